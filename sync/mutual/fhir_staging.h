// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/mutual/import.h"

#include <QJsonObject>

// Bulk data on its way in: each resource in a table of its own, whatever the order
// of files and lines, until all are there and can be put together.
namespace guichet::mutual {

// Where a resource stands: the file's number and its line in one integer, so that
// the database keeps it like the line of a table.
struct Place {
    static constexpr int lineBits = 40;
    std::size_t file = 0;
    std::uint64_t line = 0;

    std::int64_t packed() const { return static_cast<std::int64_t>((static_cast<std::uint64_t>(file) << lineBits) | line); }
    static Place from(std::uint64_t packed) { return {static_cast<std::size_t>(packed >> lineBits), packed & ((std::uint64_t{1} << lineBits) - 1)}; }
};

class FhirStaging {
public:
    static Outcome<FhirStaging> begin(const ImportContext &context, std::vector<std::string> files);

    // One resource; what is wrong with it becomes a problem. Other types are named once.
    Outcome<void> add(const QJsonObject &resource, const std::string &text, Place place);
    // All are in: references become member numbers; what points at nobody is a problem.
    Outcome<void> resolve();

    void refuse(Place place, const std::string &path, const std::string &expected); // I12
    const std::string &nameOf(Place place) const { return m_files[place.file]; }

private:
    FhirStaging(const ImportContext &context, std::vector<std::string> files);
    Outcome<void> addPatient(const QJsonObject &resource, const std::string &text, Place place);
    Outcome<void> addCoverage(const QJsonObject &resource, const std::string &text, Place place);
    Outcome<void> addRelated(const QJsonObject &resource, const std::string &text, Place place);
    Outcome<void> addGroup(const QJsonObject &resource, const std::string &text, Place place);
    Outcome<void> reportStrays();

    const ImportContext &m_context;
    std::vector<std::string> m_files;
    std::vector<std::string> m_otherTypes{};
};

} // namespace guichet::mutual
