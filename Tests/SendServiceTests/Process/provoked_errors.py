"""Provokes errors of many kinds in services with known secrets, at the log level trace, and reads all that is said.

usage: provoked_errors.py SENDSERVER SENDAUDIT
No output may hold a secret, a code, an address, or what a client sent; no answer a secret or a code. Prints what does, and the number of errors
that were provoked; exit 1 where something does.
"""
import base64
import os
import re
import shutil
import socket
import sqlite3
import subprocess
import sys
import tempfile
import threading

sys.dont_write_bytecode = True
from running_service import HEADERS, SEND, Checks, MailServer, Service, attempts, environment, wait  # noqa: E402

program, audit = sys.argv[1:3]
checks = Checks()
folder = tempfile.mkdtemp()
# All that was said, by whom.
said = []

PASSWORD, CONSUMER, DIRECTORY, QUERY = "smtp-pass-Xk42", "consumer-secret-Xk42-0123456789abcdef", "directory-pass-Xk42", "query-key-Xk42"
CLIENT_WORDS = ["tell.tale", "tale-domain", "tell-device", "tell-agent", "tell-token", "tell-language", "tell-path"]


class Directory:
    """Answers as it is told, with all that it was asked."""

    def __init__(self):
        self.answer = 200
        self.listener = socket.create_server(("127.0.0.1", 0))
        self.port = self.listener.getsockname()[1]
        threading.Thread(target=self.serve, daemon=True).start()

    def serve(self):
        while True:
            peer, _ = self.listener.accept()
            with peer:
                asked = peer.recv(65536)
                if self.answer is None:
                    continue
                body = b"you asked " + asked
                peer.sendall(b"HTTP/1.1 %d x\r\nConnection: close\r\nContent-Length: %d\r\n\r\n" % (self.answer, len(body)) + body)


def run(arguments, settings):
    ended = subprocess.run(
        [program, *arguments], env=environment(folder, mail, settings), capture_output=True, text=True, timeout=240)
    said.append((f"{arguments}", ended.stdout + ended.stderr))
    return ended


def exchange(service, *arguments, **named):
    status, headers, body = service.exchange(*arguments, **named)
    said.append(("an answer", f"{headers} {body}"))
    return status


def address(name):
    return f"tell.tale.{name}@tale-domain.example"


def send(service, name):
    token = service.captcha(address(name))
    body = {"email": address(name), "type": "LOGIN_EMS", "captcha_token": token}
    return exchange(service, "POST", SEND, body, headers=headers)


def ends(name, states):
    """Waits until a mail has an outcome, or a further one."""
    wait(lambda: attempts(audit, folder)[0]["result"] in states, 240, name)


mail, directory = MailServer(), Directory()
headers = {**HEADERS, "X-device-fingerprint": "tell-device", "X-agent": "tell-agent", "X-L": "tell-language"}
settings = {
    "LOG_LEVEL": "trace", "MAIL_SMTP_USER": "somebody", "MAIL_SMTP_PASSWORD": PASSWORD, "CODE_CONSUMER_SECRET": CONSUMER,
    "RECIPIENTS_URL": f"http://somebody:{DIRECTORY}@127.0.0.1:{directory.port}/accounts?key={QUERY}",
}
mail.authenticate = lambda credentials: b"235 2.7.0 welcome"

# The ledger's keys come from a first start, and are given as settings from then on.
with Service(program, folder, mail) as first:
    first.end()
keys = {name: open(f"{folder}/data/audit.db.{name}").read() for name in ("signing-key", "index-keys")}
settings |= {"LEDGER_SIGNING_KEY": keys["signing-key"].strip(), "LEDGER_INDEX_KEYS": keys["index-keys"].strip()}
for name in keys:
    os.remove(f"{folder}/data/audit.db.{name}")
secrets = [PASSWORD, CONSUMER, DIRECTORY, QUERY, base64.b64encode(f"\0somebody\0{PASSWORD}".encode()).decode()]
# Of a key's file, what is no word that any file of this kind holds: its long runs of letters and digits.
for text in keys.values():
    secrets += [run for run in re.findall(r"[A-Za-z0-9+/=_-]{32,}", text) if not run.startswith("errata")]
for name in ("code.key", "bounce.key"):
    key = open(f"{folder}/data/{name}", "rb").read()
    secrets += [key.hex(), base64.b64encode(key).decode()]

# Settings that are refused, each beside all secrets, and commands that show settings.
for wrong in (
    {"HTTP_PORT": "tall"}, {"MAIL_SMTP_PASSWORD_FILE": "/nowhere"}, {"CODE_CONSUMER_SECRET_FILE": "/nowhere"},
    {"LEDGER_SIGNING_KEY": keys["signing-key"][:-8]}, {"LEDGER_INDEX_KEYS": keys["index-keys"][5:]},
    {"LEDGER_SIGNING_KEY": keys["index-keys"]}, {"RECIPIENTS_URL": settings["RECIPIENTS_URL"].replace("http:", "gopher:")},
    {"RECIPIENTS_URL": settings["RECIPIENTS_URL"].replace("http://", "http//")}, {"DATA_FOLDER": "/proc/nothing"},
):
    checks.expect(run(["serve"], settings | wrong).returncode in (1, 66), f"refused: {list(wrong)}")
    run(["check-config"], settings | wrong)
    run(["check-config", "--json"], settings | wrong)
