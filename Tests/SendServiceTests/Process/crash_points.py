"""Kills the service at each file and socket call of one accepted send, and looks at what its next start makes of that.

usage: crash_points.py SENDSERVER SENDAUDIT [--points N] [--seed N]

The service runs as a process of its own, with a mail server beside it that counts what arrives. One send is traced first, to
know how often a thread of the service makes each call. Then, for each call and each of those times, a service is started,
strace is attached that ends it with SIGKILL there, one send is made, and the service is started again. Legal ends:

  sent          exactly one mail arrived
  unknown       at most one mail arrived
  nothing       the request was not accepted: no answer 200, no mail
  failed        the attempt never reached the outbox: no answer 200, no mail

Prints each end with its number, then the points that ended otherwise; exit 1 where there are such, 2 where it could not run.
With --points, that many are chosen by the seed.
"""
import argparse
import collections
import os
import random
import re
import shutil
import subprocess
import sys
import tempfile
import time

sys.dont_write_bytecode = True
from running_service import MailServer, Service, attempts, wait  # noqa: E402

CALLS = (
    "openat,pwrite64,pread64,write,fsync,fdatasync,ftruncate,unlink,rename,fcntl,newfstatat,fstat,socket,connect,"
    "sendto,recvfrom,sendmsg,recvmsg,poll,close,accept4,writev,readv,read"
).split(",")


def newest(audit, folder):
    """The newest attempt; None where there is none."""
    rows = attempts(audit, folder)
    return rows[0] if rows else None


def attach(process, arguments):
    tracer = subprocess.Popen(
        ["strace", "-f", "-qq", "-p", str(process.pid)] + arguments, stderr=subprocess.PIPE, stdout=subprocess.DEVNULL,
        text=True)
    status = f"/proc/{process.pid}/task"

    def is_traced():
        for task in os.listdir(status):
            with open(f"{status}/{task}/status") as file:
                if f"TracerPid:\t{tracer.pid}\n" not in file.read():
                    return False
        return True

    wait(is_traced, 240, "strace to attach")
    return tracer


def points_of(arguments, template, mail):
    """How often a thread makes each call during one send."""
    folder = tempfile.mkdtemp()
    shutil.copytree(f"{template}/data", f"{folder}/data")
    service = Service(arguments.sendserver, folder, mail)
    token = service.captcha()
    trace = os.path.join(folder, "trace")
    tracer = attach(service.process, ["-e", "trace=" + ",".join(CALLS), "-o", trace])
    if service.send(token) != 200:
        raise RuntimeError("the traced send was not accepted")
    wait(lambda: state_of(newest(arguments.sendaudit, folder)) == "sent", 240, "the traced mail")
    service.end()
    tracer.wait(240)
    counts = collections.Counter()
    for line in open(trace):
        match = re.match(r"(\d+) +(\w+)\(", line)
        if match:
            counts[(match[1], match[2])] += 1
    most = collections.Counter()
    for (_, call), count in counts.items():
        most[call] = max(most[call], count)
    shutil.rmtree(folder)
    return [(call, number) for call in sorted(most) for number in range(1, most[call] + 1)]


def state_of(row):
    return None if row is None else row["result"]


def run_point(arguments, template, mail, point):
    call, number = point
    folder = tempfile.mkdtemp()
    started = []
    try:
        shutil.copytree(f"{template}/data", f"{folder}/data")
        mail.mails.clear()
        service = Service(arguments.sendserver, folder, mail)
        started.append(service)
        token = service.captcha()
        tracer = attach(
            service.process, ["-e", "trace=" + call, "-e", f"inject={call}:signal=KILL:when={number}", "-o", "/dev/null"])
        status = service.send(token)
        # Killed on the way, or not reached by any thread this time.
        try:
            service.process.wait(2)
        except subprocess.TimeoutExpired:
            service.process.kill()
            service.process.wait()
        tracer.wait(240)
        again = Service(arguments.sendserver, folder, mail)
        started.append(again)
        final = lambda: state_of(newest(arguments.sendaudit, folder)) != "inFlight"
        try:
            wait(final, 240, "the end of the attempt")
        finally:
            again.end()
        state = state_of(newest(arguments.sendaudit, folder)) or "nothing"
        legal = {
            "sent": len(mail.mails) == 1, "unknown": len(mail.mails) <= 1, "nothing": status != 200 and len(mail.mails) == 0,
            "failed": status != 200 and len(mail.mails) == 0,
        }
        return state, len(mail.mails), status, legal.get(state, False)
    finally:
        for left in started:
            if left.process.poll() is None:
                left.process.kill()
                left.process.wait()
        shutil.rmtree(folder, ignore_errors=True)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("sendserver")
    parser.add_argument("sendaudit")
    parser.add_argument("--points", type=int)
    parser.add_argument("--seed", type=int, default=1)
    arguments = parser.parse_args()
    mail = MailServer()
    template = tempfile.mkdtemp()
    try:
        service = Service(arguments.sendserver, template, mail)
        service.captcha()
        service.end()
        points = points_of(arguments, template, mail)
        count = len(points)
        if arguments.points is not None and arguments.points < count:
            points = random.Random(arguments.seed).sample(points, arguments.points)
        ends, wrong = collections.Counter(), []
        for index, point in enumerate(points):
            try:
                state, mails, status, is_legal = run_point(arguments, template, mail, point)
            except (TimeoutError, RuntimeError, OSError, subprocess.SubprocessError) as error:
                state, mails, status, is_legal = f"{type(error).__name__}: {error}", len(mail.mails), None, False
            ends[state if is_legal else "illegal"] += 1
            if not is_legal:
                wrong.append(f"{point[0]} {point[1]}: {state}, {mails} mails, answered {status}")
            if sys.stderr.isatty():
                print(f"\r{index + 1} of {len(points)}", end="", file=sys.stderr, flush=True)
        told = ", ".join(f"{end} {number}" for end, number in sorted(ends.items()))
        print(f"crash points: {len(points)} of {count}: {told}")
        for line in wrong:
            print(f"crash points: illegal: {line}")
        sys.exit(1 if wrong else 0)
    finally:
        shutil.rmtree(template, ignore_errors=True)


if __name__ == "__main__":
    main()
