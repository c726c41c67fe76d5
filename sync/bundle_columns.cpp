// SPDX-License-Identifier: Apache-2.0
#include "sync/bundle_columns.h"

#include "sync/draft_counters.h"
#include "sync/text_column.h"
#include "terminal/domain/day.h"

#include <algorithm>

namespace guichet::sync {
namespace {

using enum BundleNumber;

// Steps are taken modulo 2^64, so that no input can overflow them.
std::uint64_t step(std::uint64_t from, std::uint64_t to)
{
    return zigzag(static_cast<std::int64_t>(to - from));
}

std::uint64_t walk(std::uint64_t from, std::uint64_t coded)
{
    return from + static_cast<std::uint64_t>(unzigzag(coded));
}

std::uint64_t unsignedOf(std::int64_t value)
{
    return static_cast<std::uint64_t>(value);
}

const crypto::Key *findKey(const Bundle &bundle, const Entry &entry)
{
    const std::int32_t day = dayOfMoment(entry.time, entry.zoneMinutes).sinceEpoch;
    const auto at = std::find_if(bundle.dayKeys.begin(), bundle.dayKeys.end(), [day](const auto &each) { return each.day == day; });
    return at == bundle.dayKeys.end() ? nullptr : &at->key;
}

void addScalars(BundleColumns &to, const Entry &entry, const Entry &before)
{
    to[Kind].push_back(static_cast<std::uint64_t>(entry.kind));
    to[TimeStep].push_back(step(unsignedOf(before.time), unsignedOf(entry.time)));
    to[Confidence].push_back(unsignedOf(entry.confidence));
    to[MonotonicStep].push_back(step(unsignedOf(before.monotonic), unsignedOf(entry.monotonic)));
    to[Operator].push_back(entry.operatorId);
    to[RosterVersion].push_back(entry.roster.version);
    to[RosterRoot].push_back(readLittleEndian<std::uint64_t>(entry.roster.root));
    to[ClaimsStep].push_back(step(before.totals.claims, entry.totals.claims));
    to[SumStep].push_back(step(unsignedOf(before.totals.sum.amount), unsignedOf(entry.totals.sum.amount)));
    to[Zone].push_back(zigzag(entry.zoneMinutes));
    to.currencies.push_back(entry.totals.currency);
    if (entry.kind == EntryKind::Start)
        append(to.boots, entry.boot);
}

void addUlid(BundleColumns &to, const Entry &entry, const std::optional<DraftCounter> &draft, std::uint64_t &lastCounter)
{
    const std::uint64_t form = entry.ulid == Ulid{} ? UlidZero : draft ? UlidDerived : UlidRaw;
    const bool derived = form == UlidDerived;
    to[BundleNumber::UlidForm].push_back(form);
    to[UlidDay].push_back(derived ? draft->dayKey : 0);
    to[UlidCounterStep].push_back(derived ? step(lastCounter, draft->counter) : 0);
    to[UlidTime].push_back(derived ? step(unsignedOf(unixMillisecondsOf(entry.ulid)), unsignedOf(entry.time) * 1000) : 0);
    if (derived)
        lastCounter = draft->counter;
    if (form == UlidRaw)
        append(to.ulids, entry.ulid.bytes);
}

void addBody(BundleColumns &to, const Bundle &bundle, const BundleEntry &each)
{
    const crypto::Key *key = findKey(bundle, each.entry);
    const bool derived = key != nullptr && commitBody(*key, each.entry.sequence, each.body) == each.entry.bodyCommit;
    to[BundleNumber::CommitForm].push_back(derived ? CommitDerived : CommitRaw);
    to[BodySize].push_back(each.body.size());
    append(to.bodies, each.body);
    if (!derived)
        append(to.commits, each.entry.bodyCommit);
}

// Takes a fixed number of bytes off the front of a run.
template <std::size_t N>
bool take(ByteView &from, std::array<Byte, N> &to)
{
    if (from.size() < N)
        return false;
    std::copy_n(from.begin(), N, to.begin());
    from = from.subspan(N);
    return true;
}

// Walks the rows and rebuilds one entry after another.
class EntryWalk {
public:
    EntryWalk(const BundleColumns &columns, const BundleStart &start, const Bundle &bundle)
        : m_columns(columns)
        , m_bundle(bundle)
        , m_ulids(columns.ulids)
        , m_boots(columns.boots)
        , m_commits(columns.commits)
        , m_bodies(columns.bodies)
    {
        m_last.terminal = bundle.terminal;
        m_last.sequence = start.sequence - 1;
        m_last.time = start.time;
        m_last.monotonic = start.monotonic;
        m_last.totals.claims = start.claims;
        m_last.totals.sum.amount = start.sum;
    }

