"""A server that misbehaves by the first part of the path.

usage: hostile_server.py [--give-up SECONDS]

A client is given http://127.0.0.1:PORT/CASE as its base and meets the case at
each path below it, whatever the method; hostile_cases.py has the cases.

Prints, when it listens on 127.0.0.1:

  {"port": N, "tls": {"untrusted": N, "wrong-host": N, "expired": N,
   "plain": N, "trusted": N}, "ca": PATH}

The TLS ports serve the same cases with certificates made at the start; `ca`
is the file of the CA that signed all but the untrusted one, and `trusted` the
port without a fault. `plain` has no TLS: a client is given https for it.

GET /count?case=CASE says {"case": CASE, "count": N, "requests": [...]}: how
many requests came for the case, on any port, and method and path of each. The
targets of the redirects count as cases: redirect-target, redirect-308-target.

Each connection serves one request. A case gives up after 60 s or what
--give-up says. Ends on SIGTERM and when its standard input ends.
"""
import argparse
import select
import socket
import ssl
import tempfile
import threading
import time
from urllib.parse import parse_qs, urlsplit

import certificates
import lifecycle
from hostile_cases import CASES, Answer, head, json_answer

HEADER_BOUND = 1024 * 1024
BODY_BOUND = 16 * 1024 * 1024
RECORD_BOUND = 100


class Counts:
    """The requests that each case has received, whole headers only."""

    def __init__(self):
        self._lock = threading.Lock()
        self._counts = {}
        self._requests = {}

    def record(self, name, method, path):
        with self._lock:
            self._counts[name] = self._counts.get(name, 0) + 1
            requests = self._requests.setdefault(name, [])
            if len(requests) < RECORD_BOUND:
                requests.append(f"{method} {path}")

    def report(self, name):
        with self._lock:
            return {"case": name, "count": self._counts.get(name, 0),
                    "requests": list(self._requests.get(name, []))}


class NoRequest(Exception):
    """What came is no request, or the peer has gone."""


class Exchange:
    """One connection: its request and how much time is left for it."""

    def __init__(self, peer, origin, ending, seconds):
        self.peer = peer
        self.origin = origin
        self.method = self.path = ""
        self.lines = []
        self._ending = ending
        self._deadline = time.monotonic() + seconds

    def receive(self):
        """Reads the header and the body of the request."""
        data = b""
        while b"\r\n\r\n" not in data:
            data += self._receive_some()
            # A TLS client at the plain port waits for an answer to its hello.
            if not data[:1].isalpha() or len(data) > HEADER_BOUND:
                raise NoRequest
        header, _, body = data.partition(b"\r\n\r\n")
        lines = header.decode("latin-1").split("\r\n")
        self.method, self.path = request_line(lines[0])
        self.lines = lines[1:]
        self._receive_body(fields_of(self.lines), body)

    def _receive_body(self, fields, body):
        if fields.get("expect", "").lower() == "100-continue":
            self.send(b"HTTP/1.1 100 Continue\r\n\r\n")
        if fields.get("transfer-encoding", "").lower() == "chunked":
            while not (body == b"0\r\n\r\n" or body.endswith(b"\r\n0\r\n\r\n")
                       ) and len(body) < BODY_BOUND:
                body += self._receive_some()
            return
        length = fields.get("content-length", "0")
        if not length.isdigit():
            raise NoRequest
        while len(body) < min(int(length), BODY_BOUND):
            body += self._receive_some()

    def _receive_some(self):
        self.peer.settimeout(self._remaining())
        data = self.peer.recv(65536)
        if not data:
            raise NoRequest
        return data

    def send(self, data):
        """Sends everything, or raises OSError when the peer or time ends."""
        self.peer.settimeout(self._remaining())
        self.peer.sendall(data)

    def wait(self, seconds):
        """Waits; says whether there is time for more."""
        self._ending.wait(min(seconds, max(0, self._left())))
        return not self._ending.is_set() and self._left() > 0

    def _remaining(self):
        if self._left() <= 0:
            raise TimeoutError
        return self._left()

    def _left(self):
        return self._deadline - time.monotonic()

    def linger(self):
        """Ends the sending, and waits a little until the peer has read it."""
        if self.peer.fileno() < 0:
            return
        if isinstance(self.peer, ssl.SSLSocket):
            self.peer.settimeout(2)
            self.peer = self.peer.unwrap()
        self.peer.shutdown(socket.SHUT_WR)
        select.select([self.peer], [], [], min(2, max(0, self._left())))


