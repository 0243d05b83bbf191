"""Sends malformed HTTP for a while: changed good requests, random bytes, cut off and one behind the other.

usage: malformed_http.py SENDSERVER SENDAUDIT [--connections N | --seconds S] [--seed N]

No crash; no status but those of the contract; no 500 that the log does not explain; a good request in between is answered;
afterwards no more files and connections are open than before, and not much more memory is in use. Prints one line of figures,
and what was otherwise; exit 1 where something was.
"""
import argparse
import collections
import os
import random
import re
import shutil
import socket
import sys
import tempfile
import threading
import time

sys.dont_write_bytecode = True
from running_service import CLIENT, Checks, MailServer, Service, wait  # noqa: E402

parser = argparse.ArgumentParser()
parser.add_argument("sendserver")
parser.add_argument("sendaudit")
parser.add_argument("--connections", type=int, default=400)
parser.add_argument("--seconds", type=int)
parser.add_argument("--seed", type=int, default=1)
arguments = parser.parse_args()
checks = Checks()
FIELDS = (
    "Host: localhost\r\nContent-Type: application/json\r\nX-client-id: %s\r\nX-device-fingerprint: f\r\n"
    "X-operating-sys-version: o\r\nX-agent: a\r\n" % CLIENT
)


def request(method, path, body="", more=""):
    length = f"Content-Length: {len(body)}\r\n" if body else ""
    return f"{method} {path} HTTP/1.1\r\n{FIELDS}{more}{length}\r\n{body}".encode()


SEND = '{"email":"a@b.co","type":"LOGIN_EMS","captcha_token":"0"}'
SEEDS = [
    request("GET", "/ready"), request("GET", "/health"), request("GET", "/openapi.yaml"), request("HEAD", "/metrics"),
    request("GET", "/api/v2/sdk/captcha"), request("POST", "/api/v2/sdk/email/send", SEND),
    request("POST", "/api/v2/sdk/captcha/verify", '{"point_json":"{\\"x\\":1,\\"y\\":5}","token":"0","sender":"a@b.co"}'),
    request("POST", "/api/v2/sdk/email/send", SEND, "X-L: zh-CN, de;q=0.5\r\nExpect: 100-continue\r\n"),
    request("POST", "/internal/codes/consume", '{"email":"a@b.co","type":"LOGIN_EMS","code":"123456"}', "Authorization: Bearer x\r\n"),
    request("POST", "/api/v2/sdk/email/send", more="Transfer-Encoding: chunked\r\n") + b"2\r\n{}\r\n0\r\n\r\n",
]
PIECES = [
    b"\r\n", b"\n", b"\r", b"\x00", b" ", b"\t", b":", b",", b"chunked", b"Transfer-Encoding: chunked\r\n", b"Content-Length: 5\r\n",
    b"Content-Length: 99999999999999999999\r\n", b"Host: x\r\n", b"HTTP/1.1", b"HTTP/0.9", b"\xff\xfe", b"%00", b"../", b"{", b"}", b'"',
    b"\\u0000", b"[" * 300, b"0\r\n\r\n", b"ffffffff\r\n", b"Expect: 100-continue\r\n", b"Connection: close\r\n", b"A" * 5000,
]


def mutated(chance):
    data = bytearray(chance.choice(SEEDS))
    for _ in range(chance.randint(1, 6)):
        place = chance.randrange(len(data) + 1)
        kind = chance.randrange(5)
        if kind == 0:
            data[place:place] = chance.choice(PIECES)
        elif kind == 1:
            del data[place : place + chance.randint(1, 20)]
        elif kind == 2 and place < len(data):
            data[place] ^= 1 << chance.randrange(8)
        elif kind == 3:
            other = chance.choice(SEEDS)
            data[place : place + chance.randint(0, 30)] = other[chance.randrange(len(other)) :][:60]
        else:
            data[place:place] = chance.randbytes(chance.randint(1, 10))
    return bytes(data)


