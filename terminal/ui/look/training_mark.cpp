// SPDX-License-Identifier: Apache-2.0
#include "terminal/ui/look/training_mark.h"

#include <QPainter>

namespace guichet::ui {
namespace {

constexpr int paleness = 22; // of 255
constexpr double slope = -24;

} // namespace

TrainingMark::TrainingMark(const Look &look, QWidget *parent)
    : QWidget(parent)
    , m_look(look)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setAttribute(Qt::WA_NoSystemBackground);
    setFocusPolicy(Qt::NoFocus);
    setObjectName(QStringLiteral("trainingMark"));
}

void TrainingMark::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QColor colour = m_look.colour(Hue::WaitInk);
    colour.setAlpha(paleness);
    QFont font = m_look.font(Type::Answer);
    font.setPixelSize(std::max(height() / 5, 1));
    painter.setFont(font);
    painter.setPen(colour);
    painter.translate(rect().center());
    painter.rotate(slope);
    painter.drawText(QRect(-width(), -height(), 2 * width(), 2 * height()), Qt::AlignCenter, tr("FORMATION"));
}

QLabel *makeTrainingBand(const Look &look, QWidget *parent)
{
    auto *band = new QLabel(TrainingMark::tr("FORMATION · rien ne part, rien ne compte"), parent);
    band->setTextFormat(Qt::PlainText);
    band->setAlignment(Qt::AlignCenter);
    band->setFont(look.font(Type::Label));
    band->setAccessibleName(band->text());
    band->setAutoFillBackground(true);
    QPalette palette = band->palette();
    palette.setColor(QPalette::Window, look.colour(Hue::WaitGround));
    palette.setColor(QPalette::WindowText, look.colour(Hue::WaitInk));
    band->setPalette(palette);
    return band;
}

} // namespace guichet::ui
