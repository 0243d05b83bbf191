"""Lets a running service's state.db grow no further, as on a disk that is full, and then again.

usage: full_state.py SENDSERVER SENDAUDIT

The limit is the process's RLIMIT_FSIZE, which needs no rights: a reader keeps state.db's write-ahead log from beginning
anew, the script makes that log longer than all other files, and then no file may get longer than the log is. Prints what was
otherwise than it should; exit 1 where something was.
"""
import os
import resource
import shutil
import signal
import sqlite3
import sys
import tempfile

sys.dont_write_bytecode = True
from running_service import SEND, Checks, MailServer, Service, attempts, wait  # noqa: E402

program, audit = sys.argv[1:3]
checks = Checks()
NAMES = ["anna", "bert", "cleo"]
folder, mail = tempfile.mkdtemp(), MailServer()
path = f"{folder}/data/state.db"


def send(service, token, address):
    return service.exchange("POST", SEND, {"email": address, "type": "LOGIN_EMS", "captcha_token": token})


def results():
    return sorted((row["email"][0], row["result"]) for row in attempts(audit, folder))


with Service(program, folder, mail) as service:
    # By default the system ends a process that writes beyond the limit.
    with open(f"/proc/{service.process.pid}/status") as status:
        ignored = next(int(line.split()[1], 16) for line in status if line.startswith("SigIgn"))
    checks.expect(ignored & 1 << signal.SIGXFSZ - 1, "a write beyond the limit is an error")
    mail.refusal = b"450 4.2.0 later"
    tokens = [(f"{name}@example.org", service.captcha(f"{name}@example.org")) for name in NAMES]
    checks.expect(send(service, service.captcha("waits@example.org"), "waits@example.org")[0] == 200, "a send before")
    wait(lambda: any(b"waits" in command for command in mail.commands), 240, "the refusal")

    reader = sqlite3.connect(path, isolation_level=None, timeout=60)
    reader.execute("BEGIN")
    reader.execute("SELECT count(*) FROM outbox").fetchone()
    filler = sqlite3.connect(path, isolation_level=None, timeout=60)
    filler.execute("PRAGMA wal_autocheckpoint = 0")
    filler.execute("CREATE TABLE filler (bytes BLOB)")
    for _ in range(4):
        filler.execute("INSERT INTO filler VALUES (zeroblob(1000000))")
    filler.execute("DROP TABLE filler")
    filler.close()
    limit = os.path.getsize(path + "-wal")
    others = [os.path.getsize(os.path.join(folder, "data", name)) for name in os.listdir(f"{folder}/data") if "state.db-wal" != name]
    checks.expect(max(others) < limit // 2, f"the log is the longest file: {limit} {others}")
    pid = service.process.pid
    resource.prlimit(pid, resource.RLIMIT_FSIZE, (limit, resource.RLIM_INFINITY))
    mail.refusal = None

    for address, token in tokens:
        status, _, body = send(service, token, address)
        checks.expect(status == 500 and "SDK.COMMON.1008" in body, f"a send while it is full: {status} {body}")
    status, _, body = service.exchange("GET", "/api/v2/sdk/captcha")
    checks.expect(status == 500 and "SDK.COMMON.1008" in body, f"a captcha while it is full: {status} {body}")
    # The probe of the state comes every ten seconds, and at a question when the last one is older than five.
    wait(lambda: service.exchange("GET", "/ready")[0] == 503, 240, "the service not to be ready")
    checks.expect(service.exchange("GET", "/health")[0] == 200, "a restart would not help")
    checks.expect(not mail.mails, f"no mail leaves whose try cannot be marked: {mail.mails}")
    checks.expect(results() == [(name[0], "refused") for name in NAMES] + [("w", "inFlight")], f"rows while full: {results()}")

    resource.prlimit(pid, resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
    for address, token in tokens:
        status, _, body = send(service, token, address)
        checks.expect(status == 200, f"the same token once there is room: {status} {body}")
    wait(lambda: [end for _, end in results()].count("sent") == 4, 240, "all mails")
    wait(lambda: service.exchange("GET", "/ready")[0] == 200, 240, "the service to be ready again")
    reader.close()
    checks.expect(service.end() == 0, "it ends with 0")

arrived = sorted(mail[0][0] for mail in mail.mails)
checks.expect(arrived == [f"{name}@example.org" for name in NAMES] + ["waits@example.org"], f"each mail once: {arrived}")
shutil.rmtree(folder)
checks.exit()
