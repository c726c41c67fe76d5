// SPDX-License-Identifier: Apache-2.0
#include "terminal/ui/day/slip.h"

#include "terminal/desk/day_view.h"
#include "terminal/documents/day_sheets.h"
#include "terminal/papers/claim_papers.h"
#include "terminal/texts/words.h"

namespace guichet::ui {

Outcome<Document> closingSlip(desk::Counter &counter, const desk::ClosedDay &closed, bool copy, Language language)
{
    const auto movements = desk::loadCash(counter);
    if (!movements)
        return movements.failure();
    const auto visits = desk::visitsOn(counter, closed.cash.day);
    if (!visits)
        return visits.failure();
    CashDayFacts facts;
    facts.head = papers::headOf(counter, closed.written.sequence, closed.time);
    facts.head.copy = copy;
    facts.day = closed.cash.day;
    facts.currency = counter.journal.enrolled().scheme.currency;
    for (const desk::CashMovement &movement : *movements) {
        if (movement.sequence < closed.cash.from || movement.sequence > closed.cash.to)
            continue;
        const std::string moment = formatMoment(movement.time, closed.zoneMinutes);
        facts.entries.push_back({moment.substr(moment.size() - 5), movement.claim.claim.number.text, movement.kept});
    }
    facts.visits = static_cast<std::int64_t>(visits->size());
    facts.claims = static_cast<std::int64_t>(closed.cash.claims);
    facts.collected = closed.cash.expected;
    facts.expected = closed.cash.expected;
    facts.counted = closed.cash.counted;
    facts.explanation = closed.cash.reason;
    facts.visitsLeftOpen = static_cast<std::int64_t>(closed.cash.openVisits);
    return makeCashDaySlip(facts, language);
}

} // namespace guichet::ui
