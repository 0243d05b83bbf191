#!/usr/bin/env python3
"""Drives the page of `sendserver serve --demo` in headless Chromium, against the real service. Needs the Debian package
chromium (or Playwright's own), and from PyPI playwright, pillow and numpy; without them the exit code is 77.

    test_demo.py [-v] [DemoTests.test_…]

SENDSERVER: the program, else the one of the debug build. ERRATA_PICTURES: a folder for pictures of the page, else none are
taken. DEMO_FOLDER: a folder with other files of the page, which are shown in the place of the service's own.
DEMO_TIMEOUT: how long something may take to appear, in milliseconds.
"""
import atexit
import base64
import http.client
import io
import json
import os
import pathlib
import re
import select
import shutil
import signal
import subprocess
import sys
import tempfile
import time
import unittest
import urllib.parse

try:
    import numpy
    from PIL import Image
    from playwright.sync_api import expect, sync_playwright
except ImportError as error:
    print(f"skipped: {error}. The page is tested with playwright, pillow and numpy of PyPI.", file=sys.stderr)
    sys.exit(77)

ROOT = pathlib.Path(__file__).resolve().parents[3]
SENDSERVER = os.environ.get("SENDSERVER", str(ROOT / ".build/debug/sendserver"))
CHROMIUM = next((path for path in ("/usr/bin/chromium", "/usr/bin/chromium-browser") if os.path.exists(path)), None)
PICTURES, FOLDER = os.environ.get("ERRATA_PICTURES"), os.environ.get("DEMO_FOLDER")
FILES = {"/": "demo.html", "/demo.css": "demo.css", "/demo.js": "demo.js"}
expect.set_options(timeout=int(os.environ.get("DEMO_TIMEOUT", "20000")))

# A refusal is an HTTP status that is no success: Chromium logs it as an error, whatever the page makes of it.
EXPECTED_ERROR = re.compile(r"Failed to load resource: the server responded with a status of (400|429) ")
EXPECTED_PLACES = re.compile(r"/(api/v2/sdk/(captcha|captcha/verify|email/send)|demo/consume)$")

WATCH = """
window.shift = 0;
window.shifted = [];
new PerformanceObserver((list) => {
    // Rows move inside the ledger's panel when others arrive, as they must; nothing around them may.
    const isRow = ({ node }) => !node || Boolean((node.closest ? node : node.parentElement)?.closest("#rows"));
    for (const entry of list.getEntries()) if (!entry.hadRecentInput && !entry.sources.every(isRow)) {
        window.shift += entry.value;
        window.shifted.push(...entry.sources.map((source) => source.node?.id || source.node?.nodeName));
    }
}).observe({ type: "layout-shift", buffered: true });
document.addEventListener("securitypolicyviolation", (event) =>
    console.error(`policy violation: ${event.violatedDirective} ${event.blockedURI}`));
"""

# WCAG 2 contrast of every text with what lies behind it; 4.5 is AA. Disabled controls are exempt there, not here.
CONTRAST = """() => {
    const numbers = (color) => color.match(/[\\d.]+/g).map(Number);
    const luminance = (color) => {
        const [r, g, b] = numbers(color).map((v) => (v / 255 <= .04045 ? v / 255 / 12.92 : ((v / 255 + .055) / 1.055) ** 2.4));
        return .2126 * r + .7152 * g + .0722 * b;
    };
    const behind = (node) => {
        for (; node; node = node.parentElement) {
            const color = getComputedStyle(node).backgroundColor;
            if ((numbers(color)[3] ?? 1) > 0) return color;
        }
        return "rgb(255, 255, 255)";
    };
    const poor = [];
    for (const node of document.querySelectorAll("body *")) {
        const text = [...node.childNodes].filter((child) => child.nodeType === 3).map((child) => child.data.trim()).join("");
        if (!(text || node.value) || !node.checkVisibility({ visibilityProperty: true }) || node.tagName === "OPTION") continue;
        const [a, b] = [luminance(getComputedStyle(node).color), luminance(behind(node))].sort((x, y) => y - x);
        const contrast = (a + .05) / (b + .05);
        if (contrast < 4.5) poor.push(`${contrast.toFixed(2)} ${node.tagName} ${(text || node.value).slice(0, 40)}`);
    }
    return poor;
}"""


# Where a captcha's piece is ever put.
COLUMNS = numpy.arange(100, 263)


