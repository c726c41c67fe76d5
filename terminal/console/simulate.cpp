// SPDX-License-Identifier: Apache-2.0
#include "terminal/console/simulate.h"

#include "sync/plan_document.h"
#include "terminal/console/case_document.h"
#include "terminal/console/json_line.h"
#include "terminal/texts/sentences.h"

#include <algorithm>
#include <fstream>

namespace guichet {
namespace {

constexpr int done = 0;
constexpr int badInput = 2;
constexpr int surroundings = 3;
constexpr std::size_t largestFile = 64u << 20;

Outcome<std::string> readFile(const std::string &path)
{
    std::ifstream file(path, std::ios::binary);
    std::string content;
    std::vector<char> block(1 << 16);
    while (file && content.size() <= largestFile) {
        file.read(block.data(), static_cast<std::streamsize>(block.size()));
        content.append(block.data(), static_cast<std::size_t>(file.gcount()));
    }
    // A folder opens but does not read: neither end nor content.
    if (!file.eof())
        return fail(Code::E04, {{"fichier", path}});
    return content;
}

Outcome<std::vector<Plan>> loadPlans(const std::string &path)
{
    const auto text = readFile(path);
    if (!text)
        return text.failure();
    auto plans = parsePlans(*text);
    if (!plans)
        return fail(Code::I07, {{"fichier", path}, {"chemin", plans.error().path}, {"attendu", plans.error().expected}});
    return std::move(*plans);
}

Unexpected<Failure> refusedCase(const std::string &path, const CaseError &error)
{
    return fail(Code::I10, {{"fichier", path}, {"cas", error.id}, {"champ", error.path}, {"attendu", error.expected}});
}

Outcome<std::vector<WorkedCase>> loadCases(const std::string &path, const std::vector<Plan> &plans)
{
    const auto text = readFile(path);
    if (!text)
        return text.failure();
    auto cases = parseCases(*text, plans);
    if (!cases)
        return refusedCase(path, cases.error());
    return std::move(*cases);
}

void addOnce(std::vector<std::string> &to, Reason reason)
{
    std::string code(codeOf(reason));
    if (std::find(to.begin(), to.end(), code) == to.end())
        to.push_back(std::move(code));
}

// The decision's reasons, then the lines', each once (rulings.md 7).
std::vector<std::string> allReasons(const Decision &decision, const Shares &shares)
{
    std::vector<std::string> reasons;
    for (const Finding &finding : decision.findings)
        addOnce(reasons, finding.reason);
    for (const LineShare &line : shares.lines) {
        for (const Reason reason : line.reasons)
            addOnce(reasons, reason);
    }
    return reasons;
}

// A letter to be regularised makes the claim provisional.
EligibilityOutcome outcomeOf(const Decision &decision, const Shares &shares)
{
    const bool doubtful = decision.outcome == EligibilityOutcome::Eligible && shares.provisional;
    return doubtful ? EligibilityOutcome::Provisional : decision.outcome;
}

JsonLine lineOf(const LineShare &share)
{
    std::vector<std::string> reasons;
    for (const Reason reason : share.reasons)
        addOnce(reasons, reason);
    JsonLine line;
    line.number("mutual", share.mutual.amount).number("state", share.state.amount).number("member", share.member.amount).texts("reasons", reasons);
    return line;
}

std::string answerOf(const WorkedCase &worked, const Decision &decision, const Shares &shares)
{
    std::vector<JsonLine> lines;
    for (const LineShare &share : shares.lines)
        lines.push_back(lineOf(share));
    JsonLine answer;
    answer.text("id", worked.id).text("decision", codeOf(outcomeOf(decision, shares))).texts("reasons", allReasons(decision, shares));
    answer.number("gross", shares.gross.amount).number("mutual", shares.mutual.amount).number("state", shares.state.amount);
    answer.number("member", shares.member.amount).number("cashDue", shares.cashDue.amount).objects("lines", lines);
    return answer.str();
}

CaseError impossible(const WorkedCase &worked, ShareError error)
{
    if (error == ShareError::QuantityImpossible)
        return {worked.id, "lines.quantity", "1…" + std::to_string(largestQuantity)};
    if (error == ShareError::PriceImpossible)
        return {worked.id, "lines.unitPrice", "≥ 0"};
    return {worked.id, "lines", "≤ " + std::to_string(largestAmount)};
}

Outcome<std::string> answersTo(const std::string &casesPath, const std::vector<WorkedCase> &cases)
{
    std::string answers;
    for (const WorkedCase &worked : cases) {
        const Decision decision = decideEligibility(worked.situation);
        const auto shares = computeShares(worked.situation, decision, worked.lines);
        if (!shares)
            return refusedCase(casesPath, impossible(worked, shares.error()));
        answers += answerOf(worked, decision, *shares) + '\n';
    }
    return answers;
}

Outcome<std::string> simulated(const std::string &plansPath, const std::string &casesPath)
{
    const auto plans = loadPlans(plansPath);
    if (!plans)
        return plans.failure();
    const auto cases = loadCases(casesPath, *plans);
    if (!cases)
        return cases.failure();
    return answersTo(casesPath, *cases);
}

} // namespace

int simulate(const std::string &plansPath, const std::string &casesPath, std::ostream &out, std::ostream &err)
{
    const auto answers = simulated(plansPath, casesPath);
    if (!answers) {
        err << codedSentenceFor(answers.error(), languageFromEnvironment()) << '\n';
        return badInput;
    }
    out << *answers << std::flush;
    return out ? done : surroundings;
}

} // namespace guichet
