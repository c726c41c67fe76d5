// SPDX-License-Identifier: Apache-2.0
#include "cards/image/card_face.h"

#include "cards/image/card_words.h"
#include "cards/image/fitted_text.h"
#include "cards/image/picture_file.h"
#include "cards/image/qr_write.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace guichet::cards::image {

namespace {

const QColor ink(0x14, 0x21, 0x1d);
const QColor secondary(0x52, 0x61, 0x5b);
const QColor paper(0xfb, 0xfa, 0xf6);
const QColor line(0xd9, 0xd6, 0xcb);
const QColor brand(0x0b, 0x5d, 0x4b);
const QColor brandLight(0xe3, 0xee, 0xea);

constexpr double margin = 420;
constexpr double bandHeight = 1000;
constexpr double motifSide = 160;
constexpr double photoWidth = 2250;
constexpr double photoHeight = 3000; // 3:4, as roster photos are
constexpr double footHeight = 540;
constexpr double largestSymbol = 4200;

TextStyle style(double points, double smallest, int weight, int lines, const QColor &colour)
{
    return {points, smallest, weight, lines, colour, Qt::AlignLeft | Qt::AlignTop};
}

void drawPaper(QPainter &painter)
{
    painter.fillRect(QRectF(0, 0, cardWidth, cardHeight), paper);
}

// A label above, its value below.
void drawField(QPainter &painter, const QRectF &place, const QString &label, const QString &value)
{
    drawFitted(painter, QRectF(place.left(), place.top(), place.width(), 260), label, style(5.5, 4.5, 500, 1, secondary));
    drawFitted(painter, QRectF(place.left(), place.top() + 255, place.width(), 400), value, style(8.5, 5.5, 600, 1, ink));
}

// A woven edge below the band: a row of triangles.
void drawMotif(QPainter &painter)
{
    QPainterPath edge;
    for (double x = 0; x < cardWidth; x += motifSide) {
        edge.moveTo(x, bandHeight);
        edge.lineTo(x + motifSide / 2, bandHeight + motifSide * 0.7);
        edge.lineTo(x + motifSide, bandHeight);
        edge.closeSubpath();
    }
    painter.fillPath(edge, brand);
}

void drawBand(QPainter &painter, const PrintableCard &card)
{
    painter.fillRect(QRectF(0, 0, cardWidth, bandHeight), brand);
    drawMotif(painter);
    TextStyle scheme{12.5, 6.5, 700, 2, Qt::white, Qt::AlignLeft | Qt::AlignVCenter};
    drawFitted(painter, QRectF(margin, 80, cardWidth - 2 * margin - 2300, bandHeight - 160), words::schemeName(card), scheme);
    TextStyle kind{7, 5, 500, 2, QColor(0xcf, 0xe5, 0xdd), Qt::AlignRight | Qt::AlignVCenter};
    drawFitted(painter, QRectF(cardWidth - margin - 2200, 80, 2200, bandHeight - 160), words::cardKind(card), kind);
}

bool drawPhoto(QPainter &painter, const QRectF &frame, const std::string &file)
{
    QPainterPath rounded;
    rounded.addRoundedRect(frame, 160, 160);
    painter.fillPath(rounded, brandLight);
    if (file.empty()) {
        painter.strokePath(rounded, QPen(line, 18));
        TextStyle noPhoto{6, 5, 400, 2, secondary, Qt::AlignHCenter | Qt::AlignVCenter};
        drawFitted(painter, frame, words::noPhoto(), noPhoto);
        return true;
    }
    const LoadedPicture photo = loadPicture(file);
    if (photo.problem)
        return false;
    QSizeF part(frame.width(), frame.height()); // the largest part of the picture of the frame's shape
    part.scale(QSizeF(photo.image.size()), Qt::KeepAspectRatio);
    const QRectF source((photo.image.width() - part.width()) / 2, (photo.image.height() - part.height()) / 2, part.width(), part.height());
    painter.save();
    painter.setClipPath(rounded);
    painter.drawImage(frame, photo.image, source);
    painter.restore();
    painter.strokePath(rounded, QPen(line, 18));
    return true;
}

void drawNumber(QPainter &painter, const QRectF &place, const PrintableCard &card)
{
    QPainterPath box;
    box.addRoundedRect(place, 140, 140);
    painter.fillPath(box, brandLight);
    const QRectF inside = place.adjusted(190, 70, -190, -50);
    drawFitted(painter, QRectF(inside.left(), inside.top(), inside.width(), 240), words::numberLabel(), style(5.5, 5, 500, 1, secondary));
    TextStyle number{16, 10, 700, 2, brand, Qt::AlignLeft | Qt::AlignVCenter};
    drawFitted(painter, QRectF(inside.left(), inside.top() + 220, inside.width(), inside.height() - 220), words::memberNumber(card), number);
}

void drawFoot(QPainter &painter, const PrintableCard &card)
{
    const double top = cardHeight - footHeight;
    painter.fillRect(QRectF(margin, top, cardWidth - 2 * margin, 12), line);
    const double half = (cardWidth - 2 * margin) / 2;
    TextStyle left{7, 5, 600, 1, ink, Qt::AlignLeft | Qt::AlignVCenter};
    TextStyle right{7, 5, 400, 1, secondary, Qt::AlignRight | Qt::AlignVCenter};
    drawFitted(painter, QRectF(margin, top + 40, half, footHeight - 140), words::validUntil(card), left);
    drawFitted(painter, QRectF(margin + half, top + 40, half, footHeight - 140), words::household(card), right);
}

// Modules a whole number of printer dots wide at 300 dpi, within 35 to 45 mm.
double moduleSize(int modules)
{
    constexpr double dot = 2540.0 / 300;
    return static_cast<int>(largestSymbol / modules / dot) * dot;
}

bool drawSymbol(QPainter &painter, const std::string &text)
{
    constexpr int mostModules = 97; // version 20: at least 4 dots a module
    const auto matrix = encodeQr(text, ErrorCorrection::M);
    if (!matrix || matrix->width > mostModules)
        return false;
    const double module = moduleSize(matrix->width);
    const double side = module * matrix->width;
    const double left = (largestSymbol - side) / 2 + 560;
    const double top = (cardHeight - side) / 2;
    const double quiet = module * quietZone;
    painter.fillRect(QRectF(left - quiet, top - quiet, side + 2 * quiet, side + 2 * quiet), Qt::white);
    QPainterPath dark; // one path: seams between rectangles would show
    for (int y = 0; y < matrix->width; ++y) {
        for (int x = 0; x < matrix->width; ++x) {
            if (matrix->at(x, y))
                dark.addRect(QRectF(left + x * module, top + y * module, module, module));
        }
    }
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.fillPath(dark, Qt::black);
    painter.restore();
    return true;
}

double drawDependants(QPainter &painter, const QRectF &place, const Card &card)
{
    double y = place.top();
    for (const QString &person : words::dependants(card))
        y += drawFitted(painter, QRectF(place.left(), y, place.width(), 260), person, style(5.5, 4.5, 500, 1, ink));
    return y - place.top();
}

} // namespace

