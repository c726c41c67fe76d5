// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/bundle_columns.h"
#include "sync/claim_record.h"
#include "sync/draft_counters.h"
#include "sync/visit_fields.h"

// One entry after another as coded columns, both ways: bundle_columns.cpp alone
// stands on this.
namespace guichet::sync {

inline constexpr std::size_t kinds = 32;
enum UlidForm : std::uint64_t { UlidZero, UlidDerived, UlidRaw };
enum BodyForm : std::uint64_t { BodyEmpty, BodyWhole, BodyFields };

struct EntryModels {
    std::array<Choice<5>, kinds> kind{};
    std::array<NumberModel, kinds> monotonic{}, drawn{};
    std::array<Choice<2>, kinds> ulid{}, body{};
    std::array<Chance, kinds> isCommitDerived{};
    Chance sameOperator{}, sameConfidence{}, sameRoster{}, sameZone{}, sameCurrency{}, sameDay{}, sameClaims{}, sameSum{};
    NumberModel time{}, operatorId{}, rosterVersion{}, zone{}, day{}, counter{}, claims{}, sum{}, size{};
    Choice<3> confidence{};
    TextModel currency{};
};

inline std::int64_t wrapped(std::uint64_t value)
{
    return static_cast<std::int64_t>(value);
}

inline std::uint64_t wrapped(std::int64_t value)
{
    return static_cast<std::uint64_t>(value);
}

// What a row is written with beside its entry.
struct Row {
    std::optional<DraftCounter> draft{};
    bool isCommitDerived = false;
    std::uint64_t bodyForm = BodyEmpty;
    Verification verification{}; // of BodyFields, by kind
    Claim claim{};
};

// Walks the rows: the same for writing and for reading.
template <class Coder>
class EntryCoder {
public:
    EntryCoder(Coder &coder, const Bundle &bundle, const BundleStart &start)
        : m_coder(coder)
        , m_bundle(bundle)
    {
        m_last.terminal = bundle.terminal;
        m_last.sequence = start.sequence - 1;
        m_last.time = start.time;
        m_last.monotonic = start.monotonic;
        m_last.totals.claims = start.claims;
        m_last.totals.sum.amount = start.sum;
        m_clock = wrapped(start.time) * 1000 - wrapped(start.monotonic);
    }

    // `whole`: the bodies that travel whole, appended to or taken from.
    void code(BundleEntry &each, Row &row, Bytes &whole, std::size_t &taken)
    {
        Entry &entry = each.entry;
        entry.terminal = m_last.terminal;
        entry.sequence = m_last.sequence + 1;
        codeWhen(entry);
        codeCircumstances(entry);
        codeUlid(entry, row);
        codeBody(each, row, whole, taken);
        row.isCommitDerived = m_coder.bit(m_models->isCommitDerived[kindOf(entry)], row.isCommitDerived);
        if (!row.isCommitDerived)
            codeBytes(m_coder, entry.bodyCommit);
        codeTotals(entry, row);
        m_last = entry;
    }

private:
    static std::size_t kindOf(const Entry &entry) { return static_cast<std::size_t>(entry.kind); }

    void codeWhen(Entry &entry)
    {
        const std::uint64_t kind = m_models->kind[kindOf(m_last)].code(m_coder, static_cast<std::uint64_t>(entry.kind));
        if (kind < static_cast<std::uint64_t>(EntryKind::Genesis) || kind > static_cast<std::uint64_t>(EntryKind::CashDay))
            m_coder.fail();
        else
            entry.kind = static_cast<EntryKind>(kind);
        codeNear(m_coder, m_models->monotonic[kindOf(entry)], entry.monotonic, m_last.monotonic);
        // Both clocks go alike: the time follows from the other and their last difference.
        const std::int64_t expected = wrapped(m_clock + wrapped(entry.monotonic)) / 1000;
        codeNear(m_coder, m_models->time, entry.time, expected);
        if (entry.time != expected) // another boot, or a clock put right
            m_clock = wrapped(entry.time) * 1000 - wrapped(entry.monotonic);
        constexpr std::int64_t farthest = std::int64_t{1} << 37; // far outside the calendar
        if (entry.time <= -farthest || entry.time >= farthest)
            m_coder.fail();
    }

    void codeCircumstances(Entry &entry)
    {
        EntryModels &models = *m_models;
        if (!codeSame(m_coder, models.sameZone, entry.zoneMinutes, m_last.zoneMinutes))
            codeNear(m_coder, models.zone, entry.zoneMinutes, 0);
        if (entry.zoneMinutes < -1440 || entry.zoneMinutes > 1440)
            m_coder.fail();
        if (!codeSame(m_coder, models.sameConfidence, entry.confidence, m_last.confidence))
            entry.confidence = static_cast<int>(models.confidence.code(m_coder, static_cast<std::uint64_t>(entry.confidence)));
        if (!codeSame(m_coder, models.sameOperator, entry.operatorId, m_last.operatorId))
            codeNear(m_coder, models.operatorId, entry.operatorId, 0);
        const bool isSame = entry.roster.version == m_last.roster.version && entry.roster.root == m_last.roster.root;
        if (m_coder.bit(models.sameRoster, Coder::writes && isSame)) {
            entry.roster = m_last.roster;
        } else {
            codeCounter(m_coder, models.rosterVersion, entry.roster.version);
            codeBytes(m_coder, entry.roster.root);
        }
        if (entry.kind == EntryKind::Start)
            codeBytes(m_coder, entry.boot);
    }

