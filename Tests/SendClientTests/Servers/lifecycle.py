"""How a test server starts and ends.

A server ends on SIGTERM, on SIGINT, and when its standard input ends: the
pipe to it closes with the test that started it, however that test ends.
"""
import json
import os
import signal
import threading


def ending_event():
    """An event that is set once the process has to end."""
    ending = threading.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda *_: ending.set())
    threading.Thread(
        target=_wait_for_end_of_input, args=(ending,), daemon=True).start()
    return ending


def announce(value):
    """Prints the one line of JSON for which the test waits."""
    print(json.dumps(value), flush=True)


def _wait_for_end_of_input(ending):
    # os.read, not sys.stdin: a daemon thread that holds the lock of a
    # buffered reader makes the interpreter abort when it ends.
    try:
        while os.read(0, 4096):
            pass
    except OSError:
        pass
    ending.set()
