"""Starts services that must not run beside another: on one data folder, and on a port that is taken.

usage: instances.py SENDSERVER SENDAUDIT
Prints what was otherwise than it should; exit 1 where something was.
"""
import shutil
import socket
import subprocess
import sys
import tempfile

sys.dont_write_bytecode = True
from running_service import Checks, Ended, MailServer, Service, attempts, environment, wait, waiting  # noqa: E402

program, audit = sys.argv[1:3]
checks = Checks()
STARTS = 3


def recipients(mail):
    return sorted(mail[0][0] for mail in mail.mails)


def sent(folder):
    return [row["result"] for row in attempts(audit, folder)].count("sent")


def one_data_folder():
    """Whoever comes second goes; the first does not notice."""
    folder, mail = tempfile.mkdtemp(), MailServer()
    mail.refusal = b"450 4.2.0 later"
    with Service(program, folder, mail) as first:
        checks.expect(first.send(first.captcha("waits@example.org"), "waits@example.org") == 200, "a send of the first")
        wait(lambda: any(b"waits" in command for command in mail.commands), 240, "the refusal")
        for number in range(STARTS):
            second = subprocess.run(
                [program, "serve"], env=environment(folder, mail), capture_output=True, text=True, timeout=240)
            checks.expect(second.returncode == 75, f"the second's exit code: {second.returncode}")
            checks.expect("another process writes this ledger" in second.stderr, f"the second says {second.stderr}")
            checks.expect(second.stderr.count("\n") == 1, f"one line of the second: {second.stderr}")
            address = f"new{number}@example.org"
            checks.expect(first.exchange("GET", "/ready")[0] == 200, "the first is ready")
            checks.expect(first.send(first.captcha(address), address) == 200, f"a send of the first after {number}")
        mail.refusal = None
        wait(lambda: sent(folder) == STARTS + 1, 240, "all mails")
        checks.expect(first.end() == 0, "the first ends with 0")
    expected = sorted([f"new{number}@example.org" for number in range(STARTS)] + ["waits@example.org"])
    checks.expect(recipients(mail) == expected, f"each mail once: {recipients(mail)}")
    shutil.rmtree(folder)


def a_port_that_is_taken():
    """A supervisor starts it again and again. No mail leaves, and no try is spent."""
    folder, mail = tempfile.mkdtemp(), MailServer()
    mail.refusal = b"450 4.2.0 later"
    with Service(program, folder, mail) as service:
        checks.expect(service.send(service.captcha("waits@example.org"), "waits@example.org") == 200, "a send")
        wait(lambda: any(b"waits" in command for command in mail.commands), 240, "the refusal")
        service.end()
    before, commands = waiting(folder), len(mail.commands)
    checks.expect(len(before) == 1 and not before[0][2], f"one mail waits: {before}")
    mail.refusal = None
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        for _ in range(STARTS):
            try:
                with Service(program, folder, mail, {"HTTP_PORT": str(port)}):
                    checks.expect(False, "it starts on a port that is taken")
            except Ended as ended:
                checks.expect(ended.code == 1 and str(port) in ended.log, f"it names the port: {ended}")
                checks.expect("another program listens there" in ended.log, f"it says why: {ended}")
    checks.expect(waiting(folder) == before, f"the outbox is as it was: {before} {waiting(folder)}")
    checks.expect(len(mail.commands) == commands, "nobody has spoken to the mail server")
    with Service(program, folder, mail) as service:
        wait(lambda: sent(folder) == 1, 240, "the mail")
        service.end()
    checks.expect(recipients(mail) == ["waits@example.org"], f"the mail left once: {recipients(mail)}")
    shutil.rmtree(folder)


one_data_folder()
a_port_that_is_taken()
checks.exit()
