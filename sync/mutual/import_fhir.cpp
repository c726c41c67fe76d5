// SPDX-License-Identifier: Apache-2.0
#include "sync/fhir/coverage.h"
#include "sync/fhir/patient.h"
#include "sync/mutual/fhir_staging.h"
#include "sync/mutual/member_findings.h"
#include "sync/mutual/member_store.h"
#include "sync/mutual/ndjson_lines.h"
#include "sync/mutual/table_import.h"
#include "sync/mutual/table_values.h"

#include <algorithm>

namespace guichet::mutual {

namespace {

constexpr std::size_t mostFiles = 10'000;
constexpr std::size_t longestNumber = 32; // as in members.csv
constexpr std::size_t longestPlan = 24;
constexpr std::size_t longestName = 80;
constexpr std::size_t longestPhone = 32;
constexpr int highestRank = 99;
constexpr std::uint64_t largestSerial = std::uint64_t{1} << 53;

// The *.ndjson files of the folder, by name.
Outcome<std::vector<std::filesystem::path>> filesIn(const std::string &folder)
{
    std::vector<std::filesystem::path> files;
    std::error_code error;
    for (std::filesystem::directory_iterator each(folder, error), end; !error && each != end; each.increment(error)) {
        if (each->path().extension() == ".ndjson" && each->is_regular_file(error))
            files.push_back(each->path());
    }
    if (error || files.empty() || files.size() > mostFiles)
        return fail(Code::E04, {{"fichier", folder + "/*.ndjson"}});
    std::sort(files.begin(), files.end());
    return files;
}

Outcome<void> stageFile(const ImportContext &context, FhirStaging &staging, const std::filesystem::path &path, std::size_t number)
{
    auto lines = NdjsonLines::open(path.string());
    if (!lines)
        return lines.failure();
    std::error_code error;
    const std::uint64_t all = std::filesystem::file_size(path, error);
    std::string line;
    for (auto found = lines->next(line); found != NdjsonLines::Found::End; found = lines->next(line)) {
        const Place place{number, lines->line()};
        if (context.watch.onProgress && lines->line() % 1024 == 0)
            context.watch.onProgress(lines->bytesRead(), all);
        const auto resource = json::parseDocument(line, largestLine);
        if (found == NdjsonLines::Found::TooLong)
            staging.refuse(place, "$", "≤ " + std::to_string(largestLine));
        else if (!resource)
            staging.refuse(place, resource.error().path, resource.error().expected);
        else if (const auto added = staging.add(*resource, line, place); !added)
            return added;
    }
    return {};
}

// One person as all her resources tell her.
struct Told {
    Place place{};
    fhir::PatientRead patient{};
    std::optional<fhir::CoverageRead> coverage{};
    std::string group{};
    std::string relation{};
    std::string mother{};
};

QJsonObject documentOf(std::string_view text)
{
    return *json::parseDocument(text, largestLine); // read once already
}

std::string householdOf(const Told &told)
{
    if (told.coverage && !told.coverage->household.id.empty())
        return told.coverage->household.id.text;
    return told.group;
}

// What Coverage says first, then RelatedPerson; alone with rank 0 one is the head.
Relation relationOf(const Told &told)
{
    if (told.coverage && told.coverage->relation)
        return *told.coverage->relation;
    if (const auto relation = parseRelation(told.relation))
        return *relation;
    const bool isOwnSubscriber = told.coverage && told.coverage->subscriber.identifier == told.patient.person.number.text;
    return isOwnSubscriber ? Relation::Head : Relation::Other;
}

MemberRow rowOf(const Told &told)
{
    MemberRow row;
    row.line = static_cast<std::uint64_t>(told.place.packed());
    row.person = told.patient.person;
    if (told.coverage)
        row.household = told.coverage->household;
    row.household.id.text = householdOf(told);
    row.household.village = told.patient.village;
    row.person.household = row.household.id;
    row.person.relation = relationOf(told);
    if (!told.mother.empty())
        row.person.linkedMother = MemberNumber{told.mother};
    if (told.patient.tellsRank)
        row.rank = row.person.rank;
    if (row.person.cardGeneration > 0)
        row.cardGeneration = row.person.cardGeneration;
    row.tellsUsedBeneficiary = told.patient.tellsUsed;
    row.tellsUsedHousehold = told.coverage && told.coverage->tellsUsed;
    row.householdCells = householdCellsOf(row);
    return row;
}

// The limits of members.csv: cards and terminals hold no more.
struct Limit {
    const char *path;
    const char *expected;
    bool (*holds)(const MemberRow &);
};
constexpr std::array limits{
    Limit{"Patient.identifier", "[A-Z0-9./-]{1,32}", [](const MemberRow &r) { return isCode(r.person.number.text, longestNumber); }},
    Limit{"Patient.name", "1…80", [](const MemberRow &r) { return !r.person.surname.empty() && r.person.surname.size() <= longestName && r.person.givenNames.size() <= longestName; }},
    Limit{"Patient.telecom", "≤ 32", [](const MemberRow &r) { return r.person.phone.size() <= longestPhone; }},
    Limit{"Patient.address", "≤ 80", [](const MemberRow &r) { return r.household.village.size() <= longestName; }},
    Limit{"Patient.extension rank", "0…99", [](const MemberRow &r) { return r.person.rank <= highestRank; }},
    Limit{"Patient.extension episodes", "0…9999", [](const MemberRow &r) { return r.person.episodes <= 9999; }},
    Limit{"Patient.extension card-generation", "0…9999", [](const MemberRow &r) { return r.person.cardGeneration <= 9999; }},
    Limit{"Patient.extension card-serial", "1…9007199254740992",
        [](const MemberRow &r) { return !r.person.cardSerial || (r.person.cardSerial->value > 0 && r.person.cardSerial->value <= largestSerial); }},
    Limit{"Coverage.subscriberId, Group.identifier", "[A-Z0-9./-]{1,32}", [](const MemberRow &r) { return isCode(r.household.id.text, longestNumber); }},
    Limit{"Coverage.class plan", "[A-Z0-9./-]{1,24}",
        [](const MemberRow &r) { return r.household.plan.empty() ? r.person.relation != Relation::Head : isCode(r.household.plan.text, longestPlan); }},
    Limit{"Coverage.extension paid-bp", "0…10000", [](const MemberRow &r) { return r.household.paidBp.value_or(0) <= 10'000; }},
    Limit{"Coverage.extension pay-to-name", "≤ 80", [](const MemberRow &r) { return r.household.payToName.size() <= longestName; }},
    Limit{"Coverage.extension pay-to-phone", "≤ 32", [](const MemberRow &r) { return r.household.payToPhone.size() <= longestPhone; }},
};

Outcome<void> takeRow(FhirStaging &staging, MemberStore &store, const Told &told)
{
    const MemberRow row = rowOf(told);
    for (const Limit &limit : limits) {
        if (!limit.holds(row)) {
            staging.refuse(told.place, limit.path, limit.expected);
            return {};
        }
    }
    const auto added = store.add(row);
    if (!added)
        return added.failure();
    if (*added == MemberStore::Added::NumberTaken)
        staging.refuse(told.place, "Patient.identifier", "≠ " + row.person.number.text);
    return {};
}

// Of several Coverages of one person the one in force, then the first.
constexpr const char *everybody = R"(
SELECT p.place, p.resource,
    (SELECT value FROM fhir_pointer AS f WHERE f.number = p.number AND kind = 'COVERAGE'
        ORDER BY json_extract(value, '$.status') = 'active' DESC, place LIMIT 1),
    (SELECT value FROM fhir_pointer AS f WHERE f.number = p.number AND kind = 'GROUP' ORDER BY place LIMIT 1),
    (SELECT value FROM fhir_pointer AS f WHERE f.number = p.number AND kind = 'RELATION' ORDER BY place LIMIT 1),
    (SELECT value FROM fhir_pointer AS f WHERE f.number = p.number AND kind = 'MOTHER' ORDER BY place LIMIT 1)
FROM fhir_patient AS p ORDER BY p.place
)";

Outcome<std::uint64_t> takeEverybody(const ImportContext &context, FhirStaging &staging, MemberStore &store)
{
    auto people = context.folder.database.prepare(everybody);
    std::uint64_t rows = 0;
    while (people.next()) {
        Told told;
        told.place = Place::from(people.unsignedInteger(0));
        told.patient = *fhir::parsePatient(documentOf(people.text(1)), context.folder.scheme.code);
        if (!people.isNull(2))
            told.coverage = *fhir::parseCoverage(documentOf(people.text(2)));
        told.group = people.text(3);
        told.relation = people.text(4);
        told.mother = people.text(5);
        if (const auto taken = takeRow(staging, store, told); !taken)
            return taken.failure();
        ++rows;
    }
    if (const auto done = ended(people); !done)
        return done.failure();
    return rows;
}

Outcome<void> reportPlans(const ImportContext &context, FhirStaging &staging)
{
    auto &database = context.folder.database;
    auto wrong = database.prepare(
        "SELECT MIN(line) FROM member WHERE household NOT IN (SELECT id FROM household) GROUP BY household"
        " UNION ALL SELECT line FROM household WHERE plan NOT IN (SELECT id FROM plan) ORDER BY 1");
    while (wrong.next())
        staging.refuse(Place::from(wrong.unsignedInteger(0)), "Coverage.class plan", "plans[].id");
    return ended(wrong);
}

// Findings name the file and its own line.
Outcome<void> reportFindings(const ImportContext &context, const FhirStaging &staging)
{
    ImportWatch watch;
    watch.onFinding = [&](ImportFinding finding) {
        const Place place = Place::from(finding.line);
        finding.file = staging.nameOf(place);
        finding.line = place.line;
        context.watch.onFinding(finding);
    };
    return reportMemberFindings({context.folder, context.problems, watch, context.today}, {});
}

} // namespace

Outcome<std::uint64_t> importFhir(const ImportContext &context, const std::string &folder, ImportCounts &counts)
{
    const auto files = filesIn(folder);
    if (!files) {
        context.problems.add(files.error());
        return std::uint64_t{0};
    }
    std::vector<std::string> names;
    for (const auto &file : *files)
        names.push_back(file.filename().string());
    auto staging = FhirStaging::begin(context, std::move(names));
    if (!staging)
        return staging.failure();
    for (std::size_t i = 0; i < files->size(); ++i) {
        if (const auto staged = stageFile(context, *staging, (*files)[i], i); !staged)
            return staged.failure();
    }
    if (const auto done = staging->resolve(); !done)
        return done.failure();
    auto store = MemberStore::begin(context.folder.database);
    if (!store)
        return store.failure();
    const auto rows = takeEverybody(context, *staging, *store);
    if (!rows)
        return rows;
    if (*rows == 0)
        staging->refuse({}, "resourceType", "Patient ≥ 1");
    if (const auto done = store->finish(); !done)
        return done.failure();
    if (const auto done = reportPlans(context, *staging); !done)
        return done.failure();
    if (context.problems.count() == 0) {
        if (const auto done = reportFindings(context, *staging); !done)
            return done.failure();
    }
    const auto households = integer(context.folder.database, "SELECT COUNT(*) FROM household");
    if (!households)
        return households.failure();
    counts.households = static_cast<std::uint64_t>(*households);
    return rows;
}

} // namespace guichet::mutual
