// SPDX-License-Identifier: Apache-2.0
#include "cards/legacy_number.h"
#include "sync/mutual/extract_household.h"
#include "sync/mutual/import_people.h"
#include "sync/mutual/member_source.h"
#include "sync/mutual/photo.h"
#include "sync/mutual/table_import.h"
#include "sync/mutual/table_values.h"
#include "sync/openimis/phone_extract/phone_extract.h"

#include <set>

namespace guichet::mutual {

using namespace sync::openimis;

namespace {

constexpr std::size_t longestNumber = 32; // card profile 4.5
constexpr std::uint64_t rowsBetweenReports = 1024;

FindingKind kindOf(ExtractFinding::Kind kind)
{
    switch (kind) {
    case ExtractFinding::Kind::RowLeftOut: return FindingKind::RowLeftOut;
    case ExtractFinding::Kind::ValueLeftOut: return FindingKind::ValueLeftOut;
    case ExtractFinding::Kind::RowsDiffer: break;
    }
    return FindingKind::RowsDiffer;
}

// One extract on its way in, person after person.
class ExtractImport {
public:
    ExtractImport(const ImportContext &context, const std::string &path, MemberStore &store)
        : m_context(context)
        , m_file(shortName(path))
        , m_folder(std::filesystem::path(path).parent_path())
        , m_store(store)
        , m_photo(context.folder.database.prepare("INSERT OR REPLACE INTO photo VALUES (?, ?, ?)"))
        , m_numbers(cards::parseLegacyPatterns(context.folder.legacyNumbers).value_or(std::vector<cards::LegacyPattern>{}))
    {
    }

    Outcome<void> loadPlans()
    {
        auto rows = m_context.folder.database.prepare("SELECT id FROM plan");
        while (rows.next())
            m_plans.emplace(rows.text(0));
        return ended(rows);
    }

    Outcome<void> take(const ExtractPerson &person)
    {
        m_onlyActive = m_onlyActive && std::all_of(person.policies.begin(), person.policies.end(),
            [](const ExtractPolicy &policy) { return policy.status == PolicyStatus::Active; });
        if (!isCode(person.number, longestNumber)) {
            note(FindingKind::RowLeftOut, person.row, "CHFID | InsureeNumber", person.number, "[A-Z0-9./-]{1,32}");
            return {};
        }
        const ExtractPolicy &policy = policyThatCounts(person.policies);
        if (!knowsPlan(policy))
            return {};
        const MemberRow row = memberRowOf(person, policy);
        noteOddities(person, row);
        const auto added = m_store.add(row);
        if (!added)
            return added.failure();
        if (*added == MemberStore::Added::NumberTaken) {
            m_context.problems.add(Failure{Code::I05,
                {{"fichier", m_file}, {"ligne", std::to_string(person.row)}, {"colonne", "CHFID | InsureeNumber"}, {"valeur", person.number}}});
            return {};
        }
        ++m_people;
        return takePhoto(person);
    }

    void note(FindingKind kind, std::uint64_t row, const std::string &column, const std::string &about, const std::string &detail)
    {
        m_context.watch.onFinding({kind, m_file, row, column, about, detail});
    }
    bool isOnlyActive() const { return m_onlyActive && m_people > 0; }
    std::uint64_t people() const { return m_people; }
    std::uint64_t photos() const { return m_photos; }

private:
    // Each product that is no plan of the scheme is said once; it stops the import.
    bool knowsPlan(const ExtractPolicy &policy)
    {
        if (m_plans.contains(policy.product))
            return true;
        if (m_missing.insert(policy.product).second)
            m_context.problems.add(Failure{Code::I06,
                {{"fichier", m_file}, {"ligne", std::to_string(policy.row)}, {"colonne", "ProductCode"}, {"valeur", policy.product}}});
        return false;
    }

    void noteOddities(const ExtractPerson &person, const MemberRow &row)
    {
        if (row.person.surname.size() < person.name.size())
            note(FindingKind::ValueLeftOut, person.row, "InsureeName", person.number, person.name.substr(row.person.surname.size()));
        if (!m_numbers.empty() && cards::matchLegacyNumber(person.number, m_numbers) != cards::LegacyMatch::Good)
            note(FindingKind::CheckDigit, person.row, "CHFID | InsureeNumber", person.number, {});
        if (person.policies.size() < 2)
            return;
        std::string products;
        for (const ExtractPolicy &policy : person.policies)
            products.append(products.empty() ? "" : " ").append(policy.product);
        note(FindingKind::SeveralPolicies, person.row, "ProductCode", person.number, products);
    }

    // The newer extract names a file on the server: it is looked for beside the extract.
    Outcome<void> takePhoto(const ExtractPerson &person)
    {
        if (person.photo.empty() && person.photoPath.empty())
            return {};
        const auto beside = m_folder / std::filesystem::path(person.photoPath).filename();
        const auto jpeg = person.photo.empty() ? loadPhoto(beside.string()) : makePhoto(person.photo);
        if (!jpeg) {
            note(FindingKind::PhotoLeftOut, person.row, "Photo", person.number, person.photoPath);
            return {};
        }
        ++m_photos;
        return run(m_photo.with(person.number).with(hashOfPhoto(*jpeg)).with(*jpeg));
    }

    const ImportContext &m_context;
    std::string m_file;
    std::filesystem::path m_folder;
    MemberStore &m_store;
    sqlite::Statement m_photo;
    std::vector<cards::LegacyPattern> m_numbers;
    std::set<std::string> m_plans{};
    std::set<std::string> m_missing{};
    std::uint64_t m_people = 0;
    std::uint64_t m_photos = 0;
    bool m_onlyActive = true;
};

Outcome<void> readInto(const ImportContext &context, PhoneExtract &extract, ExtractImport &import)
{
    std::uint64_t done = 0;
    return extract.readPeople(
        [&](ExtractPerson &&person) -> Outcome<void> {
            if (context.watch.onProgress && ++done % rowsBetweenReports == 0)
                context.watch.onProgress(done, extract.rows());
            return import.take(person);
        },
        [&](const ExtractFinding &finding) { import.note(kindOf(finding.kind), finding.row, finding.column, finding.about, finding.value); });
}

} // namespace

Outcome<std::uint64_t> importExtract(const ImportContext &context, const std::string &path, ImportCounts &counts)
{
    auto extract = PhoneExtract::open(path);
    if (!extract)
        return extract.failure();
    auto store = MemberStore::begin(context.folder.database);
    if (!store)
        return store.failure();
    ExtractImport import(context, path, *store);
    if (const auto loaded = import.loadPlans(); !loaded)
        return loaded.failure();
    if (const auto read = readInto(context, *extract, import); !read)
        return read.failure();
    if (import.people() == 0 && context.problems.count() == 0)
        context.problems.add(Failure{Code::I11, {{"fichier", shortName(path)}, {"attendu", "≥ 1"}}});
    if (import.isOnlyActive())
        import.note(FindingKind::OnlyActive, 0, {}, {}, {});
    if (const auto done = finishPeople(context, *store, shortName(path), counts); !done)
        return done.failure();
    if (const auto done = saveMemberSource(context.folder.database, "openimis"); !done)
        return done.failure();
    counts.photos = import.photos();
    return import.people();
}

} // namespace guichet::mutual
