"""The cases of the hostile server.

CASES maps the first part of a path to a function of an `Exchange`: what is
done once the request has been read. Those of ANSWERS are whole answers that
only say something that a client may not expect; the others break the rules
of HTTP, or time.
"""
import functools
import gzip
import json
import socket
import struct
import time
import zlib
from dataclasses import dataclass, field
from email.utils import formatdate

MEBIBYTE = 1024 * 1024
DAY = 24 * 60 * 60
STEP = 0.2
JSON = "application/json"
HTML = "text/html"

REASONS = {
    200: "OK", 202: "Accepted", 204: "No Content", 302: "Found",
    308: "Permanent Redirect", 400: "Bad Request", 401: "Unauthorized",
    403: "Forbidden", 404: "Not Found", 429: "Too Many Requests",
    500: "Internal Server Error", 502: "Bad Gateway",
    503: "Service Unavailable", 504: "Gateway Timeout",
}

BLANK_CLIENT = json.dumps({
    "error_code": "SDK.COMMON.1001",
    "error_msg": "Parameter X-client-id cannot be left blank."}).encode()

CASES = {}


def case(name):
    """Registers a function as the case of a name."""
    def register(function):
        CASES[name] = function
        return function
    return register


def head(status, length=None, content_type=None, fields=(), date=None):
    """The header of an answer, its Date included, up to the empty line."""
    lines = [f"HTTP/1.1 {status} {REASONS[status]}",
             f"Date: {formatdate(date, usegmt=True)}",
             "Connection: close"]
    if content_type:
        lines.append(f"Content-Type: {content_type}")
    if length is not None:
        lines.append(f"Content-Length: {length}")
    lines += [f"{name}: {value}" for name, value in fields]
    return "\r\n".join([*lines, "", ""]).encode("ascii")


# Whole answers


@dataclass(frozen=True)
class Answer:
    """A complete answer with its length."""

    status: int
    body: bytes = b""
    content_type: str | None = None
    fields: dict = field(default_factory=dict)

    def __call__(self, exchange):
        length = None if self.status == 204 else len(self.body)
        exchange.send(head(self.status, length, self.content_type,
                           self.fields.items()) + self.body)


def gateway_page(status):
    """The page of a gateway whose server behind is gone."""
    title = f"{status} {REASONS[status]}"
    return (f"<html>\r\n<head><title>{title}</title></head>\r\n<body>\r\n"
            f"<center><h1>{title}</h1></center>\r\n<hr>"
            "<center>nginx</center>\r\n</body>\r\n</html>\r\n").encode()


def json_answer(status, value, content_type=JSON):
    """A complete answer of JSON."""
    body = json.dumps(value, ensure_ascii=False).encode()
    return Answer(status, body, content_type)


PORTAL_PAGE = b"""<!DOCTYPE html>
<html><head><title>Welcome to the guest network</title></head>
<body><form method="post" action="/login">Accept the terms of use:
<button>Connect</button></form></body></html>
"""

ANSWERS = {
    "ok": Answer(200),
    "whitespace-200": Answer(200, b"\n", JSON),
    "accepted": Answer(202),
    "no-content": Answer(204),
    "portal": Answer(200, PORTAL_PAGE, HTML),
    "portal-json": json_answer(200, {"ok": True}),
    "bad-gateway": Answer(502, gateway_page(502), HTML),
    "unavailable": Answer(
        503, gateway_page(503), HTML, {"Retry-After": "120"}),
    "gateway-timeout": Answer(504, gateway_page(504), HTML),
    "gateway-429": Answer(
        429, b"Too many requests\n", "text/plain", {"Retry-After": "30"}),
    "empty-400": Answer(400),
    "empty-500": Answer(500),
    "bad-utf8": Answer(
        400, b'{"error_code": "SDK.COMMON.1001", '
        b'"error_msg": "Parameter \xff\xfe\x80 cannot be left blank."}',
        JSON),
    "wrong-type": Answer(400, BLANK_CLIENT, "text/plain"),
    "keystone": json_answer(401, {"error": {
        "code": 401, "title": "Unauthorized",
        "message": "The request you have made requires authentication."}}),
    "spring": json_answer(404, {
        "timestamp": "2024-05-06T07:08:09.123+00:00", "status": 404,
        "error": "Not Found", "path": "/api/v2/sdk/email/send"}),
    "spring-500": json_answer(500, {
        "timestamp": "2024-05-06T07:08:09.123+00:00", "status": 500,
        "error": "Internal Server Error", "message": "",
        "path": "/api/v2/sdk/email/send"}),
    "problem": json_answer(403, {
        "type": "about:blank", "title": "Forbidden", "status": 403,
        "detail": "Requests from this network are not served."},
        "application/problem+json"),
    # The contract has no Chinese text for 1001: this one is ours.
    "chinese": json_answer(400, {
        "error_code": "SDK.COMMON.1001",
        "error_msg": "参数X-client-id不能为空。"}),
    "gzip-error": Answer(400, gzip.compress(BLANK_CLIENT, mtime=0), JSON,
                         {"Content-Encoding": "gzip"}),
}
CASES.update(ANSWERS)


@case("unavailable-date")
def unavailable_date(exchange, shift=-DAY):
    """503 until a date, 90 s after a Date header that is a day behind."""
    now = time.time() + shift
    page = gateway_page(503)
    fields = [("Retry-After", formatdate(now + 90, usegmt=True))]
    exchange.send(head(503, len(page), HTML, fields, date=now) + page)


