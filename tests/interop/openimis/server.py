#!/usr/bin/python3
# SPDX-License-Identifier: Apache-2.0
# An openIMIS server as its FHIR module behaves (openimis.md 3), its faults included,
# for tests: 127.0.0.1, everything in memory. Prints its port. Never a real server.
#   POST /_fixture {"fault": NAME, "times": N}   the next N claims or questions meet it
#   POST /_fixture {"decide": {"code": C, "status": 16, "lines": {CODE: {"valuated": 8.0, "reason": 0}}}}
#   POST /_fixture {"expireTokens": true} · {"foreignClaim": {...}} · {"set": {NAME: VALUE}}
#   GET  /_fixture                                what is stored
import json
import sys
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs, urlsplit

from resources import BASE, PATIENTS, STORE, Refusal, claim_resource, claim_response, eligibility, list_of, outcome, patient_resource, read_claim


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def log_message(self, *_):
        pass

    def reply(self, status, body, kind="application/json", headers=()):
        data = body.encode() if isinstance(body, str) else json.dumps(body).encode()
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(data)))
        for name, value in headers:
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(data)

    def hang_up(self, whole=None):
        if whole is not None:
            data = json.dumps(whole).encode()
            self.send_response(201)
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(data)))
            self.end_headers()
            self.wfile.write(data[:len(data) // 2])
        self.wfile.flush()
        self.close_connection = True
        self.connection.close()

    def body(self):
        return self.rfile.read(int(self.headers.get("Content-Length", 0)))

    def do_GET(self):
        self.answer(None)

    def do_POST(self):
        try:
            self.answer(json.loads(self.body()))
        except ValueError:
            self.reply(400, outcome("JSON parse error"))

    def answer(self, body):
        parts = urlsplit(self.path)
        if parts.path == "/_fixture":
            return self.fixture(body)
        if not parts.path.startswith(BASE):
            return self.reply(404, "<html>not here</html>", "text/html")
        if not parts.path.endswith("/"):
            return self.reply(404, "<html>no slash</html>", "text/html") if body is not None else self.reply(
                301, "", "text/html", [("Location", parts.path + "/")])
        for fault, status in (("deny", 403), ("busy", 503)):
            if STORE.meets(fault):
                return self.reply(status, outcome("no"), headers=[("Retry-After", "120")])
        try:
            self.resource([p for p in parts.path[len(BASE):].split("/") if p], body, parse_qs(parts.query))
        except Refusal as refusal:
            self.reply(refusal.status, outcome(str(refusal)))
        except (KeyError, IndexError, TypeError) as error:
            self.reply(500, outcome(repr(error)))

    def resource(self, path, body, query):
        if path == ["login"] and body is not None:
            return self.login(body)
        if self.headers.get("Authorization", "").removeprefix("Bearer ") not in STORE.tokens:
            return self.reply(401, outcome("Authentication credentials were not provided."))
        if path == ["Claim"] and body is not None:
            return self.post_claim(body)
        if path == ["CoverageEligibilityRequest"] and body is not None:
            return self.reply(201, eligibility(body))
        if len(path) == 2 and path[0] in ("Claim", "ClaimResponse"):
            return self.get_claim(path[0], path[1])
        if len(path) == 2 and path[0] == "Patient":
            code = next((c for c, ident in PATIENTS.items() if ident == path[1]), None)
            return self.reply(200, patient_resource(code)) if code else self.reply(404, outcome("Not found.", "not-found"))
        if path in (["ActivityDefinition"], ["Medication"]):
            return self.reply(200, list_of(path[0], query))
        return self.reply(404, "<html>unknown</html>", "text/html")

    def login(self, body):
        if "username" not in body or "password" not in body:
            return self.reply(400, outcome("Missing field"))
        if (body["username"], body["password"]) != ("poste", "secret"):
            return self.reply(401, outcome("Unauthorized"))
        STORE.logins += 1
        token = "eyJh.%d.sig" % STORE.logins
        STORE.tokens.add(token)
        self.reply(200, {"token": token, "exp": 1795400000})

    def post_claim(self, body):
        STORE.posts += 1
        if STORE.meets("htmlError"):
            return self.reply(500, "<h1>Server Error (500)</h1>", "text/html")
        claim = read_claim(body)
        STORE.claims[claim["code"]] = claim
        STORE.stored += 1
        if STORE.meets("lostReply"):
            return self.hang_up()
        if STORE.meets("cutReply"):
            return self.hang_up(claim_response(claim))
        if STORE.meets("htmlErrorAfterStoring"):
            return self.reply(500, "<h1>Server Error (500)</h1>", "text/html")
        if claim["attached"] or STORE.meets("errorAfterStoring"):
            raise KeyError("general_type")
        if STORE.meets("notJson"):
            return self.reply(201, "<html>welcome</html>", "text/html")
        self.reply(201, claim_response(claim))

    def get_claim(self, kind, key):
        claim = next((c for c in STORE.claims.values() if key in (c["id"], c["code"])), None)
        if STORE.meets("lookUpError"):
            return self.reply(500, outcome("'NoneType' object has no attribute 'uuid'"))
        if claim is None:
            return self.reply(404, outcome("Not found.", "not-found"))
        self.reply(200, claim_resource(claim) if kind == "Claim" else claim_response(claim))

    def fixture(self, body):
        if body is None:
            return self.reply(200, {"stored": STORE.stored, "posts": STORE.posts, "logins": STORE.logins, "codes": sorted(STORE.claims)})
        if "fault" in body:
            STORE.faults[body["fault"]] = body.get("times", 1)
        if body.get("expireTokens"):
            STORE.tokens.clear()
        STORE.settings.update(body.get("set", {}))
        if "foreignClaim" in body:
            claim = read_claim(body["foreignClaim"])
            STORE.claims[claim["code"]] = claim
        if "decide" in body:
            claim = STORE.claims[body["decide"]["code"]]
            claim["status"] = body["decide"]["status"]
            for line in claim["lines"]:
                line.update(body["decide"].get("lines", {}).get(line["code"], {}))
        self.reply(200, {})


def main():
    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    print(server.server_address[1], flush=True)
    try:
        server.serve_forever()
    except KeyboardInterrupt:
        pass
    return 0


if __name__ == "__main__":
    sys.exit(main())
