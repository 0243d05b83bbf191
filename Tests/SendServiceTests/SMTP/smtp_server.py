"""A mail server for the tests: aiosmtpd, answering as it is told.

usage: smtp_server.py MODE [CERTIFICATE KEY]
Writes its port as the first line, then one JSON line for each mail that it takes. Ends when its input ends.
"""
import asyncio
import json
import ssl
import sys

from aiosmtpd.smtp import SMTP, AuthResult, LoginPassword

mode = sys.argv[1]
tls = None
if len(sys.argv) > 3:
    tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    tls.load_cert_chain(sys.argv[2], sys.argv[3])


def say(value):
    print(json.dumps(value), flush=True)


class Handler:
    def __init__(self, number):
        self.number = number

    async def handle_RCPT(self, server, session, envelope, address, options):
        if mode == "rcpt550":
            return f"550 5.1.1 <{address}>: no such mailbox"
        if mode == "rcpt450":
            return "450 4.2.0 try again later"
        envelope.rcpt_tos.append(address)
        return "250 2.1.5 ok"

    async def handle_DATA(self, server, session, envelope):
        if mode == "datahang":
            await asyncio.sleep(30)
        say(
            {
                "from": envelope.mail_from,
                "to": envelope.rcpt_tos,
                "tls": session.ssl is not None or mode == "smtps",
                "user": session.auth_data.login.decode() if session.auth_data else None,
                "connection": self.number,
                "content": envelope.original_content.decode("utf-8"),
            }
        )
        return "250 2.0.0 taken"


def authenticate(server, session, envelope, mechanism, data):
    if isinstance(data, LoginPassword) and data == LoginPassword(b"user", b"secret"):
        return AuthResult(success=True, auth_data=data)
    return AuthResult(success=False, handled=False)


options = {"auth_require_tls": False, "hostname": "mail.test"}
if mode == "auth":
    options |= {"authenticator": authenticate, "auth_required": True}
if tls is not None and mode != "smtps":
    options |= {"tls_context": tls, "require_starttls": True}


class OneMail(SMTP):
    """Refuses, or closes, what comes after the first mail of a connection."""

    taken = 0

    async def smtp_MAIL(self, arg):
        self.taken += 1
        if self.taken == 1:
            return await super().smtp_MAIL(arg)
        if mode == "idle421":
            await self.push("421 4.4.2 idle for too long")
        self.transport.close()


async def main():
    loop = asyncio.get_running_loop()
    connections = 0

    def factory():
        nonlocal connections
        connections += 1
        kind = OneMail if mode.startswith("idle") else SMTP
        return kind(Handler(connections), loop=loop, **options)

    server = await loop.create_server(factory, "127.0.0.1", 0, ssl=tls if mode == "smtps" else None)
    say(server.sockets[0].getsockname()[1])
    await loop.run_in_executor(None, sys.stdin.read)
    server.close()


asyncio.run(main())
