// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/store/sqlite.h"

#include <string>

// Phone extracts as the three programs write them, made row by row (openimis.md 2.1).
namespace guichet::sync::openimis {

enum class ExtractVariant { Legacy, Modular, App };
inline constexpr std::array allVariants{ExtractVariant::Legacy, ExtractVariant::Modular, ExtractVariant::App};

struct PolicyRow {
    std::string number{};
    std::string name = "Orou Bio";
    std::string born = "07/05/1952";
    std::string gender = "Male";
    std::string product = "A";
    std::string expires = "31/12/2026";
    std::string status = "A";
};

class ExtractFile {
public:
    // In the temporary folder; gone with the object.
    explicit ExtractFile(ExtractVariant variant);
    ~ExtractFile();
    ExtractFile(const ExtractFile &) = delete;
    ExtractFile &operator=(const ExtractFile &) = delete;

    const std::string &folder() const { return m_folder; }
    std::string path() const { return m_folder + "/ImisData.db3"; }
    void add(const PolicyRow &row, ByteView photo = {}); // dates and status are turned into the variant's form
    void addRaw(const PolicyRow &row);                   // as they stand
    void addReference(const std::string &type, const std::string &code, const std::string &price);
    void run(const std::string &sql);
    void close();                                        // before it is read

private:
    void insert(const PolicyRow &row, ByteView photo);
    ExtractVariant m_variant;
    std::string m_folder{};
    sqlite::Database m_database{};
};

} // namespace guichet::sync::openimis
