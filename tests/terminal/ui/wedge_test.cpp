// SPDX-License-Identifier: Apache-2.0
#include "tests/support/wedge_keys.h"
#include "tests/terminal/ui/counter_on_screen.h"

#include <QLineEdit>

#include <gtest/gtest.h>

using namespace guichet;
using namespace guichet::test;

namespace {

struct WedgeOnScreen {
    CounterOnScreen counter{};

    bool shows(const char *words) { return counter.words().contains(QString::fromUtf8(words)); }
    // As a scanner of that setting types it; without scan codes, as some platforms hand keys on.
    void scan(const std::string &text, const WedgeSetting &setting, bool scanCodes = true)
    {
        counter.time += 3000;
        for (const WedgeKey &key : wedgeKeys(text, setting)) {
            const QString spelled = QString::fromStdU16String(key.spelled);
            const Qt::KeyboardModifiers modifiers = key.shift ? Qt::ShiftModifier : Qt::NoModifier;
            counter.send(QEvent::KeyPress, spelled.at(0).toUpper().unicode(), spelled, scanCodes ? key.scanCode : 0, modifiers);
            counter.send(QEvent::KeyRelease, spelled.at(0).toUpper().unicode(), spelled, scanCodes ? key.scanCode : 0, modifiers);
            counter.time += 5;
        }
        counter.send(QEvent::KeyPress, Qt::Key_Return, QStringLiteral("\r"));
        counter.settle();
    }
    std::optional<Code> note()
    {
        const auto said = counter.readers.keyboardNote();
        return said ? std::optional<Code>(said->code) : std::nullopt;
    }
};

struct Wedge : WedgeOnScreen, testing::Test {};

struct Garbling {
    WedgeSetting setting;
    bool scanCodes;
    std::optional<Code> named;
    const char *layouts;
};
const Garbling garblings[] = {
    {{Layout::Us, Layout::Us, false}, true, {}, ""},
    {{Layout::Us, Layout::Us, false}, false, {}, ""},
    {{Layout::Us, Layout::Us, true}, true, Code::S06, ""},
    {{Layout::Us, Layout::Us, true}, false, Code::S06, ""},
    {{Layout::Us, Layout::French, false}, true, Code::S05, "QWERTY / AZERTY"},
    {{Layout::Us, Layout::French, false}, false, Code::S05, "QWERTY / AZERTY"},
    {{Layout::Us, Layout::French, true}, true, Code::S05, "QWERTY / AZERTY"},
    {{Layout::French, Layout::Us, false}, true, Code::S05, "AZERTY / QWERTY"},
    {{Layout::French, Layout::Us, false}, false, Code::S05, "AZERTY / QWERTY"},
    {{Layout::French, Layout::French, false}, true, {}, ""},
    {{Layout::French, Layout::French, true}, true, Code::S06, ""},
};

TEST(WedgeGarbling, whateverTheLayoutsTheCardIsReadAndTheFaultNamed)
{
    for (const Garbling &row : garblings) {
        WedgeOnScreen wedge;
        wedge.scan(wedge.counter.cardOf("DEM-0001"), row.setting, row.scanCodes);
        const auto place = &row - garblings;
        EXPECT_TRUE(wedge.shows("Droits ouverts")) << place << wedge.counter.window.message().toStdString();
        EXPECT_EQ(wedge.note(), row.named) << place;
        EXPECT_EQ(!wedge.counter.window.message().isEmpty(), row.named.has_value()) << place;
        EXPECT_TRUE(wedge.counter.window.message().contains(QString::fromUtf8(row.layouts))) << place;
    }
}

TEST_F(Wedge, aFaultIsNamedOnceAndStaysForSupport)
{
    const WedgeSetting azerty{Layout::Us, Layout::French, false};
    scan(counter.cardOf("DEM-0001"), azerty);
    EXPECT_FALSE(counter.window.message().isEmpty());
    scan(counter.cardOf("DEM-0020"), azerty);
    EXPECT_TRUE(shows("AGBO Koffi"));
    EXPECT_TRUE(counter.window.message().isEmpty());
    EXPECT_EQ(note(), Code::S05);
}

TEST_F(Wedge, aTextThatNoSignatureProvesNamesNoKeyboard)
{
    scan("NOT A CARD OF ANY MUTUAL AT ALL 0123456789", {Layout::Us, Layout::French, false});
    EXPECT_FALSE(note());
    EXPECT_FALSE(counter.window.message().isEmpty());
}

TEST_F(Wedge, twoHundredScansInASecondAreTwoHundredAnswersAndNoFieldIsTouched)
{
    counter.type(QStringLiteral("Sos"));
    counter.time += 3000;
    for (int i = 0; i < 200; ++i) {
        const QString text = QStringLiteral("NOT A CARD AT ALL %1 OF 200").arg(i, 4, 10, QLatin1Char('0'));
        for (const QChar sign : text)
            counter.send(QEvent::KeyPress, sign.unicode(), sign);
        counter.send(QEvent::KeyPress, Qt::Key_Return, QStringLiteral("\r"));
        counter.time += 5;
    }
    counter.settle();
    EXPECT_EQ(counter.scans.size(), 200U);
    EXPECT_EQ(counter.text("Numéro, nom ou téléphone"), QStringLiteral("Sos"));
}

TEST_F(Wedge, aScanIsTakenBackFromEveryFieldOfEveryStep)
{
    const auto scanIntoFields = [this](const char *step) {
        for (QLineEdit *field : counter.window.findChildren<QLineEdit *>()) {
            if (!field->isVisible() || !field->isEnabled())
                continue;
            field->setFocus();
            const QString before = field->text();
            const QPointer<QLineEdit> still = field;
            counter.scanWedge(QStringLiteral("NOT A CARD OF ANY MUTUAL AT ALL 0123456789"));
            ASSERT_TRUE(still) << step;
            EXPECT_EQ(field->text(), before) << step << field->accessibleName().toStdString();
        }
    };
    scanIntoFields("home");
    counter.scanWedge(QString::fromStdString(counter.cardOf("DEM-0001")));
    scanIntoFields("answer");
    counter.press(Qt::Key_O, QStringLiteral("o"));
    counter.press(Qt::Key_Return, QStringLiteral("\r"));
    counter.type(QStringLiteral("CONS"));
    counter.press(Qt::Key_Return, QStringLiteral("\r"));
    scanIntoFields("care");
}

} // namespace
