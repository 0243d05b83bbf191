#!/usr/bin/env python3
"""Checks the fault scripts of this folder: python3 check.py [--counts] [--partial]

Form, references, order of times, names of causes (from Cause.swift), and that each cause is expected often enough.
--partial leaves the last one out, while scripts are being written. Exit 1 where something is wrong."""

import datetime
import json
import pathlib
import re
import sys

FOLDER = pathlib.Path(__file__).resolve().parent
CAUSES = FOLDER.parents[2] / "Sources/SendDiagnosis/Causes/Cause.swift"
LEAST = {"unclassified": 4}
FILES = {
    "absent", "captcha", "request", "limits", "recipient", "inside", "relay", "refused-for-now", "refused-for-good",
    "accepted", "code", "timelines",
}
TURNS = {"person", "app", "service", "relay", "provider", "nobody"}
RESULTS = set(
    "sent softFail hardFail timeout suppressed notQueued unknown refused delivered delayed bounced complained consumed "
    "expired codeWrong codeExpired codeReplaced codeForOtherPurpose codeTriesUsedUp".split())
PHASES = set("dns connect tls greeting auth mail rcpt data".split())
REASONS = {
    "SDK.COMMON.1005": {"expired", "used", "otherAddress", "altered"},
    "SDK.SEND.1001": {"coolDown", "address", "device", "network", "client", "guard", "stopped", "captchaLock"},
    "SDK.COMMON.1008": {"ledger", "state"},
}
SUPPRESSIONS = {f"suppressed.{x}" for x in ("bounce", "operator", "userUnknown", "stopped", "withdrawn")}
MAIL_CODES = {"mail.notConfigured", "mail.quota"}
ATTEMPT = set(
    "ref kind time email scenario client clientIsKnown device os agent peer declared endpoint refused".split())
FIELDS = {
    "attempt": (ATTEMPT, {"kind", "time"}),
    "captchaFailure": (ATTEMPT, {"kind", "time", "refused"}),
    "outcome": (
        set("ref kind of time try result phase reply enhanced host tls ms text code nextTry".split()),
        {"kind", "of", "time", "result"}),
    "gap": (set("ref kind time from to count".split()), set("kind time from to count".split())),
    "erasure": (set("ref kind time email".split()), set("kind time email".split())),
    "purge": (set("ref kind time before".split()), set("kind time before".split())),
    "start": (set("ref kind time".split()), set("kind time".split())),
    "restore": (set("ref kind time".split()), set("kind time".split())),
}
EXPECT = {"cause", "turn", "isFinal", "until", "count", "parameter", "evidence"}
# Only these came of a try with the mail server, so only these have to follow one another.
TRIES = {"sent", "softFail", "hardFail", "timeout", "unknown"}
AFTER_SENT = {
    "delivered", "bounced", "complained", "consumed", "codeWrong", "codeExpired", "codeReplaced", "codeTriesUsedUp",
    "codeForOtherPurpose",
}


# What the rows must hold before a script may expect this: "sent" where nothing was, would be the worst answer.
NEEDS = {
    "delivered": {"delivered"}, "delayed": {"delayed"}, "bouncedLater": {"bounced"}, "reportedAsSpam": {"complained"},
    "acceptedNotUsed": {"sent"}, "acceptedRecently": {"sent"}, "codeUsed": {"consumed"}, "codeWrong": {"codeWrong"},
    "codeExpired": {"codeExpired"}, "codeReplaced": {"codeReplaced"}, "codeForOtherPurpose": {"codeForOtherPurpose"},
    "codeTriesUsedUp": {"codeTriesUsedUp"}, "neverQueued": {"notQueued"}, "stoppedDuringSend": {"unknown"},
    "expiredInQueue": {"expired"}, "gaveUp": {"softFail"}, "suppressedAfterBounce": {"suppressed"},
    "suppressedByOperator": {"suppressed"}, "withdrawnByOperator": {"suppressed"}, "suppressed": {"suppressed"}, "relayTimedOut": {"timeout", "softFail"},
}
REACHED = {
    "delivered", "delayed", "bouncedLater", "reportedAsSpam", "acceptedNotUsed", "acceptedRecently", "codeUsed",
    "codeWrong", "codeExpired", "codeReplaced", "codeForOtherPurpose", "codeTriesUsedUp",
}
CODE_LIFETIME = datetime.timedelta(minutes=5)


