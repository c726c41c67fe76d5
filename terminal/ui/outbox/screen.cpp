// SPDX-License-Identifier: Apache-2.0
#include "terminal/ui/outbox/screen.h"

#include "terminal/ui/look/entry_field.h"
#include "terminal/ui/look/key_button.h"
#include "terminal/ui/look/panel.h"
#include "terminal/ui/look/row_list.h"
#include "terminal/ui/look/shapes.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QProgressBar>

namespace guichet::ui {
namespace {

constexpr int longestSearch = 100;

} // namespace

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
    , m_search(new EntryField(look, Type::Text, tr("Numéro ou membre"), longestSearch, this))
{
    auto *row = makeColumns(look, this);
    row->addWidget(makeState(), 2);
    row->addWidget(makeClaims(), 3);
    m_list->setAccessibleName(tr("Demandes"));
    connect(m_list, &RowList::activated, this, &OutboxScreen::claimOpened);
    connect(m_search, &QLineEdit::textChanged, this, &OutboxScreen::searched);
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
    column->addLayout(makeFilter());
    column->addWidget(new Rule(m_look, panel));
    column->addWidget(m_list, 1);
    return panel;
}

QLayout *OutboxScreen::makeFilter()
{
    m_search->setPlaceholderText(tr("Numéro ou membre"));
    m_pile = new KeyButton(m_look, QStringLiteral("F2"), {}, this);
    m_month = new KeyButton(m_look, QStringLiteral("F8"), {}, this);
    connect(m_pile, &KeyButton::clicked, this, &OutboxScreen::pileWanted);
    connect(m_month, &KeyButton::clicked, this, &OutboxScreen::monthWanted);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(m_look.inside(), 0, m_look.inside(), m_look.px(10));
    row->setSpacing(m_look.px(8));
    row->addWidget(m_search, 1);
    row->addWidget(m_pile);
    row->addWidget(m_month);
    return row;
}

void OutboxScreen::clearSearch()
{
    m_search->clear();
}

void OutboxScreen::setReading(int percent)
{
    if (percent < 100)
        m_count->setText(tr("Lecture de l’historique : %1 %").arg(percent));
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
    m_pile->setText(model.pile);
    m_pile->setAccessibleName(tr("État : %1").arg(model.pile));
    m_month->setText(model.month);
    m_month->setAccessibleName(tr("Mois : %1").arg(model.month));
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

void OutboxScreen::openChosen()
{
    if (m_list->chosen() >= 0)
        Q_EMIT claimOpened(m_list->chosen());
}

std::vector<KeyAction> OutboxScreen::busyKeys()
{
    return {{Qt::Key_F4, QStringLiteral("F4"), tr("Arrêter"), [this] { Q_EMIT stopWanted(); }, true, false},
            {Qt::Key_Escape, tr("Échap"), tr("Retour"), [this] { Q_EMIT left(); }, false, true}};
}

// Enter opens the claim that is chosen; with none chosen it sends.
std::vector<KeyAction> OutboxScreen::keys()
{
    if (m_busy)
        return busyKeys();
    std::vector<KeyAction> actions;
    const bool hasChosen = m_list->chosen() >= 0;
    if (hasChosen)
        actions.push_back({Qt::Key_Return, tr("Entrée"), tr("Ouvrir"), [this] { openChosen(); }, true, false});
    if (m_hasNetwork && hasChosen)
        actions.push_back({Qt::Key_F5, QStringLiteral("F5"), tr("Échanger"), [this] { Q_EMIT sendWanted(); }, false, false});
    if (m_hasNetwork && !hasChosen)
        actions.push_back({Qt::Key_Return, tr("Entrée"), tr("Échanger maintenant"), [this] { Q_EMIT sendWanted(); }, true, false});
    actions.push_back({Qt::Key_F6, QStringLiteral("F6"), tr("Copier sur clé"), [this] { Q_EMIT stickOutWanted(); }, !m_hasNetwork && !hasChosen, false});
    actions.push_back({Qt::Key_F7, QStringLiteral("F7"), tr("Lire la clé"), [this] { Q_EMIT stickInWanted(); }, false, false});
    actions.push_back({Qt::Key_Escape, tr("Échap"), tr("Retour"), [this] { Q_EMIT left(); }, false, true});
    return actions;
}

// Whoever types means the search, wherever the focus is.
bool OutboxScreen::takeKey(const QKeyEvent &key)
{
    const QString typed = key.text();
    if (key.key() == Qt::Key_Down || key.key() == Qt::Key_Up) {
        choose(m_list->chosen() + (key.key() == Qt::Key_Down ? 1 : -1));
        Q_EMIT keysChanged();
    } else if (key.key() == Qt::Key_F2) {
        Q_EMIT pileWanted();
    } else if (key.key() == Qt::Key_F8) {
        Q_EMIT monthWanted();
    } else if (typed.size() == 1 && typed.front().isPrint() && !m_search->hasFocus()) {
        m_search->setFocus();
        m_search->insert(typed);
    } else {
        return false;
    }
    return true;
}

void OutboxScreen::enter()
{
    choose(-1);
    setFocus();
}

} // namespace guichet::ui
