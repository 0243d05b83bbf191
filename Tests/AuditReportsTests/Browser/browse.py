#!/usr/bin/env python3
"""Opens an audit page in Chromium and says what is wrong with it, a line each; no line means that nothing is.

    browse.py PAGE.html FOLDER_FOR_PICTURES

Chromium is driven through its DevTools protocol over two pipes, with Python's standard library alone.
"""
import base64, json, os, subprocess, sys, tempfile

CONTRAST = r"""
(() => {
  const channel = value => { value /= 255; return value <= .04045 ? value / 12.92 : ((value + .055) / 1.055) ** 2.4; };
  const light = ([r, g, b]) => .2126 * channel(r) + .7152 * channel(g) + .0722 * channel(b);
  const colour = text => (text.match(/[\d.]+/g) || []).map(Number);
  const ground = element => {
    for (; element; element = element.parentElement) {
      const found = colour(getComputedStyle(element).backgroundColor);
      if (found.length === 3 || found[3] === 1) return found;
    }
    return [255, 255, 255];
  };
  const wrong = new Set();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let seen = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement;
    if (!node.data.trim() || ["SCRIPT", "STYLE", "NOSCRIPT"].includes(element.tagName) || !element.checkVisibility()) continue;
    seen += 1;
    const style = getComputedStyle(element), size = parseFloat(style.fontSize), isBold = Number(style.fontWeight) >= 700;
    const [a, b] = [light(colour(style.color)), light(ground(element))].sort((x, y) => y - x);
    const ratio = (a + .05) / (b + .05), needed = size >= 24 || (isBold && size >= 18.66) ? 3 : 4.5;
    if (ratio < needed) wrong.add(`${element.tagName}.${element.className}: ${ratio.toFixed(2)} of ${needed}`);
  }
  return JSON.stringify({seen, wrong: [...wrong]});
})()
"""
# The numbers as the page shows them, for before and after.
SHOWN = """JSON.stringify([...document.querySelectorAll("#cards, #totals-table, #chart, #failures-table, #purposes-table, #apps-table, #causes-table, #relays-table, #steps-table, #domains-table, #servers-table, #clients-table, #hours-table")]
  .map(element => element.outerHTML.replace(/>\\s+</g, "><").replace(/\\n/g, "")))"""


