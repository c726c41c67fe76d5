// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/sealed_file.h"
#include "tests/support/fake_ports.h"
#include "tests/terminal/store/roster_fixture.h"
#include "terminal/desk/install_roster.h"

// A counter with its real journal and its real roster, and a mutual (or who pretends
// to be one) that makes any roster file.
namespace guichet::store::test {

inline constexpr std::int64_t rosterDay = 1'780'000'000;

// A roster on its way: everything may be changed before it is signed and put together.
struct Offered {
    TestRoster roster{};
    std::vector<Bytes> roots{};
    Byte signer = 3; // seed of TestMutual::roster
    sync::FileType type = sync::FileType::Roster;

    sync::RosterManifest &manifest() { return roster.plan.manifest; }
    sync::RosterEnvelope envelope() const
    {
        sync::RosterEnvelope envelope;
        envelope.roots = roots;
        envelope.manifest = sync::encodeManifest(roster.plan.manifest);
        envelope.signature = crypto::sign(crypto::Purpose::Roster, envelope.manifest, seededKeys(signer).secret);
        envelope.pack = roster.pack;
        return envelope;
    }
    Bytes file() const { return wrapped(sync::encodeRosterEnvelope(envelope())); }
    Bytes wrapped(ByteView payload) const
    {
        sync::SealRequest seal;
        seal.header.type = type;
        seal.header.from = "UMSGF";
        seal.header.to = roster.plan.manifest.facility.text;
        return sync::sealFile(std::move(seal), payload, seededKeys(signer));
    }
};

struct RosterCounter {
    JournalFixture journal{};
    std::unique_ptr<RosterStore> roster = RosterStore::open(journal.folder.path, journal.vaultKey);
    guichet::test::FakeClock clock{};

    RosterCounter() { clock.reading.unixMilliseconds = (rosterDay + 86'400) * 1000; }
    desk::Counter counter() { return {clock, *journal.journal, *roster}; }

    // A snapshot as the mutual would make it, for this counter.
    Offered snapshot(std::uint64_t version, const std::vector<HouseholdRecord> &households = manyHouseholds(20))
    {
        Offered offered;
        offered.roster = rosterOf(households, version);
        address(offered);
        return offered;
    }
    Offered delta(const std::vector<HouseholdRecord> &before, const std::vector<HouseholdRecord> &after)
    {
        sync::RosterPlan follows;
        const auto status = roster->status().value();
        const Offered base = snapshot(status.version, before);
        follows.manifest = base.roster.plan.manifest;
        std::copy(status.stamp.begin(), status.stamp.end(), follows.manifestHash.begin());
        Offered offered;
        offered.roster = deltaOf(before, after, follows);
        address(offered);
        return offered;
    }
    void address(Offered &offered)
    {
        const auto &box = journal.journal->enrolled().box.publicKey;
        offered.manifest().policy = {0xa0};
        offered.manifest().recipients = {{crypto::keyIdOf(box), crypto::sealTo(box, offered.roster.packKey)}};
    }
    Outcome<desk::RosterReport> apply(const Bytes &file, bool confirmedEmpty = false)
    {
        desk::Counter at = counter();
        return desk::applyRosterFile(at, file, confirmedEmpty, {});
    }
    Outcome<desk::RosterReport> apply(const Offered &offered, bool confirmedEmpty = false) { return apply(offered.file(), confirmedEmpty); }
    void reopen()
    {
        roster.reset();
        journal.close();
        journal.open();
        roster = RosterStore::open(journal.folder.path, journal.vaultKey);
    }
    std::uint64_t version() { return roster->status() ? roster->status()->version : 0; }
    bool knows(const std::string &number)
    {
        const auto found = roster->findByNumber({number});
        return found && *found;
    }
};

// The root after `previous`, signed by two of the first keys and two of its own.
inline Bytes nextRoot(const sync::Root &root)
{
    const TestMutual mutual;
    const Bytes payload = sync::encodeRoot(root);
    return sync::encodeSignedRoot(payload, {sync::signRoot(payload, mutual.root1), sync::signRoot(payload, mutual.root2)});
}

// One person married.
inline std::vector<HouseholdRecord> changed(std::vector<HouseholdRecord> people)
{
    people[3].members[1].surname = "NOUVEAU";
    return people;
}

} // namespace guichet::store::test
