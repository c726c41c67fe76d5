// SPDX-License-Identifier: Apache-2.0
#include "sync/mutual/import_people.h"
#include "sync/mutual/member_findings.h"
#include "sync/mutual/member_source.h"
#include "sync/mutual/photo.h"
#include "sync/mutual/table_import.h"

namespace guichet::mutual {

namespace {

// A path beside the table and nowhere else.
bool isBeside(const std::filesystem::path &path)
{
    return path.is_relative() && std::none_of(path.begin(), path.end(), [](const auto &part) { return part == ".."; });
}

struct PhotoShelf {
    std::filesystem::path folder{}; // of the table
    sqlite::Statement insert{};
    std::uint64_t count = 0;
};

Outcome<void> takePhoto(PhotoShelf &shelf, RowReader &row, const MemberRow &member)
{
    const std::filesystem::path path(member.photo);
    if (!isBeside(path)) {
        row.refuse(at(MemberColumn::Photo), "photos/nom.jpg");
        return {};
    }
    const auto jpeg = loadPhoto((shelf.folder / path).string());
    if (!jpeg && jpeg.error().code == Code::E04)
        row.refuse(Code::I06, at(MemberColumn::Photo));
    else if (!jpeg)
        row.refuse(at(MemberColumn::Photo), "JPEG, PNG");
    if (!jpeg)
        return {};
    ++shelf.count;
    return run(shelf.insert.with(member.person.number.text).with(hashOfPhoto(*jpeg)).with(*jpeg));
}

Outcome<void> takeRow(MemberStore &store, PhotoShelf &shelf, RowReader &row, const MemberRow &member)
{
    if (!row.isGood())
        return {};
    const auto added = store.add(member);
    if (!added)
        return added.failure();
    if (*added == MemberStore::Added::NumberTaken) {
        row.refuse(Code::I05, at(MemberColumn::Number));
        return {};
    }
    return member.photo.empty() ? Outcome<void>{} : takePhoto(shelf, row, member);
}

// Every household needs a plan, and one that exists.
Outcome<void> reportHouseholdsWithoutPlan(const ImportContext &context, const std::string &file)
{
    auto &database = context.folder.database;
    auto without = database.prepare(
        "SELECT MIN(line) FROM member WHERE household NOT IN (SELECT id FROM household) GROUP BY household ORDER BY 1");
    while (without.next())
        context.problems.add(Failure{Code::I03,
            {{"fichier", file}, {"ligne", std::to_string(without.integer(0))}, {"colonne", "plan"}, {"attendu", "[A-Z0-9./-]{1,24}"}}});
    if (const auto done = ended(without); !done)
        return done;
    auto unknown = database.prepare("SELECT line, plan FROM household WHERE plan NOT IN (SELECT id FROM plan) ORDER BY line");
    while (unknown.next())
        context.problems.add(Failure{Code::I06,
            {{"fichier", file}, {"ligne", std::to_string(unknown.integer(0))}, {"colonne", "plan"}, {"valeur", std::string(unknown.text(1))}}});
    return ended(unknown);
}

} // namespace

Outcome<void> finishPeople(const ImportContext &context, MemberStore &store, const std::string &file, ImportCounts &counts)
{
    if (const auto done = store.finish(); !done)
        return done;
    if (const auto done = reportHouseholdsWithoutPlan(context, file); !done)
        return done;
    if (context.problems.count() == 0) {
        if (const auto done = reportMemberFindings(context, file); !done)
            return done;
    }
    const auto households = integer(context.folder.database, "SELECT COUNT(*) FROM household");
    if (!households)
        return households.failure();
    counts.households = static_cast<std::uint64_t>(*households);
    return {};
}

Outcome<std::uint64_t> importMembers(const ImportContext &context, const std::string &path, ImportCounts &counts)
{
    auto table = openTable(context, path, memberColumns());
    if (!table)
        return std::uint64_t{0};
    auto &database = context.folder.database;
    auto store = MemberStore::begin(database);
    if (!store)
        return store.failure();
    PhotoShelf shelf{std::filesystem::path(path).parent_path(), database.prepare("INSERT OR REPLACE INTO photo VALUES (?, ?, ?)")};
    const auto rows = readRows(context, *table, [&](RowReader &row) {
        const MemberRow member = readMemberRow(row, table->line());
        return takeRow(*store, shelf, row, member);
    });
    if (!rows)
        return rows;
    if (const auto done = finishPeople(context, *store, shortName(path), counts); !done)
        return done.failure();
    if (const auto done = saveMemberSource(database, {}); !done)
        return done.failure();
    counts.photos = shelf.count;
    return rows;
}

} // namespace guichet::mutual
