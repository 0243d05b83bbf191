#!/usr/bin/env python3
"""Breaks a copy of the page in one place at a time and runs the test that must notice. Prints how each failed.

    prove_checks.py [WORD]     only those whose description has WORD

The service is the real one: its answers are shown with the copy's files in the place of its own.

Exit code 1 when a test passed all the same, or when a place to break is no longer there.
"""
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).resolve().parent
PAGE = HERE.parents[2] / "Sources/SendDemo/Page"
# What is broken, the file, the text there, what stands there instead, the test.
BREAKS = [
    ("the mouse moves nothing", "demo.js", "if (!challenge || event.button", 'if (event.pointerType === "mouse" || event.button', "whole_flow_in_english"),
    ("fingers move nothing", "demo.js", "if (!challenge || event.button", 'if (event.pointerType === "touch" || event.button', "touch_on_a_phone"),
    ("the browser pans instead", "demo.css", "touch-action: none; ", "", "touch_on_a_phone"),
    ("the way is not scaled back", "demo.js", "(event.clientX - drag.from) / scale", "(event.clientX - drag.from)", "touch_on_a_phone"),
    ("an arrow key moves two pixels", "demo.js", "event.shiftKey ? 10 : 1", "event.shiftKey ? 10 : 2", "keys_end_at_the_borders"),
    ("Enter does not check", "demo.js", 'event.key === "Enter"', 'event.key === "F9"', "keyboard_alone"),
    ("the focus is not to be seen", "demo.css", "outline: 3px solid var(--accent)", "outline: none", "keyboard_alone"),
    ("the place is always wrong", "demo.js", "pieceRow = 5", "pieceRow = 6", "keyboard_alone"),
    ("the language is not asked for", "demo.js", '"X-L": element.language.value || "en"', '"X-L": "en"', "whole_flow_in_german"),
    ("a refusal has the page's language", "demo.js", 'response.headers.get("Content-Language") ?? "en"', '"en"', "whole_flow_in_german"),
    ("the page does not turn", "demo.js", "document.documentElement.dir = ", "void ", "whole_flow_in_arabic"),
    ("the puzzle turns with the page", "demo.html", '<div id="puzzle" dir="ltr">', '<div id="puzzle">', "whole_flow_in_arabic"),
    ("rows do not arrive", "demo.js", "showRows(answer.rows", "void (answer.rows", "whole_flow_in_english"),
    ("the explanation does not arrive", "demo.js", "showExplanation(await request(path), language)", "await request(path)", "whole_flow_in_english"),
    ("Retry-After is not read", "demo.js", 'Number(response.headers.get("Retry-After"))', "Number(0)", "cool_down"),
    ("the countdown stands still", "demo.js", "setInterval(tick, 250)", "0", "cool_down"),
    ("no new picture after a wrong place", "demo.js", "if (error instanceof Refusal && !error.seconds) await getPicture();", "", "a_wrong_place"),
    ("the focus is lost with the piece", "demo.js", "element.another.focus({ preventScroll: true });", "", "many_wrong"),
    ("a lock has no countdown", "demo.js", "if (!error.seconds) return", "if (error.seconds) return", "many_wrong"),
    ("a used token is forgotten", "demo.js", "    tokenWasUsed = true;\n", "    tokenWasUsed = true, captchaToken = undefined;\n", "used_token"),
    ("a failed network looks like a refusal", "demo.js", 'say(place, "trouble", make("p", { textContent: error.message', 'say(place, "refused", make("p", { textContent: error.message', "network_failure"),
    ("a request leaves the origin", "demo.js", "\nstart();", '\nfetch("https://example.org/").catch(() => {});\nstart();', "keys_end_at_the_borders"),
    ("a style stands in the page", "demo.html", '<section id="step-ask"', '<section style="color: red" id="step-ask"', "keys_end_at_the_borders"),
    ("an exception is thrown", "demo.js", "\nstart();", '\nstart();\nsetTimeout(() => nothing(), 0);', "keys_end_at_the_borders"),
    ("no room for what is said", "demo.css", ".message { min-height: 5.5rem;", ".message {", "nothing_jumps"),
    ("no room for the mail", "demo.css", "display: grid; place-items: center; height: 21rem;", "height: 2rem !important;", "nothing_jumps"),
    ("pale words", "demo.css", "--hint: #545c66", "--hint: #8c949e", "looks"),
    ("pale words in the dark", "demo.css", "--refused: #ffb3a4", "--refused: #9c4436", "looks"),
    ("too wide for a phone", "demo.css", "border-radius: .5rem; min-width: 0; }", "border-radius: .5rem; min-width: 25rem; }", "looks"),
    ("small buttons", "demo.css", "min-height: 2.75rem; padding: .4rem 1rem", "height: 1.2rem; padding: 0", "looks"),
    ("the mail may run scripts", "demo.html", 'sandbox="', 'sandbox="allow-scripts ', "mail_runs_nothing"),
    ("the mail is not found", "demo.js", "encodeURIComponent(mail.id)}", "encodeURIComponent(mail.id)}.html", "whole_flow_in_english"),
    ("a mail's link opens nothing", "demo.html", 'sandbox="allow-popups allow-popups-to-escape-sandbox"', "sandbox", "this_was_not_me"),
    ("what a mail's link opens can do nothing", "demo.html", " allow-popups-to-escape-sandbox", "", "this_was_not_me"),
    ("a mail that does not come is waited for for ever", "demo.js", 'say(place, "trouble", make("p", { textContent: "No mail', 'void (place, "trouble", make("p", { textContent: "No mail', "this_was_not_me"),
    ("the wait does not end", "demo.js", "if (left > 0) return;", "return;", "cool_down"),
    ("the fingerprint is not kept", "demo.js", 'localStorage.setItem("errata-demo-fingerprint", kept);', "", "fingerprint"),
]


def fails(file, old, new, test):
    """How the test fails on the broken page; None where it passes."""
    with tempfile.TemporaryDirectory() as folder:
        copy = pathlib.Path(shutil.copytree(PAGE, folder, dirs_exist_ok=True), file)
        text = copy.read_text(encoding="utf-8")
        if text.count(old) != 1:
            raise SystemExit(f"{file} has {text.count(old)} times: {old}")
        copy.write_text(text.replace(old, new), encoding="utf-8")
        run = subprocess.run(
            [sys.executable, HERE / "test_demo.py", "-f", "-k", f"*test_{test}*"], capture_output=True, text=True,
            env={**os.environ, "DEMO_FOLDER": folder, "DEMO_TIMEOUT": "10000"})
    if run.returncode not in (0, 1) or "Ran 0 tests" in run.stderr:
        raise SystemExit(f"test_{test} did not run: {run.stderr}")
    if run.returncode == 0:
        return None
    lines = run.stderr.splitlines()
    reasons = [line.strip() for line in lines if "Error" in line and not line.startswith(("ERROR", "Traceback"))]
    line = [line.strip() for before, line in zip(lines, lines[1:]) if "test_demo.py" in before]
    return f"{(reasons or lines[-1:])[0][:150]}   <- {line[-1][:110] if line else ''}"


def main():
    word = sys.argv[1] if len(sys.argv) > 1 else ""
    unnoticed = 0
    for what, file, old, new, test in BREAKS:
        if word not in what:
            continue
        how = fails(file, old, new, test)
        unnoticed += how is None
        print(f"{'NOT NOTICED' if how is None else 'noticed'}: {what} (test_{test})\n    {how}", flush=True)
    raise SystemExit(1 if unnoticed else 0)


if __name__ == "__main__":
    main()
