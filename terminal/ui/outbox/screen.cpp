// SPDX-License-Identifier: Apache-2.0
#include "terminal/ui/outbox/screen.h"

#include "terminal/ui/look/panel.h"
#include "terminal/ui/look/row_list.h"
#include "terminal/ui/look/shapes.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QProgressBar>

namespace guichet::ui {

OutboxScreen::OutboxScreen(const Look &look, QWidget *parent)
    : Screen(look, parent)
    , m_headline(makeLabel(look, Type::Name))
    , m_oldest(makeLabel(look, Type::Person))
    , m_advice(makeLabel(look, Type::Text))
    , m_claim(makeLabel(look, Type::Text))
    , m_last(makeLabel(look, Type::Small, {}, Hue::Mute))
    , m_result(makeLabel(look, Type::Text))
    , m_count(makeLabel(look, Type::Strong))
    , m_bar(new QProgressBar(this))
    , m_list(new RowList(look, this))
{
    auto *row = makeColumns(look, this);
    row->addWidget(makeState(), 2);
    row->addWidget(makeClaims(), 3);
    m_list->setAccessibleName(tr("Demandes"));
    connect(m_list, &RowList::activated, this, &OutboxScreen::choose);
}

QWidget *OutboxScreen::makeState()
{
    m_panel = new Panel(m_look, this);
    m_badge = new DecisionBadge(m_look, 56, m_panel);
    auto *column = new QVBoxLayout(m_panel);
    column->setContentsMargins(m_look.px(20), m_look.px(16), m_look.px(20), m_look.px(16));
    column->setSpacing(m_look.px(8));
    column->addWidget(m_badge);
    for (QLabel *label : {m_headline, m_oldest, m_advice, m_claim}) {
        label->setWordWrap(true);
        column->addWidget(label);
    }
    column->addStretch(1);
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(m_look.px(10));
    m_bar->setAccessibleName(tr("Avancement"));
    column->addWidget(m_bar);
    m_result->setWordWrap(true);
    m_last->setWordWrap(true);
    column->addWidget(m_result);
    column->addWidget(m_last);
    m_bar->hide();
    return m_panel;
}

QWidget *OutboxScreen::makeClaims()
{
    auto *panel = new Panel(m_look, this);
    auto *column = new QVBoxLayout(panel);
    column->setContentsMargins(1, 0, 1, m_look.px(10));
    column->setSpacing(0);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(m_look.inside(), m_look.px(12), m_look.inside(), m_look.px(12));
    head->addWidget(makeLabel(m_look, Type::Label, tr("Demandes"), Hue::Mute));
    head->addStretch(1);
    head->addWidget(m_count);
    column->addLayout(head);
    column->addWidget(new Rule(m_look, panel));
    column->addWidget(m_list, 1);
    return panel;
}

void OutboxScreen::show(const OutboxModel &model, bool hasNetwork)
{
    m_hasNetwork = hasNetwork;
    m_panel->setTone(model.tone);
    m_badge->setTone(model.tone);
    m_headline->setText(model.headline);
    setColour(m_headline, m_look.toneInk(model.tone));
    m_oldest->setText(model.oldest);
    m_advice->setText(model.advice);
    m_advice->setVisible(!model.advice.isEmpty());
    m_last->setText(model.lastExchange);
    m_count->setText(model.count);
    m_rows = model.rows;
    m_list->setRows(m_rows);
    choose(-1);
    Q_EMIT keysChanged();
}

void OutboxScreen::choose(int place)
{
    m_list->choose(place);
    const int chosen = m_list->chosen();
    m_claim->setVisible(chosen >= 0);
    if (chosen < 0)
        return;
    const ListRowText &row = m_rows[static_cast<std::size_t>(chosen)];
    m_claim->setText(row.lead + QStringLiteral(" · ") + row.title + QLatin1Char('\n') + row.state + QLatin1Char('\n') + row.detail);
}

void OutboxScreen::setBusy(const QString &what, int done, int all)
{
    const bool began = !m_busy;
    m_busy = true;
    m_result->setText(what);
    setColour(m_result, m_look.colour(Hue::Ink));
    m_bar->setRange(0, all);
    m_bar->setValue(done);
    m_bar->show();
    if (began)
        Q_EMIT keysChanged();
}

void OutboxScreen::setIdle(const QString &result, Tone tone)
{
    m_busy = false;
    m_bar->hide();
    m_result->setText(result);
    setColour(m_result, m_look.toneInk(tone));
    Q_EMIT keysChanged();
}

std::vector<KeyAction> OutboxScreen::keys()
{
    const KeyAction back{Qt::Key_Escape, tr("Échap"), tr("Retour"), [this] { Q_EMIT left(); }, false, true};
    if (m_busy)
        return {{Qt::Key_F4, QStringLiteral("F4"), tr("Arrêter"), [this] { Q_EMIT stopWanted(); }, true, false}, back};
    std::vector<KeyAction> actions;
    if (m_hasNetwork)
        actions.push_back({Qt::Key_Return, tr("Entrée"), tr("Échanger maintenant"), [this] { Q_EMIT sendWanted(); }, true, false});
    actions.push_back({Qt::Key_F6, QStringLiteral("F6"), tr("Copier sur clé"), [this] { Q_EMIT stickOutWanted(); }, !m_hasNetwork, false});
    actions.push_back({Qt::Key_F7, QStringLiteral("F7"), tr("Lire la clé"), [this] { Q_EMIT stickInWanted(); }, false, false});
    actions.push_back(back);
    return actions;
}

bool OutboxScreen::takeKey(const QKeyEvent &key)
{
    if (key.key() == Qt::Key_Down)
        choose(m_list->chosen() + 1);
    else if (key.key() == Qt::Key_Up)
        choose(m_list->chosen() - 1);
    else
        return false;
    return true;
}

void OutboxScreen::enter()
{
    choose(-1);
    setFocus();
}

} // namespace guichet::ui