    std::optional<BundleEntry> next(std::size_t row, const crypto::Hash &previous)
    {
        BundleEntry each;
        each.entry.terminal = m_last.terminal;
        each.entry.sequence = m_last.sequence + 1;
        each.entry.previous = previous;
        if (!readScalars(row, each.entry) || !readUlid(row, each.entry) || !readBody(row, each) || !isPossibleEntry(each.entry))
            return {};
        m_last = each.entry;
        return each;
    }

    bool isAtEnd() const { return m_ulids.empty() && m_boots.empty() && m_commits.empty() && m_bodies.empty(); }

private:
    std::uint64_t at(BundleNumber name, std::size_t row) const { return m_columns[name][row]; }

    bool readScalars(std::size_t row, Entry &entry)
    {
        const std::uint64_t zone = at(Zone, row);
        if (at(Kind, row) > static_cast<std::uint64_t>(EntryKind::CashDay) || at(Confidence, row) > 4 || zone > 2 * 1440
            || at(Operator, row) > 0xFFFFFFFF)
            return false;
        entry.kind = static_cast<EntryKind>(at(Kind, row));
        entry.time = static_cast<std::int64_t>(walk(unsignedOf(m_last.time), at(TimeStep, row)));
        entry.confidence = static_cast<int>(at(Confidence, row));
        entry.monotonic = static_cast<std::int64_t>(walk(unsignedOf(m_last.monotonic), at(MonotonicStep, row)));
        entry.operatorId = static_cast<std::uint32_t>(at(Operator, row));
        entry.roster.version = at(RosterVersion, row);
        for (std::size_t i = 0; i < entry.roster.root.size(); ++i)
            entry.roster.root[i] = static_cast<Byte>(at(RosterRoot, row) >> (8 * i));
        entry.totals.claims = walk(m_last.totals.claims, at(ClaimsStep, row));
        entry.totals.sum.amount = static_cast<std::int64_t>(walk(unsignedOf(m_last.totals.sum.amount), at(SumStep, row)));
        entry.totals.currency = m_columns.currencies[row];
        entry.zoneMinutes = static_cast<int>(unzigzag(zone));
        return entry.kind != EntryKind::Start || take(m_boots, entry.boot);
    }

    bool readUlid(std::size_t row, Entry &entry)
    {
        const std::uint64_t form = at(BundleNumber::UlidForm, row);
        if (form == UlidZero)
            return true;
        if (form == UlidRaw)
            return take(m_ulids, entry.ulid.bytes);
        const std::uint64_t day = at(UlidDay, row);
        if (form != UlidDerived || day >= m_bundle.dayKeys.size())
            return false;
        m_counter = walk(m_counter, at(UlidCounterStep, row));
        const std::uint64_t milliseconds = unsignedOf(entry.time) * 1000 - static_cast<std::uint64_t>(unzigzag(at(UlidTime, row)));
        entry.ulid = makeUlid(static_cast<std::int64_t>(milliseconds), uniquePartOf(m_bundle.dayKeys[static_cast<std::size_t>(day)].key, m_counter));
        return true;
    }

