#!/usr/bin/env python3
"""Counts the attempts of a ledger by plain SQL over its rows, and compares that with the numbers of an audit page.

    report_numbers.py LEDGER PAGE.html [FROM UNTIL]      (microseconds since 1970; the window that the page was made for)

Prints what differs, a line each.
"""
import json, sqlite3, sys, time, calendar, re

PHASE = """
SELECT attempt.time, coalesce(attempt.scenario, ''), coalesce(attempt.client_id, ''), attempt.decision_code,
    newest.result, newest.error_code, newest.reply_code, newest.phase, newest.next_try IS NOT NULL
FROM entry AS attempt LEFT JOIN entry AS newest
    ON newest.seq = (SELECT max(seq) FROM entry AS outcome WHERE outcome.attempt_seq = attempt.seq)
WHERE attempt.kind = 1 AND attempt.time >= ? AND attempt.time < ?
"""
FAILED = ("softFail", "hardFail", "timeout", "notQueued", "bounced")


def standing(decision, result, error, reply, phase, again):
    """The state and code of an attempt, from the words of the documentation."""
    if decision is not None:
        return "refused", decision
    if result is None or (again and result != "refused"):
        return "inFlight", ""
    if result in ("sent", "delivered", "delayed", "consumed", "complained", "codeWrong", "codeExpired", "codeReplaced",
                  "codeForOtherPurpose", "codeTriesUsedUp"):
        return "sent", ""
    if result == "suppressed":
        return "suppressed", ""
    if result == "unknown":
        return "unknown", "unknown"
    state = "refused" if result == "refused" else "failed"
    if error is not None:
        return state, error
    if reply is not None:
        return state, f"SMTP {reply}"
    if result == "timeout":
        return state, "SMTP timeout"
    if result in ("softFail", "hardFail"):
        return state, f"SMTP {phase or 'failure'}"
    return state, result


def main(ledger, page, start=-2**63, end=2**63 - 1):
    file = sqlite3.connect(f"file:{ledger}?mode=ro", uri=True)
    expected, wrong = {}, []
    for time, scenario, client, *rest in file.execute(PHASE, (int(start), int(end))):
        key = (*standing(*rest), scenario, client)
        expected[key] = expected.get(key, 0) + 1
    with open(page, encoding="utf-8") as source:
        text = source.read()
    data = json.loads(re.search(r'id="data">(.*?)</script>', text, re.S).group(1))
    named = lambda names, place: "" if place < 0 or names[place] is None else names[place]
    found, apart = {}, data["clientCounts"] is not None
    for interval, state, code, scenario, client, count in data["counts"]:
        key = (data["states"][state], named(data["codes"], code), named(data["scenarios"], scenario), named(data["clients"], client))
        found[key] = found.get(key, 0) + count
    # Counts that know no client are compared without.
    if apart:
        clients, byClient = {}, {}
        for (state, code, scenario, client), count in expected.items():
            clients[state, client] = clients.get((state, client), 0) + count
        for interval, state, client, count in data["clientCounts"]:
            key = data["states"][state], named(data["clients"], client)
            byClient[key] = byClient.get(key, 0) + count
        if clients != byClient:
            wrong.append(f"by client: {sorted(clients.items())} and {sorted(byClient.items())}")
        without = {}
        for (state, code, scenario, _), count in expected.items():
            without[state, code, scenario, ""] = without.get((state, code, scenario, ""), 0) + count
        expected = without
    for key in sorted(set(expected) | set(found)):
        if expected.get(key, 0) != found.get(key, 0):
            wrong.append(f"{key}: {expected.get(key, 0)} by SQL, {found.get(key, 0)} in the page")
    if data["totals"]["attempts"] != sum(expected.values()):
        wrong.append(f"attempts: {sum(expected.values())} by SQL, {data['totals']['attempts']} in the page")
    window = (int(start), int(end))
    ofAttempts = "FROM entry AS a JOIN entry AS o ON o.attempt_seq = a.seq WHERE a.kind = 1 AND a.time >= ? AND a.time < ?"
    isTry = "o.result IN ('sent', 'softFail', 'hardFail', 'timeout')"
    for name, condition in [
        ("accepted", "o.result = 'sent'"), ("consumed", "o.result = 'consumed'"), ("delivered", "o.result = 'delivered'"),
        ("bounced", "o.result = 'bounced'"), ("tries", isTry),
    ]:
        count = file.execute(f"SELECT count(*) {ofAttempts} AND {condition}", window).fetchone()[0]
        if data["deliveries"][name] != count:
            wrong.append(f"{name}: {count} by SQL, {data['deliveries'][name]} in the page")
    times = sorted(row[0] for row in file.execute(
        f"SELECT min(max(o.milliseconds, 0), 120000) {ofAttempts} AND o.milliseconds IS NOT NULL AND {isTry}", window))
    if times:
        rank = lambda share: times[max(-(-len(times) * share // 100), 1) - 1]
        if data["deliveries"]["milliseconds"] != {"median": rank(50), "p95": rank(95), "p99": rank(99)}:
            wrong.append(f"durations: {rank(50)}, {rank(95)}, {rank(99)} by SQL, {data['deliveries']['milliseconds']} in the page")
    # The breakdowns: causes have the counts of the failures; mail servers and used codes are counted anew.
    lists = data["breakdowns"]
    failures, causes = {}, {}
    for (state, code, scenario, client), count in expected.items():
        if state in ("failed", "refused", "unknown"):
            key = (state, code, scenario, client)
            failures[key] = failures.get(key, 0) + count
    for interval, state, code, scenario, client, cause, count in lists["causes"]["rows"]:
        key = (data["states"][state], named(data["codes"], code), named(data["scenarios"], scenario),
               "" if apart else named(data["clients"], client))
        causes[key] = causes.get(key, 0) + count
    if failures != causes:
        wrong.append(f"causes: {sorted(failures.items())} by SQL, {sorted(causes.items())} in the page")
    hosts = dict(file.execute(f"SELECT coalesce(o.host, ''), count(*) {ofAttempts} AND {isTry} GROUP BY 1", window))
    tries = {}
    for row in lists["relays"]["rows"]:
        name = lists["relays"]["labels"][0][row[5]] if row[5] >= 0 else "" if row[5] == -1 else None
        tries[name] = tries.get(name, 0) + row[6]
    if sum(hosts.values()) != sum(tries.values()) or any(hosts[name] != count for name, count in tries.items() if name is not None):
        wrong.append(f"mail servers: {sorted(hosts.items())} by SQL, {tries} in the page")
    used = [0, 0]
    for attempt, in file.execute("SELECT seq FROM entry WHERE kind = 1 AND time >= ? AND time < ?", window):
        results = [row[0] for row in file.execute("SELECT result FROM entry WHERE attempt_seq = ?", (attempt,))]
        used[0] += "sent" in results
        used[1] += "sent" in results and "consumed" in results
    for name in ("domains", "servers", "clients", "hours"):
        if not data["conversionRecorded"]:
            continue
        sums = [sum(row[place] for row in lists[name]["rows"]) for place in (6, 7)]
        if sums != used:
            wrong.append(f"codes used, {name}: {used} by SQL, {sums} in the page")
    size, = file.execute("SELECT count(*) FROM entry").fetchone()
    if data["integrity"]["entries"] - data["integrity"]["removedEntries"] != size:
        wrong.append(f"entries: {size} by SQL")
    print("\n".join(wrong), end="\n" if wrong else "")


if __name__ == "__main__":
    main(*sys.argv[1:])
