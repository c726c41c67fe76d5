// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/base/failure.h"
#include "terminal/domain/day.h"
#include "terminal/domain/money.h"

#include <QString>

// What people type into a field of numbers. Only ASCII digits in groups are read;
// anything else is kept in the field and answered with a sentence, never guessed.
namespace guichet::ui {

Outcome<Money> parseAmount(const QString &typed);          // C01
Outcome<std::int64_t> parseQuantity(const QString &typed); // C05; 1 at least
Outcome<Day> parseDay(const QString &typed, int thisYear); // JJ/MM/AAAA or JJ/MM; C03

} // namespace guichet::ui
