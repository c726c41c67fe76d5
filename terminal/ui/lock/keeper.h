// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/desk/staff_book.h"
#include "terminal/desk/ports.h"

#include <QObject>
#include <QTimer>

#include <functional>

namespace guichet::ui {

class CounterWindow;
class DoorFlow;
class LockScreen;
class ScanDesk;

// Nobody reads over an empty chair: without input the screen goes blank, then locks;
// F12 locks at once. The same person comes back exactly where she was; another one
// opens a session of her own. Without staff there is nobody to ask: blank is all.
class LockKeeper : public QObject {
    Q_OBJECT
public:
    struct Times {
        int blankMs = 60'000;   // trust.md 3.7
        int lockMs = 180'000;
    };
    using SomebodyElse = std::function<void(const desk::StaffMember &)>;
    LockKeeper(CounterWindow &window, ScanDesk &scans, desk::Counter &counter, desk::StaffDoor *door, SomebodyElse somebodyElse);
    ~LockKeeper() override;
    void setTimes(Times times);
    bool isBlank() const;
    bool isLocked() const;

public Q_SLOTS:
    void lock();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool hasPeople() const;
    bool takeScan(const QByteArray &text);
    void blank();
    void wake();
    void come(const desk::StaffMember &who);
    void restart();

    CounterWindow &m_window;
    desk::Counter &m_counter;
    desk::StaffDoor *m_staff;
    SomebodyElse m_somebodyElse;
    LockScreen *m_screen;
    DoorFlow *m_door = nullptr;
    QTimer m_blankTimer;
    QTimer m_lockTimer;
};

} // namespace guichet::ui
