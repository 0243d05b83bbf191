"""Asks a running service for everything at once over many connections, and counts that every answer has its row.

usage: load.py SENDSERVER [--connections N] [--seconds N] [--seed N] [--memory] [--pin CORE]

The service runs as a process of its own. Each connection sends its next request once the last is answered; the kinds are mixed
by the seed: sends that are accepted, one of each refusal, captchas, codes that are consumed, and what operators ask. Each answer must
be the one that the contract has for it. Afterwards, by the ledger's file: every send and every captcha that failed has
exactly one row of its code, each with the id of another request; every accepted send has its mail and its outcome; every code
that was entered has its row.

Memory is VmRSS, twenty times in the run. With --memory its growth in the second half must be small: what the ledger's page
cache may still take, and a little.

Exit 1 where anything is not so.
"""
import argparse
import collections
import json
import os
import random
import re
import resource
import select
import signal
import socket
import sqlite3
import subprocess
import sys
import tempfile
import time

sys.dont_write_bytecode = True
from running_service import wait  # noqa: E402

CLIENT = "nTo1eRIub60vPb54WeE6aojPwYwImtl4"
SECRET = "a secret of other services"
POINT = '{"x":237.0,"y":5.0}'
SCENARIOS = ["LOGIN_EMS", "REGISTER_EMS", "MFA_AUTH_EMS", "FORGET_PWD_EMS", "CHANGE_PWD_EMS", "BIND_EMAIL_EMS"]
LANGUAGES = ["en", "zh", "de", "ar", "fr"]
SEND, GET, VERIFY, CONSUME = (
    "/api/v2/sdk/email/send", "/api/v2/sdk/captcha", "/api/v2/sdk/captcha/verify", "/internal/codes/consume")
ATTEMPT, OUTCOME, CAPTCHA = 1, 2, 3
# What the second half of a run may add, besides what the ledger's page cache has not taken yet: it grows to its bound of 64 MiB,
# 96 with what SQLite and malloc keep beside the pages, in 200,000 rows or so.
CACHE_BYTES, GROWTH_BYTES, GROWTH_SHARE = 96 << 20, 8 << 20, 0.05


class Service:
    def __init__(self, program, folder, pin):
        self.folder, self.data = folder, os.path.join(folder, "data")
        self.port_file = os.path.join(folder, "port")
        self.new, self.cur = os.path.join(folder, "mailbox/new"), os.path.join(folder, "mailbox/cur")
        environment = {
            "PATH": os.environ["PATH"], "ERRATA_HTTP_PORT": "0", "ERRATA_DATA_FOLDER": self.data,
            "ERRATA_MAIL_MAILBOX": os.path.join(folder, "mailbox"), "ERRATA_LOG_LEVEL": "warning",
            "ERRATA_LEDGER_REFUSALS_PER_MINUTE": "1000000", "ERRATA_LIMITS_PER_NETWORK_HOURLY": "1000000",
            "ERRATA_LIMITS_COOLDOWN": "3600", "ERRATA_CAPTCHA_TOKEN_LIFETIME": "600",
            "ERRATA_CAPTCHA_REQUESTS_PER_MINUTE": "100000", "ERRATA_CAPTCHA_FAILURES_PER_MINUTE": "1000",
            "ERRATA_CODE_CONSUMER_SECRET": SECRET, "ERRATA_CODE_LIFETIME": "3600",
        }
        environment.update({name: value for name, value in os.environ.items() if name.startswith("ERRATA_MAIL_")})
        self.log = open(os.path.join(folder, "log"), "ab")
        command = (["taskset", "-c", str(pin)] if pin is not None else []) + [program]
        self.process = subprocess.Popen(
            command + ["serve", "--port-file", self.port_file], env=environment, stdout=self.log, stderr=self.log)
        wait(lambda: os.path.exists(self.port_file) and open(self.port_file).read().strip(), 240, "the service to start")
        self.port = int(open(self.port_file).read())
        self.state = sqlite3.connect(f"{self.data}/state.db", timeout=60, isolation_level=None)

    def memory(self):
        with open(f"/proc/{self.process.pid}/status") as file:
            return int(re.search(r"VmRSS:\s+(\d+) kB", file.read())[1]) * 1024

    def mails_waiting(self):
        return self.state.execute("SELECT count(*) FROM outbox").fetchone()[0]

    def end(self):
        self.state.close()
        self.process.send_signal(signal.SIGTERM)
        code = self.process.wait(240)
        self.log.close()
        return code


