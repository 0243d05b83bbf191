"""A small server of the API in design/contract.md, for tests of a client.

usage: contract_server.py [--smtp HOST:PORT] [--clock-offset SECONDS]
           [--cooldown SECONDS] [--clients ID,ID] [--secret-key]
           [--miss-limit N] [--wording first|second] [--without-period]
           [--captcha-failed-code CODE]

Prints {"port": N} when it listens on 127.0.0.1; ends on SIGTERM and when its
standard input ends. Besides the API it has, for tests:

  GET  /test/solution?token=T    {"x": 123, "y": 5}; 404 for an unknown token
  GET  /test/mails               accepted sends: email, scenario, code, headers
  POST /test/clock?add=SECONDS   moves the clock on: {"now": seconds of 1970}

It was written from the contract without a look at the Swift sources: where
both disagree, one of them or the contract is wrong.
"""
import argparse
import base64
import json
import smtplib
import socketserver
import sys
import threading
import traceback
from email.message import EmailMessage
from email.utils import formatdate
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs, urlsplit

import captcha_images
import contract_rules as rules
import contract_state
import lifecycle
import point_cipher
from contract_rules import Failure

DEFAULT_CLIENT = "nTo1eRIub60vPb54WeE6aojPwYwImtl4"
DRAIN_BOUND = 16 * 1024 * 1024


class Mailer:
    """Sends the codes through SMTP; without a server it sends nothing."""

    def __init__(self, server):
        self._server = server

    def send(self, address, code):
        """Whether a mail went out; OSError, ValueError or SMTPException."""
        if self._server is None:
            return False
        message = EmailMessage()
        message["From"] = "no-reply@mail.test"
        message["To"] = address
        message["Subject"] = "Your verification code"
        message.set_content(f"Your verification code is {code}.\n")
        host, port = self._server
        with smtplib.SMTP(host, port, timeout=10) as connection:
            connection.send_message(
                message, from_addr="no-reply@mail.test", to_addrs=[address])
        return True


class Server(ThreadingHTTPServer):
    """The listener, with what its handlers share."""

    daemon_threads = True
    request_queue_size = 128

    def __init__(self, options):
        super().__init__(("127.0.0.1", 0), Handler)
        self.clock = contract_state.Clock(options.clock_offset)
        self.state = contract_state.State(
            self.clock, options.cooldown, options.miss_limit)
        self.painter = captcha_images.Painter()
        self.mailer = Mailer(options.smtp)
        self.clients = options.clients
        self.has_secret_key = options.secret_key
        self.wording = rules.Wording(
            variant=1 if options.wording == "second" else 0,
            period="" if options.without_period else ".",
            captcha_failed_code=options.captcha_failed_code)

    def server_bind(self):
        # HTTPServer asks the name server for a name here, which may wait.
        socketserver.TCPServer.server_bind(self)
        self.server_name, self.server_port = self.server_address


