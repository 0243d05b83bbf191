"""A sendserver process with a mail server beside it, for the scripts that end, starve or attack it."""
import base64
import json
import os
import signal
import socket
import sqlite3
import subprocess
import threading
import time
import urllib.error
import urllib.request

CLIENT = "nTo1eRIub60vPb54WeE6aojPwYwImtl4"
HEADERS = {
    "X-operating-sys-version": "windows10.1.1", "X-device-fingerprint": "156aysdna213sc50", "X-agent": "crash points",
    "X-client-id": CLIENT, "Content-Type": "application/json",
}
ADDRESS = "crash@example.org"
SEND = "/api/v2/sdk/email/send"


class MailServer:
    """Speaks as much SMTP as a mail needs, and keeps what arrives."""

    def __init__(self):
        # The recipients and the content of each mail that was taken, and all commands.
        self.mails, self.commands = [], []
        # What RCPT is answered with instead of a good reply.
        self.refusal = None
        # What AUTH is answered with, which is then offered; given the credentials, to quote them.
        self.authenticate = None
        # What the final dot is answered with, given the mail, to quote it.
        self.judge = None
        self.listener = socket.create_server(("127.0.0.1", 0))
        self.port = self.listener.getsockname()[1]
        threading.Thread(target=self.accept, daemon=True).start()

    def accept(self):
        while True:
            connection, _ = self.listener.accept()
            threading.Thread(target=self.talk, args=(connection,), daemon=True).start()

    def talk(self, connection):
        lines = connection.makefile("rb")
        recipients = []
        say = lambda text: connection.sendall(text + b"\r\n")
        try:
            say(b"220 mail.test")
            for line in lines:
                self.commands.append(line)
                word = line[:4].upper()
                if word in (b"EHLO", b"HELO"):
                    say(b"250-mail.test\r\n250 AUTH PLAIN" if self.authenticate else b"250 mail.test")
                elif word == b"AUTH":
                    say(b"334 ")
                    say(self.authenticate(base64.b64decode(next(lines))))
                elif word == b"MAIL":
                    recipients = []
                    say(b"250 2.1.0 ok")
                elif word == b"RCPT":
                    recipients.append(line[line.find(b"<") + 1 : line.rfind(b">")].decode())
                    say(self.refusal or b"250 2.1.5 ok")
                elif word == b"DATA":
                    say(b"354 go on")
                    content = []
                    for text in lines:
                        if text == b".\r\n":
                            self.mails.append((tuple(recipients), b"".join(content)))
                            say(self.judge(b"".join(content)) if self.judge else b"250 2.0.0 taken")
                            break
                        content.append(text)
                elif word == b"QUIT":
                    say(b"221 bye")
                    return
                else:
                    say(b"250 2.0.0 ok")
        except OSError:
            pass


class Ended(Exception):
    """The process ended before it answered requests."""

    def __init__(self, code, log):
        super().__init__(f"ended with {code}: {log}")
        self.code, self.log = code, log


