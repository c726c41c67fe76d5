// SPDX-License-Identifier: Apache-2.0
#include "cards/claim_fields.h"
#include "cards/claims.h"

#include <algorithm>
#include <limits>

// Claim -70169: what a mutual adds to an identity (card profile 4.5).
namespace guichet::cards {

namespace {

namespace field {
constexpr std::int64_t version = 0, scheme = 1, household = 2, rank = 3, role = 4, plan = 5, generation = 6, dependants = 7, kind = 8, photoHash = 9,
                       formerNumber = 10;
}

constexpr std::uint64_t profileMajor = 1;
constexpr std::uint64_t highestRank = 99;
constexpr std::uint64_t anyNumber = std::numeric_limits<std::int64_t>::max();

bool maySignFor(const IssuerKey &key, std::string_view scheme)
{
    return std::any_of(key.schemes.begin(), key.schemes.end(), [scheme](const std::string &allowed) { return allowed == "*" || allowed == scheme; });
}

// Negative keys are critical: who writes one does not want an older reader to go on.
bool hasUnknownCriticalKey(const cbor::Value &map)
{
    for (std::size_t i = 0; i < map.entryCount(); ++i) {
        const auto key = map.keyAt(i).integer();
        if (key && *key < 0)
            return true;
    }
    return false;
}

Problem checkVersion(const cbor::Value &map)
{
    const cbor::Value *version = map.find(field::version);
    if (version == nullptr)
        return CardReason::CardFieldMissing;
    const auto number = version->unsignedInteger();
    if (!number)
        return CardReason::CardFieldType;
    if (*number != profileMajor)
        return CardReason::CardUnsupportedVersion;
    if (hasUnknownCriticalKey(map))
        return CardReason::CardCriticalUnknown;
    return {};
}

Dependant readDependant(const cbor::Value &value, ClaimFields &fields)
{
    Dependant dependant;
    const auto &parts = value.items();
    const auto rank = parts.size() == 4 ? parts[0].unsignedInteger() : std::nullopt;
    if (!value.is(cbor::Kind::Array) || !rank || *rank > highestRank) {
        fields.refuse(CardReason::CardFieldType);
        return dependant;
    }
    dependant.rank = static_cast<int>(*rank);
    dependant.givenName = fields.textOfValue(parts[1], longestGivenName);
    dependant.birthYear = fields.textOfValue(parts[2], longestBirthYear); // shown, never computed with
    dependant.sex = static_cast<Sex>(fields.sexOfValue(parts[3]));
    return dependant;
}

void readDependants(ClaimFields &fields, std::vector<Dependant> &to)
{
    const cbor::Value *list = fields.find(field::dependants);
    if (list == nullptr)
        return;
    if (!list->is(cbor::Kind::Array)) {
        fields.refuse(CardReason::CardFieldType);
        return;
    }
    if (list->items().size() > mostDependants) {
        fields.refuse(CardReason::CardFieldTooLong);
        return;
    }
    for (const cbor::Value &item : list->items()) {
        Dependant dependant = readDependant(item, fields);
        if (std::any_of(to.begin(), to.end(), [&](const Dependant &other) { return other.rank == dependant.rank; }))
            fields.refuse(CardReason::CardFieldType);
        to.push_back(std::move(dependant));
    }
}

void readCardKind(ClaimFields &fields, Card &card)
{
    const cbor::Value *kind = fields.find(field::kind);
    if (kind == nullptr)
        return;
    const auto number = kind->unsignedInteger();
    if (!number || *number < 1 || *number > 2)
        fields.refuse(CardReason::CardFieldType);
    card.isHouseholdCard = number == 2u;
}

void readPhotoHash(ClaimFields &fields, Card &card)
{
    const cbor::Value *hash = fields.find(field::photoHash);
    if (hash == nullptr)
        return;
    card.photoHash = hash->fixedBytes<8>();
    if (!card.photoHash)
        fields.refuse(CardReason::CardFieldType);
}

} // namespace

Problem readMembershipClaim(const cbor::Value &claim, const IssuerKey &key, Card &card)
{
    if (!claim.is(cbor::Kind::Map))
        return CardReason::CardFieldType;
    if (const auto problem = checkVersion(claim))
        return problem;
    ClaimFields fields(claim);
    card.scheme.text = fields.requiredCode(field::scheme, longestScheme);
    if (!fields.problem() && !maySignFor(key, card.scheme.text))
        fields.refuse(CardReason::CoseIssuerMismatch);
    card.household.text = fields.requiredCode(field::household, longestCode);
    card.rank = static_cast<int>(fields.requiredNumber(field::rank, 0, highestRank));
    card.role = static_cast<Role>(std::min<std::uint64_t>(fields.requiredNumber(field::role, 0, anyNumber), 5));
    if (card.role < Role::Head)
        card.role = Role::Other;
    card.plan.text = fields.optionalText(field::plan, longestPlan);
    card.generation = static_cast<std::uint32_t>(fields.requiredNumber(field::generation, 1, std::numeric_limits<std::uint32_t>::max()));
    readDependants(fields, card.dependants);
    readCardKind(fields, card);
    readPhotoHash(fields, card);
    card.formerNumber = fields.optionalText(field::formerNumber, longestCode);
    return fields.problem();
}

} // namespace guichet::cards
