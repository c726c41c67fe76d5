// SPDX-License-Identifier: Apache-2.0
#include "terminal/desk/card_evidence.h"

#include "cards/card_message.h"
#include "cards/member_number.h"
#include "terminal/desk/card_person.h"

namespace guichet::desk {
namespace {

bool isSameNumber(std::string_view a, std::string_view b)
{
    return cards::withoutSeparators(a) == cards::withoutSeparators(b);
}

std::uint32_t generationInRoster(const HouseholdRecord *household, const cards::Card &card)
{
    const Beneficiary *bearer = household ? findBearer(*household, card) : nullptr;
    return bearer ? bearer->cardGeneration : 0;
}

bool refusedWith(const cards::CardReading &reading, Code message)
{
    return reading.verdict == cards::Verdict::Reject && cards::messageFor(reading.reason) == message;
}

} // namespace

const Beneficiary *findBearer(const HouseholdRecord &household, const cards::Card &card)
{
    for (const Beneficiary &member : household.members) {
        if (isSameNumber(member.number.text, card.memberNumber.text))
            return &member;
    }
    for (const Beneficiary &member : household.members) {
        if (!member.formerNumber.empty() && isSameNumber(member.formerNumber, card.memberNumber.text))
            return &member;
    }
    return nullptr;
}

CardEvidence evidenceOf(const cards::CardReading &reading, const HouseholdRecord *household, int zoneMinutes)
{
    CardEvidence evidence;
    evidence.authentic = reading.card.has_value();
    if (!reading.card)
        return evidence;
    const std::uint32_t known = generationInRoster(household, *reading.card);
    const bool superseded = known > 0 && reading.card->generation < known;
    evidence.revoked = superseded || refusedWith(reading, Code::Q06) || refusedWith(reading, Code::Q07);
    evidence.expired = refusedWith(reading, Code::Q11);
    evidence.newerThanRoster = known > 0 && reading.card->generation > known;
    evidence.issuedOn = issueDayOf(*reading.card, zoneMinutes);
    evidence.expiresOn = expiryDayOf(*reading.card, zoneMinutes);
    return evidence;
}

} // namespace guichet::desk