class Request:
    """What is sent, what must be answered, and the row that it leaves: (kind, code) or None."""

    __slots__ = ("bytes", "status", "code", "row", "then")

    def __init__(self, data, status, code="", row=None, then=None):
        self.bytes, self.status, self.code, self.row, self.then = data, status, code, row, then


class Mix:
    """Makes the requests."""

    def __init__(self, service, seed):
        self.service, self.random, self.number = service, random.Random(seed), 0
        self.tokens, self.challenges, self.codes = [], collections.deque(), collections.deque()
        self.used, self.scenarios = collections.deque(maxlen=200), {}
        self.looked, self.missed = 0.0, 0.0
        self.kinds = [
            (24, self.accepted), (30, self.refused), (4, self.used_token), (4, self.other_address), (4, self.too_soon),
            (3, self.challenge), (3, self.verify), (2, self.verify_unknown), (10, self.consume), (4, self.consume_unknown),
            (8, self.operator), (4, self.unknown_path),
        ]
        self.weights = [weight for weight, _ in self.kinds]
        self.makers = [maker for _, maker in self.kinds]

    def next(self):
        return self.random.choices(self.makers, self.weights)[0]() or self.refused()

    def request(self, method, path, body=None, omit=(), client=CLIENT, more=()):
        self.number += 1
        headers = {
            "Host": "localhost", "X-operating-sys-version": "windows10.1.1",
            "X-device-fingerprint": f"device{self.number}", "X-agent": "load", "X-client-id": client,
            "X-L": self.random.choice(LANGUAGES), "Content-Type": "application/json",
            "X-attempt-id": f"01900000-0000-7000-8000-{self.number:012x}",
        }
        headers.update(more)
        data = b"" if body is None else body if isinstance(body, bytes) else json.dumps(body).encode()
        if body is not None:
            headers["Content-Length"] = str(len(data))
        lines = "".join(f"{name}: {value}\r\n" for name, value in headers.items() if name not in omit)
        return f"{method} {path} HTTP/1.1\r\n{lines}\r\n".encode() + data

    def send(self, code, status=400, then=None, **given):
        body = given.pop("body", None) or {"email": "refused@example.org", "type": "LOGIN_EMS", "captcha_token": "none"}
        return Request(self.request("POST", SEND, body, **given), status, code, (ATTEMPT, code), then)

    def token(self):
        """A captcha token that was never used, and its address: put into the database where no picture is needed."""
        if not self.tokens:
            self.number += 1
            base = self.number
            made = [(f"{base:020x}{index:012x}---{POINT}", f"p{base}.{index}@example.org") for index in range(500)]
            expires = int((time.time() + 550) * 1_000_000)
            self.service.state.execute("BEGIN IMMEDIATE")
            self.service.state.executemany(
                "INSERT INTO captcha_token (token, address, expires) VALUES (?, ?, ?)",
                [(token, address, expires) for token, address in made])
            self.service.state.execute("COMMIT")
            self.tokens = made
        return self.tokens.pop()

    def accepted(self):
        token, address = self.token()
        scenario = self.random.choice(SCENARIOS)
        body = {"email": address, "type": scenario, "captcha_token": token}
        self.scenarios[address] = scenario
        return self.send("", 200, body=body, then=lambda _: self.used.append((token, address, scenario)))

    def refused(self):
        good = {"email": "refused@example.org", "type": "LOGIN_EMS", "captcha_token": "none"}
        kind = self.random.randrange(10)
        if kind == 0:
            return self.send("SDK.COMMON.1001", omit=("X-client-id",))
        if kind == 1:
            return self.send("SDK.COMMON.1003", omit=("X-device-fingerprint",))
        if kind == 2:
            return self.send("SDK.COMMON.1012", client="0" * 32)
        if kind == 3:
            return self.send("SDK.COMMON.1002", more={"Content-Type": "text/plain"})
        if kind == 4:
            return self.send("SDK.COMMON.1002", body=b"{")
        if kind == 5:
            return self.send("SDK.COMMON.1001", body={"email": "a@example.org", "type": "LOGIN_EMS"})
        if kind == 6:
            return self.send("SDK.COMMON.1007", body={**good, "email": 1})
        if kind == 7:
            return self.send("SDK.COMMON.1002", body={**good, "email": "a@"})
        if kind == 8:
            return self.send("SDK.COMMON.1006", body={**good, "type": "login_ems"})
        return self.send("SDK.COMMON.1005")

    def used_token(self):
        if self.used:
            token, address, scenario = self.random.choice(self.used)
            return self.send("SDK.COMMON.1005", body={"email": address, "type": scenario, "captcha_token": token})

    def other_address(self):
        body = {"email": "other@example.org", "type": "LOGIN_EMS", "captcha_token": self.token()[0]}
        return self.send("SDK.COMMON.1005", body=body)

    def too_soon(self):
        """A fresh token for an address and scenario that has had its code within the cool-down."""
        if self.used:
            _, address, scenario = self.random.choice(self.used)
            token = self.token()[0]
            self.service.state.execute("UPDATE captcha_token SET address = ? WHERE token = ?", (address, token))
            body = {"email": address, "type": scenario, "captcha_token": token}
            return self.send("SDK.SEND.1001", 429, body=body)

    def challenge(self):
        return Request(
            self.request("GET", GET), 200, then=lambda body: self.challenges.append(json.loads(body)["token"]))

    def verify(self):
        if not self.challenges:
            return self.challenge()
        token = self.challenges.popleft()
        row = self.service.state.execute("SELECT x FROM captcha_challenge WHERE token = ?", (token,)).fetchone()
        if row is None:
            raise RuntimeError("a challenge is not in the database")
        # More than so many misses lock the network address.
        misses = time.monotonic() - self.missed > 0.5
        point = json.dumps({"x": row[0] + (50 if misses else 0), "y": 5})
        body = {"point_json": point, "token": token, "sender": f"v{self.number}@example.org"}
        if misses:
            self.missed = time.monotonic()
            return Request(
                self.request("POST", VERIFY, body), 400, "SDK.SEND.1002", (CAPTCHA, "SDK.SEND.1002"))
        return Request(self.request("POST", VERIFY, body), 200)

    def verify_unknown(self):
        body = {"point_json": POINT, "token": "0" * 32, "sender": "unknown@example.org"}
        return Request(self.request("POST", VERIFY, body), 400, "SDK.COMMON.1005", (CAPTCHA, "SDK.COMMON.1005"))

    def consume(self):
        self.read_mails()
        if not self.codes:
            return None
        address, scenario, code, is_wrong = self.codes.popleft()
        if is_wrong:
            wrong = f"{(int(code) + 1) % 1_000_000:06}"
            # Entered rightly only once this has its answer: after a right entry a wrong one has no row.
            return self.entry(
                address, scenario, wrong, 400, "SDK.SMS.1006", (OUTCOME, "codeWrong"),
                then=lambda _: self.codes.append((address, scenario, code, False)))
        return self.entry(address, scenario, code, 200, "", (OUTCOME, "consumed"))

    def consume_unknown(self):
        return self.entry("nobody@example.org", "LOGIN_EMS", "123456", 400, "SDK.SMS.1006")

    def entry(self, address, scenario, code, status, error, row=None, then=None):
        body = {"email": address, "type": scenario, "code": code}
        data = self.request("POST", CONSUME, body, more={"Authorization": f"Bearer {SECRET}"})
        return Request(data, status, error, row, then)

    def read_mails(self):
        if len(self.codes) > 20 or time.monotonic() - self.looked < 0.1:
            return
        self.looked = time.monotonic()
        with os.scandir(self.service.new) as entries:
            names = [entry.name for entry, _ in zip(entries, range(40))]
        for name in names:
            with open(os.path.join(self.service.new, name), "rb") as file:
                mail = file.read()
            os.rename(os.path.join(self.service.new, name), os.path.join(self.service.cur, name))
            address = re.search(rb"^To: <(.*?)>", mail, re.M)[1].decode()
            code = re.search(rb"quoted-printable\r\n\r\n.*?(?<!\d)(\d{6})(?!\d)", mail, re.S)[1].decode()
            self.codes.append((address, self.scenarios.pop(address), code, True))

    def operator(self):
        path = self.random.choice(["/health", "/ready", "/metrics", "/openapi.yaml"])
        return Request(self.request("GET", path), 200)

    def unknown_path(self):
        return Request(self.request("GET", "/api/v2/sdk/nowhere"), 404, None)