bool drawFront(QPainter &painter, const PrintableCard &card)
{
    drawPaper(painter);
    drawBand(painter, card);
    const double top = bandHeight + 410;
    if (!drawPhoto(painter, QRectF(margin, top, photoWidth, photoHeight), card.photoFile))
        return false;
    const double left = margin + photoWidth + 380;
    const double width = cardWidth - left - margin;
    drawFitted(painter, QRectF(left, top - 70, width, 1060), words::plain(card.card.fullName), style(13.5, 5.25, 700, 4, ink));
    drawField(painter, QRectF(left, top + 1060, width * 0.36, 650), words::birthLabel(card.card), words::birthDate(card.card));
    drawField(painter, QRectF(left + width * 0.38, top + 1060, width * 0.12, 650), words::sexLabel(), words::sex(card.card));
    drawField(painter, QRectF(left + width * 0.53, top + 1060, width * 0.47, 650), words::planLabel(), words::planName(card));
    drawNumber(painter, QRectF(left, top + photoHeight - 1130, width, 1130), card);
    drawFoot(painter, card);
    return true;
}

bool drawBack(QPainter &painter, const PrintableCard &card)
{
    painter.fillRect(QRectF(0, 0, cardWidth, cardHeight), Qt::white);
    painter.fillRect(QRectF(0, 0, 130, cardHeight), brand);
    if (!drawSymbol(painter, card.text))
        return false;
    const double left = 560 + largestSymbol + 380;
    const double width = cardWidth - left - 330;
    double y = 520;
    y += drawFitted(painter, QRectF(left, y, width, 900), words::schemeName(card), style(9, 5.5, 700, 3, brand)) + 90;
    y += drawFitted(painter, QRectF(left, y, width, 800), words::cardDetails(card.card), style(6, 5, 400, 3, ink)) + 110;
    painter.fillRect(QRectF(left, y, width, 12), line);
    y += 120;
    if (!card.card.dependants.empty())
        y += drawDependants(painter, QRectF(left, y, width, 1500), card.card) + 110;
    drawFitted(painter, QRectF(left, y, width, cardHeight - y - 330), words::notice(card), style(6.25, 4.5, 400, 14, secondary));
    return true;
}

} // namespace guichet::cards::image
