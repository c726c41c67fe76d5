// SPDX-License-Identifier: Apache-2.0
#include "terminal/ui/day/screen.h"

#include "terminal/ui/look/entry_field.h"
#include "terminal/ui/look/flow_layout.h"
#include "terminal/ui/look/key_button.h"
#include "terminal/ui/look/panel.h"
#include "terminal/ui/look/row_list.h"

#include <QHBoxLayout>
#include <QKeyEvent>

namespace guichet::ui {
namespace {

constexpr int longestDate = 32;

std::size_t placeOf(DayPart part)
{
    return static_cast<std::size_t>(part);
}

QWidget *makePair(const Look &look, const DaySum &sum)
{
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    QLabel *label = makeLabel(look, Type::Text, sum.label);
    label->setWordWrap(true);
    row->addWidget(label, 1);
    row->addWidget(makeAmountLabel(look, Type::Strong, sum.amount));
    return box;
}

} // namespace

DayScreen::DayScreen(const Look &look, QWidget *parent)
    : Screen(look, parent)
    , m_title(makeLabel(look, Type::Title))
    , m_state(makeLabel(look, Type::Text))
    , m_empty(makeLabel(look, Type::Person, {}, Hue::Mute))
    , m_date(new EntryField(look, Type::Text, tr("Autre jour"), longestDate, this))
    , m_list(new RowList(look, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(look.gap(), look.px(8), look.gap(), look.gap());
    column->setSpacing(look.px(8));
    column->addWidget(makeHead());
    auto *row = new QBoxLayout(look.isLarge() ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    row->setSpacing(look.gap());
    row->addWidget(makeList(), 5);
    row->addWidget(makeSums(), 3);
    column->addLayout(row, 1);
    connect(m_list, &RowList::activated, this, [this](int place) { Q_EMIT rowOpened(m_part, place); });
    connect(m_date, &QLineEdit::returnPressed, this, [this] { Q_EMIT dateTyped(m_date->text()); });
    connect(m_date, &QLineEdit::textEdited, this, [this] { m_date->setWrong(false); });
}

QWidget *DayScreen::makeHead()
{
    auto *head = new QWidget(this);
    auto *sides = new QBoxLayout(m_look.isLarge() ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight, head);
    sides->setContentsMargins(0, 0, 0, 0);
    sides->setSpacing(m_look.px(8));
    auto *row = new QHBoxLayout;
    row->setSpacing(m_look.px(8));
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    m_state->setWordWrap(true);
    words->addWidget(m_title);
    words->addWidget(m_state);
    m_title->setWordWrap(true);
    sides->addLayout(words, 1);
    sides->addLayout(row);
    m_date->setPlaceholderText(tr("JJ/MM/AAAA"));
    m_date->setFixedWidth(m_look.px(140 * m_look.textFactor));
    row->addWidget(m_date);
    for (const int days : {-1, 1}) {
        auto *button = new KeyButton(m_look, {}, days < 0 ? QStringLiteral("◀") : QStringLiteral("▶"), head);
        button->setAccessibleName(days < 0 ? tr("Jour précédent") : tr("Jour suivant"));
        connect(button, &KeyButton::clicked, this, [this, days] { Q_EMIT dayMoved(days); });
        row->addWidget(button);
    }
    return head;
}

QWidget *DayScreen::makeList()
{
    auto *panel = new Panel(m_look, this);
    auto *column = new QVBoxLayout(panel);
    column->setContentsMargins(1, m_look.px(8), 1, m_look.px(8));
    column->setSpacing(m_look.px(8));
    auto *tabs = new FlowLayout(m_look.px(6));
    tabs->setContentsMargins(m_look.inside(), 0, m_look.inside(), 0);
    const std::array names{QStringLiteral("F2"), QStringLiteral("F3"), QStringLiteral("F4")};
    for (const DayPart part : dayParts) {
        auto *tab = new KeyButton(m_look, names[placeOf(part)], {}, panel);
        connect(tab, &KeyButton::clicked, this, [this, part] { choosePart(part); });
        tabs->addWidget(tab);
        m_tabs[placeOf(part)] = tab;
    }
    column->addLayout(tabs);
    column->addWidget(new Rule(m_look, panel));
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setContentsMargins(m_look.inside(), m_look.px(30), m_look.inside(), m_look.px(30));
    column->addWidget(m_empty, 1);
    column->addWidget(m_list, 1);
    return panel;
}

QWidget *DayScreen::makeSums()
{
    auto *panel = new Panel(m_look, this);
    auto *column = new QVBoxLayout(panel);
    column->setContentsMargins(m_look.px(2), m_look.px(8), m_look.px(2), m_look.px(8));
    auto *area = new QScrollArea(panel);
    auto *page = new QWidget(area);
    m_sums = new QVBoxLayout(page);
    m_sums->setContentsMargins(m_look.inside(), 0, m_look.inside(), 0);
    m_sums->setSpacing(m_look.px(4));
    area->setWidget(page);
    showThrough(area);
    area->setAccessibleName(tr("Caisse du jour"));
    column->addWidget(area);
    return panel;
}

void DayScreen::show(const DayModel &model, bool mayCloseDays)
{
    m_model = model;
    m_mayClose = mayCloseDays && model.mayClose;
    m_title->setText(model.title);
    m_state->setText(model.state);
    setColour(m_state, m_look.toneInk(model.tone));
    m_date->clear();
    m_date->setWrong(false);
    clearLayout(m_sums);
    m_sums->addWidget(makeLabel(m_look, Type::Label, tr("En caisse, ce jour"), Hue::Mute));
    m_sums->addWidget(makeLabel(m_look, Type::Answer, model.kept));
    addSums({}, model.sums);
    addSums(tr("Par heure"), model.byHour);
    addSums(tr("Par agent"), model.byOperator);
    m_sums->addStretch(1);
    for (const DayPart part : dayParts)
        m_tabs[placeOf(part)]->setText(model.parts[placeOf(part)].title);
    choosePart(m_part);
    Q_EMIT keysChanged();
}

void DayScreen::addSums(const QString &title, const std::vector<DaySum> &sums)
{
    if (sums.empty())
        return;
    if (!title.isEmpty()) {
        m_sums->addSpacing(m_look.px(6));
        m_sums->addWidget(new Rule(m_look));
        m_sums->addWidget(makeLabel(m_look, Type::Label, title, Hue::Mute));
    }
    for (const DaySum &sum : sums)
        m_sums->addWidget(makePair(m_look, sum));
}

void DayScreen::choosePart(DayPart part)
{
    m_part = part;
    for (const DayPart other : dayParts) {
        KeyButton *tab = m_tabs[placeOf(other)];
        tab->setFilled(other == part);
        tab->setAccessibleName(tab->text());
        tab->setAccessibleDescription(other == part ? tr("choisi") : QString());
    }
    const DayPartModel &shown = m_model.parts[placeOf(part)];
    std::vector<ListRowText> rows;
    for (const DayRow &row : shown.rows)
        rows.push_back(row.shown);
    m_list->setRows(rows);
    m_list->setAccessibleName(shown.title);
    m_list->setVisible(!rows.empty());
    m_empty->setText(shown.empty);
    m_empty->setVisible(rows.empty());
}

void DayScreen::setDateWrong(bool wrong)
{
    m_date->setWrong(wrong);
}

void DayScreen::openChosen()
{
    if (m_list->chosen() >= 0 && !m_date->hasFocus()) // the field has answered Enter itself
        Q_EMIT rowOpened(m_part, m_list->chosen());
}

std::vector<KeyAction> DayScreen::keys()
{
    std::vector<KeyAction> actions;
    if (m_mayClose)
        actions.push_back({Qt::Key_F10, QStringLiteral("F10"), tr("Clôturer la journée"), [this] { Q_EMIT closingWanted(); }, true, false});
    if (m_model.isClosed)
        actions.push_back({Qt::Key_F10, QStringLiteral("F10"), tr("Réimprimer la clôture"), [this] { Q_EMIT printWanted(); }, true, false});
    actions.push_back({Qt::Key_Return, tr("Entrée"), tr("Ouvrir"), [this] { openChosen(); }, false, false});
    actions.push_back({Qt::Key_Escape, tr("Échap"), tr("Retour"), [this] { Q_EMIT left(); }, false, true});
    return actions;
}

bool DayScreen::takeKey(const QKeyEvent &key)
{
    switch (key.key()) {
    case Qt::Key_F2: choosePart(DayPart::Visits); return true;
    case Qt::Key_F3: choosePart(DayPart::Unfinished); return true;
    case Qt::Key_F4: choosePart(DayPart::Cash); return true;
    case Qt::Key_Down: m_list->choose(m_list->chosen() + 1); return true;
    case Qt::Key_Up: m_list->choose(m_list->chosen() - 1); return true;
    case Qt::Key_Left:
    case Qt::Key_PageUp: Q_EMIT dayMoved(-1); return true;
    case Qt::Key_Right:
    case Qt::Key_PageDown: Q_EMIT dayMoved(1); return true;
    default: return false;
    }
}

void DayScreen::enter()
{
    setFocus();
}

} // namespace guichet::ui
