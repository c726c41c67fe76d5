// SPDX-License-Identifier: Apache-2.0
#include "terminal/ui/opening/door_flow.h"

#include "terminal/desk/staff_badge.h"
#include "terminal/ui/opening/pin_panel.h"
#include "terminal/ui/words/words.h"

#include <QElapsedTimer>

#include <utility>

namespace guichet::ui {

DoorFlow::DoorFlow(desk::StaffDoor &door, PinPanel &panel, Language language, Entered entered)
    : QObject(&panel)
    , m_door(door)
    , m_panel(panel)
    , m_language(language)
    , m_entered(std::move(entered))
{
    connect(&panel, &PinPanel::typed, this, &DoorFlow::tryPin);
}

DoorFlow::~DoorFlow()
{
    if (m_work.joinable())
        m_work.join();
}

void DoorFlow::ask(const QString &question, const QString &hint)
{
    m_question = question;
    m_hint = hint;
    back();
    m_panel.tell(Tone::Neutral, {});
}

void DoorFlow::back()
{
    if (isWorking())
        return;
    m_badge.reset();
    m_panel.askBadge(m_question, m_hint);
}

void DoorFlow::tell(const Failure &failure)
{
    const Said said = saidOf(failure, m_language);
    m_panel.tell(Tone::Wait, said.sentence, said.code);
}

void DoorFlow::scan(const QByteArray &text)
{
    if (isWorking())
        return;
    const auto badge = desk::parseBadge(text.toStdString());
    if (!badge)
        return badge.error().code == Code::Q01 ? m_panel.tell(Tone::Wait, tr("Ce n’est pas un badge du personnel.")) : tell(badge.error());
    if (const auto ready = m_door.prepare(*badge); !ready) {
        back();
        return tell(ready.error());
    }
    m_badge = *badge;
    m_panel.askPin();
}

void DoorFlow::tryPin(const QString &pin)
{
    if (isWorking() || !m_badge)
        return;
    m_panel.showWork(m_usualMs);
    m_work = std::thread([this, badge = *m_badge, typed = pin.toStdString()] {
        QElapsedTimer lasted;
        lasted.start();
        m_outcome = m_door.unlock(badge, typed);
        const int ms = static_cast<int>(lasted.elapsed());
        QMetaObject::invokeMethod(this, [this, ms] {
            m_usualMs = ms;
            finish();
        }, Qt::QueuedConnection);
    });
}

void DoorFlow::finish()
{
    m_work.join();
    Outcome<desk::Unlocked> outcome = *std::exchange(m_outcome, std::nullopt);
    if (outcome) {
        back();
        m_panel.tell(Tone::Neutral, {});
        return m_entered(*std::move(outcome));
    }
    if (outcome.error().code == Code::A02)
        m_panel.askPin();
    else
        back();
    tell(outcome.error());
}

} // namespace guichet::ui
