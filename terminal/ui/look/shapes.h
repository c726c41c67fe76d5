// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/ui/look/look.h"

#include <QPainterPath>
#include <QWidget>

class QPainter;

// The shapes that carry a decision where colour cannot: circle ✓, triangle !, octagon ✗.
namespace guichet::ui {

void drawDecisionShape(QPainter &painter, const Look &look, const QRectF &box, Tone tone);

// Freshness in the status bar: circle, diamond, triangle, octagon from good to bad.
enum class Alert { Good, Mild, Strong, Bad };
void drawAlertShape(QPainter &painter, const Look &look, const QRectF &box, Alert alert);

class DecisionBadge : public QWidget {
    Q_OBJECT
public:
    DecisionBadge(const Look &look, int size, QWidget *parent = nullptr);
    void setTone(Tone tone);
    Tone tone() const { return m_tone; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Look m_look;
    Tone m_tone = Tone::Neutral;
};

} // namespace guichet::ui
