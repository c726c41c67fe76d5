// SPDX-License-Identifier: Apache-2.0
#include "cards/claim_fields.h"
#include "cards/claims.h"
#include "cards/cose.h"


// Claim 169 (MOSIP, IANA CWT registry): the part of our card that national
// identity tools read too.
namespace guichet::cards {

namespace {

namespace field {
constexpr std::int64_t number = 1, language = 3, fullName = 4, birthDate = 8, sex = 9, address = 10, phone = 12, photo = 16, secondName = 19,
                       secondLanguage = 20;
}

constexpr std::size_t longestPhone = 32;

// Some issuers wrap the map in a byte string of its own. `unwrapped` keeps it alive.
Result<const cbor::Value *, CardReason> mapOf(const cbor::Value *claim, std::optional<cbor::Value> &unwrapped)
{
    if (claim == nullptr)
        return Unexpected(CardReason::CardFieldMissing);
    if (const auto wrapped = claim->bytes()) {
        auto parsed = cbor::parse(*wrapped, cbor::cardLimits);
        if (!parsed)
            return Unexpected(reasonOf(parsed.error()));
        unwrapped = std::move(*parsed);
        claim = &*unwrapped;
    }
    if (!claim->is(cbor::Kind::Map))
        return Unexpected(CardReason::CardFieldType);
    return claim;
}

void readBirthDate(ClaimFields &fields, std::string_view latestDay, Card &card)
{
    const cbor::Value *value = fields.required(field::birthDate);
    const auto text = value != nullptr ? value->text() : std::nullopt;
    const auto date = text ? parseBirthDate(*text, latestDay) : std::nullopt;
    if (!date)
        fields.refuse(CardReason::CardFieldType);
    card.birthDate = date.value_or("");
}

// The photo's bytes are of no use to us (the roster has it), only their size is checked.
void checkPhoto(ClaimFields &fields)
{
    const cbor::Value *photo = fields.find(field::photo);
    if (photo == nullptr)
        return;
    const auto bytes = photo->bytes();
    if (!bytes)
        fields.refuse(CardReason::CardFieldType);
    else if (bytes->size() > largestPhoto)
        fields.refuse(CardReason::CardPhotoTooBig);
}

// Read by others, not by us; they must still be what the standard says.
void checkUnusedTexts(ClaimFields &fields)
{
    for (const std::int64_t key : {field::language, field::address, field::secondLanguage}) {
        const cbor::Value *value = fields.find(key);
        if (value != nullptr && !value->is(cbor::Kind::Text))
            fields.refuse(CardReason::CardFieldType);
    }
    fields.optionalText(field::secondName, longestName);
}

// A map with text keys is no claim 169, whatever its members are called.
bool hasForeignKeys(const cbor::Value &map)
{
    for (std::size_t i = 0; i < map.entryCount(); ++i) {
        if (!map.keyAt(i).is(cbor::Kind::Integer))
            return true;
    }
    return false;
}

} // namespace

Problem readIdentityClaim(const cbor::Value *claim, std::string_view latestDay, Card &card)
{
    std::optional<cbor::Value> unwrapped;
    const auto map = mapOf(claim, unwrapped);
    if (!map)
        return map.error();
    ClaimFields fields(**map);
    card.memberNumber.text = fields.requiredCode(field::number, longestCode);
    card.fullName = fields.requiredText(field::fullName, longestName);
    readBirthDate(fields, latestDay, card);
    if (const cbor::Value *sex = fields.find(field::sex))
        card.sex = static_cast<Sex>(fields.sexOfValue(*sex));
    card.phone = fields.optionalText(field::phone, longestPhone);
    checkUnusedTexts(fields);
    checkPhoto(fields);
    if (fields.problem() == CardReason::CardFieldMissing && hasForeignKeys(**map))
        return CardReason::CardFieldType;
    return fields.problem();
}

Identity readForeignIdentity(const cbor::Value *claim, std::string_view latestDay)
{
    std::optional<cbor::Value> unwrapped;
    const auto map = mapOf(claim, unwrapped);
    if (!map)
        return {};
    ClaimFields fields(**map);
    Identity identity;
    identity.number = fields.optionalText(field::number, longestName);
    identity.fullName = fields.optionalText(field::fullName, longestName);
    const cbor::Value *birth = fields.find(field::birthDate);
    const auto text = birth != nullptr ? birth->text() : std::nullopt;
    identity.birthDate = (text ? parseBirthDate(*text, latestDay) : std::nullopt).value_or("");
    return identity;
}

} // namespace guichet::cards
