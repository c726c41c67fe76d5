// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/range_coder.h"
#include "sync/record_items.h"
#include "sync/varint.h"

#include <bit>
#include <memory>
#include <unordered_map>

// What a column learns of its values while they go by: each kind of value has a
// model and one function that writes or reads it (range_coder.h).
namespace guichet::sync {

// A value below 2^Bits, its distribution learnt.
template <unsigned Bits>
class Choice {
public:
    template <class Coder>
    std::uint64_t code(Coder &coder, std::uint64_t value)
    {
        std::uint64_t node = 1;
        for (unsigned bit = Bits; bit-- > 0;)
            node = node << 1 | (coder.bit(m_nodes[node], value >> bit & 1) ? 1u : 0u);
        return node - (std::uint64_t{1} << Bits);
    }

private:
    std::array<Chance, std::size_t{1} << Bits> m_nodes{};
};

// Any 64 bits: how many digits of two are learnt, and the first three of them.
class NumberModel {
public:
    template <class Coder>
    std::uint64_t code(Coder &coder, std::uint64_t value)
    {
        const std::uint64_t width = m_width.code(coder, static_cast<std::uint64_t>(std::bit_width(value)));
        if (width > 64)
            coder.fail();
        if (width <= 1 || width > 64)
            return width & 1;
        unsigned left = static_cast<unsigned>(width) - 1;
        std::uint64_t read = 1;
        for (unsigned learnt = 0; learnt < 3 && left > 0; ++learnt) {
            --left;
            read = read << 1 | (coder.bit(m_first[width][read], value >> left & 1) ? 1u : 0u);
        }
        while (left > 0) {
            const unsigned some = left > 16 ? 16 : left;
            left -= some;
            read = read << some | coder.bits(value >> left & ((std::uint64_t{1} << some) - 1), some);
        }
        return read;
    }

private:
    Choice<7> m_width{};
    std::array<std::array<Chance, 8>, 65> m_first{};
};

// A signed number by what it differs from the expected one. One that the type
// cannot hold is no value.
template <class Coder, class Integer>
void codeNear(Coder &coder, NumberModel &model, Integer &value, std::int64_t expected)
{
    const auto base = static_cast<std::uint64_t>(expected);
    const std::uint64_t coded = model.code(coder, zigzag(static_cast<std::int64_t>(static_cast<std::uint64_t>(value) - base)));
    if constexpr (!Coder::writes) {
        const auto read = static_cast<std::int64_t>(base + static_cast<std::uint64_t>(unzigzag(coded)));
        value = static_cast<Integer>(read);
        if (static_cast<std::int64_t>(value) != read)
            coder.fail();
    }
}

template <class Coder, class T>
bool codeSame(Coder &coder, Chance &chance, T &value, const T &expected)
{
    const bool isSame = coder.bit(chance, Coder::writes && value == expected);
    if constexpr (!Coder::writes) {
        if (isSame)
            value = expected;
    }
    return isSame;
}

template <class Coder, std::size_t N>
void codeBytes(Coder &coder, std::array<Byte, N> &bytes)
{
    for (Byte &byte : bytes)
        byte = static_cast<Byte>(coder.bits(byte, 8));
}

// The distinct values of a column in the order in which they first came.
template <class T>
class Words {
public:
    enum class Spread { Learnt, Even };
    Words() = default;
    explicit Words(Spread spread)
        : m_spread(spread)
    {
    }

    // False for a value not met before, which then has to follow and be added.
    template <class Coder>
    bool code(Coder &coder, T &value)
    {
        std::size_t place = m_words.size();
        if constexpr (Coder::writes) {
            if (const auto at = m_places.find(value); at != m_places.end())
                place = at->second;
        }
        place = m_spread == Spread::Even ? codeEven(coder, place) : codeLearnt(coder, place);
        if (place >= m_words.size())
            return false;
        if constexpr (!Coder::writes)
            value = m_words[place];
        return true;
    }
    void add(const T &value)
    {
        m_places.emplace(value, m_words.size());
        m_words.push_back(value);
    }

private:
    static constexpr std::size_t learntPlaces = 254;