def own_outcomes(script):
    """The outcomes of the person, device or attempt that is asked about."""
    ask, attempts = script["ask"], {}
    for entry in script["entries"]:
        if entry["kind"] == "attempt":
            attempts[entry.get("ref")] = entry
    for entry in script["entries"]:
        if entry["kind"] != "outcome":
            continue
        attempt = attempts[entry["of"]]
        if (
            ask.get("attempt") == entry["of"]
            or "email" in ask and attempt.get("email", "").lower() == ask["email"].lower()
            or "device" in ask and attempt.get("device") == ask["device"]
        ) and ("scenario" not in ask or attempt.get("scenario") == ask["scenario"]):
            yield entry


def contradictions(script):
    """Where the expected cause cannot be true of the rows."""
    cause, own = script["expect"]["cause"], list(own_outcomes(script))
    results = {entry["result"] for entry in own}
    # Nothing known of it is unknown too.
    isUnknown = cause == "stoppedDuringSend" and not results
    if cause in NEEDS and not NEEDS[cause] & results and not isUnknown:
        yield f"{cause} without any of {sorted(NEEDS[cause])}"
    if cause in ("acceptedNotUsed", "acceptedRecently") and "sent" in results:
        age = moment(script["now"]) - max(moment(e["time"]) for e in own if e["result"] == "sent")
        if (age <= CODE_LIFETIME) != (cause == "acceptedRecently"):
            yield f"{cause}, but taken {age} ago"
    if cause == "suppressedAfterBounce" and not any(e.get("code") == "suppressed.bounce" for e in own):
        yield "no suppressed.bounce"


def invites_false_sent(script):
    """Whether a careless reader would say that a mail was sent, and the answer is another."""
    return script["expect"]["cause"] not in REACHED and any(
        entry["result"] in ("sent", "unknown", "suppressed", "notQueued", "expired")
        or entry["result"] == "timeout" and entry.get("phase") == "data"
        for entry in own_outcomes(script))


def moment(text):
    if not re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z", text):
        raise ValueError(f"no time in UTC: {text}")
    return datetime.datetime.fromisoformat(text.replace("Z", "+00:00"))


def once(pairs):
    names = [name for name, _ in pairs]
    if len(names) != len(set(names)):
        raise ValueError(f"a key twice: {names}")
    return dict(pairs)


