// SPDX-License-Identifier: Apache-2.0
#include "terminal/ui/look/screen_frame.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLayout>
#include <QScrollBar>

#include <algorithm>

namespace guichet::ui {

ScreenFrame::ScreenFrame(const Look &look, QWidget *screen, QWidget *parent)
    : QScrollArea(parent)
    , m_large(look.textFactor > 1.0)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    viewport()->setAutoFillBackground(false);
    setWidget(screen);
    screen->setAutoFillBackground(false);
    screen->installEventFilter(this);
}

void ScreenFrame::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    fit();
}

void ScreenFrame::keyPressEvent(QKeyEvent *event)
{
    event->ignore();
}

bool ScreenFrame::eventFilter(QObject *watched, QEvent *event)
{
    const bool done = QScrollArea::eventFilter(watched, event);
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Show)
        fit();
    return done;
}

// At the usual text size a screen may press its lists together; larger text is given
// the height it asks for.
void ScreenFrame::fit()
{
    QWidget *screen = widget();
    const QLayout *layout = screen ? screen->layout() : nullptr;
    if (!layout)
        return;
    const QSize least = layout->totalMinimumSize();
    const QSize room = maximumViewportSize();
    const auto heightAt = [&](int width) {
        const int wanted = m_large && layout->hasHeightForWidth() ? layout->totalMinimumHeightForWidth(width) : 0;
        return std::max({room.height(), least.height(), wanted});
    };
    int width = std::max(room.width(), least.width());
    if (heightAt(width) > room.height())
        width = std::max(room.width() - verticalScrollBar()->sizeHint().width(), least.width());
    screen->resize(width, heightAt(width));
}

} // namespace guichet::ui
