// SPDX-License-Identifier: Apache-2.0
#include "terminal/desk/find_by_card.h"

#include "cards/card_message.h"
#include "cards/card_text.h"
#include "cards/member_number.h"
#include "terminal/desk/card_evidence.h"
#include "terminal/desk/card_person.h"
#include "terminal/desk/situation.h"

namespace guichet::desk {
namespace {

cards::CardReading read(Counter &counter, const MemberQuery &query)
{
    cards::CardContext context;
    context.now = counter.clock.read().unixMilliseconds / 1000;
    context.highWater = counter.journal.clockMarks().hwmSoft;
    context.revoked = &counter.roster.revoked();
    context.legacyPatterns = counter.roster.legacyPatterns();
    context.fromKeyboard = query.fromKeyboard;
    return cards::readCard(query.text, counter.roster.trust(), context);
}

using Fields = std::vector<std::pair<std::string, std::string>>;

void addDate(Fields &fields, const std::optional<Day> &day)
{
    if (day)
        fields.emplace_back("date", toIsoText(*day));
}

// What fills the holes of a card's message: its dates, its mutual, its number.
Failure messageOf(Counter &counter, const cards::CardReading &reading, std::string_view text)
{
    Failure message{cards::messageFor(reading.reason, text), {}, std::string(cards::codeOf(reading.reason))};
    const Moment moment = now(counter);
    const int zone = moment.reading.zoneMinutes;
    if (message.code == Code::Q15)
        message.fields.emplace_back("numero", std::string(text));
    if (message.code == Code::Q06) // the list says which cards, not since when
        addDate(message.fields, rosterEvidence(counter.roster.status(), moment).producedOn);
    if (message.code == Code::Q09 && reading.card)
        addDate(message.fields, validFromDayOf(*reading.card, zone));
    if (message.code == Code::Q11 && reading.card)
        addDate(message.fields, expiryDayOf(*reading.card, zone));
    return message;
}

std::size_t indexOf(const HouseholdRecord &record, const Beneficiary &member)
{
    return static_cast<std::size_t>(&member - record.members.data());
}

// A household card speaks for everybody: who is present is asked, unless the rank says it.
std::vector<Person> peopleOf(const HouseholdRecord &record, const cards::Card &card, const std::optional<int> &rank)
{
    std::vector<Person> people;
    const Beneficiary *bearer = findBearer(record, card);
    for (std::size_t i = 0; i < record.members.size(); ++i) {
        const bool isMeant = rank ? record.members[i].rank == *rank : card.isHouseholdCard || (bearer && indexOf(record, *bearer) == i);
        if (isMeant)
            people.push_back({record, i});
    }
    return people;
}

Outcome<std::optional<Person>> personInRoster(Counter &counter, const cards::Card &card)
{
    auto found = counter.roster.findByNumber(card.memberNumber);
    if (!found || *found || card.formerNumber.empty())
        return found;
    return counter.roster.findByNumber(MemberNumber{card.formerNumber});
}

// Not authentic: no data of the card is shown and nobody is meant; the refusal is
// a decision all the same, so that it is recorded.
FoundMember notAuthentic(cards::CardReading reading, Failure message)
{
    FoundMember found;
    found.card = std::move(reading);
    found.inRoster = false;
    found.trust = TrustLevel::D;
    found.message = std::move(message);
    return found;
}

Outcome<FoundMember> bearerOf(Counter &counter, cards::CardReading reading, const MemberQuery &query)
{
    const cards::Card &card = *reading.card;
    const auto inRoster = personInRoster(counter, card);
    if (!inRoster)
        return inRoster.failure();
    FoundMember found;
    found.inRoster = inRoster->has_value();
    const HouseholdRecord record = found.inRoster ? (*inRoster)->household : personsOfCard(card);
    found.people = peopleOf(record, card, query.rank);
    if (found.people.empty())
        return fail(Code::E06, {}, "no member of that rank");
    const CardEvidence evidence = evidenceOf(reading, found.inRoster ? &record : nullptr, 0);
    found.trust = found.inRoster && !evidence.newerThanRoster ? TrustLevel::A : TrustLevel::B; // rulings.md 11, 22: domain step 2
    if (evidence.revoked && reading.verdict == cards::Verdict::Accept)
        found.message = Failure{Code::Q07, {}, "generation below the roster's"};
    found.card = std::move(reading);
    return found;
}

bool isDecidedAllTheSame(Code message)
{
    return message == Code::Q06 || message == Code::Q07 || message == Code::Q11;
}

Outcome<FoundMember> refused(Counter &counter, cards::CardReading reading, const MemberQuery &query)
{
    Failure message = messageOf(counter, reading, query.text);
    if (message.code == Code::Q03)
        return notAuthentic(std::move(reading), std::move(message));
    if (!isDecidedAllTheSame(message.code) || !reading.card)
        return Unexpected(std::move(message));
    auto found = bearerOf(counter, std::move(reading), query);
    if (found)
        found->message = std::move(message);
    return found;
}

} // namespace

Outcome<FoundMember> findByCardText(Counter &counter, const MemberQuery &query)
{
    if (cards::isStaffBadge(query.text))
        return fail(Code::Q08);
    cards::CardReading reading = read(counter, query);
    if (reading.verdict == cards::Verdict::Legacy)
        return findByTypedNumber(counter, reading.legacyNumber, Identification::Number);
    const SchemeCode &ours = counter.journal.enrolled().scheme.code;
    if (reading.card && reading.card->scheme != ours)
        return fail(Code::Q05, {{"nom", reading.card->scheme.text}});
    if (reading.verdict == cards::Verdict::Reject)
        return refused(counter, std::move(reading), query);
    return bearerOf(counter, std::move(reading), query);
}

Outcome<FoundMember> findByTypedNumber(Counter &counter, const std::string &text, Identification identification)
{
    const MemberNumber plain{cards::withoutSeparators(text)};
    auto person = counter.roster.findByNumber(plain);
    if (!person)
        return person.failure();
    if (!*person && plain.text != text)
        person = counter.roster.findByNumber(MemberNumber{text});
    if (!person)
        return person.failure();
    if (!*person && cards::matchLegacyNumber(plain.text, counter.roster.legacyPatterns()) == cards::LegacyMatch::BadCheck)
        return fail(Code::Q15, {{"numero", text}});
    if (!*person)
        return fail(Code::E06, {}, "no such member number");
    FoundMember found;
    found.identification = identification;
    found.people.push_back(**std::move(person));
    return found;
}

} // namespace guichet::desk
