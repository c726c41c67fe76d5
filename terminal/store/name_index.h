// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/desk/ports.h"

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

// Who is called that? A dictionary of folded words and, for each, the members'
// rows: about 4 bytes a word of a name, so 24 bytes a member at most.
namespace guichet::store {

struct NameMatch {
    std::uint32_t row = 0;
    unsigned penalty = 0; // 0: every word exact; a prefix costs 1, a typing error 2
};
struct NameMatches {
    std::vector<NameMatch> best{}; // best first, then by row
    bool more = false;
};

class NameIndex {
public:
    // Rows in order from 0; a row's words are those of its name, folded.
    class Builder {
    public:
        void reserve(std::size_t members) { m_wordIds.reserve(members * 3); }
        void add(std::string_view name);
        NameIndex finish();

    private:
        struct Hash {
            using is_transparent = void;
            std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
        };
        std::uint32_t idOf(const std::string &word);
        std::unordered_map<std::string, std::uint32_t, Hash, std::equal_to<>> m_ids{};
        std::vector<std::uint32_t> m_wordIds{}; // of all rows; the last word of a row is marked
        std::uint32_t m_rows = 0;
    };

    // Members for whom every word of the query is in the name: whole, begun, or
    // with one typing error where it has 4 letters or more; in any order.
    // `counts` is asked, best first, about rows that would be among them.
    NameMatches find(std::string_view query, std::size_t limit, const std::function<bool(std::uint32_t row)> &counts = {}) const;
    std::size_t bytes() const;

private:
    std::string_view wordAt(std::size_t index) const;
    std::vector<std::uint8_t> penaltiesOf(const std::string &word) const;

    std::string m_text{};                    // all words, sorted, one after another
    std::vector<std::uint32_t> m_textEnds{};
    std::vector<std::uint32_t> m_postings{}; // rows of each word, ascending
    std::vector<std::uint32_t> m_postingEnds{};
    std::uint32_t m_rows = 0;
};

// One insertion, deletion, replacement or swap of neighbours apart, or equal.
bool isWithinOneError(std::string_view a, std::string_view b);

} // namespace guichet::store
