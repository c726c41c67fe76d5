// SPDX-License-Identifier: Apache-2.0
#include "tests/terminal/store/counter_fixture.h"

#include "tests/bench/rounds.h"

#include <fcntl.h>
#include <sys/syscall.h>
#include <unistd.h>

// B17: a sealed claim against the disk's own flush and against plain SQLite, on
// the same disk, by the wall's clock: a flush is waiting, not work.
namespace {
int flushes = 0;
}

// In front of the C library's: SQLite's flushes are counted as they pass.
extern "C" int fdatasync(int descriptor)
{
    ++flushes;
    return static_cast<int>(::syscall(SYS_fdatasync, descriptor));
}

using namespace guichet;
using namespace guichet::store::test;

namespace {

constexpr int rounds = 9;
constexpr int claimsARound = 40;
constexpr int frameBytes = 1024 + 24;

template <class Work>
double wallMicroseconds(Work &&work)
{
    const auto begun = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double, std::micro>(std::chrono::steady_clock::now() - begun).count();
}

struct BareFlush {
    int file;
    Bytes page = Bytes(4096, 7);
    off_t at = 0;
    void operator()()
    {
        check(::pwrite(file, page.data(), page.size(), at) == 4096);
        check(::syscall(SYS_fdatasync, file) == 0);
        at = (at + 4096) % (1 << 20);
    }
};

sqlite::Database plainDatabase(const std::string &path)
{
    auto database = sqlite::Database::open(path, sqlite::OpenAs::Create);
    check(database.has_value());
    const auto made = database->exec("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; CREATE TABLE claim (id INTEGER PRIMARY KEY, body BLOB)");
    check(made.has_value());
    return std::move(*database);
}

} // namespace

int main()
{
    JournalFixture at;
    sqlite::Database plain = plainDatabase((at.folder.path / "plain.sqlite").string());
    auto insert = plain.prepare("INSERT INTO claim (body) VALUES (?)");
    BareFlush bare{::open((at.folder.path / "bare").c_str(), O_RDWR | O_CREAT, 0600)};
    check(::ftruncate(bare.file, 1 << 20) == 0);
    for (int i = 0; i < 256; ++i)
        bare();

    int counter = 0;
    std::vector<double> ours, flush, wal, againstFlush, againstWal;
    int framesWritten = 0;
    int flushesOfOurs = 0;
    at.sealNew(++counter);
    for (int round = 0; round < rounds; ++round) {
        double mine = 0, bareTime = 0, plainTime = 0;
        check(at.journal->checkpoint().has_value());
        for (int i = 0; i < claimsARound; ++i) {
            ++counter;
            const Claim claim = claimOf(*at.journal->drawUlid(momentAt(morning)), counter, "BJ-" + std::to_string(counter));
            const Bytes body = sync::encodeClaim(claim);
            const int framesBefore = at.journal->database().walFrames();
            flushes = 0;
            mine += wallMicroseconds([&] {
                check(at.journal->append({sync::EntryKind::ClaimSealed, claim.ulid, body, momentAt(morning), 3}).has_value());
            });
            flushesOfOurs += flushes;
            framesWritten += at.journal->database().walFrames() - framesBefore;
            bareTime += wallMicroseconds(bare);
            plainTime += wallMicroseconds([&] { check(insert.with(body).run().has_value()); });
        }
        ours.push_back(mine / claimsARound);
        flush.push_back(bareTime / claimsARound);
        wal.push_back(plainTime / claimsARound);
        againstFlush.push_back(mine / bareTime);
        againstWal.push_back(mine / plainTime);
    }
    const double commits = rounds * claimsARound;
    std::printf("B17\tsealed claim\tours %.0f us\tfdatasync of 4 KiB %.0f us\tratio %.2f\ttarget <= 2.00\n", bench::median(ours), bench::median(flush),
                bench::median(againstFlush));
    std::printf("B17\tsealed claim\tours %.0f us\tSQLite WAL FULL %.0f us\tratio %.2f\n", bench::median(ours), bench::median(wal), bench::median(againstWal));
    std::printf("B17\tper commit\t%.2f fdatasync (target 1)\t%.1f kB written (target <= 12)\n", flushesOfOurs / commits,
                framesWritten * frameBytes / commits / 1000);
    ::close(bare.file);
}
