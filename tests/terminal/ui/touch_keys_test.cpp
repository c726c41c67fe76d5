// SPDX-License-Identifier: Apache-2.0
#include "terminal/ui/look/touch_keys.h"
#include "tests/terminal/ui/counter_on_screen.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QMouseEvent>
#include <QPlainTextEdit>
#include <QPointingDevice>

#include <gtest/gtest.h>

using guichet::test::CounterOnScreen;

namespace {

struct TouchKeys : testing::Test {
    CounterOnScreen counter{{800, 480}};

    QLineEdit *search() { return qobject_cast<QLineEdit *>(counter.named(QStringLiteral("Numéro, nom ou téléphone"))); }
    void touch(QWidget *widget)
    {
        static const QPointingDevice screen(QStringLiteral("touch"), 1, QInputDevice::DeviceType::TouchScreen, QPointingDevice::PointerType::Finger,
                                            QInputDevice::Capability::Position, 1, 1);
        QMouseEvent release(QEvent::MouseButtonRelease, QPointF(5, 5), QPointF(5, 5), Qt::LeftButton, {}, {}, &screen);
        QCoreApplication::sendEvent(widget, &release);
        counter.settle();
    }
    bool tap(const char *name)
    {
        auto *button = qobject_cast<QAbstractButton *>(counter.named(QString::fromUtf8(name)));
        if (!button)
            return false;
        button->click();
        counter.settle();
        return true;
    }
};

// A complaint is written by touch alone, on several lines.
TEST_F(TouchKeys, aFingerOnATextOpensThemToo)
{
    counter.press(Qt::Key_F9);
    auto *box = qobject_cast<QPlainTextEdit *>(counter.named(QStringLiteral("Ce que dit la personne")));
    ASSERT_NE(box, nullptr);
    touch(box->viewport());
    ASSERT_TRUE(tap("m"));
    ASSERT_TRUE(tap("Entrée"));
    ASSERT_TRUE(tap("a"));
    EXPECT_EQ(box->toPlainText(), QStringLiteral("m\na"));
}

TEST_F(TouchKeys, aFingerOnAFieldOpensThem)
{
    EXPECT_FALSE(tap("q"));
    touch(search());
    for (const char *key : {"a", "g", "b", "o"})
        EXPECT_TRUE(tap(key)) << key;
    EXPECT_EQ(search()->text(), QStringLiteral("agbo"));
    EXPECT_TRUE(tap("effacer"));
    EXPECT_EQ(search()->text(), QStringLiteral("agb"));
    EXPECT_TRUE(tap("123"));
    EXPECT_TRUE(tap("7"));
    EXPECT_TRUE(tap("abc"));
    EXPECT_TRUE(tap("Maj"));
    EXPECT_TRUE(tap("Q"));
    EXPECT_EQ(search()->text(), QStringLiteral("agb7Q"));
}

TEST_F(TouchKeys, enterSearches)
{
    touch(search());
    for (const char *key : {"a", "g", "b", "o", "Entrée"})
        EXPECT_TRUE(tap(key)) << key;
    EXPECT_TRUE(counter.words().contains(QStringLiteral("Laquelle de ces personnes ?")));
    EXPECT_EQ(counter.named(QStringLiteral("effacer")), nullptr);
}

TEST_F(TouchKeys, aRealKeyClosesThem)
{
    touch(search());
    EXPECT_NE(counter.named(QStringLiteral("effacer")), nullptr);
    counter.press(Qt::Key_B, QStringLiteral("b"));
    EXPECT_EQ(counter.named(QStringLiteral("effacer")), nullptr);
    EXPECT_EQ(search()->text(), QStringLiteral("b"));
}

TEST_F(TouchKeys, aMouseNeedsNone)
{
    QMouseEvent release(QEvent::MouseButtonRelease, QPointF(5, 5), QPointF(5, 5), Qt::LeftButton, {}, {});
    QCoreApplication::sendEvent(search(), &release);
    EXPECT_EQ(counter.named(QStringLiteral("effacer")), nullptr);
}

} // namespace
