// SPDX-License-Identifier: Apache-2.0
#include "sync/bundle_columns.h"

#include "sync/entry_coder.h"

namespace guichet::sync {
namespace {

const crypto::Key *findKey(const Bundle &bundle, const Entry &entry)
{
    const std::int32_t day = dayOfMoment(entry.time, entry.zoneMinutes).sinceEpoch;
    const auto at = std::find_if(bundle.dayKeys.begin(), bundle.dayKeys.end(), [day](const auto &each) { return each.day == day; });
    return at == bundle.dayKeys.end() ? nullptr : &at->key;
}

Row rowOf(const Bundle &bundle, const BundleEntry &each, const std::optional<DraftCounter> &draft, bool mayUseFields)
{
    Row row;
    row.draft = draft;
    row.bodyForm = each.body.empty() ? BodyEmpty : BodyWhole;
    const crypto::Key *key = findKey(bundle, each.entry);
    row.isCommitDerived = key != nullptr && commitBody(*key, each.entry.sequence, each.body) == each.entry.bodyCommit;
    if (!mayUseFields)
        return row;
    if (each.entry.kind == EntryKind::Verification) {
        if (auto parsed = parseVerification(each.body)) {
            row.verification = std::move(*parsed);
            row.bodyForm = BodyFields;
        }
    } else if (each.entry.kind == EntryKind::ClaimSealed) {
        if (auto parsed = parseClaim(each.body)) {
            row.claim = std::move(*parsed);
            row.bodyForm = BodyFields;
        }
    }
    return row;
}

CodedEntries write(const Bundle &bundle, const BundleStart &start, bool mayUseFields)
{
    CodedEntries coded;
    RangeWriter writer;
    EntryCoder<RangeWriter> coder(writer, bundle, start);
    const auto drafts = findDraftCounters(bundle);
    std::size_t taken = 0;
    for (std::size_t i = 0; i < bundle.entries.size(); ++i) {
        BundleEntry each = bundle.entries[i];
        Row row = rowOf(bundle, each, drafts[i], mayUseFields);
        coder.code(each, row, coded.bodies, taken);
    }
    coded.columns = writer.finish();
    return coded;
}

bool haveEqualBodies(const std::vector<BundleEntry> &a, const std::vector<BundleEntry> &b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const BundleEntry &one, const BundleEntry &other) { return one.body == other.body; });
}

} // namespace

CodedEntries encodeEntries(const Bundle &bundle, const BundleStart &start)
{
    CodedEntries coded = write(bundle, start, true);
    const auto read = parseEntries(coded, start, bundle);
    if (!read || !haveEqualBodies(read->entries, bundle.entries))
        return write(bundle, start, false);
    return coded;
}

std::optional<ReadEntries> parseEntries(const CodedEntries &coded, const BundleStart &start, const Bundle &bundle)
{
    ReadEntries read;
    RangeReader reader(coded.columns, largestBundlePlain);
    EntryCoder<RangeReader> coder(reader, bundle, start);
    Bytes whole = coded.bodies;
    std::size_t taken = 0;
    for (std::uint64_t i = 0; i < start.count && !reader.hasFailed(); ++i) {
        BundleEntry &each = read.entries.emplace_back();
        Row row;
        coder.code(each, row, whole, taken);
        reader.spend(each.body.size() + sizeof each);
        read.isCommitDerived.push_back(row.isCommitDerived);
    }
    if (reader.hasFailed() || !reader.isAtEnd() || taken != whole.size())
        return {};
    return read;
}

std::optional<OpenedBundle> chainEntries(ReadEntries read, Bundle bundle)
{
    OpenedBundle opened;
    crypto::Hash previous = bundle.previous;
    for (std::size_t i = 0; i < read.entries.size(); ++i) {
        BundleEntry &each = read.entries[i];
        const crypto::Key *key = read.isCommitDerived[i] ? findKey(bundle, each.entry) : nullptr;
        if (read.isCommitDerived[i] && key == nullptr)
            return {};
        if (key != nullptr)
            each.entry.bodyCommit = commitBody(*key, each.entry.sequence, each.body);
        each.entry.previous = previous;
        if (!isPossibleEntry(each.entry))
            return {};
        previous = hashOfEntry(encodeEntry(each.entry));
        opened.hashes.push_back(previous);
    }
    opened.bundle = std::move(bundle);
    opened.bundle.entries = std::move(read.entries);
    return opened;
}

} // namespace guichet::sync
