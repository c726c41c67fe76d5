// SPDX-License-Identifier: Apache-2.0
#include "terminal/ui/home/screen.h"

#include "terminal/ui/home/card_stage.h"
#include "terminal/ui/look/entry_field.h"
#include "terminal/ui/look/panel.h"
#include "terminal/ui/look/row_list.h"

#include <QHBoxLayout>
#include <QKeyEvent>

namespace guichet::ui {
namespace {

constexpr int longestSearch = 2000;

} // namespace

HomeScreen::HomeScreen(const Look &look, QWidget *parent)
    : Screen(look, parent)
    , m_stage(new CardStage(look, this))
    , m_search(new EntryField(look, Type::Person, tr("Numéro, nom ou téléphone"), longestSearch, this))
    , m_count(makeLabel(look, Type::Strong))
    , m_footer(makeLabel(look, Type::Small, {}, Hue::Mute))
    , m_list(new RowList(look, this))
{
    m_search->setPlaceholderText(tr("Numéro, nom ou téléphone"));
    m_search->setFixedHeight(look.touch() + look.px(8));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(look.gap(), look.gap(), look.gap(), look.gap());
    row->setSpacing(look.gap());
    auto *left = new QVBoxLayout;
    left->setSpacing(look.gap());
    left->addWidget(m_stage, 1);
    left->addWidget(m_search);
    row->addLayout(left, 1);
    row->addWidget(makeToday());
    connect(m_list, &RowList::activated, this, &HomeScreen::visitOpened);
    connect(m_search, &QLineEdit::textEdited, this, [this] { m_list->choose(-1); });
}

QWidget *HomeScreen::makeToday()
{
    auto *panel = new Panel(m_look, this);
    panel->setFixedWidth(m_look.px(320));
    auto *column = new QVBoxLayout(panel);
    column->setContentsMargins(1, 0, 1, m_look.px(10));
    column->setSpacing(0);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(m_look.inside(), m_look.px(12), m_look.inside(), m_look.px(12));
    head->addWidget(makeLabel(m_look, Type::Label, tr("Aujourd’hui"), Hue::Mute));
    head->addStretch(1);
    head->addWidget(m_count);
    column->addLayout(head);
    column->addWidget(new Rule(m_look, panel));
    column->addWidget(m_list, 1);
    column->addWidget(new Rule(m_look, panel));
    m_footer->setContentsMargins(m_look.inside(), m_look.px(10), m_look.inside(), 0);
    m_footer->setWordWrap(true);
    column->addWidget(m_footer);
    return panel;
}

void HomeScreen::show(const HomeModel &model)
{
    m_model = model;
    std::vector<ListRowText> rows;
    for (const HomeRow &row : model.rows)
        rows.push_back(row.shown);
    m_list->setRows(rows);
    m_count->setText(model.count);
    m_footer->setText(model.footer);
}

void HomeScreen::clearSearch()
{
    m_search->clear();
}

void HomeScreen::showPicture(const QImage &picture, const QRectF &region)
{
    if (isVisible())
        m_stage->showPicture(picture, region);
}

void HomeScreen::clearPicture()
{
    m_stage->clearPicture();
}

std::vector<KeyAction> HomeScreen::keys()
{
    return {
        {Qt::Key_Return, tr("Entrée"), tr("Chercher"), [this] { openChosen(); }, true, false},
        {Qt::Key_F2, QStringLiteral("F2"), tr("Journée"), [this] { Q_EMIT placeWanted(Qt::Key_F2); }, false, false},
        {Qt::Key_F3, QStringLiteral("F3"), tr("Demandes"), [this] { Q_EMIT placeWanted(Qt::Key_F3); }, false, false},
        {Qt::Key_F5, QStringLiteral("F5"), tr("Image"), [this] { Q_EMIT pictureWanted(); }, false, false},
        {Qt::Key_F10, QStringLiteral("F10"), tr("Menu"), [this] { Q_EMIT menuWanted(); }, false, false},
        {Qt::Key_F1, QStringLiteral("F1"), tr("Aide"), [this] { Q_EMIT helpWanted(); }, false, true},
    };
}

// A chosen visit wins over the field: choosing it was the later gesture.
void HomeScreen::openChosen()
{
    if (m_list->chosen() >= 0)
        Q_EMIT visitOpened(m_list->chosen());
    else if (!m_search->text().trimmed().isEmpty())
        Q_EMIT searched(m_search->text());
}

bool HomeScreen::takeKey(const QKeyEvent &key)
{
    if (key.key() == Qt::Key_Down)
        m_list->choose(m_list->chosen() + 1);
    else if (key.key() == Qt::Key_Up)
        m_list->choose(m_list->chosen() - 1);
    else if (key.key() == Qt::Key_Escape)
        clearSearch();
    else
        return takeRoomKey(key.key());
    return true;
}

// Rooms that are not on the bar open by their key all the same.
bool HomeScreen::takeRoomKey(int key)
{
    if (key != Qt::Key_F4 && (key < Qt::Key_F6 || key > Qt::Key_F8))
        return false;
    Q_EMIT placeWanted(key);
    return true;
}

void HomeScreen::enter()
{
    m_list->choose(-1);
    m_search->setFocus();
}

} // namespace guichet::ui
