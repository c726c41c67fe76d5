// SPDX-License-Identifier: Apache-2.0
#include "terminal/desk/care_lines.h"

#include "terminal/desk/check_text.h"

#include <array>

namespace guichet::desk {
namespace {

Outcome<void> checkQuantity(const LineRequest &line)
{
    if (line.quantity >= 1 && line.quantity <= largestQuantity)
        return {};
    return fail(Code::C05, {{"valeur", std::to_string(line.quantity)}});
}

Outcome<void> checkPrice(const LineRequest &line)
{
    const bool isNeeded = line.code.empty(); // without tariff nobody else can say it
    if (!line.price && isNeeded)
        return fail(Code::C01, {{"valeur", ""}}, "price missing");
    if (line.price && (*line.price <= Money{} || line.price->amount > largestAmount)) // given for nothing is no line
        return fail(Code::C01, {{"valeur", std::to_string(line.price->amount)}});
    return {};
}

Outcome<ClaimLine> contractedLine(const LineRequest &request, const Tariff &tariff, Day careDay)
{
    const TariffItem *item = tariff.find(request.code, careDay);
    if (!item)
        return fail(Code::C04, {{"code", request.code.text}});
    ClaimLine line;
    line.code = item->code;
    line.label = item->label.empty() ? item->code.text : item->label;
    line.care.category = item->category;
    line.care.unitPrice = request.price.value_or(item->price);
    line.care.quantity = request.quantity;
    line.care.stateFree = item->stateFree;
    if (item->mode != PriceMode::Free)
        line.care.tariffPrice = item->price;
    return line;
}

Outcome<ClaimLine> lineOffTariff(const LineRequest &request)
{
    if (request.category.empty())
        return fail(Code::C04, {{"code", request.label}}, "neither act nor category");
    const auto label = checkLength("libellé", request.label, longestText);
    const auto category = checkLength("catégorie", request.category, longestCode);
    if (!label || !category)
        return label ? category.failure() : label.failure();
    ClaimLine line;
    line.label = request.label.empty() ? request.category : request.label;
    line.care.category = request.category;
    line.care.unitPrice = *request.price;
    line.care.quantity = request.quantity;
    return line;
}

Outcome<ClaimLine> lineFor(const LineRequest &request, const Tariff &tariff, Day careDay)
{
    if (const auto quantity = checkQuantity(request); !quantity)
        return quantity.failure();
    if (const auto price = checkPrice(request); !price)
        return price.failure();
    return request.code.empty() ? lineOffTariff(request) : contractedLine(request, tariff, careDay);
}

} // namespace

Outcome<std::vector<ClaimLine>> linesFor(const std::vector<LineRequest> &requests, const Tariff &tariff, Day careDay)
{
    if (requests.empty())
        return fail(Code::E02, {{"option", "--line"}}, "no line");
    if (requests.size() > mostLines)
        return fail(Code::C08, {{"champ", "lignes"}, {"n", std::to_string(mostLines)}});
    std::vector<ClaimLine> lines;
    for (const LineRequest &request : requests) {
        auto line = lineFor(request, tariff, careDay);
        if (!line)
            return line.failure();
        lines.push_back(*std::move(line));
    }
    return lines;
}

Outcome<void> checkTexts(const CareRequest &request)
{
    struct Text {
        const char *field;
        const std::string &text;
        std::size_t longest;
    };
    const std::array texts{
        Text{"diagnostic", request.diagnosis, longestDiagnosis},
        Text{"prescripteur", request.prescriber, longestText},
        Text{"situation", request.condition, longestCode},
        Text{"entente", request.priorAuthorisation, longestCode},
    };
    for (const Text &row : texts) {
        if (const auto fits = checkLength(row.field, row.text, row.longest); !fits)
            return fits;
    }
    if (request.letter)
        return checkLength("lettre", request.letter->number, longestCode);
    return {};
}

} // namespace guichet::desk
