// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/mutual/findings.h"
#include "sync/mutual/folder.h"
#include "sync/mutual/import_problems.h"

// Plans, price lists, facilities and people into the mutual's database: all the
// files of a call in one transaction, or none of them.
namespace guichet::mutual {

struct ImportFiles {
    std::string plans{};      // paths; empty: not in this call
    std::string tariff{};
    std::string facilities{};
    std::string members{};
    std::string openimis{};   // phone extract; not with members
    std::string fhir{};       // folder of bulk data; not with the two before

    bool tellsPeople() const { return !members.empty() || !openimis.empty() || !fhir.empty(); }
};

struct ImportCounts {
    std::uint64_t plans = 0;
    std::uint64_t tariff = 0;
    std::uint64_t facilities = 0;
    std::uint64_t members = 0;
    std::uint64_t households = 0;
    std::uint64_t photos = 0;
};

struct ImportWatch {
    FindingSink onFinding{};
    std::function<void(std::uint64_t done, std::uint64_t all)> onProgress{}; // bytes
};

struct ImportContext {
    Folder &folder;
    ImportProblems &problems;
    const ImportWatch &watch;
    Day today{};
};

// I09 when there are problems: then nothing was imported. Other failures are the surroundings'.
Outcome<ImportCounts> importFiles(const ImportContext &context, const ImportFiles &files);

// The parts of it, inside the transaction. A failure ends the file; problems do not.
Outcome<std::uint64_t> importPlans(const ImportContext &context, const std::string &path);
Outcome<std::uint64_t> importFacilities(const ImportContext &context, const std::string &path);
Outcome<std::uint64_t> importTariff(const ImportContext &context, const std::string &path);
Outcome<std::uint64_t> importMembers(const ImportContext &context, const std::string &path, ImportCounts &counts);
Outcome<std::uint64_t> importExtract(const ImportContext &context, const std::string &path, ImportCounts &counts);
// FHIR R4 Bulk Data: the *.ndjson files of a folder with Patient, RelatedPerson, Coverage and Group, in any order.
Outcome<std::uint64_t> importFhir(const ImportContext &context, const std::string &folder, ImportCounts &counts);

} // namespace guichet::mutual
