// SPDX-License-Identifier: Apache-2.0
#include "tests/terminal/store/counter_fixture.h"

#include "terminal/store/files.h"

#include <fstream>

using namespace guichet;
using namespace guichet::store;
using namespace guichet::store::test;

namespace {

struct ColumnOf {
    const char *table;
    const char *column;
};

// Flips one bit of a stored value and says whether the check sees it.
bool isSeen(JournalFixture &at, const ColumnOf &where, int sequence, std::size_t bit)
{
    auto &database = at.journal->database();
    const std::string from = std::string(where.table) + " WHERE seq = " + std::to_string(sequence);
    auto row = database.prepare("SELECT " + std::string(where.column) + " FROM " + from);
    EXPECT_TRUE(row.next());
    const Bytes whole = copyOf(row.blob(0));
    row.reset();
    Bytes flipped = whole;
    flipped[(bit / 8) % flipped.size()] ^= static_cast<Byte>(1 << (bit % 8));
    auto update = database.prepare("UPDATE " + std::string(where.table) + " SET " + where.column + " = ? WHERE seq = ?");
    EXPECT_TRUE(update.with(flipped).with(sequence).run());
    const bool seen = !at.journal->verifyChain({})->ok;
    EXPECT_TRUE(update.with(whole).with(sequence).run());
    return seen;
}

} // namespace

TEST(JournalTamper, everyFlippedBitIsSeen)
{
    JournalFixture at;
    at.sealNew(1);
    at.sealNew(2);
    ASSERT_TRUE(at.journal->database().exec("DROP TRIGGER journal_stays; DROP TRIGGER body_stays"));
    ASSERT_TRUE(at.journal->verifyChain({})->ok);
    // All of them when asked (GUICHET_EXHAUSTIVE), a spread of them otherwise.
    const std::size_t step = std::getenv("GUICHET_EXHAUSTIVE") ? 1 : 37;
    constexpr std::array columns{ColumnOf{"journal", "entry"}, ColumnOf{"journal", "hash"}, ColumnOf{"journal", "signature"}, ColumnOf{"body", "sealed"}};
    for (int sequence = 1; sequence <= 4; ++sequence) {
        for (const ColumnOf &column : columns) {
            const auto size = at.journal->database().integer("SELECT length(" + std::string(column.column) + ") FROM " + column.table
                                                             + " WHERE seq = " + std::to_string(sequence));
            for (std::size_t bit = 0; bit < static_cast<std::size_t>(*size) * 8; bit += step)
                ASSERT_TRUE(isSeen(at, column, sequence, bit)) << column.column << ' ' << sequence << ' ' << bit;
        }
    }
    EXPECT_TRUE(at.journal->verifyChain({})->ok);
}

TEST(JournalTamper, rowsTakenOutSwappedOrMovedAreSeen)
{
    constexpr std::array edits{
        "DELETE FROM body WHERE seq = 4; DELETE FROM journal WHERE seq = 4",
        "UPDATE journal SET seq = 99 WHERE seq = 5; UPDATE journal SET seq = 5 WHERE seq = 4; UPDATE journal SET seq = 4 WHERE seq = 99",
        "UPDATE journal SET kind = 7 WHERE seq = 4",
        "UPDATE body SET sealed = (SELECT sealed FROM body WHERE seq = 3) WHERE seq = 4",
        "UPDATE mark SET sum = sum + 1",
        "UPDATE claim SET member = member + 1 WHERE seq = 3",
    };
    for (const char *edit : edits) {
        JournalFixture at;
        at.sealNew(1);
        at.sealNew(2);
        at.sealNew(3);
        auto &database = at.journal->database();
        ASSERT_TRUE(database.exec("DROP TRIGGER journal_stays; DROP TRIGGER journal_keeps; DROP TRIGGER body_stays; PRAGMA foreign_keys = OFF"));
        ASSERT_TRUE(database.exec(edit)) << edit;
        EXPECT_FALSE(at.journal->verifyChain({})->ok) << edit;
    }
}

TEST(JournalTamper, flippedBytesOfTheFileNeverGoUnseenWhereTheyMatter)
{
    JournalFixture at;
    for (int i = 1; i <= 5; ++i)
        at.sealNew(i);
    const auto claims = at.journal->claims({});
    at.close();
    const Bytes whole = *loadFile(at.file(), std::size_t{1} << 24);
    for (std::size_t byte = 0; byte < whole.size(); byte += 401) {
        Bytes flipped = whole;
        flipped[byte] ^= 0x20;
        std::ofstream(at.file(), std::ios::binary).write(reinterpret_cast<const char *>(flipped.data()), static_cast<std::streamsize>(flipped.size()));
        auto opened = JournalStore::open(at.file(), at.vaultKey);
        if (!opened || !(*opened)->verifyChain({})->ok)
            continue; // seen
        // Not seen: then it was in no row, and every claim says what it said.
        const auto now = (*opened)->claims({});
        ASSERT_TRUE(now);
        ASSERT_EQ(now->size(), claims->size());
        for (std::size_t i = 0; i < now->size(); ++i)
            EXPECT_EQ(sync::encodeClaim((*now)[i].claim), sync::encodeClaim((*claims)[i].claim)) << byte;
    }
}
