// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/desk/network_exchange.h"

#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace guichet::ui {

// The ways out of this counter, as the program wires them.
struct Roads {
    std::string address{}; // of the network road; empty: there is none
    std::function<Outcome<std::unique_ptr<desk::Network>>()> openNetwork{};
    std::function<Outcome<std::unique_ptr<desk::Conversation>>(desk::ExchangeParts)> start{};
    std::function<Outcome<std::vector<std::string>>()> sticks{};  // where they are mounted; U08, U10 when there is none
    std::function<Outcome<std::unique_ptr<desk::Stick>>(const std::string &)> openStick{};
    int lookEveryMs = 30'000; // whether it is time for an exchange by itself
};

} // namespace guichet::ui
