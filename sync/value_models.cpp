// SPDX-License-Identifier: Apache-2.0
#include "sync/value_models.h"

namespace guichet::sync {
namespace {

bool isDigit(char letter)
{
    return letter >= '0' && letter <= '9';
}

bool isRun(char letter)
{
    return letter > 0 && static_cast<std::size_t>(letter) <= ShapedText::longestRun;
}

std::optional<char> checkOf(std::string_view text)
{
    std::string kept(text);
    std::erase_if(kept, [](char letter) { return alphanumericAlphabet.find(letter) == std::string_view::npos; });
    return kept.size() < 4 ? std::nullopt : hybridCheckCharacter(kept, alphanumericAlphabet);
}

} // namespace

bool cutShape(std::string_view text, ShapedText &to)
{
    const bool isChecked = !text.empty() && checkOf(text.substr(0, text.size() - 1)) == text.back();
    text.remove_suffix(isChecked ? 1 : 0);
    for (std::size_t at = 0; at < text.size();) {
        if (isRun(text[at]) || text[at] == ShapedText::checkMark)
            return false;
        if (!isDigit(text[at])) {
            to.shape += text[at++];
            continue;
        }
        std::uint64_t number = 0;
        std::size_t size = 0;
        for (; at < text.size() && isDigit(text[at]) && size < ShapedText::longestRun; ++at, ++size)
            number = number * 10 + static_cast<std::uint64_t>(text[at] - '0');
        to.shape += static_cast<char>(size);
        to.runs.push_back(number);
    }
    if (isChecked)
        to.shape += ShapedText::checkMark;
    return true;
}

// A number of more digits than its run has lost its first ones: such a text was never written.
std::string joinShape(const ShapedText &from)
{
    std::string text;
    std::size_t run = 0;
    for (const char letter : from.shape) {
        if (!isRun(letter)) {
            text += letter == ShapedText::checkMark ? checkOf(text).value_or(letter) : letter;
            continue;
        }
        std::uint64_t number = from.runs[run++];
        const std::size_t begin = text.size();
        text.append(static_cast<std::size_t>(letter), '0');
        for (std::size_t at = text.size(); at-- > begin; number /= 10)
            text[at] = static_cast<char>('0' + number % 10);
    }
    return text;
}

} // namespace guichet::sync
