// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>
#include <string_view>

// Words of which the demo's people and places are made: common family and given
// names of Bénin, Togo, Burkina Faso, Mali, Sénégal and Guinée, put together by
// a seed. Places are of our own making.
namespace guichet::demo {

std::span<const std::string_view> surnames();
std::span<const std::string_view> girlsNames();
std::span<const std::string_view> boysNames();
std::span<const std::string_view> villages();

// The first of the villages: the ones the first-level centre looks after.
inline constexpr std::size_t villagesOfTheCentre = 16;

} // namespace guichet::demo
