// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/ui/look/look.h"

#include <QFrame>
#include <QLabel>

class QBoxLayout;
class QScrollArea;
class QVBoxLayout;

namespace guichet::ui {

// A rounded card. A tone gives it that ground and a strong border.
class Panel : public QFrame {
    Q_OBJECT
public:
    explicit Panel(const Look &look, QWidget *parent = nullptr);
    void setTone(Tone tone);
    void setStripe(Tone tone); // a coloured edge at the left: something to do
    void setGround(const QColor &ground);

protected:
    void paintEvent(QPaintEvent *event) override;
    const Look m_look;

private:
    Tone m_tone = Tone::Neutral;
    Tone m_stripe = Tone::Neutral;
    QColor m_ground;
};

// A label of the type scale. Plain text always: a name is never read as markup.
QLabel *makeLabel(const Look &look, Type type, const QString &text = {}, Hue hue = Hue::Ink);
void setColour(QLabel *label, const QColor &colour);

// Cuts its text with "…" where it does not fit; the whole text stays as name and tool tip.
class ElidedLabel : public QLabel {
    Q_OBJECT
public:
    ElidedLabel(const Look &look, Type type, Hue hue = Hue::Ink, QWidget *parent = nullptr);
    void setFullText(const QString &text);
    QSize minimumSizeHint() const override;
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

// An amount: right-aligned, never broken.
QLabel *makeAmountLabel(const Look &look, Type type, const QString &text = {}, Hue hue = Hue::Ink);

// How much is left of a ceiling.
class CeilingBar : public QWidget {
    Q_OBJECT
public:
    explicit CeilingBar(const Look &look, QWidget *parent = nullptr);
    void setShare(double share); // 0 to 1

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Look m_look;
    double m_share = 0;
};

// A one-pixel rule between two parts of a card.
class Rule : public QWidget {
    Q_OBJECT
public:
    explicit Rule(const Look &look, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Look m_look;
};

// The parts of a screen side by side; one below the other where the text is large.
QBoxLayout *makeColumns(const Look &look, QWidget *screen);
// As wide as drawn; all the width there is where parts stand one below the other.
void setColumnWidth(const Look &look, QWidget *column, double width);
// Freshly added children are shown at once, so that the size is known before it is drawn.
void showFilled(QWidget *card);
// A list that scrolls up and down only, without a frame, on its card's own ground.
void showThrough(QScrollArea *area);
void clearLayout(QLayout *layout); // takes everything out and deletes it

} // namespace guichet::ui
