"""Kills the service at each file and socket call of one accepted send, and looks at what its next start makes of that.

usage: crash_points.py SENDSERVER SENDAUDIT [--points N] [--seed N]

The service runs as a process of its own, with a mail server beside it that counts what arrives. One send is traced first, to
know how often a thread of the service makes each call. Then, for each call and each of those times, a service is started,
strace is attached that ends it with SIGKILL there, one send is made, and the service is started again. Legal ends:

  sent          exactly one mail arrived
  unknown       at most one mail arrived
  nothing       the request was not accepted: no answer 200, no mail
  failed        the attempt never reached the outbox: no answer 200, no mail

Prints each end with its number, then the points that ended otherwise; exit 1 where there are such, 2 where it could not run.
With --points, that many are chosen by the seed.
"""
import argparse
import collections
import json
import os
import random
import re
import shutil
import signal
import socket
import sqlite3
import subprocess
import sys
import tempfile
import threading
import time
import urllib.error
import urllib.request

CALLS = (
    "openat,pwrite64,pread64,write,fsync,fdatasync,ftruncate,unlink,rename,fcntl,newfstatat,fstat,socket,connect,"
    "sendto,recvfrom,sendmsg,recvmsg,poll,close,accept4,writev,readv,read"
).split(",")
CLIENT = "nTo1eRIub60vPb54WeE6aojPwYwImtl4"
HEADERS = {
    "X-operating-sys-version": "windows10.1.1", "X-device-fingerprint": "156aysdna213sc50", "X-agent": "crash points",
    "X-client-id": CLIENT, "Content-Type": "application/json",
}
ADDRESS = "crash@example.org"


class MailServer:
    """Speaks as much SMTP as a mail needs, and counts."""

    def __init__(self):
        self.mails = 0
        self.listener = socket.create_server(("127.0.0.1", 0))
        self.port = self.listener.getsockname()[1]
        threading.Thread(target=self.accept, daemon=True).start()

    def accept(self):
        while True:
            connection, _ = self.listener.accept()
            threading.Thread(target=self.talk, args=(connection,), daemon=True).start()

    def talk(self, connection):
        lines = connection.makefile("rb")
        say = lambda text: connection.sendall(text + b"\r\n")
        try:
            say(b"220 mail.test")
            for line in lines:
                word = line[:4].upper()
                if word in (b"EHLO", b"HELO"):
                    say(b"250 mail.test")
                elif word == b"DATA":
                    say(b"354 go on")
                    for content in lines:
                        if content == b".\r\n":
                            self.mails += 1
                            say(b"250 2.0.0 taken")
                            break
                elif word == b"QUIT":
                    say(b"221 bye")
                    return
                else:
                    say(b"250 2.0.0 ok")
        except OSError:
            pass


class Service:
    def __init__(self, program, folder, mail):
        self.folder = folder
        self.port_file = os.path.join(folder, "port")
        if os.path.exists(self.port_file):
            os.remove(self.port_file)
        environment = {
            "PATH": os.environ["PATH"], "ERRATA_HTTP_PORT": "0", "ERRATA_DATA_FOLDER": os.path.join(folder, "data"),
            "ERRATA_MAIL_TRANSPORT": "smtp", "ERRATA_MAIL_SMTP_HOST": "127.0.0.1",
            "ERRATA_MAIL_SMTP_PORT": str(mail.port), "ERRATA_MAIL_SMTP_SECURITY": "none",
            "ERRATA_MAIL_RETRY_DELAY": "1", "ERRATA_LIMITS_COOLDOWN": "1", "ERRATA_LOG_LEVEL": "critical",
        }
        self.log = open(os.path.join(folder, "log"), "ab")
        self.process = subprocess.Popen(
            [program, "serve", "--port-file", self.port_file], env=environment, stdout=self.log, stderr=self.log)
        wait(lambda: os.path.exists(self.port_file) and open(self.port_file).read().strip(), 240, "the service to start")
        self.base = "http://127.0.0.1:" + open(self.port_file).read().strip()

    def ask(self, method, path, body=None):
        request = urllib.request.Request(
            self.base + path, method=method, headers=HEADERS, data=None if body is None else json.dumps(body).encode())
        with urllib.request.urlopen(request, timeout=240) as answer:
            return answer.status, answer.read()

    def captcha(self):
        _, body = self.ask("GET", "/api/v2/sdk/captcha")
        token = json.loads(body)["token"]
        with sqlite3.connect(f"file:{self.folder}/data/state.db?mode=ro", uri=True, timeout=30) as state:
            (x,) = state.execute("SELECT x FROM captcha_challenge WHERE token = ?", (token,)).fetchone()
        point = json.dumps({"x": x, "y": 5})
        _, body = self.ask(
            "POST", "/api/v2/sdk/captcha/verify", {"point_json": point, "token": token, "sender": ADDRESS})
        return json.loads(body)["captcha_token"]

    def send(self, token):
        try:
            body = {"email": ADDRESS, "type": "LOGIN_EMS", "captcha_token": token}
            return self.ask("POST", "/api/v2/sdk/email/send", body)[0]
        except urllib.error.HTTPError as error:
            return error.code
        except OSError:
            return None

    def end(self):
        self.process.send_signal(signal.SIGTERM)
        self.process.wait(240)
        self.log.close()


