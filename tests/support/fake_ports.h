// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/journal_bodies.h"
#include "terminal/desk/ports.h"

#include <map>

// The world of a counter in memory: what the desk's and the screens' tests stand on.
// Everything is a public field, so that a test says what is the case and looks at
// what became of it.
namespace guichet::test {

class FakeClock : public desk::Clock {
public:
    desk::ClockReading reading{};
    desk::ClockReading read() const override { return reading; }
    void setLocal(const char *isoDay, int hour, int minute); // keeps the zone
};

class FakeJournal : public desk::Journal {
public:
    struct Row {
        desk::NewEntry entry{};
        desk::Written written{};
    };
    desk::Enrolled ours{};
    ClockMarks marks{};
    std::optional<std::pair<std::int64_t, std::int64_t>> bootMark{};
    std::vector<Row> rows{};
    std::vector<desk::ClaimRow> claimRows{};
    std::vector<desk::VerificationRow> verificationRows{};
    std::vector<desk::Draft> drafts{};
    std::uint64_t rosterVersion = 0;
    std::uint64_t acknowledged = 0;
    std::optional<Failure> failsWith{}; // every write, from now on
    std::map<std::string, desk::RoadState> roads{};
    std::size_t transactions = 0;       // successful writes of entries

    const desk::Enrolled &enrolled() const override { return ours; }
    Outcome<Ulid> drawUlid(const desk::Moment &moment) override;
    Outcome<void> saveDraft(const desk::Draft &draft) override;
    Outcome<std::vector<desk::Draft>> loadDrafts() override { return drafts; }
    Outcome<void> discardDraft(const Ulid &ulid, const desk::Moment &moment) override;
    Outcome<desk::Written> append(const desk::NewEntry &entry) override;
    Outcome<std::vector<desk::Written>> appendAll(const std::vector<desk::NewEntry> &entries) override;
    ClockMarks clockMarks() override { return marks; }
    std::optional<std::pair<std::int64_t, std::int64_t>> lastMarkOfBoot(const sync::BootId &) override { return bootMark; }
    Outcome<int> nextClaimCounter(int year) override;
    Outcome<std::uint64_t> nextFileNumber(const std::string &type) override { return ++m_fileNumbers[type]; }
    Outcome<std::optional<desk::VerificationRow>> findVerification(const Ulid &id) override;
    Outcome<std::optional<desk::VerificationRow>> findVerificationBySequence(std::uint64_t sequence) override;
    Outcome<std::vector<desk::VerificationRow>> verificationsOn(Day day) override;
    Outcome<std::optional<desk::ClaimRow>> findClaim(const Ulid &ulid) override;
    Outcome<bool> isCancelRequest(const Ulid &claim, const desk::Written &entry) override;
    Outcome<std::vector<desk::ClaimRow>> claims(std::optional<ClaimState> state) override;
    Outcome<std::vector<desk::ClaimRow>> claimsPage(const desk::JournalPage &page) override;
    Outcome<std::vector<desk::VerificationRow>> verificationsPage(const desk::JournalPage &page) override;
    Outcome<std::vector<desk::Consumption>> consumption(const MemberNumber &member, const HouseholdId &household) override;
    desk::OutboxSummary outbox() override;
    std::uint64_t acknowledgedHead() override { return acknowledged; }
    desk::Written head() override { return rows.empty() ? desk::Written{} : rows.back().written; }
    Outcome<std::uint64_t> lastTaken(const std::string &road) override { return m_taken[road]; }
    Outcome<desk::RoadState> roadState(const std::string &road) override { return roads[road]; }
    Outcome<void> saveRoadState(const std::string &road, const desk::RoadState &state) override;
    Outcome<void> saveTrouble(const Ulid &claim, const std::optional<Failure> &trouble) override;
    Outcome<std::vector<sync::EntrySize>> entriesAfter(std::uint64_t sequence) override;
    Outcome<sync::Bundle> bundle(sync::Stretch stretch) override;
    std::uint64_t highestRosterVersion() override { return rosterVersion; }
    Outcome<std::vector<desk::JournalRecord>> records(sync::EntryKind kind) override;
    Outcome<desk::JournalCheck> verifyChain(const std::function<bool(std::uint64_t, std::uint64_t)> &progress) override;

private:
    desk::Written write(const desk::NewEntry &entry);
    void project(const desk::NewEntry &entry, const desk::Written &written);
    void take(const sync::Transfer &transfer);
    void take(const sync::ForeignStatement &statement);
    void projectStatement(const desk::NewEntry &entry);
    void take(const sync::Receipt &receipt);
    void take(const sync::Answer &answer);
    void take(const sync::Payment &payment);
    desk::ClaimRow *rowOf(const Ulid &ulid);
    std::map<std::string, std::uint64_t> m_fileNumbers{};
    std::map<std::string, std::uint64_t> m_taken{};
    std::uint64_t m_drawn = 0;
};

class FakeRoster : public desk::Roster {
public:
    std::optional<desk::RosterStatus> inForce{};
    sync::RosterTerms rosterTerms{};
    cards::TrustStore trustStore{};
    cards::RevokedSerials revokedSerials{};
    std::vector<cards::LegacyPattern> patterns{};
    std::vector<HouseholdRecord> households{};
    int readyPercent = 100;
    std::map<std::array<Byte, 8>, Bytes> photos{};
    std::vector<sync::PhotoPack> photoPacks{}; // those here
    std::size_t installed = 0;          // calls of install
    std::optional<Failure> refusesWith{}; // install

