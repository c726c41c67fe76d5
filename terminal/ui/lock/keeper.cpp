// SPDX-License-Identifier: Apache-2.0
#include "terminal/ui/lock/keeper.h"

#include "terminal/desk/staff_badge.h"
#include "terminal/ui/counter_window.h"
#include "terminal/ui/lock/screen.h"
#include "terminal/ui/opening/door_flow.h"
#include "terminal/ui/opening/pin_panel.h"
#include "terminal/ui/scan/scan_desk.h"

#include <QApplication>

#include <algorithm>
#include <array>

namespace guichet::ui {
namespace {

bool isInput(const QEvent &event)
{
    constexpr std::array hands{QEvent::KeyPress, QEvent::MouseButtonPress, QEvent::MouseMove, QEvent::TouchBegin, QEvent::Wheel};
    return std::find(hands.begin(), hands.end(), event.type()) != hands.end();
}

} // namespace

LockKeeper::LockKeeper(CounterWindow &window, ScanDesk &scans, desk::Counter &counter, desk::StaffDoor *door, SomebodyElse somebodyElse)
    : QObject(&window)
    , m_window(window)
    , m_counter(counter)
    , m_staff(door)
    , m_somebodyElse(std::move(somebodyElse))
    , m_screen(new LockScreen(window.look(), &window))
{
    if (door)
        m_door = new DoorFlow(*door, m_screen->panel(), window.language(), [this](desk::Unlocked unlocked) { come(unlocked.who); });
    m_blankTimer.setSingleShot(true);
    m_lockTimer.setSingleShot(true);
    connect(&m_blankTimer, &QTimer::timeout, this, &LockKeeper::blank);
    connect(&m_lockTimer, &QTimer::timeout, this, &LockKeeper::lock);
    connect(m_screen, &LockScreen::wakeWanted, this, &LockKeeper::wake);
    connect(&window, &CounterWindow::lockWanted, this, &LockKeeper::lock);
    scans.offerTo(this, [this](const Scan &scan) { return takeScan(scan.text); });
    if (m_door)
        connect(m_screen, &LockScreen::badgeWanted, m_door, &DoorFlow::back);
    qApp->installEventFilter(this);
    setTimes({});
}

LockKeeper::~LockKeeper()
{
    qApp->removeEventFilter(this);
}

void LockKeeper::setTimes(Times times)
{
    m_blankTimer.setInterval(times.blankMs);
    m_lockTimer.setInterval(times.lockMs);
    restart();
}

void LockKeeper::restart()
{
    m_blankTimer.start();
    if (hasPeople())
        m_lockTimer.start();
}

bool LockKeeper::hasPeople() const
{
    return m_door && m_counter.role;
}

bool LockKeeper::isBlank() const
{
    return m_window.isCovered() && !m_screen->isLocked();
}

bool LockKeeper::isLocked() const
{
    return m_window.isCovered() && m_screen->isLocked();
}

// Only looks: what the hand meant goes on to where it was going.
bool LockKeeper::eventFilter(QObject *, QEvent *event)
{
    if (isInput(*event) && !m_window.isCovered())
        restart();
    return false;
}

void LockKeeper::blank()
{
    if (m_window.isCovered())
        return;
    m_window.cover(m_screen);
    m_screen->showBlank(tr("Écran masqué. Appuyez sur Entrée ou touchez l’écran pour revenir."));
}

void LockKeeper::lock()
{
    if (isLocked())
        return;
    if (!hasPeople())
        return blank();
    m_blankTimer.stop();
    m_lockTimer.stop();
    if (!m_window.isCovered())
        m_window.cover(m_screen);
    m_door->ask(tr("Guichet verrouillé"), tr("Présentez votre badge : vous retrouverez tout où vous l’avez laissé."));
    m_screen->showLocked();
}

// At a blank screen a member's card is answered as ever; a badge says who wants the
// chair. A locked screen takes everything.
bool LockKeeper::takeScan(const QByteArray &text)
{
    if (!m_window.isCovered())
        return false;
    if (isBlank() && !(hasPeople() && desk::isBadge(text.toStdString()))) {
        wake();
        return false;
    }
    lock();
    if (m_door)
        m_door->scan(text);
    return true;
}

void LockKeeper::wake()
{
    m_window.uncover();
    restart();
}

void LockKeeper::come(const desk::StaffMember &who)
{
    wake();
    if (who.id != m_counter.operatorId)
        m_somebodyElse(who);
}

} // namespace guichet::ui
