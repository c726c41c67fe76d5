// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/terminal/ui/counter_on_screen.h"

#include <functional>
#include <span>

// A walk through every screen of the counter, over a small mutual in memory: the
// pictures of tests/ui/shoot are taken on it, and what must hold on every screen is
// tested on it. Each room says its own part in shoot_<room>.cpp.
namespace guichet::test {

class Shooting {
public:
    // Called at each screen; false ends the walk.
    using Look = std::function<bool(const char *name, ui::CounterWindow &window)>;

    Shooting(QSize size, const Manner &manner, Look look);
    bool shoot(const char *name); // this screen, as "answer": words and hyphens

    CounterOnScreen &counter() { return m_counter; }
    void find(const QString &typed);
    void addAct(const QString &typed, const QString &quantity);
    void finishVisit(const QString &who); // found, seen, cared for, closed; home again

private:
    void prepare();

    CounterOnScreen m_counter;
    Look m_look;
};

// One part of the walk, from the home screen of a fresh counter; false when it failed.
struct ShootRoom {
    const char *name;
    bool (*walk)(Shooting &shooting);
};
std::span<const ShootRoom> shootRooms();

// Every room at this size and in this manner; false when one failed or `look` ended it.
bool walkEveryScreen(QSize size, const Manner &manner, const Shooting::Look &look);

} // namespace guichet::test
