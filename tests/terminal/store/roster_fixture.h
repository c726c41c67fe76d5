// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cards/issuer_keys.h"
#include "sync/roster_delta.h"
#include "tests/terminal/store/counter_fixture.h"
#include "terminal/store/roster_store.h"

namespace guichet::store::test {

// Households of four, numbered through: "BJ-0000012" is in household "H-3".
inline std::string numberOf(std::size_t i)
{
    const std::string digits = std::to_string(10'000'000 + i);
    return "BJ-" + digits.substr(1);
}

inline HouseholdRecord householdOf(std::size_t h)
{
    constexpr std::array surnames{"TRAORÉ", "OUÉDRAOGO", "SOSSA", "KABORÉ", "N'DIAYE", "ZONGO"};
    constexpr std::array given{"Aminata", "Koffi", "Fatoumata", "Issouf", "Adjoa", "Séverin", "Bintou"};
    HouseholdRecord record;
    record.household.id = {"H-" + std::to_string(h)};
    record.household.plan = {"BASE"};
    record.household.village = "Kpota";
    record.household.paidUntil = Day{20'700};
    for (std::size_t rank = 0; rank < 4; ++rank) {
        const std::size_t i = 4 * h + rank;
        Beneficiary member;
        member.number = {numberOf(i)};
        member.household = record.household.id;
        member.rank = static_cast<int>(rank);
        member.relation = rank == 0 ? Relation::Head : Relation::Child;
        member.surname = surnames[h % surnames.size()];
        member.givenNames = std::string(given[i % given.size()]) + (i % 3 == 0 ? " Marie" : "");
        member.born = Day{static_cast<std::int32_t>(5'000 + i % 9'000)};
        member.cardSerial = CardSerial{9'000'000 + i};
        member.cardGeneration = 1;
        if (rank == 0)
            member.phone = "+229 97" + std::to_string(100'000 + h);
        if (i % 10 == 0)
            member.formerNumber = "OLD-" + std::to_string(i);
        record.members.push_back(member);
    }
    return record;
}

struct TestRoster {
    sync::RosterPlan plan{};
    Bytes pack{};
    crypto::Key packKey{3, 1, 4};
};

inline sync::RosterTerms termsOf(const TestMutual &mutual)
{
    sync::RosterTerms terms;
    terms.scheme = mutual.answer().scheme;
    terms.facility = mutual.answer().facility;
    cards::TrustStore store;
    store.sequence = 1;
    store.issuedAt = 1'780'000'000;
    terms.trustStore = cards::encodeTrustStore(store);
    terms.trustStoreSignature = crypto::sign(crypto::Purpose::Cards, terms.trustStore, mutual.cards.secret);
    terms.legacyPatterns = {"openimis"};
    return terms;
}

inline TestRoster rosterOf(const std::vector<HouseholdRecord> &households, std::uint64_t version = 1,
                           const sync::RosterTerms &terms = termsOf(TestMutual{}))
{
    const TestMutual mutual;
    TestRoster roster;
    sync::RosterPackWriter writer(terms);
    for (std::size_t from = 0; from < households.size(); from += 1000) {
        const auto begin = households.begin() + static_cast<std::ptrdiff_t>(from);
        writer.add({begin, begin + static_cast<std::ptrdiff_t>(std::min<std::size_t>(1000, households.size() - from))});
    }
    auto sealed = writer.finish(roster.packKey);
    roster.pack = std::move(sealed.pack);
    sync::RosterManifest &manifest = roster.plan.manifest;
    manifest.scheme = {"UMSGF"};
    manifest.facility = {"KPO01"};
    manifest.version = version;
    manifest.issued = 1'780'000'000;
    manifest.expires = 1'790'000'000;
    manifest.chunks = std::move(sealed.chunks);
    manifest.packBytes = roster.pack.size();
    manifest.members = sealed.members;
    manifest.merkleRoot = sealed.merkleRoot;
    manifest.counted = {{"KPO01-A", 12}};
    manifest.countersAsOf = Day{20'600};
    manifest.revokedSerials = {{"umsgf", cards::encodeSerials({CardSerial{5}, CardSerial{8}})}};
    roster.plan.root = mutual.root();
    roster.plan.manifestHash = {static_cast<Byte>(version), 2, 3, 4, 5, 6, 7, 8};
    return roster;
}

// What leads from one roster to the next; `follows` is the plan put in force before.
inline TestRoster deltaOf(std::vector<HouseholdRecord> before, std::vector<HouseholdRecord> after, const sync::RosterPlan &follows)
{
    const auto byId = [](const HouseholdRecord &a, const HouseholdRecord &b) { return a.household.id.text < b.household.id.text; };
    std::sort(before.begin(), before.end(), byId);
    std::sort(after.begin(), after.end(), byId);
    sync::RosterDeltaWriter writer(std::nullopt);
    std::uint64_t members = 0;
    auto old = before.begin();
    for (const HouseholdRecord &record : after) {
        members += record.members.size();
        for (; old != before.end() && byId(*old, record); ++old)
            writer.remove(*old);
        if (old != before.end() && old->household.id == record.household.id)
            writer.change(*old++, record);
        else
            writer.add(record);
    }
    for (; old != before.end(); ++old)
        writer.remove(*old);
    TestRoster delta;
    auto sealed = writer.finish(delta.packKey, members);
    delta.pack = std::move(sealed.pack);
    delta.plan = follows;
    sync::RosterManifest &manifest = delta.plan.manifest;
    manifest.base = follows.manifest.version;
    manifest.version = manifest.base + 1;
    manifest.follows = {{}};
    std::copy_n(follows.manifestHash.begin(), manifest.follows.front().size(), manifest.follows.front().begin());
    manifest.chunks = std::move(sealed.chunks);
    manifest.packBytes = delta.pack.size();
    manifest.members = members;
    manifest.merkleRoot = sealed.merkleRoot;
    delta.plan.manifestHash = crypto::hash(sync::encodeManifest(manifest));
    return delta;
}

inline std::vector<HouseholdRecord> manyHouseholds(std::size_t count)
{
    std::vector<HouseholdRecord> households;
    for (std::size_t h = 0; h < count; ++h)
        households.push_back(householdOf(h));
    return households;
}

} // namespace guichet::store::test
