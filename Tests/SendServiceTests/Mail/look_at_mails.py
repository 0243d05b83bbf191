#!/usr/bin/env python3
"""Reads mails with Python's strictest parser, shows them in Chromium as wide as a phone, and says what is wrong, a line each.

    look_at_mails.py CODE FOLDER_FOR_PICTURES MAIL.eml...
"""
import email
import email.policy
import json
import os
import re
import sys
import tempfile

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "../../AuditReportsTests/Browser"))
import browse

WIDTH = 360
# Everything in HTML and CSS that makes a program fetch something. A link is followed by a person alone.
FETCHED = re.compile(r"""\ssrc\s*=|\sbackground\s*=|\sposter\s*=|url\s*\(|@import|@font-face|<link\b|<script\b|<img\b|<iframe\b""", re.I)
FACTS = """JSON.stringify((() => {
    const code = document.querySelector(".code");
    getSelection().selectAllChildren(code);
    const box = code.getBoundingClientRect();
    const links = [...document.querySelectorAll("a")].map((link) => link.getBoundingClientRect().height);
    return {
        selected: getSelection().toString(), label: code.getAttribute("aria-label"), size: parseFloat(getComputedStyle(code).fontSize),
        codeDirection: getComputedStyle(code).direction, isInside: box.left >= 0 && box.right <= innerWidth, links,
        page: [document.documentElement.lang, document.documentElement.dir, getComputedStyle(document.querySelector("p")).textAlign],
        wide: document.documentElement.scrollWidth, background: getComputedStyle(document.body).backgroundColor};
})())"""


def read(path, code, wrong):
    """The mail's language and HTML."""
    with open(path, "rb") as file:
        raw = file.read()
    name = os.path.basename(path)
    longest = max(len(line) for line in raw.split(b"\r\n"))
    if longest > 78:
        line = next(line for line in raw.split(b"\r\n") if len(line) > 78)
        wrong.append(f"{name}: a line of {len(line)} bytes: {line.decode()}")
    if raw.replace(b"\r\n", b"").translate(None, b"\r\n") != raw.replace(b"\r\n", b""):
        wrong.append(f"{name}: a line end that is not CR LF")
    try:
        mail = email.message_from_bytes(raw, policy=email.policy.strict)
        plain, html = (mail.get_body([kind]).get_content() for kind in ("plain", "html"))
        # Headers are parsed when they are read.
        headers = {header: str(mail[header]) for header in mail}
    except Exception as error:
        wrong.append(f"{name}: {error!r}")
        return None
    if code not in headers["Subject"] or code not in plain:
        wrong.append(f"{name}: the code is not in the subject and the text")
    # Copied with the line around it, it would be another one.
    if not re.search(rf"(?<!\w){code}\r?$", plain, re.M):
        wrong.append(f"{name}: the code does not stand at the end of a line")
    if found := FETCHED.search(html):
        wrong.append(f"{name}: the HTML fetches something: {found[0]}")
    return headers["Content-Language"], html


def look(browser, name, language, html, code, folder, wrong):
    page = os.path.join(folder, name + ".html")
    with open(page, "w", encoding="utf-8") as file:
        file.write(html)
    browser.events.clear()
    browser.open("file://" + page)
    browser.size(WIDTH, 740)
    backgrounds = []
    for scheme in ["light", "dark"]:
        browser.call("Emulation.setEmulatedMedia", features=[{"name": "prefers-color-scheme", "value": scheme}])
        facts = json.loads(browser.run(FACTS))
        backgrounds.append(facts["background"])
        rightToLeft = language.split("-")[0] in ("ar", "he")
        expected = {
            "selected": code, "label": " ".join(code), "codeDirection": "ltr", "isInside": True,
            "page": [language, "rtl" if rightToLeft else "ltr", "right" if rightToLeft else "left"]}
        for key, value in expected.items():
            if facts[key] != value:
                wrong.append(f"{name}, {scheme}: {key} is {facts[key]!r} and not {value!r}")
        if facts["wide"] > WIDTH:
            wrong.append(f"{name}: {facts['wide']} px wide")
        if facts["size"] < 24 or any(height < 24 for height in facts["links"]) or not facts["links"]:
            wrong.append(f"{name}: too small for a finger or an eye: {facts['size']} {facts['links']}")
        contrast = json.loads(browser.run(browse.CONTRAST))
        if contrast["seen"] < 7:
            wrong.append(f"{name}: only {contrast['seen']} texts were looked at")
        wrong += [f"{name}, {scheme}: contrast of {text}" for text in contrast["wrong"]]
        browser.run("getSelection().removeAllRanges()")
        browser.picture(f"{folder}/{name}-{scheme}.png")
    if backgrounds[0] == backgrounds[1]:
        wrong.append(f"{name}: dark mode changes nothing")
    asked = [event["params"]["request"]["url"] for event in browser.events if event.get("method") == "Network.requestWillBeSent"]
    if away := [url for url in asked if url != "file://" + page]:
        wrong.append(f"{name}: something is loaded: {away}")


def main(code, folder, paths):
    wrong = []
    mails = [(path, read(path, code, wrong)) for path in paths]
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as profile:
        browser = browse.Browser(profile)
        try:
            for path, mail in mails:
                # One scenario of each language is looked at; the others have the same frame.
                if mail and path.endswith("-LOGIN_EMS.eml"):
                    look(browser, os.path.basename(path)[:-4], *mail, code, folder, wrong)
        finally:
            browser.process.kill()
            browser.process.wait()
    print("\n".join(wrong), end="\n" if wrong else "")


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], sys.argv[3:])
