// SPDX-License-Identifier: Apache-2.0
#include "cards/image/card_sheet.h"

#include "cards/image/card_face.h"

#include <QImage>
#include <QPageLayout>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>

#include <algorithm>

namespace guichet::cards::image {

namespace {

constexpr int dotsPerInch = 300;
constexpr double dotsPerUnit = dotsPerInch / 2540.0;

// A4 in the same units as a card: two columns of five, with a gap to cut in.
constexpr double pageWidth = 21000;
constexpr double pageHeight = 29700;
constexpr std::size_t columns = 2;
constexpr std::size_t rows = 5;
constexpr double columnGap = 600;
constexpr double rowGap = 300;
constexpr double leftMargin = (pageWidth - columns * cardWidth - columnGap) / 2;
constexpr double topMargin = (pageHeight - rows * cardHeight - (rows - 1) * rowGap) / 2;

enum class Face { Front, Back };

struct Place {
    double x;
    double y;
};

// Backs are mirrored left to right: the sheet is turned over its long side.
Place placeOf(std::size_t index, Face face)
{
    const std::size_t column = face == Face::Front ? index % columns : columns - 1 - index % columns;
    return {leftMargin + static_cast<double>(column) * (cardWidth + columnGap), topMargin + static_cast<double>(index / columns) * (cardHeight + rowGap)};
}

bool drawFace(QPainter &painter, const PrintableCard &card, Face face)
{
    return face == Face::Front ? drawFront(painter, card) : drawBack(painter, card);
}

// Short lines outside the four corners, never on the card.
void drawCutMarks(QPainter &painter)
{
    constexpr double away = 40;
    constexpr double length = 110;
    painter.setPen(QPen(Qt::black, 6));
    for (const double x : {0.0, cardWidth}) {
        for (const double y : {0.0, cardHeight}) {
            const double outwardX = x > 0 ? 1 : -1;
            const double outwardY = y > 0 ? 1 : -1;
            painter.drawLine(QPointF(x + outwardX * away, y), QPointF(x + outwardX * (away + length), y));
            painter.drawLine(QPointF(x, y + outwardY * away), QPointF(x, y + outwardY * (away + length)));
        }
    }
}

Unexpected<Failure> cannotDraw(const PrintableCard &card, Face face)
{
    if (face == Face::Front)
        return fail(Code::E04, {{"fichier", card.photoFile}}, "photo of a card");
    return fail(Code::C08, {{"champ", "carte"}, {"n", "858"}}, "card text beyond a version 20 symbol");
}

Outcome<void> drawAt(QPainter &painter, const PrintableCard &card, Face face, const Place &place)
{
    painter.save();
    painter.translate(place.x, place.y);
    painter.save();
    painter.setClipRect(QRectF(0, 0, cardWidth, cardHeight));
    const bool isDrawn = drawFace(painter, card, face);
    painter.restore();
    drawCutMarks(painter);
    painter.restore();
    if (!isDrawn)
        return cannotDraw(card, face);
    return {};
}

Outcome<void> drawPage(QPainter &painter, const std::vector<PrintableCard> &cards, std::size_t first, Face face)
{
    const std::size_t count = std::min(columns * rows, cards.size() - first);
    for (std::size_t i = 0; i < count; ++i) {
        const auto drawn = drawAt(painter, cards[first + i], face, placeOf(i, face));
        if (!drawn)
            return drawn;
    }
    return {};
}

Unexpected<Failure> cannotWrite(const std::string &path)
{
    return fail(Code::E05, {{"fichier", path}});
}

void prepare(QPdfWriter &writer, const QPageSize &size)
{
    writer.setResolution(1200);
    writer.setTitle(QStringLiteral("Cartes de membre"));
    writer.setCreator(QStringLiteral("Guichet"));
    writer.setPageLayout(QPageLayout(size, QPageLayout::Portrait, QMarginsF(0, 0, 0, 0)));
}

// Draws into a file that appears whole or not at all.
template <class Draw>
Outcome<void> writePdf(const std::string &path, const QPageSize &size, const Draw &draw)
{
    QSaveFile file(QString::fromStdString(path));
    if (!file.open(QIODevice::WriteOnly))
        return cannotWrite(path);
    {
        QPdfWriter writer(&file);
        prepare(writer, size);
        QPainter painter(&writer);
        painter.scale(writer.resolution() / 2540.0, writer.resolution() / 2540.0);
        painter.setRenderHint(QPainter::Antialiasing);
        const Outcome<void> drawn = draw(painter, writer);
        if (!drawn)
            return drawn;
    }
    if (!file.commit())
        return cannotWrite(path);
    return {};
}

Outcome<QImage> pictureOf(const PrintableCard &card, Face face)
{
    QImage picture(static_cast<int>(cardWidth * dotsPerUnit + 0.5), static_cast<int>(cardHeight * dotsPerUnit + 0.5), QImage::Format_RGB32);
    picture.fill(Qt::white);
    picture.setDotsPerMeterX(11811);
    picture.setDotsPerMeterY(11811);
    QPainter painter(&picture);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    painter.scale(dotsPerUnit, dotsPerUnit);
    if (!drawFace(painter, card, face))
        return cannotDraw(card, face);
    painter.end();
    return picture;
}

Outcome<void> writePicture(const std::string &path, const PrintableCard &card, Face face)
{
    const auto picture = pictureOf(card, face);
    if (!picture)
        return picture.failure();
    QSaveFile file(QString::fromStdString(path));
    if (!file.open(QIODevice::WriteOnly) || !picture->save(&file, "PNG") || !file.commit())
        return cannotWrite(path);
    return {};
}

} // namespace

Outcome<void> writeCardSheet(const std::string &path, const std::vector<PrintableCard> &cards)
{
    return writePdf(path, QPageSize(QPageSize::A4), [&](QPainter &painter, QPdfWriter &writer) -> Outcome<void> {
        for (std::size_t first = 0; first < cards.size(); first += columns * rows) {
            for (const Face face : {Face::Front, Face::Back}) {
                if (first > 0 || face == Face::Back)
                    writer.newPage();
                const auto drawn = drawPage(painter, cards, first, face);
                if (!drawn)
                    return drawn;
            }
        }
        return {};
    });
}

Outcome<void> writeSingleCard(const std::string &path, const PrintableCard &card)
{
    const QPageSize size(QSizeF(cardWidth, cardHeight) / unitsPerMillimetre, QPageSize::Millimeter, QStringLiteral("CR80"), QPageSize::ExactMatch);
    return writePdf(path, size, [&](QPainter &painter, QPdfWriter &writer) -> Outcome<void> {
        if (!drawFront(painter, card))
            return cannotDraw(card, Face::Front);
        writer.newPage();
        if (!drawBack(painter, card))
            return cannotDraw(card, Face::Back);
        return {};
    });
}

Outcome<void> writeCardPictures(const std::string &frontPath, const std::string &backPath, const PrintableCard &card)
{
    const auto front = writePicture(frontPath, card, Face::Front);
    if (!front)
        return front;
    return writePicture(backPath, card, Face::Back);
}

} // namespace guichet::cards::image
