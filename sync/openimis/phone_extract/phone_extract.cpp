// SPDX-License-Identifier: Apache-2.0
#include "sync/openimis/phone_extract/phone_extract.h"

#include "sync/openimis/phone_extract/policy_rows.h"

#include <algorithm>
#include <filesystem>

namespace guichet::sync::openimis {

namespace {

constexpr const char *policyTable = "tblPolicyInquiry";

// Of a real table: a view or a virtual table could run anything when it is read.
Outcome<std::vector<std::string>> columnsOf(sqlite::Database &database, std::string_view table, sqlite::SqliteError &error)
{
    std::vector<std::string> names;
    auto rows = database.prepare("SELECT info.name FROM sqlite_schema AS t, pragma_table_info(t.name) AS info"
                                 " WHERE t.type = 'table' AND t.rootpage > 0 AND lower(t.name) = lower(?)");
    rows.with(table);
    while (rows.next())
        names.emplace_back(rows.text(0));
    if (rows.error()) {
        error = *rows.error();
        return fail(Code::I11);
    }
    return names;
}

bool isSameName(std::string_view a, std::string_view b)
{
    const auto lower = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; };
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [&](char x, char y) { return lower(x) == lower(y); });
}

bool has(const std::vector<std::string> &columns, std::string_view name)
{
    return std::any_of(columns.begin(), columns.end(), [&](const std::string &column) { return isSameName(column, name); });
}

// The first of the names that is a column; empty when none is.
std::string firstOf(const std::vector<std::string> &columns, std::initializer_list<const char *> names)
{
    for (const char *name : names) {
        if (has(columns, name))
            return name;
    }
    return {};
}

} // namespace

Unexpected<Failure> PhoneExtract::notAnExtract(std::string expected, std::string detail) const
{
    return fail(Code::I11, {{"fichier", m_name}, {"attendu", std::move(expected)}}, std::move(detail));
}

Outcome<void> PhoneExtract::ended(const sqlite::Statement &statement) const
{
    if (statement.error())
        return notAnExtract("SQLite 3", statement.error()->text);
    return {};
}

Outcome<PhoneExtract> PhoneExtract::open(const std::string &path)
{
    std::error_code error;
    if (!std::filesystem::is_regular_file(path, error))
        return fail(Code::E04, {{"fichier", path}});
    PhoneExtract extract;
    extract.m_name = std::filesystem::path(path).filename().string();
    auto database = sqlite::Database::open(path, sqlite::OpenAs::Foreign);
    if (!database)
        return extract.notAnExtract("SQLite 3", database.error().text);
    extract.m_database = std::move(*database);
    if (const auto shape = extract.findShape(); !shape)
        return shape.failure();
    return extract;
}

Outcome<void> PhoneExtract::findShape()
{
    sqlite::SqliteError error;
    const auto policies = columnsOf(m_database, policyTable, error);
    if (!policies)
        return notAnExtract("SQLite 3", error.text);
    m_shape.numberColumn = firstOf(*policies, {"CHFID", "InsureeNumber"});
    if (m_shape.numberColumn.empty())
        return notAnExtract("tblPolicyInquiry.CHFID | InsureeNumber");
    for (const char *name : {"InsureeName", "DOB", "Gender", "ProductCode", "ProductName", "ExpiryDate", "Status"}) {
        if (!has(*policies, name))
            return notAnExtract(std::string(policyTable) + '.' + name);
    }
    m_shape.hasPhotoColumn = has(*policies, "Photo");
    const auto references = columnsOf(m_database, "tblReferences", error);
    const auto controls = columnsOf(m_database, "tblControls", error);
    const auto admins = columnsOf(m_database, "tblClaimAdmins", error);
    if (!references || !controls || !admins)
        return notAnExtract("SQLite 3", error.text);
    m_hasReferences = has(*references, "Code") && has(*references, "Name") && has(*references, "Type") && has(*references, "Price");
    m_shape.adjustabilityColumn = has(*controls, "FieldName") ? firstOf(*controls, {"Adjustability", "Adjustibility"}) : std::string{};
    m_hasClaimAdmins = has(*admins, "Code") && has(*admins, "Name");
    m_shape.hasFacilityOfAdmins = has(*admins, "HFCode");
    auto count = m_database.prepare("SELECT COUNT(*), MAX(rowid) FROM tblPolicyInquiry");
    if (count.next())
        m_rows = count.unsignedInteger(0);
    return ended(count);
}

