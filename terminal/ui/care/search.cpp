// SPDX-License-Identifier: Apache-2.0
#include "terminal/ui/care/search.h"

#include "terminal/base/utf8.h"

#include <algorithm>

namespace guichet::ui {
namespace {

bool isValidOn(const TariffItem &item, Day on)
{
    return (!item.validFrom || *item.validFrom <= on) && (!item.validTo || on <= *item.validTo);
}

bool everyWordBegins(const std::vector<std::string> &typed, const std::vector<std::string> &label)
{
    return std::all_of(typed.begin(), typed.end(), [&label](const std::string &word) {
        return std::any_of(label.begin(), label.end(), [&word](const std::string &one) { return one.starts_with(word); });
    });
}

// 0: its code is what was typed; 1: its code begins so; 2 and 3: by its label,
// essential generics first; nothing when it does not match.
std::optional<int> rankOf(const TariffItem &item, const QString &code, const std::vector<std::string> &words)
{
    const QString itemCode = QString::fromStdString(item.code.text);
    if (itemCode.compare(code, Qt::CaseInsensitive) == 0)
        return 0;
    if (itemCode.startsWith(code, Qt::CaseInsensitive))
        return 1;
    if (words.empty() || !everyWordBegins(words, utf8::foldedWords(item.label)))
        return {};
    return item.generic ? 2 : 3;
}

} // namespace

std::vector<TariffHit> findInTariff(const Tariff &tariff, const QString &typed, Day on, std::size_t limit, const std::vector<ActCode> &favourites)
{
    const QString code = typed.trimmed();
    if (code.isEmpty())
        return {};
    const auto words = utf8::foldedWords(code.toStdString());
    std::vector<std::pair<std::pair<int, std::ptrdiff_t>, TariffHit>> ranked;
    for (const TariffItem &item : tariff.items) {
        if (!isValidOn(item, on))
            continue;
        if (const auto rank = rankOf(item, code, words))
            ranked.push_back({{*rank, std::find(favourites.begin(), favourites.end(), item.code) - favourites.begin()}, {&item}});
    }
    std::stable_sort(ranked.begin(), ranked.end(), [](const auto &one, const auto &other) { return one.first < other.first; });
    std::vector<TariffHit> hits;
    for (const auto &[rank, hit] : ranked) {
        if (hits.size() == limit)
            break;
        hits.push_back(hit);
    }
    return hits;
}

std::vector<TariffHit> favouriteHits(const Tariff &tariff, const std::vector<ActCode> &favourites, Day on, std::size_t limit)
{
    std::vector<TariffHit> hits;
    for (const ActCode &code : favourites) {
        const TariffItem *item = tariff.find(code, on);
        if (item && hits.size() < limit)
            hits.push_back({item});
    }
    return hits;
}

std::pair<int, int> matchedPart(const QString &label, const QString &typed)
{
    const QString first = typed.trimmed().section(QLatin1Char(' '), 0, 0);
    if (first.isEmpty())
        return {0, 0};
    const std::string wanted = utf8::foldForSearch(first.toStdString());
    for (int start = 0; start < label.size(); ++start) {
        const bool begins = start == 0 || !label.at(start - 1).isLetterOrNumber();
        if (begins && utf8::foldForSearch(label.mid(start, first.size()).toStdString()) == wanted)
            return {start, static_cast<int>(first.size())};
    }
    return {0, 0};
}

} // namespace guichet::ui
