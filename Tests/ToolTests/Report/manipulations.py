#!/usr/bin/env python3
"""Changes an evidence folder in one way after the other, and prints the ways that its verify.py does not refuse.

    manipulations.py FOLDER VKEY REPORT_VKEY

Whoever changes a file also mends SHA256SUMS, except where the change is to that.
"""
import base64, glob, hashlib, json, os, re, shutil, subprocess, sys, tempfile

FOLDER, KEY, REPORT_KEY = sys.argv[1:]


def read(path):
    with open(path, "rb") as file:
        return file.read()


def write(path, data):
    with open(path, "wb") as file:
        file.write(data)


def change(path, old, new):
    data = read(path)
    assert old in data, (path, old)
    write(path, data.replace(old, new, 1))


def mend(folder):
    names = sorted(os.path.relpath(path, folder) for path in glob.glob(folder + "/**", recursive=True) if os.path.isfile(path))
    names = [name for name in names if name not in ("SHA256SUMS", "SHA256SUMS.note")]
    write(folder + "/SHA256SUMS", "".join(f"{hashlib.sha256(read(folder + '/' + name)).hexdigest()}  {name}\n" for name in names).encode())


def unsigned(folder):
    os.remove(folder + "/SHA256SUMS.note")
    os.remove(folder + "/report-key.txt")
    mend(folder)


def proof(folder):
    return sorted(glob.glob(folder + "/proofs/*.tlog-proof"))[0]


def flip(data, place):
    return data[:place] + bytes([data[place] ^ 1]) + data[place + 1:]


def flip_signature(path):
    head, _, line = read(path).rpartition(b" ")
    signature = base64.b64decode(line.strip())
    write(path, head + b" " + base64.b64encode(flip(signature, len(signature) - 5)) + b"\n")


def another_root(path):
    lines = read(path).split(b"\n")
    lines[2] = base64.b64encode(bytes(32))
    write(path, b"\n".join(lines))


def leaf(path):
    lines = read(path).split(b"\n")
    extra = json.loads(base64.b64decode(lines[1][6:]))
    data = base64.b64decode(extra["leaf"])
    extra["leaf"] = base64.b64encode(flip(data, len(data) - 1)).decode()
    lines[1] = b"extra " + base64.b64encode(json.dumps(extra).encode())
    write(path, b"\n".join(lines))


def path_hash(path):
    lines = read(path).split(b"\n")
    lines[3] = base64.b64encode(flip(base64.b64decode(lines[3]), 0))
    write(path, b"\n".join(lines))


def index(path):
    write(path, re.sub(rb"\nindex (\d+)\n", lambda found: b"\nindex %d\n" % (int(found[1]) + 1), read(path)))


def another_sample(folder):
    data = json.loads(read(folder + "/proofs/sample.json"))
    dropped = data["entries"].pop(0)
    os.remove(f"{folder}/proofs/entry-{dropped}.tlog-proof")
    write(folder + "/proofs/sample.json", json.dumps(data).encode())


def own_key(folder):
    """Somebody else's key in the place of the ledger's; the key that the auditor has is another."""
    write(folder + "/key.txt", b"example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k\n")


def checkpoint_in_page(folder):
    page = read(folder + "/report.html")
    write(folder + "/report.html", page.replace(b'"externalCheckpoint"', b'"checkpoint_":0,"externalCheckpoint"').replace(b'"checkpoint":"', b'"checkpoint":"x', 1))


# name, change, whether the list of sums is mended and no longer signed
WAYS = [
    ("a number of the page", lambda f: change(f + "/report.html", b'"attempts":', b'"attempts":1'), False),
    ("a row", lambda f: write(f + "/rows.csv", b"\n".join(read(f + "/rows.csv").split(b"\n")[:-2]) + b"\n"), False),
    ("a file more", lambda f: write(f + "/extra.txt", b"x"), False),
    ("a file less", lambda f: os.remove(f + "/rows.ndjson"), False),
    ("the list mended, its signature left", lambda f: (change(f + "/report.html", b'"attempts":', b'"attempts":1'), mend(f)), False),
    ("the list's signature", lambda f: flip_signature(f + "/SHA256SUMS.note"), False),
    ("the list's signature taken away", lambda f: unsigned(f), False),
    ("the checkpoint's root", lambda f: another_root(f + "/checkpoint"), True),
    ("the checkpoint's signature", lambda f: flip_signature(f + "/checkpoint"), True),
    ("the proofs' checkpoint", lambda f: another_root(f + "/proofs/checkpoint"), True),
    ("the leaf of a proof", lambda f: leaf(proof(f)), True),
    ("a hash of a proof", lambda f: path_hash(proof(f)), True),
    ("the number of a proof", lambda f: index(proof(f)), True),
    ("a proof less", lambda f: another_sample(f), True),
    ("another key", lambda f: own_key(f), True),
    ("another checkpoint in the page", lambda f: checkpoint_in_page(f), True),
]


def verdict(folder, *arguments):
    return subprocess.run([sys.executable, folder + "/verify.py", *arguments], capture_output=True, text=True)


wrong, count = [], 0
for arguments in [[], ["--key", KEY, "--report-key", REPORT_KEY]]:
    run = verdict(FOLDER, *arguments)
    if run.returncode != 0 or "GOOD" not in run.stdout:
        wrong.append(f"the folder as it was written: {run.stdout}{run.stderr}")
for name, manipulate, is_unsigned in WAYS:
    with tempfile.TemporaryDirectory() as place:
        folder = place + "/evidence"
        shutil.copytree(FOLDER, folder)
        manipulate(folder)
        if is_unsigned:
            unsigned(folder)
        # Without a signature over the list, what is left are the ledger's own signatures.
        run = verdict(folder, "--key", KEY, *([] if is_unsigned else ["--report-key", REPORT_KEY]))
        count += 1
        if run.returncode != 1 or "WRONG" not in run.stdout or "Traceback" in run.stderr:
            wrong.append(f"{name}: exit {run.returncode}: {run.stdout}{run.stderr}")
if count < 10:
    wrong.append("too few manipulations")
print("\n".join(wrong), end="\n" if wrong else "")