class Load:
    def __init__(self, mix, service, count):
        self.mix, self.service = mix, service
        self.rows, self.answers, self.wrong = collections.Counter(), collections.Counter(), collections.Counter()
        self.poll, self.count = select.epoll(), count
        self.connections, self.requests, self.received, self.begun = {}, {}, {}, {}

    def connect(self):
        connection = socket.create_connection(("127.0.0.1", self.service.port), timeout=60)
        connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self.connections[connection.fileno()] = connection
        self.poll.register(connection.fileno(), select.EPOLLIN)
        self.begin(connection.fileno())

    def begin(self, number):
        request = self.mix.next()
        self.requests[number], self.received[number], self.begun[number] = request, b"", time.monotonic()
        self.connections[number].sendall(request.bytes)

    def run(self, seconds, sample):
        start = time.monotonic()
        for _ in range(self.count):
            self.connect()
        end, next_sample, step = start + seconds, start, seconds / 20
        while self.requests:
            ready = self.poll.poll(60)
            if not ready:
                raise TimeoutError(f"{len(self.requests)} requests had no answer for 60 s")
            now = time.monotonic()
            if now >= next_sample and now < end:
                sample(now - start)
                next_sample += step
            for number, _ in ready:
                if not self.read(number):
                    continue
                if now < end:
                    self.begin(number)
                else:
                    # The service ends connections that are idle; that is no error.
                    self.poll.unregister(number)
                    self.connections.pop(number).close()
        sample(time.monotonic() - start)
        return time.monotonic() - start

    def read(self, number):
        data = self.connections[number].recv(1 << 18)
        if not data:
            passed = time.monotonic() - self.begun[number]
            line = self.requests[number].bytes.split(b"\r\n")[0].decode()
            raise ConnectionError(f"the service closed a connection {passed:.1f} s after {line}, without an answer")
        data = self.received[number] = self.received[number] + data
        end = data.find(b"\r\n\r\n")
        if end < 0:
            return False
        length = re.search(rb"\r\ncontent-length: (\d+)", data[:end], re.I)
        body = data[end + 4 :]
        if len(body) < int(length[1]):
            return False
        self.answered(self.requests.pop(number), int(data[9:12]), body)
        return True

    def answered(self, request, status, body):
        code = json.loads(body).get("error_code", "") if status >= 400 else ""
        self.answers[status, code] += 1
        if status != request.status or request.code is not None and code != request.code:
            self.wrong[f"{status} {code} for {request.status} {request.code}"] += 1
        elif request.then:
            request.then(body)
        if request.row:
            self.rows[request.row] += 1