class Handler(BaseHTTPRequestHandler):
    """Answers the requests of one connection, one after the other."""

    protocol_version = "HTTP/1.1"
    server_version = "contract-server"
    sys_version = ""
    timeout = 120
    # One packet for header and body, so that no delayed ACK is waited for.
    wbufsize = -1
    disable_nagle_algorithm = True

    def dispatch(self):
        """Finds the route of a request and answers it."""
        body = self.read_body()
        path = urlsplit(self.path).path
        routes = ROUTES.get(path)
        if routes is None:
            self.answer(404, b"no such resource\n", "text/plain")
        elif self.command not in routes:
            self.answer(405, b"no such method\n", "text/plain",
                        {"Allow": ", ".join(routes)})
        else:
            self.answer_route(routes[self.command], body)

    do_GET = do_POST = do_PUT = do_PATCH = do_DELETE = dispatch
    do_HEAD = do_OPTIONS = dispatch

    def answer_route(self, route, body):
        """Runs a route; its failure becomes the body that the API has."""
        try:
            route(self, body)
        except Failure as failure:
            self.answer_failure(failure)
        except Exception:  # Step 7: anything inside is 1008 with 500.
            traceback.print_exc(file=sys.stderr)
            self.answer_failure(Failure(rules.BUSY, status=500))

    # The API

    def get_captcha(self, _):
        """GET /api/v2/sdk/captcha"""
        rules.check_headers(self.headers, self.server.clients)
        locked = self.server.state.lock_seconds(self.client_address[0])
        if locked:
            raise too_many_requests(locked)
        challenge = self.server.state.create_challenge(
            self.server.has_secret_key)
        background, piece = self.server.painter.paint(challenge.x)
        self.answer_json({
            "captchaId": None,
            "projectCode": None,
            "captchaOriginalPath": None,
            "captchaFontType": None,
            "captchaFontSize": None,
            "secretKey": challenge.secret_key,
            "originalImageBase64": base64.b64encode(background).decode(),
            "point": None,
            "jigsawImageBase64": base64.b64encode(piece).decode(),
            "wordList": None,
            "pointList": None,
            "pointJson": None,
            "token": challenge.token,
            "result": False,
            "captchaVerification": None,
        })

    def verify_captcha(self, body):
        """POST /api/v2/sdk/captcha/verify"""
        rules.check_headers(self.headers, self.server.clients)
        fields = rules.parsed_body(self.headers, body)
        rules.check_texts(fields, ("point_json", "token", "sender"))
        rules.check_address(fields["sender"], "sender")
        challenge = self.server.state.consume_challenge(fields["token"])
        if challenge is None:
            # Choice: 1005 for a challenge as for a captcha_token.
            raise Failure(rules.EXPIRED, "token")
        point_json = plain_point(challenge, fields["point_json"])
        if not challenge.is_solved_by(*rules.read_point(point_json)):
            self.server.state.record_miss(self.client_address[0])
            raise Failure(rules.CAPTCHA_FAILED)
        captcha_token = minted_token(challenge, point_json)
        self.server.state.store_captcha_token(
            captcha_token, rules.canonical_address(fields["sender"]))
        self.answer_json({"captcha_token": captcha_token})

    def send_email(self, body):
        """POST /api/v2/sdk/email/send"""
        rules.check_headers(self.headers, self.server.clients)
        fields = rules.parsed_body(self.headers, body)
        rules.check_texts(fields, ("email", "type", "captcha_token"))
        rules.check_address(fields["email"], "email")
        if fields["type"] not in rules.SCENARIOS:
            raise Failure(rules.BAD_PARAMETER, "type")
        address = rules.canonical_address(fields["email"])
        if not self.server.state.consume_captcha_token(
                fields["captcha_token"], address):
            raise Failure(rules.EXPIRED, "captcha_token")
        seconds = self.server.state.reserve_send(address)
        if seconds:
            raise too_many_requests(seconds)
        self.deliver(fields["email"], fields["type"], address)
        self.answer(200)

    def deliver(self, email, scenario, address):
        """Sends a new code; a mail that is refused starts no cool-down."""
        code = contract_state.new_code()
        try:
            is_sent = self.server.mailer.send(email, code)
        except (OSError, ValueError, smtplib.SMTPException):
            self.server.state.release_send(address)
            # Choice: a mail server that fails has no code of its own.
            raise Failure(rules.BUSY, status=500) from None
        self.server.state.record_mail({
            "email": email, "scenario": scenario, "code": code,
            "sent": is_sent, "time": self.server.clock.now(),
            "headers": dict(self.headers.items())})

    # For tests

    def get_solution(self, _):
        """GET /test/solution?token=T"""
        challenge = self.server.state.challenge(self.query("token"))
        if challenge is None:
            self.answer(404, b"no such challenge\n", "text/plain")
        else:
            self.answer_json({"x": challenge.x, "y": contract_state.HIDDEN_Y})

    def get_mails(self, _):
        """GET /test/mails"""
        self.answer_json(self.server.state.mails())

    def move_clock(self, _):
        """POST /test/clock?add=SECONDS"""
        self.server.clock.add(float(self.query("add")))
        self.answer_json({"now": self.server.clock.now()})

    def query(self, name):
        """One value out of the query of the address, "" for none."""
        values = parse_qs(urlsplit(self.path).query).get(name, [""])
        return values[0]

    # Reading and writing

    def read_body(self):
        """The body; None for one over the bound, cut off or malformed."""
        coding = (self.headers.get("Transfer-Encoding") or "").strip().lower()
        try:
            if coding == "chunked":
                return self.read_chunks()
            return self.read_exactly(
                int(self.headers.get("Content-Length") or 0))
        except (ValueError, OSError):
            # Where the next request begins is not known.
            self.close_connection = True
            return None

    def read_exactly(self, length):
        """So many bytes; None, with the bytes read away, over the bound."""
        if not 0 <= length <= DRAIN_BOUND:
            raise ValueError("no length that is read")
        data = self.rfile.read(length)
        if len(data) < length:
            raise ValueError("the peer has closed")
        return data if length <= rules.BODY_BOUND else None

    def read_chunks(self):
        """A body in chunks, as clients send that do not know its length."""
        data, total = bytearray(), 0
        while True:
            size = int(self.rfile.readline(1024).split(b";")[0], 16)
            if size < 0 or total + size > DRAIN_BOUND:
                raise ValueError("no size that is read")
            if size == 0:
                while self.rfile.readline(65536).strip():
                    pass
                break
            chunk = self.rfile.read(size)
            self.rfile.readline(1024)
            total += size
            if total <= rules.BODY_BOUND:
                data += chunk
        return bytes(data) if total <= rules.BODY_BOUND else None

    def answer_json(self, value):
        """200 with bare JSON."""
        body = json.dumps(value, ensure_ascii=False).encode()
        self.answer(200, body, "application/json")

    def answer_failure(self, failure):
        """The body of a failure in the language that the client prefers."""
        body, language = self.server.wording.body(failure, self.language())
        headers = {"Content-Language": language}
        if failure.retry_after is not None:
            headers["Retry-After"] = str(failure.retry_after)
        self.answer(failure.status, body, "application/json", headers)

    def answer(self, status, body=b"", content_type=None, headers=None):
        """Writes an answer; its Date is of the server's own clock."""
        self.send_response(status)
        fields = {"Content-Language": self.language(),
                  "Content-Length": str(len(body)),
                  "Cache-Control": "no-store"}
        if self.close_connection:
            fields["Connection"] = "close"
        if content_type:
            fields["Content-Type"] = content_type
        for name, value in {**fields, **(headers or {})}.items():
            self.send_header(name, value)
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(body)

    def language(self):
        """The language of X-L."""
        return rules.negotiated_language(self.headers.get("X-L"))

    def date_time_string(self, timestamp=None):
        return formatdate(self.server.clock.now(), usegmt=True)

    def log_message(self, *_):
        """Nothing: a test reads the one line of the port, and errors."""


