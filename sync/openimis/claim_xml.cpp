// SPDX-License-Identifier: Apache-2.0
#include "sync/openimis/claim_xml.h"

#include "sync/openimis/xml_form.h"

#include <algorithm>

namespace guichet::sync::openimis {

namespace {

std::string padded(int number, std::size_t width)
{
    const std::string digits = std::to_string(number);
    return std::string(width - std::min(width, digits.size()), '0') + digits;
}

std::string dayText(Day day, XmlDialect dialect)
{
    if (dialect == XmlDialect::App)
        return toIsoText(day);
    const CivilDate date = civilDateOf(day);
    return padded(date.day, 2) + '/' + padded(date.month, 2) + '/' + padded(date.year, 4);
}

std::string amountText(const std::optional<Money> &amount)
{
    return amount ? std::to_string(amount->amount) : std::string{};
}

std::string escaped(std::string_view text)
{
    std::string safe;
    for (const char character : text) {
        switch (character) {
        case '&': safe += "&amp;"; break;
        case '<': safe += "&lt;"; break;
        case '>': safe += "&gt;"; break;
        default: safe += character;
        }
    }
    return safe;
}

// Elements one after another, with or without lines of their own.
class Writer {
public:
    explicit Writer(XmlDialect dialect)
        : m_isIndented(dialect == XmlDialect::App)
    {
    }
    void open(std::string_view name)
    {
        startLine();
        m_text.append("<").append(name).append(">");
        ++m_depth;
    }
    void close(std::string_view name)
    {
        --m_depth;
        startLine();
        m_text.append("</").append(name).append(">");
    }
    void leaf(std::string_view name, const std::string &value)
    {
        startLine();
        if (value.empty())
            m_text.append("<").append(name).append(" />");
        else
            m_text.append("<").append(name).append(">").append(escaped(value)).append("</").append(name).append(">");
    }
    std::string take() { return std::move(m_text); }

private:
    void startLine()
    {
        if (!m_isIndented)
            return;
        if (!m_text.empty())
            m_text.push_back('\n');
        m_text.append(m_depth * 2, ' ');
    }
    bool m_isIndented;
    std::size_t m_depth = 0;
    std::string m_text{};
};

std::string detailText(const ClaimForm &form, Detail detail, XmlDialect dialect)
{
    const auto icd = [&](std::size_t at) { return at < form.diagnoses.size() ? form.diagnoses[at] : std::string{}; };
    switch (detail) {
    case Detail::ClaimDate: return dayText(form.claimDate, dialect);
    case Detail::Facility: return form.facility;
    case Detail::ClaimAdmin: return form.claimAdmin;
    case Detail::Code: return form.code;
    case Detail::Guarantee: return form.guarantee;
    case Detail::Insuree: return form.insuree;
    case Detail::Start: return dayText(form.start, dialect);
    case Detail::End: return form.end ? dayText(*form.end, dialect) : std::string{};
    case Detail::Icd: return icd(0);
    case Detail::Comment: return form.comment;
    case Detail::Total: return dialect == XmlDialect::App ? amountText(form.total) : amountText(form.total.value_or(totalOf(form)));
    case Detail::Icd1: return icd(1);
    case Detail::Icd2: return icd(2);
    case Detail::Icd3: return icd(3);
    case Detail::Icd4: return icd(4);
    case Detail::Visit: break;
    }
    return form.visit;
}

void writeLines(Writer &writer, const ClaimForm &form, const LineNames &names, XmlDialect dialect)
{
    const bool any = std::any_of(form.lines.begin(), form.lines.end(), [&](const FormLine &line) { return line.isItem == names.isItem; });
    if (!any && dialect == XmlDialect::App)
        writer.leaf(names.list, {});
    if (!any)
        return;
    writer.open(names.list);
    for (const FormLine &line : form.lines) {
        if (line.isItem != names.isItem)
            continue;
        writer.open(names.line);
        writer.leaf(names.code, line.code);
        if (line.price || dialect == XmlDialect::App)
            writer.leaf(names.price, amountText(line.price));
        writer.leaf(names.quantity, std::to_string(line.quantity));
        writer.close(names.line);
    }
    writer.close(names.list);
}

} // namespace

std::string encodeClaimXml(const ClaimForm &form, XmlDialect dialect)
{
    Writer writer(dialect);
    writer.open("Claim");
    writer.open("Details");
    for (const DetailRow &row : detailsOf(dialect)) {
        const std::string text = detailText(form, row.detail, dialect);
        if (!text.empty() || !row.mayBeAbsent)
            writer.leaf(row.name, text);
    }
    writer.close("Details");
    for (const LineNames &names : lineNames)
        writeLines(writer, form, names, dialect);
    writer.close("Claim");
    if (dialect == XmlDialect::Server)
        return writer.take();
    return "<?xml version='1.0' encoding='UTF-8' standalone='yes' ?>\n" + writer.take() + '\n';
}

std::string claimFileName(const ClaimForm &form)
{
    return "Claim_" + form.facility + '_' + form.code + '_' + toIsoText(form.claimDate) + ".xml";
}

} // namespace guichet::sync::openimis
