"""Puts line breaks and commands wherever a client can put text, and looks at what the mail server hears.

usage: injections.py SENDSERVER SENDAUDIT
Prints what was otherwise than it should; exit 1 where something was.
"""
import json
import shutil
import socket
import sys
import tempfile

sys.dont_write_bytecode = True
from running_service import HEADERS, SEND, Checks, Ended, MailServer, Service, attempts, wait  # noqa: E402

program, audit = sys.argv[1:3]
checks = Checks()
EVIL = "evil@example.org"
# Addresses that are none; each with a good captcha token of `good@example.org` in its place.
ADDRESSES = [
    f"good@example.org\r\nBcc: {EVIL}", f"good@example.org\nBcc: {EVIL}", f"good@example.org\rBcc: {EVIL}",
    f"good@example.org\r\nRCPT TO:<{EVIL}>", f"good@example.org>\r\nRCPT TO:<{EVIL}", f"<good@example.org>", f"good@example.org> SIZE=1",
    "good@example.org NOTIFY=SUCCESS", f"good@example.org,{EVIL}", f"good@example.org;{EVIL}", f"good@example.org {EVIL}",
    f'"good\r\nBcc: {EVIL}"@example.org', '"good"@example.org', "good(comment)@example.org", "good@example.org\u0000", "good\u0000@example.org",
    f"good@example.org\u2028Bcc: {EVIL}", f"good@example.org\u0085Bcc: {EVIL}", "good@example.org\u000b", "good@[127.0.0.1]",
    f"evil%example.org@example.org\r\n", "@example.org:good@example.org", "good@example.org\r\n.\r\nMAIL FROM:<>", "\r\ngood@example.org",
    "good\uff20example.org", "good@example\u2024org", "goo\u0064\u200b@example.org",
]
# Of the other fields; the address is good.
FIELDS = [
    {"type": "LOGIN_EMS\r\nBcc: " + EVIL}, {"type": "LOGIN_EMS\u0000"}, {"captcha_token": "%s\r\nBcc: " + EVIL}, {"captcha_token": "%s\u0000"},
]


def raw(port, fields, body):
    """A request with header fields as they are."""
    head = f"POST {SEND} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n" + "".join(f"{k}: {v}\r\n" for k, v in fields.items())
    with socket.create_connection(("127.0.0.1", port), timeout=240) as peer:
        peer.sendall(f"{head}Content-Length: {len(body)}\r\n\r\n".encode() + body)
        received = b""
        while piece := peer.recv(65536):
            received += piece
    return int(received.split()[1])


folder, mail = tempfile.mkdtemp(), MailServer()
try:
    with Service(program, folder, mail, {"MAIL_FROM_NAME": f"Name\r\nBcc: {EVIL}"}) as service:
        checks.expect(service.send(service.captcha("named@example.org"), "named@example.org") == 200, "a send with that name")
        wait(lambda: mail.mails, 240, "the mail with that name")
        service.end()
    named = 1
except Ended as ended:
    checks.expect(ended.code == 1 and "mail.fromName" in ended.log, f"a sender's name of two lines is refused: {ended}")
    named = 0
with Service(program, folder, mail) as service:
    for address in ADDRESSES:
        body = {"email": address, "type": "LOGIN_EMS", "captcha_token": service.captcha("good@example.org")}
        status, _, answer = service.exchange("POST", SEND, body)
        checks.expect(status == 400 and json.loads(answer)["error_code"].startswith("SDK."), f"{address!r}: {status} {answer}")
        verify = {"point_json": '{"x": 1, "y": 5}', "token": "0", "sender": address}
        status, _, answer = service.exchange("POST", "/api/v2/sdk/captcha/verify", verify)
        checks.expect(status == 400, f"the sender {address!r} of a captcha: {status} {answer}")
    for fields in FIELDS:
        token = service.captcha("good@example.org")
        body = {"email": "good@example.org", "type": "LOGIN_EMS", "captcha_token": token}
        body |= {name: value.replace("%s", token) for name, value in fields.items()}
        status, _, answer = service.exchange("POST", SEND, body)
        checks.expect(status == 400, f"{fields}: {status} {answer}")
    # A header with a line break in it is two; what is encoded or escaped is kept as it stands, and nowhere in a mail.
    sent = 0
    for name, value in (
        ("X-L", f"zh\r\nBcc: {EVIL}"), ("X-L", f"zh%0d%0aBcc: {EVIL}"), ("X-L", "zh\\r\\nBcc: x"), ("X-agent", f"a\r\nBcc: {EVIL}"),
        ("X-agent", f"=?utf-8?q?=0D=0ABcc:_{EVIL}?="), ("X-device-fingerprint", f"f\r\n X: {EVIL}"), ("X-device-ip", f"1.1.1.1\r\nBcc: {EVIL}"),
    ):
        address = f"good{sent}@example.org"
        body = json.dumps({"email": address, "type": "LOGIN_EMS", "captcha_token": service.captcha(address)}).encode()
        status = raw(service.port, HEADERS | {name: value}, body)
        checks.expect(status in (200, 400), f"{name} {value!r}: {status}")
        sent += status == 200
    checks.expect(sent >= 3, f"some are sent: {sent}")
    wait(lambda: [row["result"] for row in attempts(audit, folder)].count("sent") >= sent + named, 240, "all mails")
    service.end()

recipients = sorted(recipient for recipients, _ in mail.mails for recipient in recipients)
expected = [f"good{number}@example.org" for number in range(sent)] + ["named@example.org"] * named
checks.expect(recipients == expected, f"recipients: {recipients}")
known = {"from", "to", "subject", "date", "message-id", "mime-version", "content-type", "content-language", "auto-submitted", "content-transfer-encoding"}
for _, content in mail.mails:
    head = content.split(b"\r\n\r\n", 1)[0]
    names = [line.split(b":")[0].decode().lower() for line in head.split(b"\r\n") if line[:1] not in (b" ", b"\t")]
    checks.expect(set(names) <= known | {"x-auto-response-suppress"} and len(names) == len(set(names)), f"header fields: {names}")
    checks.expect(EVIL.encode() not in content or b"=?" in head, f"what a client said: {content[:2000]}")
verbs = {command.split()[0].upper() for command in mail.commands if command.strip()}
checks.expect(verbs <= {b"EHLO", b"MAIL", b"RCPT", b"DATA", b"QUIT"}, f"commands: {verbs}")
checks.expect(not any(b"evil" in command.lower() for command in mail.commands), f"commands: {mail.commands}")
shutil.rmtree(folder)
print(f"injections: {len(ADDRESSES)} addresses, {len(FIELDS)} fields, {sent} mails")
checks.exit()
