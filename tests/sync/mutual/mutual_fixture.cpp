// SPDX-License-Identifier: Apache-2.0
#include "tests/sync/mutual/mutual_fixture.h"

#include <filesystem>
#include <fstream>
#include <sstream>

namespace guichet::mutual {

const char *const plansJson = R"({"plans": [{"id": "A", "version": 1, "scheme": "NIK", "name": "Formule A", "currency": "XOF", "cashStep": 5,
 "validFrom": "2024-01-01", "validTo": null, "policyYearStart": "01-01", "waitingMonths": {"ANNUAL": 1}, "graceDays": 15,
 "dependants": {"childMaxAge": 18, "studentMaxAge": 21, "newbornDays": 30}, "referral": {"requiredFromLevel": 2, "validDays": 30},
 "rosterMaxAgeDays": 30, "episodes": {"maxPerYear": null, "windowDays": 15}, "instalment": null,
 "ceilings": {"stay": null, "episode": 40000, "beneficiaryYear": 100000, "householdYear": 250000}, "deductiblePerEpisode": 0,
 "excludedConditions": [], "stateFree": {"underAge": null, "categories": []}, "oncePerDay": ["CONSULT"],
 "rules": [{"category": "CONSULT", "kind": "RATE", "rateBp": 8000}, {"category": "MEG", "kind": "RATE", "rateBp": 8000}]}]})";

const char *const tariffTable = "code,label,category,unit,price,generic,price_mode,state_free,valid_from,valid_to,facility,generic_code\n"
                                "C1,Consultation,CONSULT,acte,1000,,FIXED,,2024-01-01,,,\n"
                                "C1,Consultation,CONSULT,acte,1500,,FIXED,,2026-01-01,2026-06-30,KPO01,\n"
                                "P1,Paracétamol 500,MEG,cp,25,1,MAX,,,,,\n";

const char *const memberHeader = "member_number,household,relation,surname,given_names,sex,birth_date,plan";

namespace {

constexpr const char *facilitiesTable = "code;name;level;sector;district;contract_from;contract_to;catchment\n"
                                        "KPO01;Poste de Kpota;1;PUBLIC;Nikki;2024-01-01;;Kpota|Bori\n"
                                        "NIK01;Hôpital;2;FAITH;Nikki;2024-01-01;;\n";
constexpr const char *membersTable
    = "member_number,household,relation,surname,given_names,sex,birth_date,plan,village,joined_on,paid_until,used_household,used_year,phone\n"
      "NIK-1-01,NIK-1,HEAD,Orou,Bio,M,1980-02-03,A,Kpota,2024-01-01,2027-01-01,5000,2026,+229 90 00 00 01\n"
      "NIK-1-02,NIK-1,SPOUSE,Orou,Awa,F,1985-05-06,,,,,,,\n"
      "NIK-1-03,NIK-1,CHILD,Orou,Séko,M,2015-01-01,,,,,,,\n"
      "NIK-2-01,NIK-2,HEAD,Sabi,Yon,F,1990-01-01,A,Nikki,2024-01-01,2026-12-31,,,\n"
      "NIK-2-02,NIK-2,CHILD,Sabi,Mora,F,2020-01-01,,,,,,,\n";

} // namespace

std::string csvPath(const std::string &name)
{
    return std::string(GUICHET_SOURCE_DIR) + "/tests/data/csv/" + name;
}

std::string fieldOf(const Failure &failure, std::string_view name)
{
    for (const auto &[field, value] : failure.fields) {
        if (field == name)
            return value;
    }
    return {};
}

TemporaryMutual::TemporaryMutual(const std::string &scheme)
    : m_root((std::filesystem::temp_directory_path() / ("guichet-mutual-" + toHex(crypto::Secret::random(8).view()))).string())
{
    std::filesystem::create_directories(m_root);
    const Scheme wanted{{scheme}, "Mutuelle de Nikki", "XOF", "nik"};
    const auto created = createFolder({m_root + "/mutual", wanted, {}, testNow});
    check(created.has_value());
    auto folder = openFolder(m_root + "/mutual");
    check(folder.has_value());
    m_folder.emplace(std::move(*folder));
}

TemporaryMutual::~TemporaryMutual()
{
    m_folder.reset();
    std::error_code error;
    std::filesystem::remove_all(m_root, error);
}

std::string TemporaryMutual::save(const std::string &name, std::string_view content) const
{
    const std::string path = m_root + "/" + name;
    std::ofstream(path, std::ios::binary) << content;
    return path;
}

Tried TemporaryMutual::import(const ImportFiles &files)
{
    Tried tried{fail(Code::E06)};
    ImportWatch watch;
    watch.onFinding = [&tried](const ImportFinding &finding) { tried.findings.push_back(finding); };
    tried.counts = importFiles({*m_folder, tried.problems, watch, testToday}, files);
    return tried;
}

void TemporaryMutual::importDemo()
{
    const auto tried = import({save("plans.json", plansJson), save("tariff.csv", tariffTable), save("facilities.csv", facilitiesTable),
        save("members.csv", membersTable)});
    for (const Failure &problem : tried.problems.kept())
        ADD_FAILURE() << codedSentenceFor(problem, Language::French);
    ASSERT_TRUE(tried.counts);
}

std::string TemporaryMutual::contentHash()
{
    crypto::Hasher hasher;
    auto &database = m_folder->database;
    auto tables = database.prepare("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name");
    while (tables.next()) {
        const std::string name(tables.text(0));
        auto columns = database.prepare("SELECT GROUP_CONCAT('quote(\"' || name || '\")', ' || '','' || ') FROM pragma_table_info(?)");
        columns.with(name);
        check(columns.next());
        auto rows = database.prepare("SELECT " + std::string(columns.text(0)) + " FROM \"" + name + "\" ORDER BY 1");
        hasher.add(bytesOf(name));
        while (rows.next())
            hasher.add(bytesOf(rows.text(0)));
        check(!rows.error());
    }
    return toHex(hasher.finish());
}

} // namespace guichet::mutual