def request_line(line):
    """Method and path of the first line."""
    parts = line.split(" ")
    if len(parts) != 3 or not parts[2].startswith("HTTP/"):
        raise NoRequest
    return parts[0], parts[1]


def fields_of(lines):
    """The fields of a header, their names in lower case."""
    fields = {}
    for line in lines:
        name, _, value = line.partition(":")
        fields[name.strip().lower()] = value.strip()
    return fields


class Listener:
    """A port, with TLS if there is a certificate, and its connections."""

    def __init__(self, counts, ending, seconds, certificate=None):
        self._counts = counts
        self._ending = ending
        self._seconds = seconds
        self._tls = None
        if certificate:
            self._tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            self._tls.load_cert_chain(*certificate)
        self._socket = socket.create_server(("127.0.0.1", 0), backlog=128)
        self.port = self._socket.getsockname()[1]
        scheme = "https" if certificate else "http"
        self._origin = f"{scheme}://127.0.0.1:{self.port}"
        threading.Thread(target=self._accept, daemon=True).start()

    def _accept(self):
        while True:
            try:
                peer, _ = self._socket.accept()
            except OSError:
                return
            threading.Thread(
                target=self._serve, args=(peer,), daemon=True).start()

    def _serve(self, peer):
        """One connection. A peer that leaves is what the cases provoke."""
        try:
            with self._protected(peer) as protected:
                exchange = Exchange(
                    protected, self._origin, self._ending, self._seconds)
                self._answer(exchange)
                exchange.linger()
        except OSError:
            pass
        finally:
            peer.close()

    def _protected(self, peer):
        peer.settimeout(self._seconds)
        if self._tls is None:
            return peer
        return self._tls.wrap_socket(peer, server_side=True)

    def _answer(self, exchange):
        try:
            exchange.receive()
        except NoRequest:
            exchange.send(head(400, 0))
            return
        target = urlsplit(exchange.path)
        if target.path == "/count":
            name = parse_qs(target.query).get("case", [""])[0]
            json_answer(200, self._counts.report(name))(exchange)
            return
        name = target.path.split("/")[1] if "/" in target.path else ""
        if name not in CASES:
            Answer(404, b"no such case\n", "text/plain")(exchange)
            return
        self._counts.record(name, exchange.method, target.path)
        CASES[name](exchange)

    def close(self):
        self._socket.close()


def open_listeners(folder, ending, seconds):
    """A listener for each name, and the file of the CA."""
    counts = Counts()
    made = certificates.CertificateFolder(folder)
    of_port = {
        "http": None, "untrusted": made.self_signed(),
        "wrong-host": made.wrong_host(), "expired": made.expired(),
        "plain": None, "trusted": made.trusted()}
    listeners = {
        name: Listener(counts, ending, seconds, certificate)
        for name, certificate in of_port.items()}
    return listeners, made.ca_path


def parsed_options():
    """The options of the command line."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--give-up", type=float, default=60.0)
    return parser.parse_args()


def main():
    options = parsed_options()
    ending = lifecycle.ending_event()
    with tempfile.TemporaryDirectory(prefix="hostile-server-") as folder:
        listeners, ca_path = open_listeners(folder, ending, options.give_up)
        ports = {name: listener.port for name, listener in listeners.items()}
        lifecycle.announce(
            {"port": ports.pop("http"), "tls": ports, "ca": ca_path})
        ending.wait()
        for listener in listeners.values():
            listener.close()


if __name__ == "__main__":
    main()
