// SPDX-License-Identifier: Apache-2.0
#include "terminal/domain/tariff.h"

#include "terminal/domain/code_table.h"

namespace guichet {
namespace {

constexpr std::array priceModeCodes{
    CodeName<PriceMode>{PriceMode::Fixed, "FIXED"},
    CodeName<PriceMode>{PriceMode::Max, "MAX"},
    CodeName<PriceMode>{PriceMode::Free, "FREE"},
};

bool isValidOn(const TariffItem &item, Day on)
{
    return (!item.validFrom || on >= *item.validFrom) && (!item.validTo || on <= *item.validTo);
}

} // namespace

std::string_view codeOf(PriceMode mode)
{
    return codeIn(priceModeCodes, mode);
}

std::optional<PriceMode> parsePriceMode(std::string_view code)
{
    return valueIn(priceModeCodes, code);
}

const TariffItem *Tariff::find(const ActCode &code, Day on) const
{
    for (const TariffItem &item : items) {
        if (item.code == code && isValidOn(item, on))
            return &item;
    }
    return nullptr;
}

} // namespace guichet
