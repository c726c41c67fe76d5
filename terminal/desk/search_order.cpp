// SPDX-License-Identifier: Apache-2.0
#include "terminal/desk/search_order.h"

#include <algorithm>

namespace guichet::desk {
namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

// Any letter that is not ASCII is at least two such bytes.
bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || static_cast<unsigned char>(c) >= 0x80;
}

} // namespace

std::vector<QueryKind> searchOrder(std::string_view typed)
{
    constexpr std::size_t shortestCard = 60;
    constexpr std::ptrdiff_t longestNationalNumber = 10;
    if (typed.empty())
        return {};
    const auto digits = std::count_if(typed.begin(), typed.end(), isDigit);
    const bool letters = std::any_of(typed.begin(), typed.end(), isLetter);
    if (typed.size() >= shortestCard && digits > 0)
        return {QueryKind::CardText};
    if (digits == 0)
        return {QueryKind::Name};
    if (typed.starts_with('+') || (!letters && typed.starts_with("00") && digits > longestNationalNumber))
        return {QueryKind::Phone, QueryKind::Number};
    if (letters)
        return {QueryKind::Number, QueryKind::Name};
    return {QueryKind::Number, QueryKind::Phone};
}

} // namespace guichet::desk
