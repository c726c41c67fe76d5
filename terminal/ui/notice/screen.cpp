// SPDX-License-Identifier: Apache-2.0
#include "terminal/ui/notice/screen.h"

#include "terminal/ui/look/panel.h"
#include "terminal/ui/look/shapes.h"

#include <QVBoxLayout>

namespace guichet::ui {

NoticeScreen::NoticeScreen(const Look &look, QWidget *parent)
    : Screen(look, parent)
    , m_badge(new DecisionBadge(look, 62, this))
    , m_title(makeLabel(look, Type::Title))
    , m_body(makeLabel(look, Type::Large))
    , m_code(makeLabel(look, Type::Label, {}, Hue::Mute))
{
    auto *outside = new QVBoxLayout(this);
    outside->setContentsMargins(look.px(48), look.px(24), look.px(48), look.px(24));
    auto *panel = new Panel(look, this);
    auto *column = new QVBoxLayout(panel);
    column->setContentsMargins(look.px(36), look.px(28), look.px(36), look.px(28));
    column->setSpacing(look.px(12));
    m_title->setWordWrap(true);
    m_body->setWordWrap(true);
    column->addWidget(m_badge);
    column->addWidget(m_title);
    column->addWidget(m_body);
    column->addWidget(m_code);
    column->addStretch(1);
    outside->addWidget(panel);
}

void NoticeScreen::show(const NoticeModel &model)
{
    m_badge->setTone(model.tone);
    m_badge->setVisible(model.tone != Tone::Neutral);
    m_title->setText(model.title);
    m_body->setText(model.body);
    m_code->setText(model.code);
}

void NoticeScreen::setActions(std::vector<KeyAction> actions)
{
    m_actions = std::move(actions);
    Q_EMIT keysChanged();
}

void NoticeScreen::enter()
{
    setFocus();
}

} // namespace guichet::ui
