// SPDX-License-Identifier: Apache-2.0
#include "tests/terminal/ui/counter_on_screen.h"

#include <QApplication>
#include <QClipboard>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QUrl>

#include <gtest/gtest.h>

using namespace guichet;
using guichet::test::CounterOnScreen;

namespace {

const char *const search = "Numéro, nom ou téléphone";

struct Pasting : testing::Test {
    CounterOnScreen counter{};

    bool shows(const char *words) { return counter.words().contains(QString::fromUtf8(words)); }
    QString card() { return QString::fromStdString(counter.cardOf("DEM-0001")); }
    void paste(const QString &text)
    {
        QApplication::clipboard()->setText(text);
        press();
    }
    void press()
    {
        counter.time += 700;
        counter.send(QEvent::KeyPress, Qt::Key_V, {}, 0, Qt::ControlModifier);
        counter.settle();
    }
    void drop(const QMimeData &given)
    {
        QDragEnterEvent entering(QPoint(200, 200), Qt::CopyAction, &given, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&counter.window, &entering);
        EXPECT_TRUE(entering.isAccepted());
        QDropEvent dropped(QPointF(200, 200), Qt::CopyAction, &given, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&counter.window, &dropped);
        counter.settle();
    }
};

TEST_F(Pasting, theTextOfACardIsAScanAndNotInTheField)
{
    paste(card() + QStringLiteral("\r\n"));
    EXPECT_TRUE(shows("Droits ouverts"));
    counter.press(Qt::Key_Escape);
    EXPECT_EQ(counter.text(search), QString());
}

TEST_F(Pasting, anythingShortGoesIntoTheField)
{
    paste(QStringLiteral("DEM-0001"));
    EXPECT_EQ(counter.text(search), QStringLiteral("DEM-0001"));
    EXPECT_TRUE(counter.window.message().isEmpty());
}

TEST_F(Pasting, tenMegabytesAreCutAndThatIsSaid)
{
    paste(QString(10'000'000, QLatin1Char('x')));
    EXPECT_EQ(counter.text(search).size(), 2000);
    EXPECT_TRUE(counter.window.message().contains(QStringLiteral("2000")));
    paste(QStringLiteral("more"));
    EXPECT_EQ(counter.text(search).size(), 2000);
    EXPECT_FALSE(counter.window.message().isEmpty());
}

TEST_F(Pasting, everyFieldOfCareTakesWhatItHoldsAndSaysSo)
{
    counter.scanWedge(card());
    counter.press(Qt::Key_O, QStringLiteral("o"));
    counter.press(Qt::Key_Return, QStringLiteral("\r"));
    counter.type(QStringLiteral("CONS"));
    counter.press(Qt::Key_Return, QStringLiteral("\r"));
    for (QLineEdit *field : counter.window.findChildren<QLineEdit *>()) {
        if (!field->isVisible() || !field->isEnabled() || field->isReadOnly())
            continue;
        field->setFocus();
        counter.window.clearMessage();
        paste(QString(10'000'000, QLatin1Char('9')));
        EXPECT_LE(field->text().size(), 2000) << field->accessibleName().toStdString();
    }
    EXPECT_TRUE(shows("Consultation"));
}

TEST_F(Pasting, aPictureIsReadWithoutAFile)
{
    counter.pictures.codes["/proc/self/fd"] = {};
    QImage picture(40, 40, QImage::Format_RGB32);
    picture.fill(Qt::white);
    QApplication::clipboard()->setImage(picture);
    press();
    EXPECT_FALSE(counter.window.message().isEmpty()); // the fake finds no code in it
    EXPECT_FALSE(counter.window.message().contains(QStringLiteral("/proc")));
}

TEST_F(Pasting, aDroppedPictureAndADroppedTextAreScans)
{
    counter.pictures.codes["/tmp/card.png"] = {counter.cardOf("DEM-0001")};
    QMimeData file;
    file.setUrls({QUrl::fromLocalFile(QStringLiteral("/tmp/card.png"))});
    drop(file);
    EXPECT_TRUE(shows("SOSSA Koffi"));
    QMimeData text;
    text.setText(QString::fromStdString(counter.cardOf("DEM-0020")));
    drop(text);
    EXPECT_TRUE(shows("AGBO Koffi"));
}

TEST_F(Pasting, nothingDroppedOrTooMuchIsSaid)
{
    for (const QString &nothing : {QStringLiteral("  \r\n "), QString(10'000'000, QLatin1Char('A'))}) {
        counter.window.clearMessage();
        QMimeData text;
        text.setText(nothing);
        drop(text);
        EXPECT_FALSE(counter.window.message().isEmpty());
    }
}

} // namespace
