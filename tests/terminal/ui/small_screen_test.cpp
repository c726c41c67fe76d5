// SPDX-License-Identifier: Apache-2.0
#include "tests/terminal/ui/counter_on_screen.h"

#include <QAbstractButton>

#include <gtest/gtest.h>

using namespace guichet;
using guichet::test::CounterOnScreen;

namespace {

// The smallest screen, with much to say: a refusal to pay for, or an old list; no card, no photo.
class SmallCounter : public testing::TestWithParam<const char *> {};

TEST_P(SmallCounter, everyButtonOfTheAnswerKeepsAFingersHeight)
{
    CounterOnScreen counter(QSize(800, 480));
    counter.world.clock.setLocal("2026-06-13", 9, 14);
    counter.type(QString::fromUtf8(GetParam()));
    counter.press(Qt::Key_Return, QStringLiteral("\r"));
    counter.press(Qt::Key_P, QStringLiteral("p"));
    counter.settle();
    int seen = 0;
    for (const QAbstractButton *button : counter.window.findChildren<QAbstractButton *>()) {
        if (!button->isVisible())
            continue;
        ++seen;
        EXPECT_GE(button->height(), 48) << button->text().toStdString();
        EXPECT_LE(button->mapTo(&counter.window, QPoint(0, button->height())).y(), 480) << button->text().toStdString();
    }
    EXPECT_GE(seen, 10);
}

INSTANTIATE_TEST_SUITE_P(People, SmallCounter, testing::Values("DEM-0002", "DEM-0010"));

} // namespace
