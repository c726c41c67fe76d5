// SPDX-License-Identifier: Apache-2.0
#include "tests/sync/openimis/extract_fixture.h"

#include "sync/openimis/phone_extract/extract_values.h"
#include "terminal/base/crypto.h"

#include <filesystem>

namespace guichet::sync::openimis {

namespace {

struct Schema {
    const char *number;
    const char *adjustability;
    const char *admins;
    const char *price;
};

Schema schemaOf(ExtractVariant variant)
{
    switch (variant) {
    case ExtractVariant::Legacy: return {"InsureeNumber", "Adjustability", "Code TEXT, Name TEXT", "INT"};
    case ExtractVariant::Modular: return {"CHFID", "Adjustibility", "Code TEXT, Name TEXT", "REAL"};
    case ExtractVariant::App: break;
    }
    return {"InsureeNumber", "Adjustability", "Code TEXT, HFCode TEXT, Name TEXT", "TEXT"};
}

} // namespace

ExtractFile::ExtractFile(ExtractVariant variant)
    : m_variant(variant)
    , m_folder((std::filesystem::temp_directory_path() / ("guichet-extract-" + toHex(crypto::Secret::random(8).view()))).string())
{
    std::filesystem::create_directories(m_folder);
    auto opened = sqlite::Database::open(path(), sqlite::OpenAs::Create);
    check(opened.has_value());
    m_database = std::move(*opened);
    run("PRAGMA synchronous = OFF");
    const Schema schema = schemaOf(variant);
    run("CREATE TABLE tblPolicyInquiry (" + std::string(schema.number)
        + " TEXT, Photo BLOB, InsureeName TEXT, DOB TEXT, Gender TEXT, ProductCode TEXT, ProductName TEXT, ExpiryDate TEXT,"
          " Status TEXT, DedType INT, Ded1 INT, Ded2 INT, Ceiling1 INT, Ceiling2 INT)");
    run("CREATE TABLE tblReferences (Code TEXT, Name TEXT, Type TEXT, Price " + std::string(schema.price) + ")");
    run("CREATE TABLE tblControls (FieldName TEXT, " + std::string(schema.adjustability) + " TEXT, Usage TEXT)");
    run("CREATE TABLE tblClaimAdmins (" + std::string(schema.admins) + ")");
    run("INSERT INTO tblControls VALUES ('ClaimAdministrator', 'M', 'Claim')");
    run("INSERT INTO tblClaimAdmins (Code, Name) VALUES ('VIDS0011', 'Awa Sabi')");
    if (variant == ExtractVariant::App)
        run("UPDATE tblClaimAdmins SET HFCode = 'VIDIS001'");
}

ExtractFile::~ExtractFile()
{
    close();
    std::error_code error;
    std::filesystem::permissions(m_folder, std::filesystem::perms::owner_all, error);
    std::filesystem::remove_all(m_folder, error);
}

void ExtractFile::close()
{
    m_database = sqlite::Database();
}

void ExtractFile::run(const std::string &sql)
{
    check(m_database.exec(sql).has_value());
}

void ExtractFile::insert(const PolicyRow &row, ByteView photo)
{
    const std::string number = schemaOf(m_variant).number;
    auto insert = m_database.prepare("INSERT INTO tblPolicyInquiry (" + number
        + ", Photo, InsureeName, DOB, Gender, ProductCode, ProductName, ExpiryDate, Status, DedType) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 1)");
    const std::string picture = "Images/" + row.number + ".jpg";
    insert.with(row.number);
    if (m_variant == ExtractVariant::Modular)
        insert.with(picture);
    else if (photo.empty())
        insert.withNull();
    else
        insert.with(photo);
    const std::string productName = "Formule " + row.product;
    insert.with(row.name).with(row.born).with(row.gender).with(row.product).with(productName).with(row.expires).with(row.status);
    check(insert.run().has_value());
}

void ExtractFile::addRaw(const PolicyRow &row)
{
    insert(row, {});
}

void ExtractFile::add(const PolicyRow &row, ByteView photo)
{
    PolicyRow written = row;
    if (m_variant == ExtractVariant::App) {
        written.born = toIsoText(parseExtractDay(row.born).value());
        written.expires = toIsoText(parseExtractDay(row.expires).value());
        constexpr std::array words{"IDLE", "ACTIVE", "EXPIRED", "SUSPENDED", "READY"};
        written.status = words[static_cast<std::size_t>(parsePolicyStatus(row.status).value())];
    }
    insert(written, photo);
}

void ExtractFile::addReference(const std::string &type, const std::string &code, const std::string &price)
{
    auto insert = m_database.prepare("INSERT INTO tblReferences VALUES (?, ?, ?, ?)");
    const std::string name = "Nom de " + code;
    insert.with(code).with(name).with(type).with(price);
    check(insert.run().has_value());
}

} // namespace guichet::sync::openimis
