// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QFont>
#include <QRectF>
#include <QString>

class QPainter;

// Text that always fits its place: smaller, then on more lines, then cut with "…".
namespace guichet::cards::image {

// `points` are printed points; units of the painter are hundredths of a millimetre.
QFont cardFont(double points, int weight);

struct TextStyle {
    double points = 8;
    double smallestPoints = 6;
    int weight = 400;
    int mostLines = 1;
    QColor colour{};
    Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignTop;
};

// Returns the height used.
double drawFitted(QPainter &painter, const QRectF &place, const QString &text, const TextStyle &style);

} // namespace guichet::cards::image