for arguments in (["settings"], ["settings", "--json"], ["config", "--example"], ["check-config", "--bind", "--online"], ["--help"]):
    run(arguments, settings)
with socket.create_server(("127.0.0.1", 0)) as taken:
    run(["serve"], settings | {"HTTP_PORT": str(taken.getsockname()[1])})

for form in ("text", "json"):
    with Service(program, folder, mail, settings | {"LOG_FORMAT": form}) as service:
        name = lambda what: f"{form}-{what}"
        checks.expect(send(service, name("good")) == 200, "a send")
        ends("a good mail", ["sent"])
        run(["serve"], settings)
        # The directory: gone in the middle, in trouble, without such an account.
        for answer, states in ((None, ["inFlight"]), (500, ["inFlight"]), (404, ["failed", "suppressed"])):
            directory.answer = answer
            checks.expect(send(service, name(answer)) == 200, "a send")
            if answer == 404:
                ends("a suppressed mail", states)
        directory.answer = 200
        # The mail server refuses the mail, and quotes it; then our password, and quotes that.
        mail.judge = lambda content: b"554 5.7.1 spam: " + b" ".join(content.split())[:1500]
        checks.expect(send(service, name("spam")) == 200, "a send")
        ends("a mail that is refused", ["failed"])
        mail.judge = None
        mail.refusal = f"550 5.1.1 <{address(name('unknown'))}> unknown".encode()
        checks.expect(send(service, name("unknown")) == 200, "a send")
        ends("an unknown recipient", ["failed"])
        mail.refusal = None
        # What a client does wrong.
        for body in (
            {"email": address("x"), "type": "LOGIN_EMS", "captcha_token": "tell-token"}, {"email": "tell.tale@", "type": "x"},
            {"email": address("x"), "type": "tell-token", "captcha_token": "tell-token"}, ["tell.tale"], "tell.tale", {"email": ["tell.tale"]},
        ):
            exchange(service, "POST", SEND, body, headers=headers)
        exchange(service, "GET", "/tell-path/tell.tale", headers=headers)
        exchange(service, "GET", "/api/v2/sdk/captcha?tell-token", headers={**headers, "X-client-id": "tell-token"})
        for secret, code in ((CONSUMER, "000000"), (CONSUMER, "tell"), ("tell-token", "000000")):
            bearer = {"Content-Type": "application/json", "Authorization": f"Bearer {secret}"}
            exchange(service, "POST", "/internal/codes/consume", {"email": address(name("good")), "type": "LOGIN_EMS", "code": code}, headers=bearer)
        with socket.create_connection(("127.0.0.1", service.port), timeout=60) as peer:
            peer.sendall(b"GET /tell-path HTTP/1.1\r\nHost: localhost\r\ntell-token\r\n\r\n")
            said.append(("an answer", peer.recv(65536).decode()))
        # Each database in somebody else's hand, for longer than the service waits.
        token = service.captcha(address("locked"))
        for database in ("state.db", "audit.db"):
            other = sqlite3.connect(f"{folder}/data/{database}", isolation_level=None, timeout=60)
            other.execute("BEGIN IMMEDIATE")
            body = {"email": address("locked"), "type": "LOGIN_EMS", "captcha_token": token}
            checks.expect(exchange(service, "POST", SEND, body, headers=headers) == 500, f"a send while {database} is locked")
            other.execute("ROLLBACK")
            other.close()
        # Last, since a relay that refuses us is tried anew for a while.
        service.end()
        said.append((f"the log as {form}", service.log()))
    mail.authenticate = lambda credentials: b"535 5.7.8 no: " + credentials.replace(b"\0", b" ")
    with Service(program, folder, mail, settings | {"LOG_FORMAT": form}) as service:
        checks.expect(send(service, f"{form}-auth") == 200, "a send")
        wait(lambda: "user or password" in service.log(), 240, "the refusal of our password")
        service.end()
        said.append((f"the log as {form}", service.log()))
    mail.authenticate = lambda credentials: b"235 2.7.0 welcome"

codes = set()
for _, content in mail.mails:
    codes |= {code.decode() for code in re.findall(rb"(?<![0-9a-zA-Z=])[0-9]{6}(?![0-9a-zA-Z])", content)}
checks.expect(len(codes) >= 4, f"mails with codes: {codes}")
checks.expect(len(secrets) >= 9, f"secrets: {len(secrets)}")
for where, text in said:
    found = [secret for secret in secrets if secret in text]
    found += [code for code in codes if re.search(rf"(?<![0-9a-zA-Z]){code}(?![0-9a-zA-Z])", text)]
    # An answer may say to the client what the client has sent.
    found += [word for word in CLIENT_WORDS if word in text and where != "an answer"]
    checks.expect(not found, f"{where} holds {found}: {[line[:300] for line in text.splitlines() if any(word in line for word in found)][:3]}")
logs = "".join(text for where, text in said if "log" in where)
for part in ("user or password", "a request failed inside", "result"):
    checks.expect(part in logs, f"the error was provoked: {part}")
shutil.rmtree(folder)
print(f"provoked: {len(said)} outputs without {len(secrets)} secrets and {len(codes)} codes")
checks.exit()
