// SPDX-License-Identifier: Apache-2.0
#include "terminal/store/sqlite.h"

#include <gtest/gtest.h>

#include <cstdio>
#include <filesystem>

#include <unistd.h>

using namespace guichet;
using namespace guichet::sqlite;

namespace {

Database memory()
{
    auto database = Database::open(":memory:", OpenAs::Create);
    EXPECT_TRUE(database);
    return std::move(*database);
}

constexpr std::array steps{
    Migration{1, "CREATE TABLE t (id INTEGER PRIMARY KEY, name TEXT NOT NULL) STRICT"},
    Migration{2, "ALTER TABLE t ADD COLUMN bytes BLOB"},
};

} // namespace

TEST(Sqlite, valuesComeBackAsTheyWereBound)
{
    Database database = memory();
    ASSERT_TRUE(migrate(database, 77, steps));
    Statement insert = database.prepare("INSERT INTO t (id, name, bytes) VALUES (?, ?, ?)");
    ASSERT_TRUE(insert.with(1).with("Koffi").with(Bytes{1, 0, 2}).run());
    ASSERT_TRUE(insert.with(std::uint64_t{2}).with("").with(Bytes{}).run());
    ASSERT_TRUE(insert.with(3).with("x").withNull().run());
    EXPECT_EQ(database.lastRowId(), 3);

    Statement rows = database.prepare("SELECT id, name, bytes FROM t ORDER BY id");
    ASSERT_TRUE(rows.next());
    EXPECT_EQ(rows.integer(0), 1);
    EXPECT_EQ(rows.text(1), "Koffi");
    EXPECT_EQ(copyOf(rows.blob(2)), (Bytes{1, 0, 2}));
    ASSERT_TRUE(rows.next());
    EXPECT_TRUE(rows.blob(2).empty());
    EXPECT_FALSE(rows.isNull(2));
    ASSERT_TRUE(rows.next());
    EXPECT_TRUE(rows.isNull(2));
    EXPECT_FALSE(rows.next());
    EXPECT_FALSE(rows.error());
}

TEST(Sqlite, anErrorIsCarriedAndDoesNotSpoilTheNextRun)
{
    Database database = memory();
    ASSERT_TRUE(migrate(database, 77, steps));
    Statement insert = database.prepare("INSERT INTO t (id, name) VALUES (?, ?)");
    ASSERT_TRUE(insert.with(1).with("a").run());
    const auto doubled = insert.with(1).with("b").run();
    ASSERT_FALSE(doubled);
    EXPECT_TRUE(doubled.error().isConstraint());
    EXPECT_TRUE(insert.with(2).with("c").run());
    Statement wrong = database.prepare("SELECT nothing FROM nowhere");
    EXPECT_FALSE(wrong.next());
    EXPECT_TRUE(wrong.error());
    EXPECT_FALSE(wrong.run());
}

TEST(Sqlite, whatIsNotCommittedIsNotThere)
{
    Database database = memory();
    ASSERT_TRUE(migrate(database, 77, steps));
    {
        Transaction dropped(database);
        ASSERT_TRUE(database.exec("INSERT INTO t (id, name) VALUES (1, 'a')"));
    }
    EXPECT_EQ(*database.integer("SELECT count(*) FROM t"), 0);
    Transaction kept(database);
    ASSERT_TRUE(database.exec("INSERT INTO t (id, name) VALUES (1, 'a')"));
    ASSERT_TRUE(kept.commit());
    EXPECT_EQ(*database.integer("SELECT count(*) FROM t"), 1);
}

TEST(Sqlite, aSchemaIsMadeOnceAndANewerOneLeftAlone)
{
    Database database = memory();
    EXPECT_EQ(*migrate(database, 77, std::span(steps).first(1)), SchemaState::Ready);
    EXPECT_EQ(*migrate(database, 77, steps), SchemaState::Ready);
    EXPECT_EQ(*migrate(database, 77, steps), SchemaState::Ready);
    EXPECT_EQ(*database.integer("PRAGMA user_version"), 2);
    EXPECT_EQ(*migrate(database, 77, std::span(steps).first(1)), SchemaState::Newer);
    EXPECT_EQ(*migrate(database, 78, steps), SchemaState::NotOurs);
}

TEST(Sqlite, aBrokenStepLeavesTheSchemaBeforeIt)
{
    Database database = memory();
    constexpr std::array broken{steps[0], Migration{2, "CREATE TABLE u (id INTEGER); CREATE TABLE t (again INTEGER)"}};
    EXPECT_FALSE(migrate(database, 77, broken));
    EXPECT_EQ(*database.integer("PRAGMA user_version"), 1);
    EXPECT_EQ(*database.integer("SELECT count(*) FROM sqlite_schema WHERE name = 'u'"), 0);
}

TEST(Sqlite, settingsAreReadBack)
{
    Database database = memory();
    constexpr std::array good{Setting{"foreign_keys", "ON", "1"}};
    EXPECT_FALSE(applySettings(database, good)->has_value());
    // A database in memory cannot have a write-ahead log: it says "memory".
    constexpr std::array refused{Setting{"journal_mode", "WAL", "wal"}};
    EXPECT_EQ(applySettings(database, refused)->value(), "journal_mode = memory");
}

TEST(Sqlite, aFileThatIsNoDatabaseIsDamaged)
{
    const auto path = std::filesystem::temp_directory_path() / ("not-a-database-" + std::to_string(::getpid()));
    std::filesystem::remove(path);
    EXPECT_FALSE(Database::open(path.string(), OpenAs::Existing));
    {
        FILE *file = std::fopen(path.c_str(), "w");
        std::fputs("This is a letter, not a database. It is longer than one hundred bytes so that a header could be read from it.", file);
        std::fclose(file);
    }
    auto database = Database::open(path.string(), OpenAs::Existing);
    ASSERT_TRUE(database);
    const auto version = database->integer("PRAGMA user_version");
    ASSERT_FALSE(version);
    EXPECT_TRUE(version.error().isDamaged());
    std::filesystem::remove(path);
}
