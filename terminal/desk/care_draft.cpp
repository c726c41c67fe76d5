// SPDX-License-Identifier: Apache-2.0
#include "terminal/base/cbor.h"
#include "terminal/desk/record_care.h"

// A draft holds what was typed, in the desk's own form: it never leaves the terminal.
namespace guichet::desk {
namespace {

void write(cbor::Writer &to, const std::optional<Money> &money)
{
    if (money)
        to.integer(money->amount);
    else
        to.null();
}

void write(cbor::Writer &to, const LineRequest &line)
{
    to.array(5).text(line.code.text).text(line.category).text(line.label).integer(line.quantity);
    write(to, line.price);
}

Bytes encodeDraft(const CareRequest &request)
{
    cbor::Writer to;
    to.array(9).bytes(request.verification.bytes).array(request.lines.size());
    for (const LineRequest &line : request.lines)
        write(to, line);
    to.text(request.condition).text(request.diagnosis).text(request.prescriber).text(request.priorAuthorisation);
    if (request.letter)
        to.array(3).text(request.letter->number).integer(request.letter->maxAmount.amount).integer(request.letter->validTo.sinceEpoch);
    else
        to.null();
    write(to, request.cash);
    if (request.replaces)
        to.bytes(request.replaces->bytes);
    else
        to.null();
    return to.take();
}

std::string textOr(const cbor::Value &value)
{
    return std::string(value.text().value_or(std::string_view{}));
}

std::optional<Money> moneyOr(const cbor::Value &value)
{
    const auto amount = value.integer();
    return amount ? std::optional(Money{*amount}) : std::nullopt;
}

std::optional<GuaranteeLetter> letterOf(const cbor::Value &value)
{
    if (value.items().size() != 3)
        return {};
    const auto amount = value.items()[1].integer();
    const auto day = value.items()[2].integer();
    if (!amount || !day)
        return {};
    return GuaranteeLetter{textOr(value.items()[0]), {*amount}, {static_cast<std::int32_t>(*day)}};
}

std::optional<LineRequest> lineOf(const cbor::Value &value)
{
    if (value.items().size() != 5)
        return {};
    LineRequest line;
    line.code.text = textOr(value.items()[0]);
    line.category = textOr(value.items()[1]);
    line.label = textOr(value.items()[2]);
    line.quantity = value.items()[3].integer().value_or(1);
    line.price = moneyOr(value.items()[4]);
    return line;
}

std::optional<CareRequest> parseDraft(const Draft &draft)
{
    const auto parsed = cbor::parse(draft.content, cbor::ownFormatLimits);
    // 8: written before corrections were kept.
    if (!parsed || (parsed->items().size() != 8 && parsed->items().size() != 9))
        return {};
    const auto &items = parsed->items();
    const auto verification = items[0].fixedBytes<16>();
    if (!verification)
        return {};
    CareRequest request;
    request.verification.bytes = *verification;
    for (const cbor::Value &value : items[1].items()) {
        const auto line = lineOf(value);
        if (!line)
            return {};
        request.lines.push_back(*line);
    }
    request.condition = textOr(items[2]);
    request.diagnosis = textOr(items[3]);
    request.prescriber = textOr(items[4]);
    request.priorAuthorisation = textOr(items[5]);
    request.letter = letterOf(items[6]);
    request.cash = moneyOr(items[7]);
    request.draft = draft.ulid;
    if (items.size() > 8) {
        if (const auto replaced = items[8].fixedBytes<16>())
            request.replaces = Ulid{*replaced};
    }
    return request;
}

} // namespace

Outcome<Ulid> keepDraft(Counter &counter, const CareRequest &request)
{
    const Moment moment = now(counter);
    auto ulid = request.draft ? Outcome<Ulid>(*request.draft) : counter.journal.drawUlid(moment);
    if (!ulid)
        return ulid;
    const auto saved = counter.journal.saveDraft({*ulid, request.verification, encodeDraft(request), moment.judged.now});
    if (!saved)
        return saved.failure();
    return ulid;
}

Outcome<std::vector<CareRequest>> openDrafts(Counter &counter)
{
    const auto drafts = counter.journal.loadDrafts();
    if (!drafts)
        return drafts.failure();
    std::vector<CareRequest> requests;
    for (const Draft &draft : *drafts) {
        if (auto request = parseDraft(draft))
            requests.push_back(*std::move(request));
    }
    return requests;
}

} // namespace guichet::desk
