// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/app/counter_options.h"
#include "terminal/app/first_paint.h"
#include "terminal/app/printing.h"
#include "terminal/app/scanners.h"
#include "terminal/app/wiring.h"
#include "terminal/device/bell/bell.h"
#include "terminal/ui/counter_window.h"
#include "terminal/ui/opening/model.h"
#include "terminal/ui/scan/scan_desk.h"
#include "terminal/ui/scan/wedge_filter.h"
#include "terminal/ui/surroundings.h"
#include "terminal/ui/texts/translations.h"

#include <QElapsedTimer>
#include <QRect>

#include <functional>
#include <memory>
#include <vector>

namespace guichet::ui {
class VisitFlow;
}

namespace guichet {

// The counter: one window over one data folder. Window and rooms: program.cpp; who
// opens, hands over and leaves: program_session.cpp.
class Program {
public:
    Program(CounterOptions options, const QRect &screen);
    ~Program() { leaveSession(); }
    void show();
    // The desktop may still stop its own end: what is typed is kept, nothing closes yet.
    void keep() { Q_EMIT m_window->closing(); }
    // The machine goes down, or the user's desktop does: drafts first, then the end.
    void end();
    void measureFrom(const QElapsedTimer &started);

private:
    void buildWindow();
    // Without a window manager nobody makes a window full screen: it takes the size itself.
    void showWindow();
    void open();
    void begin();
    // Badge, PIN, then what the counter looks like today.
    void askWho();
    Outcome<desk::Counter *> comeIn(const desk::Unlocked &unlocked);
    void leaveSession();
    // Whoever is on the screen was checked and what is typed is a draft before this person leaves.
    void putAway();
    // The same folder, another person: nothing of the first one's screens is left.
    void handOver(const desk::StaffMember &who);
    // The folder is closed too: its key is gone until the next badge.
    void endSession();
    void note(const Outcome<void> &outcome);
    // `between` is where nothing knows the journal any more.
    void replaceWindow(const std::function<void()> &between);
    std::unique_ptr<ui::CounterWindow> renewWindow();
    // The rooms of an open folder, in the window there is.
    ui::VisitFlow *enter();
    // The person at the counter looks at the card; without a sound card, the terminal's own beep.
    void ring(ui::Tone tone);
    // A printer that is set; a PDF always.
    void addPrinting(ui::Surroundings &around);
    // Kept, then shown: another language, theme or text size is another window, once
    // the one that asked has returned. Whatever is open in it is kept as a draft.
    void prefer(const desk::Preferences &wanted);
    void changeWindow();
    // Into training and out of it: another journal, so another window. Whatever knows the
    // one journal is gone before the other opens.
    void practise(bool wanted);
    Outcome<void> beginTraining();
    Outcome<void> endTraining();
    // The first network road, the sticks always.
    ui::Roads roads();
    // One calm page: what happened, what to do, and the way to try again.
    void explain(const Failure &failure);

    CounterOptions m_options;
    QRect m_screen;
    desk::DeviceSettings m_devices{};
    desk::Preferences m_preferences{};
    ui::Translations m_translations{Language::French};
    std::unique_ptr<app::HeldFolder> m_held{}; // its door while the screen asks who opens
    std::unique_ptr<app::OpenFolder> m_folder{};
    desk::Counter *m_training = nullptr; // while somebody practises
    std::unique_ptr<desk::Pictures> m_pictures{};
    std::unique_ptr<Printing> m_printing{};
    std::vector<Failure> m_troubles{}; // that stop nothing: said once the window is there
    device::Bell m_bell{device::findPlayer()};
    ui::WedgeFilter m_filter{};
    std::unique_ptr<FirstPaint> m_painted{};
    FirstPaint m_devicesLater{[this] { m_scans.start(app::openScanners(m_devices.scanners)); }}; // the screen is there before they are asked
    std::unique_ptr<ui::CounterWindow> m_window{};
    ui::ScanDesk m_scans{};
    ui::VisitFlow *m_flow = nullptr;
    ui::NoticeScreen *m_notice = nullptr;
};

} // namespace guichet
