/// The program that a stranger checks an evidence folder with: Python's standard library, and nothing of ours.
package enum EvidenceScript {
    /// The file `verify.py`.
    package static let text = #"""
        #!/usr/bin/env python3
        """Checks an evidence folder offline, with Python's standard library alone.

            python3 verify.py [--key VKEY] [--report-key VKEY]

        --key         the ledger's public key, as you got it in another way; without it, the one in key.txt is believed
        --report-key  the key that signs reports, the same; without it, the one in report-key.txt is believed

        Exit codes: 0 all of it is right; 1 something is not; 2 wrong usage.
        Sources: RFC 8032 (Ed25519), RFC 9162 (inclusion proofs), C2SP signed-note, tlog-checkpoint, tlog-proof.
        """
        import base64, binascii, hashlib, json, os, sys

        P = 2**255 - 19
        ORDER = 2**252 + 27742317777372353535851937790883648493
        D = -121665 * pow(121666, P - 2, P) % P
        ROOT_OF_MINUS_ONE = pow(2, (P - 1) // 4, P)


        class Wrong(Exception):
            pass


        def require(condition, message):
            if not condition:
                raise Wrong(message)


        def x_of(y, sign):
            if y >= P:
                return None
            square = (y * y - 1) * pow(D * y * y + 1, P - 2, P) % P
            x = pow(square, (P + 3) // 8, P)
            if (x * x - square) % P:
                x = x * ROOT_OF_MINUS_ONE % P
            if (x * x - square) % P or (x == 0 and sign):
                return None
            return P - x if x & 1 != sign else x


        def add(a, b):
            e, f = (a[1] - a[0]) * (b[1] - b[0]) % P, (a[1] + a[0]) * (b[1] + b[0]) % P
            g, h = 2 * a[3] * b[3] * D % P, 2 * a[2] * b[2] % P
            e, f, g, h = f - e, h - g, h + g, f + e
            return (e * f % P, g * h % P, f * g % P, e * h % P)


        def times(scalar, point):
            result = (0, 1, 1, 0)
            while scalar:
                if scalar & 1:
                    result = add(result, point)
                point = add(point, point)
                scalar >>= 1
            return result


        def point(data):
            number = int.from_bytes(data, "little")
            sign, y = number >> 255, number & (2**255 - 1)
            x = x_of(y, sign)
            return None if x is None else (x, y, 1, x * y % P)


        BASE_Y = 4 * pow(5, P - 2, P) % P
        BASE_X = x_of(BASE_Y, 0)
        BASE = (BASE_X, BASE_Y, 1, BASE_X * BASE_Y % P)


        def is_signature(key, message, signature):
            if len(key) != 32 or len(signature) != 64:
                return False
            public, commitment, s = point(key), point(signature[:32]), int.from_bytes(signature[32:], "little")
            if public is None or commitment is None or s >= ORDER:
                return False
            challenge = int.from_bytes(hashlib.sha512(signature[:32] + key + message).digest(), "little") % ORDER
            left, right = times(s, BASE), add(commitment, times(challenge, public))
            return (left[0] * right[2] - right[0] * left[2]) % P == 0 and (left[1] * right[2] - right[1] * left[2]) % P == 0


        def decoded(text, what):
            try:
                data = base64.b64decode(text, validate=True)
            except (binascii.Error, ValueError):
                raise Wrong(f"{what} is no base64")
            require(base64.b64encode(data).decode() == text, f"{what} is no canonical base64")
            return data


        class Key:
            def __init__(self, text):
                parts = text.strip().split("+", 2)
                require(len(parts) == 3, "a public key is not name+hash+base64")
                self.name, self.id, data = parts[0], parts[1], decoded(parts[2], "a public key")
                require(data[:1] == b"\x01" and len(data) == 33, "a public key is none of Ed25519")
                self.public = data[1:]
                expected = hashlib.sha256(self.name.encode() + b"\n" + data).digest()[:4].hex()
                require(self.id == expected, "a public key does not fit its hash")


        def signed_text(data, key, what):
            """The text of a signed note, if the key has signed it."""
            try:
                note = data.decode("utf-8")
            except UnicodeDecodeError:
                raise Wrong(f"{what}: no text")
            body, gap, signatures = note.rpartition("\n\n")
            require(gap and signatures.endswith("\n"), f"{what}: no signed note")
            text = body + "\n"
            for line in signatures[:-1].split("\n"):
                parts = line.split(" ")
                require(len(parts) == 3 and parts[0] == "\u2014", f"{what}: a signature is malformed")
                data = decoded(parts[2], f"{what}: a signature")
                if parts[1] == key.name and data[:4].hex() == key.id:
                    require(is_signature(key.public, text.encode(), data[4:]), f"{what}: the signature is wrong")
                    return text
            raise Wrong(f"{what}: the key {key.name}+{key.id} has not signed it")


        def checkpoint(data, key, what):
            lines = signed_text(data, key, what).split("\n")
            require(len(lines) >= 4 and lines[0] == key.name and lines[1].isdigit(), f"{what}: no checkpoint of {key.name}")
            root = decoded(lines[2], f"{what}: the root")
            require(len(root) == 32, f"{what}: the root has not 32 bytes")
            return int(lines[1]), root


        def root_from(index, size, leaf, path):
            """The root by an inclusion proof; RFC 9162, 2.1.3.2."""
            require(index < size, "the entry is not in the tree")
            first, second, result = index, size - 1, leaf
            for other in path:
                require(second != 0, "the proof is too long")
                if first & 1 or first == second:
                    result = hashlib.sha256(b"\x01" + other + result).digest()
                    while not first & 1 and first:
                        first, second = first >> 1, second >> 1
                else:
                    result = hashlib.sha256(b"\x01" + result + other).digest()
                first, second = first >> 1, second >> 1
            require(second == 0, "the proof is too short")
            return result


        def check_proof(path, number, key, head):
            lines = read(path).split(b"\n")
            require(lines[0] == b"c2sp.org/tlog-proof@v1", f"{path}: no proof")
            require(lines[1].startswith(b"extra ") and lines[2].startswith(b"index "), f"{path}: the entry is missing")
            extra = json.loads(decoded(lines[1][6:].decode(), path))
            leaf = decoded(extra["leaf"], path)
            end = lines.index(b"", 3)
            hashes = [decoded(line.decode(), path) for line in lines[3:end]]
            require(all(len(value) == 32 for value in hashes), f"{path}: a hash has not 32 bytes")
            size, root = checkpoint(b"\n".join(lines[end + 1:]), key, path)
            require((size, root) == head, f"{path}: the checkpoint is another one than proofs/checkpoint")
            require(lines[2] == b"index %d" % number, f"{path}: it proves another entry")
            found = root_from(number, size, hashlib.sha256(b"\x00" + leaf).digest(), hashes)
            require(found == root, f"{path}: the proof does not lead to the root")


        def read(path):
            with open(os.path.join(FOLDER, path), "rb") as file:
                return file.read()


        def check_sums():
            listed = {}
            for line in read("SHA256SUMS").decode().splitlines():
                require(len(line) > 66 and line[64:66] == "  ", "SHA256SUMS: a line is malformed")
                require(line[66:] not in listed, f"SHA256SUMS: {line[66:]} is listed twice")
                listed[line[66:]] = line[:64]
            present = set()
            for folder, folders, files in os.walk(FOLDER):
                folders[:] = [name for name in folders if name != "__pycache__"]
                for name in files:
                    present.add(os.path.relpath(os.path.join(folder, name), FOLDER).replace(os.sep, "/"))
            present -= {"SHA256SUMS", "SHA256SUMS.note"}
            for name in sorted(present - set(listed)):
                raise Wrong(f"{name}: it is not in SHA256SUMS")
            for name, expected in listed.items():
                require(name in present, f"{name}: it is missing")
                digest = hashlib.sha256()
                with open(os.path.join(FOLDER, name), "rb") as file:
                    for block in iter(lambda: file.read(1 << 20), b""):
                        digest.update(block)
                require(digest.hexdigest() == expected, f"{name}: it was changed")
            return len(listed)


        def drawn(root, size, count):
            return {int.from_bytes(hashlib.sha256(root + i.to_bytes(4, "big")).digest()[:8], "big") % size for i in range(count)}


        def main(arguments):
            given = {}
            while arguments:
                if arguments[0] not in ("--key", "--report-key") or len(arguments) < 2:
                    print(__doc__, file=sys.stderr)
                    return 2
                given[arguments[0]] = arguments[1]
                arguments = arguments[2:]
            print(f"{check_sums()} files are those of SHA256SUMS")
            report_key = os.path.join(FOLDER, "report-key.txt")
            if os.path.exists(os.path.join(FOLDER, "SHA256SUMS.note")):
                text = given.get("--report-key") or read("report-key.txt").decode()
                key = Key(text)
                require(signed_text(read("SHA256SUMS.note"), key, "SHA256SUMS.note").encode() == read("SHA256SUMS"),
                        "SHA256SUMS.note: it signs another list")
                print(f"the list is signed by {text.strip()}" + ("" if "--report-key" in given else " (the key of this folder)"))
            else:
                require("--report-key" not in given and not os.path.exists(report_key), "SHA256SUMS.note is missing")
                print("NOTE: the list is not signed; page and rows may have been changed together")
            texts = read("key.txt").decode().split()
            if "--key" in given:
                require(given["--key"].strip() in texts, "key.txt: it does not name the key that you gave")
            key = Key(given.get("--key") or texts[-1])
            size, root = checkpoint(read("checkpoint"), key, "checkpoint")
            print(f"checkpoint: {size} entries, root {base64.b64encode(root).decode()}, signed by {key.name}+{key.id}"
                  + ("" if "--key" in given else " (the key of this folder)"))
            require(base64.b64encode(root) in read("report.html"), "report.html: it shows another root")
            data = read("report.html").split(b'id="data">', 1)[1].split(b"</script>", 1)[0]
            integrity = json.loads(data)["integrity"]
            require(integrity["checkpoint"].encode() == read("checkpoint"), "report.html: it embeds another checkpoint")
            head = checkpoint(read("proofs/checkpoint"), key, "proofs/checkpoint")
            require(head[0] >= size and (head[0] > size or head[1] == root), "proofs/checkpoint: it contradicts the checkpoint")
            sample = json.loads(read("proofs/sample.json"))
            numbers, removed = set(sample["entries"]), set(sample["removed"])
            require(numbers | removed == drawn(head[1], head[0], sample["drawn"]), "proofs/sample.json: other entries were drawn")
            for number in sorted(numbers):
                check_proof(f"proofs/entry-{number}.tlog-proof", number, key, head)
            print(f"{len(numbers)} entries that the root itself has drawn are in the tree"
                  + (f"; {len(removed)} were removed because of their age" if removed else ""))
            print("GOOD")
            return 0


        FOLDER = os.path.dirname(os.path.abspath(__file__))
        if __name__ == "__main__":
            try:
                sys.exit(main(sys.argv[1:]))
            except Wrong as wrong:
                print(f"WRONG: {wrong}")
            except (OSError, ValueError, KeyError, IndexError, TypeError, AttributeError) as error:
                print(f"WRONG: {type(error).__name__}: {error}")
            sys.exit(1)
        """#
}
