# SPDX-License-Identifier: Apache-2.0
# What the openIMIS fixture holds, reads and shows: claims as its converter takes
# them, resources as it writes them (openimis.md 3.2 to 3.7).
import uuid
from urllib.parse import quote_plus

SYS = "https://openimis.github.io/openimis_fhir_r4_ig/"
BASE = "/api/api_fhir_r4/"
PATIENTS = {"070707081": str(uuid.UUID(int=7)), "070707082": str(uuid.UUID(int=8))}
PRACTITIONERS = {"VIDS0011"}
FACILITIES = {"VIDIS001"}
ITEMS = {"0004", "0005"}
SERVICES = {"A1", "A2"}
SERVICE_LIST = ["A%d" % n for n in range(1, 24)]


class Store:
    def __init__(self):
        self.claims = {}      # code -> stored claim
        self.stored = 0       # how often a claim was stored, whatever its code
        self.posts = 0
        self.logins = 0
        self.tokens = set()
        self.faults = {}
        self.settings = {"tellsPatientCode": False, "badService": "", "eligibility": "codes"}

    def meets(self, fault):
        left = self.faults.get(fault, 0)
        if left > 0:
            self.faults[fault] = left - 1
        return left > 0


STORE = Store()


class Refusal(Exception):
    def __init__(self, text, status=500):
        super().__init__(text)
        self.status = status


def coded(code, system=""):
    return {"coding": [{"system": system, "code": code}]}


def identifiers(ident, code):
    system = SYS + "CodeSystem/openimis-identifiers"
    return [{"type": coded("UUID", system), "value": ident}, {"type": coded("Code", system), "value": code}]


def outcome(text, code="exception"):
    return {"resourceType": "OperationOutcome", "issue": [{"severity": "error", "code": code, "details": {"text": text}}]}


def referred(reference, known, what):
    """The code a reference names: by identifier of type Code; an uuid or code after the slash wins."""
    if "/" in reference.get("reference", ""):
        last = reference["reference"].rsplit("/", 1)[1]
        found = next((code for code, ident in known.items() if last in (code, ident)), None) if isinstance(known, dict) else last
    else:
        ident = reference.get("identifier", {})
        if ident.get("type", {}).get("coding", [{}])[0].get("code") != "Code":
            raise Refusal("The request cannot be processed due to the following issues:\nMissing %s reference" % what)
        found = ident.get("value")
    if found not in known:
        raise Refusal("%s matching query does not exist." % what)
    return found


def plain_date(text, what):
    parts = (text or "").split("-")
    if len(text or "") != 10 or len(parts) != 3 or not all(p.isdigit() for p in parts):
        raise Refusal("Invalid date of %s" % what, 400)
    return text


def read_line(item):
    kind = item.get("category", {}).get("text")
    if kind not in ("item", "service"):
        raise Refusal("'NoneType' object has no attribute 'category'")
    reference = item.get("extension", [{}])[0].get("valueReference")
    if not reference:
        raise Refusal("list index out of range")
    wanted = "Medication" if kind == "item" else "ActivityDefinition"
    if reference.get("type") != wanted:
        raise Refusal("%s matching query does not exist." % wanted)
    code = referred(reference, ITEMS if kind == "item" else SERVICES, wanted)
    return {"kind": kind, "code": code, "quantity": float(item["quantity"]["value"]), "price": float(item["unitPrice"]["value"]),
            "reason": 0, "valuated": None}


def read_claim(body):
    """What the converter reads; the rest is not looked at."""
    missing = [f for f in ("created", "provider", "identifier", "patient", "billablePeriod", "diagnosis", "total", "enterer", "type", "status", "use")
               if not body.get(f)]
    if missing or not body["total"].get("value"):
        raise Refusal("The request cannot be processed due to the following issues:\nMissing %s" % (missing or ["total"])[0], 400)
    code = next((i["value"] for i in body["identifier"] if i["type"]["coding"][0]["code"] in ("Code", "MR")), None)
    if code in STORE.claims:
        raise Refusal("Claim with code '%s' already exists." % code)
    start = plain_date(body["billablePeriod"].get("start"), "start")
    for info in body.get("supportingInfo", []):
        if info["category"]["coding"][0]["code"] not in ("guarantee", "explanation", "attachment"):
            raise Refusal("Unknown supporting info category")
    return {"id": str(uuid.uuid4()), "code": code, "patient": referred(body["patient"], PATIENTS, "Insuree"), "start": start,
            "end": plain_date(body["billablePeriod"].get("end", start), "end"), "created": plain_date(body["created"], "created"),
            "facility": referred(body["provider"], FACILITIES, "HealthFacility"),
            "admin": referred(body["enterer"], PRACTITIONERS, "ClaimAdmin"), "visit": body["type"]["coding"][0]["code"],
            "diagnoses": [d["diagnosisCodeableConcept"]["coding"][0]["code"] for d in body["diagnosis"]][:5],
            "lines": [read_line(item) for item in body["item"]], "status": 4, "attached": any(
                i["category"]["coding"][0]["code"] == "attachment" for i in body.get("supportingInfo", []))}


