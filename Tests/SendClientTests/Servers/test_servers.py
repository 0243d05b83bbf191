"""Proves that both test servers do what they say.

usage: python3 test_servers.py
"""
import base64
import http.client
import json
import os
import re
import select
import signal
import socket
import socketserver
import ssl
import struct
import subprocess
import sys
import threading
import time
import unittest
import zlib
from email.utils import parsedate_to_datetime

import contract_state
import hostile_cases
import point_cipher

FOLDER = os.path.dirname(os.path.abspath(__file__))
CAPTCHA = "/api/v2/sdk/captcha"
VERIFY = "/api/v2/sdk/captcha/verify"
SEND = "/api/v2/sdk/email/send"
CLIENT = "nTo1eRIub60vPb54WeE6aojPwYwImtl4"
EMAIL = "xczczx@bamboocloud.cn"
HEADERS = {
    "X-operating-sys-version": "windows10.1.1",
    "X-device-fingerprint": "156aysdna213sc50",
    "X-agent": "Mozilla/5.0",
    "X-client-id": CLIENT,
    "Content-Type": "application/json",
}
FIELDS_OF_CAPTCHA = [
    "captchaId", "projectCode", "captchaOriginalPath", "captchaFontType",
    "captchaFontSize", "secretKey", "originalImageBase64", "point",
    "jigsawImageBase64", "wordList", "pointList", "pointJson", "token",
    "result", "captchaVerification"]


