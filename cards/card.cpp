// SPDX-License-Identifier: Apache-2.0
#include "cards/card.h"

#include "cards/card_text.h"
#include "cards/cose.h"
#include "cards/cwt.h"

#include <algorithm>

namespace guichet::cards {

namespace {

constexpr std::int64_t rollbackTolerance = 5 * 60;
constexpr std::int64_t latestMoment = 253402300799; // the end of the year 9999

CardReading refused(CardReason reason)
{
    CardReading reading;
    reading.reason = reason;
    return reading;
}

std::int64_t judgedTime(const CardContext &context)
{
    return std::clamp(std::max(context.now, context.highWater.value_or(context.now)), -latestMoment, latestMoment);
}

bool isClockBehind(const CardContext &context)
{
    return context.highWater && context.now < *context.highWater && judgedTime(context) - std::max(context.now, -latestMoment) > rollbackTolerance;
}

std::optional<CardReading> recognise(std::string_view text, const CardContext &context)
{
    if (text.empty())
        return refused(CardReason::QrEmpty);
    if (text.size() > longestText)
        return refused(CardReason::TextTooLong);
    if (isStaffBadge(text))
        return refused(CardReason::QrNotCard);
    const LegacyMatch legacy = matchLegacyNumber(text, context.legacyPatterns);
    if (legacy == LegacyMatch::BadCheck)
        return refused(CardReason::LegacyBadCheckDigit);
    if (legacy == LegacyMatch::Good) {
        CardReading reading = refused(CardReason::LegacyUnsignedId);
        reading.verdict = Verdict::Legacy;
        reading.legacyNumber = text;
        return reading;
    }
    if (const auto other = findOtherScheme(text))
        return refused(*other);
    return {};
}

Problem unpack(std::string_view text, SignedBytes &to)
{
    PackedBytes packed;
    if (const auto problem = decodeBase45(text, packed))
        return problem;
    if (const auto problem = inflateSigned(packed.view(), to))
        return problem;
    unfoldHexText(to);
    return {};
}

// A card of a member the roster knows: is it the one in force?
Problem checkStatus(const Card &card, const CardContext &context, std::vector<Warning> &warnings)
{
    if (context.revoked != nullptr && context.revoked->contains(card.issuer, card.serial))
        return CardReason::StatusCardRevoked;
    const auto known = std::find_if(context.generations.begin(), context.generations.end(),
                                    [&](const KnownGeneration &entry) { return entry.member == card.memberNumber; });
    if (known == context.generations.end() || known->generation == card.generation)
        return {};
    if (card.generation < known->generation)
        return CardReason::StatusSuperseded;
    warnings.push_back(Warning::RosterStale);
    return {};
}

// An old or early card still says whose it is: the counter names it and offers the search.
CardReading refusedByTime(CardReason reason, const Cwt &cwt, const IssuerKey &key, std::int64_t judged)
{
    CardReading reading = refused(reason);
    const bool mayName = reason == CardReason::CwtExpired || reason == CardReason::CwtNotYetValid;
    if (!mayName || cwt.membership == nullptr || checkIssuingWindow(cwt, key))
        return reading;
    if (auto card = parseCardClaims(cwt, key, judged))
        reading.card = std::move(*card);
    return reading;
}

CardReading judge(const Cwt &cwt, const IssuerKey &key, const CardContext &context)
{
    const std::int64_t judged = judgedTime(context);
    if (const auto problem = checkTimes(cwt, judged))
        return refusedByTime(*problem, cwt, key, judged);
    if (const auto problem = checkIssuingWindow(cwt, key))
        return refused(*problem);
    if (cwt.membership == nullptr) {
        CardReading reading = refused(CardReason::CardNoMembershipClaim);
        reading.identity = parseIdentity(cwt, judged);
        return reading;
    }
    auto card = parseCardClaims(cwt, key, judged);
    if (!card)
        return refused(card.error());
    CardReading reading;
    const auto problem = checkStatus(*card, context, reading.warnings);
    reading.reason = problem.value_or(CardReason::Ok);
    reading.verdict = problem ? Verdict::Reject : Verdict::Accept;
    reading.card = std::move(*card);
    return reading;
}

CardReading readSigned(ByteView bytes, const TrustStore &trust, const CardContext &context)
{
    const auto message = parseSign1(bytes);
    if (!message)
        return refused(message.error());
    const auto signer = findSigner(*message, trust);
    if (!signer)
        return refused(signer.error());
    const auto payload = cbor::parse(message->payload, cbor::cardLimits);
    if (!payload)
        return refused(reasonOf(payload.error()));
    const auto cwt = parseCwt(*payload, **signer);
    if (!cwt)
        return refused(cwt.error());
    return judge(*cwt, **signer, context);
}

CardReading readOnce(std::string_view text, const TrustStore &trust, const CardContext &context)
{
    if (auto recognised = recognise(text, context))
        return std::move(*recognised);
    SignedBytes bytes;
    if (const auto problem = unpack(text, bytes))
        return refused(*problem);
    return readSigned(bytes.view(), trust, context);
}

bool mayBeGarbled(const CardReading &reading)
{
    return reading.reason >= CardReason::QrNotCard && reading.reason <= CardReason::ZlibDictionary && reading.reason != CardReason::TextTooLong;
}

// Only a signature or a check digit proves that a repair is what was printed.
bool isProved(const CardReading &reading)
{
    return reading.verdict != Verdict::Reject || reading.card || reading.identity;
}

CardReading readRepaired(std::string_view text, const TrustStore &trust, const CardContext &context, CardReading asTyped)
{
    for (const std::string &repair : keyboardRepairs(text)) {
        CardReading reading = readOnce(repair, trust, context);
        if (isProved(reading)) {
            reading.repaired = true;
            return reading;
        }
    }
    return asTyped;
}

} // namespace

CardReading readCard(std::string_view text, const TrustStore &trust, const CardContext &context)
{
    text = withoutScannerSuffix(text);
    CardReading reading = readOnce(text, trust, context);
    if (context.fromKeyboard && mayBeGarbled(reading) && !isStaffBadge(text))
        reading = readRepaired(text, trust, context, std::move(reading));
    if (isClockBehind(context))
        reading.warnings.push_back(Warning::ClockRollback);
    return reading;
}

} // namespace guichet::cards
