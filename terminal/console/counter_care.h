// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/console/console.h"
#include "terminal/desk/record_care.h"

// The care of one visit at a counter without a screen, kept as a draft line by line.
namespace guichet::console {

class CounterCare {
public:
    CounterCare(Console &console, desk::Counter &counter, desk::CareRequest request);

    bool isEmpty() const { return m_request.lines.empty(); }
    // "CODE*QTY*PRICE", or the number of a row of list(). C04, C05, H08, …: nothing is kept of it.
    Outcome<void> add(const std::string &line);
    void removeLast();
    void printList();
    void printTotal(const desk::PricedCare &priced);
    Outcome<desk::PricedCare> price() { return desk::priceCare(m_counter, m_request); }
    // The claim in the journal, its paper on the console and, after that, on the printer.
    Outcome<void> close(const std::optional<Money> &cash, Printer *printer);

private:
    Outcome<desk::LineRequest> lineOf(const std::string &text) const;

    Console &m_console;
    desk::Counter &m_counter;
    desk::CareRequest m_request;
    Day m_day{};
};

// On the printer when there is one; a printer that fails is said and stops nothing.
void printPaper(Console &console, Printer *printer, const Document &paper);

} // namespace guichet::console
