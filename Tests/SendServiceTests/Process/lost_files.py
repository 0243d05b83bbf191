"""Takes one file after the other out of the service's data folder, or puts an older copy of it back, and starts the service.

usage: lost_files.py SENDSERVER SENDAUDIT lost|restored

Three attempts are there: one whose mail arrived long ago, one whose mail waited when the older copies were made and has
arrived since, and one whose mail waits. Either the service refuses to start with 66 and one line that says what to do,
or it starts, says what is missing, and works: a new mail leaves, none twice, and no attempt stays in progress.

Prints a line for each file; exit 1 where something was otherwise.
"""
import concurrent.futures
import os
import shutil
import subprocess
import sys
import tempfile

sys.dont_write_bytecode = True
from running_service import Checks, Ended, MailServer, Service, attempts, wait, waiting  # noqa: E402

program, audit, mode = sys.argv[1:4]
checks = Checks()

# What a start says, on its way or where it refuses; of the files that are not here, nothing is to be said.
SAID = {
    "lost": {
        "audit.db": "sendaudit restore", "audit.db-wal": "sendaudit restore", "audit.db*": "sendaudit restore",
        "audit.db.checkpoints": "sendaudit restore", "audit.db.index-keys": "put the file back",
        "audit.db.signing-key": "put the file back", "code.key": "code.key was missing",
        "bounce.key": "bounce.key was missing", "state.db": "state.db was missing", "state.db*": "state.db was missing",
        "state.db-wal": "the outbox does not hold the mail",
    },
    "restored": {
        "audit.db-wal": "sendaudit restore", "audit.db*": "sendaudit restore",
        "state.db-wal": "state.db is older than the ledger", "state.db*": "state.db is older than the ledger",
    },
}[mode]


def copy(source, target):
    # A socket is no file to copy; a start makes it anew.
    shutil.copytree(source, target, ignore=lambda _, names: [name for name in names if name.endswith(".control")])


def template():
    """A folder with `data`, of a service that was killed, and `old`, what stood there two mails before.

    Each database then has rows in its file, and newer ones in its write-ahead log alone.
    """
    folder, mail, settings = tempfile.mkdtemp(), MailServer(), {"MAIL_RETRY_DELAY": "5"}

    def leave(name):
        assert service.send(service.captcha(f"{name}@example.org"), f"{name}@example.org") == 200
        if mail.refusal is None:
            wait(lambda: attempts(audit, folder)[0]["result"] == "sent", 240, "the row")
        else:
            # Between two tries, of which the first has its row.
            wait(lambda: [row[1:3] for row in waiting(folder)] == [(1, 0)], 240, "the refusal")

    with Service(program, folder, mail, settings) as service:
        leave("first")
        service.end()
    with Service(program, folder, mail, settings) as service:
        mail.refusal = b"450 4.2.0 later"
        leave("second")
        service.kill()
    copy(f"{folder}/data", f"{folder}/old")
    mail.refusal = None
    with Service(program, folder, mail, settings) as service:
        wait(lambda: attempts(audit, folder)[0]["result"] == "sent", 240, "the second mail")
        mail.refusal = b"450 4.2.0 later"
        leave("third")
        service.kill()
    return folder


def ends(row):
    return (row["email"][0], row["result"])


def files(folder, name):
    """A file, or a database with all that SQLite keeps beside it: `state.db*`."""
    return [file for file in os.listdir(f"{folder}/old") if file in (name, name[:-1], f"{name[:-1]}-wal", f"{name[:-1]}-shm")]


def run(folder, name):
    work, mail = tempfile.mkdtemp(), MailServer()
    copy(f"{folder}/data", f"{work}/data")
    for file in files(folder, name):
        os.remove(f"{work}/data/{file}")
        if mode == "restored":
            shutil.copy2(f"{folder}/old/{file}", f"{work}/data/{file}")
    said, is_refused = SAID.get(name, ""), False
    try:
        with Service(program, work, mail, {"LOG_LEVEL": "warning"}) as service:
            token = service.captcha("new@example.org")
            checks.expect(service.send(token, "new@example.org") == 200, f"{name}: a send")
            wait(lambda: all(row["result"] != "inFlight" for row in attempts(audit, work)), 240, "all ends")
            checks.expect(service.end() == 0, f"{name}: an end with 0")
            log = service.log()
        told = ", ".join(f"{row['email'][0]} {row['result']}" for row in attempts(audit, work))
    except Ended as ended:
        log, told, is_refused = ended.log, f"exit {ended.code}", True
        checks.expect(ended.code == 66 and log.count("\n") == 1, f"{name}: one line and 66: {log}")
    print(f"{name}: {told} {log.strip().splitlines()}", flush=True)
    checks.expect(is_refused == (said in ("sendaudit restore", "put the file back")), f"{name}: whether it starts")
    checks.expect(said in log if said else not log, f"{name}: what is said: {log}")
    arrived = sorted(mail[0][0].split("@")[0] for mail in mail.mails)
    if is_refused:
        checks.expect(not arrived, f"{name}: mails of one that does not start: {arrived}")
        return
    # Each end fits what arrived: second had arrived before, and third waited.
    rows = sorted((row["email"][0], row["result"]) for row in attempts(audit, work))
    is_sent = "third" in arrived
    checks.expect(arrived == (["new", "third"] if is_sent else ["new"]), f"{name}: mails {arrived}")
    checks.expect(is_sent or "state.db" in name, f"{name}: a mail that waits is sent")
    expected = [("f", "sent"), ("n", "sent"), ("s", "sent"), ("t", "sent" if is_sent else "failed")]
    checks.expect(rows == expected, f"{name}: rows {rows}")
    verify = subprocess.run([audit, "verify", "--database", f"{work}/data/audit.db"], capture_output=True, text=True)
    checks.expect(verify.returncode == 0, f"{name}: verify: {verify.stdout}")
    shutil.rmtree(work)


folder = template()
names = sorted(os.listdir(f"{folder}/old")) + ["audit.db*", "state.db*"]
with concurrent.futures.ThreadPoolExecutor(3) as pool:
    list(pool.map(lambda name: run(folder, name), names))
shutil.rmtree(folder)
checks.exit()