    std::optional<desk::RosterStatus> status() override { return inForce; }
    const sync::RosterTerms &terms() override { return rosterTerms; }
    const cards::TrustStore &trust() override { return trustStore; }
    const cards::RevokedSerials &revoked() override { return revokedSerials; }
    const std::vector<cards::LegacyPattern> &legacyPatterns() override { return patterns; }
    Outcome<std::optional<desk::Person>> findByNumber(const MemberNumber &number) override;
    Outcome<std::optional<HouseholdRecord>> findHousehold(const HouseholdId &id) override;
    Outcome<std::optional<desk::Person>> findBySerial(CardSerial serial) override;
    Outcome<std::vector<desk::Person>> findByPhone(const std::string &phone) override;
    Outcome<std::optional<std::vector<HouseholdRecord>>> householdsInPart(std::uint32_t part) override;
    Outcome<desk::NameSearch> searchNames(const std::string &words, std::size_t limit) override;
    Outcome<desk::RosterStatus> install(const sync::RosterPlan &plan, ByteView pack, ByteView packKey32,
                                        const std::function<bool(std::uint64_t)> &onProgress) override;
    std::vector<sync::PhotoPack> missingPhotoPacks() override;
    Outcome<void> installPhotos(const sync::PhotoPack &pack, ByteView bytes) override;
    Outcome<std::optional<Bytes>> findPhoto(const std::array<Byte, 8> &hash) override;

private:
    std::vector<desk::Person> where(const std::function<bool(const Beneficiary &)> &isMeant) const;
};

class FakeStick : public desk::Stick {
public:
    std::map<std::string, Bytes> down{};
    std::map<std::string, Bytes> up{};
    std::optional<Failure> failsWith{}; // writing

    Outcome<std::vector<std::string>> filesDown(const std::string &scheme) override;
    Outcome<desk::StickFile> readDown(const std::string &name) override;
    Outcome<void> writeUp(const std::string &name, ByteView bytes) override;
};

// Replies in their order, each made from the question; what was asked is kept.
class FakeNetwork : public desk::Network {
public:
    using Reply = std::function<Outcome<sync::HttpReply>(const sync::HttpRequest &)>;
    Reply server{};                             // answers everything; without one nothing is reached (N08)
    std::vector<sync::HttpRequest> asked{};

    Outcome<sync::HttpReply> perform(const sync::HttpRequest &request) override;
    void cancel() override { server = {}; }
};

class FakePacks : public desk::PartialPacks {
public:
    crypto::Hash name{};
    Bytes kept{};
    Bytes load(const crypto::Hash &asked) override { return asked == name ? kept : Bytes{}; }
    Outcome<void> keep(const crypto::Hash &of, ByteView bytes) override;
    void forget() override { kept.clear(); }
};

class FakePictures : public desk::Pictures {
public:
    std::map<std::string, std::vector<std::string>> codes{};
    Outcome<std::vector<std::string>> codesIn(const std::string &path) override;
};

} // namespace guichet::test
