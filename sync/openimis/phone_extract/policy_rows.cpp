// SPDX-License-Identifier: Apache-2.0
#include "sync/openimis/phone_extract/policy_rows.h"

#include "terminal/base/utf8.h"

#include <utility>

namespace guichet::sync::openimis {

namespace {

enum Cell { Row, Number, Name, Born, Gender, Product, ProductName, Expires, Status };
constexpr std::array columnNames{"rowid", "", "InsureeName", "DOB", "Gender", "ProductCode", "ProductName", "ExpiryDate", "Status"};
constexpr const char *numberName = "CHFID | InsureeNumber";

constexpr std::size_t longestShown = 60;
constexpr std::size_t longestCell = 1000; // a cell beyond it is no name, number or code

bool isGoodText(std::string_view text)
{
    return text.size() <= longestCell && utf8::isValid(text) && !utf8::hasForbiddenCharacters(text);
}

std::string cellText(const sqlite::Statement &row, int cell)
{
    return std::string(trimmedCell(row.text(cell)));
}

} // namespace

std::string policyQuery(const std::string &numberColumn)
{
    return "SELECT rowid, \"" + numberColumn + "\", InsureeName, DOB, Gender, ProductCode, " + "ProductName, ExpiryDate, Status"
        + " FROM tblPolicyInquiry ORDER BY TRIM(\"" + numberColumn + "\"), rowid";
}

std::string findingText(std::string_view cell)
{
    std::string shown;
    for (std::string_view rest = cell; !rest.empty() && shown.size() < longestShown;) {
        const auto codePoint = utf8::takeCodePoint(rest);
        if (!codePoint)
            break;
        if (!utf8::isForbiddenInNames(*codePoint))
            utf8::append(shown, *codePoint);
    }
    return shown;
}

void PolicyRows::note(ExtractFinding::Kind kind, const sqlite::Statement &row, int cell) const
{
    const char *column = cell == Number ? numberName : columnNames[static_cast<std::size_t>(cell)];
    m_onFinding({kind, row.unsignedInteger(Row), column, findingText(row.text(Number)), findingText(row.text(cell))});
}

ExtractPerson PolicyRows::personIn(const sqlite::Statement &row) const
{
    ExtractPerson person;
    person.row = row.unsignedInteger(Row);
    person.number = cellText(row, Number);
    person.name = cellText(row, Name);
    person.born = parseExtractDay(row.text(Born));
    if (!person.born)
        note(ExtractFinding::Kind::ValueLeftOut, row, Born);
    const auto sex = parseExtractSex(row.text(Gender));
    if (!sex && !trimmedCell(row.text(Gender)).empty())
        note(ExtractFinding::Kind::ValueLeftOut, row, Gender);
    person.sex = sex.value_or(PersonSex::Unknown);
    return person;
}

// A policy whose status is no status covers nobody: it is left out, the person stays.
void PolicyRows::addPolicy(const sqlite::Statement &row)
{
    ExtractPolicy policy;
    policy.row = row.unsignedInteger(Row);
    policy.product = cellText(row, Product);
    policy.productName = cellText(row, ProductName);
    policy.expires = parseExtractDay(row.text(Expires));
    if (!policy.expires)
        note(ExtractFinding::Kind::ValueLeftOut, row, Expires);
    const auto status = parsePolicyStatus(row.text(Status));
    if (!status)
        note(ExtractFinding::Kind::ValueLeftOut, row, Status);
    policy.status = status.value_or(PolicyStatus::Idle);
    m_person->policies.push_back(std::move(policy));
}

void PolicyRows::compareWith(const sqlite::Statement &row) const
{
    if (cellText(row, Name) != m_person->name)
        note(ExtractFinding::Kind::RowsDiffer, row, Name);
    const auto born = parseExtractDay(row.text(Born));
    if (born != m_person->born)
        note(ExtractFinding::Kind::RowsDiffer, row, Born);
}

std::optional<ExtractPerson> PolicyRows::take(const sqlite::Statement &row)
{
    for (const int cell : {Number, Name, Product}) {
        if (!isGoodText(row.text(cell)) || trimmedCell(row.text(cell)).empty()) {
            note(ExtractFinding::Kind::RowLeftOut, row, cell);
            return {};
        }
    }
    if (m_person && m_person->number == trimmedCell(row.text(Number))) {
        compareWith(row);
        addPolicy(row);
        return {};
    }
    auto before = std::exchange(m_person, personIn(row));
    addPolicy(row);
    return before;
}

std::optional<ExtractPerson> PolicyRows::finish()
{
    return std::exchange(m_person, std::nullopt);
}

} // namespace guichet::sync::openimis
