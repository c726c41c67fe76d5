// SPDX-License-Identifier: Apache-2.0
#include "sync/fhir/ndjson.h"
#include "sync/mutual/households.h"
#include "tests/sync/mutual/mutual_fixture.h"
#include "tests/sync/random_roster.h"
#include "tests/sync/same_household.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <sstream>

namespace guichet::mutual {
namespace {

std::vector<HouseholdRecord> someHouseholds(std::size_t count)
{
    auto households = test::RandomRoster(5).households(count);
    for (HouseholdRecord &record : households) {
        record.household.plan.text = "A";
        record.household.statusSince.reset(); // the tables of a mutual do not have it
    }
    return households;
}

fhir::NdjsonExport exported(const Scheme &scheme, const std::vector<HouseholdRecord> &households)
{
    sync::ForeignContext context;
    context.scheme = scheme;
    fhir::NdjsonExport files(context);
    for (const HouseholdRecord &record : households)
        files.addHousehold(record);
    return files;
}

class FhirImport : public testing::Test {
protected:
    FhirImport()
    {
        const std::string plans = mutual.save("plans.json", plansJson);
        EXPECT_TRUE(mutual.import({plans}).counts);
        std::filesystem::create_directory(mutual.root() + "/bulk");
    }

    void save(const std::string &name, const std::string &content) { mutual.save("bulk/" + name, content); }
    void save(const fhir::NdjsonExport &files)
    {
        for (const auto &[name, content] : files.files())
            save(name, content);
    }
    Tried import() { return mutual.import({{}, {}, {}, {}, {}, mutual.root() + "/bulk"}); }

    std::vector<HouseholdRecord> households()
    {
        std::vector<HouseholdRecord> all;
        auto reader = HouseholdReader::open(mutual.folder(), {{}, testToday});
        for (auto each = reader->next(); each && *each; each = reader->next())
            all.push_back(**each);
        return all;
    }