ROUTES = {
    "/api/v2/sdk/captcha": {"GET": Handler.get_captcha},
    "/api/v2/sdk/captcha/verify": {"POST": Handler.verify_captcha},
    "/api/v2/sdk/email/send": {"POST": Handler.send_email},
    "/test/solution": {"GET": Handler.get_solution},
    "/test/mails": {"GET": Handler.get_mails},
    "/test/clock": {"POST": Handler.move_clock},
}


def too_many_requests(seconds):
    """SDK.SEND.1001 with the seconds left, in text and header."""
    return Failure(rules.TOO_MANY_REQUESTS, seconds, status=429,
                   retry_after=seconds)


def plain_point(challenge, point_json):
    """The point_json as JSON: decrypted where the challenge has a key."""
    if challenge.secret_key is None:
        return point_json
    try:
        return point_cipher.decrypt(point_json, challenge.secret_key)
    except ValueError:
        raise Failure(rules.UNDECIPHERABLE) from None


def minted_token(challenge, point_json):
    """The captcha_token, of the exact text of the point.

    Choice: with a key it is of the decrypted text, as AJ-Captcha has it.
    """
    text = f"{challenge.token}---{point_json}"
    if challenge.secret_key is None:
        return text
    return point_cipher.encrypt(text, challenge.secret_key)


def host_and_port(text):
    """HOST:PORT of an option."""
    host, _, port = text.rpartition(":")
    return host, int(port)


def positive_seconds(text):
    """Seconds of an option; zero and less is refused, as the contract says."""
    seconds = float(text)
    if seconds <= 0:
        raise argparse.ArgumentTypeError("more than 0 seconds are needed")
    return seconds


def parsed_options():
    """The options of the command line."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--smtp", type=host_and_port, metavar="HOST:PORT")
    parser.add_argument("--clock-offset", type=float, default=0.0)
    parser.add_argument("--cooldown", type=positive_seconds, default=60.0)
    parser.add_argument("--clients", default=DEFAULT_CLIENT,
                        type=lambda text: frozenset(text.split(",")))
    parser.add_argument("--secret-key", action="store_true")
    parser.add_argument("--miss-limit", type=int, default=0)
    parser.add_argument("--wording", choices=("first", "second"),
                        default="first")
    parser.add_argument("--without-period", action="store_true")
    parser.add_argument("--captcha-failed-code",
                        default=rules.CAPTCHA_FAILED)
    return parser.parse_args()


def main():
    options = parsed_options()
    ending = lifecycle.ending_event()
    server = Server(options)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    lifecycle.announce({"port": server.server_port})
    ending.wait()
    server.shutdown()
    server.server_close()


if __name__ == "__main__":
    main()
