"""Speaks HTTP by hand, for what a proper client would not do.

injection PORT      a header with a bare line break in its value
stop PORT PID       half a request, then SIGTERM to the server, and nothing more
shutdown PORT PID   half a request, then SIGTERM to the server, then the other half; writes the answer
"""
import os
import signal
import socket
import sys
import time

mode, port = sys.argv[1], int(sys.argv[2])
peer = socket.create_connection(("127.0.0.1", port), timeout=20)
body = b"{}"
head = (
    b"POST /api/v2/sdk/email/send HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
    b"X-client-id: nTo1eRIub60vPb54WeE6aojPwYwImtl4\r\nX-device-fingerprint: f\r\nX-operating-sys-version: o\r\n"
)
if mode == "injection":
    peer.sendall(head + b"X-agent: a\n\rX-L: zh\r\nContent-Length: 2\r\nConnection: close\r\n\r\n" + body)
else:
    peer.sendall(head + b"X-agent: a\r\nContent-Length: 2\r\n\r\n" + body[:1])
    time.sleep(0.5)
    os.kill(int(sys.argv[3]), signal.SIGTERM)
    if mode == "stop":
        time.sleep(600)
        sys.exit(0)
    time.sleep(0.7)
    peer.sendall(body[1:])
answer = b""
try:
    while data := peer.recv(65536):
        answer += data
except TimeoutError:
    pass
sys.stdout.buffer.write(answer)
