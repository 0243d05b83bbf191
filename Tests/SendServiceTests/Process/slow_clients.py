"""Clients that send a byte now and then, or read nothing, against a server that must answer others and be rid of these.

usage: slow_clients.py SENDSERVER SENDAUDIT
Prints what was otherwise than it should; exit 1 where something was.
"""
import os
import shutil
import socket
import sys
import tempfile
import threading
import time

sys.dont_write_bytecode = True
from running_service import Checks, MailServer, Service, wait  # noqa: E402

program = sys.argv[1]
checks = Checks()
EACH = 25
# Ten times what it takes: on a machine that is busy a timer comes late, and one that never comes is seen all the same.
BOUND = 200
HEAD = b"GET /ready HTTP/1.1\r\nHost: localhost\r\nX-agent: "
BODY = b"POST %s HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 10000\r\n\r\n"
CHUNKED = b"POST /api/v2/sdk/email/send HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n"
WHOLE = b"GET /ready HTTP/1.1\r\nHost: localhost\r\n\r\n"

# What is sent first, and what is sent each second from then on.
SLOW = {
    "head": (HEAD, b"a"),
    "head of a second request": (WHOLE + HEAD, b"a"),
    "body": (BODY % b"/api/v2/sdk/email/send", b"a"),
    "body that nobody reads": (BODY % b"/nowhere", b"a"),
    "chunks": (CHUNKED, b"1\r\na\r\n"),
    "chunk size": (CHUNKED, b"0"),
    "empty lines": (b"", b"\r\n"),
}


def has_ended(peer):
    """Reads what is there."""
    try:
        while True:
            if not peer.recv(65536):
                return True
    except BlockingIOError:
        return False
    except OSError:
        return True


def trickle(service, name, ended):
    peers = [socket.create_connection(("127.0.0.1", service.port)) for _ in range(EACH)]
    first, each = SLOW[name]
    for peer in peers:
        peer.setblocking(False)
        peer.send(first)
    begun = time.monotonic()
    left = peers
    while left and time.monotonic() < begun + BOUND:
        time.sleep(1)
        for peer in left:
            try:
                peer.send(each)
            except OSError:
                pass
        left = [peer for peer in left if not has_ended(peer)]
    ended[name] = None if left else time.monotonic() - begun
    for peer in peers:
        peer.close()


def sockets(service):
    count, folder = 0, f"/proc/{service.process.pid}/fd"
    for number in os.listdir(folder):
        try:
            count += os.readlink(f"{folder}/{number}").startswith("socket:")
        except FileNotFoundError:
            pass
    return count


def never_read(service, ended):
    """Asks for much and reads none of it: seen where the server's socket goes, since ours stays readable for long."""
    peer = socket.socket()
    peer.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
    peer.connect(("127.0.0.1", service.port))
    peer.settimeout(2)
    try:
        for _ in range(1000):
            peer.sendall(b"GET /openapi.yaml HTTP/1.1\r\nHost: localhost\r\n\r\n" * 100)
    except OSError:
        pass
    begun = time.monotonic()
    peer.settimeout(1)
    while time.monotonic() < begun + BOUND:
        try:
            peer.send(b"G")
        except TimeoutError:
            pass
        except OSError:
            ended["answers that are not read"] = time.monotonic() - begun
            break
        time.sleep(1)
    peer.close()


folder = tempfile.mkdtemp()
with Service(program, folder, MailServer()) as service:
    service.exchange("GET", "/ready")
    wait(lambda: sockets(service) <= 2, 240, "the sockets of before")
    before, ended = sockets(service), {}
    threads = [threading.Thread(target=trickle, args=(service, name, ended)) for name in SLOW]
    threads.append(threading.Thread(target=never_read, args=(service, ended)))
    for thread in threads:
        thread.start()
    # All of them at once, and others are answered.
    wait(lambda: sockets(service) >= len(SLOW) * EACH // 2, 60, "the slow clients")
    answered = 0
    while any(thread.is_alive() for thread in threads):
        answered += service.exchange("GET", "/ready")[0] == 200
        checks.expect(service.exchange("GET", "/api/v2/sdk/captcha")[0] == 200, "a captcha beside slow clients")
        time.sleep(1)
    checks.expect(answered >= 1, f"others are answered: {answered}")
    for name in [*SLOW, "answers that are not read"]:
        checks.expect(ended.get(name) is not None, f"a connection of a slow client is held for ever: {name}")
        print(f"{name}: ended after {ended.get(name) or 0:.0f} s")
    wait(lambda: sockets(service) <= before, 60, "the sockets of slow clients to be closed")
    checks.expect(service.end() == 0, "it ends with 0")
shutil.rmtree(folder)
checks.exit()
