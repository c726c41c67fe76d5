// SPDX-License-Identifier: Apache-2.0
#include "terminal/console/claim_json.h"

#include "terminal/console/json_values.h"

#include <algorithm>

namespace guichet::console {
namespace {

JsonLine lineJson(const ClaimLine &line)
{
    JsonLine json;
    addText(json, "code", line.code.text);
    json.text("label", line.label).text("category", line.care.category);
    json.number("quantity", line.care.quantity).number("unitPrice", line.care.unitPrice.amount);
    addMoney(json, "tariffPrice", line.care.tariffPrice);
    json.number("gross", line.share.gross.amount).number("mutual", line.share.mutual.amount).number("state", line.share.state.amount);
    return json.number("member", line.share.member.amount).texts("reasons", codesOf(line.share.reasons));
}

void addTotals(JsonLine &json, const Claim &claim)
{
    json.number("gross", claim.gross.amount).number("mutual", claim.mutual.amount).number("state", claim.state.amount);
    json.number("member", claim.memberShare.amount).number("cashDue", claim.cashDue.amount);
}

} // namespace

std::vector<std::string> reasonsOf(const Claim &claim)
{
    std::vector<std::string> codes = codesOf(claim.reasons);
    for (const ClaimLine &line : claim.lines) {
        for (const std::string &code : codesOf(line.share.reasons)) {
            if (std::find(codes.begin(), codes.end(), code) == codes.end())
                codes.push_back(code);
        }
    }
    return codes;
}

JsonLine closedCareJson(const desk::ClosedCare &closed)
{
    const Claim &claim = closed.claim;
    JsonLine json;
    json.text("claim", toText(claim.ulid)).text("number", claim.number.text);
    json.number("sequence", static_cast<std::int64_t>(closed.written.sequence)).text("hash", toHex(closed.written.hash));
    addTotals(json, claim);
    json.text("status", codeOf(closed.state)).text("verification", toText(claim.verification)).text("decision", codeOf(claim.outcome));
    json.texts("reasons", reasonsOf(claim));
    std::vector<JsonLine> lines;
    for (const ClaimLine &line : claim.lines)
        lines.push_back(lineJson(line));
    json.objects("lines", lines);
    addMoney(json, "cashCollected", claim.cashCollected);
    addMoney(json, "change", closed.change);
    return json.flag("provisional", claim.provisional);
}

JsonLine claimJson(const desk::ClaimRow &row, const desk::Enrolled &enrolled)
{
    const Claim &claim = row.claim;
    JsonLine json;
    json.text("claim", toText(claim.ulid)).text("number", claim.number.text);
    json.number("sequence", static_cast<std::int64_t>(row.written.sequence)).text("hash", toHex(row.written.hash));
    json.text("scheme", enrolled.scheme.code.text).text("terminal", enrolled.name.text).text("facility", enrolled.facility.code.text);
    json.text("memberNumber", claim.member.text).text("day", toIsoText(claim.careDay)).text("status", codeOf(row.state));
    addTotals(json, claim);
    json.texts("reasons", row.answerReasons.empty() ? reasonsOf(claim) : row.answerReasons);
    addText(json, "batch", row.batch);
    addMoney(json, "answeredAmount", row.answeredAmount);
    addText(json, "proof", row.proof);
    return json;
}

} // namespace guichet::console
