"""Sends what is no HTTP/1.1, or can be read in two ways, and looks at how it is read.

usage: http_forms.py SENDSERVER SENDAUDIT

Each form stands in front of a whole good request. What is refused gets one answer, 400, and the connection ends: the
second request must not be answered, since a proxy in front may see its beginning elsewhere. What RFC 9112 reads gets
two answers. Prints what was otherwise; exit 1 where something was.
"""
import re
import shutil
import socket
import sys
import tempfile

sys.dont_write_bytecode = True
from running_service import CLIENT, Checks, MailServer, Service  # noqa: E402

program = sys.argv[1]
checks = Checks()
GOOD = b"GET /ready HTTP/1.1\r\nHost: localhost\r\n\r\n"
POST = (
    b"POST /api/v2/sdk/email/send HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nX-client-id: "
    + CLIENT.encode() + b"\r\nX-device-fingerprint: f\r\nX-operating-sys-version: o\r\nX-agent: a\r\n"
)
SMUGGLED = b"GET /health HTTP/1.1\r\nHost: localhost\r\n\r\n"
CHUNKED = b"Transfer-Encoding: chunked\r\n"


def post(fields, body=b""):
    return POST + fields + b"\r\n" + body


def get(fields=b"", line=b"GET /ready HTTP/1.1", host=b"Host: localhost\r\n"):
    return line + b"\r\n" + host + fields + b"\r\n"


def length(value, body=b"{}"):
    return post(b"Content-Length: " + value + b"\r\n", body)


def encoding(field, body=b"2\r\n{}\r\n0\r\n\r\n"):
    return post(field + b"\r\n", body)


def chunks(body):
    return post(CHUNKED, body)


