// SPDX-License-Identifier: Apache-2.0
#include "tests/support/demo/tables.h"

#include "sync/plan_document.h"

#include <fstream>

namespace guichet::demo {

namespace {

// Fields joined by commas; quoted only where a sign of the table is inside.
std::string row(const std::vector<std::string> &fields)
{
    std::string line;
    for (const std::string &field : fields) {
        if (&field != &fields.front())
            line.push_back(',');
        if (field.find_first_of(",\"\n") == std::string::npos) {
            line.append(field);
            continue;
        }
        line.push_back('"');
        for (const char c : field)
            line.append(c == '"' ? 2 : 1, c);
        line.push_back('"');
    }
    return line.append("\n");
}

std::string text(const std::optional<Day> &day)
{
    return day ? toIsoText(*day) : std::string{};
}

std::string text(Money amount)
{
    return amount == Money{} ? std::string{} : std::to_string(amount.amount);
}

std::string text(std::string_view code)
{
    return std::string(code);
}

// Household columns stand on the head's row only.
std::vector<std::string> householdColumns(const Household &home)
{
    return {text(home.plan.text), text(codeOf(home.status)), text(home.joinedOn), home.periodicity ? text(codeOf(*home.periodicity)) : "",
            text(home.paidUntil), home.paidBp ? std::to_string(*home.paidBp) : "", text(home.halfYearUntil), text(home.fullYearUntil),
            text(home.used), home.village, home.amountDue ? text(*home.amountDue) : "", home.payToName, home.payToPhone};
}

constexpr std::string_view memberHeader =
    "member_number,household,rank,relation,surname,given_names,sex,birth_date,birth_precision,phone,member_status,removed_on,"
    "school_certificate_until,used_beneficiary,used_year,episodes,linked_mother,"
    "plan,household_status,joined_on,periodicity,paid_until,paid_bp,half_year_until,full_year_until,used_household,village,amount_due,"
    "pay_to_name,pay_to_phone\n";

std::string memberRow(const HouseholdRecord &record, const Beneficiary &person, int year)
{
    std::vector<std::string> fields{
        person.number.text, person.household.text, std::to_string(person.rank), text(codeOf(person.relation)), person.surname, person.givenNames,
        text(codeOf(person.sex)), text(person.born), text(codeOf(person.birthPrecision)), person.phone, text(codeOf(person.status)),
        text(person.removedOn), text(person.schoolCertificateUntil), text(person.used), std::to_string(year),
        person.episodes > 0 ? std::to_string(person.episodes) : "", person.linkedMother ? person.linkedMother->text : ""};
    const std::vector<std::string> home = person.rank == 0 ? householdColumns(record.household) : std::vector<std::string>(13);
    fields.insert(fields.end(), home.begin(), home.end());
    return row(fields);
}

bool writeMembers(const std::filesystem::path &file, const Options &options)
{
    std::ofstream out(file, std::ios::binary);
    out << memberHeader;
    const int year = policyYearOf(plans(options.on).front(), options.on);
    for (std::size_t i = 0; i < options.households; ++i) {
        const HouseholdRecord record = householdAt(options, i);
        for (const Beneficiary &person : record.members)
            out << memberRow(record, person, year);
    }
    return static_cast<bool>(out.flush());
}

bool writeTariff(const std::filesystem::path &file, Day on)
{
    std::ofstream out(file, std::ios::binary);
    out << "code,label,category,unit,price,generic,price_mode,state_free,valid_from,valid_to,facility,generic_code\n";
    for (const PricedAct &act : tariff(on)) {
        const TariffItem &item = act.item;
        out << row({item.code.text, item.label, item.category, item.unit, std::to_string(item.price.amount), item.generic ? "1" : "0",
                    text(codeOf(item.mode)), item.stateFree ? "1" : "0", text(item.validFrom), text(item.validTo), text(act.facility),
                    item.genericCode ? item.genericCode->text : ""});
    }
    return static_cast<bool>(out.flush());
}

std::string joined(const std::vector<std::string> &villages)
{
    std::string all;
    for (const std::string &village : villages)
        all.append(all.empty() ? "" : "|").append(village);
    return all;
}

bool writeFacilities(const std::filesystem::path &file, Day on)
{
    std::ofstream out(file, std::ios::binary);
    out << "code,name,level,sector,district,contract_from,contract_to,catchment,suspended,payment_days,submission_days\n";
    for (const Facility &facility : facilities(on)) {
        out << row({facility.code.text, facility.name, std::to_string(facility.level), text(codeOf(facility.sector)), facility.district,
                    text(facility.contractFrom), text(facility.contractTo), joined(facility.catchment), facility.suspended ? "1" : "0",
                    std::to_string(facility.paymentDays.value_or(30)), std::to_string(facility.submissionDays.value_or(30))});
    }
    return static_cast<bool>(out.flush());
}

bool writePlans(const std::filesystem::path &file, Day on)
{
    std::ofstream out(file, std::ios::binary);
    out << encodePlans(plans(on));
    return static_cast<bool>(out.flush());
}

bool writePeople(const std::filesystem::path &file, const Options &options)
{
    std::ofstream out(file, std::ios::binary);
    for (const Case &shown : cases(options)) {
        const auto reason = expectedReason(shown.standing);
        out << nameOf(shown.standing) << '\t' << shown.person.number.text << '\t' << shown.person.surname << ' ' << shown.person.givenNames << '\t'
            << (reason ? codeOf(*reason) : "-") << '\n';
    }
    return static_cast<bool>(out.flush());
}

} // namespace

bool writeTables(const std::filesystem::path &folder, const Options &options)
{
    std::error_code failed;
    std::filesystem::create_directories(folder, failed);
    return !failed && writePlans(folder / "plans.json", options.on) && writeTariff(folder / "tariff.csv", options.on)
        && writeFacilities(folder / "facilities.csv", options.on) && writeMembers(folder / "members.csv", options)
        && writePeople(folder / "demo-people.tsv", options);
}

} // namespace guichet::demo
