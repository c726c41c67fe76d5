// SPDX-License-Identifier: Apache-2.0
#include "sync/openimis/claim_response.h"

#include "sync/openimis/loose_json.h"

#include <algorithm>
#include <array>

namespace guichet::sync::openimis {

namespace {

constexpr int valuated = static_cast<int>(ServerStage::Valuated);
constexpr int rejected = static_cast<int>(ServerStage::Rejected);

struct ReasonRow {
    int number;
    const char *reason;
};
constexpr std::array reasons{
    ReasonRow{-2, "OTHER:openIMIS AI"}, ReasonRow{-1, "OTHER:médecin-conseil"}, ReasonRow{1, "NOT_COVERED"}, ReasonRow{2, "NOT_COVERED"},
    ReasonRow{3, "NOT_COVERED"}, ReasonRow{4, "NOT_COVERED"}, ReasonRow{5, "QUANTITY"}, ReasonRow{6, "DUPLICATE"}, ReasonRow{7, "NO_RIGHTS"},
    ReasonRow{8, "OTHER:diagnostic"}, ReasonRow{9, "OTHER:date"}, ReasonRow{10, "NOT_COVERED"}, ReasonRow{11, "QUANTITY"},
    ReasonRow{12, "QUANTITY"}, ReasonRow{13, "QUANTITY"}, ReasonRow{14, "QUANTITY"}, ReasonRow{15, "QUANTITY"}, ReasonRow{16, "QUANTITY"},
    ReasonRow{17, "NO_RIGHTS"}, ReasonRow{19, "QUANTITY"},
};

int categoryOf(const QJsonObject &entry)
{
    const std::string code = textAt(entry, "category.coding.0.code");
    for (const int known : {1, 2, 4, 8, 16}) {
        if (code == std::to_string(known))
            return known;
    }
    return 0;
}

int wholeNumber(const std::string &text)
{
    for (const ReasonRow &row : reasons) {
        if (text == std::to_string(row.number))
            return row.number;
    }
    return 0;
}

std::string codeOfLine(const QJsonObject &item)
{
    for (const QJsonValue &extension : arrayAt(item, "extension")) {
        const std::string display = textAt(extension.toObject(), "valueReference.display");
        if (!display.empty())
            return display;
    }
    return textAt(item, "productOrService.text");
}

// The furthest stage one line shows; its reason and amount.
int readLine(const QJsonObject &item, ServerLine &line)
{
    int furthest = 0;
    line.code = codeOfLine(item);
    for (const QJsonValue &value : arrayAt(item, "adjudication")) {
        const QJsonObject entry = value.toObject();
        const int category = categoryOf(entry);
        furthest = std::max(furthest, category);
        if (category == rejected)
            line.reason = wholeNumber(textAt(entry, "reason.coding.0.code"));
        if (category == valuated)
            line.valuated = tenThousandthsIn(at(entry, "amount.value"));
    }
    line.isRejected = furthest == rejected;
    return furthest;
}

ServerStage stageOf(int furthest, const QJsonObject &response)
{
    for (const QJsonValue &total : arrayAt(response, "total"))
        furthest = std::max(furthest, categoryOf(total.toObject()));
    // No stage anywhere: complete without a total is how a rejected claim without lines looks.
    if (furthest == 0 && textAt(response, "outcome") == "complete")
        furthest = rejected;
    for (const ServerStage stage : {ServerStage::Valuated, ServerStage::Processed, ServerStage::Checked, ServerStage::Rejected}) {
        if (furthest == static_cast<int>(stage))
            return stage;
    }
    return ServerStage::Entered;
}

// For each of our lines the server's of that code, each used once.
std::optional<std::vector<const ServerLine *>> inOurOrder(const Claim &claim, const ServerAnswer &answer)
{
    std::vector<const ServerLine *> left;
    for (const ServerLine &line : answer.lines)
        left.push_back(&line);
    std::vector<const ServerLine *> ordered;
    for (const ClaimLine &ours : claim.lines) {
        const auto found = std::find_if(left.begin(), left.end(), [&](const ServerLine *line) { return line->code == ours.code.text; });
        if (found == left.end())
            return {};
        ordered.push_back(*found);
        left.erase(found);
    }
    if (!left.empty())
        return {};
    return ordered;
}

void setVerdict(Answer &answer, const Claim &claim, bool allRejected, bool anyRejected)
{
    if (allRejected)
        answer.verdict = Verdict::Rejected;
    else
        answer.verdict = anyRejected || answer.amount < claim.mutual ? Verdict::Partial : Verdict::Accepted;
}

Answer rejectedAnswer(const ForeignClaim &claim, const ServerAnswer &answer)
{
    Answer planned;
    planned.verdict = Verdict::Rejected;
    const auto lines = inOurOrder(claim.claim, answer);
    for (std::size_t i = 0; lines && i < lines->size(); ++i)
        planned.lines.push_back({static_cast<int>(i) + 1, {}, reasonFor((*lines)[i]->reason)});
    planned.reason = planned.lines.empty() ? reasonFor(0) : planned.lines.front().reason;
    return planned;
}

std::optional<Answer> valuatedAnswer(const ForeignClaim &claim, const ServerAnswer &answer)
{
    constexpr std::int64_t scale = 10'000;
    const auto lines = inOurOrder(claim.claim, answer);
    if (!lines)
        return {};
    Answer planned;
    std::int64_t sum = 0;
    for (std::size_t i = 0; i < lines->size(); ++i) {
        const ServerLine &line = *(*lines)[i];
        if (!line.isRejected && (!line.valuated || *line.valuated < 0))
            return {};
        const std::int64_t before = sum / scale;
        sum += line.isRejected ? 0 : *line.valuated;
        planned.lines.push_back({static_cast<int>(i) + 1, Money{sum / scale - before}, line.isRejected ? reasonFor(line.reason) : std::string{}});
    }
    planned.amount = Money{sum / scale};
    const auto isRejected = [](const ServerLine *line) { return line->isRejected; };
    setVerdict(planned, claim.claim, std::all_of(lines->begin(), lines->end(), isRejected), std::any_of(lines->begin(), lines->end(), isRejected));
    return planned;
}

bool isInForce(const ForeignClaim &claim, const Answer &answer)
{
    return claim.answerVersion > 0 && claim.answeredAmount == answer.amount
        && std::equal(claim.answerLines.begin(), claim.answerLines.end(), answer.lines.begin(), answer.lines.end(),
            [](const LineAnswer &a, const LineAnswer &b) { return a.line == b.line && a.amount == b.amount && a.reason == b.reason; });
}

} // namespace

std::string reasonFor(int serverReason)
{
    for (const ReasonRow &row : reasons) {
        if (row.number == serverReason)
            return row.reason;
    }
    return "OTHER:openIMIS";
}

std::optional<ServerAnswer> parseClaimResponse(ByteView body)
{
    const auto response = objectIn(body);
    if (!response || textAt(*response, "resourceType") != "ClaimResponse")
        return {};
    ServerAnswer answer;
    answer.id = textAt(*response, "id");
    answer.code = businessCodeOf(arrayAt(*response, "identifier"));
    int furthest = 0;
    for (const QJsonValue &item : arrayAt(*response, "item")) {
        ServerLine line;
        furthest = std::max(furthest, readLine(item.toObject(), line));
        answer.lines.push_back(std::move(line));
    }
    answer.stage = stageOf(furthest, *response);
    return answer;
}

std::optional<Answer> planAnswer(const ForeignClaim &claim, const ServerAnswer &answer)
{
    std::optional<Answer> planned;
    if (answer.stage == ServerStage::Rejected)
        planned = rejectedAnswer(claim, answer);
    if (answer.stage == ServerStage::Valuated)
        planned = valuatedAnswer(claim, answer);
    if (!planned || isInForce(claim, *planned))
        return {};
    planned->ulid = claim.claim.ulid;
    planned->claimHash = claim.hash;
    planned->version = claim.answerVersion + 1;
    return planned;
}

} // namespace guichet::sync::openimis
