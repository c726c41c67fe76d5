// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/domain/claim.h"
#include "terminal/domain/facility.h"
#include "terminal/domain/household.h"
#include "terminal/texts/language.h"

#include <optional>
#include <string>
#include <string_view>

namespace guichet {

// Words of what the counter prints; screens have their own in ui/texts.
enum class Word {
    Receipt, VerificationTicket, PassageCertificate, CareForm, Copy, Training,
    NumberOfClaim, VerificationCode, Sequence, Date, Terminal, Facility, Mutual, Plan, Member, NumberOfMember, Household, Visit, Decision, Rights,
    Sex, BornOn, Age, Diagnosis, Prescriber, Reference, Letter,
    Act, Quantity, Price, Tariff, OffTariff, MutualShare, MemberShare, StateShare, Total, ToPay, Rounding, CashReceived, ChangeDue,
    RemainsPerson, RemainsHousehold, RemainsEpisode, KnownOn, Provisional, Signature, KeepThis, PaysFull, Identified, Rate, NotCovered,
    PhoneOfMutual, ListOf, ServerSays, ListSays, NoReply, None,
};
inline constexpr int wordCount = static_cast<int>(Word::None) + 1;

std::string_view wordFor(Word word, Language language);

// Outcome, state, type and so on, in words.
std::string_view wordFor(EligibilityOutcome outcome, Language language); // "Droits ouverts"
std::string_view wordFor(ClaimState state, Language language);           // "En attente"
std::string_view wordFor(VisitType type, Language language);             // "Normale"
std::string_view wordFor(Identification identification, Language language);
std::string_view wordFor(Relation relation, Language language);          // "Titulaire"
std::string_view wordFor(PersonSex sex, Language language);              // "Femme"
std::string_view wordFor(Sector sector, Language language);
// A usual category by name ("Consultation"), its own code for any other.
std::string_view categoryWord(std::string_view category, Language language);

// "2 620 F" for XOF and XAF, "2 620 GNF" for the others, all in one piece:
// the spaces are no-break ones (U+00A0).
std::string formatAmount(Money amount, std::string_view currency);
std::string formatNumber(std::int64_t number);
std::string formatDay(Day day);      // 12/05/2026
std::string formatShortDay(Day day); // 12/05
std::string formatMoment(std::int64_t unixSeconds, int zoneMinutes); // 22/11/2026 09:14

} // namespace guichet