    template <class Coder>
    std::size_t codeEven(Coder &coder, std::size_t place)
    {
        const bool isKnown = !m_words.empty() && coder.bit(m_isKnown, place < m_words.size());
        return isKnown ? static_cast<std::size_t>(coder.below(std::min<std::size_t>(m_words.size(), 65'536), place)) : m_words.size();
    }
    // 0: not met before; 1 … 254 the first ones; 255: another.
    template <class Coder>
    std::size_t codeLearnt(Coder &coder, std::size_t place)
    {
        const std::uint64_t given = place == m_words.size() ? 0 : place < learntPlaces ? place + 1 : learntPlaces + 1;
        const std::uint64_t coded = m_place.code(coder, given);
        if (coded == 0)
            return m_words.size();
        if (coded <= learntPlaces && coded > m_words.size())
            coder.fail();
        return coded <= learntPlaces ? static_cast<std::size_t>(coded - 1) : learntPlaces + static_cast<std::size_t>(m_far.code(coder, place - learntPlaces) & 0xFF'FFFF);
    }

    Spread m_spread = Spread::Learnt;
    std::vector<T> m_words{};
    std::unordered_map<T, std::size_t> m_places{};
    Chance m_isKnown{};
    Choice<8> m_place{};
    NumberModel m_far{};
};

// Bytes of texts not met before, each after the one before it.
class Letters {
public:
    template <class Coder>
    void code(Coder &coder, std::string &text)
    {
        const std::uint64_t size = m_size.code(coder, text.size());
        if (size > largestText)
            coder.fail();
        if constexpr (!Coder::writes)
            text.assign(coder.hasFailed() ? 0 : static_cast<std::size_t>(size), '\0');
        Byte before = 0;
        for (char &letter : text) {
            before = static_cast<Byte>(m_after[before].code(coder, static_cast<Byte>(letter)));
            letter = static_cast<char>(before);
        }
    }

private:
    NumberModel m_size{};
    std::array<Choice<8>, 256> m_after{};
};

// A text as its form and its runs of digits, which are numbers: "HH-000123-04" is
// "HH-", six digits, "-", two digits; 123; 4. A last character that checks the rest
// (ISO 7064 MOD 37,36 over its letters and digits) is of the form too.
struct ShapedText {
    static constexpr std::size_t longestRun = 18;
    static constexpr char checkMark = 19;
    std::string shape{}; // a run of n digits as the byte n
    std::vector<std::uint64_t> runs{};
};
// False when the text holds bytes that stand for runs.
bool cutShape(std::string_view text, ShapedText &to);
std::string joinShape(const ShapedText &from);

class TextModel {
public:
    using Spread = Words<std::string>::Spread;
    TextModel() = default;
    explicit TextModel(Spread spread)
        : m_words(spread)
    {
    }

    template <class Coder>
    void code(Coder &coder, Letters &letters, std::string &text)
    {
        if (m_words.code(coder, text))
            return coder.spend(text.size());
        codeNew(coder, letters, text);
        coder.spend(2 * text.size() + 64);
        m_words.add(text);
    }

private:
    template <class Coder>
    void codeNew(Coder &coder, Letters &letters, std::string &text)
    {
        ShapedText shaped;
        const bool isShaped = coder.bit(m_isShaped, Coder::writes && cutShape(text, shaped));
        if (!isShaped)
            return letters.code(coder, text);
        if (!m_shapes.code(coder, shaped.shape)) {
            letters.code(coder, shaped.shape);
            m_shapes.add(shaped.shape);
        }
        codeRuns(coder, shaped);
        if constexpr (!Coder::writes)
            text = joinShape(shaped);
        if (text.size() > largestText)
            coder.fail();
    }
    template <class Coder>
    void codeRuns(Coder &coder, ShapedText &shaped)
    {
        std::size_t run = 0;
        for (const char letter : shaped.shape) {
            if (static_cast<Byte>(letter) > ShapedText::longestRun || letter == 0)
                continue;
            if constexpr (!Coder::writes)
                shaped.runs.push_back(0);
            std::uint64_t &number = shaped.runs[run];
            number = m_runs[std::min(run, m_runs.size() - 1)].code(coder, number);
            ++run;
        }
    }

    Words<std::string> m_words{};
    Words<std::string> m_shapes{};
    Chance m_isShaped{};
    std::array<NumberModel, 3> m_runs{};
};

} // namespace guichet::sync
