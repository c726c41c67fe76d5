// SPDX-License-Identifier: Apache-2.0
#include "terminal/ui/choose/screen.h"

#include "terminal/ui/look/panel.h"
#include "terminal/ui/look/row_list.h"

#include <QKeyEvent>
#include <QVBoxLayout>

namespace guichet::ui {

ChooseScreen::ChooseScreen(const Look &look, QWidget *parent)
    : Screen(look, parent)
    , m_question(makeLabel(look, Type::Name))
    , m_hint(makeLabel(look, Type::Text, {}, Hue::Mute))
    , m_list(new RowList(look, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(look.gap(), look.gap(), look.gap(), look.gap());
    column->setSpacing(look.px(4));
    m_question->setWordWrap(true);
    m_hint->setWordWrap(true);
    column->addWidget(m_question);
    column->addWidget(m_hint);
    column->addSpacing(look.px(8));
    auto *panel = new Panel(look, this);
    auto *inside = new QVBoxLayout(panel);
    inside->setContentsMargins(1, look.px(4), 1, look.px(4));
    inside->addWidget(m_list);
    column->addWidget(panel, 1);
    connect(m_list, &RowList::activated, this, &ChooseScreen::chosen);
}

void ChooseScreen::show(const ChooseModel &model)
{
    m_question->setText(model.question);
    m_hint->setText(model.hint);
    m_hint->setVisible(!model.hint.isEmpty());
    m_list->setRows(model.rows);
    m_take = model.take.isEmpty() ? tr("C’est cette personne") : model.take;
}

std::vector<KeyAction> ChooseScreen::keys()
{
    const auto take = [this] {
        if (m_list->chosen() >= 0)
            Q_EMIT chosen(m_list->chosen());
    };
    return {{Qt::Key_Return, tr("Entrée"), m_take, take, true, false},
            {Qt::Key_Escape, tr("Échap"), tr("Retour"), [this] { Q_EMIT left(); }, false, true}};
}

bool ChooseScreen::takeKey(const QKeyEvent &key)
{
    if (key.key() == Qt::Key_Down || key.key() == Qt::Key_Up) {
        m_list->choose(std::max(0, m_list->chosen() + (key.key() == Qt::Key_Down ? 1 : -1)));
        return true;
    }
    const auto digit = digitOf(key);
    if (!digit || *digit > m_list->count())
        return false;
    Q_EMIT chosen(*digit - 1);
    return true;
}

// Nobody is chosen beforehand: Enter alone must never take the wrong person.
void ChooseScreen::enter()
{
    setFocus();
}

} // namespace guichet::ui