    void codeUlid(Entry &entry, Row &row)
    {
        EntryModels &models = *m_models;
        const std::uint64_t given = entry.ulid == Ulid{} ? UlidZero : row.draft ? UlidDerived : UlidRaw;
        const std::uint64_t form = models.ulid[kindOf(entry)].code(m_coder, given);
        if (form > UlidRaw)
            return m_coder.fail();
        if (form == UlidRaw)
            return codeBytes(m_coder, entry.ulid.bytes);
        if (form == UlidZero)
            return;
        std::int64_t drawn = Coder::writes ? unixMillisecondsOf(entry.ulid) : 0;
        const std::int64_t now = wrapped(m_clock + wrapped(entry.monotonic));
        codeNear(m_coder, models.drawn[kindOf(entry)], drawn, now);
        if (drawn > now - 1000 && drawn < now + 1000) // drawn as the entry was written: the clocks compared anew
            m_clock = wrapped(drawn) - wrapped(entry.monotonic);
        codeCounterOf(entry, row, drawn);
    }

    void codeCounterOf(Entry &entry, Row &row, std::int64_t drawn)
    {
        DraftCounter draft = row.draft.value_or(DraftCounter{});
        const std::size_t expected = dayKeyOf(m_bundle.dayKeys, drawn, entry.zoneMinutes);
        if (!codeSame(m_coder, m_models->sameDay, draft.dayKey, expected))
            draft.dayKey = static_cast<std::size_t>(m_models->day.code(m_coder, draft.dayKey));
        codeNear(m_coder, m_models->counter, draft.counter, wrapped(m_counter + 1));
        m_counter = std::max(m_counter, draft.counter);
        if (draft.dayKey >= m_bundle.dayKeys.size() || drawn < 0)
            return m_coder.fail();
        if constexpr (!Coder::writes)
            entry.ulid = makeUlid(drawn, uniquePartOf(m_bundle.dayKeys[draft.dayKey].key, draft.counter));
    }

    void codeBody(BundleEntry &each, Row &row, Bytes &whole, std::size_t &taken)
    {
        row.bodyForm = m_models->body[kindOf(each.entry)].code(m_coder, row.bodyForm);
        const bool isVerification = each.entry.kind == EntryKind::Verification;
        if (row.bodyForm == BodyWhole)
            return codeWhole(each.body, whole, taken);
        if (row.bodyForm == BodyEmpty)
            return;
        if (row.bodyForm != BodyFields || (!isVerification && each.entry.kind != EntryKind::ClaimSealed))
            return m_coder.fail();
        if (isVerification)
            codeVerification(m_coder, *m_bodies, each.entry, row.verification);
        else
            codeClaim(m_coder, *m_bodies, each.entry, row.claim);
        if constexpr (!Coder::writes) {
            if (!m_coder.hasFailed())
                each.body = isVerification ? encodeVerification(row.verification) : encodeClaim(row.claim);
        }
    }

    void codeWhole(Bytes &body, Bytes &whole, std::size_t &taken)
    {
        const std::uint64_t size = m_models->size.code(m_coder, body.size());
        if constexpr (Coder::writes) {
            append(whole, body);
        } else {
            if (size > whole.size() - taken)
                return m_coder.fail();
            body = copyOf(ByteView(whole).subspan(taken, static_cast<std::size_t>(size)));
        }
        taken += body.size();
    }

    void codeTotals(Entry &entry, const Row &row)
    {
        EntryModels &models = *m_models;
        RunningTotals &totals = entry.totals;
        const bool isClaim = entry.kind == EntryKind::ClaimSealed;
        const std::uint64_t claims = m_last.totals.claims + (isClaim ? 1 : 0);
        const Money mutual = isClaim && row.bodyForm == BodyFields ? row.claim.mutual : Money{};
        const Money sum{wrapped(wrapped(m_last.totals.sum.amount) + wrapped(mutual.amount))};
        if (!codeSame(m_coder, models.sameClaims, totals.claims, claims))
            codeCounter(m_coder, models.claims, totals.claims);
        if (!codeSame(m_coder, models.sameSum, totals.sum, sum))
            codeMoney(m_coder, models.sum, totals.sum, sum);
        if (!codeSame(m_coder, models.sameCurrency, totals.currency, m_last.totals.currency))
            models.currency.code(m_coder, m_bodies->visit.letters, totals.currency);
    }

    Coder &m_coder;
    const Bundle &m_bundle;
    Entry m_last{};
    std::uint64_t m_clock = 0; // Unix milliseconds at the boot, as last seen
    std::uint64_t m_counter = 0;
    std::unique_ptr<EntryModels> m_models = std::make_unique<EntryModels>();
    std::unique_ptr<BodyModels> m_bodies = std::make_unique<BodyModels>();
};

} // namespace guichet::sync
