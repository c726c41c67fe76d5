// SPDX-License-Identifier: Apache-2.0
#include "sync/batch_body.h"

#include "terminal/base/cbor.h"

namespace guichet::sync {
namespace {

constexpr std::size_t fields = 7;
constexpr std::size_t sumFields = 5;

Unexpected<Failure> notABatch()
{
    return fail(Code::D01, {}, "not a body of kind 22");
}

void writeSum(cbor::Writer &to, const BatchSum &sum)
{
    to.array(sumFields).integer(sum.count);
    for (const Money amount : {sum.gross, sum.mutual, sum.state, sum.member})
        to.integer(amount.amount);
}

std::optional<BatchSum> sumFrom(const cbor::Value &value)
{
    if (value.items().size() != sumFields)
        return {};
    std::array<std::int64_t, sumFields> numbers{};
    for (std::size_t i = 0; i < sumFields; ++i) {
        const auto number = value.items()[i].integer();
        if (!number || *number < 0 || *number > largestAmount)
            return {};
        numbers[i] = *number;
    }
    return BatchSum{numbers[0], {numbers[1]}, {numbers[2]}, {numbers[3]}, {numbers[4]}};
}

// [category, sum], the categories in their order and each once.
bool readCategories(const cbor::Value &value, std::map<std::string, BatchSum> &to)
{
    if (!value.is(cbor::Kind::Array))
        return false;
    for (const cbor::Value &row : value.items()) {
        const auto category = row.items().size() == 2 ? row.items()[0].text() : std::nullopt;
        const auto sum = category ? sumFrom(row.items()[1]) : std::nullopt;
        if (!sum || (!to.empty() && to.rbegin()->first >= *category))
            return false;
        to.emplace(std::string(*category), *sum);
    }
    return true;
}

// The first as it is, every other by what it is beyond the one before.
bool readSequences(const cbor::Value &value, std::vector<std::uint64_t> &to)
{
    constexpr std::uint64_t largest = std::uint64_t{1} << 62;
    if (!value.is(cbor::Kind::Array))
        return false;
    for (const cbor::Value &item : value.items()) {
        const auto step = item.unsignedInteger();
        if (!step || *step == 0 || *step > largest || (!to.empty() && to.back() > largest))
            return false;
        to.push_back(to.empty() ? *step : to.back() + *step);
    }
    return true;
}

} // namespace

Bytes encodeBatch(const BatchBody &batch)
{
    cbor::Writer to;
    to.map(fields).key(1).text(batch.id.text).key(2).integer(batch.year * 100 + batch.month).key(3).text(batch.currency);
    to.key(4).array(batch.sequences.size());
    std::uint64_t before = 0;
    for (const std::uint64_t sequence : batch.sequences) {
        to.unsignedInteger(sequence - before);
        before = sequence;
    }
    to.key(5).bytes(batch.claims).key(6);
    writeSum(to, batch.totals.all);
    to.key(7).array(batch.totals.byCategory.size());
    for (const auto &[category, sum] : batch.totals.byCategory) {
        to.array(2).text(category);
        writeSum(to, sum);
    }
    return to.take();
}

Outcome<BatchBody> parseBatch(ByteView body)
{
    const auto parsed = cbor::parse(body, cbor::ownFormatLimits);
    if (!parsed || parsed->entryCount() != fields || parsed->keyAt(0).integer() != 1 || parsed->keyAt(fields - 1).integer() != fields)
        return notABatch();
    const auto id = parsed->valueAt(0).text();
    const auto month = parsed->valueAt(1).integer();
    const auto currency = parsed->valueAt(2).text();
    const auto claims = parsed->valueAt(4).fixedBytes<32>();
    const auto all = sumFrom(parsed->valueAt(5));
    if (!id || !month || !currency || !claims || !all || *month < 200'001 || *month > 999'912 || *month % 100 < 1 || *month % 100 > 12)
        return notABatch();
    BatchBody batch;
    batch.id.text = *id;
    batch.year = static_cast<int>(*month / 100);
    batch.month = static_cast<int>(*month % 100);
    batch.currency = *currency;
    batch.claims = *claims;
    batch.totals.all = *all;
    if (!readSequences(parsed->valueAt(3), batch.sequences) || !readCategories(parsed->valueAt(6), batch.totals.byCategory))
        return notABatch();
    return batch;
}

crypto::Hash hashOfBatch(const std::vector<crypto::Hash> &entries)
{
    Bytes all;
    for (const crypto::Hash &entry : entries)
        all.insert(all.end(), entry.begin(), entry.end());
    return crypto::hash(all, "gui1.batch.claim");
}

} // namespace guichet::sync
