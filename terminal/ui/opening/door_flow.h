// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/desk/staff_book.h"
#include "terminal/texts/language.h"
#include "terminal/ui/look/look.h"

#include <QObject>

#include <functional>
#include <optional>
#include <thread>

namespace guichet::ui {

class PinPanel;

// From the badge to the key: reads it, prepares, asks the PIN, tries it in a thread
// of its own (one at a time), and hands over who came in. Wrong ones stay at the PIN;
// whoever has to wait, or is nobody here, stands at the badge again.
class DoorFlow : public QObject {
    Q_OBJECT
public:
    using Entered = std::function<void(desk::Unlocked)>;
    DoorFlow(desk::StaffDoor &door, PinPanel &panel, Language language, Entered entered);
    ~DoorFlow() override;
    void ask(const QString &question, const QString &hint);
    void back();                              // from the PIN to the badge
    bool isWorking() const { return m_work.joinable(); }

public Q_SLOTS:
    void scan(const QByteArray &text);

private:
    void tryPin(const QString &pin);
    void finish();
    void tell(const Failure &failure);

    desk::StaffDoor &m_door;
    PinPanel &m_panel;
    Language m_language;
    Entered m_entered;
    QString m_question;
    QString m_hint;
    std::optional<desk::StaffBadge> m_badge{};
    std::thread m_work{};
    std::optional<Outcome<desk::Unlocked>> m_outcome{}; // the thread's until it is joined
    int m_usualMs = 600;                      // until the first try has shown how long it takes here
};

} // namespace guichet::ui
