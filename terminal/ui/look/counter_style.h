// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QProxyStyle>

namespace guichet::ui {

// Fusion, with scroll bars a finger can hold: wide, round, without arrows. Their
// colours are the palette's Mid and Dark, which the window sets.
class CounterStyle : public QProxyStyle {
    Q_OBJECT
public:
    CounterStyle();
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part, const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const override;
};

} // namespace guichet::ui
