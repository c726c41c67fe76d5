// SPDX-License-Identifier: Apache-2.0
#include "sync/roster_delta.h"
#include "tests/bench/rounds.h"
#include "tests/sync/some_roster.h"

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <set>
#include <string>

// B14: a whole roster on the wire against CSV + zstd -19 and FHIR + gzip of the same
// people. B15: one member in a hundred changed, against zstd --patch-from of the two
// CSV files and FHIR + gzip of what changed. Sizes only: one round says all.
using namespace guichet;

namespace {

constexpr std::size_t membersPerHousehold = 4;

// People as a mutual of some villages has them, from a seed. A household's columns
// stand on the row of its head, as `guichet-mutual import` takes them.
class People {
public:
    explicit People(std::uint64_t seed)
        : m_random(seed)
    {
        for (std::string &name : m_surnames)
            name = syllables(2);
        for (std::string &name : m_givenNames)
            name = syllables(3);
        for (std::string &name : m_villages)
            name = syllables(3);
    }

    HouseholdRecord household(std::size_t index)
    {
        HouseholdRecord record;
        Household &rights = record.household;
        rights.id.text = "KAY-" + padded(index, 6);
        rights.plan.text = m_random.chance(80) ? "KAY-FAM" : "KAY-SOLO";
        rights.village = m_villages[index / 700 % m_villages.size()];
        rights.joinedOn = Day{static_cast<std::int32_t>(18'000 + m_random.below(2500))};
        rights.periodicity = m_random.chance(70) ? Periodicity::Annual : Periodicity::Monthly;
        rights.paidUntil = addMonths(Day{20'453}, static_cast<int>(m_random.below(13)));
        const std::string &surname = any(m_surnames);
        for (std::size_t rank = 0; rank < membersPerHousehold; ++rank)
            record.members.push_back(person(record.household, rank, m_random.chance(85) ? surname : any(m_surnames)));
        return record;
    }

    Beneficiary person(Household &rights, std::size_t rank, const std::string &surname)
    {
        Beneficiary made;
        made.household = rights.id;
        made.number.text = rights.id.text + "-" + padded(rank, 2);
        made.rank = static_cast<int>(rank);
        made.relation = rank == 0 ? Relation::Head : rank == 1 ? Relation::Spouse : Relation::Child;
        made.surname = surname;
        made.givenNames = any(m_givenNames);
        made.sex = m_random.chance(50) ? PersonSex::Male : PersonSex::Female;
        made.born = Day{static_cast<std::int32_t>(rank < 2 ? m_random.below(12'000) : 13'000 + m_random.below(7000))};
        made.birthPrecision = m_random.chance(70) ? BirthPrecision::Day : BirthPrecision::Year;
        if (m_random.chance(rank == 0 ? 80 : 10))
            made.phone = phone();
        if (m_random.chance(25))
            use(rights, made);
        made.cardGeneration = 1;
        made.cardSerial = CardSerial{++m_serial};
        made.cardIssuedOn = Day{static_cast<std::int32_t>(20'100 + m_serial / 5000)};
        made.cardExpiresOn = addMonths(*made.cardIssuedOn, 36);
        return made;
    }

    // One household in `oneIn` changes, in one of the ways it does in a week.
    bool isGone(std::size_t oneIn) { return m_random.below(oneIn * 50) == 0; }
    bool isNew(std::size_t oneIn) { return m_random.below(oneIn * 50) == 0; }
    void change(HouseholdRecord &record, std::size_t oneIn)
    {
        if (m_random.below(oneIn) != 0 || record.members.empty())
            return;
        Household &rights = record.household;
        Beneficiary &somebody = record.members[m_random.below(record.members.size())];
        const std::uint64_t what = m_random.below(100);
        if (what < 45)
            rights.paidUntil = addMonths(*rights.paidUntil, rights.periodicity == Periodicity::Annual ? 12 : static_cast<int>(1 + m_random.below(3)));
        else if (what < 80)
            use(rights, somebody);
        else if (what < 88)
            somebody.phone = phone();
        else if (what < 92)
            rights.status = HouseholdStatus::Suspended;
        else if (what < 96)
            reissue(somebody);
        else
            record.members.push_back(person(rights, record.members.size(), record.members.front().surname));
    }

private:
    void use(Household &rights, Beneficiary &person)
    {
        const Money amount{static_cast<std::int64_t>(1 + m_random.below(300)) * 50};
        person.used = person.used + amount;
        rights.used = rights.used + amount;
        person.episodes += m_random.chance(60) ? 1 : 0;
    }
    void reissue(Beneficiary &person)
    {
        ++person.cardGeneration;
        person.cardSerial = CardSerial{++m_serial};
        person.cardIssuedOn = Day{20'780};
        person.cardExpiresOn = addMonths(Day{20'780}, 36);
    }
    std::string phone() { return "+22370" + padded(m_random.below(1'000'000), 6); }
    std::string syllables(std::size_t most)
    {
        static constexpr std::array starts{"K", "S", "D", "T", "B", "M", "N", "F", "W", "Y", "L", "G"};
        static constexpr std::array ends{"a", "ou", "i", "é", "an", "o", "in", "ab", "or"};
        std::string name;
        for (std::size_t left = 1 + m_random.below(most); left > 0; --left)
            name += std::string(m_random.of(starts)) + m_random.of(ends);
        return name;
    }
    // The first ones are the frequent ones.
    template <std::size_t N>
    const std::string &any(const std::array<std::string, N> &names)
    {
        return names[m_random.below(1 + m_random.below(N))];
    }
    static std::string padded(std::uint64_t number, std::size_t width)
    {
        std::string digits = std::to_string(number);
        return std::string(digits.size() < width ? width - digits.size() : 0, '0') + digits;
    }

    test::RandomValues m_random;
    std::array<std::string, 400> m_surnames{};
    std::array<std::string, 800> m_givenNames{};
    std::array<std::string, 120> m_villages{};
    std::uint64_t m_serial = 100'000;
};

std::string csvRow(const HouseholdRecord &record, const Beneficiary &person)
{
    const Household &rights = record.household;
    std::string row = person.number.text + ',' + rights.id.text + ',' + std::string(codeOf(person.relation)) + ',' + person.surname + ',' + person.givenNames
        + ',' + std::string(codeOf(person.sex)) + ',' + toIsoText(*person.born) + ',' + std::string(codeOf(person.birthPrecision)) + ',' + person.phone + ','
        + std::to_string(person.used.amount) + ',' + std::to_string(person.episodes) + ',' + std::to_string(person.cardGeneration) + ','
        + std::to_string(person.cardSerial->value) + ',' + toIsoText(*person.cardIssuedOn) + ',' + toIsoText(*person.cardExpiresOn);
    if (person.rank == 0)
        row += ',' + rights.plan.text + ',' + rights.village + ',' + std::string(codeOf(rights.status)) + ',' + toIsoText(*rights.joinedOn) + ','
            + std::string(codeOf(*rights.periodicity)) + ',' + toIsoText(*rights.paidUntil) + ',' + std::to_string(rights.used.amount);
    return row + '\n';
}

// Patient for each person, Coverage for each household: no more than the CSV says.
std::string fhirOf(const HouseholdRecord &record, const Beneficiary &person)
{
    std::string text = R"({"resourceType":"Patient","id":")" + person.number.text + R"(","identifier":[{"system":"urn:kay","value":")" + person.number.text
        + R"("}],"name":[{"family":")" + person.surname + R"(","given":[")" + person.givenNames + R"("]}],"gender":")"
        + (person.sex == PersonSex::Male ? "male" : "female") + R"(","birthDate":")" + toIsoText(*person.born) + '"'
        + (person.phone.empty() ? std::string() : R"(,"telecom":[{"system":"phone","value":")" + person.phone + R"("}])")
        + R"(,"extension":[{"url":"u","valueInteger":)" + std::to_string(person.used.amount) + R"(},{"url":"e","valueInteger":)" + std::to_string(person.episodes)
        + R"(},{"url":"s","valueString":")" + std::to_string(person.cardSerial->value) + "\"}]}\n";
    const Household &rights = record.household;
    if (person.rank == 0)
        text += R"({"resourceType":"Coverage","id":")" + rights.id.text + R"(","status":"active","beneficiary":{"reference":"Patient/)" + person.number.text
            + R"("},"period":{"start":")" + toIsoText(*rights.joinedOn) + R"(","end":")" + toIsoText(*rights.paidUntil) + R"("},"class":[{"value":")"
            + rights.plan.text + R"("},{"value":")" + rights.village + R"("}],"extension":[{"url":"u","valueInteger":)" + std::to_string(rights.used.amount)
            + "}]}\n";
    return text;
}

struct Tables {
    std::ofstream csv;
    std::ofstream fhir;

    explicit Tables(const std::string &name)
        : csv(name + ".csv")
        , fhir(name + ".ndjson")
    {
    }
    void add(const HouseholdRecord &record)
    {
        for (const Beneficiary &person : record.members) {
            csv << csvRow(record, person);
            fhir << fhirOf(record, person);
        }
    }
};

// Rows of the table that differ, came or went; what FHIR would send of them.
std::size_t countChanged(const HouseholdRecord *before, const HouseholdRecord *after, std::ofstream &fhir)
{
    std::set<std::string> rows;
    for (const Beneficiary &person : before != nullptr ? before->members : std::vector<Beneficiary>())
        rows.insert(csvRow(*before, person));
    std::size_t changed = 0;
    for (const Beneficiary &person : after != nullptr ? after->members : std::vector<Beneficiary>()) {
        if (rows.erase(csvRow(*after, person)) > 0)
            continue;
        ++changed;
        fhir << fhirOf(*after, person);
    }
    // A row that changed is still in the set; it counts once.
    const std::size_t was = before != nullptr ? before->members.size() : 0;
    const std::size_t is = after != nullptr ? after->members.size() : 0;
    return changed + (was > is ? was - is : 0);
}

double perRow(std::uintmax_t bytes, std::size_t rows)
{
    return static_cast<double>(bytes) / static_cast<double>(rows);
}

std::uintmax_t sizeAfter(const std::string &command, const std::string &file)
{
    check(std::system(command.c_str()) == 0);
    return std::filesystem::file_size(file);
}

void measure(std::size_t households, bool withPeers)
{
    const std::filesystem::path folder = std::filesystem::temp_directory_path() / ("guichet-wire-" + std::to_string(households));
    std::filesystem::create_directories(folder);
    const std::string at = folder.string() + "/";
    People people(14);
    sync::RosterPackWriter snapshot(test::someTerms());
    sync::RosterDeltaWriter delta({});
    std::vector<HouseholdRecord> block;
    std::size_t members = 0;
    std::size_t changed = 0;
    {
        Tables before(at + "before");
        Tables after(at + "after");
        std::ofstream fhirDelta(at + "delta.ndjson");
        constexpr std::size_t oneIn = 33;
        for (std::size_t i = 0; i < households; ++i) {
            const HouseholdRecord was = people.household(i * 2);
            members += was.members.size();
            block.push_back(was);
            before.add(was);
            if (block.size() == 1000 || i + 1 == households)
                snapshot.add(std::exchange(block, {}));
            if (people.isGone(oneIn)) {
                delta.remove(was);
                changed += countChanged(&was, nullptr, fhirDelta);
                continue;
            }
            HouseholdRecord is = was;
            people.change(is, oneIn);
            after.add(is);
            delta.change(was, is);
            if (!(was == is))
                changed += countChanged(&was, &is, fhirDelta);
            if (people.isNew(oneIn)) {
                const HouseholdRecord fresh = people.household(i * 2 + 1);
                after.add(fresh);
                delta.add(fresh);
                changed += countChanged(nullptr, &fresh, fhirDelta);
            }
        }
    }
    const std::size_t whole = snapshot.finish(test::packKey()).pack.size();
    const std::size_t difference = delta.finish(test::packKey(), members).pack.size();
    std::printf("B14\twhole roster of %zu\tours %.1f B a member\ttarget <= 16", members, perRow(whole, members));
    if (withPeers)
        std::printf("\tCSV+zstd-19 %.1f\tFHIR+gzip %.1f",
                    perRow(sizeAfter("zstd -19 -qf " + at + "before.csv -o " + at + "csv.zst", at + "csv.zst"), members),
                    perRow(sizeAfter("gzip -kf " + at + "before.ndjson", at + "before.ndjson.gz"), members));
    std::printf("\nB15\t%zu rows changed of %zu\tours %.2f B a changed row\ttarget <= 4.00", changed, members, perRow(difference, changed));
    if (withPeers)
        std::printf("\tzstd --patch-from %.2f\tFHIR+gzip %.1f",
                    perRow(sizeAfter("zstd -19 --long=27 -qf --patch-from=" + at + "before.csv " + at + "after.csv -o " + at + "patch.zst", at + "patch.zst"), changed),
                    perRow(sizeAfter("gzip -kf " + at + "delta.ndjson", at + "delta.ndjson.gz"), changed));
    std::printf("\n");
    std::fflush(stdout);
    std::filesystem::remove_all(folder);
}

} // namespace

// roster_wire_bench [HOUSEHOLDS]: 62 500 with the yardsticks and 250 000 without.
int main(int argc, char **argv)
{
    measure(argc > 1 ? static_cast<std::size_t>(std::atol(argv[1])) : 62'500, true);
    if (argc == 1)
        measure(250'000, false);
}
