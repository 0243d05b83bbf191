"""Reads a mail from standard input with Python's own parser, and writes what it sees as JSON."""
import email
import email.policy
import json
import sys

raw = sys.stdin.buffer.read()
message = email.message_from_bytes(raw, policy=email.policy.default)
json.dump(
    {
        "headers": {name.lower(): str(value) for name, value in message.items()},
        "type": message.get_content_type(),
        "parts": [
            {"type": part.get_content_type(), "charset": part.get_content_charset(), "text": part.get_content()}
            for part in message.iter_parts()
        ],
        "defects": [type(defect).__name__ for part in message.walk() for defect in part.defects],
        "ascii": raw.isascii(),
        "longest": max(len(line) for line in raw.split(b"\r\n")),
        "bare": raw.replace(b"\r\n", b"").count(b"\n") + raw.replace(b"\r\n", b"").count(b"\r"),
        "seconds": message["date"].datetime.timestamp(),
    },
    sys.stdout,
)
