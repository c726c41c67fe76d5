// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/desk/record_care.h"

#include <QObject>

#include <functional>

namespace guichet::ui {

class ChooseScreen;
class ClaimScreen;
class CounterWindow;

// One claim, from wherever it is pointed at: read, corrected, taken back, printed again.
class ClaimFlow : public QObject {
    Q_OBJECT
public:
    ClaimFlow(desk::Counter &counter, CounterWindow &window);
    void open(const Ulid &claim, std::function<void()> back);

Q_SIGNALS:
    void correctionWanted(const guichet::desk::CareRequest &care, const QString &person);
    void changed();

private:
    void show();
    void correct();
    void chooseReason();
    void cancel(const QString &reason);
    void printCopy();
    QString correctedBy(const desk::ClaimRow &row);
    QString cancelReason();
    QString personOf(const MemberNumber &number);

    desk::Counter &m_counter;
    CounterWindow &m_window;
    ClaimScreen *m_screen;
    ChooseScreen *m_choose;
    std::function<void()> m_back{};
    Ulid m_claim{};
    QString m_person{};
};

} // namespace guichet::ui
