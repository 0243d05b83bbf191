#!/usr/bin/env python3
"""Visits a site of 'sendaudit serve' in Chromium and says what is wrong with its pages, a line each; no line means nothing.

    visit.py LANGUAGE SUPPORT_LINK AUDITOR_LINK FOLDER_FOR_PICTURES
"""
import json, os, sys, tempfile
from urllib.parse import urlsplit

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "../../AuditReportsTests/Browser"))
import browse

wrong = []
WIDE = """[...document.querySelectorAll("body *")].filter(e => !e.closest(".scroll, pre, svg") && (e.getBoundingClientRect().right > innerWidth + 1 || e.getBoundingClientRect().left < -1)).slice(0, 4).map(e => e.tagName + "." + e.className + " " + e.textContent.slice(0, 40)).join("; ")"""
FOCUS = """(() => { const e = document.activeElement; const style = getComputedStyle(e);
  return JSON.stringify([e.id || e.name || e.getAttribute("href") || e.textContent, e.tagName, style.outlineStyle, e.type || ""]); })()"""


class Visit(browse.Browser):
    def begin(self):
        """A tab of its own, with cookies of its own."""
        context = self.call("Target.createBrowserContext")["browserContextId"]
        target = self.call("Target.createTarget", url="about:blank", browserContextId=context)["targetId"]
        self.session = self.call("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        for domain in ["Page", "Runtime", "Network", "Log"]:
            self.call(domain + ".enable")

    def loaded(self, action):
        """Does what opens a page, and waits until it is there."""
        seen = len(self.events)
        action()
        while not any(event["method"] == "Page.loadEventFired" for event in self.events[seen:]):
            self.events.append(self.receive())

    def go(self, address):
        self.loaded(lambda: self.call("Page.navigate", url=address))

    def tab(self):
        self.press("Tab", 9)
        return json.loads(self.run(FOCUS))

    def walk(self, name, until):
        """Tab after Tab from the page's top until a field; every stop has to be seen."""
        self.run("document.activeElement.blur(); window.scrollTo(0, 0)")
        for _ in range(60):
            found = self.tab()
            if found[2] == "none":
                wrong.append(f"{name}: the focus on {found[0]} cannot be seen")
            if until(found):
                return True
        wrong.append(f"{name}: the Tab key does not reach what it should")
        return False

    def type(self, text):
        self.call("Input.insertText", text=text)

    def enter(self):
        self.loaded(lambda: self.press("Enter", 13, "\r"))


def look(browser, name, language, folder, least=12):
    direction = "rtl" if language in ("ar", "he") else "ltr"
    html = json.loads(browser.run("JSON.stringify([document.documentElement.lang, document.documentElement.dir, document.documentElement.outerHTML])"))
    if html[:2] != [language, direction]:
        wrong.append(f"{name}: the page is {html[:2]}")
    for width, height in [(1280, 900), (360, 740)]:
        browser.call("Emulation.setDeviceMetricsOverride", width=width, height=height, deviceScaleFactor=1, mobile=False)
        for scheme in ["light", "dark"]:
            browser.call("Emulation.setEmulatedMedia", features=[{"name": "prefers-color-scheme", "value": scheme}])
            found = json.loads(browser.run("JSON.stringify([document.documentElement.scrollWidth, innerWidth])"))
            if found[0] > found[1]:
                wrong.append(f"{name}, {width} px: the page is {found[0]} px wide: {browser.run(WIDE)}")
            contrast = json.loads(browser.run(browse.CONTRAST))
            if contrast["seen"] < least:
                wrong.append(f"{name}, {width} px: only {contrast['seen']} texts were looked at")
            wrong.extend(f"{name}, {width} px, {scheme}: contrast of {text}" for text in contrast["wrong"])
            if scheme == "light" or name == "explained":
                browser.picture(f"{folder}/{name}-{width}-{scheme}.png")
    browser.call("Emulation.setDeviceMetricsOverride", width=1280, height=900, deviceScaleFactor=1, mobile=False)
    browser.call("Emulation.setEmulatedMedia", features=[{"name": "prefers-color-scheme", "value": "light"}])
    unnamed = browser.run("""[...document.querySelectorAll("input:not([type=hidden]), select")].filter(e => !e.labels.length).map(e => e.name).join()""")
    if unnamed:
        wrong.append(f"{name}: fields without a label: {unnamed}")
    dangling = browser.run("""[...document.querySelectorAll("[aria-labelledby], [aria-describedby], [for]")].flatMap(e => ["aria-labelledby", "aria-describedby", "for"].flatMap(a => (e.getAttribute(a) || "").split(" "))).filter(id => id && !document.getElementById(id)).join()""")
    if dangling:
        wrong.append(f"{name}: references to nothing: {dangling}")


def support(browser, language, link, folder, base):
    browser.begin()
    browser.go(link)
    browser.go(f"{base}/?language={language}")
    look(browser, "home", language, folder)
    browser.go(f"{base}/explain")
    look(browser, "explain", language, folder)
    # By keyboard alone: to the address, the answer, the reason, and what is shown whole.
    if browser.walk("explain", lambda found: found[0] == "email"):
        browser.type("bert@example.org")
        browser.enter()
    look(browser, "explained", language, folder, least=30)
    text = browser.run("document.documentElement.outerHTML")
    if "bert@example.org" in text or "b***t@example.org" not in text:
        wrong.append("explained: not masked")
    if browser.walk("explained", lambda found: found[0] == "reason"):
        browser.enter_is_refused()
        browser.type("ticket 12")
        found = browser.tab()
        if found[3] != "submit":
            wrong.append(f"explained: behind the reason comes {found}")
        browser.enter()
    look(browser, "whole", language, folder, least=20)
    if "bert@example.org" not in browser.run("document.body.textContent"):
        wrong.append("whole: not shown")
    browser.go(f"{base}/report")
    look(browser, "refused", language, folder)
    if browser.run("document.querySelectorAll('main form').length") != 0:
        wrong.append("refused: there is a form")


def auditor(browser, language, link, folder, base):
    browser.begin()
    browser.go(link)
    browser.go(f"{base}/?language={language}")
    for name, least in [("summary", 30), ("operations", 20), ("report", 50)]:
        browser.go(f"{base}/{name}")
        look(browser, name, language, folder)
        if browser.walk(name, lambda found: found[0] == "until"):
            browser.enter()
        look(browser, name + "-answer", language, folder, least)
    browser.go(f"{base}/proof")
    look(browser, "proof", language, folder)
    browser.go(f"{base}/checkpoint")
    look(browser, "checkpoint", language, folder)


def enter_is_refused(self):
    """A reason is needed: the browser itself keeps the form."""
    before = self.run("location.href + document.querySelectorAll('h2').length")
    self.press("Enter", 13, "\r")
    if self.run("location.href + document.querySelectorAll('h2').length") != before:
        wrong.append("explained: the form goes without a reason")


Visit.enter_is_refused = enter_is_refused


def main(language, support_link, auditor_link, folder):
    base = "{0.scheme}://{0.netloc}".format(urlsplit(support_link))
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as profile:
        browser = Visit(profile)
        try:
            support(browser, language, support_link, folder, base)
            browser.session = None
            auditor(browser, language, auditor_link, folder, base)
        finally:
            browser.process.kill()
            browser.process.wait()
    for event in browser.events:
        parameters = event.get("params", {})
        if event["method"] == "Network.requestWillBeSent" and not parameters["request"]["url"].startswith((base + "/", "data:")):
            wrong.append(f"a request: {parameters['request']['url'][:100]}")
        if event["method"] in ("Runtime.exceptionThrown", "Runtime.consoleAPICalled"):
            wrong.append(f"the console: {json.dumps(parameters)[:300]}")
        # That a page is refused is what Chromium writes there, too.
        if event["method"] == "Log.entryAdded" and "403" not in parameters["entry"]["text"]:
            wrong.append(f"the log: {json.dumps(parameters)[:300]}")
    print("\n".join(dict.fromkeys(wrong)), end="\n" if wrong else "")


if __name__ == "__main__":
    main(*sys.argv[1:])
