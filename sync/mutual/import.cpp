// SPDX-License-Identifier: Apache-2.0
#include "sync/mutual/import.h"

#include "sync/mutual/table_import.h"

namespace guichet::mutual {

namespace {

Outcome<std::uint64_t> importPeople(const ImportContext &context, const ImportFiles &files, ImportCounts &counts)
{
    if (!files.openimis.empty())
        return importExtract(context, files.openimis, counts);
    return files.fhir.empty() ? importMembers(context, files.members, counts) : importFhir(context, files.fhir, counts);
}

// Plans first, then facilities: the other tables refer to them.
Outcome<ImportCounts> importInOrder(const ImportContext &context, const ImportFiles &files)
{
    ImportCounts counts;
    struct Step {
        const std::string &path;
        std::uint64_t &count;
        Outcome<std::uint64_t> (*import)(const ImportContext &, const std::string &);
    };
    const std::array steps{
        Step{files.plans, counts.plans, importPlans},
        Step{files.facilities, counts.facilities, importFacilities},
        Step{files.tariff, counts.tariff, importTariff},
    };
    for (const Step &step : steps) {
        if (step.path.empty())
            continue;
        const auto count = step.import(context, step.path);
        if (!count)
            return count.failure();
        step.count = *count;
    }
    if (!files.tellsPeople())
        return counts;
    const auto members = importPeople(context, files, counts);
    if (!members)
        return members.failure();
    counts.members = *members;
    return counts;
}

// Members who stay may have a plan that the new document no longer holds.
Outcome<void> reportLostPlans(const ImportContext &context, const std::string &path)
{
    auto lost = context.folder.database.prepare(
        "SELECT DISTINCT plan FROM household WHERE plan NOT IN (SELECT id FROM plan) ORDER BY plan");
    while (lost.next())
        context.problems.add(Failure{
            Code::I07, {{"fichier", shortName(path)}, {"chemin", "plans[].id"}, {"attendu", std::string(lost.text(0))}}});
    return ended(lost);
}

} // namespace

Outcome<ImportCounts> importFiles(const ImportContext &context, const ImportFiles &files)
{
    sqlite::Transaction transaction(context.folder.database);
    if (const auto ready = begun(transaction); !ready)
        return ready.failure();
    const auto counts = importInOrder(context, files);
    if (!counts)
        return counts;
    if (!files.plans.empty() && !files.tellsPeople() && context.problems.count() == 0) {
        if (const auto done = reportLostPlans(context, files.plans); !done)
            return done.failure();
    }
    if (context.problems.count() > 0)
        return fail(Code::I09, {{"n", std::to_string(context.problems.count())}});
    if (const auto done = commit(transaction); !done)
        return done.failure();
    return counts;
}

} // namespace guichet::mutual
