// SPDX-License-Identifier: Apache-2.0
#include "terminal/ui/scan/wedge_filter.h"

#include <QApplication>
#include <QLineEdit>
#include <QWindow>

namespace guichet::ui {
namespace {

constexpr std::int64_t sameCardPause = 2000;

bool isModifier(int key)
{
    return key == Qt::Key_Shift || key == Qt::Key_Control || key == Qt::Key_Alt || key == Qt::Key_AltGr || key == Qt::Key_Meta
        || key == Qt::Key_CapsLock || key == Qt::Key_NumLock;
}

bool isTerminator(int key)
{
    return key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Tab;
}

char usCharacterIn(const QKeyEvent &event)
{
    return usCharacterOf(event.nativeScanCode(), event.modifiers().testFlag(Qt::ShiftModifier));
}

// A printable key, pressed once and not as a shortcut. A dead key of the layout
// spells nothing yet, but the scanner meant a character by it.
bool isCharacter(const QKeyEvent &event)
{
    if (event.isAutoRepeat() || event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier))
        return false;
    if (!event.text().isEmpty())
        return event.text().at(0).isPrint();
    return event.key() >= Qt::Key_Dead_Grave && event.key() <= Qt::Key_Dead_Longsolidusoverlay && usCharacterIn(event) != 0;
}

} // namespace

WedgeFilter::WedgeFilter(QObject *parent)
    : QObject(parent)
{
    m_clock.start();
    m_pause.setSingleShot(true);
    m_pause.setTimerType(Qt::PreciseTimer);
    connect(&m_pause, &QTimer::timeout, this, [this] {
        const auto step = m_detector.pause();
        if (step.scanComplete)
            finishScan();
        else
            release();
    });
}

std::int64_t WedgeFilter::timeOf(const QKeyEvent &event) const
{
    return event.timestamp() != 0 ? static_cast<std::int64_t>(event.timestamp()) : m_clock.elapsed();
}

bool WedgeFilter::eventFilter(QObject *watched, QEvent *event)
{
    if (m_releasing || !watched->isWindowType())
        return false;
    if (event->type() != QEvent::KeyPress && event->type() != QEvent::KeyRelease)
        return false;
    auto *window = static_cast<QWindow *>(watched);
    const auto &key = static_cast<const QKeyEvent &>(*event);
    if (event->type() == QEvent::KeyPress)
        return takePress(window, key);
    if (m_held.empty())
        return false;
    hold(window, key); // a release follows its press
    return true;
}

bool WedgeFilter::takePress(QWindow *window, const QKeyEvent &event)
{
    m_lastKeyTime = timeOf(event);
    if (isModifier(event.key())) {
        if (m_held.empty())
            return false;
        hold(window, event);
        return true;
    }
    if (isTerminator(event.key()) && !event.isAutoRepeat())
        return follow(m_detector.terminator(m_lastKeyTime), window, event);
    if (!isCharacter(event))
        return follow(m_detector.otherKey(), window, event);
    return follow(m_detector.character({m_lastKeyTime, event.text().toStdString(), usCharacterIn(event)}), window, event);
}

bool WedgeFilter::follow(const BurstDetector::Step &step, QWindow *window, const QKeyEvent &event)
{
    if (step.held == BurstDetector::Held::Release)
        release();
    else if (step.held == BurstDetector::Held::Drop)
        m_held.clear();
    if (step.becameScan)
        restoreField();
    if (step.scanComplete)
        finishScan();
    if (step.key == BurstDetector::Key::Hold)
        hold(window, event);
    if (m_detector.isEmpty())
        m_pause.stop();
    else
        m_pause.start(static_cast<int>(m_detector.pauseNeeded()));
    return step.key != BurstDetector::Key::Pass;
}

void WedgeFilter::hold(QWindow *window, const QKeyEvent &event)
{
    if (m_held.empty() && event.type() == QEvent::KeyPress)
        rememberField();
    m_held.push_back({window, std::unique_ptr<QKeyEvent>(event.clone())});
}

void WedgeFilter::release()
{
    m_releasing = true;
    const auto held = std::move(m_held);
    m_held.clear();
    for (const Held &one : held) {
        if (one.window)
            QCoreApplication::sendEvent(one.window, one.event.get());
    }
    m_releasing = false;
}

// At the start of a rhythm only: after a late pause in the middle of a burst, the
// half that slipped through is not what the person had typed.
void WedgeFilter::rememberField()
{
    if (m_detector.length() > 1)
        return;
    m_burstStart = m_lastKeyTime;
    auto *field = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    m_before = {field, field ? field->text() : QString(), field ? field->cursorPosition() : 0};
}

void WedgeFilter::restoreField()
{
    if (!m_before.field || m_before.field->text() == m_before.text)
        return;
    m_before.field->setText(m_before.text);
    m_before.field->setCursorPosition(m_before.cursor);
}

void WedgeFilter::finishScan()
{
    m_pause.stop();
    m_held.clear();
    const BurstReading reading = m_detector.takeScan();
    const QByteArray scan = QByteArray::fromStdString(reading.text);
    const bool again = scan == m_lastScan && m_burstStart - m_lastScanTime < sameCardPause;
    m_lastScan = scan;
    m_lastScanTime = m_lastKeyTime;
    if (!again)
        Q_EMIT scanned(scan, reading.fault);
}

} // namespace guichet::ui
