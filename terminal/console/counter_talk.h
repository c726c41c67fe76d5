// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/console/console.h"
#include "terminal/console/counter_care.h"
#include "terminal/console/counter_prompts.h"
#include "terminal/console/find_across.h"

// The counter without a screen as a conversation of lines: one question, one answer.
// Everything that must last is written before the next question is asked.
namespace guichet::console {

class CounterTalk {
public:
    CounterTalk(Console &console, std::vector<desk::Counter *> counters, Printer *printer);
    void begin();
    bool take(const Entry &entry); // false: whoever sits there has ended it

private:
    using Step = void (CounterTalk::*)(const std::string &);

    void ask(Prompt prompt, Step step);
    void tell(Prompt prompt);
    void askForCard();
    void choosePerson(const std::string &line);
    void lookFor(const std::string &line);
    void meet(std::vector<FoundAt> found);
    void askVisit();
    void chooseVisit(const std::string &line);
    void chooseReferral(const std::string &line);
    void choosePhoto(const std::string &line);
    void answer();
    void takeCare(const std::string &line);
    void takeCash(const std::string &line);
    void resume();
    bool isScannedCard(const Entry &entry) const;
    void refuse(const std::string &line, Prompt prompt, Step step);

    Console &m_console;
    std::vector<desk::Counter *> m_counters;
    Printer *m_printer;
    Step m_step = &CounterTalk::lookFor;
    std::vector<FoundAt> m_found{};
    FoundAt m_person{};
    std::size_t m_row = 0;          // among m_person's people
    desk::VisitChoice m_choice{};
    std::optional<CounterCare> m_care{};
};

} // namespace guichet::console
