// SPDX-License-Identifier: Apache-2.0
#include "cards/card.h"

#include "cards/card_text.h"
#include "cards/cose.h"
#include "cards/cwt.h"

namespace guichet::cards {

namespace {

Bytes bigEndianMinimal(std::uint64_t value)
{
    Bytes bytes;
    for (int shift = 56; shift >= 0; shift -= 8) {
        if (const auto byte = static_cast<Byte>(value >> shift); byte != 0 || !bytes.empty() || shift == 0)
            bytes.push_back(byte);
    }
    return bytes;
}

void encodeIdentity(cbor::Writer &writer, const Card &card)
{
    writer.map(3u + (card.sex ? 1 : 0) + (card.phone.empty() ? 0 : 1));
    writer.key(1).text(card.memberNumber.text).key(4).text(card.fullName).key(8).text(card.birthDate);
    if (card.sex)
        writer.key(9).integer(static_cast<int>(*card.sex));
    if (!card.phone.empty())
        writer.key(12).text(card.phone);
}

void encodeDependants(cbor::Writer &writer, const std::vector<Dependant> &dependants)
{
    writer.key(7).array(dependants.size());
    for (const Dependant &dependant : dependants) {
        writer.array(4).integer(dependant.rank).text(dependant.givenName).text(dependant.birthYear);
        writer.integer(static_cast<int>(dependant.sex.value_or(Sex::Other)));
    }
}

std::size_t membershipFields(const Card &card)
{
    return 6u + (card.plan.empty() ? 0 : 1) + (card.dependants.empty() ? 0 : 1) + (card.isHouseholdCard ? 1 : 0) + (card.photoHash ? 1 : 0)
        + (card.formerNumber.empty() ? 0 : 1);
}

void encodeMembership(cbor::Writer &writer, const Card &card)
{
    writer.map(membershipFields(card));
    writer.key(0).integer(1).key(1).text(card.scheme.text).key(2).text(card.household.text);
    writer.key(3).integer(card.rank).key(4).integer(static_cast<int>(card.role));
    if (!card.plan.empty())
        writer.key(5).text(card.plan.text);
    writer.key(6).integer(card.generation);
    if (!card.dependants.empty())
        encodeDependants(writer, card.dependants);
    if (card.isHouseholdCard)
        writer.key(8).integer(2);
    if (card.photoHash)
        writer.key(9).bytes(*card.photoHash);
    if (!card.formerNumber.empty())
        writer.key(10).text(card.formerNumber);
}

// The trust store in which the card will be read: its own key alone.
TrustStore storeOf(const SigningKey &key)
{
    TrustStore store;
    store.keys.push_back(key.record);
    return store;
}

} // namespace

Bytes encodeClaims(const Card &card)
{
    cbor::Writer writer;
    writer.map(card.notBefore ? 7 : 6).key(claim::issuer).text(card.issuer).key(claim::expires).integer(card.expires);
    if (card.notBefore)
        writer.key(claim::notBefore).integer(*card.notBefore);
    writer.key(claim::issued).integer(card.issued).key(claim::serial).bytes(bigEndianMinimal(card.serial.value));
    writer.key(claim::identity);
    encodeIdentity(writer, card);
    writer.key(claim::membership);
    encodeMembership(writer, card);
    return writer.take();
}

Result<std::string, CardReason> writeCard(const Card &card, const SigningKey &key)
{
    const std::string text = toBase45(deflateSigned(encodeSign1(encodeClaims(card), key)));
    CardContext onTheFirstDay;
    onTheFirstDay.now = std::max(card.issued, card.notBefore.value_or(card.issued));
    const CardReading reading = readCard(text, storeOf(key), onTheFirstDay);
    if (reading.verdict != Verdict::Accept)
        return Unexpected(reading.reason);
    return text;
}

} // namespace guichet::cards
