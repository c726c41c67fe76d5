// SPDX-License-Identifier: Apache-2.0
#include "terminal/ui/opening/screen.h"

#include "terminal/ui/look/shapes.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace guichet::ui {
namespace {

constexpr int columns = 2;

// Shape, title, detail: one thing that was looked at.
QWidget *makeCheck(const Look &look, const CheckRow &row)
{
    auto *panel = new Panel(look);
    panel->setAccessibleName(QStringLiteral("%1 : %2").arg(row.title, row.detail));
    auto *line = new QHBoxLayout(panel);
    line->setContentsMargins(look.inside(), look.px(8), look.inside(), look.px(8));
    line->setSpacing(look.gap());
    auto *badge = new DecisionBadge(look, 26, panel);
    badge->setTone(row.tone);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    QLabel *detail = makeLabel(look, Type::Text, row.detail);
    detail->setWordWrap(true);
    words->addWidget(makeLabel(look, Type::Label, row.title, Hue::Mute));
    words->addWidget(detail);
    line->addWidget(badge);
    line->addLayout(words, 1);
    return panel;
}

} // namespace

OpeningScreen::OpeningScreen(const Look &look, QWidget *parent)
    : Screen(look, parent)
    , m_steps(new QStackedLayout(this))
    , m_panel(new PinPanel(look))
    , m_door(new QWidget(this))
{
    auto *outside = new QVBoxLayout(m_door);
    outside->setContentsMargins(look.px(40), look.px(20), look.px(40), look.px(20));
    outside->addWidget(m_panel);
    m_steps->addWidget(m_door);
    m_steps->addWidget(makeChecks());
    setFocusPolicy(Qt::StrongFocus);
}

QWidget *OpeningScreen::makeChecks()
{
    m_checks = new QScrollArea(this);
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(m_look.px(28), m_look.px(14), m_look.px(28), m_look.px(14));
    column->setSpacing(m_look.gap());
    m_greeting = makeLabel(m_look, Type::Person, {}, Hue::Mute);
    m_greeting->setWordWrap(true);
    m_moment = makeLabel(m_look, Type::Name);
    m_moment->setWordWrap(true);
    m_momentBadge = new DecisionBadge(m_look, 34, page);
    auto *question = makeLabel(m_look, Type::Text, tr("Cette date et cette heure sont-elles justes ? Sinon, réglez l’horloge de l’ordinateur avant d’ouvrir."), Hue::Mute);
    question->setWordWrap(true);
    auto *moment = new QHBoxLayout;
    moment->setSpacing(m_look.gap());
    moment->addWidget(m_momentBadge);
    moment->addWidget(m_moment, 1);
    m_grid = new QGridLayout;
    m_grid->setSpacing(m_look.px(8));
    for (int place = 0; place < columns; ++place)
        m_grid->setColumnStretch(place, 1);
    column->addWidget(m_greeting);
    column->addLayout(moment);
    column->addWidget(question);
    column->addLayout(m_grid);
    column->addStretch(1);
    m_checks->setWidget(page);
    m_checks->setWidgetResizable(true);
    showThrough(m_checks);
    return m_checks;
}

void OpeningScreen::askWho()
{
    m_steps->setCurrentWidget(m_door);
    Q_EMIT keysChanged();
    enter();
}

void OpeningScreen::showChecks(const OpeningModel &model)
{
    m_greeting->setText(model.greeting);
    m_moment->setText(model.moment);
    m_momentBadge->setTone(model.momentTone);
    clearLayout(m_grid);
    int place = 0;
    for (const CheckRow &row : model.rows) {
        m_grid->addWidget(makeCheck(m_look, row), place / columns, place % columns);
        ++place;
    }
    showFilled(m_checks->widget());
    m_steps->setCurrentWidget(m_checks);
    Q_EMIT keysChanged();
    setFocus();
}

bool OpeningScreen::showsChecks() const
{
    return m_steps->currentWidget() == m_checks;
}

std::vector<KeyAction> OpeningScreen::keys()
{
    if (!showsChecks())
        return doorKeys();
    return {{Qt::Key_Return, tr("Entrée"), tr("C’est juste : ouvrir le guichet"), [this] { Q_EMIT confirmed(); }, true, false},
            {Qt::Key_Escape, tr("Échap"), tr("Quelqu’un d’autre"), [this] { Q_EMIT backWanted(); }, false, true}};
}

std::vector<KeyAction> OpeningScreen::doorKeys()
{
    return {{Qt::Key_Return, tr("Entrée"), tr("Valider"), [this] { m_panel->submit(); }, true, false},
            {Qt::Key_F5, QStringLiteral("F5"), tr("Image du badge"), [this] { Q_EMIT pictureWanted(); }, false, false},
            {Qt::Key_Escape, tr("Échap"), m_panel->asksPin() ? tr("Un autre badge") : tr("Quitter"),
             [this] {
                 if (m_panel->asksPin())
                     Q_EMIT backWanted();
                 else if (!m_panel->isWorking())
                     Q_EMIT quitWanted();
             },
             false, true}};
}

void OpeningScreen::enter()
{
    setFocus();
    m_panel->takeFocus();
}

} // namespace guichet::ui
