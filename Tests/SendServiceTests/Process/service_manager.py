"""Stands for systemd: starts the service with a NOTIFY_SOCKET, and writes what came over it, one datagram a line.

service_manager.py path|abstract FOLDER SENDSERVER [ARGUMENTS]
"""
import os
import signal
import socket
import subprocess
import sys
import urllib.request

kind, folder = sys.argv[1], sys.argv[2]
name = f"\0errata-test-{os.getpid()}" if kind == "abstract" else os.path.join(folder, "notify")
listener = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
listener.bind(name)
listener.settimeout(60)
environment = dict(os.environ, NOTIFY_SOCKET=name.replace("\0", "@"))
service = subprocess.Popen(sys.argv[3:], env=environment, stderr=subprocess.DEVNULL)
try:
    print(listener.recv(4096).decode(), flush=True)
    # Whoever says ready answers.
    port = int(open(os.path.join(folder, "port")).read())
    print(urllib.request.urlopen(f"http://127.0.0.1:{port}/ready", timeout=20).status, flush=True)
    service.send_signal(signal.SIGTERM)
    print(listener.recv(4096).decode(), flush=True)
    print(service.wait(60), flush=True)
finally:
    service.kill()