def problems(script, causes):
    known = {"id", "title", "now", "ask", "entries", "expect", "why"}
    if set(script) - known:
        yield f"unknown keys {set(script) - known}"
    if not script["title"].strip():
        yield "no title"
    now = moment(script["now"])
    refs, last, tries, states = {}, None, {}, {}
    for number, entry in enumerate(script["entries"]):
        place = f"entry {number} ({entry.get('ref', entry.get('kind'))})"
        allowed, needed = FIELDS.get(entry["kind"], (set(), {"a known kind"}))
        if set(entry) - allowed or needed - set(entry):
            yield f"{place}: keys {set(entry) - allowed} not allowed, {needed - set(entry)} missing"
            continue
        time = moment(entry["time"])
        if last and time < last:
            yield f"{place}: earlier than the one before"
        last = time
        if time > now:
            yield f"{place}: later than now"
        if "ref" in entry:
            if entry["ref"] in refs:
                yield f"{place}: ref twice"
            refs[entry["ref"]] = entry
        if "refused" in entry:
            refused = entry["refused"]
            if set(refused) - {"code", "parameters"}:
                yield f"{place}: refused has {set(refused)}"
            reason = refused.get("parameters", {}).get("reason")
            if reason and reason not in REASONS.get(refused["code"], set()):
                yield f"{place}: {refused['code']} has no reason {reason}"
        if entry["kind"] == "outcome":
            attempt = refs.get(entry["of"])
            if not attempt or attempt["kind"] != "attempt" or "refused" in attempt:
                yield f"{place}: of an attempt that is not there before it, or was refused"
                continue
            result, of = entry["result"], entry["of"]
            if result not in RESULTS or entry.get("phase", "dns") not in PHASES:
                yield f"{place}: result or phase unknown"
            if "reply" in entry and not 100 <= entry["reply"] <= 599:
                yield f"{place}: reply {entry['reply']}"
            if "enhanced" in entry and not re.fullmatch(r"[245]\.\d{1,3}\.\d{1,3}", entry["enhanced"]):
                yield f"{place}: enhanced {entry['enhanced']}"
            if result == "suppressed" and entry.get("code") not in SUPPRESSIONS | {None}:
                yield f"{place}: code {entry['code']}"
            if result in ("softFail", "hardFail") and entry.get("code") not in MAIL_CODES | {None}:
                yield f"{place}: code {entry['code']}"
            if "nextTry" in entry and (moment(entry["nextTry"]) <= time or result not in ("softFail", "timeout")):
                yield f"{place}: nextTry"
            if result in TRIES and "reply" in entry and entry.get("phase"):
                good = {"sent": "2", "softFail": "4", "hardFail": "5", "timeout": "", "unknown": ""}[result]
                if not str(entry["reply"]).startswith(good):
                    yield f"{place}: {result} with {entry['reply']}"
            if result in TRIES:
                if entry.get("try", 1) != tries.get(of, 0) + 1:
                    yield f"{place}: try {entry.get('try')} after {tries.get(of, 0)}"
                tries[of] = tries.get(of, 0) + 1
                if states.get(of, set()) & {"sent", "hardFail", "unknown"}:
                    yield f"{place}: a try after the end"
            if result in AFTER_SENT and "sent" not in states.get(of, set()):
                yield f"{place}: {result} without sent"
            states.setdefault(of, set()).add(result)
        if entry["kind"] == "gap" and not moment(entry["from"]) <= moment(entry["to"]) <= time:
            yield f"{place}: from, to, time"
        if entry["kind"] == "purge" and moment(entry["before"]) > time:
            yield f"{place}: before"
    ask = script["ask"]
    if len(set(ask) & {"email", "device", "attempt"}) != 1 or set(ask) - {
        "email", "device", "attempt", "scenario", "since"
    }:
        yield f"ask {ask}"
    if "attempt" in ask and refs.get(ask["attempt"], {}).get("kind") != "attempt":
        yield "ask: no such attempt"
    if "since" in ask and moment(ask["since"]) > now:
        yield "ask: since later than now"
    expect = script["expect"]
    if set(expect) - EXPECT:
        yield f"expect has {set(expect) - EXPECT}"
    if expect["cause"] not in causes:
        yield f"no cause {expect['cause']}"
    if expect.get("turn", "app") not in TURNS:
        yield f"turn {expect['turn']}"
    if "until" in expect:
        moment(expect["until"])
    for ref in expect.get("evidence", []):
        if ref not in refs:
            yield f"evidence {ref} is not there"
    yield from contradictions(script)


def main():
    causes = re.findall(r"^    case (\w+)$", CAUSES.read_text(), re.M)
    counts, ids, bodies, asks, whys, traps = dict.fromkeys(causes, 0), {}, {}, {}, 0, 0
    found = {path.stem for path in FOLDER.glob("*.json")}
    lines = []
    if "--partial" not in sys.argv and found != FILES:
        lines.append(f"files: {sorted(found ^ FILES)}")
    for path in sorted(FOLDER.glob("*.json")):
        try:
            scripts = json.loads(path.read_text(encoding="utf-8"), object_pairs_hook=once)
        except ValueError as error:
            lines.append(f"{path.name}: {error}")
            continue
        for script in scripts:
            name = f"{path.name} {script.get('id')}"
            try:
                lines += [f"{name}: {problem}" for problem in problems(script, causes)]
            except (KeyError, ValueError, TypeError) as error:
                lines.append(f"{name}: {error!r}")
                continue
            if script["id"] in ids:
                lines.append(f"{name}: id twice, also in {ids[script['id']]}")
            ids[script["id"]] = path.name
            body = json.dumps([script["entries"], script["ask"], script["now"]], sort_keys=True)
            if body in bodies:
                lines.append(f"{name}: the same rows and question as {bodies[body]}")
            bodies[body] = name
            cause = script["expect"].get("cause")
            counts[cause] = counts.get(cause, 0) + 1
            for key in script["ask"]:
                asks[key] = asks.get(key, 0) + 1
            whys += "why" in script
            traps += invites_false_sent(script)
    if "--partial" not in sys.argv:
        for cause in causes:
            if counts[cause] < LEAST.get(cause, 3):
                lines.append(f"{cause}: expected only {counts[cause]} times")
    if "--counts" in sys.argv:
        for cause in causes:
            print(f"{counts[cause]:4} {cause}")
        print(f"asked by: {asks}; with why: {whys}; inviting a false 'sent': {traps}")
    for line in lines:
        print(line)
    print(f"{len(ids)} scripts, {len(causes)} causes, {len(lines)} problems")
    return 1 if lines else 0


if __name__ == "__main__":
    sys.exit(main())
