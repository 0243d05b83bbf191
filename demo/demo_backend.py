#!/usr/bin/env python3
"""Serves the demo page, passes the contract's endpoints on to a sendserver of its own, and answers what the page asks.

    demo_backend.py [--port 8080] [--programs FOLDER] [--data FOLDER]

It stands in for the Swift service's `--demo` until that serves the page itself. Further ERRATA_ variables reach the
service, such as ERRATA_LIMITS_COOLDOWN=20. For this machine alone: whoever reaches it reads every mail.
"""
import argparse
import email
import email.policy
import http.client
import http.server
import json
import os
import secrets
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
import time
import urllib.parse

HERE = os.path.dirname(os.path.abspath(__file__))
CLIENT = "nTo1eRIub60vPb54WeE6aojPwYwImtl4"
# The Swift service has these from its catalogue and from `Scenario`.
LANGUAGES = [
    ("en", "English"), ("zh-Hans", "简体中文"), ("zh-Hant", "繁體中文"), ("ja", "日本語"), ("ko", "한국어"),
    ("de", "Deutsch"), ("fr", "Français"), ("es", "Español"), ("pt-BR", "Português (Brasil)"), ("ru", "Русский"),
    ("ar", "العربية"), ("he", "עברית"),
]
SCENARIOS = [
    "LOGIN_EMS", "REGISTER_EMS", "MFA_AUTH_EMS", "FORGET_PWD_EMS", "CHANGE_PWD_EMS", "BIND_EMAIL_EMS",
    "UPDATE_EMAIL_EMS",
]
CONTRACT = {
    ("GET", "/api/v2/sdk/captcha"), ("POST", "/api/v2/sdk/captcha/verify"), ("POST", "/api/v2/sdk/email/send"),
}
FILES = {
    "/": ("demo.html", "text/html"), "/demo.css": ("demo.css", "text/css"), "/demo.js": ("demo.js", "text/javascript"),
}
PAGE_POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src data:; connect-src 'self'; frame-src 'self'; "
    "frame-ancestors 'none'; base-uri 'none'; form-action 'none'")
# A mail styles itself with attributes, runs nothing, loads nothing, and is shown by this page alone.
MAIL_POLICY = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'; sandbox"
MAXIMUM_BODY = 1 << 20


class Refusal(Exception):
    """An answer that is no success: its status, and a sentence for a developer."""

    def __init__(self, status, sentence):
        super().__init__(sentence)
        self.status, self.sentence = status, sentence