def wait(condition, seconds, what):
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        found = condition()
        if found:
            return found
        time.sleep(0.1)
    raise TimeoutError(f"waited {seconds} s for {what}")


def newest(audit, folder):
    """The newest attempt; None where there is none."""
    run = subprocess.run(
        [audit, "attempts", "--database", f"{folder}/data/audit.db", "--json"], capture_output=True, text=True)
    if run.returncode != 0:
        raise RuntimeError(run.stderr)
    rows = [json.loads(line) for line in run.stdout.splitlines() if line.startswith("{")]
    rows = [row for row in rows if row["kind"] == "attempt"]
    return rows[0] if rows else None


def attach(process, arguments):
    tracer = subprocess.Popen(
        ["strace", "-f", "-qq", "-p", str(process.pid)] + arguments, stderr=subprocess.PIPE, stdout=subprocess.DEVNULL,
        text=True)
    status = f"/proc/{process.pid}/task"

    def is_traced():
        for task in os.listdir(status):
            with open(f"{status}/{task}/status") as file:
                if f"TracerPid:\t{tracer.pid}\n" not in file.read():
                    return False
        return True

    wait(is_traced, 240, "strace to attach")
    return tracer


def points_of(arguments, template, mail):
    """How often a thread makes each call during one send."""
    folder = tempfile.mkdtemp()
    shutil.copytree(f"{template}/data", f"{folder}/data")
    service = Service(arguments.sendserver, folder, mail)
    token = service.captcha()
    trace = os.path.join(folder, "trace")
    tracer = attach(service.process, ["-e", "trace=" + ",".join(CALLS), "-o", trace])
    if service.send(token) != 200:
        raise RuntimeError("the traced send was not accepted")
    wait(lambda: state_of(newest(arguments.sendaudit, folder)) == "sent", 240, "the traced mail")
    service.end()
    tracer.wait(240)
    counts = collections.Counter()
    for line in open(trace):
        match = re.match(r"(\d+) +(\w+)\(", line)
        if match:
            counts[(match[1], match[2])] += 1
    most = collections.Counter()
    for (_, call), count in counts.items():
        most[call] = max(most[call], count)
    shutil.rmtree(folder)
    return [(call, number) for call in sorted(most) for number in range(1, most[call] + 1)]


def state_of(row):
    return None if row is None else row["result"]


def run_point(arguments, template, mail, point):
    call, number = point
    folder = tempfile.mkdtemp()
    started = []
    try:
        shutil.copytree(f"{template}/data", f"{folder}/data")
        mail.mails = 0
        service = Service(arguments.sendserver, folder, mail)
        started.append(service)
        token = service.captcha()
        tracer = attach(
            service.process, ["-e", "trace=" + call, "-e", f"inject={call}:signal=KILL:when={number}", "-o", "/dev/null"])
        status = service.send(token)
        # Killed on the way, or not reached by any thread this time.
        try:
            service.process.wait(2)
        except subprocess.TimeoutExpired:
            service.process.kill()
            service.process.wait()
        tracer.wait(240)
        service.log.close()
        again = Service(arguments.sendserver, folder, mail)
        started.append(again)
        final = lambda: state_of(newest(arguments.sendaudit, folder)) != "inFlight"
        try:
            wait(final, 240, "the end of the attempt")
        finally:
            again.end()
        state = state_of(newest(arguments.sendaudit, folder)) or "nothing"
        legal = {
            "sent": mail.mails == 1, "unknown": mail.mails <= 1, "nothing": status != 200 and mail.mails == 0,
            "failed": status != 200 and mail.mails == 0,
        }
        return state, mail.mails, status, legal.get(state, False)
    finally:
        for left in started:
            if left.process.poll() is None:
                left.process.kill()
                left.process.wait()
        shutil.rmtree(folder, ignore_errors=True)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("sendserver")
    parser.add_argument("sendaudit")
    parser.add_argument("--points", type=int)
    parser.add_argument("--seed", type=int, default=1)
    arguments = parser.parse_args()
    mail = MailServer()
    template = tempfile.mkdtemp()
    try:
        service = Service(arguments.sendserver, template, mail)
        service.captcha()
        service.end()
        points = points_of(arguments, template, mail)
        count = len(points)
        if arguments.points is not None and arguments.points < count:
            points = random.Random(arguments.seed).sample(points, arguments.points)
        ends, wrong = collections.Counter(), []
        for index, point in enumerate(points):
            try:
                state, mails, status, is_legal = run_point(arguments, template, mail, point)
            except (TimeoutError, RuntimeError, OSError, subprocess.SubprocessError) as error:
                state, mails, status, is_legal = f"{type(error).__name__}: {error}", mail.mails, None, False
            ends[state if is_legal else "illegal"] += 1
            if not is_legal:
                wrong.append(f"{point[0]} {point[1]}: {state}, {mails} mails, answered {status}")
            if sys.stderr.isatty():
                print(f"\r{index + 1} of {len(points)}", end="", file=sys.stderr, flush=True)
        told = ", ".join(f"{end} {number}" for end, number in sorted(ends.items()))
        print(f"crash points: {len(points)} of {count}: {told}")
        for line in wrong:
            print(f"crash points: illegal: {line}")
        sys.exit(1 if wrong else 0)
    finally:
        shutil.rmtree(template, ignore_errors=True)


if __name__ == "__main__":
    main()
