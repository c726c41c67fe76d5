// SPDX-License-Identifier: Apache-2.0
#include "terminal/ui/followup/screen.h"

#include "terminal/ui/look/panel.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QProgressBar>
#include <QScrollArea>
#include <QScrollBar>

namespace guichet::ui {

FollowUpScreen::FollowUpScreen(const Look &look, QWidget *parent)
    : Screen(look, parent)
    , m_title(makeLabel(look, Type::Person))
    , m_period(makeLabel(look, Type::Text, {}, Hue::Mute))
    , m_chartTitle(makeLabel(look, Type::Strong))
    , m_chartPlace(makeLabel(look, Type::Small, {}, Hue::Mute))
    , m_bar(new QProgressBar(this))
    , m_months(new MonthChart(look, this))
    , m_reasons(new ReasonChart(look, this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(look.gap(), look.gap(), look.gap(), look.gap());
    row->setSpacing(look.gap());
    row->addWidget(makeFigures(), 1);
    row->addWidget(makeChart(), 1);
}

QWidget *FollowUpScreen::makeFigures()
{
    auto *panel = new Panel(m_look, this);
    auto *column = new QVBoxLayout(panel);
    column->setContentsMargins(m_look.px(18), m_look.px(12), m_look.px(8), m_look.px(8));
    column->setSpacing(m_look.px(4));
    m_title->setWordWrap(true);
    m_period->setWordWrap(true);
    column->addWidget(m_title);
    column->addWidget(m_period);
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(m_look.px(10));
    m_bar->setAccessibleName(tr("Avancement"));
    m_bar->hide();
    column->addWidget(m_bar);
    column->addWidget(new Rule(m_look, panel));
    m_scroll = new QScrollArea(panel);
    auto *inside = new QWidget(m_scroll);
    m_figures = new QVBoxLayout(inside);
    m_figures->setContentsMargins(0, m_look.px(4), m_look.px(10), 0);
    m_figures->setSpacing(m_look.px(4));
    m_scroll->setWidget(inside);
    m_scroll->setAccessibleName(tr("Chiffres de la convention"));
    showThrough(m_scroll);
    column->addWidget(m_scroll, 1);
    return panel;
}

QWidget *FollowUpScreen::makeChart()
{
    auto *panel = new Panel(m_look, this);
    auto *column = new QVBoxLayout(panel);
    column->setContentsMargins(m_look.inside(), m_look.px(12), m_look.inside(), m_look.px(10));
    column->setSpacing(m_look.px(8));
    m_chartTitle->setWordWrap(true);
    column->addWidget(m_chartTitle);
    column->addWidget(m_months, 1);
    auto *area = new QScrollArea(panel);
    area->setWidget(m_reasons);
    showThrough(area);
    column->addWidget(area, 1);
    column->addWidget(m_chartPlace, 0, Qt::AlignRight);
    area->hide();
    return panel;
}

void FollowUpScreen::addGroup(const FigureGroup &group)
{
    auto *title = makeLabel(m_look, Type::Label, group.title, Hue::Mute);
    title->setContentsMargins(0, m_look.px(8), 0, 0);
    m_figures->addWidget(title);
    for (const auto &[label, value] : group.figures) {
        auto *row = new QHBoxLayout;
        auto *name = makeLabel(m_look, Type::Text, label);
        name->setWordWrap(true);
        row->addWidget(name, 1);
        row->addWidget(makeAmountLabel(m_look, Type::Strong, value), 0, Qt::AlignTop);
        m_figures->addLayout(row);
    }
}

void FollowUpScreen::show(const FollowUpModel &model)
{
    m_model = model;
    m_isReading = false;
    m_bar->hide();
    m_title->setText(model.title);
    m_period->setText(model.period);
    clearLayout(m_figures);
    for (const FigureGroup &group : model.groups)
        addGroup(group);
    m_figures->addStretch(1);
    m_chart = std::min(m_chart, model.charts.empty() ? 0 : model.charts.size() - 1);
    showChart(0);
    Q_EMIT keysChanged();
}

void FollowUpScreen::setReading(const QString &period, int percent)
{
    const bool began = !m_isReading;
    m_isReading = true;
    m_period->setText(period + QStringLiteral(" · ") + tr("lecture : %1 %").arg(percent));
    m_bar->setRange(0, 100);
    m_bar->setValue(percent);
    m_bar->show();
    if (began)
        Q_EMIT keysChanged();
}

void FollowUpScreen::showChart(int by)
{
    if (m_model.charts.empty())
        return;
    const std::size_t count = m_model.charts.size();
    m_chart = (m_chart + count + static_cast<std::size_t>(by + static_cast<int>(count))) % count;
    const FigureChart &chart = m_model.charts[m_chart];
    m_chartTitle->setText(chart.title);
    m_chartPlace->setText(tr("Graphique %1 sur %2").arg(m_chart + 1).arg(count));
    m_months->setVisible(!chart.byReason);
    m_reasons->parentWidget()->parentWidget()->setVisible(chart.byReason); // its scroll area
    if (chart.byReason) {
        m_reasons->show(chart.title, chart.bars);
        return;
    }
    m_months->show(chart.title, chart.bars);
    m_months->setGoal(chart.goal, chart.goalText);
}

std::vector<KeyAction> FollowUpScreen::keys()
{
    const KeyAction back{Qt::Key_Escape, tr("Échap"), tr("Retour"), [this] { Q_EMIT left(); }, false, true};
    if (m_isReading)
        return {{Qt::Key_F4, QStringLiteral("F4"), tr("Arrêter"), [this] { Q_EMIT stopWanted(); }, true, false}, back};
    return {{Qt::Key_F6, QStringLiteral("F6"), tr("Imprimer"), [this] { Q_EMIT printWanted(); }, true, false},
            {Qt::Key_F2, QStringLiteral("F2"), tr("Période"), [this] { Q_EMIT periodWanted(); }, false, false},
            {Qt::Key_Right, QStringLiteral("→"), tr("Graphique suivant"), [this] { showChart(1); }, false, false},
            back};
}

bool FollowUpScreen::takeKey(const QKeyEvent &key)
{
    QScrollBar *bar = m_scroll->verticalScrollBar();
    if (key.key() == Qt::Key_Left)
        showChart(-1);
    else if (key.key() == Qt::Key_Down || key.key() == Qt::Key_Up)
        bar->setValue(bar->value() + (key.key() == Qt::Key_Down ? 1 : -1) * m_look.touch());
    else
        return false;
    return true;
}

void FollowUpScreen::enter()
{
    setFocus();
}

} // namespace guichet::ui