def check_rows(service, rows):
    """What of the ledger and the mailbox is not what the answers say."""
    problems = []
    ledger = sqlite3.connect(f"file:{service.data}/audit.db?mode=ro", uri=True)
    found = ledger.execute(
        "SELECT kind, coalesce(decision_code, ''), count(*), count(DISTINCT caller_id) FROM entry"
        " WHERE kind IN (1, 3) GROUP BY 1, 2").fetchall()
    counted = {(kind, code): (count, distinct) for kind, code, count, distinct in found}
    results = dict(ledger.execute("SELECT result, count(*) FROM entry WHERE kind = 2 GROUP BY 1").fetchall())
    for row in sorted(set(counted) | {row for row in rows if row[0] != OUTCOME}):
        if counted.get(row, (0, 0)) != (rows[row], rows[row]):
            problems.append(f"{rows[row]} answers of {row} have {counted.get(row, (0, 0))} rows and callers' ids")
    accepted = rows[ATTEMPT, ""]
    expected = {"sent": accepted, "consumed": rows[OUTCOME, "consumed"], "codeWrong": rows[OUTCOME, "codeWrong"]}
    if results != {result: count for result, count in expected.items() if count}:
        problems.append(f"outcomes are {results}, and should be {expected}")
    mails = len(os.listdir(service.new)) + len(os.listdir(service.cur))
    if mails != accepted:
        problems.append(f"{accepted} sends were accepted, and {mails} mails arrived")
    return problems


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("sendserver")
    parser.add_argument("--connections", type=int, default=64)
    parser.add_argument("--seconds", type=float, default=10)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--memory", action="store_true")
    parser.add_argument("--pin", type=int)
    arguments = parser.parse_args()
    resource.setrlimit(resource.RLIMIT_NOFILE, (resource.getrlimit(resource.RLIMIT_NOFILE)[1],) * 2)
    with tempfile.TemporaryDirectory() as folder:
        service = Service(arguments.sendserver, folder, arguments.pin)
        try:
            problems = run(service, arguments)
        finally:
            if service.process.poll() is None:
                service.process.kill()
                service.process.wait()
    for problem in problems:
        print(f"load: wrong: {problem}")
    sys.exit(1 if problems else 0)