def blurred(plane):
    """The mean of each pixel and its neighbours."""
    result, across = plane.copy(), plane[:, :-2] + 2 * plane[:, 1:-1] + plane[:, 2:]
    result[1:-1, 1:-1] = (across[:-2] + 2 * across[1:-1] + across[2:]) / 16
    return result


def gradient(plane):
    """How fast the values change, across and down."""
    x, y = numpy.zeros_like(plane), numpy.zeros_like(plane)
    x[1:-1, 1:-1] = plane[1:-1, 2:] - plane[1:-1, :-2]
    y[1:-1, 1:-1] = plane[2:, 1:-1] - plane[:-2, 1:-1]
    return x, y


def place_of_piece(background, piece, reach=8):
    """Where the piece belongs, found by looking at the two pictures and at nothing else.

    A gap shows nothing of the piece but its outline, so it is where edges run as the piece's edge does: there the gradient
    across that edge correlates best with a band along it. Of its logarithm, so that no single strong edge decides. It finds
    19 of 20. Tests/CaptchaSolving/OutlineSolver.swift is the same.
    """
    background, piece = (numpy.asarray(Image.open(io.BytesIO(data)).convert("RGBA"), float) for data in (background, piece))
    assert background.shape == (155, 310, 4) and piece.shape == (155, 47, 4)
    opacity = piece[:, :, 3] / 255
    inside, edge = opacity > 0.5, numpy.zeros(opacity.shape, bool)
    edge[1:-1, 1:-1] = inside[1:-1, 1:-1] & ~(
        inside[:-2, 1:-1] & inside[2:, 1:-1] & inside[1:-1, :-2] & inside[1:-1, 2:])
    outward = -numpy.stack([slope[edge] for slope in gradient(blurred(blurred(opacity)))])
    outward /= numpy.maximum(numpy.hypot(*outward), 1e-4)
    # Each pixel of the piece's box, and the pixel of the edge that is nearest to it.
    rows, columns = (indices.reshape(-1, 1) for indices in numpy.indices(opacity.shape))
    squares = sum((all_places - own) ** 2 for all_places, own in zip((rows, columns), numpy.nonzero(edge)))
    nearest, squares = squares.argmin(1), squares.min(1)
    near = squares < reach ** 2
    band = numpy.exp(-squares[near] / 4)
    seen = rows[near, 0], COLUMNS[:, None] + columns[near, 0]
    slopes = gradient(blurred(blurred(background[:, :, :3] @ (0.299, 0.587, 0.114))))
    across = numpy.log1p(abs(sum(slope[seen] * part[nearest[near]] for slope, part in zip(slopes, outward))))
    scores = across @ (band - band.mean()) / numpy.maximum(across.std(1), 1e-3)
    return int(COLUMNS[scores.argmax()])


class Service:
    """A service of our own with `--demo`, and a folder that goes when it ends."""

    logs = []

    def __init__(self, **settings):
        # However the tests end, nothing is left.
        self.folder = tempfile.mkdtemp(prefix="errata-demo.")
        atexit.register(shutil.rmtree, self.folder, ignore_errors=True)
        # Whoever runs the tests may have settings of their own.
        environment = {name: value for name, value in os.environ.items() if not name.startswith("ERRATA_")}
        settings = {
            "HTTP_PORT": 0, "DATA_FOLDER": f"{self.folder}/data", "MAIL_MAILBOX": f"{self.folder}/mailbox",
            "LOG_LEVEL": "warning", "CAPTCHA_AHEAD": 4, **settings}
        environment.update({f"ERRATA_{name}": str(value) for name, value in settings.items()})
        self.log = open(f"{self.folder}/log", "w+b")
        self.process = subprocess.Popen(
            [SENDSERVER, "serve", "--demo", "--port-file", f"{self.folder}/port"], stdout=subprocess.PIPE, stderr=self.log,
            env=environment)
        atexit.register(self.process.kill)
        ready, _, _ = select.select([self.process.stdout], [], [], 60)
        line = self.process.stdout.readline().decode() if ready else ""
        found = re.fullmatch(r"Try it in a browser: (http://127\.0\.0\.1:(\d+))/\n", line)
        assert found, f"{SENDSERVER} said {line!r}, and logged {self.logged()!r}"
        self.origin, self.port = found[1], int(found[2])
        with open(f"{self.folder}/port") as file:
            assert int(file.read()) == self.port, "the port file has another port"

    def logged(self):
        self.log.seek(0)
        return self.log.read().decode(errors="replace")

    def end(self):
        self.process.send_signal(signal.SIGTERM)
        further = self.process.communicate(timeout=60)[0]
        self.logs.append(self.logged())
        self.log.close()
        shutil.rmtree(self.folder)
        assert (self.process.returncode, further) == (0, b""), f"the service ended with {self.process.returncode}: {further}"

    def get(self, target, host=None, method="GET"):
        """The status, the headers and the body, past the browser: it would not send what must be refused."""
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=30)
        try:
            connection.putrequest(method, target, skip_host=True)
            connection.putheader("Host", f"127.0.0.1:{self.port}" if host is None else host)
            connection.endheaders()
            answer = connection.getresponse()
            return answer.status, answer.headers, answer.read()
        finally:
            connection.close()


