"""A mail server for the tests: aiosmtpd, answering as it is told.

usage: smtp_server.py MODE [CERTIFICATE KEY]
Writes its port as the first line, then one JSON line for each mail that it takes. Ends when its input ends.
"""
import asyncio
import json
import ssl
import sys
import time

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, AuthResult, LoginPassword

mode = sys.argv[1]
tls = None
if len(sys.argv) > 3:
    tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    tls.load_cert_chain(sys.argv[2], sys.argv[3])

connections = 0


def say(value):
    print(json.dumps(value), flush=True)


class Handler:
    async def handle_RCPT(self, server, session, envelope, address, options):
        if mode == "rcpt550":
            return f"550 5.1.1 <{address}>: no such mailbox"
        if mode == "rcpt450":
            return "450 4.2.0 try again later"
        envelope.rcpt_tos.append(address)
        return "250 2.1.5 ok"

    async def handle_DATA(self, server, session, envelope):
        if mode == "data451":
            return "451 4.3.0 not now"
        if mode == "data554":
            return "554 5.7.1 looks like spam"
        if mode == "datahang":
            await asyncio.sleep(30)
        say(
            {
                "from": envelope.mail_from,
                "to": envelope.rcpt_tos,
                "tls": session.ssl is not None,
                "user": session.auth_data.login.decode() if session.auth_data else None,
                "connection": session.number,
                "content": envelope.original_content.decode("utf-8"),
            }
        )
        return "250 2.0.0 taken"


class Server(SMTP):
    def connection_made(self, transport):
        global connections
        super().connection_made(transport)
        if getattr(self, "number", None) is None:
            connections += 1
            self.number = connections
        self.session.number = self.number

    def _create_session(self):
        session = super()._create_session()
        session.number = getattr(self, "number", None)
        return session


class TestController(Controller):
    def factory(self):
        options = dict(self.SMTP_kwargs)
        return Server(self.handler, **options)


def authenticate(server, session, envelope, mechanism, data):
    right = isinstance(data, LoginPassword) and data == LoginPassword(b"user", b"secret")
    return AuthResult(success=right, auth_data=data) if right else AuthResult(success=False, handled=False)


options = {"auth_require_tls": False}
if mode == "auth":
    options |= {"authenticator": authenticate, "auth_required": True}
if tls is not None and mode != "smtps":
    options |= {"tls_context": tls, "require_starttls": True}
controller = TestController(
    Handler(), hostname="127.0.0.1", port=0, ssl_context=tls if mode == "smtps" else None, **options
)


def trigger(self=None):
    """aiosmtpd's start connects to the configured port to see that it works; with port 0 that is not known yet."""


controller._trigger_server = trigger
controller.start()
say(controller.server.sockets[0].getsockname()[1])
sys.stdin.read()
controller.stop()
