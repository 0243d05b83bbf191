"""A mail server that fails as it is told, or somebody in the middle who writes into its answers.

usage: faulty_server.py [CERTIFICATE KEY] FAULT...
The n-th connection has the n-th fault, and those after the last have the last:

  PHASE=REPLY     this reply in the place of the good one
  close=PHASE     no reply: the connection ends
  dribble=PHASE   a reply that goes on for ever, a byte at a time
  inject          behind the 220 of STARTTLS, in the same packet and before TLS, the answers to all that comes
  none            nothing

PHASE is greeting, ehlo, starttls, auth, mail, rcpt, data (the command), text (what follows 354) or content (the final dot).
Writes its port as the first line, then one JSON line for each mail that it takes. Ends when its input ends.
"""
import json
import socket
import ssl
import sys
import threading
import time

GOOD = {
    "greeting": "220 mail.test", "starttls": "220 2.0.0 go ahead", "auth": "235 2.7.0 welcome", "mail": "250 2.1.0 ok",
    "rcpt": "250 2.1.5 ok", "data": "354 go on", "content": "250 2.0.0 taken",
}
PHASES = {"EHLO": "ehlo", "HELO": "ehlo", "STAR": "starttls", "AUTH": "auth", "MAIL": "mail", "RCPT": "rcpt", "DATA": "data"}

arguments = sys.argv[1:]
tls = None
if arguments[0].endswith(".pem"):
    tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    tls.load_cert_chain(arguments[0], arguments[1])
    arguments = arguments[2:]
faults = arguments
printing = threading.Lock()


def say(value):
    with printing:
        print(json.dumps(value), flush=True)


class Ended(Exception):
    pass


class Connection:
    def __init__(self, peer, number):
        self.peer, self.number = peer, number
        fault = faults[min(number, len(faults)) - 1]
        self.kind, _, self.argument = fault.partition("=")
        self.lines = peer.makefile("rb")
        self.is_protected = False
        self.sender, self.recipients, self.user = "", [], None

    def answer(self, phase):
        """The reply of a phase, or its fault. Says whether it was the good one."""
        if self.kind == "close" and self.argument == phase:
            raise Ended
        if self.kind == "dribble" and self.argument == phase:
            self.peer.sendall(b"250-")
            while True:
                self.peer.sendall(b"a")
                time.sleep(0.2)
        text = self.good(phase)
        is_good = self.kind != phase
        self.peer.sendall(((text if is_good else self.argument) + "\r\n").encode())
        return is_good

    def good(self, phase):
        if phase != "ehlo":
            return GOOD[phase]
        offers = ["mail.test", "ENHANCEDSTATUSCODES", "8BITMIME", "AUTH PLAIN"]
        if tls is not None and not self.is_protected:
            offers.append("STARTTLS")
        return "\r\n".join(f"250{'-' if index < len(offers) - 1 else ' '}{offer}" for index, offer in enumerate(offers))

    def protect(self):
        if self.kind == "inject":
            rest = ["250-mail.test", "250 AUTH PLAIN"] + [GOOD[name] for name in ("auth", "mail", "rcpt", "data", "content")]
            self.peer.sendall("\r\n".join([GOOD["starttls"], *rest, ""]).encode())
        elif not self.answer("starttls"):
            return
        self.lines.close()
        self.peer = tls.wrap_socket(self.peer, server_side=True)
        self.lines = self.peer.makefile("rb")
        self.is_protected = True

    def take(self):
        if not self.answer("data"):
            return
        if self.kind == "close" and self.argument == "text":
            raise Ended
        content = []
        for line in self.lines:
            if line == b".\r\n":
                break
            content.append(line[1:] if line.startswith(b"..") else line)
        else:
            raise Ended
        if self.answer("content"):
            say(
                {
                    "from": self.sender, "to": self.recipients, "tls": self.is_protected, "user": self.user,
                    "connection": self.number, "content": b"".join(content).decode("utf-8"),
                }
            )

    def talk(self):
        self.answer("greeting")
        while True:
            line = self.lines.readline().decode("utf-8", "replace").strip()
            if not line or line.upper() == "QUIT":
                raise Ended
            phase = PHASES.get(line[:4].upper())
            if phase == "starttls":
                self.protect()
            elif phase == "data":
                self.take()
            elif phase is None:
                self.peer.sendall(b"250 2.0.0 ok\r\n")
            else:
                if phase == "mail":
                    self.sender, self.recipients = line[line.find("<") + 1 : line.rfind(">")], []
                elif phase == "rcpt":
                    self.recipients.append(line[line.find("<") + 1 : line.rfind(">")])
                elif phase == "auth":
                    self.peer.sendall(b"334 \r\n")
                    self.lines.readline()
                self.answer(phase)

    def run(self):
        try:
            self.talk()
        except (Ended, OSError):
            pass
        finally:
            self.lines.close()
            self.peer.close()


def accept(listener):
    number = 0
    while True:
        peer, _ = listener.accept()
        number += 1
        threading.Thread(target=Connection(peer, number).run, daemon=True).start()


listener = socket.create_server(("127.0.0.1", 0))
say(listener.getsockname()[1])
threading.Thread(target=accept, args=(listener,), daemon=True).start()
sys.stdin.read()