Outcome<void> PhoneExtract::readPhoto(ExtractPerson &person)
{
    if (!m_shape.hasPhotoColumn)
        return {};
    m_photo.with(person.row);
    if (m_photo.next() && m_photo.isBlob(0))
        person.photo = copyOf(m_photo.blob(0));
    else if (!m_photo.error())
        person.photoPath = trimmedCell(m_photo.text(0));
    const auto done = ended(m_photo);
    m_photo.reset();
    return done;
}

Outcome<void> PhoneExtract::readPeople(const OnPerson &onPerson, const ExtractFindingSink &onFinding)
{
    if (m_shape.hasPhotoColumn)
        m_photo = m_database.prepare("SELECT Photo FROM tblPolicyInquiry WHERE rowid = ?");
    auto rows = m_database.prepare(policyQuery(m_shape.numberColumn));
    PolicyRows reading(onFinding);
    const auto give = [&](std::optional<ExtractPerson> &&person) -> Outcome<void> {
        if (!person)
            return {};
        if (const auto photo = readPhoto(*person); !photo)
            return photo;
        return onPerson(std::move(*person));
    };
    while (rows.next()) {
        if (const auto given = give(reading.take(rows)); !given)
            return given;
    }
    if (const auto done = ended(rows); !done)
        return done;
    return give(reading.finish());
}

Outcome<std::vector<ExtractReference>> PhoneExtract::readReferences(const ExtractFindingSink &onFinding)
{
    std::vector<ExtractReference> references;
    if (!m_hasReferences)
        return references;
    auto rows = m_database.prepare("SELECT rowid, Type, Code, Name, Price FROM tblReferences ORDER BY rowid");
    while (rows.next()) {
        const auto type = parseReferenceType(rows.text(1));
        const std::string code(trimmedCell(rows.text(2)));
        if (!type || code.empty()) {
            onFinding({ExtractFinding::Kind::RowLeftOut, rows.unsignedInteger(0), type ? "Code" : "Type", code,
                findingText(rows.text(type ? 2 : 1))});
            continue;
        }
        const auto price = parseWholePrice(rows.text(4));
        if (!price && *type != ReferenceType::Diagnosis)
            onFinding({ExtractFinding::Kind::ValueLeftOut, rows.unsignedInteger(0), "Price", code, findingText(rows.text(4))});
        references.push_back({*type, code, std::string(trimmedCell(rows.text(3))), price});
    }
    if (const auto done = ended(rows); !done)
        return done.failure();
    return references;
}

Outcome<std::vector<ExtractControl>> PhoneExtract::readControls()
{
    std::vector<ExtractControl> controls;
    if (m_shape.adjustabilityColumn.empty())
        return controls;
    auto rows = m_database.prepare("SELECT FieldName, \"" + m_shape.adjustabilityColumn + "\" FROM tblControls ORDER BY rowid");
    while (rows.next()) {
        const std::string_view letter = trimmedCell(rows.text(1));
        controls.push_back({std::string(trimmedCell(rows.text(0))), letter.empty() ? 'O' : letter.front()});
    }
    if (const auto done = ended(rows); !done)
        return done.failure();
    return controls;
}

Outcome<std::vector<ExtractClaimAdmin>> PhoneExtract::readClaimAdmins()
{
    std::vector<ExtractClaimAdmin> admins;
    if (!m_hasClaimAdmins)
        return admins;
    auto rows = m_database.prepare(std::string("SELECT Code, Name, ") + (m_shape.hasFacilityOfAdmins ? "HFCode" : "''") + " FROM tblClaimAdmins ORDER BY rowid");
    while (rows.next())
        admins.push_back({std::string(trimmedCell(rows.text(0))), std::string(trimmedCell(rows.text(1))), std::string(trimmedCell(rows.text(2)))});
    if (const auto done = ended(rows); !done)
        return done.failure();
    return admins;
}

} // namespace guichet::sync::openimis