@case("unavailable-date-ahead")
def unavailable_date_ahead(exchange):
    """The same of a clock that is a day ahead."""
    unavailable_date(exchange, shift=DAY)


@case("early-hints")
def early_hints(exchange):
    """Two interim answers, then an empty 200."""
    exchange.send(
        b"HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\n"
        b"Link: </style.css>; rel=preload\r\n\r\n" + head(200, 0))


@case("echo")
def echo(exchange):
    """The lines of the request's header."""
    json_answer(200, exchange.lines)(exchange)


# Redirects


@case("redirect")
def redirect(exchange):
    """302 to /redirect-target/, which would answer with an empty 200."""
    send_redirect(exchange, 302, "/redirect-target/")


@case("redirect-308")
def redirect_308(exchange):
    """308 to /redirect-308-target/, likewise."""
    send_redirect(exchange, 308, "/redirect-308-target/")


@case("loop")
def loop(exchange):
    """302 to itself."""
    send_redirect(exchange, 302, exchange.path)


def send_redirect(exchange, status, path):
    """An empty redirect to a path of this server."""
    fields = [("Location", exchange.origin + path)]
    exchange.send(head(status, 0, fields=fields))


CASES["redirect-target"] = CASES["redirect-308-target"] = Answer(200)


# Too slow


@case("slow-drip")
def slow_drip(exchange):
    """A header, then a byte of the body every 0.2 s, without an end."""
    exchange.send(head(200, content_type=JSON))
    while exchange.wait(STEP):
        exchange.send(b" ")


@case("slow-header")
def slow_header(exchange):
    """A byte of the header every 0.2 s, without an end."""
    start = b"HTTP/1.1 200 OK\r\nX-Slow: "
    sent = 0
    while exchange.wait(STEP):
        exchange.send(start[sent:sent + 1] or b"a")
        sent += 1


@case("silent")
def silent(exchange):
    """No answer."""
    while exchange.wait(STEP):
        pass


# Too short


@case("cut-header")
def cut_header(exchange):
    """The connection ends in a line of the header."""
    exchange.send(b"HTTP/1.1 400 Bad Request\r\nContent-Ty")


@case("cut-body")
def cut_body(exchange):
    """20 bytes of the 500 that were announced."""
    exchange.send(head(400, 500, JSON) + BLANK_CLIENT[:20])


@case("cut-chunked")
def cut_chunked(exchange):
    """A whole error in a chunk, but no last chunk: perhaps more was meant."""
    fields = [("Transfer-Encoding", "chunked")]
    exchange.send(head(400, content_type=JSON, fields=fields)
                  + chunk(BLANK_CLIENT))


def chunk(data):
    """The data as one chunk of a body."""
    return b"%x\r\n%s\r\n" % (len(data), data)


@case("reset")
def reset(exchange):
    """The connection is reset."""
    exchange.peer.setsockopt(
        socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    exchange.peer.close()


@case("close")
def close(_):
    """The connection ends without a byte."""


@case("not-http")
def not_http(exchange):
    """Somebody else listens here."""
    exchange.send(b"SSH-2.0-OpenSSH\r\n")


# Too large


@case("big-json")
def big_json(exchange):
    """A string of 10 MiB."""
    body = b'"' + b"a" * (10 * MEBIBYTE) + b'"'
    exchange.send(head(200, len(body), JSON) + body)


@case("big-error")
def big_error(exchange):
    """An error of the right form with a text of 10 MiB."""
    body = (b'{"error_code": "SDK.COMMON.1001", "error_msg": "'
            + b"a" * (10 * MEBIBYTE) + b'"}')
    exchange.send(head(400, len(body), JSON) + body)


@case("endless")
def endless(exchange):
    """Chunks without a last one, as fast as they are taken."""
    fields = [("Transfer-Encoding", "chunked")]
    exchange.send(head(200, content_type=JSON, fields=fields))
    block = chunk(b" " * 65536)
    while exchange.wait(0):
        exchange.send(block)


@case("headers-huge")
def headers_huge(exchange):
    """1 MiB of header lines."""
    fields = [(f"X-Filler-{number:04}", "a" * 1008)
              for number in range(1024)]
    exchange.send(head(200, 0, fields=fields))


@case("gzip-bomb")
def gzip_bomb(exchange):
    """1 MiB on the wire, 1 GiB of JSON's white space when inflated."""
    body = bomb()
    fields = [("Content-Encoding", "gzip")]
    exchange.send(head(200, len(body), JSON, fields) + body)


@functools.cache
def bomb():
    """One member of gzip that inflates to 1 GiB.

    A block that ends with a full flush needs nothing of the one before:
    one is compressed and repeated.
    """
    block, times = b" " * MEBIBYTE, 1024
    compressor = zlib.compressobj(9, zlib.DEFLATED, -zlib.MAX_WBITS)
    piece = compressor.compress(block) + compressor.flush(zlib.Z_FULL_FLUSH)
    checksum = 0
    for _ in range(times):
        checksum = zlib.crc32(block, checksum)
    header = b"\x1f\x8b\x08\x00\x00\x00\x00\x00\x02\xff"
    end = compressor.flush(zlib.Z_FINISH)
    trailer = struct.pack("<II", checksum, len(block) * times)
    return header + piece * times + end + trailer
