// SPDX-License-Identifier: Apache-2.0
#include "cards/tool/say.h"

#include "cards/card_message.h"
#include "terminal/texts/sentences.h"

#include <chrono>
#include <iostream>

namespace guichet::cards::tool {

std::string sentenceFor(const Failure &failure)
{
    return codedSentenceFor(failure, languageFromEnvironment());
}

std::string sentenceFor(const CardReading &reading, std::string_view text)
{
    Failure failure{messageFor(reading.reason, text)};
    if (reading.card && failure.code == Code::Q11)
        failure.fields.emplace_back("date", dayOf(reading.card->expires));
    if (reading.card && failure.code == Code::Q09)
        failure.fields.emplace_back("date", dayOf(reading.card->notBefore.value_or(reading.card->issued)));
    if (failure.code == Code::Q15)
        failure.fields.emplace_back("numero", std::string(text));
    return sentenceFor(failure);
}

std::string dayOf(std::int64_t unixSeconds)
{
    using namespace std::chrono;
    constexpr std::int64_t latest = 253402300799; // the end of the year 9999
    if (unixSeconds < -latest || unixSeconds > latest)
        return std::to_string(unixSeconds);
    const year_month_day day{floor<days>(sys_seconds{seconds{unixSeconds}})};
    const auto two = [](unsigned value) { return (value < 10 ? "0" : "") + std::to_string(value); };
    return two(static_cast<unsigned>(day.day())) + "/" + two(static_cast<unsigned>(day.month())) + "/" + std::to_string(static_cast<int>(day.year()));
}

void complain(const std::string &sentence)
{
    std::cerr << sentence << '\n';
}

} // namespace guichet::cards::tool
