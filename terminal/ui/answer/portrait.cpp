// SPDX-License-Identifier: Apache-2.0
#include "terminal/ui/answer/portrait.h"

#include <QBuffer>
#include <QImageReader>
#include <QPainter>
#include <QPainterPath>

namespace guichet::ui {
namespace {

constexpr std::size_t largestFile = 64 * 1024; // ours have 4 KiB at most
constexpr int largestSide = 1024;              // pixels

} // namespace

QImage decodePortrait(ByteView jpeg)
{
    if (jpeg.empty() || jpeg.size() > largestFile)
        return {};
    QByteArray bytes(reinterpret_cast<const char *>(jpeg.data()), static_cast<qsizetype>(jpeg.size()));
    QBuffer buffer(&bytes);
    QImageReader reader(&buffer, "jpeg");
    reader.setDecideFormatFromContent(false);
    const QSize size = reader.size();
    if (size.isEmpty() || size.width() > largestSide || size.height() > largestSide)
        return {};
    return reader.read();
}

Portrait::Portrait(const Look &look, QWidget *parent)
    : QWidget(parent)
    , m_look(look)
{
    setFixedWidth(look.px(168));
    setMinimumHeight(look.px(60));
    setMaximumHeight(look.px(224)); // 3:4, as the photos are
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    setPhoto({});
}

void Portrait::setPhoto(const QImage &photo)
{
    m_photo = photo;
    setAccessibleName(photo.isNull() ? tr("Pas de photo dans la liste") : tr("Photo de la liste"));
    update();
}

void Portrait::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    QPainterPath frame;
    frame.addRoundedRect(rect(), m_look.px(8), m_look.px(8));
    painter.fillPath(frame, m_look.colour(Hue::BrandGround));
    painter.setClipPath(frame);
    if (m_photo.isNull())
        return drawOutline(painter);
    const QSize shown = m_photo.size().scaled(size(), Qt::KeepAspectRatioByExpanding);
    painter.drawImage(QRect(QPoint((width() - shown.width()) / 2, 0), shown), m_photo); // the face is above the middle
}

void Portrait::drawOutline(QPainter &painter) const
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_look.colour(Hue::StageMark));
    painter.setOpacity(0.45);
    const double head = std::min(width() * 0.36, height() * 0.42);
    const double top = height() * 0.5 - head * 0.85;
    QPainterPath person;
    person.addEllipse(QRectF((width() - head) / 2, top, head, head * 1.12));
    const double shoulders = width() * 0.78;
    person.addRoundedRect(QRectF((width() - shoulders) / 2, top + head * 1.28, shoulders, height()), shoulders * 0.42, shoulders * 0.42);
    painter.fillPath(person, painter.brush());
}

} // namespace guichet::ui
