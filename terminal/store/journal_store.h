// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/store/journal_database.h"
#include "terminal/store/journal_writer.h"

#include <filesystem>
#include <memory>

namespace guichet::store {

// journal.sqlite behind the port. One owner, one thread. Reading adds nothing to
// the journal: the first entry of a session brings its start entry with it, and
// the end of the session a clean stop when there was a start.
class JournalStore final : public desk::Journal {
public:
    // D01 when the last entries do not hold, else as openJournalDatabase and loadEnrolled.
    static Outcome<std::unique_ptr<JournalStore>> open(const std::filesystem::path &file, ByteView vaultKey32);
    // A new journal with its first entry; `file` must not exist. For enrolment and tests.
    static Outcome<void> create(const std::filesystem::path &file, ByteView vaultKey32, const Identity &identity, const desk::Moment &moment);
    ~JournalStore() override;
    JournalStore(const JournalStore &) = delete;
    JournalStore &operator=(const JournalStore &) = delete;

    const desk::Enrolled &enrolled() const override { return m_enrolled; }
    Outcome<Ulid> drawUlid(const desk::Moment &moment) override;
    Outcome<void> saveDraft(const desk::Draft &draft) override;
    Outcome<std::vector<desk::Draft>> loadDrafts() override;
    Outcome<void> discardDraft(const Ulid &ulid, const desk::Moment &moment) override;
    Outcome<desk::Written> append(const desk::NewEntry &entry) override;
    Outcome<std::vector<desk::Written>> appendAll(const std::vector<desk::NewEntry> &entries) override;

    ClockMarks clockMarks() override { return mark().clock; }
    std::optional<std::pair<std::int64_t, std::int64_t>> lastMarkOfBoot(const sync::BootId &boot) override;
    Outcome<int> nextClaimCounter(int year) override;
    Outcome<std::uint64_t> nextFileNumber(const std::string &type) override;

    Outcome<std::optional<desk::VerificationRow>> findVerification(const Ulid &id) override;
    Outcome<std::optional<desk::VerificationRow>> findVerificationBySequence(std::uint64_t sequence) override;
    Outcome<std::vector<desk::VerificationRow>> verificationsOn(Day day) override; // checked that local day, oldest first
    Outcome<std::optional<desk::ClaimRow>> findClaim(const Ulid &ulid) override;
    Outcome<bool> isCancelRequest(const Ulid &claim, const desk::Written &entry) override;
    Outcome<std::vector<desk::ClaimRow>> claims(std::optional<ClaimState> state) override;
    Outcome<std::vector<desk::ClaimRow>> claimsPage(const desk::JournalPage &page) override;
    Outcome<std::vector<desk::VerificationRow>> verificationsPage(const desk::JournalPage &page) override;
    Outcome<std::vector<desk::Consumption>> consumption(const MemberNumber &member, const HouseholdId &household) override;

    desk::OutboxSummary outbox() override;
    std::uint64_t acknowledgedHead() override { return mark().acknowledged; }
    desk::Written head() override { return {mark().headSequence, mark().headHash}; }
    Outcome<std::uint64_t> lastTaken(const std::string &road) override;
    Outcome<desk::RoadState> roadState(const std::string &road) override;
    Outcome<void> saveRoadState(const std::string &road, const desk::RoadState &state) override;
    Outcome<void> saveTrouble(const Ulid &claim, const std::optional<Failure> &trouble) override;
    Outcome<std::vector<sync::EntrySize>> entriesAfter(std::uint64_t sequence) override;
    Outcome<sync::Bundle> bundle(sync::Stretch stretch) override;
    std::uint64_t highestRosterVersion() override { return mark().roster.version; }
    Outcome<std::vector<desk::JournalRecord>> records(sync::EntryKind kind) override;

    // Every entry, and the projections compared with what the entries give.
    Outcome<desk::JournalCheck> verifyChain(const std::function<bool(std::uint64_t done, std::uint64_t total)> &progress) override;
    // Makes the projections again from the entries.
    Outcome<void> rebuildProjections();

    // What a journal to practise in begins with (training.h): the same mutual and centre
    // under series Z, keys that nobody else knows, no road; and its vault's key.
    struct Practice {
        Identity identity{};
        crypto::Secret vaultKey{};
    };
    Outcome<Practice> practice();

    // Moves the log into the database: never while a claim is being sealed.
    Outcome<void> checkpoint();
    // All of it into a file that is not there yet, while it stays open.
    Outcome<void> copyTo(const std::filesystem::path &file);
    Outcome<crypto::Hash> hashAt(std::uint64_t sequence);   // D01 no such entry
    sqlite::Database &database() { return m_database; } // tests and benches

private:
    JournalStore(std::filesystem::path file, Vault vault, sqlite::Database database, desk::Enrolled enrolled);
    const Mark &mark() const { return m_writer->mark(); }
    Outcome<void> startWriter();
    Outcome<void> checkTail();
    Outcome<void> renewProjections(); // after an update that projects more
    Outcome<void> reopen();
    void applyNewerRoot();
    void tend(); // a check-point when the log has grown

    // Runs `work` in a transaction; after an error the writer is made anew from the disk.
    Outcome<void> inTransaction(const std::function<Outcome<void>()> &work);
    Outcome<void> ensureWriter();
    Outcome<void> startSession(const desk::Moment &moment);
    Outcome<void> writeStart(sync::StartEvent event, const desk::Moment &moment);
    Outcome<void> writeOne(const desk::NewEntry &entry, std::vector<desk::Written> &written);
    Outcome<std::optional<desk::Written>> findEqual(const desk::NewEntry &entry);
    Outcome<void> resolve(const Failure &why, const std::vector<desk::Written> &attempted);
    Outcome<void> deleteDraft(const Ulid &ulid);
    Outcome<void> ensureUlids(const desk::Moment &moment);

    Outcome<desk::ClaimRow> claimFrom(const sqlite::Statement &row);
    Outcome<void> addAnswer(desk::ClaimRow &claim, std::uint64_t sequence);
    Outcome<void> addPayment(desk::ClaimRow &claim, std::uint64_t sequence);
    Outcome<Bytes> statementAt(std::uint64_t sequence);
    Outcome<sync::Answer> answerAt(std::uint64_t sequence);
    Outcome<desk::ClaimRow> addWaiting(desk::ClaimRow claim, std::optional<std::int64_t> conflict);
    Outcome<void> addConflict(desk::ClaimRow &claim, std::uint64_t sequence);
    Outcome<std::optional<Bytes>> loadMemo(const std::string &name);
    Outcome<void> saveMemo(const std::string &name, const std::optional<Bytes> &content);
    Outcome<std::optional<Failure>> troubleOf(const Ulid &claim);
    Outcome<std::vector<desk::ClaimRow>> claimsFrom(sqlite::Statement rows);
    Outcome<std::vector<desk::VerificationRow>> verificationsFrom(sqlite::Statement rows);
    Outcome<desk::VerificationRow> verificationFrom(const sqlite::Statement &row);
    Outcome<std::optional<desk::VerificationRow>> findOneVerification(sqlite::Statement row);

    std::filesystem::path m_file;
    Vault m_vault;
    sqlite::Database m_database;
    desk::Enrolled m_enrolled;
    std::unique_ptr<JournalWriter> m_writer{};
    bool m_inSession = false;
    std::optional<desk::Moment> m_lastMoment{};
    std::pair<std::uint64_t, sync::Payment> m_lastPayment{}; // a payment names a thousand claims: opened once
};

} // namespace guichet::store
