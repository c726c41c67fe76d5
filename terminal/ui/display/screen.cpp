// SPDX-License-Identifier: Apache-2.0
#include "terminal/ui/display/screen.h"

#include "terminal/ui/look/flow_layout.h"
#include "terminal/ui/look/key_button.h"
#include "terminal/ui/look/panel.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace guichet::ui {

DisplayScreen::DisplayScreen(const Look &look, QWidget *parent)
    : Screen(look, parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(look.gap(), look.gap(), look.gap(), look.gap());
    column->setSpacing(look.px(4));
    column->addWidget(makeLabel(look, Type::Title, tr("Langue et affichage")));
    auto *panel = new Panel(look, this);
    auto *inside = new QVBoxLayout(panel);
    inside->setContentsMargins(look.px(4), look.px(4), look.px(4), look.px(4));
    auto *area = new QScrollArea(panel);
    auto *page = new QWidget(area);
    m_groups = new QVBoxLayout(page);
    m_groups->setContentsMargins(look.inside(), look.px(6), look.inside(), look.px(6));
    m_groups->setSpacing(look.px(10));
    area->setWidget(page);
    showThrough(area);
    inside->addWidget(area);
    column->addWidget(panel, 1);
}

// The focus stays where it was, on the button's successor.
void DisplayScreen::show(const std::vector<DisplayGroup> &groups)
{
    const QWidget *focused = focusWidget();
    const QString name = focused ? focused->accessibleName() : QString();
    clearLayout(m_groups);
    for (std::size_t i = 0; i < groups.size(); ++i)
        m_groups->addWidget(makeGroup(groups[i], static_cast<DisplayChoice>(i)));
    m_groups->addStretch(1);
    for (QWidget *button : m_groups->parentWidget()->findChildren<QWidget *>()) {
        if (!name.isEmpty() && button->isVisibleTo(this) && button->accessibleName() == name)
            button->setFocus();
    }
}

// What is chosen carries a mark, not a colour alone.
QWidget *DisplayScreen::makeGroup(const DisplayGroup &group, DisplayChoice choice)
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(m_look.px(3));
    QLabel *title = makeLabel(m_look, Type::Label, group.title, Hue::Mute);
    title->setWordWrap(true);
    column->addWidget(title);
    auto *buttons = new FlowLayout(m_look.px(8));
    for (int i = 0; i < static_cast<int>(group.options.size()); ++i) {
        const bool chosen = i == group.chosen;
        const QString &words = group.options[static_cast<std::size_t>(i)];
        auto *button = new KeyButton(m_look, chosen ? QStringLiteral("✓") : QString(), words, box);
        button->setFilled(chosen);
        button->setCheckable(true);
        button->setChecked(chosen);
        button->setAccessibleName(tr("%1 : %2", "choice, e.g. Langue : Français").arg(group.title, words));
        connect(button, &KeyButton::clicked, this, [this, button, chosen, choice, i] {
            button->setChecked(chosen); // picking it again is no way to take it away
            Q_EMIT picked(choice, i);
        });
        buttons->addWidget(button);
    }
    column->addLayout(buttons);
    return box;
}

std::vector<KeyAction> DisplayScreen::keys()
{
    return {{Qt::Key_Escape, tr("Échap"), tr("Retour"), [this] { Q_EMIT left(); }, true, true}};
}

void DisplayScreen::enter()
{
    setFocus();
}

} // namespace guichet::ui
