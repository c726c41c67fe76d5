// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/desk/staff_book.h"
#include "terminal/desk/ports.h"
#include "terminal/ui/opening/model.h"

#include <QObject>

#include <functional>

namespace guichet::ui {

class CounterWindow;
class DoorFlow;
class OpeningScreen;
class ScanDesk;

// The first minute of a session: who opens, then what the counter looks like today.
class OpeningFlow : public QObject {
    Q_OBJECT
public:
    struct Steps {
        std::function<Outcome<desk::Counter *>(desk::Unlocked)> open{}; // opens the folder, begins the session
        std::function<OpeningFacts()> facts{};
        std::function<void()> enter{};                                  // what was shown was confirmed
        std::function<void()> giveUp{};                                 // opened, but not by whom it should be
    };
    OpeningFlow(CounterWindow &window, ScanDesk &scans, desk::StaffDoor &door, desk::Pictures &pictures, Steps steps);
    void start();

public Q_SLOTS:
    void readPicture(const QString &path, const QString &shownName);

private:
    bool takeScan(const QByteArray &text);
    void opened(desk::Unlocked unlocked);
    void goBack();
    void askPicture();

    CounterWindow &m_window;
    desk::Pictures &m_pictures;
    Steps m_steps;
    OpeningScreen *m_screen;
    DoorFlow *m_door;
};

} // namespace guichet::ui
