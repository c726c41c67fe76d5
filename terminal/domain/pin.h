// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string_view>

// Secret numbers of the staff (trust.md 3.7).
namespace guichet {

inline constexpr std::size_t drawnPinDigits = 6;
inline constexpr std::size_t chosenPinDigits = 8;
inline constexpr std::size_t longestPin = 16;

bool isPin(std::string_view typed); // digits only, of a length a PIN can have

// Runs, repeats, dates and lines of the keypad are what is tried first.
bool isEasyToGuess(std::string_view pin);

// A PIN somebody chose instead of taking the one drawn.
bool isAcceptableChosenPin(std::string_view pin);

// Wrong tries in a row: five are free, then a minute, doubled up to an hour.
inline constexpr int freeTries = 5;
std::int64_t waitSecondsAfter(int wrongTries);

} // namespace guichet
