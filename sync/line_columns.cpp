// SPDX-License-Identifier: Apache-2.0
#include "sync/line_columns.h"

namespace guichet::sync {
namespace {

Money sumOf(Money a, Money b)
{
    return {static_cast<std::int64_t>(static_cast<std::uint64_t>(a.amount) + static_cast<std::uint64_t>(b.amount))};
}

Money differenceOf(Money a, Money b)
{
    return {static_cast<std::int64_t>(static_cast<std::uint64_t>(a.amount) - static_cast<std::uint64_t>(b.amount))};
}

bool isOrdinary(Money amount)
{
    return amount >= Money{} && amount.amount <= largestAmount;
}

// What the tariff counts of a line: the price it allows, as often as it was given.
Money baseOf(const CareLine &care)
{
    const Money unit = care.tariffPrice ? smaller(care.unitPrice, *care.tariffPrice) : care.unitPrice;
    return multiply(unit, care.quantity).value_or(Money{});
}

Money mutualOf(const KnownShare &share, Money base)
{
    const Money value{share.value};
    switch (share.form) {
    case ShareForm::Rate: return shareOf(base, static_cast<int>(std::clamp<std::int64_t>(share.value, 0, 10'000)));
    case ShareForm::Copay: return isOrdinary(value) ? notBelowZero(base - value) : Money{};
    case ShareForm::Flat: return isOrdinary(value) ? smaller(base, value) : Money{};
    case ShareForm::AsBefore:
    case ShareForm::State:
    case ShareForm::Member:
    case ShareForm::Other: break;
    }
    return {};
}

bool wasCut(const LineShare &share)
{
    return std::any_of(share.reasons.begin(), share.reasons.end(), [](Reason reason) { return reason != Reason::OverTariff && reason != Reason::QtyLimit; });
}

// How the writer says it: the shortest way that gives exactly these amounts.
KnownShare formOf(const ClaimLine &line, Money base, const KnownShare &before)
{
    const LineShare &share = line.share;
    if (share.mutual == Money{} && share.state == share.gross && share.gross != Money{})
        return {ShareForm::State, 0};
    if (share.state != Money{})
        return {ShareForm::Other, 0};
    if (before.form != ShareForm::Member && share.mutual == mutualOf(before, base))
        return {ShareForm::AsBefore, before.value};
    if (share.mutual == Money{})
        return {ShareForm::Member, 0};
    if (base <= Money{} || wasCut(share) || share.mutual > base || share.mutual < Money{} || share.mutual.amount > largestAmount / 10'000)
        return {ShareForm::Other, 0};
    constexpr std::int64_t finest = 50; // basis points
    const std::int64_t rate = (share.mutual.amount * 10'000 / base.amount + finest - 1) / finest * finest;
    for (const KnownShare &each : {KnownShare{ShareForm::Rate, rate}, KnownShare{ShareForm::Copay, (base - share.mutual).amount}}) {
        if (mutualOf(each, base) == share.mutual)
            return each;
    }
    return {ShareForm::Other, 0};
}

template <class Coder>
void codeValue(Coder &coder, Words<std::int64_t> &words, NumberModel &model, std::int64_t &value)
{
    if (words.code(coder, value))
        return;
    codeNear(coder, model, value, 0);
    words.add(value);
}

template <class Coder>
void codeMutual(Coder &coder, LineModels &models, const std::string &key, ClaimLine &line)
{
    KnownShare &before = models.known[key];
    LineShare &share = line.share;
    const Money base = baseOf(line.care);
    KnownShare now = Coder::writes ? formOf(line, base, before) : KnownShare{};
    const std::size_t context = share.reasons.empty() ? 0 : share.reasons.front() == Reason::FreeByState ? 1 : 2;
    const std::uint64_t form = models.form[context].code(coder, static_cast<std::uint64_t>(now.form));
    if (form > static_cast<std::uint64_t>(ShareForm::Other))
        return coder.fail();
    now.form = static_cast<ShareForm>(form);
    if (now.form == ShareForm::Rate || now.form == ShareForm::Copay || now.form == ShareForm::Flat) {
        codeValue(coder, models.shares, models.share, now.value);
        before = now;
    }
    if (now.form == ShareForm::Other) {
        codeMoney(coder, models.mutual, share.mutual, base);
        codeMoney(coder, models.state, share.state, {});
    } else if constexpr (!Coder::writes) {
        share.state = now.form == ShareForm::State ? share.gross : Money{};
        share.mutual = mutualOf(now.form == ShareForm::AsBefore ? before : now, base);
    }
}

template <class Coder>
void codeTariff(Coder &coder, LineModels &models, const KnownAct &known, CareLine &care)
{
    if (!codeSame(coder, models.samePrice, care.unitPrice, known.unitPrice))
        codeMoney(coder, models.price, care.unitPrice, known.unitPrice);
    if (!codeSame(coder, models.sameTariff, care.tariffPrice, known.tariffPrice)
        && coder.bit(models.hasTariff, care.tariffPrice.has_value()))
        codeMoney(coder, models.tariff, Coder::writes ? *care.tariffPrice : care.tariffPrice.emplace(), care.unitPrice);
    if (!codeSame(coder, models.sameFree, care.stateFree, known.stateFree))
        care.stateFree = !known.stateFree;
}

template <class Coder>
void codeAct(Coder &coder, LineModels &models, Letters &letters, std::size_t place, ClaimLine &line)
{
    models.code[place == 0 ? 0 : 1].code(coder, letters, line.code.text);
    KnownAct &known = models.acts[line.code.text];
    if (!codeSame(coder, models.sameLabel, line.label, known.label))
        models.label.code(coder, letters, line.label);
    if (!codeSame(coder, models.sameCategory, line.care.category, known.category))
        models.category.code(coder, letters, line.care.category);
    codeTariff(coder, models, known, line.care);
    if (!codeSame(coder, known.sameQuantity, line.care.quantity, known.quantity))
        codeValue(coder, models.quantities, models.quantity, line.care.quantity);
    const Chance sameQuantity = known.sameQuantity;
    known = {line.label, line.care.category, line.care.unitPrice, line.care.tariffPrice, line.care.stateFree, line.care.quantity, sameQuantity};
}

template <class Coder>
void codeShare(Coder &coder, LineModels &models, const std::string &plan, ClaimLine &line)
{
    LineShare &share = line.share;
    const Money gross = multiply(line.care.unitPrice, line.care.quantity).value_or(Money{});
    if (!codeSame(coder, models.sameGross, share.gross, gross))
        codeMoney(coder, models.gross, share.gross, gross);
    codeReasons(coder, models.reasons, line.care.tariffPrice && line.care.unitPrice > *line.care.tariffPrice ? 1 : 0, share.reasons);
    codeMutual(coder, models, plan + '\0' + line.care.category, line);
    const Money member = differenceOf(share.gross, sumOf(share.mutual, share.state));
    if (!codeSame(coder, models.sameMember, share.member, member))
        codeMoney(coder, models.member, share.member, member);
    if (coder.bit(models.hasRemaining, share.remaining.has_value())) {
        Money &remaining = Coder::writes ? *share.remaining : share.remaining.emplace();
        if (!codeSame(coder, models.sameRemaining, remaining, share.mutual))
            codeMoney(coder, models.remaining, remaining, share.mutual);
    }
}

} // namespace

LineSums sumsOf(const std::vector<ClaimLine> &lines)
{
    LineSums sums;
    for (const ClaimLine &line : lines) {
        sums.gross = sumOf(sums.gross, line.share.gross);
        sums.mutual = sumOf(sums.mutual, line.share.mutual);
        sums.state = sumOf(sums.state, line.share.state);
        sums.member = sumOf(sums.member, line.share.member);
    }
    return sums;
}

template <class Coder>
void codeLines(Coder &coder, LineModels &models, Letters &letters, Claim &claim)
{
    constexpr std::uint64_t many = 15;
    std::uint64_t count = models.count[claim.outcome == EligibilityOutcome::NotEligible ? 1 : 0].code(coder, std::min<std::uint64_t>(claim.lines.size(), many));
    if (count == many)
        count += models.manyLines.code(coder, claim.lines.size() - many);
    for (std::size_t i = 0; i < count && !coder.hasFailed(); ++i) {
        if constexpr (!Coder::writes)
            claim.lines.emplace_back();
        coder.spend(sizeof(ClaimLine));
        codeAct(coder, models, letters, i, claim.lines[i]);
        codeShare(coder, models, claim.plan.text, claim.lines[i]);
    }
}

template void codeLines(RangeWriter &, LineModels &, Letters &, Claim &);
template void codeLines(RangeReader &, LineModels &, Letters &, Claim &);

} // namespace guichet::sync
