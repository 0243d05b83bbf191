"""A user directory for the tests.

usage: directory_server.py
Writes its port as the first line, then one JSON line for each question. What it answers is in the path: a status, or "silent",
"endless". Ends when its input ends.
"""
import http.server
import json
import sys
import threading


class Handler(http.server.BaseHTTPRequestHandler):
    def do_POST(self):
        body = self.rfile.read(int(self.headers["Content-Length"])).decode("utf-8")
        fields = {name: self.headers[name] for name in ("Content-Type", "Authorization")}
        print(json.dumps({"body": body, "type": fields["Content-Type"], "user": fields["Authorization"]}), flush=True)
        word = self.path.strip("/")
        if word == "silent":
            threading.Event().wait(60)
            return
        self.send_response(200 if word == "endless" else int(word))
        if word == "302":
            self.send_header("Location", "/200")
        self.end_headers()
        try:
            while word == "endless":
                self.wfile.write(b"x" * 65536)
        except OSError:
            pass

    def log_message(self, *arguments):
        pass


server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
server.daemon_threads = True
print(server.server_address[1], flush=True)
threading.Thread(target=server.serve_forever, daemon=True).start()
sys.stdin.read()