def run(service, arguments):
    samples = []

    def sample(passed):
        samples.append(service.memory())
        if arguments.memory:
            print(f"load: {passed:.0f} s: {samples[-1] / (1 << 20):.1f} MiB, {service.mails_waiting()} mails wait", flush=True)

    load = Load(Mix(service, arguments.seed), service, arguments.connections)
    seconds = load.run(arguments.seconds, sample)
    start = time.monotonic()
    wait(lambda: service.mails_waiting() == 0, 1_200, "the mails to leave")
    rest = time.monotonic() - start
    problems = [f"{count} times {what}" for what, count in load.wrong.items()]
    code = service.end()
    if code != 0:
        problems.append(f"the service ended with {code}")
    problems += check_rows(service, load.rows)
    answers, rows = sum(load.answers.values()), sum(load.rows.values())
    print(
        f"load: {arguments.connections} connections, {seconds:.0f} s: {answers} answers, {answers / seconds:.0f} a second;"
        f" {rows} rows expected, of them {load.rows[ATTEMPT, '']} accepted; the last mail left {rest:.1f} s later")
    half = samples[len(samples) // 2]
    growth = max(samples[len(samples) // 2 :]) - half
    print(
        f"load: memory {samples[0] / (1 << 20):.1f} MiB at first, {half / (1 << 20):.1f} at half time,"
        f" {samples[-1] / (1 << 20):.1f} at the end")
    rest_of_cache = max(0, samples[0] + CACHE_BYTES - half)
    if arguments.memory and growth > rest_of_cache + GROWTH_BYTES + GROWTH_SHARE * half:
        problems.append(f"memory grew by {growth / (1 << 20):.1f} MiB in the second half")
    return problems


if __name__ == "__main__":
    main()
