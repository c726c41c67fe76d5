// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/domain/day.h"
#include "terminal/domain/money.h"

#include <optional>
#include <string>
#include <string_view>

namespace guichet {

enum class VisitType { Normal, Emergency, Referral, FollowUp };
enum class Identification { Card, Number, Name, Phone, Manual };
// How sure it is that the person is the member: P0 none or emergency, P1 name only,
// P2 paper or photo confirmed, P3 card and photo (rulings.md 18).
enum class Presence { P0, P1, P2, P3 };

struct Referral {
    Day issuedOn{};
    std::string from{};
};

struct GuaranteeLetter {
    std::string number{};
    Money maxAmount{}; // what is left of it
    Day validTo{};
};

std::string_view codeOf(VisitType type);
std::string_view codeOf(Identification identification);
std::string_view codeOf(Presence presence);
std::optional<VisitType> parseVisitType(std::string_view code);
std::optional<Identification> parseIdentification(std::string_view code);

} // namespace guichet