class Errata:
    """A sendserver process with its folder, and what sendaudit says of its ledger."""

    def __init__(self, programs, folder):
        self.audit = os.path.join(programs, "sendaudit")
        self.database = os.path.join(folder, "data", "audit.db")
        self.mailbox = os.path.join(folder, "mailbox")
        self.secret = secrets.token_hex(32)
        self.rows_read, self.rows_lock = {}, threading.Lock()
        port_file = os.path.join(folder, "port")
        if os.path.exists(port_file):
            os.remove(port_file)
        environment = {
            "ERRATA_LOG_LEVEL": "notice", **os.environ, "ERRATA_HTTP_HOST": "127.0.0.1", "ERRATA_HTTP_PORT": "0",
            "ERRATA_DATA_FOLDER": os.path.join(folder, "data"), "ERRATA_MAIL_MAILBOX": self.mailbox,
            "ERRATA_CLIENTS": CLIENT, "ERRATA_CODE_CONSUMER_SECRET": self.secret,
        }
        self.process = subprocess.Popen(
            [os.path.join(programs, "sendserver"), "serve", "--port-file", port_file], env=environment)
        while not (os.path.exists(port_file) and os.path.getsize(port_file)):
            if self.process.poll() is not None:
                raise SystemExit(f"demo: sendserver ended with {self.process.returncode}")
            time.sleep(0.1)
        with open(port_file) as file:
            self.port = int(file.read())

    def end(self):
        if self.process.poll() is None:
            self.process.send_signal(signal.SIGTERM)
            self.process.wait()

    def exchange(self, method, path, body, headers):
        """What the service answers: status, headers and body."""
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=60)
        try:
            connection.request(method, path, body, headers)
            answer = connection.getresponse()
            return answer.status, answer.getheaders(), answer.read()
        except OSError as error:
            raise Refusal(502, f"The service does not answer: {error}.")
        finally:
            connection.close()

    def ask(self, *arguments):
        """The JSON objects that sendaudit prints."""
        run = subprocess.run(
            [self.audit, *arguments, "--database", self.database, "--json"], capture_output=True, text=True, timeout=60)
        if run.returncode == 64:
            raise Refusal(400, run.stderr.strip())
        if run.returncode != 0:
            raise Refusal(503, run.stderr.strip())
        return [json.loads(line) for line in run.stdout.splitlines() if line.startswith("{")]

    def rows(self, after, language):
        """The newest rows, when the ledger has grown beyond entry `after`; rows change while their mail is on its way."""
        with self.rows_lock:
            # sendaudit is started only when the ledger's files have changed: the page asks every second.
            state = [(os.stat(path).st_mtime_ns, os.stat(path).st_size)
                     for path in (self.database, self.database + "-wal") if os.path.exists(path)]
            known = self.rows_read.get(language)
            if known is None or known[0] != state:
                known = (state, self.ask("attempts", "--captcha", "--limit=30", f"--language={language}"))
                self.rows_read[language] = known
        last = max((row["signedTo"] or 0 for row in known[1]), default=0)
        return {"last": last, "rows": known[1] if last > after else []}

    def mail_files(self):
        """The mails' identifiers and files, the newest first."""
        files = []
        for folder in ("new", "cur"):
            with os.scandir(os.path.join(self.mailbox, folder)) as entries:
                files += [(entry.stat().st_mtime_ns, entry.name.partition(".eml")[0], entry.path) for entry in entries]
        return [(name, path) for _, name, path in sorted(files, reverse=True)]

    def mails(self, address):
        found = []
        for identifier, path in self.mail_files():
            mail = parse(path)
            if mail["To"].addresses[0].addr_spec.lower() == address.lower():
                found.append({
                    "id": identifier, "subject": mail["Subject"], "language": mail["Content-Language"],
                    "text": mail.get_body(["plain"]).get_content(), "time": mail["Date"].datetime.isoformat(),
                })
            if len(found) == 5:
                break
        return found

    def mail_page(self, identifier):
        # Looked up among the files that are there: an identifier is never made part of a path.
        for name, path in self.mail_files():
            if name == identifier:
                return parse(path).get_body(["html"]).get_content()
        raise Refusal(404, "There is no such mail.")


def parse(path):
    with open(path, "rb") as file:
        return email.message_from_binary_file(file, policy=email.policy.default)


class Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    # Names of the service's headers that a browser may send and read through us.
    passed_on = ("content-type", "content-language", "retry-after", "cache-control", "accept-language")

    def do_GET(self):
        self.handle_request()

    def do_POST(self):
        self.handle_request()

    def handle_request(self):
        try:
            # A foreign page whose name was pointed at this machine (DNS rebinding) would read every mail.
            if self.headers.get("Host", "").rpartition(":")[0] not in ("127.0.0.1", "localhost", "[::1]"):
                raise Refusal(403, "This is for the machine itself alone.")
            length = int(self.headers.get("Content-Length") or 0)
            if length > MAXIMUM_BODY:
                self.close_connection = True
                raise Refusal(413, "The body is too long.")
            body = self.rfile.read(length)
            url = urllib.parse.urlsplit(self.path)
            query = dict(urllib.parse.parse_qsl(url.query))
            self.route(url.path, query, body)
        except Refusal as refusal:
            self.reply(refusal.status, json.dumps({"error": refusal.sentence}), "application/json")
        except ConnectionError:
            pass
        except Exception as error:
            self.log_error("%r", error)
            self.reply(500, json.dumps({"error": "The demo failed; its log has the reason."}), "application/json")

    def route(self, path, query, body):
        errata = self.server.errata
        if (self.command, path) in CONTRACT:
            self.pass_on(path, body)
        elif self.command == "POST" and path == "/demo/consume":
            self.pass_on("/internal/codes/consume", body, {"Authorization": f"Bearer {errata.secret}"})
        elif self.command != "GET":
            raise Refusal(404, "There is no such address.")
        elif path in FILES:
            name, kind = FILES[path]
            with open(os.path.join(HERE, name), encoding="utf-8") as file:
                self.reply(200, file.read(), kind, PAGE_POLICY)
        elif path.startswith("/demo/mails/") and path.endswith(".html"):
            identifier = urllib.parse.unquote(path[len("/demo/mails/"):-len(".html")])
            self.reply(200, errata.mail_page(identifier), "text/html", MAIL_POLICY)
        else:
            self.reply(200, json.dumps(self.answer(path, query)), "application/json")

    def answer(self, path, query):
        errata = self.server.errata
        language = query.get("language", "en")
        if path == "/demo/settings":
            return {"clientID": CLIENT, "scenarios": SCENARIOS,
                    "languages": [{"tag": tag, "name": name} for tag, name in LANGUAGES]}
        if path == "/demo/mails":
            return errata.mails(query.get("email", ""))
        if path == "/demo/rows":
            after = query.get("after", "0")
            if not after.isdecimal():
                raise Refusal(400, "after is no number.")
            return errata.rows(int(after), language)
        if path == "/demo/explain":
            # Joined with "=": a value that begins with a hyphen must not become an option.
            answers = errata.ask("explain", f"--email={query.get('email', '')}", f"--language={language}")
            return answers[0]
        raise Refusal(404, "There is no such address.")

    def pass_on(self, path, body, further={}):
        headers = {name: value for name, value in self.headers.items()
                   if name.lower().startswith("x-") or name.lower() in self.passed_on}
        status, answered, content = self.server.errata.exchange(self.command, path, body, {**headers, **further})
        self.send_response(status)
        for name, value in answered:
            if name.lower().startswith("x-") or name.lower() in self.passed_on:
                self.send_header(name, value)
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    def reply(self, status, text, kind, policy="default-src 'none'; frame-ancestors 'none'"):
        content = text.encode()
        self.send_response(status)
        self.send_header("Content-Type", f"{kind}; charset=utf-8")
        self.send_header("Content-Length", str(len(content)))
        self.send_header("Content-Security-Policy", policy)
        self.send_header("X-Content-Type-Options", "nosniff")
        self.send_header("Referrer-Policy", "no-referrer")
        self.send_header("Cache-Control", "no-store")
        self.end_headers()
        self.wfile.write(content)

    def log_request(self, code="-", size="-"):
        pass


class Demo(http.server.ThreadingHTTPServer):
    daemon_threads = True

    def __init__(self, port, errata):
        super().__init__(("127.0.0.1", port), Handler)
        self.errata = errata

    def handle_error(self, request, client_address):
        # A browser that goes away in the middle is no error.
        if not isinstance(sys.exc_info()[1], ConnectionError):
            super().handle_error(request, client_address)


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--port", type=int, default=8080, help="0 takes any that is free")
    parser.add_argument("--programs", default="/work/main/.build/debug", help="the folder of sendserver and sendaudit")
    parser.add_argument("--data", help="the folder to keep everything in; else one that is removed at the end")
    arguments = parser.parse_args()
    folder = arguments.data or tempfile.mkdtemp(prefix="errata-demo.")
    errata = Errata(arguments.programs, folder)
    try:
        demo = Demo(arguments.port, errata)
        signal.signal(signal.SIGTERM, lambda *_: sys.exit(0))
        print(f"http://127.0.0.1:{demo.server_address[1]}/", flush=True)
        demo.serve_forever()
    except KeyboardInterrupt:
        pass
    finally:
        errata.end()
        if not arguments.data:
            shutil.rmtree(folder, ignore_errors=True)


if __name__ == "__main__":
    main()
