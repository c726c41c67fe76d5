// SPDX-License-Identifier: Apache-2.0
#include "tests/terminal/store/roster_fixture.h"

#include "tests/bench/rounds.h"

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <fstream>
#include <random>

// B10: a look-up against SQLite's indexed one. B12: a whole roster, from its signed
// and sealed pack to a file in force, against `sqlite3 .import` of the same people.
// B16: a signed and sealed delta put in force durably, against an UPDATE of as many rows.
using namespace guichet;
using namespace guichet::store;
using namespace guichet::store::test;

namespace {

constexpr crypto::Key key{9};

double seconds(const std::function<void()> &work)
{
    const auto begun = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - begun).count();
}

// The pack is made once, outside the clock, and read from its file as from a stick.
struct Pack {
    TestRoster roster{};
    ByteView bytes{};
};

// In the order of identifiers, as a mutual's tables have them.
HouseholdRecord inOrder(std::size_t h)
{
    HouseholdRecord record = householdOf(h);
    record.household.id = {"H-" + std::to_string(10'000'000 + h).substr(1)};
    for (Beneficiary &member : record.members)
        member.household = record.household.id;
    return record;
}

void writeCsv(std::ofstream &to, const HouseholdRecord &household)
{
    for (const Beneficiary &member : household.members)
        to << member.number.text << ',' << household.household.id.text << ",BASE,Kpota," << member.rank << ',' << member.surname << ','
           << member.givenNames << ',' << toIsoText(*member.born) << ',' << member.phone << ',' << member.cardSerial->value << '\n';
}

Pack makePack(const std::filesystem::path &folder, std::size_t households)
{
    Pack pack;
    pack.roster = rosterOf({});
    sync::RosterPackWriter writer(termsOf(TestMutual{}));
    std::ofstream csv(folder / "members.csv");
    for (std::size_t from = 0; from < households; from += 2000) {
        std::vector<HouseholdRecord> block;
        for (std::size_t h = from; h < std::min(households, from + 2000); ++h) {
            block.push_back(inOrder(h));
            writeCsv(csv, block.back());
        }
        writer.add(block);
    }
    auto sealed = writer.finish(pack.roster.packKey);
    sync::RosterManifest &manifest = pack.roster.plan.manifest;
    manifest.chunks = std::move(sealed.chunks);
    manifest.packBytes = sealed.pack.size();
    manifest.members = sealed.members;
    manifest.merkleRoot = sealed.merkleRoot;
    const std::string file = (folder / "pack").string();
    std::ofstream(file, std::ios::binary).write(reinterpret_cast<const char *>(sealed.pack.data()), static_cast<std::streamsize>(sealed.pack.size()));
    const int descriptor = ::open(file.c_str(), O_RDONLY);
    void *mapped = ::mmap(nullptr, sealed.pack.size(), PROT_READ, MAP_PRIVATE, descriptor, 0);
    check(mapped != MAP_FAILED);
    ::close(descriptor);
    pack.bytes = {static_cast<const Byte *>(mapped), sealed.pack.size()};
    return pack;
}

// In a process of its own, so that its peak is its own.
long installIn(const std::filesystem::path &folder, const Pack &pack)
{
    const pid_t child = ::fork();
    if (child == 0) {
        std::filesystem::create_directories(folder);
        const auto installed = RosterStore::open(folder, key)->install(pack.roster.plan, pack.bytes, pack.roster.packKey, {});
        ::_exit(installed ? 0 : 1);
    }
    int status = 0;
    rusage used{};
    ::wait4(child, &status, 0, &used);
    check(WIFEXITED(status) && WEXITSTATUS(status) == 0);
    return used.ru_maxrss / 1024;
}

void importPlainly(const std::filesystem::path &folder)
{
    std::filesystem::remove(folder / "plain.sqlite");
    const std::string command = "sqlite3 " + (folder / "plain.sqlite").string()
        + " 'CREATE TABLE member (number TEXT PRIMARY KEY, household TEXT, plan TEXT, village TEXT, rank INTEGER, surname TEXT, given TEXT,"
          " born TEXT, phone TEXT, serial INTEGER)' '.mode csv' '.import "
        + (folder / "members.csv").string() + " member'";
    check(std::system(command.c_str()) == 0);
}

double p50(std::vector<double> times)
{
    return bench::median(std::move(times));
}

void compareLookups(const std::filesystem::path &folder, std::size_t members, const char *what)
{
    const auto store = RosterStore::open(folder / "ours", key);
    auto plain = sqlite::Database::open((folder / "plain.sqlite").string(), sqlite::OpenAs::ReadOnly);
    check(store->status().has_value() && plain.has_value());
    auto select = plain->prepare("SELECT household, surname, given, born, phone, serial FROM member WHERE number = ?");
    std::mt19937 random(11);
    std::uniform_int_distribution<std::size_t> anyone(0, members - 1);
    std::vector<double> ratios, ours, theirs;
    for (int round = 0; round < 8; ++round) {
        std::vector<double> mine, other;
        for (int i = 0; i < 2000; ++i) {
            const std::string number = numberOf(anyone(random));
            mine.push_back(1e6 * seconds([&] { check(store->findByNumber({number})->has_value()); }));
            other.push_back(1e6 * seconds([&] {
                check(select.with(number).next());
                check(!select.text(1).empty());
                select.reset();
            }));
        }
        if (round == 0)
            continue; // warm
        ours.push_back(p50(mine));
        theirs.push_back(p50(other));
        ratios.push_back(ours.back() / theirs.back());
    }
    std::printf("B10\tlook-up p50 of %zu%s\tours %.1f us\tSQLite %.1f us\tratio %.2f\ttarget <= 2.00\n", members, what, bench::median(ours),
                bench::median(theirs), bench::median(ratios));
}