class Service:
    """A process that runs until `end`, `kill` or the end of a `with`.

    Its data lie in FOLDER/data, its log in FOLDER/log. `settings` are further environment variables without `ERRATA_`.
    """

    def __init__(self, program, folder, mail, settings={}):
        self.folder = folder
        self.log_path = os.path.join(folder, "log")
        self.port_file = os.path.join(folder, "port")
        if os.path.exists(self.port_file):
            os.remove(self.port_file)
        self.log_start = os.path.getsize(self.log_path) if os.path.exists(self.log_path) else 0
        with open(self.log_path, "ab") as log:
            self.process = subprocess.Popen(
                [program, "serve", "--port-file", self.port_file], env=environment(folder, mail, settings), stdout=log,
                stderr=log)
        try:
            wait(lambda: self.process.poll() is not None or content(self.port_file), 240, "the service to start")
        except TimeoutError:
            self.kill()
            raise
        if self.process.poll() is not None:
            raise Ended(self.process.returncode, self.log())
        self.port = int(content(self.port_file))
        self.base = f"http://127.0.0.1:{self.port}"

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.kill()

    def log(self):
        """What this process has written."""
        with open(self.log_path, "rb") as file:
            file.seek(self.log_start)
            return file.read().decode()

    def exchange(self, method, path, body=None, headers=HEADERS):
        """Status, headers with names in lower case, and body; OSError where there is no answer."""
        request = urllib.request.Request(
            self.base + path, method=method, headers=headers, data=None if body is None else json.dumps(body).encode())
        try:
            with urllib.request.urlopen(request, timeout=240) as answer:
                return answer.status, dict((k.lower(), v) for k, v in answer.headers.items()), answer.read().decode()
        except urllib.error.HTTPError as error:
            with error:
                return error.code, dict((k.lower(), v) for k, v in error.headers.items()), error.read().decode()

    def captcha(self, address=ADDRESS):
        """A captcha token; the place is looked up where a client cannot look."""
        _, _, body = self.exchange("GET", "/api/v2/sdk/captcha")
        token = json.loads(body)["token"]
        with sqlite3.connect(f"file:{self.folder}/data/state.db?mode=ro", uri=True, timeout=30) as state:
            (x,) = state.execute("SELECT x FROM captcha_challenge WHERE token = ?", (token,)).fetchone()
        state.close()
        point = json.dumps({"x": x, "y": 5})
        _, _, body = self.exchange(
            "POST", "/api/v2/sdk/captcha/verify", {"point_json": point, "token": token, "sender": address})
        return json.loads(body)["captcha_token"]

    def send(self, token, address=ADDRESS):
        """The status of a send; None where there was no answer."""
        try:
            return self.exchange("POST", SEND, {"email": address, "type": "LOGIN_EMS", "captcha_token": token})[0]
        except OSError:
            return None

    def end(self):
        self.process.send_signal(signal.SIGTERM)
        return self.process.wait(240)

    def kill(self):
        if self.process.poll() is None:
            self.process.kill()
            self.process.wait()


def environment(folder, mail, settings={}):
    values = {
        "HTTP_PORT": "0", "DATA_FOLDER": os.path.join(folder, "data"), "MAIL_TRANSPORT": "smtp",
        "MAIL_SMTP_HOST": "127.0.0.1", "MAIL_SMTP_PORT": str(mail.port), "MAIL_SMTP_SECURITY": "none",
        "MAIL_RETRY_DELAY": "1", "LIMITS_COOLDOWN": "1", "LOG_LEVEL": "critical",
        # On a machine that is busy a mail must not become too old.
        "CODE_LIFETIME": "3600",
    }
    values.update(settings)
    return {"PATH": os.environ["PATH"], **{f"ERRATA_{name}": value for name, value in values.items()}}


def content(path):
    try:
        with open(path) as file:
            return file.read().strip()
    except FileNotFoundError:
        return ""


def wait(condition, seconds, what):
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        found = condition()
        if found:
            return found
        time.sleep(0.1)
    raise TimeoutError(f"waited {seconds} s for {what}")


def waiting(folder):
    """The mails in the outbox: attempt, tries that have begun, whether one is under way, and when the next is due."""
    with sqlite3.connect(f"file:{folder}/data/state.db?mode=ro", uri=True, timeout=30) as state:
        rows = state.execute(
            "SELECT attempt_seq, attempts, try_begun IS NOT NULL, due FROM outbox ORDER BY attempt_seq").fetchall()
    state.close()
    return rows


def attempts(audit, folder):
    """The attempts that the ledger holds, the newest first."""
    run = subprocess.run(
        [audit, "attempts", "--database", f"{folder}/data/audit.db", "--json"], capture_output=True, text=True)
    if run.returncode != 0:
        raise RuntimeError(run.stderr)
    rows = [json.loads(line) for line in run.stdout.splitlines() if line.startswith("{")]
    return [row for row in rows if row["kind"] == "attempt"]


class Checks:
    """What was found to be otherwise than it should."""

    def __init__(self):
        self.failures = []

    def expect(self, condition, what):
        if not condition:
            self.failures.append(what)
            print(f"WRONG: {what}", flush=True)
        return condition

    def exit(self):
        raise SystemExit(1 if self.failures else 0)
