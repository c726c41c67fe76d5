// SPDX-License-Identifier: Apache-2.0
#include "sync/claim_bundle.h"

#include "sync/bundle_columns.h"
#include "sync/claim_record.h"
#include "sync/record_fields.h"
#include "sync/zstd_frame.h"

namespace guichet::sync {
namespace {

constexpr int formatVersion = 2;
constexpr int compressionLevel = 3;

struct WireBundle {
    Bundle bundle{}; // without its entries
    BundleStart start{};
    Bytes columns{};
    Bytes bodies{}; // those that travel whole: zstd, absent when there is none
};

} // namespace

void writeItem(cbor::Writer &to, const Bundle::DayKey &key)
{
    to.array(2).integer(key.day).bytes(key.key);
}

bool readItem(const cbor::Value &from, Bundle::DayKey &to)
{
    const auto &items = from.items();
    return from.is(cbor::Kind::Array) && items.size() == 2 && readItem(items[0], to.day) && readItem(items[1], to.key);
}

template <class Archive, Of<WireBundle> Record>
void fields(Archive &archive, Record &wire)
{
    archive.constant(1, formatVersion);
    archive.need(2, wire.bundle.terminal);
    archive.need(3, wire.bundle.previous);
    archive.need(4, wire.start.sequence);
    archive.need(5, wire.start.count);
    archive.need(6, wire.start.time);
    archive.need(7, wire.start.monotonic);
    archive.need(8, wire.start.claims);
    archive.need(9, wire.start.sum);
    archive.need(10, wire.bundle.dayKeys);
    archive.need(11, wire.bundle.headSignature);
    archive.need(12, wire.columns);
    archive.may(13, wire.bodies);
}

namespace {

// One key a day, in the order in which they first come.
std::vector<Bundle::DayKey> distinctDays(const std::vector<Bundle::DayKey> &keys)
{
    std::vector<Bundle::DayKey> distinct;
    for (const Bundle::DayKey &each : keys) {
        if (std::none_of(distinct.begin(), distinct.end(), [&](const auto &known) { return known.day == each.day; }))
            distinct.push_back(each);
    }
    return distinct;
}

Unexpected<Failure> damaged(const char *why)
{
    return fail(Code::U04, {{"i", "1"}}, why);
}

Unexpected<Failure> unproved(std::uint64_t sequence, const char *why)
{
    return fail(Code::N03, {}, std::string(why) + " at entry " + std::to_string(sequence));
}

// Totals grow with sealed claims by the mutual's part and with nothing else.
bool doTotalsFollow(const RunningTotals &before, const BundleEntry &each)
{
    const RunningTotals &after = each.entry.totals;
    if (each.entry.kind != EntryKind::ClaimSealed)
        return after.claims == before.claims && after.sum == before.sum;
    if (after.claims != before.claims + 1 || after.sum < before.sum)
        return false;
    if (each.body.empty())
        return true;
    const auto claim = parseClaim(each.body);
    return claim && claim->ulid == each.entry.ulid && after.sum == before.sum + claim->mutual;
}

bool isBodyProved(const BundleEntry &each, bool isCommitDerived)
{
    return isCommitDerived || each.body.empty();
}

// The first entry's totals follow from the ones the mutual knows, or from nothing at the beginning of the journal.
Outcome<void> checkContent(const OpenedBundle &opened, const std::vector<bool> &isCommitDerived)
{
    const auto &entries = opened.bundle.entries;
    const bool fromBeginning = entries.front().entry.sequence == 1;
    if (fromBeginning && opened.bundle.previous != crypto::Hash{})
        return unproved(1, "something before the first entry");
    for (std::size_t i = 0; i < entries.size(); ++i) {
        if (!isBodyProved(entries[i], isCommitDerived[i]))
            return unproved(entries[i].entry.sequence, "body not proved");
        const bool known = i > 0 || fromBeginning;
        if (known && !doTotalsFollow(i > 0 ? entries[i - 1].entry.totals : RunningTotals{}, entries[i]))
            return unproved(entries[i].entry.sequence, "totals");
    }
    return {};
}

bool isOfPossibleSize(const WireBundle &wire)
{
    return wire.start.count > 0 && wire.start.count <= largestBundleEntries && wire.start.sequence > 0;
}

} // namespace

Bytes encodeBundle(const Bundle &bundle)
{
    check(!bundle.entries.empty() && bundle.entries.size() <= largestBundleEntries);
    WireBundle wire;
    wire.bundle = bundle;
    wire.bundle.dayKeys = distinctDays(bundle.dayKeys);
    const Entry &first = bundle.entries.front().entry;
    wire.start = {first.sequence, bundle.entries.size(), first.time, first.monotonic, first.totals.claims, first.totals.sum.amount};
    CodedEntries coded = encodeEntries(wire.bundle, wire.start);
    wire.columns = std::move(coded.columns);
    if (!coded.bodies.empty())
        wire.bodies = compress(coded.bodies, compressionLevel);
    return encodeRecord(wire);
}

Outcome<OpenedBundle> openBundle(ByteView bytes, const crypto::PublicKey &terminalKey)
{
    auto wire = parseRecord<WireBundle>(bytes);
    if (!wire || !isOfPossibleSize(*wire))
        return damaged("not a bundle");
    auto whole = wire->bodies.empty() ? std::optional(Bytes{}) : decompress(wire->bodies, largestBundlePlain);
    if (!whole)
        return damaged("bodies that are no frame");
    auto read = parseEntries({std::move(wire->columns), std::move(*whole)}, wire->start, wire->bundle);
    if (!read)
        return damaged("columns that contradict each other");
    const std::vector<bool> isCommitDerived = read->isCommitDerived;
    auto opened = chainEntries(std::move(*read), std::move(wire->bundle));
    if (!opened)
        return damaged("columns of no journal");
    if (!crypto::isSignedBy(terminalKey, crypto::Purpose::Journal, opened->hashes.back(), opened->bundle.headSignature))
        return unproved(opened->bundle.entries.back().entry.sequence, "head not signed");
    if (auto good = checkContent(*opened, isCommitDerived); !good)
        return good.failure();
    return std::move(*opened);
}

} // namespace guichet::sync
