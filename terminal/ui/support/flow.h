// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/ui/hall/place.h"
#include "terminal/ui/support/model.h"
#include "terminal/ui/surroundings.h"

namespace guichet::ui {

class ChooseScreen;
class CounterWindow;
class SupportScreen;
struct Scan;

// Tries what surrounds the counter and says what to do. Scans that come while it is
// shown are shown, never looked up. Failures said on any screen go into its log.
class SupportFlow : public RoomFlow {
    Q_OBJECT
public:
    SupportFlow(desk::Counter &counter, CounterWindow &window, const Surroundings &around);
    void open() override;

private:
    SupportFacts gather();
    void refresh();
    void measureDisk();
    void attempt(SupportTest test);
    void checkJournal();
    void printTest();
    void withStick(void (SupportFlow::*use)(const std::string &folder));
    void backUpTo(const std::string &folder);
    void copyLogTo(const std::string &folder);
    bool showScan(const Scan &scan);
    bool isShown() const;
    // Called by long work: shows how far it is, lets the stop be heard.
    bool goesOn(const QString &what, std::uint64_t done, std::uint64_t total);

    desk::Counter &m_counter;
    CounterWindow &m_window;
    Surroundings m_around;
    SupportScreen *m_screen;
    ChooseScreen *m_choose;
    std::vector<std::string> m_sticks{};
    void (SupportFlow::*m_use)(const std::string &) = nullptr;
    std::optional<desk::DiskReport> m_disk{};
    std::optional<Failure> m_diskFailure{};
    std::optional<desk::JournalCheck> m_journal{};
    bool m_stopped = false;
};

} // namespace guichet::ui
