#!/usr/bin/env python3
"""Drives the page in headless Chromium against a real service. Needs the Debian package chromium, and from PyPI
playwright, pillow and numpy.

    test_demo.py [-v] [DemoTests.test_…]

DEMO_FOLDER: the folder of the page, when not this one. DEMO_TIMEOUT: how long something may take to appear, in
milliseconds. Pictures of the page are left in screenshots/.
"""
import base64
import io
import json
import os
import re
import signal
import subprocess
import sys
import time
import unittest

import numpy
from PIL import Image
from playwright.sync_api import expect, sync_playwright

HERE = os.path.dirname(os.path.abspath(__file__))
FOLDER = os.environ.get("DEMO_FOLDER", HERE)
SCREENSHOTS = os.path.join(HERE, "screenshots")
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


def place_of_piece(background, piece):
    """Where the piece belongs, found by looking at the two pictures and at nothing else.

    A gap is the picture itself, darkened: there the piece's brightness correlates best.
    """
    background, piece = (Image.open(io.BytesIO(data)).convert("RGBA") for data in (background, piece))
    assert background.size == (310, 155) and piece.size == (47, 155)
    gray = lambda picture: numpy.asarray(picture.convert("RGB").convert("L"), dtype=float)
    opaque = numpy.asarray(piece)[:, :, 3] > 127
    # The outline is drawn over the picture and would mislead: only what lies two pixels inside counts.
    inside = opaque.copy()
    for distance in (-2, -1, 1, 2):
        inside &= numpy.roll(opaque, distance, 0) & numpy.roll(opaque, distance, 1)
    inside[:2] = inside[-2:] = False
    inside[:, :2] = inside[:, -2:] = False
    wanted, seen = gray(piece)[inside], gray(background)
    return max(range(310 - 47 + 1), key=lambda x: numpy.corrcoef(wanted, seen[:, x:x + 47][inside])[0, 1])


def setUpModule():
    global origin, playwright, browser
    backend, origin = start_backend(CAPTCHA_FAILURES_PER_MINUTE="1000", LIMITS_COOLDOWN="15")
    unittest.addModuleCleanup(end, backend)
    playwright = sync_playwright().start()
    unittest.addModuleCleanup(playwright.stop)
    browser = playwright.chromium.launch(
        executable_path="/usr/bin/chromium", args=["--no-sandbox", "--disable-background-networking"])
    unittest.addModuleCleanup(browser.close)


def start_backend(**settings):
    """The process, and the origin that it serves."""
    environment = {**os.environ, **{f"ERRATA_{name}": value for name, value in settings.items()}}
    backend = subprocess.Popen(
        [sys.executable, os.path.join(FOLDER, "demo_backend.py"), "--port", "0"], stdout=subprocess.PIPE, text=True,
        env=environment)
    origin = backend.stdout.readline().strip().rstrip("/")
    assert origin, "the backend did not start"
    return backend, origin


def end(backend):
    backend.send_signal(signal.SIGTERM)
    backend.wait(30)
    backend.stdout.close()


class DemoTests(unittest.TestCase):
    def open(self, width=1280, height=900, address=None, language="en", at=None, **options):
        self.context = browser.new_context(viewport={"width": width, "height": height}, **options)
        self.addCleanup(self.context.close)
        self.context.add_init_script(WATCH)
        self.page = page = self.context.new_page()
        self.errors, self.requests, self.origin = [], [], at or origin
        page.on("console", self.console)
        page.on("pageerror", lambda error: self.errors.append(f"exception: {error}"))
        page.on("request", lambda request: self.requests.append(request.url))
        page.goto(self.origin + "/")
        expect(page.locator("#language option")).to_have_count(12)
        if address:
            page.fill("#email", address)
        # Turning the page moves everything, as it was asked to: that is no jump.
        before = page.evaluate("[window.shift, window.shifted]")
        page.select_option("#language", language)
        page.wait_for_timeout(500)
        page.evaluate("(before) => { [window.shift, window.shifted] = before; }", before)

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
            self.page.click("#check")
            answer = self.page.locator("#message-puzzle > div")
            expect(answer).to_be_visible()
            if answer.get_attribute("class") == "good":
                return
            expect(self.page.locator("#piece")).to_have_attribute("aria-valuenow", "0")
        self.fail("four pictures, and no place was right")

    def ask_and_send(self, hand=None):
        self.page.click("#ask button")
        self.pass_captcha(hand)
        self.page.click("#send")

    def mail(self):
        expect(self.page.locator("#mail")).to_be_visible()
        return self.page.frame_locator("#mail").locator("body")

    def use_code(self):
        # Chromium sends a click to the mail's own process for a moment after the page has scrolled it away.
        button = self.page.locator("#use button:not(.second)")
        button.scroll_into_view_if_needed()
        self.page.wait_for_timeout(500)
        button.click()

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
            press("Enter")
            expect(page.locator("#message-puzzle > div")).to_be_visible()
            if page.locator("#message-puzzle .good").count():
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
        self.wrong_place()
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
        backend, at = start_backend(CAPTCHA_FAILURES_PER_MINUTE="1")
        self.addCleanup(end, backend)
        self.open(address="locked@example.org", language="de", at=at)
        self.page.click("#ask button")
        self.wrong_place()
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
                self.assertTrue(1 <= began <= 15, began)
                page.wait_for_timeout(1500)
                self.assertLess(seconds(), began)
                expect(refusal).to_contain_text("The wait is over.")
                expect(timer).to_have_count(0)
                # The ledger has the refusal, in that language.
                expect(page.locator("#row-list li", has_text="SDK.SEND.1001").first.locator(f"[lang={language}]")).to_contain_text(words)
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
        self.open(address="sandbox@example.org")
        self.ask_and_send()
        self.mail()
        self.assertEqual(self.page.get_attribute("#mail", "sandbox"), "")
        answer = self.context.request.get(origin + self.page.get_attribute("#mail", "src"))
        self.assertIn("default-src 'none'", answer.headers["content-security-policy"])
        self.assertIn("sandbox", answer.headers["content-security-policy"])
        self.expect_clean()

    def test_policy_is_the_strict_one(self):
        self.open()
        for path in ("/", "/demo.js", "/demo.css"):
            policy = self.context.request.get(origin + path).headers["content-security-policy"]
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

    def test_foreign_host_is_refused(self):
        self.open()
        answer = self.context.request.get(origin + "/demo/mails?email=x@example.org", headers={"Host": "evil.example:80"})
        self.assertEqual(answer.status, 403)

    def test_looks(self):
        """Leaves screenshots to look at; what can be measured of them is: contrast, width, size of what is pressed."""
        os.makedirs(SCREENSHOTS, exist_ok=True)
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
                        self.page.screenshot(path=f"{SCREENSHOTS}/{width}-{language}-{scheme}.png", full_page=True)
                self.page.locator("#mail").scroll_into_view_if_needed()
                self.page.wait_for_timeout(300)
                self.page.screenshot(path=f"{SCREENSHOTS}/{width}-{language}-mail.png")
                self.context.close()


if __name__ == "__main__":
    unittest.main()
