// SPDX-License-Identifier: Apache-2.0
#include "sync/mutual/files.h"
#include "sync/mutual/import.h"
#include "sync/mutual/table_import.h"
#include "sync/plan_document.h"

#include <set>

namespace guichet::mutual {

namespace {

constexpr std::uint64_t largestDocument = std::uint64_t{4} << 20;
constexpr std::size_t longestPlanId = 24; // card profile 4.5

void addProblem(const ImportContext &context, const std::string &file, std::string path, std::string expected)
{
    context.problems.add(Failure{Code::I07, {{"fichier", file}, {"chemin", std::move(path)}, {"attendu", std::move(expected)}}});
}

// Our own rules beyond the document's: one currency, each plan once (rulings.md 14).
void checkPlans(const ImportContext &context, const std::string &file, const std::vector<Plan> &plans)
{
    std::set<std::string> seen;
    for (std::size_t i = 0; i < plans.size(); ++i) {
        const std::string path = "plans[" + std::to_string(i) + "]";
        if (plans[i].currency != context.folder.scheme.currency)
            addProblem(context, file, path + ".currency", context.folder.scheme.currency);
        if (plans[i].id.text.size() > longestPlanId)
            addProblem(context, file, path + ".id", "≤ " + std::to_string(longestPlanId));
        if (!seen.insert(plans[i].id.text).second)
            addProblem(context, file, path + ".id", "≠ " + plans[i].id.text);
    }
}

Outcome<void> savePlans(sqlite::Database &database, const std::vector<Plan> &plans)
{
    const std::string document = encodePlans(plans);
    if (const auto saved = run(database.prepare("INSERT OR REPLACE INTO plans VALUES (1, ?)").with(document)); !saved)
        return saved;
    if (const auto emptied = exec(database, "DELETE FROM plan"); !emptied)
        return emptied;
    auto insert = database.prepare("INSERT OR IGNORE INTO plan VALUES (?)");
    for (const Plan &plan : plans) {
        if (const auto saved = run(insert.with(plan.id.text)); !saved)
            return saved;
    }
    return {};
}

} // namespace

Outcome<std::uint64_t> importPlans(const ImportContext &context, const std::string &path)
{
    const std::string file = shortName(path);
    const auto content = loadFile(path, largestDocument);
    if (!content) {
        context.problems.add(Failure{Code::E04, {{"fichier", file}}});
        return std::uint64_t{0};
    }
    std::vector<std::string> notices;
    auto plans = parsePlans(textOf(*content), &notices);
    if (!plans) {
        addProblem(context, file, plans.error().path, plans.error().expected);
        return std::uint64_t{0};
    }
    for (const std::string &notice : notices)
        context.watch.onFinding({FindingKind::UnknownPlanKey, file, 0, notice, {}, {}});
    checkPlans(context, file, *plans);
    if (const auto saved = savePlans(context.folder.database, *plans); !saved)
        return saved.failure();
    return std::uint64_t{plans->size()};
}

} // namespace guichet::mutual
