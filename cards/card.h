// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cards/card_reason.h"
#include "cards/issuer_keys.h"
#include "cards/legacy_number.h"
#include "cards/revocation.h"
#include "terminal/base/ids.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

// The member card, profile mutual-card-1 (cards/FORMAT.md): text ↔ meaning.
namespace guichet::cards {

enum class Warning { RosterStale, ClockRollback };
std::string_view codeOf(Warning warning); // "status.roster_stale", "clock.rollback"

enum class Role { Head = 1, Spouse = 2, Child = 3, Parent = 4, Other = 5 };
enum class Sex { Male = 1, Female = 2, Other = 3 };

struct Dependant {
    int rank = 0;
    std::string givenName{};
    std::string birthYear{};
    std::optional<Sex> sex{};
};

// What a verified card says. Times are Unix seconds. `birthDate` is YYYYMMDD,
// month or day 00 when unknown ("né vers"), empty never.
struct Card {
    Bytes keyId{};
    std::string issuer{};
    std::int64_t expires = 0;
    std::int64_t issued = 0;
    std::optional<std::int64_t> notBefore{};
    CardSerial serial{};
    MemberNumber memberNumber{};
    std::string fullName{};
    std::string birthDate{};
    std::optional<Sex> sex{};
    std::string phone{};
    SchemeCode scheme{};
    HouseholdId household{};
    int rank = 0;
    Role role = Role::Head;
    PlanId plan{};
    std::uint32_t generation = 1;
    bool isHouseholdCard = false;
    std::vector<Dependant> dependants{};
    std::optional<std::array<Byte, 8>> photoHash{};
    std::string formerNumber{};
};

// Identity of a foreign claim 169 signed by a known key: fills the search form only (level D).
struct Identity {
    std::string number{};
    std::string fullName{};
    std::string birthDate{};
};

enum class Verdict { Accept, Legacy, Reject };
std::string_view codeOf(Verdict verdict); // "accept", "legacy", "reject"

struct CardReading {
    Verdict verdict = Verdict::Reject;
    CardReason reason = CardReason::QrEmpty;
    std::vector<Warning> warnings{};
    std::optional<Card> card{};          // when accepted, superseded, revoked, expired or not yet valid: the signature was good
    std::optional<Identity> identity{};  // with CardNoMembershipClaim
    std::string legacyNumber{};          // with Verdict::Legacy
    bool repaired = false;               // keyboard path: the signature proved a repaired layout or case
};

// The generation the roster knows for a member; nothing when the member is not in it.
struct KnownGeneration {
    MemberNumber member{};
    std::uint32_t generation = 0;
};

struct CardContext {
    std::int64_t now = 0;                        // Unix seconds of the system clock
    std::optional<std::int64_t> highWater{};     // hwm_soft: the card is judged at max(now, highWater)
    const RevokedSerials *revoked = nullptr;
    std::vector<KnownGeneration> generations{};  // empty: the caller compares with its roster itself
    std::vector<LegacyPattern> legacyPatterns{}; // tried first
    bool fromKeyboard = false;                   // one retry with case folded or the AZERTY map inverted
};

CardReading readCard(std::string_view text, const TrustStore &trust, const CardContext &context);

// What is wanted on a card; the writer refuses what its own reader would refuse.
Result<std::string, CardReason> writeCard(const Card &card, const SigningKey &key);

} // namespace guichet::cards
