// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/visit_columns.h"
#include "sync/wire_enums.h"

// What verifications and claims have in common, field by field.
namespace guichet::sync {

inline bool isEqual(const std::optional<Referral> &a, const std::optional<Referral> &b)
{
    return a.has_value() == b.has_value() && (!a || (a->issuedOn == b->issuedOn && a->from == b->from));
}

inline bool isEqual(const EligibilityProof &a, const EligibilityProof &b)
{
    return a.code == b.code && a.cardGeneration == b.cardGeneration && a.cardSerial == b.cardSerial && a.rosterVersion == b.rosterVersion
        && a.rosterAgeDays == b.rosterAgeDays && a.clockConfidence == b.clockConfidence && a.presence == b.presence;
}

template <unsigned Bits, class Coder, class Enum, std::size_t N>
void codeEnum(Coder &coder, Choice<Bits> &model, Enum &value, const std::array<Enum, N> &table)
{
    const auto place = Coder::writes ? std::find(table.begin(), table.end(), value) - table.begin() : 0;
    const std::uint64_t coded = model.code(coder, static_cast<std::uint64_t>(place));
    if (coded >= N)
        return coder.fail();
    if constexpr (!Coder::writes)
        value = table[static_cast<std::size_t>(coded)];
}

template <class Coder>
void codeFlag(Coder &coder, Chance &chance, bool &value)
{
    value = coder.bit(chance, value);
}

template <class Coder>
void codeDay(Coder &coder, NumberModel &model, Day &value, Day expected)
{
    codeNear(coder, model, value.sinceEpoch, expected.sinceEpoch);
}

template <class Coder>
void codeOptionalDay(Coder &coder, OptionalDayModels &models, std::optional<Day> &value, Day expected)
{
    if (coder.bit(models.isThere, value.has_value()))
        codeDay(coder, models.day, Coder::writes ? *value : value.emplace(), expected);
}

// Numbers that our CBOR carries stay below 2^63.
template <class Coder>
void codeCounter(Coder &coder, NumberModel &model, std::uint64_t &value)
{
    value = model.code(coder, value);
    if (value >> 63 != 0)
        coder.fail();
}

template <class Coder>
void codeMoney(Coder &coder, NumberModel &model, Money &value, Money expected)
{
    codeNear(coder, model, value.amount, expected.amount);
}

// `context` is what the number of reasons depends on.
template <class Coder>
void codeReasons(Coder &coder, ReasonModels &models, std::size_t context, std::vector<Reason> &reasons)
{
    constexpr std::uint64_t many = 7;
    std::uint64_t count = models.count[context].code(coder, std::min<std::uint64_t>(reasons.size(), many));
    if (count == many)
        count += models.more.code(coder, reasons.size() - many);
    if constexpr (!Coder::writes) {
        coder.spend(count > largestText ? ~std::size_t{0} : static_cast<std::size_t>(8 * count));
        if (coder.hasFailed())
            return;
        reasons.resize(static_cast<std::size_t>(count));
    }
    for (Reason &reason : reasons)
        codeEnum(coder, models.which, reason, wire::reasons);
}

template <class Coder>
void codeProof(Coder &coder, ProofModels &models, const Entry &entry, const Verification &visit, EligibilityProof &proof, const KnownPerson &known)
{
    const auto how = static_cast<std::size_t>(visit.identification);
    constexpr std::uint64_t unusual = 7;
    const bool isUsual = proof.code >= 0 && proof.code < static_cast<int>(unusual);
    const std::uint64_t code = models.code[how].code(coder, isUsual ? static_cast<std::uint64_t>(proof.code) : unusual);
    if (code == unusual)
        codeNear(coder, models.otherCode, proof.code, 0);
    else
        proof.code = static_cast<int>(code);
    if (coder.bit(models.hasGeneration[how], proof.cardGeneration.has_value())) {
        if (!codeSame(coder, models.sameGeneration, proof.cardGeneration, known.cardGeneration))
            codeNear(coder, models.generation, Coder::writes ? *proof.cardGeneration : proof.cardGeneration.emplace(), 0);
    }
    if (coder.bit(models.hasSerial[how], proof.cardSerial.has_value())) {
        if (!codeSame(coder, models.sameSerial, proof.cardSerial, known.cardSerial)) {
            CardSerial &serial = Coder::writes ? *proof.cardSerial : proof.cardSerial.emplace();
            serial.value = models.serial.code(coder, serial.value);
        }
    }
    if (!codeSame(coder, models.sameRoster, proof.rosterVersion, entry.roster.version))
        codeCounter(coder, models.roster, proof.rosterVersion);
    const std::int64_t today = dayOfMoment(entry.time, entry.zoneMinutes).sinceEpoch;
    codeNear(coder, models.age, proof.rosterAgeDays, today - models.produced);
    models.produced = today - proof.rosterAgeDays;
    if (!codeSame(coder, models.sameConfidence, proof.clockConfidence, entry.confidence))
        codeNear(coder, models.confidence, proof.clockConfidence, 0);
    codeEnum(coder, models.presence[4 * how + static_cast<std::size_t>(visit.photo)], proof.presence, wire::presences);
}

template <class Coder>
void codeReferral(Coder &coder, VisitModels &models, std::optional<Referral> &referral, Day careDay)
{
    if (!coder.bit(models.hasReferral, referral.has_value()))
        return;
    Referral &each = Coder::writes ? *referral : referral.emplace();
    codeDay(coder, models.referral, each.issuedOn, careDay);
    models.referrer.code(coder, models.letters, each.from);
}

template <class Coder>
void codePlan(Coder &coder, VisitModels &models, const KnownPerson &known, PlanId &plan, int &version)
{
    const PlanId &expected = known.plan.empty() ? models.lastPlan : known.plan;
    if (!codeSame(coder, models.samePlan, plan, expected))
        models.plan.code(coder, models.letters, plan.text);
    if (!codeSame(coder, models.samePlanVersion, version, known.planVersion))
        codeNear(coder, models.planVersion, version, 0);
    models.lastPlan = plan;
}

} // namespace guichet::sync
