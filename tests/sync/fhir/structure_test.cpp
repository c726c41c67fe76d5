// SPDX-License-Identifier: Apache-2.0
#include "tests/sync/fhir/r4_structure.h"

#include "sync/fhir/elements.h"
#include "tests/sync/fhir/random_resources.h"

#include <gtest/gtest.h>

#include <fstream>
#include <set>
#include <sstream>

using namespace guichet;

namespace {

std::string first(const std::vector<std::string> &problems)
{
    return problems.empty() ? std::string{} : problems.front();
}

QJsonObject claimFrom(std::uint64_t seed)
{
    for (const QJsonObject &resource : test::resourcesFrom(seed)) {
        if (resource.value(QLatin1String("resourceType")).toString() == QLatin1String("Claim") && resource.contains(QLatin1String("item")))
            return resource;
    }
    return claimFrom(seed + 1);
}

// "<name> <valueX>" of each of our extensions, however deep.
void collectExtensions(const QJsonValue &value, std::set<std::string> &found)
{
    for (const QJsonValue &each : value.toArray())
        collectExtensions(each, found);
    const QJsonObject object = value.toObject();
    const std::string url = object.value(QLatin1String("url")).toString().toStdString();
    for (auto field = object.begin(); field != object.end(); ++field) {
        if (url.starts_with(fhir::extensionBase) && field.key().startsWith(QLatin1String("value")))
            found.insert(url.substr(fhir::extensionBase.size()) + ' ' + field.key().toStdString());
        collectExtensions(field.value(), found);
    }
}

std::set<std::string> extensionsInTable()
{
    std::ifstream page(GUICHET_SOURCE_DIR "/sync/fhir/README.md");
    std::set<std::string> rows;
    for (std::string line; std::getline(page, line);) {
        std::istringstream cells(line);
        std::string bar, name, bar2, kind;
        if (cells >> bar >> name >> bar2 >> kind && name.starts_with('`') && kind.starts_with("`value"))
            rows.insert(name.substr(1, name.size() - 2) + ' ' + kind.substr(1, kind.size() - 2));
    }
    return rows;
}

} // namespace

TEST(FhirStructure, everythingWeEmitHolds)
{
    for (std::uint64_t seed = 1; seed <= 60; ++seed) {
        for (const QJsonObject &resource : test::resourcesFrom(seed)) {
            const auto problems = test::structureProblems(resource);
            ASSERT_TRUE(problems.empty()) << first(problems) << '\n' << fhir::toText(resource);
        }
    }
}

TEST(FhirStructure, seesWhatIsWrong)
{
    const QJsonObject good = claimFrom(2);
    ASSERT_EQ(first(test::structureProblems(good)), "");
    const auto changed = [&](const char *name, const QJsonValue &value) {
        QJsonObject bad = good;
        bad.remove(QLatin1String(name));
        if (!value.isUndefined())
            bad.insert(QLatin1String(name), value);
        return first(test::structureProblems(bad));
    };
    const QJsonValue gone(QJsonValue::Undefined);
    EXPECT_EQ(changed("use", gone), "Claim.use: missing");
    EXPECT_EQ(changed("insurance", QJsonArray{}), "Claim.insurance: empty list");
    EXPECT_EQ(changed("status", QLatin1String("approved")), "Claim.status: not of fm-status: approved");
    EXPECT_EQ(changed("created", QLatin1String("22/11/2026")), "Claim.created: not a dateTime: 22/11/2026");
    EXPECT_EQ(changed("colour", true), "Claim.colour: no such element");
    EXPECT_EQ(changed("identifier", QLatin1String("7")), "Claim.identifier: not a list");
    EXPECT_EQ(changed("patient", QJsonObject{{QLatin1String("reference"), QLatin1String("Group/7")}}), "Claim.patient: points at Group");
    EXPECT_EQ(changed("total", QJsonObject{{QLatin1String("value"), QLatin1String("7")}}), "Claim.total.value: not a decimal");
    EXPECT_EQ(changed("total", QJsonObject{{QLatin1String("value"), 7}, {QLatin1String("currency"), QLatin1String("CFA")}}),
              "Claim.total.currency: not of currency: CFA");
    EXPECT_EQ(changed("priority", QJsonObject{}), "Claim.priority: empty");
}

// sync/fhir/README.md says what each extension means: none that is not in its table.
TEST(FhirStructure, everyExtensionIsInTheTable)
{
    const auto table = extensionsInTable();
    ASSERT_GT(table.size(), 40U);
    std::set<std::string> used;
    for (std::uint64_t seed = 1; seed <= 60; ++seed) {
        for (const QJsonObject &resource : test::resourcesFrom(seed))
            collectExtensions(resource, used);
    }
    for (const std::string &extension : used)
        EXPECT_TRUE(table.contains(extension)) << extension;
    for (const std::string &row : table)
        EXPECT_TRUE(used.contains(row)) << row << " is in the table and is never used";
}
