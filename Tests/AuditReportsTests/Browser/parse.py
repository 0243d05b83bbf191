#!/usr/bin/env python3
"""Parses an audit page, and says what is wrong with it, a line each."""
import html.parser, json, re, sys

EMPTY = {"meta", "input", "br"}


class Page(html.parser.HTMLParser):
    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.open, self.ids, self.wrong, self.json, self.references = [], set(), [], None, set()

    def handle_starttag(self, tag, attributes):
        attributes = dict(attributes)
        identifier = attributes.get("id")
        if identifier in self.ids:
            self.wrong.append(f"the id {identifier} is there twice")
        if identifier:
            self.ids.add(identifier)
        for name, value in attributes.items():
            if name.startswith("on") or name == "style":
                self.wrong.append(f"<{tag}> has the attribute {name}, which the policy forbids")
            if name in ("src", "srcset", "action", "data", "poster", "ping") or (name == "href" and not value.startswith("#")):
                self.wrong.append(f"<{tag} {name}={value!r}> leads out of the page")
            if name in ("aria-labelledby", "for"):
                self.references |= set(value.split())
            if name == "href":
                self.references.add(value[1:])
        if tag not in EMPTY:
            self.open.append((tag, attributes))

    def handle_endtag(self, tag):
        if not self.open or self.open[-1][0] != tag:
            self.wrong.append(f"</{tag}> ends nothing; open is {self.open[-1:]}")
        else:
            self.open.pop()

    def handle_data(self, text):
        if self.open and self.open[-1][0] == "script" and self.open[-1][1].get("type") == "application/json":
            self.json = (self.json or "") + text
        if self.open and self.open[-1][0] == "style" and re.search(r"url\(|@import", text):
            self.wrong.append("the style loads something")

    def handle_comment(self, text):
        self.wrong.append(f"a comment: {text[:60]}")


with open(sys.argv[1], encoding="utf-8") as file:
    page = Page()
    page.feed(file.read())
    page.close()
if page.open:
    page.wrong.append(f"never ended: {[tag for tag, _ in page.open]}")
for reference in sorted(page.references - page.ids):
    page.wrong.append(f"there is no element {reference}")
data = json.loads(page.json)
sums = {}
for row in data["counts"]:
    sums[row[1]] = sums.get(row[1], 0) + row[5]
for place, state in enumerate(data["states"]):
    if sums.get(place, 0) != data["totals"][state]:
        page.wrong.append(f"{state}: the counts add up to {sums.get(place, 0)}, the total is {data['totals'][state]}")
if sum(sums.values()) != data["totals"]["attempts"]:
    page.wrong.append("the states do not add up to the attempts")
print("\n".join(page.wrong), end="\n" if page.wrong else "")
