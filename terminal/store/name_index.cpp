// SPDX-License-Identifier: Apache-2.0
#include "terminal/store/name_index.h"

#include "terminal/base/utf8.h"

#include <algorithm>
#include <numeric>

namespace guichet::store {
namespace {

constexpr std::uint32_t lastOfRow = 0x80000000u;
constexpr std::size_t shortestForgiven = 4;
constexpr std::uint8_t noMatch = 255;
constexpr std::uint8_t prefixPenalty = 1;
constexpr std::uint8_t errorPenalty = 2;
constexpr std::size_t mostQueryWords = 8;

} // namespace

bool isWithinOneError(std::string_view a, std::string_view b)
{
    if (a.size() > b.size())
        std::swap(a, b);
    if (b.size() - a.size() > 1)
        return false;
    std::size_t start = 0;
    while (start < a.size() && a[start] == b[start])
        ++start;
    const std::string_view restA = a.substr(start);
    const std::string_view restB = b.substr(start);
    if (a.size() != b.size())
        return restA == restB.substr(1);
    if (restA.size() < 2 || restA.substr(1) == restB.substr(1))
        return true;
    return restA[0] == restB[1] && restA[1] == restB[0] && restA.substr(2) == restB.substr(2);
}

std::uint32_t NameIndex::Builder::idOf(const std::string &word)
{
    return m_ids.try_emplace(word, static_cast<std::uint32_t>(m_ids.size())).first->second;
}

void NameIndex::Builder::add(std::string_view name)
{
    const auto words = utf8::foldedWords(name);
    for (const std::string &word : words)
        m_wordIds.push_back(idOf(word));
    if (words.empty())
        m_wordIds.push_back(idOf(""));
    m_wordIds.back() |= lastOfRow;
    ++m_rows;
}

NameIndex NameIndex::Builder::finish()
{
    std::vector<const std::pair<const std::string, std::uint32_t> *> sorted;
    for (const auto &entry : m_ids)
        sorted.push_back(&entry);
    std::sort(sorted.begin(), sorted.end(), [](const auto *a, const auto *b) { return a->first < b->first; });
    NameIndex index;
    index.m_rows = m_rows;
    std::vector<std::uint32_t> placeOfId(sorted.size());
    for (std::size_t place = 0; place < sorted.size(); ++place) {
        placeOfId[sorted[place]->second] = static_cast<std::uint32_t>(place);
        index.m_text += sorted[place]->first;
        index.m_textEnds.push_back(static_cast<std::uint32_t>(index.m_text.size()));
    }
    // Counted, then laid out: nothing grows while the postings are written.
    std::vector<std::uint32_t> next(sorted.size() + 1, 0);
    for (const std::uint32_t id : m_wordIds)
        ++next[placeOfId[id & ~lastOfRow] + 1];
    std::partial_sum(next.begin(), next.end(), next.begin());
    index.m_postingEnds.assign(next.begin() + 1, next.end());
    index.m_postings.resize(m_wordIds.size());
    std::uint32_t row = 0;
    for (const std::uint32_t id : m_wordIds) {
        index.m_postings[next[placeOfId[id & ~lastOfRow]]++] = row;
        row += (id & lastOfRow) != 0 ? 1u : 0u;
    }
    return index;
}

std::string_view NameIndex::wordAt(std::size_t index) const
{
    const std::size_t from = index == 0 ? 0 : m_textEnds[index - 1];
    return std::string_view(m_text).substr(from, m_textEnds[index] - from);
}

std::size_t NameIndex::bytes() const
{
    return m_text.capacity() + 4 * (m_textEnds.capacity() + m_postings.capacity() + m_postingEnds.capacity());
}

// For each row, how well one word of the query is met; noMatch where it is not.
std::vector<std::uint8_t> NameIndex::penaltiesOf(const std::string &word) const
{
    std::vector<std::uint8_t> penalties(m_rows, noMatch);
    for (std::size_t i = 0; i < m_textEnds.size(); ++i) {
        const std::string_view known = wordAt(i);
        std::uint8_t penalty = noMatch;
        if (known.starts_with(word))
            penalty = known.size() == word.size() ? 0 : prefixPenalty;
        else if (word.size() >= shortestForgiven && isWithinOneError(word, known))
            penalty = errorPenalty;
        if (penalty == noMatch)
            continue;
        for (std::size_t at = i == 0 ? 0 : m_postingEnds[i - 1]; at < m_postingEnds[i]; ++at)
            penalties[m_postings[at]] = std::min(penalties[m_postings[at]], penalty);
    }
    return penalties;
}

NameMatches NameIndex::find(std::string_view query, std::size_t limit, const std::function<bool(std::uint32_t)> &counts) const
{
    auto words = utf8::foldedWords(query);
    words.resize(std::min(words.size(), mostQueryWords));
    NameMatches matches;
    if (words.empty() || limit == 0)
        return matches;
    std::vector<std::uint8_t> total = penaltiesOf(words[0]);
    for (std::size_t i = 1; i < words.size(); ++i) {
        const auto penalties = penaltiesOf(words[i]);
        for (std::size_t row = 0; row < total.size(); ++row)
            total[row] = total[row] == noMatch || penalties[row] == noMatch ? noMatch : static_cast<std::uint8_t>(total[row] + penalties[row]);
    }
    const std::size_t worst = words.size() * errorPenalty;
    for (std::size_t penalty = 0; penalty <= worst; ++penalty) {
        for (std::size_t row = 0; row < total.size(); ++row) {
            if (total[row] != penalty || (counts && !counts(static_cast<std::uint32_t>(row))))
                continue;
            matches.more = matches.best.size() == limit;
            if (matches.more)
                return matches;
            matches.best.push_back({static_cast<std::uint32_t>(row), static_cast<unsigned>(penalty)});
        }
    }
    return matches;
}

} // namespace guichet::store
