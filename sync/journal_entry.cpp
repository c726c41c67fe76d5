// SPDX-License-Identifier: Apache-2.0
#include "sync/journal_entry.h"

#include "sync/record_fields.h"

namespace guichet::sync {
namespace {

constexpr std::string_view entryPerson = "gui1.journal.ent";
constexpr std::string_view bodyKeyContext = "gui1comm";
constexpr int entryVersion = 1;
constexpr int mostConfident = 4;
constexpr int widestZone = 18 * 60;
constexpr std::uint64_t counterBound = std::uint64_t{1} << 63;

} // namespace

void writeItem(cbor::Writer &to, EntryKind kind)
{
    to.integer(static_cast<int>(kind));
}

bool readItem(const cbor::Value &from, EntryKind &to)
{
    int number = 0;
    if (!readItem(from, number) || number < static_cast<int>(EntryKind::Genesis) || number > static_cast<int>(EntryKind::CashDay))
        return false;
    to = static_cast<EntryKind>(number);
    return true;
}

template <class Archive, Of<RosterStamp> Record>
void fields(Archive &archive, Record &stamp)
{
    archive.need(1, stamp.version);
    archive.need(2, stamp.root);
}

template <class Archive, Of<RunningTotals> Record>
void fields(Archive &archive, Record &totals)
{
    archive.need(1, totals.claims);
    archive.need(2, totals.sum);
    archive.need(3, totals.currency);
}

template <class Archive, Of<Entry> Record>
void fields(Archive &archive, Record &entry)
{
    archive.constant(1, entryVersion);
    archive.need(2, entry.terminal);
    archive.need(3, entry.sequence);
    archive.need(4, entry.previous);
    archive.need(5, entry.kind);
    archive.need(6, entry.ulid);
    archive.need(7, entry.time);
    archive.need(8, entry.confidence);
    archive.may(9, entry.boot);
    archive.need(10, entry.monotonic);
    archive.need(11, entry.operatorId);
    archive.nested(12, entry.roster);
    archive.need(13, entry.bodyCommit);
    archive.nested(14, entry.totals);
    archive.need(15, entry.zoneMinutes);
}

bool isPossibleEntry(const Entry &entry)
{
    return entry.sequence > 0 && entry.sequence < counterBound && entry.kind >= EntryKind::Genesis && entry.kind <= EntryKind::CashDay
        && entry.confidence >= 0 && entry.confidence <= mostConfident && entry.monotonic >= 0
        && entry.zoneMinutes >= -widestZone && entry.zoneMinutes <= widestZone
        && (entry.boot == BootId{} || entry.kind == EntryKind::Start)
        && entry.roster.version < counterBound && entry.totals.claims < counterBound
        && entry.totals.sum >= Money{} && entry.totals.sum <= Money{largestAmount};
}

Bytes encodeEntry(const Entry &entry)
{
    check(isPossibleEntry(entry));
    return encodeRecord(entry);
}

Outcome<Entry> parseEntry(ByteView bytes)
{
    auto entry = parseRecord<Entry>(bytes);
    if (!entry || !isPossibleEntry(*entry))
        return fail(Code::D01, {}, "not a journal entry");
    return std::move(*entry);
}

crypto::Hash hashOfEntry(ByteView entryBytes)
{
    return crypto::hash(entryBytes, entryPerson);
}

crypto::Hash commitBody(ByteView dayKey, std::uint64_t sequence, ByteView body)
{
    return crypto::keyedHash(crypto::deriveKey(dayKey, sequence, bodyKeyContext), body);
}

std::array<Byte, 10> uniquePartOf(ByteView dayKey, std::uint64_t draftCounter)
{
    Bytes counter;
    appendLittleEndian(counter, draftCounter);
    const crypto::Hash full = crypto::keyedHash(dayKey, counter);
    std::array<Byte, 10> unique{};
    std::copy_n(full.begin(), unique.size(), unique.begin());
    return unique;
}

} // namespace guichet::sync