class Browser:
    def __init__(self, profile):
        there_read, self.write = os.pipe()
        self.read, there_write = os.pipe()
        os.set_inheritable(there_read, True)
        os.set_inheritable(there_write, True)
        script = f'exec 3<&{there_read} 4>&{there_write}; exec chromium "$@"'
        self.process = subprocess.Popen(
            ["bash", "-c", script, "chromium", "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage",
             "--remote-debugging-pipe", "--hide-scrollbars", "--no-first-run", f"--user-data-dir={profile}", "about:blank"],
            pass_fds=[there_read, there_write], stderr=subprocess.DEVNULL, stdout=subprocess.DEVNULL)
        os.close(there_read)
        os.close(there_write)
        self.buffer, self.number, self.session, self.events = b"", 0, None, []

    def receive(self):
        while b"\0" not in self.buffer:
            data = os.read(self.read, 1 << 16)
            if not data:
                raise SystemExit("chromium has ended")
            self.buffer += data
        message, _, self.buffer = self.buffer.partition(b"\0")
        return json.loads(message)

    def call(self, method, **parameters):
        self.number += 1
        message = {"id": self.number, "method": method, "params": parameters}
        if self.session:
            message["sessionId"] = self.session
        os.write(self.write, json.dumps(message).encode() + b"\0")
        while True:
            answer = self.receive()
            if answer.get("id") == self.number:
                if "error" in answer:
                    raise SystemExit(f"{method}: {answer['error']}")
                return answer["result"]
            self.events.append(answer)

    def run(self, script):
        result = self.call("Runtime.evaluate", expression=script, returnByValue=True, awaitPromise=True)
        if "exceptionDetails" in result:
            raise SystemExit(json.dumps(result["exceptionDetails"]))
        return result["result"].get("value")

    def open(self, address):
        target = self.call("Target.createTarget", url="about:blank")["targetId"]
        self.session = self.call("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        for domain in ["Page", "Runtime", "Network", "Log"]:
            self.call(domain + ".enable")
        self.call("Page.navigate", url=address)
        while not any(event["method"] == "Page.loadEventFired" for event in self.events):
            self.events.append(self.receive())

    def size(self, width, height):
        self.call("Emulation.setDeviceMetricsOverride", width=width, height=height, deviceScaleFactor=1, mobile=False)

    def picture(self, path):
        data = self.call("Page.captureScreenshot", format="png", captureBeyondViewport=True)["data"]
        with open(path, "wb") as file:
            file.write(base64.b64decode(data))

    def press(self, key, code, text=None):
        for kind in ["keyDown", "keyUp"]:
            parameters = {"type": kind, "key": key, "windowsVirtualKeyCode": code}
            if text and kind == "keyDown":
                parameters["text"] = text
            self.call("Input.dispatchKeyEvent", **parameters)


def main(page, folder):
    wrong = []
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as profile:
        browser = Browser(profile)
        try:
            look(browser, page, folder, wrong)
        finally:
            browser.process.kill()
            browser.process.wait()
    print("\n".join(wrong), end="\n" if wrong else "")


def look(browser, page, folder, wrong):
    address = "file://" + os.path.abspath(page)
    browser.open(address)
    for width, height in [(1280, 900), (360, 740)]:
        browser.size(width, height)
        for scheme in ["light", "dark"]:
            browser.call("Emulation.setEmulatedMedia", features=[{"name": "prefers-color-scheme", "value": scheme}])
            found = json.loads(browser.run("JSON.stringify([document.documentElement.scrollWidth, innerWidth])"))
            if found[0] > found[1]:
                wide = browser.run("""[...document.querySelectorAll("body *")].filter(e => !e.closest(".scroll, pre, svg") && e.getBoundingClientRect().right > innerWidth + 1).slice(0, 5).map(e => e.tagName + "#" + e.id + "." + e.className + " " + e.textContent.slice(0, 40)).join("; ")""")
                wrong.append(f"{width} px, {scheme}: the page is {found[0]} px wide: {wide}")
            browser.run('document.querySelectorAll("details").forEach(element => element.open = true)')
            contrast = json.loads(browser.run(CONTRAST))
            if contrast["seen"] < 50:
                wrong.append(f"{width} px, {scheme}: only {contrast['seen']} texts were looked at")
            wrong += [f"{width} px, {scheme}: contrast of {text}" for text in contrast["wrong"]]
            browser.run('document.querySelectorAll("details").forEach(element => element.open = false)')
            browser.picture(f"{folder}/{width}-{scheme}.png")
    browser.size(1280, 900)
    browser.call("Emulation.setEmulatedMedia", features=[{"name": "prefers-color-scheme", "value": "light"}])

    # Every field is reached by the Tab key alone.
    browser.run("document.activeElement.blur(); window.scrollTo(0, 0)")
    reached = set()
    for _ in range(80):
        browser.press("Tab", 9)
        reached.add(browser.run("document.activeElement.id || document.activeElement.tagName"))
    for field in ["f-state", "f-scenario", "f-client", "f-code", "f-from", "f-to", "f-compare", "f-reset"]:
        if field not in reached:
            wrong.append(f"the Tab key does not reach {field}")

    # A filter changes the numbers; a choice by keyboard does too, and the button takes it back.
    before, total = browser.run(SHOWN), browser.run('document.querySelector("#cards dd").textContent')
    browser.run('document.getElementById("f-state").focus()')
    browser.press("ArrowDown", 40)
    filtered = browser.run('document.querySelector("#cards dd").textContent')
    data = json.loads(browser.run('document.getElementById("data").textContent'))
    expected = browser.run(f'JSON.parse(document.getElementById("data").textContent).totals.sent')
    digits = "".join(character for character in filtered if character.isdigit())
    if data["totals"]["sent"] != data["totals"]["attempts"] and (filtered == total or digits != str(expected)):
        wrong.append(f"the filter 'sent' shows {filtered}, which is not {expected}")
    if browser.run('document.querySelector(".fixed").hidden'):
        wrong.append("sections that are not filtered do not say so")
    # What the script draws without a filter is what stands in the page.
    browser.run('document.getElementById("f-reset").click()')
    after = browser.run(SHOWN)
    for first, second in zip(json.loads(before), json.loads(after)):
        if first != second:
            place = next((i for i, (a, b) in enumerate(zip(first, second)) if a != b), min(len(first), len(second)))
            wrong.append(f"drawn anew, it differs: {first[max(place - 40, 0):place + 60]!r} and {second[max(place - 40, 0):place + 60]!r}")
    # Every filter by itself adds up to all attempts.
    for field, key in [("f-scenario", "scenarios"), ("f-client", "clients")]:
        sums = browser.run(f"""(() => {{ const field = document.getElementById("{field}"); let sum = 0;
          for (const option of field.options) {{ if (option.value === "") continue; field.value = option.value; field.dispatchEvent(new Event("change"));
            sum += Number([...document.querySelector("#cards dd").textContent].filter(c => c >= "0" && c <= "9").join("")); }}
          document.getElementById("f-reset").click(); return sum; }})()""")
        if sums != data["totals"]["attempts"]:
            wrong.append(f"{key}: the filters add up to {sums}, not to {data['totals']['attempts']}")
    # So do the tables that break attempts down: filtered by each state, causes and mail servers are what they were.
    for name, column in [("causes", 3), ("relays", 1), ("steps", 3), ("domains", 1), ("servers", 1), ("clients", 1), ("hours", 1)]:
        found = data["breakdowns"].get(name)
        if found is None or not found["filtered"]:
            continue
        cells = f"""[...document.querySelectorAll("#{name}-table tbody tr")].reduce((sum, row) =>
            sum + Number([...row.children[{column}].textContent].filter(c => c >= "0" && c <= "9").join("")), 0)"""
        whole, width = browser.run(cells), len(found["labels"])
        numbers = sum(row[5 + width] for row in found["rows"])
        for field in ["f-state", "f-scenario", "f-client"]:
            if data["clientCounts"] is not None and field != "f-state":
                continue
            sums = browser.run(f"""(() => {{ const field = document.getElementById("{field}"); let sum = 0;
              for (const option of field.options) {{ if (option.value === "") continue; field.value = option.value; field.dispatchEvent(new Event("change"));
                sum += {cells}; }}
              document.getElementById("f-reset").click(); return sum; }})()""")
            if not sums == whole == numbers or numbers == 0:
                wrong.append(f"{name} by {field}: the filters add up to {sums}, the table to {whole}, the rows to {numbers}")
        code = browser.run("""(() => { const field = document.getElementById("f-code"); field.selectedIndex = 1; field.dispatchEvent(new Event("change"));
          return Number(field.value); })()""")
        chosen = browser.run(cells)
        counted = sum(row[5 + width] for row in found["rows"] if row[2] == code and data["states"][row[1]] in ("failed", "refused", "unknown"))
        if chosen != counted:
            wrong.append(f"{name} of one code: {chosen} in the table, {counted} by the rows")
        browser.run('document.getElementById("f-reset").click()')
    # A second period.
    browser.run("""(() => { const half = id => { const field = document.getElementById(id); return field; };
      const compare = document.getElementById("f-compare"); compare.value = "other"; compare.dispatchEvent(new Event("change")); })()""")
    cells = browser.run('document.querySelectorAll("#totals-table tbody tr:last-child td").length')
    same = browser.run('document.querySelector("#totals-table tbody tr:last-child td:nth-last-child(2)").textContent')
    if cells != 4 or same != total or not browser.run('document.getElementById("f-from2").checkVisibility()'):
        wrong.append(f"the second period is not shown: {cells} cells, {same}")
    for name in data["breakdowns"]:
        if data["breakdowns"][name]["filtered"]:
            now, then = browser.run(f"""(() => {{ const heads = document.querySelectorAll("#{name}-table thead th").length;
              return [heads, document.querySelectorAll("#{name}-table tbody tr:first-child > *").length]; }})()""")
            before_heads = {"causes": 5, "relays": 7, "steps": 4}.get(name, 4)
            if now != before_heads + 2 or then != now:
                wrong.append(f"{name}: with a second period {now} headings and {then} cells")
    browser.picture(f"{folder}/compared.png")
    wide = json.loads(browser.run("JSON.stringify([document.documentElement.scrollWidth, innerWidth])"))
    if wide[0] > wide[1]:
        wrong.append(f"with a second period the page is {wide[0]} px wide")
    browser.run('document.getElementById("f-reset").click()')

    # Paper: nothing is wider than the sheet, and every text has its contrast.
    browser.call("Emulation.setEmulatedMedia", media="print", features=[{"name": "prefers-color-scheme", "value": "dark"}])
    browser.size(688, 1000)  # 182 mm: A4 without its margins
    found = json.loads(browser.run("JSON.stringify([document.documentElement.scrollWidth, innerWidth])"))
    if found[0] > found[1]:
        wrong.append(f"A4: the page is {found[0]} px wide, the sheet {found[1]}")
    cut = browser.run("""[...document.querySelectorAll(".scroll, pre")].filter(e => e.checkVisibility() && e.scrollWidth > e.clientWidth + 1).map(e => (e.id || e.textContent.slice(0, 30)) + " " + e.scrollWidth + ">" + e.clientWidth).slice(0, 5).join("; ")""")
    if cut:
        wrong.append(f"A4: cut off: {cut}")
    wrong += [f"A4: contrast of {text}" for text in json.loads(browser.run(CONTRAST))["wrong"]]
    browser.call("Emulation.clearDeviceMetricsOverride")
    pdf = base64.b64decode(browser.call("Page.printToPDF", preferCSSPageSize=True, printBackground=False)["data"])
    with open(f"{folder}/a4.pdf", "wb") as file:
        file.write(pdf)
    if not pdf.startswith(b"%PDF") or len(pdf) < 10_000:
        wrong.append("A4: no PDF came out")

    for event in browser.events:
        parameters = event.get("params", {})
        # Chromium draws its own fields with pictures of its own; the page may not load any.
        if event["method"] == "Network.requestWillBeSent" and not parameters["request"]["url"].startswith((address, "data:")):
            wrong.append(f"a request: {parameters['request']['url'][:100]}")
        if event["method"] in ("Runtime.exceptionThrown", "Log.entryAdded", "Runtime.consoleAPICalled"):
            wrong.append(f"the console: {json.dumps(parameters)[:300]}")


if __name__ == "__main__":
    main(*sys.argv[1:])