// One member of every household that changes, spread over the whole roster: the worst there is.
TestRoster makeDelta(const Pack &pack, std::size_t households, std::size_t changes)
{
    sync::RosterDeltaWriter writer(std::nullopt);
    const std::size_t apart = households / changes;
    for (std::size_t i = 0; i < changes; ++i) {
        const HouseholdRecord before = inOrder(i * apart);
        HouseholdRecord after = before;
        Beneficiary &member = after.members[i % after.members.size()];
        member.used = {static_cast<std::int64_t>(100 + i % 900)};
        ++member.episodes;
        writer.change(before, after);
    }
    TestRoster delta;
    auto sealed = writer.finish(delta.packKey, households * 4);
    delta.pack = std::move(sealed.pack);
    delta.plan = pack.roster.plan;
    sync::RosterManifest &manifest = delta.plan.manifest;
    manifest.base = manifest.version++;
    manifest.follows = {{}};
    std::copy_n(pack.roster.plan.manifestHash.begin(), manifest.follows.front().size(), manifest.follows.front().begin());
    manifest.chunks = std::move(sealed.chunks);
    manifest.packBytes = delta.pack.size();
    manifest.members = households * 4;
    manifest.merkleRoot = sealed.merkleRoot;
    delta.plan.manifestHash = crypto::hash(sync::encodeManifest(manifest));
    return delta;
}

void updatePlainly(sqlite::Database &plain, std::size_t households, std::size_t changes)
{
    sqlite::Transaction transaction(plain);
    auto update = plain.prepare("UPDATE member SET rank = rank + 1 WHERE number = ?");
    for (std::size_t i = 0; i < changes; ++i)
        check(update.with(numberOf(4 * (i * (households / changes)) + i % 4)).run().has_value());
    check(transaction.commit().has_value());
}

void measureDelta(const std::filesystem::path &folder, const Pack &pack, std::size_t households, std::size_t changes)
{
    const TestRoster delta = makeDelta(pack, households, changes);
    const auto overlay = folder / "ours" / "roster.overlay.sqlite";
    auto plain = sqlite::Database::open((folder / "plain.sqlite").string(), sqlite::OpenAs::Existing);
    check(plain.has_value());
    std::vector<double> ours, theirs;
    for (int round = 0; round < 5; ++round) {
        std::filesystem::remove(overlay);
        const auto store = RosterStore::open(folder / "ours", key);
        ours.push_back(seconds([&] { check(store->install(delta.plan, delta.pack, delta.packKey, {}).has_value()); }));
        theirs.push_back(seconds([&] { updatePlainly(*plain, households, changes); }));
    }
    const auto rate = [&](double time) { return static_cast<double>(changes) / time / 1000; };
    std::printf("B16\tdelta of %zu in %zu, durable\tours %.1f k rows/s (%.0f ms)\tSQLite UPDATE %.1f k rows/s\ttarget >= 40\tpack %.1f B a row, overlay %.0f kB\n",
                changes, households * 4, rate(bench::median(ours)), 1000 * bench::median(ours), rate(bench::median(theirs)),
                static_cast<double>(delta.pack.size()) / static_cast<double>(changes), static_cast<double>(std::filesystem::file_size(overlay)) / 1000);
}

void measure(std::size_t households, int rounds)
{
    TemporaryFolder folder;
    const Pack pack = makePack(folder.path, households);
    const std::size_t members = households * 4;
    std::vector<double> ratios, ours, theirs;
    long peak = 0;
    for (int round = 0; round < rounds; ++round) {
        ours.push_back(seconds([&] { peak = std::max(peak, installIn(folder.path / "ours", pack)); }));
        theirs.push_back(seconds([&] { importPlainly(folder.path); }));
        ratios.push_back(theirs.back() / ours.back());
    }
    const auto rate = [&](double time) { return static_cast<double>(members) / time / 1000; };
    std::printf("B12\timport of %zu\tours %.0f k rows/s\t.import %.0f k rows/s\tratio %.2f\ttarget >= 2.00\tpeak %ld MB (target <= 64)\n", members,
                rate(bench::median(ours)), rate(bench::median(theirs)), bench::median(ratios), peak);
    std::printf("B13\ton disk\tours %.1f B a member\t.import %.1f B a member\n",
                static_cast<double>(std::filesystem::file_size(folder.path / "ours" / "roster.sqlite")) / static_cast<double>(members),
                static_cast<double>(std::filesystem::file_size(folder.path / "plain.sqlite")) / static_cast<double>(members));
    compareLookups(folder.path, members, "");
    measureDelta(folder.path, pack, households, std::min<std::size_t>(10'000, households / 25));
    compareLookups(folder.path, members, " under a delta");
}

} // namespace

int main(int argc, char **argv)
{
    measure(2'500, 3);
    measure(argc > 1 ? static_cast<std::size_t>(std::atol(argv[1])) : 250'000, 3);
}
