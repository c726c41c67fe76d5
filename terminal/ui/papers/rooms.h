// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/desk/visit_papers.h"
#include "terminal/ui/answer/flow.h"
#include "terminal/ui/hall/place.h"
#include "terminal/ui/look/list_row.h"

namespace guichet::ui {

// A form filled in on paper: its day and why it is late, then the person as always.
class LatePaperRoom : public RoomFlow {
    Q_OBJECT
public:
    LatePaperRoom(desk::Counter &counter, Asker &asker, QObject *parent);
    void open() override;

Q_SIGNALS:
    void paperDescribed(const LatePaper &paper);

private:
    desk::Counter &m_counter;
    Asker &m_asker;
};

// Emergencies and letters that wait for the mutual's word: the most urgent first.
class RegulariseRoom : public RoomFlow {
    Q_OBJECT
public:
    RegulariseRoom(desk::Counter &counter, CounterWindow &window, Asker &asker);
    void open() override;

Q_SIGNALS:
    void regularised();

private:
    struct Waiting {
        std::optional<desk::Regularisation> care{};
        std::optional<desk::LetterRow> request{};
    };
    bool load();
    ListRowText rowOf(const Waiting &waiting) const;
    QString personOf(const MemberNumber &number) const;
    void answer(const Waiting &waiting);

    desk::Counter &m_counter;
    CounterWindow &m_window;
    Asker &m_asker;
    std::vector<Waiting> m_waiting;
};

} // namespace guichet::ui
