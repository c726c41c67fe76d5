// SPDX-License-Identifier: Apache-2.0
#include "terminal/ui/answer/side_cards.h"

#include "terminal/ui/look/entry_field.h"
#include "terminal/ui/look/key_button.h"

#include <QGridLayout>
#include <QKeyEvent>

namespace guichet::ui {
namespace {

constexpr int longestDate = 20;

QVBoxLayout *cardColumn(const Look &look, QWidget *card)
{
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(look.inside(), look.px(10), look.inside(), look.px(10));
    column->setSpacing(look.px(4));
    return column;
}

QHBoxLayout *pairRow(const Look &look, const QString &label, const QString &value, bool muted)
{
    auto *row = new QHBoxLayout;
    auto *name = new ElidedLabel(look, Type::Text, muted ? Hue::Mute : Hue::Ink);
    name->setFullText(label);
    row->addWidget(name, 1);
    row->addWidget(makeAmountLabel(look, muted ? Type::Text : Type::Strong, value, muted ? Hue::Mute : Hue::Ink));
    return row;
}

} // namespace

CoveredCard::CoveredCard(const Look &look, QWidget *parent)
    : Panel(look, parent)
    , m_column(cardColumn(look, this))
{
}

void CoveredCard::show(const AnswerModel &model, int room)
{
    clearLayout(m_column);
    const int rowHeight = QFontMetrics(m_look.font(Type::Text)).height() + m_look.px(4);
    const int fitting = (room - 2 * m_look.px(10)) / rowHeight - 1; // below the title
    setVisible(!model.covered.empty() && fitting >= 2);
    if (fitting < 2)
        return;
    const auto rows = static_cast<std::size_t>(fitting);
    m_column->addWidget(makeLabel(m_look, Type::Label, tr("Ce qui est couvert ici"), Hue::Mute));
    const std::size_t shown = model.covered.size() <= rows ? rows : rows - 1;
    for (std::size_t i = 0; i < model.covered.size() && i < shown; ++i)
        m_column->addLayout(pairRow(m_look, model.covered[i].category, model.covered[i].share, !model.covered[i].covered));
    if (model.covered.size() > shown)
        m_column->addWidget(makeLabel(m_look, Type::Small, tr("et %1 autres catégories").arg(model.covered.size() - shown), Hue::Mute));
}

CeilingsCard::CeilingsCard(const Look &look, QWidget *parent)
    : Panel(look, parent)
    , m_column(cardColumn(look, this))
{
}

void CeilingsCard::show(const AnswerModel &model, bool withBars)
{
    clearLayout(m_column);
    setVisible(!model.ceilings.empty());
    m_column->addWidget(makeLabel(m_look, Type::Label, model.ceilingsTitle, Hue::Mute));
    for (const AnswerModel::Ceiling &ceiling : model.ceilings) {
        m_column->addLayout(pairRow(m_look, ceiling.label, ceiling.amount, false));
        if (!ceiling.share || !withBars)
            continue;
        auto *bar = new CeilingBar(m_look, this);
        bar->setShare(*ceiling.share);
        bar->setAccessibleName(tr("%1 : reste %2").arg(ceiling.label, ceiling.amount));
        m_column->addWidget(bar);
    }
    showFilled(this);
}

VisitCard::VisitCard(const Look &look, QWidget *parent)
    : Panel(look, parent)
    , m_referral(new EntryField(look, Type::Text, tr("Date de la référence"), longestDate, this))
{
    auto *column = cardColumn(look, this);
    column->setSpacing(look.px(6));
    column->addWidget(makeLabel(look, Type::Label, tr("Visite"), Hue::Mute));
    auto *grid = new QGridLayout;
    grid->setSpacing(look.px(6));
    const std::pair<VisitType, QString> visits[] = {{VisitType::Normal, tr("Normale")}, {VisitType::Emergency, tr("Urgence")},
                                                    {VisitType::Referral, tr("Référence")}, {VisitType::FollowUp, tr("Contrôle")}};
    for (const auto &[visit, name] : visits) {
        const int place = static_cast<int>(m_buttons.size());
        auto *button = new KeyButton(look, QString::number(place + 1), name, this);
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        connect(button, &KeyButton::clicked, this, [this, visit = visit] { Q_EMIT visitChosen(visit); });
        grid->addWidget(button, place / 2, place % 2);
        m_buttons.emplace_back(visit, button);
    }
    column->addLayout(grid);
    m_referral->setPlaceholderText(tr("Référence du JJ/MM/AAAA"));
    column->addWidget(m_referral);
    m_referral->hide();
    m_referral->setInputMethodHints(Qt::ImhPreferNumbers);
    connect(m_referral, &QLineEdit::textEdited, this, [this] { m_referral->setWrong(false); });
    connect(m_referral, &QLineEdit::editingFinished, this, [this] {
        if (m_referral->isModified())
            Q_EMIT referralEntered();
        m_referral->setModified(false);
    });
}

void VisitCard::show(VisitType visit)
{
    for (const auto &[type, button] : m_buttons)
        button->setFilled(type == visit);
    m_referral->setVisible(visit == VisitType::Referral);
    if (visit == VisitType::Referral && m_referral->text().isEmpty())
        m_referral->setFocus();
}

// Enter takes the date typed: the answer is seen before anything goes on.
void VisitCard::keyPressEvent(QKeyEvent *event)
{
    const bool enters = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!enters || m_referral->text().isEmpty())
        Panel::keyPressEvent(event);
}

QString VisitCard::referralText() const
{
    return m_referral->text();
}

void VisitCard::setReferralWrong(bool wrong)
{
    m_referral->setWrong(wrong);
}

void VisitCard::setReferral(const QString &day)
{
    m_referral->setText(day);
    m_referral->setWrong(false);
}

void VisitCard::clearReferral()
{
    m_referral->clear();
    m_referral->setWrong(false);
}

} // namespace guichet::ui
