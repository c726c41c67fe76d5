// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/claim_bundle.h"
#include "sync/claim_record.h"
#include "tests/sync/keys.h"
#include "tests/sync/random_values.h"

namespace guichet::test {

// A terminal's journal as the counter writes it: a start, then verifications, each
// with its claim, over some days.
class RandomJournal {
public:
    explicit RandomJournal(std::uint64_t seed, const TerminalId &terminal = {{9, 8, 7, 6, 5, 4, 3, 2}}, const crypto::SigningKeys &keys = terminalKeys())
        : m_random(seed)
        , m_secret(keys.secret.view())
    {
        m_bundle.terminal = terminal;
        m_drawn = 100;
        add(sync::EntryKind::Start, drawUlid(), Bytes{1});
    }

    void addVisit()
    {
        m_time += 60 + static_cast<std::int64_t>(m_random.below(900));
        const Verification verification = verify();
        add(sync::EntryKind::Verification, verification.id, sync::encodeVerification(verification));
        const Ulid draft = drawUlid();
        m_time += 30 + static_cast<std::int64_t>(m_random.below(300));
        const Claim claim = claimFor(verification, draft);
        add(sync::EntryKind::ClaimSealed, draft, sync::encodeClaim(claim));
    }

    void addVisits(std::size_t count)
    {
        for (std::size_t i = 0; i < count; ++i)
            addVisit();
    }

    void add(sync::EntryKind kind, const Ulid &ulid, const Bytes &body)
    {
        sync::BundleEntry each;
        each.entry.terminal = m_bundle.terminal;
        each.entry.sequence = m_bundle.entries.size() + 1;
        each.entry.previous = m_head;
        each.entry.kind = kind;
        each.entry.ulid = ulid;
        each.entry.time = m_time;
        each.entry.confidence = 3;
        if (kind == sync::EntryKind::Start)
            each.entry.boot = m_random.fixed<16>();
        each.entry.monotonic = (m_time - 1'790'000'000) * 1000 + static_cast<std::int64_t>(m_random.below(1000));
        each.entry.operatorId = 1 + static_cast<std::uint32_t>(m_time / 14'400 % 2);
        each.entry.roster = {41, {1, 2, 3, 4, 5, 6, 7, 8}};
        if (kind == sync::EntryKind::ClaimSealed) {
            ++m_totals.claims;
            m_totals.sum = m_totals.sum + sync::parseClaim(body)->mutual;
        }
        each.entry.totals = m_totals;
        each.entry.zoneMinutes = 60;
        each.entry.bodyCommit = sync::commitBody(dayKey(), each.entry.sequence, body);
        each.body = body;
        m_head = sync::hashOfEntry(sync::encodeEntry(each.entry));
        m_bundle.entries.push_back(std::move(each));
    }

    // Signed at its end.
    sync::Bundle bundle() const
    {
        sync::Bundle made = m_bundle;
        made.headSignature = crypto::sign(crypto::Purpose::Journal, m_head, m_secret);
        return made;
    }

    static crypto::SigningKeys terminalKeys() { return signingKeys(21); }

private:
    const crypto::Key &dayKey()
    {
        const std::int32_t day = dayOfMoment(m_time, 60).sinceEpoch;
        if (m_bundle.dayKeys.empty() || m_bundle.dayKeys.back().day != day)
            m_bundle.dayKeys.push_back({day, m_random.fixed<32>()});
        return m_bundle.dayKeys.back().key;
    }

    Ulid drawUlid() { return makeUlid(m_time * 1000 + static_cast<std::int64_t>(m_random.below(1000)), sync::uniquePartOf(dayKey(), ++m_drawn)); }

    Verification verify()
    {
        Verification made;
        made.id = drawUlid();
        const auto household = m_random.below(20'000);
        made.household.text = "KAY-" + std::to_string(100'000 + household);
        made.member.text = made.household.text + "-0" + std::to_string(m_random.below(8));
        made.scheme = "KAY";
        made.plan.text = "KAY-FAM";
        made.careDay = dayOfMoment(m_time, 60);
        made.time = m_time;
        made.proof.rosterVersion = 41;
        made.proof.cardGeneration = 1;
        made.proof.cardSerial = CardSerial{1'000'000 + household * 8};
        made.proof.clockConfidence = 3;
        made.proof.presence = Presence::P3;
        made.photo = PhotoAnswer::Yes;
        return made;
    }

    Claim claimFor(const Verification &verification, const Ulid &draft)
    {
        Claim made;
        made.ulid = draft;
        made.number.text = "KPO01-A26-" + std::to_string(100'000 + m_totals.claims) + "X";
        made.verification = verification.id;
        made.verificationSequence = m_bundle.entries.size();
        made.member = verification.member;
        made.household = verification.household;
        made.plan = verification.plan;
        made.careDay = verification.careDay;
        made.currency = "XOF";
        made.proof = verification.proof;
        for (std::size_t left = 1 + m_random.below(3); left > 0; --left)
            addLine(made);
        made.cashDue = made.memberShare;
        made.cashCollected = made.memberShare;
        return made;
    }

    void addLine(Claim &claim)
    {
        static constexpr std::array acts{"CPN", "CONSULT", "GE", "ART-LUM", "PARA500", "AMOX"};
        const std::size_t act = m_random.below(acts.size());
        ClaimLine line;
        line.code.text = acts[act];
        line.label = acts[act];
        line.care.category = act < 3 ? "CONSULT" : "MEG";
        line.care.unitPrice = Money{static_cast<std::int64_t>(500 + 250 * act)};
        line.care.tariffPrice = line.care.unitPrice;
        line.care.quantity = act < 3 ? 1 : static_cast<std::int64_t>(1 + m_random.below(20));
        line.share.gross = *multiply(line.care.unitPrice, line.care.quantity);
        line.share.mutual = shareOf(line.share.gross, 7500);
        line.share.member = line.share.gross - line.share.mutual;
        claim.gross = claim.gross + line.share.gross;
        claim.mutual = claim.mutual + line.share.mutual;
        claim.memberShare = claim.memberShare + line.share.member;
        claim.lines.push_back(std::move(line));
    }

    RandomValues m_random;
    crypto::Secret m_secret;
    sync::Bundle m_bundle{};
    sync::RunningTotals m_totals{0, {}, "XOF"};
    crypto::Hash m_head{};
    std::int64_t m_time = 1'790'000'000;
    std::uint64_t m_drawn = 0;
};

} // namespace guichet::test