def in_server_order(claim):
    return [l for l in claim["lines"] if l["kind"] == "item"] + [l for l in claim["lines"] if l["kind"] == "service"]


def product(line, display):
    kind = "Medication" if line["kind"] == "item" else "ActivityDefinition"
    return [{"url": SYS + "StructureDefinition/claim-item-reference",
             "valueReference": {"reference": "%s/%s" % (kind, uuid.uuid5(uuid.NAMESPACE_OID, line["code"])), "type": kind, "display": display}}]


def category(code):
    return coded(str(code), SYS + "CodeSystem/claim-status")


def adjudication(claim, line):
    if claim["status"] == 1 or line["reason"]:
        return [{"category": category(1), "reason": coded(str(line["reason"]))}]
    rows = []
    for stage in (2, 4, 8, 16):
        if stage <= claim["status"]:
            amount = line["valuated"] if stage == 16 else line["price"]
            rows.append({"category": category(stage), "reason": coded("0"), "amount": {"value": amount, "currency": "$"}, "value": line["quantity"]})
    return rows


def claim_response(claim):
    lines = in_server_order(claim)
    response = {"resourceType": "ClaimResponse", "id": claim["id"], "identifier": identifiers(claim["id"], claim["code"]), "status": "active",
                "type": coded(claim["visit"]), "use": "claim", "patient": {"reference": "Patient/" + PATIENTS[claim["patient"]]},
                "created": "2026-11-22", "insurer": {"reference": "openIMIS"}, "request": {"reference": "Claim/" + claim["id"]},
                "outcome": {1: "complete", 2: "queued", 4: "partial", 8: "partial", 16: "complete"}[claim["status"]],
                "item": [{"itemSequence": n + 1, "extension": product(l, l["code"]), "adjudication": adjudication(claim, l)} for n, l in enumerate(lines)],
                "processNote": [{"number": 1, "text": "P"}], "somethingNew": {"since": "2027"}}
    if claim["status"] != 1:
        response["total"] = [{"category": category(s), "amount": {"value": sum(
            (l["valuated"] or 0 if s == 16 else l["price"]) * l["quantity"] for l in lines), "currency": "$"}}
            for s in (2, 4, 8, 16) if s <= claim["status"]]
    return response


def claim_resource(claim):
    patient = {"reference": "Patient/" + PATIENTS[claim["patient"]], "type": "Patient",
               "identifier": {"type": coded("UUID"), "value": PATIENTS[claim["patient"]]}}
    if STORE.settings["tellsPatientCode"]:
        patient["display"] = claim["patient"]
    return {"resourceType": "Claim", "id": claim["id"], "identifier": identifiers(claim["id"], claim["code"]), "status": "active", "use": "claim",
            "type": coded(claim["visit"]), "patient": patient, "billablePeriod": {"start": claim["start"], "end": claim["end"]},
            "created": claim["created"], "item": [
                {"sequence": n + 1, "category": {"text": l["kind"]}, "productOrService": {"text": l["code"]}, "quantity": {"value": l["quantity"]},
                 "unitPrice": {"value": l["price"], "currency": "$"}, "extension": product(l, l["code"])}
                for n, l in enumerate(in_server_order(claim))], "somethingNew": [1, 2]}


def patient_resource(code):
    return {"resourceType": "Patient", "id": PATIENTS[code], "identifier": identifiers(PATIENTS[code], code), "name": [{"family": "Orou"}]}


def eligibility(body):
    number = body.get("patient", {}).get("reference", "").rsplit("/", 1)[-1]
    answer = {"resourceType": "CoverageEligibilityResponse", "status": "active", "purpose": ["benefits"],
              "patient": {"reference": "Patient/x", "display": number}, "created": "2026-03-02", "outcome": "complete"}
    if number not in PATIENTS:
        return answer
    benefits = [{"type": coded("visits_left"), "allowedUnsignedInt": 3}, {"type": coded("consultation_amount"), "allowedMoney": {"value": 123.21}}]
    answer["insurance"] = [{"benefitPeriod": {"start": "2026-01-01", "end": "2026-12-31"}, "item": [
        {"category": coded("benefit"), "name": "Basic Cover", "description": "BCUL0001", "benefit": benefits},
        {"category": coded("service"), "productOrService": {"text": "A1"}, "excluded": False, "benefit": []}]}]
    return answer


def list_of(kind, query):
    entries = [{"resourceType": kind, "id": code, "identifier": identifiers(code, code)} for code in SERVICE_LIST]
    count = int(query.get("_count", ["10"])[0])
    page = int(query.get("page-offset", ["1"])[0])
    chosen = entries[(page - 1) * count:page * count]
    if not chosen:
        raise Refusal("Invalid page.", 404)
    if any(entry["id"] == STORE.settings["badService"] for entry in chosen):
        raise Refusal("'H'")
    bundle = {"resourceType": "Bundle", "type": "searchset", "total": 5, "link": [], "entry": [{"fullUrl": "x", "resource": e} for e in chosen]}
    if page * count < len(entries):
        there = "http://elsewhere.example%s%s/?_count=%d&page-offset=%d" % (BASE, kind, count, page + 1)
        bundle["link"].append({"relation": "next", "url": quote_plus(there)})
    return bundle
