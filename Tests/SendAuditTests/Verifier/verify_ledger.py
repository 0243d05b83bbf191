#!/usr/bin/python3
"""Verifies an audit ledger; written from LeafFormat.md and C2SP signed-note, tlog-checkpoint and tlog-tiles alone.
Usage: verify_ledger.py LEDGER.db --key VKEY [--checkpoint FILE], or verify_ledger.py --tiles DIR --key VKEY
Exit 0: prints `good SIZE ROOT`; 1: lines `changed: WHERE: WHAT`; 66: unreadable. Left out: `rollup*`, `blind_index`, `sink`,
`seal`, whether a former key vouches for a new one. Leading bundles of exported tiles missing: pruned."""
import argparse, base64, functools, hashlib, hmac, pathlib, sqlite3, sys
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
def tags(first, names): return dict(enumerate(names.split(), first))
OPEN = tags(1, "time truncated migrated_kind") | tags(16, "attempt_id caller_id endpoint scenario client_id "
    "language_asked language_answered decision_code") | tags(48, "attempt_seq try_number result phase reply_code "
    "enhanced_code host tls_version milliseconds error_code next_try")
PERSONAL = tags(128, "email device_fingerprint agent operating_system declared_address peer_address unknown_client_id "
    "unknown_scenario parameters server_text unreadable_language")
ERASURE, RETENTION, KEY_ROTATION, HEARTBEAT, MIGRATION, REMOVAL, DONE, RESTORE, LASTING = 5, 6, 8, 9, 13, 15, 16, 12, (5, 6, 8, 10, 12)
ROLLUP_LINES = ("quarter||x'09'||state||x'09'||code||x'09'||scenario||x'09'||client||x'09'||count||x'0a' FROM "
    "removed_rollup WHERE retention = ? ORDER BY quarter, state, code, scenario, client")
NOT_BLANK = " OR ".join(f"{name} <> zeroblob(length({name}))" for name in PERSONAL.values())
ERASED = " UNION SELECT ".join(f"erasure, seq FROM {table}" for table in ("erased", "erasing", "removed_erased"))
findings = []
def found(where, what): findings.append(f"changed: {where}: {what}")
def sha(*parts): return hashlib.sha256(b"".join(parts)).digest()
def be(integer, width): return integer.to_bytes(width, "big", signed=width == 8)
def number(data): return int.from_bytes(data, "big")
def field(tag, value): return be(tag, 2) + be(len(value), 4) + value
def fields_of(data, where, first, last):
    """Only these tags, ascending: otherwise bytes could be moved from one column to another within the leaf."""
    fields, at = {}, 0
    while at < len(data):
        tag, end = number(data[at:at + 2]), at + 6 + number(data[at + 2:at + 6])
        if not first <= tag <= last or end > len(data): found(where, "fields are not in order"); break
        fields[tag], first, at = data[at + 6:end], tag + 1, end
    return fields

def leaf_hash(row, where):
    leaf = b"\1" + be(row["kind"] if row["migrated_kind"] is None else MIGRATION, 2)
    for tag, name in OPEN.items():
        if (value := row[name]) is not None: leaf += field(tag, be(value, 8) if isinstance(value, int) else value)
    leaf += row["details"] or b""
    for tag, name in PERSONAL.items() if row["secret"] is not None else ():
        if (value := row[name]) is not None:
            key = hmac.digest(row["secret"], be(tag, 2), "sha256")
            leaf += field(tag, sha(b"\2", be(tag, 2), key, be(len(value), 4), value))
    if row["secret"] is not None and all(row[name] is None for name in PERSONAL.values()): found(where, "no values")
    if (stored := row["commitments"]) is not None:
        stored = b"".join(stored[at:at + 2] + be(32, 4) + stored[at + 2:at + 34] for at in range(0, len(stored), 34))
        leaf += stored; fields_of(stored, where, 128, 65535)
    return sha(b"\0", leaf)

def tree(leaves):
    """RFC 9162: [k][i] is the hash of the complete subtree of 2^k leaves from leaf i * 2^k on."""
    levels = [leaves]
    while len(low := levels[-1]) > 1: levels.append([sha(b"\1", *low[i:i + 2]) for i in range(0, len(low) - 1, 2)])
    return levels
def complete(levels, size): return [levels[k][(size >> k) - 1] for k in range(63, -1, -1) if size >> k & 1]
def root(levels, size):
    return functools.reduce(lambda right, left: sha(b"\1", left, right), complete(levels, size)[::-1] or [sha()])

