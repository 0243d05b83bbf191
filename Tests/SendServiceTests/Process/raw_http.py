"""Speaks HTTP by hand and writes, as JSON, what came back and when.

continue PORT         Expect: 100-continue: the body is sent only once 100 has come; then one without Expect
pipelined PORT        a request, and behind it in one packet the head of one that waits for 100
old PORT VERSION      GET /ready with HTTP/VERSION, and a second request on the connection
close PORT SPELLING   GET /ready with Connection: SPELLING
crowd PORT COUNT      COUNT connections that are open, one more that asks, and what it gets before and after one ends
head PORT PATH        HEAD PATH, then GET /ready on the same connection
"""
import json
import select
import socket
import sys

mode, port = sys.argv[1], int(sys.argv[2])
peer = socket.create_connection(("127.0.0.1", port), timeout=20)
send = (
    "POST /api/v2/sdk/email/send HTTP/{version}\r\nHost: localhost\r\nContent-Type: application/json\r\n"
    "X-client-id: nTo1eRIub60vPb54WeE6aojPwYwImtl4\r\nX-device-fingerprint: f\r\nX-operating-sys-version: o\r\n"
    "X-agent: a\r\nContent-Length: 2\r\n{more}\r\n"
)
received = b""


def read_until(done):
    """Reads until a predicate holds; says whether the connection ended first."""
    global received
    while not done(received):
        data = peer.recv(65536)
        if not data:
            return True
        received += data
    return False


def answer():
    """Takes one whole answer off what was received."""
    global received
    ended = read_until(lambda text: b"\r\n\r\n" in text)
    if ended:
        return None
    head, received = received.split(b"\r\n\r\n", 1)
    lines = head.decode().split("\r\n")
    fields = {name.lower(): value for name, value in (line.split(": ", 1) for line in lines[1:])}
    return {"line": lines[0], "fields": fields}


def body(of):
    global received
    length = int(of["fields"].get("content-length", "0"))
    read_until(lambda text: len(text) >= length)
    text, received = received[:length].decode(), received[length:]
    return text


result = {}
if mode == "continue":
    peer.sendall(send.format(version="1.1", more="Expect: 100-continue\r\n").encode())
    result["first"] = answer()
    peer.sendall(b"{}")
    result["second"] = answer()
    result["body"] = body(result["second"])
    peer.sendall(send.format(version="1.1", more="").encode() + b"{}")
    result["third"] = answer()
    body(result["third"])
elif mode == "crowd":
    ready = b"GET /ready HTTP/1.1\r\nHost: localhost\r\n\r\n"
    crowd = [peer] + [socket.create_connection(("127.0.0.1", port), timeout=20) for _ in range(int(sys.argv[3]) - 1)]
    for peer in crowd:
        peer.sendall(ready)
        result["first"] = answer()
        body(result["first"])
    peer = socket.create_connection(("127.0.0.1", port), timeout=20)
    peer.sendall(ready)
    # On a slow machine an answer may come later than this: then the test sees nothing, and is not wrong.
    result["ended"] = not select.select([peer], [], [], 1)[0]
    crowd[0].close()
    result["second"] = answer()
elif mode == "pipelined":
    first = "GET /ready HTTP/1.1\r\nHost: localhost\r\n\r\n"
    peer.sendall((first + send.format(version="1.1", more="Expect: 100-continue\r\n")).encode())
    result["first"] = answer()
    body(result["first"])
    result["second"] = answer()
    peer.sendall(b"{}")
    result["third"] = answer()
    body(result["third"])
elif mode == "old":
    version = sys.argv[3]
    peer.sendall(f"GET /ready HTTP/{version}\r\nExpect: 100-continue\r\n\r\n".encode())
    result["first"] = answer()
    result["body"] = body(result["first"])
    result["ended"] = read_until(lambda text: False)
elif mode == "close":
    peer.sendall(f"GET /ready HTTP/1.1\r\nHost: localhost\r\nConnection: {sys.argv[3]}\r\n\r\n".encode())
    result["first"] = answer()
    result["body"] = body(result["first"])
    result["ended"] = read_until(lambda text: False)
elif mode == "head":
    peer.sendall(f"HEAD {sys.argv[3]} HTTP/1.1\r\nHost: localhost\r\n\r\n".encode())
    result["first"] = answer()
    peer.sendall(b"GET /ready HTTP/1.1\r\nHost: localhost\r\n\r\n")
    result["second"] = answer()
    result["body"] = body(result["second"])
json.dump(result, sys.stdout)
