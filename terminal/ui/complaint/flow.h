// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/desk/complaints.h"
#include "terminal/ui/counter_window.h"
#include "terminal/ui/hall/place.h"

#include <functional>

namespace guichet::ui {

class ComplaintBookScreen;
class ComplaintWriteScreen;
class ReplyScreen;

// Complaints: from any screen by F9, over whatever is shown and leaving it as it is;
// or the whole book as a room.
class ComplaintFlow : public RoomFlow {
    Q_OBJECT
public:
    ComplaintFlow(desk::Counter &counter, CounterWindow &window);
    void open() override;   // the book
    void write();           // over the screen there is
    // Who is on the screen now: her number, or nothing. Empty: nobody can be asked.
    void askWhoIsThere(std::function<QString()> who) { m_who = std::move(who); }

private:
    void connectScreens();
    bool isShown() const;
    void showBook();
    void keep();
    void reply(int place, ComplaintEvent event);
    void keepReply();
    void print(const desk::ComplaintRow &complaint, bool copy);
    void leave();
    void bring(Screen *screen);

    desk::Counter &m_counter;
    CounterWindow &m_window;
    ComplaintWriteScreen *m_write;
    ComplaintBookScreen *m_book;
    ReplyScreen *m_reply;
    std::function<QString()> m_who{};
    std::vector<desk::ComplaintRow> m_complaints{};
    Ulid m_repliedTo{};
    ComplaintEvent m_event = ComplaintEvent::Answered;
    bool m_fromBook = false;  // Escape goes back there
    bool m_over = false;      // asked for by F9: what lies below comes back afterwards
};

} // namespace guichet::ui
