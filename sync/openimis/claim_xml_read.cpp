// SPDX-License-Identifier: Apache-2.0
#include "sync/openimis/xml_form.h"

#include <QXmlStreamReader>

#include <algorithm>
#include <charconv>
#include <map>

namespace guichet::sync::openimis {

namespace {

constexpr std::size_t largestFile = std::size_t{1} << 20;

using Problem = Unexpected<std::string>;
using Texts = std::map<std::string, std::string>;

Problem wrong(std::string place)
{
    return Problem(std::move(place));
}

std::optional<Day> dayIn(const std::string &text, XmlDialect dialect)
{
    if (dialect == XmlDialect::App)
        return parseIsoDay(text);
    if (text.size() != 10 || text[2] != '/' || text[5] != '/')
        return {};
    return parseIsoDay(text.substr(6) + '-' + text.substr(3, 2) + '-' + text.substr(0, 2));
}

std::optional<std::int64_t> numberIn(const std::string &text)
{
    std::int64_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc{} || end != text.data() + text.size() || number < 0 || number > largestAmount)
        return {};
    return number;
}

// The children of the element at hand, each once and without children of its own.
Result<Texts, std::string> readLeaves(QXmlStreamReader &xml, const std::string &place)
{
    Texts texts;
    while (xml.readNextStartElement()) {
        const std::string name = xml.name().toString().toStdString();
        const std::string text = xml.readElementText(QXmlStreamReader::ErrorOnUnexpectedElement).toStdString();
        if (!texts.emplace(name, text).second)
            return wrong(place + '.' + name);
    }
    if (xml.hasError() || texts.empty())
        return wrong(place);
    return texts;
}

// Takes an element out; nothing when it is not there.
std::optional<std::string> taken(Texts &texts, const char *name)
{
    const auto node = texts.extract(name);
    return node ? std::optional(node.mapped()) : std::nullopt;
}

Result<FormLine, std::string> readLine(QXmlStreamReader &xml, const LineNames &names, XmlDialect dialect)
{
    auto texts = readLeaves(xml, names.line);
    if (!texts)
        return texts.failure();
    const auto code = taken(*texts, names.code);
    const auto price = taken(*texts, names.price);
    const auto quantity = taken(*texts, names.quantity);
    if (!texts->empty())
        return wrong(std::string(names.line) + '.' + texts->begin()->first);
    const auto count = quantity ? numberIn(*quantity) : std::nullopt;
    if (!code || !count || (!price && dialect == XmlDialect::App))
        return wrong(names.line);
    FormLine line{names.isItem, *code, {}, *count, 0};
    if (price && !price->empty()) {
        const auto amount = numberIn(*price);
        if (!amount)
            return wrong(names.price);
        line.price = Money{*amount};
    }
    return line;
}

bool setDay(std::optional<Day> found, Day &to)
{
    to = found.value_or(Day{});
    return found.has_value();
}

// Whether the text is such a value.
bool setDetail(ClaimForm &form, Detail detail, const std::string &text, XmlDialect dialect)
{
    switch (detail) {
    case Detail::ClaimDate: return setDay(dayIn(text, dialect), form.claimDate);
    case Detail::Start: return setDay(dayIn(text, dialect), form.start);
    case Detail::End: form.end = dayIn(text, dialect); return text.empty() || form.end;
    case Detail::Total:
        if (const auto total = numberIn(text))
            form.total = Money{*total};
        return text.empty() || form.total;
    case Detail::Facility: form.facility = text; return true;
    case Detail::ClaimAdmin: form.claimAdmin = text; return true;
    case Detail::Code: form.code = text; return true;
    case Detail::Guarantee: form.guarantee = text; return true;
    case Detail::Insuree: form.insuree = text; return true;
    case Detail::Comment: form.comment = text; return true;
    case Detail::Visit: form.visit = text; return text.size() <= 1;
    case Detail::Icd:
    case Detail::Icd1:
    case Detail::Icd2:
    case Detail::Icd3:
    case Detail::Icd4: break;
    }
    if (!text.empty())
        form.diagnoses.push_back(text);
    return true;
}

Result<void, std::string> readDetails(QXmlStreamReader &xml, XmlDialect dialect, ClaimForm &form)
{
    auto texts = readLeaves(xml, "Details");
    if (!texts)
        return texts.failure();
    for (const DetailRow &row : detailsOf(dialect)) {
        const auto text = taken(*texts, row.name);
        if (!text && row.mayBeAbsent)
            continue;
        if (!text || !setDetail(form, row.detail, *text, dialect))
            return wrong(std::string("Details.") + row.name);
    }
    if (!texts->empty())
        return wrong("Details." + texts->begin()->first);
    return {};
}

Result<void, std::string> readLines(QXmlStreamReader &xml, const LineNames &names, XmlDialect dialect, ClaimForm &form)
{
    while (xml.readNextStartElement()) {
        if (xml.name() != QLatin1String(names.line))
            return wrong(std::string(names.list) + '.' + xml.name().toString().toStdString());
        const auto line = readLine(xml, names, dialect);
        if (!line)
            return line.failure();
        form.lines.push_back(*line);
    }
    return {};
}

Result<void, std::string> readPart(QXmlStreamReader &xml, XmlDialect dialect, ClaimForm &form)
{
    if (xml.name() == QLatin1String("Details"))
        return readDetails(xml, dialect, form);
    for (const LineNames &names : lineNames) {
        if (xml.name() == QLatin1String(names.list))
            return readLines(xml, names, dialect, form);
    }
    return wrong(xml.name().toString().toStdString());
}

} // namespace

Result<ClaimForm, std::string> parseClaimXml(std::string_view text, XmlDialect dialect)
{
    // Files of the phone have no document type; one could make a small file expand.
    if (text.size() > largestFile || text.find("<!DOCTYPE") != std::string_view::npos)
        return wrong("Claim");
    QXmlStreamReader xml(QByteArray::fromRawData(text.data(), static_cast<qsizetype>(text.size())));
    if (!xml.readNextStartElement() || xml.name() != QLatin1String("Claim"))
        return wrong("Claim");
    ClaimForm form;
    std::vector<QString> seen;
    while (xml.readNextStartElement()) {
        const QString name = xml.name().toString();
        if (std::find(seen.begin(), seen.end(), name) != seen.end())
            return wrong(name.toStdString());
        seen.push_back(name);
        if (const auto part = readPart(xml, dialect, form); !part)
            return part.failure();
    }
    while (!xml.atEnd())
        xml.readNext();
    if (xml.hasError() || seen.empty() || seen.front() != QLatin1String("Details"))
        return wrong("Claim");
    return form;
}

} // namespace guichet::sync::openimis
