// SPDX-License-Identifier: Apache-2.0
#include "terminal/ui/care/line_row.h"

#include "terminal/ui/look/entry_field.h"
#include "terminal/ui/look/panel.h"

#include <QHBoxLayout>
#include <QPainter>

namespace guichet::ui {
namespace {

constexpr int longestNumber = 32;

} // namespace

CareColumns careColumns(const Look &look)
{
    return {look.px(58 * look.textFactor), look.px(92 * look.textFactor), look.px(84 * look.textFactor), look.px(84 * look.textFactor)};
}

LineRow::LineRow(const Look &look, const TypedLine &line, QWidget *parent)
    : QWidget(parent)
    , m_look(look)
    , m_line(line)
    , m_quantity(new EntryField(look, Type::Text, tr("Quantité, %1").arg(line.label), longestNumber, this))
    , m_price(new EntryField(look, Type::Text, tr("Prix, %1").arg(line.label), longestNumber, this))
    , m_label(makeLabel(look, Type::Text, line.label))
    , m_warnings(makeLabel(look, Type::Label, {}, Hue::WaitInk))
    , m_mutual(makeAmountLabel(look, Type::Text))
    , m_member(makeAmountLabel(look, Type::Strong))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(look.px(12), look.px(2), look.px(12), look.px(2));
    row->setSpacing(look.px(6));
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addStretch(1);
    for (QLabel *label : {m_label, m_warnings}) {
        label->setWordWrap(true);
        label->setMinimumWidth(1);
        words->addWidget(label);
    }
    words->addStretch(1);
    m_warnings->hide();
    row->addLayout(words, 1);
    const CareColumns columns = careColumns(look);
    const std::pair<QWidget *, int> numbers[] = {{m_quantity, columns.quantity}, {m_price, columns.price}, {m_mutual, columns.mutual}, {m_member, columns.member}};
    for (const auto &[widget, width] : numbers) {
        widget->setFixedWidth(width);
        row->addWidget(widget);
    }
    m_quantity->setText(line.quantity);
    m_price->setText(line.price);
    for (EntryField *field : {m_quantity, m_price}) {
        field->setCompact(true);
        field->setInputMethodHints(Qt::ImhPreferNumbers);
        field->setAlignment(Qt::AlignRight);
        connect(field, &QLineEdit::textEdited, this, &LineRow::edited);
    }
}

TypedLine LineRow::typed() const
{
    TypedLine line = m_line;
    line.quantity = m_quantity->text();
    line.price = m_price->text();
    return line;
}

void LineRow::show(const CareModel::Line &line)
{
    m_mutual->setText(line.mutual);
    m_member->setText(line.member);
    m_warnings->setText(line.warnings.isEmpty() ? QString() : QStringLiteral("▲ ") + line.warnings.join(QStringLiteral(". ")));
    m_warnings->setVisible(!line.warnings.isEmpty());
    update();
}

void LineRow::showUnknown()
{
    m_mutual->setText(QStringLiteral("—"));
    m_member->setText(QStringLiteral("—"));
}

void LineRow::setFault(std::optional<CareField> field)
{
    m_quantity->setWrong(field == CareField::Quantity);
    m_price->setWrong(field == CareField::Price);
}

void LineRow::startQuantity()
{
    m_quantity->setFocus();
    m_quantity->selectAll();
}

bool LineRow::holdsFocus() const
{
    return m_quantity->hasFocus() || m_price->hasFocus();
}

void LineRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (!m_warnings->isHidden())
        painter.fillRect(rect(), m_look.colour(Hue::WaitGround));
    painter.fillRect(0, 0, width(), 1, m_look.colour(Hue::Line));
}

} // namespace guichet::ui