# Refused, and the connection is closed.
REFUSED = {
    "CL.TE": post(b"Content-Length: 6\r\n" + CHUNKED, b"0\r\n\r\nG"),
    "TE.CL": post(CHUNKED + b"Content-Length: 4\r\n", b"2e\r\n" + SMUGGLED + b"\r\n0\r\n\r\n"),
    "TE of an unknown coding": encoding(b"Transfer-Encoding: xchunked"),
    "TE chunked in quotes": encoding(b'Transfer-Encoding: "chunked"'),
    "TE chunked, then another": encoding(b"Transfer-Encoding: chunked, identity"),
    "TE twice, chunked first": encoding(b"Transfer-Encoding: chunked\r\nTransfer-Encoding: identity"),
    "TE with a space before the colon": encoding(b"Transfer-Encoding : chunked"),
    "TE with a tab before the colon": encoding(b"Transfer-Encoding\t: chunked"),
    "TE behind a space": encoding(b" Transfer-Encoding: chunked"),
    "TE on a folded line": encoding(b"X-a: b\r\n Transfer-Encoding: chunked"),
    "TE with a vertical tab": encoding(b"Transfer-Encoding: \x0bchunked"),
    "TE with a NUL": encoding(b"Transfer-Encoding: chunked\x00"),
    "TE behind a bare LF": encoding(b"X-a: b\nTransfer-Encoding: chunked"),
    "TE behind a bare CR": encoding(b"X-a: b\rTransfer-Encoding: chunked"),
    "two lengths that differ": post(b"Content-Length: 2\r\nContent-Length: 3\r\n", b"{}"),
    "two lengths that agree": post(b"Content-Length: 2\r\nContent-Length: 2\r\n", b"{}"),
    "length +2": length(b"+2"), "length -2": length(b"-2"), "length 0x2": length(b"0x2"), "length 2 2": length(b"2 2"),
    "length 2, 2": length(b"2, 2"), "length 2,3": length(b"2,3"), "length 2.0": length(b"2.0"), "no length": length(b""),
    "length beyond 64 bits": length(b"18446744073709551618"), "length of full-width digits": length("２".encode()),
    "length with a space before the colon": post(b"Content-Length : 2\r\n", b"{}"),
    "chunk size of 17 digits": chunks(b"10000000000000002\r\n{}\r\n0\r\n\r\n"),
    "chunk size 0x2": chunks(b"0x2\r\n{}\r\n0\r\n\r\n"), "chunk size -2": chunks(b"-2\r\n{}\r\n0\r\n\r\n"),
    "chunk size g": chunks(b"g\r\n{}\r\n0\r\n\r\n"), "chunk size 2 g": chunks(b"2 g\r\n{}\r\n0\r\n\r\n"),
    "chunk size behind a space": chunks(b" 2\r\n{}\r\n0\r\n\r\n"), "no chunk size": chunks(b"\r\n{}\r\n0\r\n\r\n"),
    "chunk that is longer than its size": chunks(b"2\r\n{}}\r\n0\r\n\r\n"),
    "chunk size behind a bare LF": chunks(b"2\n{}\r\n0\r\n\r\n"), "chunk behind a bare LF": chunks(b"2\r\n{}\n0\r\n\r\n"),
    "folded line": get(b"X-a: b\r\n c\r\n"), "bare LF between fields": get(b"X-a: b\nX-c: d\r\n"),
    "bare LF behind the request line": b"GET /ready HTTP/1.1\nHost: localhost\r\n\r\n",
    "bare LF at the end": b"GET /ready HTTP/1.1\r\nHost: localhost\r\n\n",
    "bare CR in a value": get(b"X-a: b\rc\r\n"), "NUL in a value": get(b"X-a: b\x00c\r\n"),
    "NUL in a name": get(b"X-\x00a: b\r\n"), "space in a name": get(b"X a: b\r\n"), "empty name": get(b": b\r\n"),
    "no colon": get(b"X-a\r\n"), "control character in a value": get(b"X-a: b\x01c\r\n"), "DEL in a value": get(b"X-a: b\x7fc\r\n"),
    "name in UTF-8": get("X-é: b\r\n".encode()), "HTTP/0.9 without version": b"GET /ready\r\n\r\n",
    "HTTP/0.9": get(line=b"GET /ready HTTP/0.9"), "HTTP/1.2": get(line=b"GET /ready HTTP/1.2"),
    "HTTP/2.0": get(line=b"GET /ready HTTP/2.0"), "HTTP/2 preface": b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
    "HTTP/1.10": get(line=b"GET /ready HTTP/1.10"), "http/1.1": get(line=b"GET /ready http/1.1"),
    "XTTP/1.1": get(line=b"GET /ready XTTP/1.1"), "space in the target": get(line=b"GET /ready x HTTP/1.1"), "tab in the line": get(line=b"GET\t/ready HTTP/1.1"),
    "NUL in the target": get(line=b"GET /rea\x00dy HTTP/1.1"), "no target": get(line=b"GET HTTP/1.1"),
    "unknown method": get(line=b"GRAB /ready HTTP/1.1"), "method in lower case": get(line=b"get /ready HTTP/1.1"),
    "TLS": b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03" + bytes(64), "SOCKS": b"\x05\x01\x00", "nothing but NUL": bytes(100),
    "overlong value": get(b"X-a: " + b"b" * 100_000 + b"\r\n"), "overlong name": get(b"X-" + b"a" * 100_000 + b": b\r\n"),
    "overlong target": get(line=b"GET /" + b"a" * 100_000 + b" HTTP/1.1"),
    "too many fields": get(b"".join(b"X-%d: b\r\n" % number for number in range(2_000))),
    "fields that are too long together": get(b"".join(b"X-%d: %s\r\n" % (number, b"b" * 1_000) for number in range(200))),
    "overlong trailer": chunks(b"2\r\n{}\r\n0\r\nX-a: " + b"b" * 100_000 + b"\r\n\r\n"),
    "TE with white space behind": encoding(b"Transfer-Encoding: chunked \t"),
    "length with white space behind": length(b"2 \t"),
    "trailer that is a length": chunks(b"2\r\n{}\r\n0\r\nContent-Length: 99\r\n\r\n"),
    "no Host": get(host=b""), "two Hosts": get(b"Host: localhost\r\n"),
}

