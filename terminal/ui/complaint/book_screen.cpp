// SPDX-License-Identifier: Apache-2.0
#include "terminal/ui/complaint/book_screen.h"

#include "terminal/ui/look/panel.h"
#include "terminal/ui/look/row_list.h"

#include <QHBoxLayout>
#include <QKeyEvent>

#include <algorithm>

namespace guichet::ui {

ComplaintBookScreen::ComplaintBookScreen(const Look &look, QWidget *parent)
    : Screen(look, parent)
    , m_count(makeLabel(look, Type::Strong))
    , m_empty(makeLabel(look, Type::Person, tr("Aucune plainte. F10 pour en écrire une, ou F9 de n’importe quel écran."), Hue::Mute))
    , m_story(makeLabel(look, Type::Text))
    , m_list(new RowList(look, this))
{
    auto *row = makeColumns(look, this);
    row->addWidget(makeList(), 5);
    row->addWidget(makeStory(), 4);
    connect(m_list, &RowList::activated, this, &ComplaintBookScreen::choose);
}

QWidget *ComplaintBookScreen::makeList()
{
    auto *panel = new Panel(m_look, this);
    auto *column = new QVBoxLayout(panel);
    column->setContentsMargins(1, 0, 1, m_look.px(10));
    column->setSpacing(0);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(m_look.inside(), m_look.px(12), m_look.inside(), m_look.px(12));
    head->addWidget(makeLabel(m_look, Type::Label, tr("Cahier des plaintes"), Hue::Mute));
    head->addStretch(1);
    head->addWidget(m_count);
    column->addLayout(head);
    column->addWidget(new Rule(m_look, panel));
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setContentsMargins(m_look.px(20), m_look.px(20), m_look.px(20), m_look.px(20));
    column->addWidget(m_empty, 1);
    column->addWidget(m_list, 1);
    m_list->setAccessibleName(tr("Cahier des plaintes"));
    return panel;
}

QWidget *ComplaintBookScreen::makeStory()
{
    auto *panel = new Panel(m_look, this);
    auto *column = new QVBoxLayout(panel);
    column->setContentsMargins(m_look.px(2), m_look.px(10), m_look.px(2), m_look.px(10));
    auto *area = new QScrollArea(panel);
    auto *page = new QWidget(area);
    auto *inside = new QVBoxLayout(page);
    inside->setContentsMargins(m_look.inside(), 0, m_look.inside(), 0);
    m_story->setWordWrap(true);
    inside->addWidget(m_story);
    inside->addStretch(1);
    area->setWidget(page);
    showThrough(area);
    column->addWidget(area);
    return panel;
}

void ComplaintBookScreen::show(const ComplaintBookModel &model, bool mayAnswer)
{
    m_model = model;
    m_mayAnswer = mayAnswer;
    m_count->setText(model.rows.empty() ? QString() : model.count);
    m_list->setRows(model.rows);
    m_list->setVisible(!model.rows.empty());
    m_empty->setVisible(model.rows.empty());
    choose(model.rows.empty() ? -1 : 0);
}

int ComplaintBookScreen::chosen() const
{
    return m_list->chosen();
}

void ComplaintBookScreen::choose(int place)
{
    m_list->choose(m_model.rows.empty() ? -1 : std::max(0, place));
    const int chosen = m_list->chosen();
    m_story->setText(chosen < 0 ? QString() : m_model.stories[static_cast<std::size_t>(chosen)]);
    Q_EMIT keysChanged();
}

std::vector<KeyAction> ComplaintBookScreen::keys()
{
    std::vector<KeyAction> actions{{Qt::Key_F10, QStringLiteral("F10"), tr("Écrire une plainte"), [this] { Q_EMIT writeWanted(); }, true, false}};
    if (chosen() >= 0) {
        if (m_mayAnswer) {
            actions.push_back({Qt::Key_F4, QStringLiteral("F4"), tr("Répondre"), [this] { Q_EMIT answerWanted(chosen()); }, false, false});
            actions.push_back({Qt::Key_F6, QStringLiteral("F6"), tr("Clore"), [this] { Q_EMIT closeWanted(chosen()); }, false, false});
        }
        actions.push_back({Qt::Key_F5, QStringLiteral("F5"), tr("Imprimer"), [this] { Q_EMIT printWanted(chosen()); }, false, false});
    }
    actions.push_back({Qt::Key_Escape, tr("Échap"), tr("Retour"), [this] { Q_EMIT left(); }, false, true});
    return actions;
}

bool ComplaintBookScreen::takeKey(const QKeyEvent &key)
{
    if (key.key() == Qt::Key_Down)
        choose(chosen() + 1);
    else if (key.key() == Qt::Key_Up)
        choose(chosen() - 1);
    else
        return false;
    return true;
}

void ComplaintBookScreen::enter()
{
    setFocus();
}

} // namespace guichet::ui
