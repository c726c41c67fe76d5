// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/console/console.h"
#include "terminal/console/json_line.h"
#include "terminal/desk/network_exchange.h"

// What came of an exchange, for people and for scripts.
namespace guichet::console {

// "code" and "message"; null when there is nothing to say.
void addFailure(JsonLine &json, std::string_view name, const std::optional<Failure> &failure, Language language);
void addIgnored(JsonLine &json, const std::vector<desk::IgnoredFile> &ignored, Language language);
JsonLine exchangeJson(const desk::ExchangeReport &report, const std::string &scheme, Language language);
void printExchange(Console &console, const desk::ExchangeReport &report, const std::string &scheme);

// Over the roads of that counter in their order, the next one only when nothing was
// reached on the one before; `to` replaces them. The last report; E02 when there is no road.
Outcome<desk::ExchangeReport> exchangeOverNetwork(Console &console, desk::Counter &counter, const std::optional<std::string> &to,
                                                  desk::ExchangeParts parts);
// Every scheme, one after another, each with its line; the worst exit code of all.
Exit exchangeAll(Console &console, const Arguments &arguments, desk::ExchangeParts parts);

using UseStick = Exit (*)(Console &, desk::Counter &, desk::Stick &);
// By stick when --stick says so, else over the network; every scheme. E07 both at once.
Exit exchangeAsAsked(Console &console, const Arguments &arguments, desk::ExchangeParts parts, UseStick useStick);
Exit exitForIgnored(const std::vector<desk::IgnoredFile> &ignored);

std::string timeText(std::int64_t unixSeconds, int zoneMinutes); // "12/05/2026 09:14"

} // namespace guichet::console
