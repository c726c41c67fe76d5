// SPDX-License-Identifier: Apache-2.0
#include "terminal/ui/look/key_button.h"
#include "terminal/ui/look/panel.h"
#include "tests/ui/shooting.h"

#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

// Every screen in every language: no word is cut where it was not meant to be, and
// nothing lies beyond the edge of the display.
using namespace guichet;
using namespace guichet::test;

namespace {

// What is wrong with one widget's words; empty when they fit.
QString faultOfLabel(const QLabel &label)
{
    if (label.text().isEmpty() || qobject_cast<const ui::ElidedLabel *>(&label))
        return {};
    const QSize room = label.contentsRect().size() + QSize(2, 2);
    if (!label.wordWrap())
        return label.sizeHint().width() > label.width() + 2 ? QStringLiteral("too wide") : QString();
    if (label.heightForWidth(label.width()) > label.height() + 2)
        return QStringLiteral("too high");
    int longest = 0;
    for (const QString &word : label.text().split(QRegularExpression(QStringLiteral("[ -]"))))
        longest = std::max(longest, label.fontMetrics().horizontalAdvance(word.section(QLatin1Char('\n'), 0, 0)));
    return longest > room.width() ? QStringLiteral("a word is too wide") : QString();
}

QString faultOf(const QWidget &widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        return faultOfLabel(*label);
    if (const auto *button = qobject_cast<const ui::KeyButton *>(&widget))
        return button->sizeHint().width() > button->width() + 1 || button->sizeHint().height() > button->height() + 1 ? QStringLiteral("too small") : QString();
    if (const auto *field = qobject_cast<const QLineEdit *>(&widget)) {
        const int room = field->width() - field->textMargins().left() - field->textMargins().right();
        return field->fontMetrics().horizontalAdvance(field->placeholderText()) > room ? QStringLiteral("placeholder too wide") : QString();
    }
    return {};
}

QString wordsOf(const QWidget &widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        return label->text();
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        return button->text();
    if (const auto *field = qobject_cast<const QLineEdit *>(&widget))
        return field->placeholderText();
    return {};
}

bool liesBeyond(const QWidget &widget, const QWidget &window)
{
    const int left = widget.mapTo(&window, QPoint(0, 0)).x();
    return left < 0 || left + widget.width() > window.width();
}

void collectFaults(const char *screen, const ui::CounterWindow &window, std::set<QString> &faults)
{
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        if (!widget->isVisible() || wordsOf(*widget).isEmpty())
            continue;
        QString fault = faultOf(*widget);
        if (fault.isEmpty() && liesBeyond(*widget, window))
            fault = QStringLiteral("beyond the edge");
        if (!fault.isEmpty())
            faults.insert(QStringLiteral("%1: “%2” %3 (%4×%5)").arg(QString::fromLatin1(screen), wordsOf(*widget), fault).arg(widget->width()).arg(widget->height()));
    }
}

struct FitCase {
    QSize size;
    int percent;
};

class Fit : public testing::TestWithParam<std::tuple<Language, FitCase>> {};

TEST_P(Fit, everyWordIsWholeOnEveryScreen)
{
    const auto &[language, wanted] = GetParam();
    std::set<QString> faults;
    int screens = 0;
    const bool walked = walkEveryScreen(wanted.size, {language, ui::Theme::Light, wanted.percent / 100.0}, [&](const char *name, ui::CounterWindow &window) {
        ++screens;
        collectFaults(name, window, faults);
        return true;
    });
    EXPECT_TRUE(walked);
    EXPECT_GT(screens, 10);
    for (const QString &fault : faults)
        ADD_FAILURE() << qPrintable(fault);
}

INSTANTIATE_TEST_SUITE_P(Languages, Fit, testing::Combine(testing::ValuesIn(allLanguages), testing::Values(FitCase{{800, 480}, 100})),
                         [](const auto &one) { return std::string(codeOf(std::get<0>(one.param))); });
INSTANTIATE_TEST_SUITE_P(LargeText, Fit,
                         testing::Combine(testing::Values(Language::French), testing::Values(FitCase{{800, 480}, 150}, FitCase{{1024, 600}, 200})),
                         [](const auto &one) { return "percent" + std::to_string(std::get<1>(one.param).percent); });

} // namespace
