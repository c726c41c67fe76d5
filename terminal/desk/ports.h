// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cards/card.h"
#include "sync/apply_roster.h"
#include "sync/claim_bundle.h"
#include "sync/enrolment.h"
#include "sync/http.h"
#include "sync/outbox.h"
#include "sync/receipt.h"
#include "terminal/desk/journal_rows.h"
#include "terminal/desk/road_state.h"
#include "terminal/domain/clock_trust.h"
#include "terminal/domain/staff.h"

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

// The world as the desk sees it. Implementations: terminal/store (journal,
// roster, data folder), terminal/device (pictures), sync/transport (stick); they
// meet in terminal/app/wiring.
namespace guichet::desk {

struct ClockReading {
    std::int64_t unixMilliseconds = 0;
    int zoneMinutes = 0;               // local time − UTC
    std::int64_t bootMilliseconds = 0; // since boot, runs while suspended
    sync::BootId boot{};
};

class Clock {
public:
    virtual ~Clock() = default;
    virtual ClockReading read() const = 0;
};

// A moment as judged: what an entry is dated with.
struct Moment {
    ClockReading reading{};
    ClockJudgement judged{};
    Day today() const { return dayOfMoment(judged.now, reading.zoneMinutes); }
};

// What this terminal is, once enrolled.
struct Enrolled {
    Scheme scheme{};
    Facility facility{};            // as enrolled; the roster's row replaces it
    TerminalId terminal{};
    TerminalName name{};
    char letter = 'A';
    sync::Root root{};
    crypto::PublicKey mutualBox{};
    std::vector<std::string> roads{};
    crypto::SigningKeys signing{};
    crypto::BoxKeys box{};
};

struct NewEntry {
    sync::EntryKind kind = sync::EntryKind::Verification;
    Ulid ulid{};
    Bytes body{};
    Moment moment{};
    std::uint32_t operatorId = 0;
};

// The append-only truth; what the entries' bodies hold: sync/journal_bodies.h. Every write is one short transaction, on disk when the
// call returns. After an I/O error the store reopens, looks the identifier up and
// tells which (D07), never guesses.
class Journal {
public:
    virtual ~Journal() = default;
    virtual const Enrolled &enrolled() const = 0;

    // Unique for ever and durable before it is returned.
    virtual Outcome<Ulid> drawUlid(const Moment &moment) = 0;
    virtual Outcome<void> saveDraft(const Draft &draft) = 0;
    virtual Outcome<std::vector<Draft>> loadDrafts() = 0;
    virtual Outcome<void> discardDraft(const Ulid &ulid, const Moment &moment) = 0;

    // Sealing a claim (ClaimSealed) also deletes its draft and queues it, in the same transaction.
    virtual Outcome<Written> append(const NewEntry &entry) = 0;
    // One transaction: all of them or none.
    virtual Outcome<std::vector<Written>> appendAll(const std::vector<NewEntry> &entries) = 0;

    virtual ClockMarks clockMarks() = 0;
    virtual std::optional<std::pair<std::int64_t, std::int64_t>> lastMarkOfBoot(const sync::BootId &boot) = 0; // journal time, boot ms
    virtual Outcome<int> nextClaimCounter(int year) = 0;
    virtual Outcome<std::uint64_t> nextFileNumber(const std::string &type) = 0; // durable

    virtual Outcome<std::optional<VerificationRow>> findVerification(const Ulid &id) = 0;
    virtual Outcome<std::optional<VerificationRow>> findVerificationBySequence(std::uint64_t sequence) = 0;
    virtual Outcome<std::vector<VerificationRow>> verificationsOn(Day day) = 0;
    virtual Outcome<std::optional<ClaimRow>> findClaim(const Ulid &ulid) = 0;
    // Whether this entry is the one that asked to take `claim` back: what a cancel receipt names.
    virtual Outcome<bool> isCancelRequest(const Ulid &claim, const Written &entry) = 0;
    virtual Outcome<std::vector<ClaimRow>> claims(std::optional<ClaimState> state) = 0; // oldest first
    // The next of a long stretch, oldest first; fewer than page.most: these were the last.
    virtual Outcome<std::vector<ClaimRow>> claimsPage(const JournalPage &page) = 0;
    virtual Outcome<std::vector<VerificationRow>> verificationsPage(const JournalPage &page) = 0;
    // What a correction replaced no longer counts.
    virtual Outcome<std::vector<Consumption>> consumption(const MemberNumber &member, const HouseholdId &household) = 0;

    virtual OutboxSummary outbox() = 0;
    virtual std::uint64_t acknowledgedHead() = 0;
    virtual Written head() = 0; // the last entry
    // Place of the last statement taken from that road: the `to` of its last Transfer down; 0 before the first.
    virtual Outcome<std::uint64_t> lastTaken(const std::string &road) = 0;
    // Beside the chain, sealed: how a road has been doing, and why a claim that waits was refused (nothing: no longer).
    virtual Outcome<RoadState> roadState(const std::string &road) = 0;
    virtual Outcome<void> saveRoadState(const std::string &road, const RoadState &state) = 0;
    virtual Outcome<void> saveTrouble(const Ulid &claim, const std::optional<Failure> &trouble) = 0;
    virtual Outcome<std::vector<sync::EntrySize>> entriesAfter(std::uint64_t sequence) = 0;
    virtual Outcome<sync::Bundle> bundle(sync::Stretch stretch) = 0;
    virtual std::uint64_t highestRosterVersion() = 0;
    // Every entry of a kind with its body, oldest first: complaints, letters, closures and
    // the like are few and need no table of their own. Purged bodies are left out.
    virtual Outcome<std::vector<JournalRecord>> records(sync::EntryKind kind) = 0;

