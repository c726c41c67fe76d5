// SPDX-License-Identifier: Apache-2.0
#include "terminal/ui/care/money_card.h"

#include "terminal/ui/look/entry_field.h"

#include <QHBoxLayout>

namespace guichet::ui {
namespace {

constexpr int longestNumber = 32;

void addPair(const Look &look, QVBoxLayout *column, const QString &label, QLabel *amount)
{
    auto *row = new QHBoxLayout;
    row->addWidget(makeLabel(look, Type::Text, label));
    row->addStretch(1);
    row->addWidget(amount);
    column->addLayout(row);
}

} // namespace

MoneyCard::MoneyCard(const Look &look, QWidget *parent)
    : QWidget(parent)
    , m_look(look)
    , m_due(makeLabel(look, Type::Amount))
    , m_rounding(makeLabel(look, Type::Small, {}, Hue::Mute))
    , m_mutual(makeAmountLabel(look, Type::Strong))
    , m_state(makeAmountLabel(look, Type::Strong))
    , m_total(makeAmountLabel(look, Type::Strong))
    , m_cash(new EntryField(look, Type::Figure, tr("Reçu en espèces"), longestNumber, this))
    , m_cashFault(makeLabel(look, Type::Label, {}, Hue::NoInk))
    , m_changeLabel(makeLabel(look, Type::Large))
    , m_change(makeAmountLabel(look, Type::Figure))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look.gap());
    column->addWidget(makeDue(look));
    column->addWidget(makeCash(look));
    column->addStretch(1);
}

Panel *MoneyCard::makeDue(const Look &look)
{
    auto *panel = new Panel(look, this);
    auto *column = new QVBoxLayout(panel);
    column->setContentsMargins(look.px(16), look.px(10), look.px(16), look.px(12));
    column->setSpacing(look.px(3));
    column->addWidget(makeLabel(look, Type::Label, tr("À payer par le membre"), Hue::Mute));
    column->addWidget(m_due);
    column->addWidget(m_rounding);
    column->addWidget(new Rule(look, panel));
    addPair(look, column, tr("Mutuelle"), m_mutual);
    addPair(look, column, tr("État"), m_state);
    addPair(look, column, tr("Total"), m_total);
    return panel;
}

Panel *MoneyCard::makeCash(const Look &look)
{
    auto *panel = new Panel(look, this);
    auto *column = new QVBoxLayout(panel);
    column->setContentsMargins(look.px(16), look.px(10), look.px(16), look.px(12));
    column->setSpacing(look.px(6));
    column->addWidget(makeLabel(look, Type::Label, tr("Reçu en espèces"), Hue::Mute));
    m_cash->setAlignment(Qt::AlignRight);
    m_cash->setInputMethodHints(Qt::ImhPreferNumbers);
    column->addWidget(m_cash);
    m_cashFault->setWordWrap(true);
    m_cashFault->hide();
    column->addWidget(m_cashFault);
    auto *row = new QHBoxLayout;
    row->addWidget(m_changeLabel);
    row->addStretch(1);
    row->addWidget(m_change);
    column->addLayout(row);
    connect(m_cash, &QLineEdit::textEdited, this, &MoneyCard::edited);
    return panel;
}

void MoneyCard::show(const CareModel &model, const std::optional<ChangeText> &change)
{
    m_due->setText(model.cashDue);
    m_rounding->setText(model.rounding);
    m_mutual->setText(model.mutual);
    m_state->setText(model.state);
    m_total->setText(model.total);
    m_changeLabel->setText(change ? change->label : QString());
    m_change->setText(change ? change->amount : QString());
    setColour(m_change, change && change->isMissing ? m_look.colour(Hue::WaitInk) : m_look.colour(Hue::Ink));
}

void MoneyCard::showUnknown()
{
    const QString none = QStringLiteral("—");
    for (QLabel *label : {m_due, m_mutual, m_state, m_total})
        label->setText(none);
    for (QLabel *label : {m_rounding, m_changeLabel, m_change})
        label->clear();
}

QString MoneyCard::cash() const
{
    return m_cash->text();
}

void MoneyCard::setCash(const QString &typed)
{
    m_cash->setText(typed);
}

void MoneyCard::setCashFault(const QString &sentence)
{
    m_cash->setWrong(!sentence.isEmpty());
    m_cashFault->setText(sentence);
    m_cashFault->setVisible(!sentence.isEmpty());
}

void MoneyCard::startCash()
{
    m_cash->setFocus();
    m_cash->selectAll();
}

} // namespace guichet::ui