def setUpModule():
    global service, playwright, browser
    service = Service(CAPTCHA_FAILURES_PER_MINUTE=1000, CAPTCHA_REQUESTS_PER_MINUTE=1000)
    unittest.addModuleCleanup(service.end)
    playwright = sync_playwright().start()
    unittest.addModuleCleanup(playwright.stop)
    browser = playwright.chromium.launch(
        executable_path=CHROMIUM, args=["--no-sandbox", "--disable-background-networking"])
    unittest.addModuleCleanup(browser.close)


class DemoTests(unittest.TestCase):
    def open(self, width=1280, height=900, address=None, language="en", at=None, **options):
        self.context = browser.new_context(viewport={"width": width, "height": height}, **options)
        self.addCleanup(self.context.close)
        self.context.add_init_script(WATCH)
        self.errors, self.requests, self.origin = [], [], (at or service).origin
        # Of the context, not of the page: a link in a mail opens another.
        self.context.on("console", self.console)
        self.context.on("weberror", lambda error: self.errors.append(f"exception: {error.error}"))
        self.context.on("request", lambda request: self.requests.append(request.url))
        self.page = page = self.context.new_page()
        if FOLDER:
            page.route(lambda url: url.startswith(self.origin) and url[len(self.origin):] in FILES, self.other_file)
        page.goto(self.origin + "/")
        expect(page.locator("#language option")).to_have_count(12)
        if address:
            page.fill("#email", address)
        # Turning the page moves everything, as it was asked to: that is no jump.
        before = page.evaluate("[window.shift, window.shifted]")
        page.select_option("#language", language)
        page.wait_for_timeout(500)
        page.evaluate("(before) => { [window.shift, window.shifted] = before; }", before)

    def other_file(self, route):
        """The service's answer with another file of the page: its headers are the service's, and so is the policy."""
        response = route.fetch()
        path = urllib.parse.urlsplit(route.request.url).path
        route.fulfill(response=response, body=pathlib.Path(FOLDER, FILES[path]).read_text(encoding="utf-8"))

    def console(self, message):
        if message.type != "error":
            return
        if EXPECTED_ERROR.match(message.text) and EXPECTED_PLACES.search(message.location["url"]):
            return
        self.errors.append(f"{message.text} ({message.location['url']})")

    def expect_clean(self):
        """Nothing left the origin, nothing was blocked, nothing failed in the console, and nothing jumped."""
        away = [url for url in self.requests if not url.startswith((self.origin + "/", "data:"))]
        self.assertEqual(away, [], "requests left the origin")
        self.assertEqual(self.errors, [], "errors in the console")
        shift, shifted = self.page.evaluate("[window.shift, window.shifted]")
        self.assertLess(shift, 0.01, f"the layout jumped: {shifted}")

    # The pictures, and three hands to move the piece with.

    def look(self):
        """How far the piece must go, in the pictures' pixels."""
        expect(self.page.locator("#piece")).to_have_attribute("aria-disabled", "false")
        pictures = [self.page.get_attribute(name, "src").partition(",")[2] for name in ("#background", "#shape")]
        return place_of_piece(*map(base64.b64decode, pictures))

    def way(self, x):
        """Where the piece is held, below the picture, and the point on the screen to which it must be moved."""
        self.page.locator("#knob").scroll_into_view_if_needed()
        knob, picture = self.page.locator("#knob").bounding_box(), self.page.locator("#background").bounding_box()
        start = knob["x"] + knob["width"] / 2, knob["y"] + knob["height"] / 2
        return start, (start[0] + x * picture["width"] / 310, start[1] + 9)

    def by_mouse(self, x):
        (start, end), mouse = self.way(x), self.page.mouse
        mouse.move(*start)
        mouse.down()
        mouse.move(*end, steps=12)
        mouse.up()

    def by_touch(self, x):
        (start, end), session = self.way(x), self.context.new_cdp_session(self.page)
        point = lambda share: {"x": start[0] + (end[0] - start[0]) * share, "y": start[1] + (end[1] - start[1]) * share}
        session.send("Input.dispatchTouchEvent", {"type": "touchStart", "touchPoints": [point(0)]})
        for part in range(1, 13):
            session.send("Input.dispatchTouchEvent", {"type": "touchMove", "touchPoints": [point(part / 12)]})
        session.send("Input.dispatchTouchEvent", {"type": "touchEnd", "touchPoints": []})

    def by_keyboard(self, x):
        for key, count in (("Shift+ArrowRight", x // 10), ("ArrowRight", x % 10)):
            for _ in range(count):
                self.page.keyboard.press(key)

    def pass_captcha(self, hand=None):
        """Puts the piece where the pictures say; takes another challenge where they misled."""
        for attempt in range(4):
            x = self.look()
            (hand or self.by_mouse)(x)
            self.assertLessEqual(abs(int(self.page.get_attribute("#piece", "aria-valuenow")) - x), 1)
            if self.is_right(lambda: self.page.click("#check")):
                return
        self.fail("four pictures, and no place was right")

    def is_right(self, check):
        """Whether a check passes; after one that does not, the next picture is there."""
        with self.page.expect_response("**/captcha/verify") as answer:
            check()
        if answer.value.ok:
            expect(self.page.locator("#message-puzzle .good")).to_be_visible()
        else:
            expect(self.page.locator("#piece")).to_have_attribute("aria-valuenow", "0")
        return answer.value.ok

    def ask_and_send(self, hand=None):
        self.page.click("#ask button")
        self.pass_captcha(hand)
        self.page.click("#send")

    def mail(self):
        expect(self.page.locator("#mail")).to_be_visible()
        return self.page.frame_locator("#mail").locator("body")

    def click(self, target):
        # Chromium sends a click to another process for a moment after what is scrolled has moved: the mail has its own.
        target.scroll_into_view_if_needed()
        self.page.wait_for_timeout(500)
        target.click()

    def pass_time(self, seconds):
        """Not with Playwright's own clock: that runs a script in the mail's frame too, which is refused."""
        self.page.evaluate("""(seconds) => {
            const now = performance.now.bind(performance);
            performance.now = () => now() + seconds * 1000;
        }""", seconds)

    def use_code(self):
        self.click(self.page.locator("#use button:not(.second)"))

    # Tests.

    def whole_flow(self, language, direction, subject, wrong, greeting):
        address = f"flow-{language}@example.org"
        self.open(address=address, language=language)
        page = self.page
        self.assertEqual(page.evaluate("document.documentElement.dir"), direction)
        self.assertEqual(page.evaluate("getComputedStyle(document.querySelector('#puzzle')).direction"), "ltr")
        self.ask_and_send()
        expect(page.locator("#message-send .good")).to_contain_text("HTTP 200")
        expect(page.locator("#message-mail")).to_contain_text(subject)
        expect(self.mail()).to_contain_text(greeting)
        page.fill("#code", "no code")
        self.use_code()
        words = page.locator("#message-code .refused p").first
        expect(words).to_contain_text(wrong)
        self.assertEqual((words.get_attribute("lang"), words.get_attribute("dir")), (language, direction))
        expect(page.locator("#message-code .facts")).to_contain_text("SDK.SMS.1006")
        page.click("#fill")
        self.assertRegex(page.input_value("#code"), r"^\d{6}$")
        self.assertIn(page.input_value("#code"), self.mail().inner_text())
        self.use_code()
        expect(page.locator("#message-code .good")).to_contain_text("Right.")
        # The panels arrive by themselves.
        expect(page.locator("#row-list li", has_text="sent · consumed").first).to_be_visible()
        paragraph = page.locator("#explain p[lang]").first
        expect(page.locator("#explain code")).to_have_text("codeUsed")
        self.assertEqual((paragraph.get_attribute("lang"), paragraph.get_attribute("dir")), (language, direction))
        self.expect_clean()

    def test_whole_flow_in_english(self):
        self.whole_flow("en", "ltr", "is your", "verification code", "Hello")

    def test_whole_flow_in_german(self):
        self.whole_flow("de", "ltr", "ist Ihr Code", "Der Bestätigungscode", "Guten Tag!")

    def test_whole_flow_in_arabic(self):
        self.whole_flow("ar", "rtl", "رمز", "رمز", "مرحبًا")

    def test_keyboard_alone(self):
        self.open(address="keys@example.org")
        page, press = self.page, self.page.keyboard.press
        page.locator("#email").focus()
        press("Tab"), press("Tab"), press("Tab"), press("Enter")
        for attempt in range(4):
            x = self.look()
            expect(page.locator("#piece")).to_be_focused()
            self.assertNotEqual(page.evaluate("getComputedStyle(document.activeElement).outlineStyle"), "none")
            self.by_keyboard(x)
            self.assertEqual(page.get_attribute("#piece", "aria-valuenow"), str(x))
            self.assertIn(f"{x} of 263", page.get_attribute("#piece", "aria-valuetext"))
            if self.is_right(lambda: press("Enter")):
                break
        expect(page.locator("#send")).to_be_focused()
        press("Enter")
        expect(page.locator("#message-send .good")).to_be_visible()
        expect(page.locator("#fill")).to_be_enabled()
        expect(page.locator("#send")).to_be_focused()
        while page.evaluate("document.activeElement.id") != "fill":
            press("Tab")
        press("Enter")
        expect(page.locator("#code")).to_be_focused()
        press("Enter")
        expect(page.locator("#message-code .good")).to_be_visible()
        self.expect_clean()

    def test_keys_end_at_the_borders(self):
        self.open()
        self.page.click("#ask button")
        self.look()
        now = lambda: int(self.page.get_attribute("#piece", "aria-valuenow"))
        for key, place in (("End", 263), ("ArrowRight", 263), ("Shift+ArrowLeft", 253), ("Home", 0), ("ArrowLeft", 0),
                           ("PageUp", 10), ("ArrowUp", 11), ("ArrowDown", 10)):
            self.page.keyboard.press(key)
            self.assertEqual(now(), place, key)
        self.expect_clean()

    def test_touch_on_a_phone(self):
        self.open(width=360, height=740, address="touch@example.org", has_touch=True, is_mobile=True)
        self.assertNotEqual(self.page.locator("#puzzle").bounding_box()["width"], 310, "the pictures are not scaled")
        self.ask_and_send(self.by_touch)
        expect(self.page.locator("#message-send .good")).to_be_visible()
        expect(self.mail()).to_contain_text("Hello")
        self.expect_clean()

    def test_arabic_puzzle_grows_to_the_right(self):
        self.open(language="ar")
        self.page.click("#ask button")
        self.look()
        before = self.page.locator("#piece").bounding_box()["x"]
        self.page.keyboard.press("Shift+ArrowRight")
        self.assertGreater(self.page.locator("#piece").bounding_box()["x"], before)
        self.expect_clean()

    def test_a_wrong_place_is_refused_and_a_new_picture_comes(self):
        self.open(address="wrong@example.org", language="de")
        self.page.click("#ask button")
        self.look()
        first = self.page.get_attribute("#background", "src")
        self.assertFalse(self.is_right(self.wrong_place))
        expect(self.page.locator("#message-puzzle .facts")).to_contain_text("SDK.SEND.1002")
        expect(self.page.locator("#message-puzzle [lang=de]")).to_contain_text("Puzzleteil")
        self.look()
        self.assertNotEqual(self.page.get_attribute("#background", "src"), first)
        expect(self.page.locator("#send")).to_be_disabled()
        self.expect_clean()

    def wrong_place(self):
        x = self.look()
        self.by_mouse(x - 60 if x > 180 else x + 60)
        self.page.click("#check")

    def test_many_wrong_places_lock_the_captcha_with_a_countdown(self):
        other = Service(CAPTCHA_FAILURES_PER_MINUTE=1)
        self.addCleanup(other.end)
        self.open(address="locked@example.org", language="de", at=other)
        self.page.click("#ask button")
        self.assertFalse(self.is_right(self.wrong_place))
        self.wrong_place()
        refusal = self.page.locator("#message-puzzle .refused")
        expect(refusal.locator(".facts")).to_contain_text("SDK.SEND.1001 HTTP 429")
        expect(refusal.locator("[role=timer]")).to_have_text(re.compile(r"Again in (29\d|300) s\."))
        expect(self.page.locator("#another")).to_be_focused()
        self.expect_clean()

    def test_cool_down_is_refused_in_the_chosen_language_with_a_countdown(self):
        for language, words in (("de", "Ein Limit wurde erreicht"), ("ar", "الحد")):
            with self.subTest(language=language):
                self.open(address=f"cool-{language}@example.org", language=language)
                page = self.page
                self.ask_and_send()
                expect(page.locator("#message-send .good")).to_be_visible()
                self.ask_and_send()
                refusal = page.locator("#message-send .refused")
                expect(refusal.locator(f"[lang={language}]")).to_contain_text(words)
                expect(refusal.locator(".facts")).to_contain_text("SDK.SEND.1001 HTTP 429")
                timer = refusal.locator("[role=timer]")
                seconds = lambda: int(re.search(r"\d+", timer.inner_text())[0])
                began = seconds()
                self.assertTrue(1 <= began <= 60, began)
                page.wait_for_timeout(1500)
                self.assertLess(seconds(), began)
                self.pass_time(60)
                expect(refusal).to_contain_text("The wait is over.")
                expect(timer).to_have_count(0)
                # The ledger has the refusal, in that language.
                row = page.locator("#row-list li", has_text="SDK.SEND.1001").first
                expect(row.locator(f"[lang={language}]")).to_contain_text(words)
                self.expect_clean()

    def test_nothing_jumps_when_answers_come_late(self):
        """What moves within half a second of a click counts as its doing, so each answer is held back for longer."""
        # So high that the whole page is seen: what is moved out of sight does not count.
        self.open(width=360, height=2800, address="late@example.org")
        self.page.route(
            re.compile(r"/(api/v2/sdk/.*|demo/consume|demo/mails\?.*)$"), lambda route: (time.sleep(0.8), route.continue_()))
        self.ask_and_send()
        expect(self.page.locator("#message-send .good")).to_be_visible()
        self.mail()
        self.page.fill("#code", "123456")
        self.use_code()
        expect(self.page.locator("#message-code .refused")).to_be_visible()
        self.page.wait_for_timeout(1000)
        self.expect_clean()

    def test_used_token_is_refused(self):
        self.open(address="used@example.org", language="de")
        self.ask_and_send()
        expect(self.page.locator("#message-send .good")).to_contain_text("used up")
        self.page.click("#send")
        expect(self.page.locator("#message-send .facts")).to_contain_text("SDK.COMMON.1005")
        self.expect_clean()

    def test_network_failure_is_no_refusal(self):
        self.open(address="away@example.org")
        self.page.click("#ask button")
        self.pass_captcha()
        self.page.route("**/email/send", lambda route: route.abort())
        self.page.click("#send")
        trouble = self.page.locator("#message-send .trouble")
        expect(trouble).to_contain_text("cannot be reached")
        expect(trouble).to_contain_text("not known")
        expect(self.page.locator("#message-send .refused")).to_have_count(0)
        self.page.unroute("**/email/send")
        # A proxy's error page is not the service's answer either.
        self.page.route("**/email/send", lambda route: route.fulfill(status=502, body="<h1>Bad gateway</h1>"))
        self.page.click("#send")
        expect(trouble).to_contain_text("502")
        self.page.unroute("**/email/send")
        self.page.click("#send")
        expect(self.page.locator("#message-send .good")).to_be_visible()
        self.context.set_offline(True)
        expect(self.page.locator("#message-rows")).to_contain_text("Not up to date.")
        self.context.set_offline(False)
        expect(self.page.locator("#message-rows")).to_be_empty()

    def test_mail_runs_nothing(self):
        """Neither in its frame nor in a tab of its own. Each lock alone: the frame's sandbox, and the mail's policy."""
        script = '<script>document.body.append("It ran.")</script></body>'
        may = "allow-popups allow-popups-to-escape-sandbox"

        def with_script(route, **answer):
            response = route.fetch()
            route.fulfill(**(answer or {"response": response}), body=response.text().replace("</body>", script))

        self.open(address="sandbox@example.org")
        without_policy = {"Content-Type": "text/html; charset=utf-8"}
        self.page.route("**/demo/mails/*", lambda route: with_script(route, headers=without_policy))
        self.ask_and_send()
        mail = self.mail()
        expect(mail).to_contain_text("Hello")
        expect(mail.locator("script")).to_have_count(1)
        expect(mail).not_to_contain_text("It ran.")
        self.assertEqual(self.page.get_attribute("#mail", "sandbox"), may)

        address = self.origin + self.page.get_attribute("#mail", "src")
        policy = self.context.request.get(address).headers["content-security-policy"]
        self.assertEqual(
            policy, f"default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'; sandbox {may}")
        tab = self.context.new_page()
        tab.route(address, with_script)
        tab.goto(address)
        expect(tab.locator("body")).to_contain_text("Hello")
        expect(tab.locator("script")).to_have_count(1)
        expect(tab.locator("body")).not_to_contain_text("It ran.")

    def test_this_was_not_me_stops_codes(self):
        address = "not-me@example.org"
        self.open(address=address)
        page = self.page
        self.ask_and_send()
        link = self.mail().get_by_role("link", name="This was not me")
        self.expect_clean()
        with self.context.expect_page() as opened:
            self.click(link)
        tab = opened.value
        # To click, Playwright runs scripts of its own in the mail's frame, which are refused.
        self.errors.clear()
        expect(tab).to_have_url(re.compile(f"^{re.escape(self.origin)}/not-me/[a-z0-9]+\\?l=en$"))
        # Programs that look at links open it too: it asks before it does anything.
        expect(tab.get_by_role("heading")).to_have_text("Stop codes to this e-mail address?")
        self.assertFalse(tab.evaluate("Boolean(opener)"), "the tab could turn the page into another")
        tab.get_by_role("button", name="Stop codes for 24 hours").click()
        expect(tab.get_by_role("heading")).to_have_text("Codes are stopped")
        expect(tab.get_by_role("button")).to_have_count(0)
        tab.close()

        # Another scenario, since the first one's cool-down has not passed.
        page.bring_to_front()
        page.select_option("#scenario", "REGISTER_EMS")
        self.ask_and_send()
        # Whoever asks learns nothing of it.
        expect(page.locator("#message-send .good")).to_contain_text("HTTP 200")
        expect(page.locator("#explain code")).to_have_text("personAskedToStop")
        status, _, mails = service.get(f"/demo/mails?email={address}")
        self.assertEqual((status, len(json.loads(mails))), (200, 1), "a mail came")
        expect(page.locator("#message-mail")).to_have_text("Waiting for the mail …")
        self.pass_time(30)
        expect(page.locator("#message-mail .trouble")).to_contain_text("No mail came in 30 seconds.")
        self.expect_clean()

    def test_policy_is_the_strict_one(self):
        self.open()
        for path in ("/", "/demo.js", "/demo.css"):
            policy = self.context.request.get(self.origin + path).headers["content-security-policy"]
            self.assertEqual(policy, (
                "default-src 'none'; script-src 'self'; style-src 'self'; img-src data:; connect-src 'self'; "
                "frame-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'"))

    def test_fingerprint_is_kept_and_shown(self):
        self.open()
        first = self.page.inner_text("#fingerprint")
        self.assertRegex(first, r"^[0-9a-f]{24}$")
        self.page.reload()
        expect(self.page.locator("#fingerprint")).to_have_text(first)
        self.assertEqual(self.page.evaluate("Object.keys(localStorage)"), ["errata-demo-fingerprint"])

    def assert_refused(self, answer, *statuses):
        """A reason as JSON, and nothing else."""
        status, headers, body = answer
        self.assertIn(status, statuses)
        self.assertEqual(headers["Content-Type"], "application/json; charset=utf-8")
        self.assertEqual(list(json.loads(body)), ["error"])
        self.assertRegex(json.loads(body)["error"], r"^\w.+\.$")

    def test_foreign_names_get_nothing(self):
        """A name of somebody else's may resolve to this machine (DNS rebinding): the browser then lets that site read."""
        port = service.port
        ours = f"127.0.0.1:{port}", f"localhost:{port}", f"LOCALHOST:{port}", f"[::1]:{port}", "127.0.0.1"
        theirs = ("evil.example", f"evil.example:{port}", f"127.0.0.1.evil.example:{port}", f"localhost.evil.example:{port}",
                  f"evil.example/127.0.0.1:{port}", f"127.0.0.1:{port}:80", f"0.0.0.0:{port}", "")
        mail = f"/demo/mails?email={urllib.parse.quote('flow-en@example.org')}"
        for host in ours:
            self.assertEqual(service.get(mail, host)[0], 200, host)
        for target in ("/", "/demo.css", "/demo.js", mail, "/demo/mails/1", "/demo/settings", "/demo/rows?after=0",
                       "/demo/explain?email=flow-en@example.org"):
            for host in theirs if target == mail else theirs[:1]:
                with self.subTest(target=target, host=host):
                    self.assert_refused(service.get(target, host), 403)
        self.assert_refused(service.get("/demo/consume", "evil.example", "POST"), 403)

    def test_answers_are_for_this_page_alone(self):
        for target in ("/", "/demo.css", "/demo.js", "/demo/mails?email=x@example.org", "/demo/settings", "/demo/rows"):
            with self.subTest(target=target):
                status, headers, _ = service.get(target)
                self.assertEqual(status, 200)
                self.assertEqual(headers["Cross-Origin-Resource-Policy"], "same-origin")
                self.assertEqual(headers["X-Content-Type-Options"], "nosniff")
                self.assertEqual(headers["Cache-Control"], "no-store")
                self.assertIn("default-src 'none'", headers["Content-Security-Policy"])
                self.assertIsNone(headers["Access-Control-Allow-Origin"])

    def test_malformed_questions_are_refused(self):
        for target, status in (
            ("/demo/mails", 400), ("/demo/mails?email=x", 400), ("/demo/mails?email=", 400),
            (f"/demo/mails?email={'x' * 20_000}@example.org", 400), (f"/demo/explain?email={'x' * 20_000}", 400),
            ("/demo/explain", 400), ("/demo/explain?email=%ff%fe", 400), ("/demo/rows?after=x", 400),
            ("/demo/rows?after=99999999999999999999", 400), ("/demo/mails/999", 404), ("/demo/mails/999.html", 404),
            ("/demo/mails/..%2f..", 404), ("/demo/mails/..%2f..%2f..%2fetc%2fpasswd", 404), ("/demo/mails/-1", 404),
            ("/demo/mails/%00", 404), ("/demo/mails/99999999999999999999", 404),
        ):
            with self.subTest(target=target[:60]):
                self.assert_refused(service.get(target), status)
        # What a language is not is no question, and has an answer in English.
        self.assertEqual(service.get(f"/demo/rows?language={'x' * 20_000}")[0], 200)

    def test_looks(self):
        """What can be measured of looks is: contrast, width, size of what is pressed. ERRATA_PICTURES has the rest."""
        for width, height in ((360, 740), (768, 1024), (1280, 900)):
            for language in ("en", "ar"):
                self.open(width, height, address=f"looks-{width}-{language}@example.org", language=language)
                self.ask_and_send()
                self.mail()
                self.ask_and_send()
                expect(self.page.locator("#message-send .refused")).to_be_visible()
                self.page.fill("#code", "123456")
                self.use_code()
                expect(self.page.locator("#message-code .refused")).to_be_visible()
                self.page.click("#another")
                self.by_mouse(self.look())
                expect(self.page.locator("#explain p").first).to_be_visible()
                # Before the screenshots: Playwright tries its own script in the mail's frame, which is refused.
                self.expect_clean()
                for scheme in ("light", "dark"):
                    with self.subTest(width=width, language=language, scheme=scheme):
                        self.page.emulate_media(color_scheme=scheme, reduced_motion="reduce")
                        self.page.wait_for_timeout(300)
                        self.assertEqual(self.page.evaluate(CONTRAST), [], "contrast below 4.5")
                        self.assertLessEqual(self.page.evaluate("document.documentElement.scrollWidth"), width)
                        for box in self.page.locator("button, input, select, #piece").all():
                            self.assertGreaterEqual(min(box.bounding_box()["width"], box.bounding_box()["height"]), 24)
                        self.picture(f"{width}-{language}-{scheme}", full_page=True)
                self.page.locator("#mail").scroll_into_view_if_needed()
                self.picture(f"{width}-{language}-mail")
                self.context.close()

    def picture(self, name, **options):
        if PICTURES:
            os.makedirs(PICTURES, exist_ok=True)
            self.page.screenshot(path=os.path.join(PICTURES, f"{name}.png"), **options)


def main():
    # As Ctrl-C does: what is to be done at the end is done, and unittest takes SystemExit for an error of one test.
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    with sync_playwright() as playwright:
        if not os.path.exists(CHROMIUM or playwright.chromium.executable_path):
            print("skipped: there is no Chromium. Install chromium, or run: playwright install chromium", file=sys.stderr)
            sys.exit(77)
    succeeded = unittest.main(verbosity=0, exit=False).result.wasSuccessful()
    if not succeeded:
        print("".join(Service.logs), end="", file=sys.stderr)
    sys.exit(0 if succeeded else 1)


if __name__ == "__main__":
    main()
