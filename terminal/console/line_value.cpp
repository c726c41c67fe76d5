// SPDX-License-Identifier: Apache-2.0
#include "terminal/console/line_value.h"

#include "terminal/console/values.h"

namespace guichet::console {
namespace {

// At most `most` parts; the last one keeps what follows.
std::vector<std::string> parts(std::string_view text, std::size_t most)
{
    std::vector<std::string> found;
    while (found.size() + 1 < most) {
        const auto colon = text.find(':');
        if (colon == std::string_view::npos)
            break;
        found.emplace_back(text.substr(0, colon));
        text.remove_prefix(colon + 1);
    }
    found.emplace_back(text);
    return found;
}

Outcome<desk::LineRequest> lineOffTariff(std::string_view text)
{
    const auto fields = parts(text.substr(1), 4);
    if (fields.size() < 3 || fields[0].empty())
        return notUnderstood("--line", text, "@CATEGORIE:QTE:PRIX:libellé");
    const auto quantity = parseQuantity(fields[1]);
    if (!quantity)
        return quantity.failure();
    const auto price = parseAmount(fields[2]);
    if (!price)
        return price.failure();
    return desk::LineRequest{{}, fields[0], fields.size() == 4 ? fields[3] : std::string{}, *quantity, *price};
}

} // namespace

Outcome<desk::LineRequest> parseLine(std::string_view text)
{
    if (text.starts_with('@'))
        return lineOffTariff(text);
    const auto fields = parts(text, 4);
    if (fields[0].empty() || fields.size() > 3)
        return notUnderstood("--line", text, "CODE[:QTE[:PRIX]]");
    desk::LineRequest line;
    line.code.text = fields[0];
    if (fields.size() > 1) {
        const auto quantity = parseQuantity(fields[1]);
        if (!quantity)
            return quantity.failure();
        line.quantity = *quantity;
    }
    if (fields.size() > 2) {
        const auto price = parseAmount(fields[2]);
        if (!price)
            return price.failure();
        line.price = *price;
    }
    return line;
}

Outcome<GuaranteeLetter> parseLetter(std::string_view text)
{
    const auto fields = parts(text, 3);
    const auto day = fields.size() == 3 ? parseIsoDay(fields[2]) : std::nullopt;
    if (!day || fields[0].empty())
        return notUnderstood("--letter", text, "N:MAX:AAAA-MM-JJ");
    const auto amount = parseAmount(fields[1]);
    if (!amount)
        return amount.failure();
    return GuaranteeLetter{fields[0], *amount, *day};
}

} // namespace guichet::console