    virtual Outcome<JournalCheck> verifyChain(const std::function<bool(std::uint64_t done, std::uint64_t total)> &progress) = 0;
};

struct RosterStatus {
    std::uint64_t version = 0;
    std::int64_t issued = 0;
    std::int64_t expires = 0;
    std::uint64_t members = 0;
    bool expiredWhenApplied = false;
    std::array<Byte, 8> stamp{};             // first 8 bytes of the manifest's hash
    std::map<std::string, std::uint64_t> counted{};
    Day countersAsOf{};
    std::vector<crypto::PublicKey> signers{}; // role roster of the root in force when it was applied
    sync::RosterPolicy policy{};
    std::string source{};                    // terms.source: "openimis", people from a list that nobody signed; empty: the mutual's own
};

struct Person {
    HouseholdRecord household{};
    std::size_t member = 0;                  // index into household.members
    const Beneficiary &beneficiary() const { return household.members[member]; }
};

struct NameSearch {
    std::vector<Person> people{};
    bool more = false;                       // over the limit: "précisez"
    int readyPercent = 100;                  // below 100: the list is being prepared
};

// The cached roster; may be deleted and fetched again.
class Roster {
public:
    virtual ~Roster() = default;
    virtual std::optional<RosterStatus> status() = 0;
    virtual const sync::RosterTerms &terms() = 0;        // empty before the first roster
    virtual const cards::TrustStore &trust() = 0;
    virtual const cards::RevokedSerials &revoked() = 0;
    virtual const std::vector<cards::LegacyPattern> &legacyPatterns() = 0;

    virtual Outcome<std::optional<Person>> findByNumber(const MemberNumber &number) = 0; // also former numbers
    virtual Outcome<std::optional<HouseholdRecord>> findHousehold(const HouseholdId &id) = 0;
    virtual Outcome<std::optional<Person>> findBySerial(CardSerial serial) = 0;
    virtual Outcome<std::vector<Person>> findByPhone(const std::string &phone) = 0;
    // Everybody in force, in parts counted from 0; nothing after the last part.
    virtual Outcome<std::optional<std::vector<HouseholdRecord>>> householdsInPart(std::uint32_t part) = 0;
    // Words in any order, accents and case ignored, one typing error forgiven.
    virtual Outcome<NameSearch> searchNames(const std::string &words, std::size_t limit) = 0;

    // Into a shadow, then swapped in: old or new, never half. `onProgress` false cancels.
    virtual Outcome<RosterStatus> install(const sync::RosterPlan &plan, ByteView pack, ByteView packKey32,
                                          const std::function<bool(std::uint64_t members)> &onProgress) = 0;

    // Photos come last, in the packs the terms name. Those not here yet; none when there is no roster.
    virtual std::vector<sync::PhotoPack> missingPhotoPacks() = 0;
    // A pack whole or not at all; it stays for as long as a roster names it. R06 not the pack named, R09 disk full.
    virtual Outcome<void> installPhotos(const sync::PhotoPack &pack, ByteView bytes) = 0;
    // JPEG; nothing when it has not come yet. `hash`: Beneficiary::photoHash.
    virtual Outcome<std::optional<Bytes>> findPhoto(const std::array<Byte, 8> &hash) = 0;
};

struct StickFile {
    std::string name{};  // without folder
    Bytes bytes{};
};
// A folder that travels: a USB stick or a share. Only files of GUICHET/ are seen.
class Stick {
public:
    virtual ~Stick() = default;
    virtual Outcome<std::vector<std::string>> filesDown(const std::string &scheme) = 0; // names, sorted
    virtual Outcome<StickFile> readDown(const std::string &name) = 0;
    // .part, fsync, rename, fsync of the folder, read back and compare.
    virtual Outcome<void> writeUp(const std::string &name, ByteView bytes) = 0;
};

// One question over the network, within its limits of size and time; redirections
// are never followed. Called away from the journal's thread.
//   N01 a page of the network's own · N02 another host · N05 too long · N06 the server is
//   not the one we know · N08 {hote} not reached
class Network {
public:
    virtual ~Network() = default;
    virtual Outcome<sync::HttpReply> perform(const sync::HttpRequest &request) = 0;
    virtual void cancel() = 0; // from any thread: what is on its way ends, as cut or as a failure
};

// Codes in a picture file: Q12 no code in it, Q13 not a picture, E04 unreadable.
class Pictures {
public:
    virtual ~Pictures() = default;
    virtual Outcome<std::vector<std::string>> codesIn(const std::string &path) = 0;
};

// The counter as the use cases need it.
struct Counter {
    Clock &clock;
    Journal &journal;
    Roster &roster;
    std::uint32_t operatorId = 0;
    PartialPacks *packs = nullptr;           // none: a pack that was cut is asked for again whole
    std::optional<Role> role{};              // of whoever opened the session; nobody: the folder's key alone did, and all is allowed
    bool training = false;                   // marked everywhere, numbers of series Z, nothing ever leaves
};
bool mayDo(const Counter &counter, Permission permission);
Outcome<void> demand(const Counter &counter, Permission permission); // A04: what a use case asks first
Moment now(Counter &counter); // the judged clock, see domain/clock_trust

// A folder before it is a counter's: the request is kept until its answer comes.
class Enrolling {
public:
    virtual ~Enrolling() = default;
    // The same request each time until an answer is installed.
    virtual Outcome<Bytes> request(const std::string &model, const std::string &version) = 0;
    // Opens, checks and stores the answer; afterwards the folder opens as a counter.
    virtual Outcome<Enrolled> install(ByteView answerFile, const std::string &oneTimeCode, const Moment &moment) = 0;
};

} // namespace guichet::desk
