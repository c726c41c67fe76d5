// SPDX-License-Identifier: Apache-2.0
#include "terminal/console/live_word.h"

#include "terminal/console/json_values.h"
#include "terminal/texts/words.h"

namespace guichet::console {
namespace {

constexpr std::array words{
    std::pair{desk::LiveWord::Silent, "SILENT"},
    std::pair{desk::LiveWord::Agrees, "AGREES"},
    std::pair{desk::LiveWord::SaysYes, "SAYS_YES"},
    std::pair{desk::LiveWord::SaysNo, "SAYS_NO"},
};

std::string codeFor(desk::LiveWord word)
{
    for (const auto &[value, code] : words) {
        if (value == word)
            return code;
    }
    return {};
}

} // namespace

JsonLine liveJson(const desk::LiveCheck &check)
{
    JsonLine json;
    json.text("source", check.source).text("word", codeFor(check.word));
    addText(json, "words", check.answer ? check.answer->words : std::string{});
    addDay(json, "until", check.answer ? check.answer->until : std::nullopt);
    return json;
}

void printLive(Console &console, const desk::LiveCheck &check, const desk::RightsAnswer &answer)
{
    const Language language = console.language;
    console.out << wordFor(Word::ServerSays, language) << " (" << check.source << "): ";
    if (check.answer && check.answer->inForce)
        console.out << wordFor(*check.answer->inForce ? EligibilityOutcome::Eligible : EligibilityOutcome::NotEligible, language);
    else
        console.out << wordFor(Word::NoReply, language);
    if (check.answer && !check.answer->words.empty())
        console.out << " (" << check.answer->words << ')';
    console.out << "; " << wordFor(Word::ListSays, language) << ": " << wordFor(answer.decision.outcome, language) << '\n';
}

} // namespace guichet::console