def vkey(text):
    name, key_id, key = text.strip().split("+", 2); key = base64.b64decode(key, validate=True)
    if key[:1] != b"\1" or sha(name.encode(), b"\n", key)[:4].hex() != key_id: raise ValueError("no Ed25519 vkey")
    return name, bytes.fromhex(key_id), Ed25519PublicKey.from_public_bytes(key[1:])
def check_note(where, note, keys, signer):
    """Size and root of a checkpoint that signer(size) has signed; signatures of unknown keys are passed over."""
    try:
        text, _, lines = note.decode().rpartition("\n\n")
        origin, size, root_hash = text.split("\n")[:3]
        need, signed = signer(int(size)), set()
        for dash, name, signature in (line.split(" ") for line in lines.splitlines()):
            signature = base64.b64decode(signature, validate=True)
            for key in keys:
                if dash == "—" and key[:2] == (name, signature[:4]):
                    key[2].verify(signature[4:], text.encode() + b"\n"); signed.add(key[:2])
        if need[:2] in signed and origin == need[0]: return int(size), base64.b64decode(root_hash, validate=True)
        found(where, f"is not signed by {need[0]}+{need[1].hex()}")
    except (InvalidSignature, ValueError) as error: found(where, f"is no signed checkpoint ({error!r})")

def check_ledger(path, key, outside):
    db = sqlite3.connect(pathlib.Path(path).absolute().as_uri() + "?mode=ro", uri=True, isolation_level=None)
    db.text_factory, db.row_factory, _ = bytes, sqlite3.Row, db.execute("BEGIN")  # one snapshot, also beside a writer
    def select(query, *values): return [tuple(row) for row in db.execute("SELECT " + query, values)]
    tiles, purged = dict(select("place, hashes FROM tile")), dict(select("to_seq, retention FROM purged"))
    leaves, details, signers, named, missing, marks = [], {}, [], set(), -1, {REMOVAL: 0, DONE: -1}
    for row in db.execute("SELECT *, entry.seq AS number FROM entry LEFT JOIN (SELECT * FROM personal WHERE secret <> "
                          "zeroblob(32)) USING (seq) LEFT JOIN erased USING (seq) ORDER BY number"):
        seq, where = row["number"], f"entry {row['number']}"
        while len(leaves) < seq:  # removed by a retention: its hash is in the level-0 tile
            missing = len(leaves); leaves.append(tiles.get(len(leaves) >> 8, bytes(8192))[len(leaves) % 256 * 32:][:32])
        leaves.append(leaf_hash(row, where))
        if seq >> 8 in tiles and tiles[seq >> 8][seq % 256 * 32:][:32] != leaves[seq]: found(where, "is not its tile's")
        fields = fields_of(row["details"] or b"", where, 64, 127)
        if row["kind"] in (REMOVAL, DONE): marks[row["kind"]] = number(fields.get(83) or fields.get(101, b""))
        if row["kind"] in (ERASURE, RETENTION) or row["kind"] == RESTORE and 83 in fields: details[seq] = row["kind"], fields
        if row["kind"] == HEARTBEAT and 103 in fields: named.add(number(fields[103]))
        if row["kind"] == KEY_ROTATION and 98 in fields: signers.append((seq, vkey(fields[98].decode())))
    end, (first,) = marks[REMOVAL], select(f"min(seq) FROM entry WHERE kind NOT IN {LASTING}")[0]
    if missing >= end: found(f"entry {missing}", "is missing")
    if (first or 0) < end or end > max(purged, default=0): found("removal", f"not up to {end}")
    levels, size = tree(leaves), len(leaves)
    for seq, in select("seq FROM personal UNION SELECT seq FROM erased EXCEPT SELECT seq FROM entry"):
        found(f"entry {seq}", "is missing, and has values")
    for seq, in select("seq FROM personal WHERE typeof(secret) <> 'blob' OR length(secret) <> 32 OR (secret = zeroblob(32) "
                       f"AND ({NOT_BLANK} OR seq NOT IN (SELECT seq FROM erased)))"):
        found(f"entry {seq}", "has no secret, or is overwritten in part or without an erasure")
    heads = select("size, hashes, note FROM tree")
    if [row[:2] for row in heads] != [(size, b"".join(complete(levels, size)))]: found("tree", "differs")
    full = {level << 48 | at >> 8: b"".join(hashes[at:at + 256]) for level, hashes in enumerate(levels[::8])
            for at in range(0, len(hashes) - 255, 256)}
    for place in sorted(full.keys() | tiles):
        if full.get(place) != tiles.get(place): found(f"tile {place >> 48}/{place & (1 << 48) - 1}", "differs")
    notes = [(f"checkpoint {n}", n, note) for n, note in select("size, note FROM checkpoint ORDER BY size")]
    for n in sorted(named - {n for _, n, _ in notes}): found(f"checkpoint {n}", "is missing")
    notes += [("tree", n, note) for n, _, note in heads]
    def signer(n): return key if n >= size else next((k for first, k in reversed(signers) if first < n), key)
    if outside: notes.append((f"file {outside}", None, pathlib.Path(outside).read_bytes()))
    for where, n, note in notes:
        head = check_note(where, note, [key] + [k for _, k in signers], signer)
        if head and (head[0] > size or n not in (None, head[0]) or root(levels, head[0]) != head[1]):
            found(where, f"has another size or root than the ledger of {size} entries")
    erased = {seq: [] for seq, (kind, _) in details.items() if kind == ERASURE}
    for erasure, seq in select(ERASED + " ORDER BY 2"): erased.setdefault(erasure, []).append(be(seq, 8))
    for erasure, rows in erased.items():
        if details.get(erasure, (0, {}))[1].get(84) != sha(*rows): found(f"erasure {erasure}", "names other entries")
    last = max(details, default=-1)  # an erasure may be at work if nothing of its kind came after it
    at_work = last if last >= 0 and details[last][0] == ERASURE and last != marks[DONE] else -1
    for seq, in select("seq FROM removed_erased WHERE seq >= ? UNION SELECT seq FROM erased WHERE seq < ? UNION SELECT seq "
                       "FROM erasing WHERE erasure <> ? OR seq NOT IN (SELECT seq FROM personal) OR seq IN (SELECT seq FROM erased)", end, end, at_work):
        found(f"entry {seq}", "its mark of erasure is in another table than it belongs")
    lasting = [be(seq, 8) for seq, in select(f"seq FROM entry WHERE kind IN {LASTING} ORDER BY seq")]
    said = {seq: number(fields.get(83, b"")) for seq, (kind, fields) in details.items() if kind == RETENTION}
    if said != {retention: to_seq for to_seq, retention in purged.items()}: found("purged", "differs")
    for retention, to_seq in said.items():
        want = (sha(*(line for line, in select(ROLLUP_LINES, retention))), sha(*(n for n in lasting if n < be(to_seq, 8))))
        if tuple(map(details[retention][1].get, (85, 89))) != want: found(f"retention {retention}", "digests differ")
    return size, root(levels, size)