class Program:
    """A server as a process, with the line that it has printed."""

    def __init__(self, name, *options):
        self.process = subprocess.Popen(
            [sys.executable, os.path.join(FOLDER, name), *options],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        if not select.select([self.process.stdout], [], [], 60)[0]:
            raise TimeoutError(f"{name} prints no port")
        self.line = json.loads(self.process.stdout.readline())
        self.port = self.line["port"]

    def close(self):
        """The exit status; an error if it does not end with its input."""
        self.process.stdin.close()
        try:
            return self.process.wait(10)
        finally:
            self.process.kill()
            self.process.wait()
            self.process.stdout.close()


class Reply:
    """Status, header and body of an answer."""

    def __init__(self, response):
        self.status = response.status
        self.fields = response.headers
        self.body = response.read()

    def json(self):
        return json.loads(self.body)


def ask(port, method, path, body=None, headers=None, context=None):
    """One request on a connection of its own."""
    if context is None:
        connection = http.client.HTTPConnection("127.0.0.1", port, timeout=30)
    else:
        connection = http.client.HTTPSConnection(
            "127.0.0.1", port, timeout=30, context=context)
    try:
        connection.request(method, path, body, headers or {})
        return Reply(connection.getresponse())
    finally:
        connection.close()


class MailSink(socketserver.ThreadingTCPServer):
    """An SMTP server that keeps what it is given, or refuses it."""

    daemon_threads = True

    def __init__(self, is_refusing=False):
        super().__init__(("127.0.0.1", 0), MailSession)
        self.is_refusing = is_refusing
        self.mails = []
        threading.Thread(target=self.serve_forever, daemon=True).start()

    @property
    def option(self):
        return f"127.0.0.1:{self.server_address[1]}"

    def close(self):
        self.shutdown()
        self.server_close()


class MailSession(socketserver.StreamRequestHandler):
    """One connection of SMTP."""

    def handle(self):
        recipient = None
        self.wfile.write(b"220 sink.test\r\n")
        for line in self.rfile:
            verb = line[:4].upper()
            if verb == b"QUIT":
                self.wfile.write(b"221 bye\r\n")
                return
            if verb == b"RCPT":
                recipient = re.search(rb"<(.*)>", line).group(1).decode()
            if verb == b"RCPT" and self.server.is_refusing:
                self.wfile.write(b"550 no such mailbox\r\n")
            elif verb == b"DATA":
                self.wfile.write(b"354 go on\r\n")
                self.server.mails.append((recipient, self.read_text()))
                self.wfile.write(b"250 ok\r\n")
            else:
                self.wfile.write(b"250 ok\r\n")

    def read_text(self):
        lines = []
        for line in self.rfile:
            if line == b".\r\n":
                break
            lines.append(line)
        return b"".join(lines).decode()


class ContractCase(unittest.TestCase):
    """A contract server of its own for each class, with the steps to it."""

    options = ()

    @classmethod
    def setUpClass(cls):
        cls.server = Program("contract_server.py", *cls.options)

    @classmethod
    def tearDownClass(cls):
        cls.server.close()

    def get(self, path, headers=None):
        return ask(self.server.port, "GET", path,
                   headers=HEADERS if headers is None else headers)

    def post(self, path, value, headers=None):
        body = value if isinstance(value, bytes) else json.dumps(value)
        return ask(self.server.port, "POST", path, body,
                   HEADERS if headers is None else headers)

    def solution(self, token):
        return self.get(f"/test/solution?token={token}").json()

    def new_captcha(self):
        """The fields of a new captcha, and its x."""
        captcha = self.get(CAPTCHA).json()
        return captcha, self.solution(captcha["token"])["x"]

    def verify(self, captcha, point_json, sender=EMAIL):
        return self.post(VERIFY, {"point_json": point_json,
                                  "token": captcha["token"],
                                  "sender": sender})

    def captcha_token(self, sender=EMAIL):
        captcha, x = self.new_captcha()
        reply = self.verify(captcha, '{"x":%d,"y":5}' % x, sender)
        self.assertEqual(reply.status, 200, reply.body)
        return reply.json()["captcha_token"]

    def send(self, email, captcha_token, scenario="REGISTER_EMS",
             headers=None):
        return self.post(SEND, {"email": email, "type": scenario,
                                "captcha_token": captcha_token}, headers)

    def mails(self):
        return self.get("/test/mails").json()

    def move_clock(self, seconds):
        self.post(f"/test/clock?add={seconds}", b"")

    def assert_failure(self, reply, code, message, status=400):
        self.assertEqual(reply.status, status, reply.body)
        self.assertEqual(
            reply.json(), {"error_code": code, "error_msg": message})
        self.assertEqual(reply.fields["Content-Type"], "application/json")
        self.assertIn("Date", reply.fields)


class HappyPathTests(ContractCase):
    """The whole way of a code, with mail."""

    @classmethod
    def setUpClass(cls):
        cls.sink = MailSink()
        cls.server = Program("contract_server.py", "--smtp", cls.sink.option)

    @classmethod
    def tearDownClass(cls):
        super().tearDownClass()
        cls.sink.close()

    def test_a_code_is_sent_by_mail(self):
        email = "way@bamboocloud.cn"
        reply = self.send(email, self.captcha_token(email), "LOGIN_EMS",
                          {**HEADERS, "X-device-ip": "192.168.1.2"})
        self.assertEqual((reply.status, reply.body), (200, b""))
        self.assertEqual(reply.fields["Content-Length"], "0")
        mail = [mail for mail in self.mails() if mail["email"] == email][0]
        self.assertEqual(mail["scenario"], "LOGIN_EMS")
        self.assertRegex(mail["code"], r"\A[0-9]{6}\Z")
        self.assertEqual(mail["headers"]["X-device-ip"], "192.168.1.2")
        self.assertIs(mail["sent"], True)
        text = dict(self.sink.mails)[email]
        self.assertIn(mail["code"], text)

    def test_all_seven_scenarios_are_known(self):
        for scenario in ("LOGIN_EMS", "REGISTER_EMS", "MFA_AUTH_EMS",
                         "FORGET_PWD_EMS", "CHANGE_PWD_EMS",
                         "BIND_EMAIL_EMS", "UPDATE_EMAIL_EMS"):
            email = f"{scenario}@bamboocloud.cn"
            reply = self.send(email, self.captcha_token(email), scenario)
            self.assertEqual(reply.status, 200, reply.body)

    def test_a_connection_is_kept_alive(self):
        connection = http.client.HTTPConnection(
            "127.0.0.1", self.server.port, timeout=30)
        connection.connect()
        used = connection.sock
        for path in (CAPTCHA, "/nowhere", CAPTCHA):
            connection.request("GET", path, headers=HEADERS)
            connection.getresponse().read()
            self.assertIs(connection.sock, used)
        connection.close()

    def test_a_body_in_chunks_is_read(self):
        email = "chunks@bamboocloud.cn"
        body = json.dumps({"email": email, "type": "LOGIN_EMS",
                           "captcha_token": self.captcha_token(email)})
        parts = iter([body[:10].encode(), body[10:].encode()])
        reply = ask(self.server.port, "POST", SEND, parts, HEADERS)
        self.assertEqual(reply.status, 200, reply.body)

    def test_unknown_paths_and_methods(self):
        self.assertEqual(self.get("/api/v2/sdk/nothing").status, 404)
        reply = self.get(SEND)
        self.assertEqual((reply.status, reply.fields["Allow"]), (405, "POST"))


class RefusedMailTests(ContractCase):
    """A mail server that refuses."""

    @classmethod
    def setUpClass(cls):
        cls.sink = MailSink(is_refusing=True)
        cls.server = Program("contract_server.py", "--smtp", cls.sink.option)

    @classmethod
    def tearDownClass(cls):
        super().tearDownClass()
        cls.sink.close()

    def test_it_is_busy_and_starts_no_cooldown(self):
        for _ in range(2):
            reply = self.send(EMAIL, self.captcha_token())
            self.assert_failure(
                reply, "SDK.COMMON.1008",
                "The system is busy. Try again later.", 500)
        self.assertEqual(self.mails(), [])


class CaptchaTests(ContractCase):
    """The captcha before the send."""

    def test_the_fifteen_fields(self):
        reply = self.get(CAPTCHA)
        captcha = reply.json()
        self.assertEqual(list(captcha), FIELDS_OF_CAPTCHA)
        for name in FIELDS_OF_CAPTCHA:
            if name not in ("originalImageBase64", "jigsawImageBase64",
                            "token", "result"):
                self.assertIsNone(captcha[name], name)
        self.assertRegex(captcha["token"], r"\A[0-9a-f]{32}\Z")
        self.assertIs(captcha["result"], False)

    def test_the_gap_is_where_the_solution_says(self):
        captcha, x = self.new_captcha()
        width, height, background = decoded_png(
            captcha["originalImageBase64"], 2)
        self.assertEqual((width, height), (310, 155))
        piece_width, piece_height, piece = decoded_png(
            captcha["jigsawImageBase64"], 6)
        self.assertEqual((piece_width, piece_height), (47, 155))
        dark = {place % 310 for place in range(310 * 155)
                if max(background[place * 3:place * 3 + 3]) < 120}
        solid = {place % 47 for place in range(47 * 155)
                 if piece[place * 4 + 3] == 255}
        self.assertEqual(min(dark), x + min(solid))
        self.assertEqual(max(dark), x + max(solid))

    def test_x_is_hidden_between_100_and_262(self):
        places = [self.new_captcha()[1] for _ in range(20)]
        self.assertTrue(all(100 <= x <= 262 for x in places), places)
        self.assertGreater(len(set(places)), 5)

    def test_the_token_is_of_the_exact_text(self):
        captcha, x = self.new_captcha()
        point_json = '{ "y": 5.0,  "x": %d.9 }' % x
        reply = self.verify(captcha, point_json)
        self.assertEqual(
            reply.json(),
            {"captcha_token": f"{captcha['token']}---{point_json}"})

    def test_the_tolerance(self):
        for difference, is_solved in ((5, True), (-5, True), (5.9, True),
                                      (6, False), (-6, False)):
            captcha, x = self.new_captcha()
            reply = self.verify(
                captcha, json.dumps({"x": x + difference, "y": 5}))
            self.assertEqual(reply.status == 200, is_solved, difference)

    def test_y_is_exact(self):
        for y in (4, 6):
            captcha, x = self.new_captcha()
            reply = self.verify(captcha, json.dumps({"x": x, "y": y}))
            self.assert_failure(
                reply, "SDK.SEND.1002", "The captcha was not solved.")

    def test_a_challenge_is_consumed_by_a_right_answer(self):
        captcha, x = self.new_captcha()
        point_json = json.dumps({"x": x, "y": 5})
        self.assertEqual(self.verify(captcha, point_json).status, 200)
        self.assert_failure(self.verify(captcha, point_json),
                            "SDK.COMMON.1005", "token has expired.")

    def test_a_challenge_is_consumed_by_a_wrong_answer(self):
        captcha, x = self.new_captcha()
        self.assertEqual(self.verify(captcha, '{"x":0,"y":5}').status, 400)
        self.assert_failure(
            self.verify(captcha, json.dumps({"x": x, "y": 5})),
            "SDK.COMMON.1005", "token has expired.")

    def test_malformed_points(self):
        for point_json in ("x", "[]", '{"x":1}', '{"x":"1","y":5}',
                           '{"x":true,"y":5}', '{"x":1e999,"y":5}',
                           '{"x":NaN,"y":5}', '{"x":1,"x":1,"y":5}'):
            captcha, _ = self.new_captcha()
            self.assert_failure(
                self.verify(captcha, point_json), "SDK.COMMON.1002",
                "The point_json parameter format is incorrect.")

    def test_the_fields_of_a_verification(self):
        self.assert_failure(
            self.post(VERIFY, {}), "SDK.COMMON.1001",
            "Parameter point_json cannot be left blank.")
        self.assert_failure(
            self.post(VERIFY, {"point_json": "{}", "token": 5,
                               "sender": EMAIL}),
            "SDK.COMMON.1007", "The token parameter type error.")
        self.assert_failure(
            self.post(VERIFY, {"point_json": "{}", "token": "t",
                               "sender": "nobody"}),
            "SDK.COMMON.1002", "The sender parameter format is incorrect.")


class ClockTests(ContractCase):
    """Lifetimes and the cool-down, with a clock that is an hour ahead."""

    options = ("--clock-offset", "3600")
    moved = 0

    def move_clock(self, seconds):
        type(self).moved += seconds
        super().move_clock(seconds)

    def test_the_date_is_of_the_servers_clock(self):
        for _ in range(2):
            date = parsedate_to_datetime(self.get(CAPTCHA).fields["Date"])
            self.assertAlmostEqual(
                date.timestamp() - self.moved, time.time() + 3600, delta=20)
            self.move_clock(1000)

    def test_a_challenge_lives_for_120_seconds(self):
        for seconds, status in ((100, 200), (120, 400)):
            captcha, x = self.new_captcha()
            self.move_clock(seconds)
            reply = self.verify(captcha, json.dumps({"x": x, "y": 5}))
            self.assertEqual(reply.status, status, seconds)

    def test_a_captcha_token_lives_for_180_seconds(self):
        for seconds, status in ((160, 200), (180, 400)):
            email = f"life{seconds}@bamboocloud.cn"
            captcha_token = self.captcha_token(email)
            self.move_clock(seconds)
            reply = self.send(email, captcha_token)
            self.assertEqual(reply.status, status, seconds)

    def test_the_cooldown(self):
        email, other = "cool@bamboocloud.cn", "other@bamboocloud.cn"
        self.assertEqual(
            self.send(email, self.captcha_token(email)).status, 200)
        self.assertEqual(
            self.send(other, self.captcha_token(other)).status, 200)
        self.move_clock(20)
        reply = self.send("Cool@BambooCloud.cn", self.captcha_token(email))
        seconds = int(reply.fields["Retry-After"])
        self.assertTrue(25 <= seconds <= 40, seconds)
        self.assert_failure(
            reply, "SDK.SEND.1001",
            f"Too many requests. Try again in {seconds} seconds.", 429)
        self.move_clock(seconds)
        self.assertEqual(
            self.send(email, self.captcha_token(email)).status, 200)


class SendTests(ContractCase):
    """What a send is refused for, in the order of the contract."""

    options = ("--cooldown", "0.001")

    def test_without_mail_the_code_is_kept(self):
        email = "kept@bamboocloud.cn"
        self.assertEqual(
            self.send(email, self.captcha_token(email)).status, 200)
        mail = [mail for mail in self.mails() if mail["email"] == email][0]
        self.assertIs(mail["sent"], False)

    def test_a_blank_client_comes_first(self):
        for client in ("", "  "):
            reply = self.post(SEND, b"junk", {"X-client-id": client})
            self.assert_failure(reply, "SDK.COMMON.1001",
                                "Parameter X-client-id cannot be left blank.")

    def test_a_device_header_comes_second(self):
        for name in ("X-operating-sys-version", "X-device-fingerprint",
                     "X-agent"):
            for value in ("", None):
                headers = {**HEADERS, "X-client-id": "junk", name: value}
                headers = {key: text for key, text in headers.items()
                           if text is not None}
                for path in (SEND, VERIFY):
                    self.assert_failure(
                        self.post(path, b"junk", headers),
                        "SDK.COMMON.1003", "Device information is incomplete.")
                self.assert_failure(
                    self.get(CAPTCHA, headers),
                    "SDK.COMMON.1003", "Device information is incomplete.")

    def test_an_unknown_client_comes_third(self):
        headers = {**HEADERS, "X-client-id": CLIENT.lower()}
        message = ("The x-client-ID is incorrect and the corresponding "
                   "application cannot be found.")
        for reply in (self.post(SEND, b"junk", headers),
                      self.post(VERIFY, b"junk", headers),
                      self.get(CAPTCHA, headers)):
            self.assert_failure(reply, "SDK.COMMON.1012", message)

    def test_the_content_type_comes_fourth(self):
        for content_type in ("text/plain", ""):
            headers = {**HEADERS, "Content-Type": content_type}
            self.assert_failure(
                self.post(SEND, b"junk", headers), "SDK.COMMON.1002",
                "The Content-Type parameter format is incorrect.")
        headers = {**HEADERS, "Content-Type": "Application/JSON; charset=x"}
        self.assert_failure(
            self.post(SEND, {}, headers), "SDK.COMMON.1001",
            "Parameter email cannot be left blank.")

    def test_a_body_that_is_no_strict_object(self):
        too_deep, too_long = b'{"a":' * 10000, b" " * 65537 + b"{}"
        for body in (b"", b"junk", b"[]", b'{"a":"\xff"}', b'{"a":1,"a":2}',
                     b'{"a":{"b":1,"b":1}}', b'{"a":NaN}',
                     b'{"a":"\\ud800"}', too_deep, too_long):
            self.assert_failure(
                self.post(SEND, body), "SDK.COMMON.1002",
                "The body parameter format is incorrect.")

    def test_the_fields_check_by_check(self):
        for body, code, message in (
                ({"email": 5, "type": "", "captcha_token": "t"},
                 "SDK.COMMON.1001", "Parameter type cannot be left blank."),
                ({"email": EMAIL, "type": "X", "captcha_token": None},
                 "SDK.COMMON.1001",
                 "Parameter captcha_token cannot be left blank."),
                ({"email": "bad", "type": [], "captcha_token": "t"},
                 "SDK.COMMON.1007", "The type parameter type error."),
                ({"email": "bad", "type": "X", "captcha_token": "t"},
                 "SDK.COMMON.1002",
                 "The email parameter format is incorrect."),
                ({"email": EMAIL, "type": "X", "captcha_token": "t"},
                 "SDK.COMMON.1006", "The type parameter error."),
                ({"email": EMAIL, "type": "LOGIN_EMS", "captcha_token": "t"},
                 "SDK.COMMON.1005", "captcha_token has expired.")):
            self.assert_failure(self.post(SEND, body), code, message)

    def test_malformed_addresses(self):
        for email in ("a", "@b.cn", "a@", "a@b", "a@@b.cn", "a b@c.cn",
                      "a@b..cn", ".a@b.cn", "a@-b.cn", "a@b.cn\n", "a,b@c.cn",
                      "a" * 65 + "@b.cn"):
            self.assert_failure(
                self.send(email, "t"), "SDK.COMMON.1002",
                "The email parameter format is incorrect.")

    def test_a_token_is_used_once(self):
        email = "once@bamboocloud.cn"
        captcha_token = self.captcha_token(email)
        self.assertEqual(self.send(email, captcha_token).status, 200)
        self.assert_failure(self.send(email, captcha_token),
                            "SDK.COMMON.1005", "captcha_token has expired.")

    def test_a_token_is_bound_to_its_sender(self):
        self.assert_failure(
            self.send("other@bamboocloud.cn", self.captcha_token(EMAIL)),
            "SDK.COMMON.1005", "captcha_token has expired.")
        token = self.captcha_token("USER@bücher.cn")
        self.assertEqual(self.send("user@xn--bcher-kva.cn", token).status, 200)

    def test_a_token_is_compared_as_an_exact_text(self):
        self.assert_failure(
            self.send(EMAIL, self.captcha_token().replace(",", ", ")),
            "SDK.COMMON.1005", "captcha_token has expired.")

    def test_chinese(self):
        for wish in ("zh", "zh_CN", "zh-Hans-CN", "fr, en;q=0.5, zh;q=0.8"):
            reply = self.get(CAPTCHA, {"X-client-id": CLIENT, "X-L": wish})
            self.assert_failure(reply, "SDK.COMMON.1003", "设备信息不完整")
            self.assertEqual(reply.fields["Content-Language"], "zh")

    def test_english(self):
        for wish in ("en", "fr", "zh;q=0", "zh;q=0.5, en_GB"):
            reply = self.get(CAPTCHA, {"X-client-id": CLIENT, "X-L": wish})
            self.assert_failure(reply, "SDK.COMMON.1003",
                                "Device information is incomplete.")
            self.assertEqual(reply.fields["Content-Language"], "en")


class ManySendersTests(ContractCase):
    """Steps that must be atomic, asked for at the same time."""

    def test_of_many_with_one_token_one_sends(self):
        captcha_token = self.captcha_token()
        statuses = together(
            8, lambda: self.send(EMAIL, captcha_token).status)
        self.assertEqual(sorted(statuses), [200] + [400] * 7)

    def test_of_many_to_one_address_one_sends(self):
        email = "many@bamboocloud.cn"
        tokens = [self.captcha_token(email) for _ in range(8)]
        statuses = together(
            8, lambda: self.send(email, tokens.pop()).status)
        self.assertEqual(sorted(statuses), [200] + [429] * 7)


class SecretKeyTests(ContractCase):
    """Points that are encrypted."""

    options = ("--secret-key",)

    def test_the_whole_way(self):
        captcha, x = self.new_captcha()
        key = captcha["secretKey"]
        self.assertRegex(key, r"\A[A-Za-z0-9]{16}\Z")
        self.assertNotEqual(key, self.new_captcha()[0]["secretKey"])
        point_json = '{"x":%d.0,"y":5.0}' % x
        reply = self.verify(captcha, point_cipher.encrypt(point_json, key))
        captcha_token = reply.json()["captcha_token"]
        self.assertEqual(point_cipher.decrypt(captcha_token, key),
                         f"{captcha['token']}---{point_json}")
        self.assertEqual(self.send(EMAIL, captcha_token).status, 200)

    def test_the_cipher_is_that_of_a_known_answer(self):
        # FIPS 197, appendix B, and the block that PKCS#7 adds to it.
        key = bytes.fromhex("2b7e151628aed2a6abf7158809cf4f3c")
        plain = bytes.fromhex("3243f6a8885a308d313198a2e0370734")
        # pylint: disable-next=protected-access
        encrypted = point_cipher._openssl("-e", plain, Latin(key))
        self.assertEqual(encrypted[:16].hex(),
                         "3925841d02dc09fbdc118597196a0b32")
        self.assertEqual(len(encrypted), 32)

    def test_what_no_key_has_encrypted(self):
        for text in ('{"x":1,"y":5}', "junk", "AAAA",
                     base64.b64encode(bytes(16)).decode()):
            captcha, _ = self.new_captcha()
            self.assert_failure(self.verify(captcha, text),
                                "SDK.COMMON.1004",
                                "Signature decryption error.")


class Latin:
    """A key of any bytes, where the cipher wants a text."""

    def __init__(self, key):
        self._key = key

    def encode(self):
        return self._key


class OptionTests(ContractCase):
    """The options that the other classes do not use."""

    options = ("--clients", "one,two", "--wording", "second",
               "--without-period", "--miss-limit", "5",
               "--captcha-failed-code", "SDK.SEND.1234")

    def get(self, path, headers=None):
        return super().get(path, headers or {**HEADERS, "X-client-id": "two"})

    def post(self, path, value, headers=None):
        return super().post(
            path, value, headers or {**HEADERS, "X-client-id": "one"})

    def test_clients_and_words(self):
        self.assert_failure(
            self.post(SEND, {}, HEADERS), "SDK.COMMON.1012",
            "X-client-id is incorrect, cannot find the corresponding "
            "application")
        self.assert_failure(
            self.send("bad", "t"), "SDK.COMMON.1002",
            "Parameter email format is incorrect")

    def test_misses_lock_for_300_seconds(self):
        for _ in range(6):
            captcha, _ = self.new_captcha()
            self.assert_failure(
                self.verify(captcha, '{"x":0,"y":5}'),
                "SDK.SEND.1234", "The captcha was not solved")
        reply = self.get(CAPTCHA)
        seconds = int(reply.fields["Retry-After"])
        self.assertTrue(270 <= seconds <= 300, seconds)
        self.assert_failure(
            reply, "SDK.SEND.1001",
            f"Too many requests. Try again in {seconds} seconds", 429)
        self.move_clock(300)
        self.assertEqual(self.get(CAPTCHA).status, 200)

    def test_a_cooldown_of_nothing_is_refused(self):
        run = subprocess.run(
            [sys.executable, os.path.join(FOLDER, "contract_server.py"),
             "--cooldown", "0"], capture_output=True, timeout=30,
            stdin=subprocess.DEVNULL, check=False)
        self.assertEqual(run.returncode, 2)
        self.assertIn(b"more than 0 seconds", run.stderr)


class HostileCase(unittest.TestCase):
    """A hostile server for each class."""

    options = ()

    @classmethod
    def setUpClass(cls):
        cls.server = Program("hostile_server.py", *cls.options)

    @classmethod
    def tearDownClass(cls):
        cls.server.close()

    def ask(self, case, method="POST", path=SEND, context=None, port=None):
        body = b"{}" if method == "POST" else None
        return ask(port or self.server.port, method, f"/{case}{path}", body,
                   HEADERS, context)

    def raw(self, case):
        """All bytes up to the end of the connection."""
        return b"".join(data for data, _ in self.pieces(case))

    def pieces(self, case):
        """The bytes as they come, with the time since the request."""
        with socket.create_connection(
                ("127.0.0.1", self.server.port), timeout=30) as peer:
            peer.sendall(f"POST /{case}{SEND} HTTP/1.1\r\nHost: a\r\n"
                         "Content-Length: 2\r\n\r\n{}".encode())
            start = time.monotonic()
            while data := peer.recv(1 << 20):
                yield data, time.monotonic() - start

    def count(self, case):
        reply = ask(self.server.port, "GET", f"/count?case={case}")
        return reply.json()["count"]


class AnswerTests(HostileCase):
    """Whole answers that are not what a client hopes for."""

    def assert_answer(self, case, status, body, content_type=None):
        for method, path in (("POST", SEND), ("GET", CAPTCHA), ("PUT", "")):
            reply = self.ask(case, method, path)
            self.assertEqual(reply.status, status)
            self.assertEqual(reply.fields["Content-Type"], content_type)
            self.assertEqual(reply.body, body)
            date = parsedate_to_datetime(reply.fields["Date"])
            self.assertAlmostEqual(date.timestamp(), time.time(), delta=20)

    def assert_page(self, case, status, words):
        reply = self.ask(case)
        self.assertEqual(reply.status, status)
        self.assertEqual(reply.fields["Content-Type"], "text/html")
        self.assertIn(words, reply.body)
        return reply

    def test_empty_answers(self):
        for case, status in (("ok", 200), ("accepted", 202),
                             ("no-content", 204), ("empty-400", 400),
                             ("empty-500", 500)):
            self.assert_answer(case, status, b"")

    def test_whitespace(self):
        self.assert_answer("whitespace-200", 200, b"\n", "application/json")

    def test_portals(self):
        self.assert_page("portal", 200, b"guest network")
        self.assert_answer(
            "portal-json", 200, b'{"ok": true}', "application/json")

    def test_echo(self):
        lines = self.ask("echo").json()
        self.assertIn("Content-Length: 2", lines)

    def test_gateways(self):
        self.assert_page("bad-gateway", 502, b"nginx")
        self.assert_page("gateway-timeout", 504, b"504 Gateway Timeout")
        reply = self.assert_page("unavailable", 503, b"nginx")
        self.assertEqual(reply.fields["Retry-After"], "120")
        reply = self.ask("gateway-429")
        self.assertEqual(reply.status, 429)
        self.assertEqual(reply.fields["Content-Type"], "text/plain")
        self.assertEqual(reply.fields["Retry-After"], "30")

    def test_dates_of_a_wrong_clock(self):
        for case, shift in (("unavailable-date", -86400),
                            ("unavailable-date-ahead", 86400)):
            reply = self.assert_page(case, 503, b"nginx")
            date = parsedate_to_datetime(reply.fields["Date"]).timestamp()
            retry = reply.fields["Retry-After"]
            retry = parsedate_to_datetime(retry).timestamp()
            self.assertEqual(retry - date, 90)
            self.assertAlmostEqual(date, time.time() + shift, delta=20)

    def test_errors_of_the_api(self):
        code = "SDK.COMMON.1001"
        message = "Parameter X-client-id cannot be left blank."
        error = {"error_code": code, "error_msg": message}
        reply = self.ask("wrong-type")
        self.assertEqual(reply.status, 400)
        self.assertEqual(reply.fields["Content-Type"], "text/plain")
        self.assertEqual(reply.json(), error)
        reply = self.ask("gzip-error")
        self.assertEqual(reply.status, 400)
        self.assertEqual(reply.fields["Content-Encoding"], "gzip")
        self.assertEqual(json.loads(zlib.decompress(reply.body, 31)), error)
        reply = self.ask("chinese")
        self.assertEqual(reply.status, 400)
        self.assertEqual(reply.json()["error_code"], code)
        self.assertEqual(
            reply.json()["error_msg"], "参数X-client-id不能为空。")

    def test_errors_of_others(self):
        for case, status, content_type, member in (
                ("keystone", 401, "application/json", "error"),
                ("spring", 404, "application/json", "timestamp"),
                ("spring-500", 500, "application/json", "timestamp"),
                ("problem", 403, "application/problem+json", "title")):
            reply = self.ask(case)
            self.assertEqual(reply.status, status)
            self.assertEqual(reply.fields["Content-Type"], content_type)
            self.assertIn(member, reply.json())
            self.assertNotIn("error_code", reply.json())

    def test_bad_utf8(self):
        reply = self.ask("bad-utf8")
        self.assertEqual(reply.status, 400)
        self.assertIn(b"SDK.COMMON.1001", reply.body)
        with self.assertRaises(UnicodeDecodeError):
            reply.body.decode()

    def test_early_hints(self):
        answers = self.raw("early-hints").split(b"\r\n\r\n")
        self.assertEqual([answer[:12] for answer in answers],
                         [b"HTTP/1.1 100", b"HTTP/1.1 103",
                          b"HTTP/1.1 200", b""])

    def test_redirects(self):
        for case, status, target in (
                ("redirect", 302, "redirect-target"),
                ("redirect-308", 308, "redirect-308-target")):
            reply = self.ask(case)
            self.assertEqual(reply.status, status)
            location = f"http://127.0.0.1:{self.server.port}/{target}/"
            self.assertEqual(reply.fields["Location"], location)
            self.assertEqual(self.count(target), 0)
            self.assertEqual(self.ask(target, path="/").status, 200)
            self.assertEqual(self.count(target), 1)

    def test_a_loop(self):
        reply = self.ask("loop")
        self.assertEqual(reply.status, 302)
        self.assertEqual(
            reply.fields["Location"],
            f"http://127.0.0.1:{self.server.port}/loop{SEND}")

    def test_counting(self):
        path = "/count?case=counted"
        self.assertEqual(
            ask(self.server.port, "GET", path).json(),
            {"case": "counted", "count": 0, "requests": []})
        before = self.count("empty-400")
        self.ask("empty-400", "GET", CAPTCHA)
        self.ask("empty-400")
        reply = ask(self.server.port, "GET", "/count?case=empty-400").json()
        self.assertEqual(reply["count"], before + 2)
        self.assertEqual(reply["requests"][before:],
                         [f"GET /empty-400{CAPTCHA}",
                          f"POST /empty-400{SEND}"])

    def test_an_unknown_case(self):
        self.assertEqual(self.ask("nothing").status, 404)
        self.assertEqual(self.count("nothing"), 0)

    def test_a_request_in_chunks_is_read(self):
        reply = ask(self.server.port, "POST", f"/ok{SEND}",
                    iter([b"{", b"}"]), HEADERS)
        self.assertEqual(reply.status, 200)


class BrokenTests(HostileCase):
    """Answers that end too early, and what is not HTTP."""

    def test_a_cut_header(self):
        data = self.raw("cut-header")
        self.assertTrue(data.startswith(b"HTTP/1.1 400"))
        self.assertNotIn(b"\r\n\r\n", data)
        self.assertFalse(data.endswith(b"\r\n"))

    def test_a_cut_body(self):
        with self.assertRaises(http.client.IncompleteRead) as raised:
            self.ask("cut-body")
        self.assertEqual(raised.exception.partial, b'{"error_code": "SDK.')
        self.assertEqual(raised.exception.expected, 480)

    def test_a_cut_chunked_body(self):
        data = self.raw("cut-chunked")
        self.assertIn(b"Transfer-Encoding: chunked", data)
        self.assertTrue(data.endswith(b'."}\r\n'))
        with self.assertRaises(http.client.IncompleteRead):
            self.ask("cut-chunked")

    def test_a_reset(self):
        with self.assertRaises(ConnectionResetError):
            self.raw("reset")
        self.assertEqual(self.count("reset"), 1)

    def test_a_close(self):
        self.assertEqual(self.raw("close"), b"")
        self.assertEqual(self.count("close"), 1)

    def test_another_protocol(self):
        self.assertEqual(self.raw("not-http"), b"SSH-2.0-OpenSSH\r\n")


class LargeTests(HostileCase):
    """Answers that are too large."""

    def test_ten_mebibytes(self):
        reply = self.ask("big-json")
        self.assertEqual(reply.status, 200)
        self.assertEqual(len(reply.json()), 10 * 1024 * 1024)
        reply = self.ask("big-error")
        self.assertEqual(reply.status, 400)
        self.assertEqual(len(reply.json()["error_msg"]), 10 * 1024 * 1024)

    def test_huge_headers(self):
        data = self.raw("headers-huge")
        self.assertTrue(data.startswith(b"HTTP/1.1 200"))
        self.assertTrue(data.endswith(b"\r\n\r\n"))
        self.assertGreater(len(data), 1024 * 1024)

    def test_the_bomb(self):
        reply = self.ask("gzip-bomb")
        self.assertEqual(reply.fields["Content-Encoding"], "gzip")
        self.assertLess(len(reply.body), 2 * 1024 * 1024)
        inflater = zlib.decompressobj(31)
        size, data = 0, reply.body
        while data:
            size += len(inflater.decompress(data, 1 << 24))
            data = inflater.unconsumed_tail
        size += len(inflater.flush())
        self.assertTrue(inflater.eof)
        self.assertEqual(size, 1024 ** 3)

    def test_endless(self):
        size = 0
        for data, _ in self.pieces("endless"):
            size += len(data)
            if size > 200 * 1024 * 1024:
                break
        self.assertGreater(size, 200 * 1024 * 1024)


class SlowTests(HostileCase):
    """Answers that take too long, each until it gives up."""

    options = ("--give-up", "2")

    def assert_drips(self, case, start):
        pieces = list(self.pieces(case))
        data = b"".join(data for data, _ in pieces)
        self.assertTrue(data.startswith(start), data)
        # A reader that is held up sees several bytes at once, but never
        # more of them than there were steps of 0.2 s.
        dripped = 0
        for piece, elapsed in pieces:
            dripped += len(piece.rpartition(b"\r\n\r\n")[2])
            self.assertLessEqual(dripped, elapsed / 0.2 + 1)
        self.assertGreater(dripped, 4)
        self.assertGreater(pieces[-1][1], 1.5)
        return data

    def test_a_slow_body(self):
        data = self.assert_drips("slow-drip", b"HTTP/1.1 200")
        self.assertIn(b"\r\n\r\n ", data)
        self.assertNotIn(b"Content-Length", data)

    def test_a_slow_header(self):
        data = self.assert_drips("slow-header", b"HTTP")
        self.assertNotIn(b"\r\n\r\n", data)

    def test_silence(self):
        start = time.monotonic()
        self.assertEqual(self.raw("silent"), b"")
        self.assertTrue(1.5 < time.monotonic() - start < 20)
        self.assertEqual(self.count("silent"), 1)

    def test_endless_gives_up(self):
        last = [elapsed for _, elapsed in self.pieces("endless")][-1]
        self.assertTrue(1.5 < last < 20, last)

    def test_a_request_that_never_comes(self):
        with socket.create_connection(
                ("127.0.0.1", self.server.port), timeout=30) as peer:
            peer.sendall(b"POST /ok HTTP/1.1\r\nX-Slow: ")
            # Each byte comes in time; all together they would take 12 s.
            for sent in range(40):
                if select.select([peer], [], [], 0.3)[0]:
                    break
                peer.sendall(b"a")
            self.assertLess(sent, 30)


class TLSTests(HostileCase):
    """The ports of TLS, for a client that trusts the CA."""

    def ask_tls(self, name):
        context = ssl.create_default_context(cafile=self.server.line["ca"])
        return self.ask("ok", context=context,
                        port=self.server.line["tls"][name])

    def assert_refused(self, name, words):
        with self.assertRaises(ssl.SSLCertVerificationError) as raised:
            self.ask_tls(name)
        self.assertRegex(raised.exception.verify_message, words)
        self.assertEqual(self.new_requests(), 0)

    def setUp(self):
        before = self.count("ok")
        self.new_requests = lambda: self.count("ok") - before

    def test_the_trusted_one_answers(self):
        self.assertEqual(self.ask_tls("trusted").status, 200)
        self.assertEqual(self.new_requests(), 1)

    def test_the_untrusted_one(self):
        self.assert_refused("untrusted", "self.signed certificate")

    def test_the_wrong_host(self):
        self.assert_refused("wrong-host", "IP address mismatch")

    def test_the_expired_one(self):
        self.assert_refused("expired", "expired")

    def test_the_plain_one(self):
        with self.assertRaises(ssl.SSLError) as raised:
            self.ask_tls("plain")
        self.assertNotIsInstance(
            raised.exception, ssl.SSLCertVerificationError)
        port = self.server.line["tls"]["plain"]
        self.assertEqual(self.ask("ok", port=port).status, 200)


class LifeCycleTests(unittest.TestCase):
    """No server outlives its test."""

    SERVERS = ("contract_server.py", "hostile_server.py")

    def test_the_end_of_input_ends_it(self):
        for name in self.SERVERS:
            self.assertEqual(Program(name).close(), 0)

    def test_sigterm_ends_it(self):
        for name in self.SERVERS:
            server = Program(name)
            server.process.send_signal(signal.SIGTERM)
            try:
                self.assertEqual(server.process.wait(10), 0)
            finally:
                server.close()

    def test_open_connections_do_not_hold_it(self):
        for name, path in zip(self.SERVERS, (CAPTCHA, "/slow-drip/")):
            server = Program(name)
            with socket.create_connection(
                    ("127.0.0.1", server.port), timeout=30) as peer:
                peer.sendall(f"GET {path} HTTP/1.1\r\nHost: a\r\n\r\n"
                             .encode())
                self.assertEqual(peer.recv(4), b"HTTP")
                self.assertEqual(server.close(), 0)

    def test_the_certificates_go_with_it(self):
        server = Program("hostile_server.py")
        self.assertTrue(os.path.exists(server.line["ca"]))
        server.close()
        self.assertFalse(os.path.exists(os.path.dirname(server.line["ca"])))

    def test_only_the_loopback_is_listened_on(self):
        for name in self.SERVERS:
            server = Program(name)
            ports = [server.port, *server.line.get("tls", {}).values()]
            for port in ports:
                self.assertEqual(listening_addresses(port), ["0100007F"])
            server.close()


class ListTests(unittest.TestCase):
    """Each case has a test that names it."""

    def test_every_case_is_named_here(self):
        with open(__file__, encoding="utf-8") as file:
            text = file.read()
        missing = [name for name in hostile_cases.CASES
                   if f'"{name}"' not in text]
        self.assertEqual(missing, [])

    def test_codes_are_six_digits(self):
        codes = {contract_state.new_code() for _ in range(200)}
        self.assertTrue(all(re.fullmatch("[0-9]{6}", code) for code in codes))
        self.assertGreater(len(codes), 150)


def together(times, action):
    """The results of an action that several threads do at once."""
    gate, results = threading.Barrier(times), []

    def run():
        gate.wait()
        results.append(action())

    threads = [threading.Thread(target=run) for _ in range(times)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    return results


def decoded_png(text, colour):
    """Width, height and pixels of a PNG in base64, whose rows are unfiltered.

    Reads the chunks with their checksums, on its own.
    """
    data = base64.b64decode(text, validate=True)
    assert data[:8] == b"\x89PNG\r\n\x1a\n"
    place, chunks = 8, {}
    while place < len(data):
        length, kind = struct.unpack_from(">I4s", data, place)
        content = data[place + 8:place + 8 + length]
        checksum, = struct.unpack_from(">I", data, place + 8 + length)
        assert checksum == zlib.crc32(kind + content)
        chunks[kind] = content
        place += 12 + length
    assert list(chunks) == [b"IHDR", b"IDAT", b"IEND"]
    width, height, *rest = struct.unpack(">IIBBBBB", chunks[b"IHDR"])
    assert rest == [8, colour, 0, 0, 0]
    rows = zlib.decompress(chunks[b"IDAT"])
    stride = width * {2: 3, 6: 4}[colour] + 1
    assert len(rows) == stride * height
    assert not any(rows[::stride])
    pixels = b"".join(rows[start + 1:start + stride]
                      for start in range(0, len(rows), stride))
    return width, height, pixels


def listening_addresses(port):
    """The addresses on which somebody listens at a port, as Linux has them."""
    addresses = []
    for path in ("/proc/net/tcp", "/proc/net/tcp6"):
        with open(path, encoding="ascii") as file:
            for line in list(file)[1:]:
                _, local, _, state, *_ = line.split()
                address, _, number = local.rpartition(":")
                if state == "0A" and int(number, 16) == port:
                    addresses.append(address)
    return addresses


if __name__ == "__main__":
    unittest.main()