    TemporaryMutual mutual{};
};

void expectSame(const std::vector<HouseholdRecord> &one, const std::vector<HouseholdRecord> &other)
{
    ASSERT_EQ(one.size(), other.size());
    for (const HouseholdRecord &record : one) {
        const auto found = std::find_if(other.begin(), other.end(), [&](const auto &each) { return each.household.id == record.household.id; });
        ASSERT_NE(found, other.end()) << record.household.id.text;
        EXPECT_TRUE(test::isSame(record, *found)) << record.household.id.text;
    }
}

const std::string head = R"({"resourceType":"Patient","id":"p1","identifier":[{"value":"NIK-1"}],"name":[{"family":"Sow","given":["Awa"]}]})";
const std::string rights = R"({"resourceType":"Coverage","status":"active","beneficiary":{"reference":"Patient/p1"},"subscriberId":"F1",)"
                           R"("relationship":{"coding":[{"code":"self"}]},"payor":[{"display":"x"}],)"
                           R"("class":[{"type":{"coding":[{"system":"http://terminology.hl7.org/CodeSystem/coverage-class","code":"plan"}]},"value":"A"}]})";

TEST_F(FhirImport, whatIsExportedComesInTheSame)
{
    const auto all = someHouseholds(120);
    save(exported(mutual.folder().scheme, all));
    const auto tried = import();
    ASSERT_TRUE(tried.counts) << (tried.problems.count() > 0 ? fieldOf(tried.problems.kept().front(), "chemin") + ' ' + fieldOf(tried.problems.kept().front(), "ligne") : "");
    EXPECT_EQ(tried.counts->households, 120U);
    expectSame(all, households());
}

// Whatever the order of lines and however many files.
TEST_F(FhirImport, orderAndSizeOfFilesDoNotMatter)
{
    const auto all = someHouseholds(40);
    std::vector<std::string> lines;
    const auto files = exported(mutual.folder().scheme, all);
    for (const auto &[name, content] : files.files()) {
        std::istringstream text(content);
        for (std::string line; std::getline(text, line);)
            lines.push_back(line);
    }
    std::reverse(lines.begin(), lines.end());
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const std::string name = "part-" + std::to_string(i % 7) + ".ndjson";
        std::ofstream(mutual.root() + "/bulk/" + name, std::ios::app) << lines[i] << (i % 2 == 0 ? "\r\n" : "\n\n");
    }
    ASSERT_TRUE(import().counts);
    expectSame(all, households());
}

TEST_F(FhirImport, resourcesOfOthersAreEnough)
{
    save("a.ndjson", head + "\n" + R"({"resourceType":"Patient","id":"p2","identifier":[{"value":"NIK-2"}],"name":[{"text":"Oumar Sow"}],"birthDate":"2019"})" + "\n");
    save("b.ndjson", rights + "\n" + R"({"resourceType":"Group","type":"person","actual":true,"identifier":[{"value":"F1"}],"member":[{"entity":{"reference":"Patient/p1"}},{"entity":{"reference":"https://x/fhir/Patient/p2"}}]})"
        + "\n" + R"({"resourceType":"RelatedPerson","patient":{"reference":"Patient/p1"},"identifier":[{"value":"NIK-2"}],"relationship":[{"coding":[{"system":"http://terminology.hl7.org/CodeSystem/v3-RoleCode","code":"SON"}]}]})"
        + "\n" + R"({"resourceType":"Observation"})" + "\n");
    const auto tried = import();
    ASSERT_TRUE(tried.counts) << (tried.problems.count() > 0 ? fieldOf(tried.problems.kept().front(), "chemin") : "");
    const auto all = households();
    ASSERT_EQ(all.size(), 1U);
    ASSERT_EQ(all[0].members.size(), 2U);
    EXPECT_EQ(all[0].members[1].relation, Relation::Child);
    EXPECT_EQ(all[0].members[1].surname, "Oumar Sow");
    EXPECT_TRUE(std::any_of(tried.findings.begin(), tried.findings.end(), [](const auto &f) { return f.column == "Observation" && f.file == "b.ndjson" && f.line == 4; }));
}

TEST_F(FhirImport, findingsNameTheFileAndItsLine)
{
    save("a.ndjson", head + "\n");
    save("b.ndjson", rights + "\n" + R"({"resourceType":"Patient","id":"p9","identifier":[{"value":"NIK-9"}],"name":[{"family":"Ba"}],"birthDate":"2199-01-01"})" + "\n"
        + R"({"resourceType":"Coverage","status":"active","beneficiary":{"reference":"Patient/p9"},"subscriberId":"F1","relationship":{"coding":[{"code":"child"}]}})" + "\n");
    const auto tried = import();
    ASSERT_TRUE(tried.counts);
    const auto found = std::find_if(tried.findings.begin(), tried.findings.end(), [](const auto &f) { return f.kind == FindingKind::ImpossibleDate; });
    ASSERT_NE(found, tried.findings.end());
    EXPECT_EQ(found->file, "b.ndjson");
    EXPECT_EQ(found->line, 2U);
}

TEST_F(FhirImport, everyWrongLineIsNamedAndChangesNothing)
{
    save(exported(mutual.folder().scheme, someHouseholds(3)));
    ASSERT_TRUE(import().counts);
    const std::string before = mutual.contentHash();
    struct Wrong {
        std::string line;
        std::string path;
    };
    const std::string noName = R"({"resourceType":"Patient","id":"p7","identifier":[{"value":"NIK-7"}]})";
    const std::vector<Wrong> wrongs{
        {"{", "$"}, {"[]", "$"}, {"{}", "resourceType"}, {"\xFF\xFE", "$"}, {std::string(2'000'000, ' ') + "{}", "$"},
        {R"({"resourceType":"Patient"})", "identifier"}, {R"({"resourceType":"Patient","identifier":[7]})", "identifier[0]"},
        {R"({"resourceType":"Patient","identifier":[{"value":"x y"}],"name":[{"family":"Ba"}]})", "Patient.identifier"},
        {noName, "Patient.name"}, {R"({"resourceType":"Patient","identifier":[{"value":"K"}],"birthDate":"12/3/1980"})", "birthDate"},
        {R"({"resourceType":"Patient","identifier":[{"value":"K"}],"gender":"femme"})", "gender"},
        {R"({"resourceType":"Patient","identifier":[{"value":"K"}],"name":[{"family":"Ba"}]})", "Coverage.subscriberId, Group.identifier"},
        {R"({"resourceType":"Coverage","status":"active","beneficiary":{"reference":"Patient/nobody"}})", "beneficiary"},
        {R"({"resourceType":"Coverage","status":"active"})", "beneficiary"},
        {R"({"resourceType":"Group","member":[{"entity":{"reference":"Patient/nobody"}}]})", "member[].entity"},
        {R"({"resourceType":"Group","member":{}})", "member"}, {R"({"resourceType":"RelatedPerson"})", "patient"},
        {head, "Patient.identifier"}, // twice
    };
    for (const Wrong &wrong : wrongs) {
        save("a.ndjson", head + "\n" + rights + "\n");
        save("z.ndjson", "\n" + wrong.line + "\n");
        const auto tried = import();
        ASSERT_FALSE(tried.counts) << wrong.line.substr(0, 80);
        EXPECT_EQ(tried.counts.error().code, Code::I09);
        const Failure &problem = tried.problems.kept().front();
        EXPECT_EQ(problem.code, Code::I12);
        EXPECT_EQ(fieldOf(problem, "fichier"), "z.ndjson");
        EXPECT_EQ(fieldOf(problem, "ligne"), "2");
        EXPECT_EQ(fieldOf(problem, "chemin"), wrong.path);
        EXPECT_EQ(mutual.contentHash(), before);
    }
}

TEST_F(FhirImport, anEmptyFolderIsNoRoster)
{
    EXPECT_EQ(import().problems.kept().at(0).code, Code::E04);
    save("a.ndjson", "\n\n");
    EXPECT_EQ(import().problems.kept().at(0).code, Code::I12);
}

} // namespace
} // namespace guichet::mutual