def check_tiles(folder, key):
    head, leaves, pruned = check_note("checkpoint", (folder / "checkpoint").read_bytes(), [key], lambda _: key), [], 1
    for start in range(0, head[0] if head else 0, 256):
        index, width = start >> 8, min(256, head[0] - start)
        name = f"{index % 1000:03}" + ("" if width == 256 else f".p/{width}")
        while index := index // 1000: name = f"x{index % 1000:03}/{name}"
        tile, bundle = (folder / "tile/0" / name).read_bytes(), folder / "tile/entries" / name
        leaves += [tile[at:at + 32] for at in range(0, 32 * width, 32)]
        if pruned := pruned and not bundle.exists(): continue
        with bundle.open("rb") as entries:
            for seq, leaf in enumerate(leaves[start:], start):
                if sha(b"\0", entries.read(number(entries.read(2)))) != leaf: found(f"entry {seq}", "is not its tile's")
    if head and root(tree(leaves), head[0]) != head[1]: found("checkpoint", "root differs from the tiles")
    return head

parser = argparse.ArgumentParser(); parser.add_argument("ledger", nargs="?")
for option in "--key", "--tiles", "--checkpoint": parser.add_argument(option, required=option == "--key")
given = parser.parse_args()
try: head = check_tiles(pathlib.Path(given.tiles), vkey(given.key)) if given.tiles else check_ledger(
    given.ledger, vkey(given.key), given.checkpoint)
except (OSError, sqlite3.OperationalError) as error: sys.exit(print(f"unreadable: {error}") or 66)
except (sqlite3.DatabaseError, ValueError, TypeError, OverflowError) as error: found("file", f"malformed: {error}")
sys.exit(print("\n".join(findings) or f"good {head[0]} {base64.b64encode(head[1]).decode()}") or bool(findings))