    bool readBody(std::size_t row, BundleEntry &each)
    {
        const std::uint64_t size = at(BodySize, row);
        if (size > m_bodies.size())
            return false;
        each.body = copyOf(m_bodies.first(static_cast<std::size_t>(size)));
        m_bodies = m_bodies.subspan(each.body.size());
        if (at(BundleNumber::CommitForm, row) == CommitRaw)
            return take(m_commits, each.entry.bodyCommit);
        const crypto::Key *key = isWithinDays(each.entry.time) ? findKey(m_bundle, each.entry) : nullptr;
        if (at(BundleNumber::CommitForm, row) != CommitDerived || key == nullptr)
            return false;
        each.entry.bodyCommit = commitBody(*key, each.entry.sequence, each.body);
        return true;
    }

    // Moments that have a calendar day at all.
    static bool isWithinDays(std::int64_t time)
    {
        constexpr std::int64_t farthest = std::int64_t{1} << 37;
        return time > -farthest && time < farthest;
    }

    const BundleColumns &m_columns;
    const Bundle &m_bundle;
    ByteView m_ulids;
    ByteView m_boots;
    ByteView m_commits;
    ByteView m_bodies;
    Entry m_last{};
    std::uint64_t m_counter = 0;
};

} // namespace

Bytes encodeColumns(const BundleColumns &columns)
{
    Bytes plain;
    for (const Numbers &column : columns.numbers)
        appendSized(plain, encodeNumbers(column));
    appendSized(plain, encodeTexts({columns.currencies.begin(), columns.currencies.end()}));
    for (const Bytes *run : {&columns.ulids, &columns.boots, &columns.commits, &columns.bodies})
        appendSized(plain, *run);
    return plain;
}

std::optional<BundleColumns> parseColumns(ByteView plain, std::size_t rows)
{
    BundleColumns columns;
    for (Numbers &numbers : columns.numbers) {
        const auto bytes = takeSized(plain);
        const auto column = bytes ? NumberColumn::open(*bytes, rows) : std::nullopt;
        if (!column)
            return {};
        numbers.resize(rows);
        NumberColumn all = *column;
        all.decodeAll();
        for (std::size_t row = 0; row < rows; ++row)
            numbers[row] = all.at(row);
    }
    const auto bytes = takeSized(plain);
    const auto currencies = bytes ? TextColumn::open(*bytes, rows) : std::nullopt;
    for (std::size_t row = 0; currencies && row < rows; ++row)
        columns.currencies.push_back(currencies->at(row));
    for (Bytes *run : {&columns.ulids, &columns.boots, &columns.commits, &columns.bodies}) {
        const auto taken = takeSized(plain);
        if (!taken)
            return {};
        *run = copyOf(*taken);
    }
    if (!currencies || !plain.empty())
        return {};
    return columns;
}

BundleColumns columnsOf(const Bundle &bundle)
{
    BundleColumns columns;
    const auto drafts = findDraftCounters(bundle);
    std::uint64_t lastCounter = 0;
    for (std::size_t i = 0; i < bundle.entries.size(); ++i) {
        const BundleEntry &each = bundle.entries[i];
        addScalars(columns, each.entry, bundle.entries[i == 0 ? 0 : i - 1].entry);
        addUlid(columns, each.entry, drafts[i], lastCounter);
        addBody(columns, bundle, each);
    }
    return columns;
}

std::optional<OpenedBundle> entriesOf(const BundleColumns &columns, const BundleStart &start, Bundle bundle)
{
    OpenedBundle opened;
    EntryWalk walk(columns, start, bundle);
    crypto::Hash previous = bundle.previous;
    std::vector<BundleEntry> entries;
    for (std::size_t row = 0; row < start.count; ++row) {
        auto each = walk.next(row, previous);
        if (!each)
            return {};
        previous = hashOfEntry(encodeEntry(each->entry));
        opened.hashes.push_back(previous);
        entries.push_back(std::move(*each));
    }
    if (!walk.isAtEnd())
        return {};
    opened.bundle = std::move(bundle);
    opened.bundle.entries = std::move(entries);
    return opened;
}

} // namespace guichet::sync