# Read as RFC 9112 says, and the connection goes on: the status of the first answer.
READ = {
    # Dropped as it comes; the time for a body bounds it.
    "overlong chunk extension": (chunks(b"2;a=" + b"b" * 200_000 + b"\r\n{}\r\n0\r\n\r\n"), 400),
    "TE in capitals": (encoding(b"Transfer-Encoding: CHUNKED"), 400),
    "length with zeros in front": (length(b"002"), 400), "length with spaces in front": (length(b"  2"), 400),
    "TE with spaces in front": (encoding(b"Transfer-Encoding: \t chunked"), 400), "two spaces": (get(line=b"GET  /ready HTTP/1.1"), 200),
    "chunk size with zeros": (chunks(b"0002\r\n{}\r\n0\r\n\r\n"), 400), "chunk extension": (chunks(b'2;a="b c"\r\n{}\r\n0\r\n\r\n'), 400),
    "trailer": (chunks(b"2\r\n{}\r\n0\r\nX-a: b\r\n\r\n"), 400),
    "many chunks": (chunks(b"1\r\n{\r\n1\r\n}\r\n0\r\n\r\n"), 400), "body of GET": (get(b"Content-Length: 44\r\n") + b"a" * 44, 200),
    "absolute form": (get(line=b"GET http://localhost/ready HTTP/1.1"), 200),
    "absolute form of another host": (get(line=b"GET http://example.org/ready HTTP/1.1"), 200),
    "asterisk form": (get(line=b"OPTIONS * HTTP/1.1"), 404), "empty lines in front": (b"\r\n\r\n" + get(), 200),
    "value in UTF-8": (get("X-a: é\r\n".encode()), 200), "value in Latin-1": (get(b"X-a: \xe9\r\n"), 200),
    "empty value": (get(b"X-a:\r\n"), 200), "tab in a value": (get(b"X-a: b\tc\r\n"), 200),
    "path that climbs": (get(line=b"GET /../../etc/passwd HTTP/1.1"), 404),
    "encoded NUL in the target": (get(line=b"GET /ready%00 HTTP/1.1"), 404),
}


def speak(port, form):
    """The status lines that come back, and whether the connection ended by itself."""
    received, has_ended = b"", False
    with socket.create_connection(("127.0.0.1", port), timeout=60) as peer:
        try:
            peer.sendall(form + GOOD)
            while True:
                data = peer.recv(65536)
                if not data:
                    has_ended = True
                    break
                received += data
                if len(statuses(received)) >= 2 and whole(received):
                    break
        except ConnectionError:
            has_ended = True
    return statuses(received), has_ended, received


def statuses(text):
    return [int(status) for status in re.findall(rb"HTTP/1\.[01] (\d\d\d) ", text)]


def whole(text):
    return b"\r\n\r\n" in text[text.rfind(b"HTTP/1.1 ") :]


folder = tempfile.mkdtemp()
with Service(program, folder, MailServer()) as service:
    for name, form in REFUSED.items():
        found, has_ended, text = speak(service.port, form)
        checks.expect(has_ended and found == [400], f"{name}: {found}, {'ended' if has_ended else 'goes on'}: {text[:80]}")
    for name, (form, status) in READ.items():
        found, has_ended, text = speak(service.port, form)
        checks.expect(found == [status, 200], f"{name}: {found}, {'ended' if has_ended else 'goes on'}: {text[:80]}")
    checks.expect(service.exchange("GET", "/ready")[0] == 200, "a good request afterwards")
    checks.expect(service.end() == 0, "it ends with 0")
shutil.rmtree(folder)
print(f"forms: {len(REFUSED)} that are refused, {len(READ)} that are read")
checks.exit()