def made(chance):
    kind = chance.randrange(10)
    if kind == 0:
        return chance.randbytes(chance.randint(1, 2000))
    if kind == 1:
        good = chance.choice(SEEDS)
        return good[: chance.randrange(len(good))]
    if kind == 2:
        return b"".join(chance.choice([mutated(chance), chance.choice(SEEDS)]) for _ in range(chance.randint(2, 20)))
    return mutated(chance)


def talk(port, chance):
    """Sends, in one piece or several, shuts its end or just goes, and gives the statuses of the answers."""
    data = made(chance)
    received = b""
    peer = socket.create_connection(("127.0.0.1", port), timeout=60)
    try:
        for piece in [data] if chance.random() < 0.7 else [data[: len(data) // 2], data[len(data) // 2 :]]:
            peer.sendall(piece)
        if chance.random() < 0.1:
            return []
        # What came whole is answered at the end; what did not, ends with the connection.
        peer.shutdown(socket.SHUT_WR)
        while piece := peer.recv(65536):
            received += piece
    except ConnectionError:
        pass
    finally:
        peer.close()
    return [int(status) for status in re.findall(rb"HTTP/1\.1 (\d\d\d) ", received)]


def open_files(service):
    return len(os.listdir(f"/proc/{service.process.pid}/fd"))


def resident(service):
    with open(f"/proc/{service.process.pid}/status") as file:
        return next(int(line.split()[1]) for line in file if line.startswith("VmRSS")) // 1024


class Round:
    """Several clients beside each other, each with its own part of the random choices."""

    def __init__(self, service):
        self.service, self.statuses, self.count = service, collections.Counter(), 0
        self.lock = threading.Lock()
        self.stuck = []

    def run(self, connections, seconds):
        end = None if seconds is None else time.monotonic() + seconds
        threads = [threading.Thread(target=self.client, args=(number, connections // 4, end)) for number in range(4)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()

    def client(self, number, connections, end):
        chance = random.Random(arguments.seed * 1000 + number)
        done = 0
        while done < connections if end is None else time.monotonic() < end:
            done += 1
            try:
                found = talk(self.service.port, chance)
            except TimeoutError:
                self.stuck.append(f"client {number}, connection {done}")
                continue
            except OSError:
                # The process is gone, and the check below says so.
                return
            with self.lock:
                self.count += 1
                self.statuses.update(found)


folder = tempfile.mkdtemp()
settings = {"CODE_CONSUMER_SECRET": "x" * 32, "LOG_LEVEL": "warning", "CAPTCHA_REQUESTS_PER_MINUTE": "100000"}
with Service(arguments.sendserver, folder, MailServer(), settings) as service:
    round = Round(service)
    # What a first round needs of memory and files stays with the process.
    round.run(100, None)
    service.exchange("GET", "/ready")
    before = (open_files(service), resident(service))
    round.run(arguments.connections, arguments.seconds)
    checks.expect(service.process.poll() is None, f"the process lives: {service.process.poll()} {service.log()[-2000:]}")
    checks.expect(not round.stuck, f"each connection ends: {round.stuck}")
    checks.expect(service.exchange("GET", "/ready")[0] == 200, "a good request afterwards")
    wait(lambda: open_files(service) <= before[0] + 2, 120, f"open files to be as before, {before[0]}, not {open_files(service)}")
    grown = resident(service) - before[1]
    checks.expect(grown < 200, f"memory has grown by {grown} MiB")
    known = {100, 200, 400, 401, 403, 404, 405, 413, 415, 429}
    checks.expect(set(round.statuses) <= known, f"statuses: {dict(round.statuses)}")
    checks.expect(service.log() == "", f"nothing to warn of: {service.log()[:1000]}")
    checks.expect(len(round.statuses) >= 3, f"some are answered: {dict(round.statuses)}")
    checks.expect(service.end() == 0, "it ends with 0")
shutil.rmtree(folder)
told = ", ".join(f"{status} {number}" for status, number in sorted(round.statuses.items()))
print(f"malformed: {round.count} connections with seed {arguments.seed}: {told}; memory +{grown} MiB")
checks.exit()
