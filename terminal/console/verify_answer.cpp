// SPDX-License-Identifier: Apache-2.0
#include "terminal/console/verify_answer.h"

#include "terminal/console/json_values.h"
#include "terminal/texts/reason_sentences.h"
#include "terminal/texts/words.h"

namespace guichet::console {
namespace {

JsonLine beneficiaryJson(const Beneficiary &person, Day careDay)
{
    JsonLine json;
    json.text("memberNumber", person.number.text).number("rank", person.rank).text("relation", codeOf(person.relation));
    json.text("surname", person.surname).text("givenNames", person.givenNames).text("sex", codeOf(person.sex));
    addDay(json, "birthDate", person.born);
    json.text("birthPrecision", codeOf(person.birthPrecision));
    const auto born = latestBirth(person);
    addNumber(json, "ageYears", born ? std::optional<std::int64_t>(completedYears(*born, careDay)) : std::nullopt);
    return json.text("phone", person.phone);
}

JsonLine householdJson(const HouseholdRecord &record)
{
    JsonLine json;
    json.text("id", record.household.id.text).text("status", codeOf(record.household.status));
    addDay(json, "paidUntil", record.household.paidUntil);
    return json.number("members", static_cast<std::int64_t>(record.members.size()));
}

JsonLine remainingJson(const RemainingCeilings &remaining)
{
    JsonLine json;
    addMoney(json, "beneficiaryYear", remaining.beneficiaryYear);
    addMoney(json, "householdYear", remaining.householdYear);
    addMoney(json, "episode", remaining.episode);
    addNumber(json, "episodes", remaining.episodes);
    return json;
}

// The person the situation is about: a newborn has its mother's record and its own birth.
void addPerson(JsonLine &json, const desk::RightsAnswer &answer)
{
    if (!answer.person) {
        json.null("beneficiary").null("household");
        return;
    }
    json.object("beneficiary", beneficiaryJson(answer.situation.beneficiary, answer.situation.careDay));
    json.object("household", householdJson(answer.person->household));
}

std::string fullName(const Beneficiary &person)
{
    return person.givenNames.empty() ? person.surname : person.surname + ' ' + person.givenNames;
}

void printPerson(Console &console, const desk::RightsAnswer &answer)
{
    const Beneficiary &person = answer.situation.beneficiary;
    console.out << fullName(person) << " (" << person.number.text << "), " << wordFor(person.relation, console.language);
    if (const auto born = latestBirth(person))
        console.out << ", " << completedYears(*born, answer.situation.careDay) << ' ' << wordFor(Word::Age, console.language);
    console.out << '\n';
}

void printRemaining(Console &console, Word word, const std::optional<Money> &amount, const std::string &currency)
{
    if (amount)
        console.out << wordFor(word, console.language) << ": " << formatAmount(*amount, currency) << '\n';
}

} // namespace

JsonLine verificationJson(const desk::RightsAnswer &answer, const desk::RecordedVerification &recorded)
{
    const Verification &verification = recorded.verification;
    JsonLine json;
    json.text("verification", toText(verification.id)).text("code", recorded.code).text("decision", codeOf(verification.outcome));
    json.texts("reasons", codesOf(verification.reasons));
    addPerson(json, answer);
    addText(json, "plan", verification.plan.text);
    json.object("remaining", remainingJson(answer.remaining));
    addDay(json, "rosterDate", answer.roster ? std::optional(answer.situation.roster.producedOn) : std::nullopt);
    json.number("rosterAgeDays", answer.rosterAgeDays).text("trust", codeOf(verification.trust));
    return json.text("careDay", toIsoText(verification.careDay)).number("sequence", static_cast<std::int64_t>(recorded.written.sequence));
}

JsonLine candidateJson(const desk::Person &person)
{
    const Beneficiary &row = person.beneficiary();
    JsonLine json;
    json.text("memberNumber", row.number.text).number("rank", row.rank).text("relation", codeOf(row.relation));
    json.text("surname", row.surname).text("givenNames", row.givenNames).text("sex", codeOf(row.sex));
    addDay(json, "birthDate", row.born);
    return json.text("household", row.household.text);
}

void printVerification(Console &console, const desk::RightsAnswer &answer, const desk::RecordedVerification &recorded)
{
    const Language language = console.language;
    console.out << wordFor(answer.decision.outcome, language) << '\n';
    for (const Finding &finding : answer.decision.findings)
        console.out << "  " << sentenceFor(finding, contextOf(answer.situation), language) << '\n';
    if (answer.person)
        printPerson(console, answer);
    printRemaining(console, Word::RemainsPerson, answer.remaining.beneficiaryYear, answer.situation.plan.currency);
    printRemaining(console, Word::RemainsHousehold, answer.remaining.householdYear, answer.situation.plan.currency);
    printRemaining(console, Word::RemainsEpisode, answer.remaining.episode, answer.situation.plan.currency);
    if (answer.roster)
        console.out << wordFor(Word::KnownOn, language) << ' ' << formatDay(answer.situation.roster.producedOn) << '\n';
    if (!recorded.code.empty())
        console.out << wordFor(Word::VerificationCode, language) << ": " << recorded.code << '\n';
    console.out << toText(recorded.verification.id) << '\n';
}

void printCandidate(Console &console, const desk::Person &person, const std::string &scheme)
{
    const Beneficiary &row = person.beneficiary();
    console.out << scheme << (scheme.empty() ? "" : "  ") << row.number.text << "  " << fullName(row) << "  " << wordFor(row.relation, console.language);
    if (row.born)
        console.out << "  " << formatDay(*row.born);
    console.out << '\n';
}

} // namespace guichet::console
