// SPDX-License-Identifier: Apache-2.0
#include "terminal/ui/support/screen.h"

#include "terminal/ui/look/key_button.h"
#include "terminal/ui/look/panel.h"
#include "terminal/ui/look/row_list.h"
#include "terminal/ui/look/shapes.h"

#include <QHBoxLayout>
#include <QImage>
#include <QKeyEvent>
#include <QProgressBar>
#include <QScrollArea>

#include <algorithm>

namespace guichet::ui {

SupportScreen::SupportScreen(const Look &look, QWidget *parent)
    : Screen(look, parent)
    , m_list(new RowList(look, this))
    , m_title(makeLabel(look, Type::Name))
    , m_detail(makeLabel(look, Type::Small, {}, Hue::Mute))
    , m_body(makeLabel(look, Type::Text))
    , m_picture(new QLabel(this))
    , m_result(makeLabel(look, Type::Strong))
    , m_bar(new QProgressBar(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(look.gap(), look.gap(), look.gap(), look.gap());
    row->setSpacing(look.gap());
    row->addWidget(makeList(), 1);
    row->addWidget(makeDetail(), 1);
    m_list->setAccessibleName(tr("Contrôles"));
    connect(m_list, &RowList::activated, this, &SupportScreen::chooseRow);
}

QWidget *SupportScreen::makeList()
{
    auto *panel = new Panel(m_look, this);
    auto *column = new QVBoxLayout(panel);
    column->setContentsMargins(1, m_look.px(4), 1, m_look.px(4));
    column->addWidget(m_list, 1);
    return panel;
}

// The text scrolls, so that larger letters lose nothing; button and result stay in sight.
QWidget *SupportScreen::makeDetail()
{
    m_panel = new Panel(m_look, this);
    m_badge = new DecisionBadge(m_look, 40, m_panel);
    auto *column = new QVBoxLayout(m_panel);
    column->setContentsMargins(m_look.inside(), m_look.inside(), m_look.inside(), m_look.inside());
    column->setSpacing(m_look.px(8));
    auto *head = new QHBoxLayout;
    head->addWidget(m_badge);
    head->addWidget(m_title, 1);
    column->addLayout(head);
    auto *area = new QScrollArea(m_panel);
    auto *page = new QWidget(area);
    auto *inside = new QVBoxLayout(page);
    inside->setContentsMargins(0, 0, 0, 0);
    for (QLabel *label : {m_detail, m_body, m_picture, m_result}) {
        label->setWordWrap(true);
        inside->addWidget(label);
    }
    inside->addStretch(1);
    m_picture->setAlignment(Qt::AlignCenter);
    m_picture->setAccessibleName(tr("Image de la caméra"));
    area->setWidget(page);
    showThrough(area);
    column->addWidget(area, 1);
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(m_look.px(10));
    m_bar->setAccessibleName(tr("Avancement"));
    m_bar->hide();
    column->addWidget(m_bar);
    m_title->setWordWrap(true);
    m_try = new KeyButton(m_look, tr("Entrée"), {}, m_panel);
    m_try->setFilled(true);
    connect(m_try, &KeyButton::clicked, this, &SupportScreen::tryChosen);
    column->addWidget(m_try);
    return m_panel;
}

void SupportScreen::show(const std::vector<SupportRow> &rows)
{
    const SupportTest before = chosen();
    m_rows = rows;
    std::vector<ListRowText> shown;
    for (const SupportRow &row : rows)
        shown.push_back(row.row);
    m_list->setRows(shown);
    const QString said = m_result->text();
    choose(before);
    m_result->setText(said);
    m_result->setVisible(!said.isEmpty());
}

SupportTest SupportScreen::chosen() const
{
    return m_row < m_rows.size() ? m_rows[m_row].test : SupportTest::Scanner;
}

void SupportScreen::choose(SupportTest test)
{
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        if (m_rows[i].test == test)
            return chooseRow(static_cast<int>(i));
    }
    chooseRow(0);
}

void SupportScreen::chooseRow(int place)
{
    if (m_busy || m_rows.empty())
        return;
    m_list->choose(std::clamp(place, 0, static_cast<int>(m_rows.size()) - 1));
    m_row = static_cast<std::size_t>(m_list->chosen());
    const SupportRow &row = m_rows[m_row];
    m_badge->setTone(row.row.tone);
    m_badge->setVisible(row.row.tone != Tone::Neutral);
    m_title->setText(row.row.title);
    m_detail->setText(row.row.detail);
    m_detail->setVisible(!row.row.detail.isEmpty());
    m_body->setText(row.body);
    m_picture->clear();
    m_picture->setVisible(row.test == SupportTest::Camera);
    m_result->clear();
    m_result->hide();
    m_try->setText(row.action);
    m_try->setAccessibleName(row.action);
    m_try->setVisible(!row.action.isEmpty());
    Q_EMIT keysChanged();
}

void SupportScreen::tryChosen()
{
    if (!m_busy && m_row < m_rows.size() && !m_rows[m_row].action.isEmpty())
        Q_EMIT tryWanted(m_rows[m_row].test);
}

void SupportScreen::setResult(const QString &result, Tone tone)
{
    m_result->setText(result);
    setColour(m_result, m_look.toneInk(tone));
    m_result->setVisible(!result.isEmpty());
}

QString SupportScreen::result() const
{
    return m_result->text();
}

void SupportScreen::setBusy(const QString &what, int done, int all)
{
    const bool began = !m_busy;
    m_busy = true;
    setResult(what, Tone::Neutral);
    m_bar->setRange(0, all);
    m_bar->setValue(done);
    m_bar->show();
    m_try->hide();
    if (began)
        Q_EMIT keysChanged();
}

void SupportScreen::setIdle()
{
    m_busy = false;
    m_bar->hide();
    chooseRow(static_cast<int>(m_row));
}

void SupportScreen::showPicture(const QImage &picture)
{
    if (chosen() != SupportTest::Camera || picture.isNull())
        return;
    const QSize most(m_look.px(320), m_look.px(240));
    m_picture->setPixmap(QPixmap::fromImage(picture.scaled(most, Qt::KeepAspectRatio, Qt::FastTransformation)));
}

std::vector<KeyAction> SupportScreen::keys()
{
    const KeyAction back{Qt::Key_Escape, tr("Échap"), tr("Retour"), [this] { Q_EMIT left(); }, false, true};
    if (m_busy)
        return {{Qt::Key_Escape, tr("Échap"), tr("Arrêter"), [this] { Q_EMIT stopWanted(); }, true, true}};
    std::vector<KeyAction> actions;
    if (m_row < m_rows.size() && !m_rows[m_row].action.isEmpty())
        actions.push_back({Qt::Key_Return, tr("Entrée"), m_rows[m_row].action, [this] { tryChosen(); }, true, false});
    actions.push_back(back);
    return actions;
}

bool SupportScreen::takeKey(const QKeyEvent &key)
{
    if (key.key() == Qt::Key_Down)
        chooseRow(static_cast<int>(m_row) + 1);
    else if (key.key() == Qt::Key_Up)
        chooseRow(static_cast<int>(m_row) - 1);
    else
        return false;
    return true;
}

void SupportScreen::enter()
{
    setFocus();
}

} // namespace guichet::ui
