// SPDX-License-Identifier: Apache-2.0
#include "terminal/ui/complaint/reply_screen.h"

#include "terminal/ui/look/panel.h"
#include "terminal/ui/look/text_box.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace guichet::ui {
namespace {

constexpr int longestText = 2000;

} // namespace

ReplyScreen::ReplyScreen(const Look &look, QWidget *parent)
    : Screen(look, parent)
    , m_title(makeLabel(look, Type::Title))
    , m_story(makeLabel(look, Type::Text))
    , m_field(makeLabel(look, Type::Label, {}, Hue::Mute))
    , m_text(new TextBox(look, tr("Réponse"), longestText, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(look.gap(), look.px(8), look.gap(), look.gap());
    column->setSpacing(look.px(8));
    m_title->setWordWrap(true);
    column->addWidget(m_title);
    auto *panel = new Panel(look, this);
    auto *inside = new QVBoxLayout(panel);
    inside->setContentsMargins(look.px(2), look.px(8), look.px(2), look.px(8));
    auto *area = new QScrollArea(panel);
    auto *page = new QWidget(area);
    auto *story = new QVBoxLayout(page);
    story->setContentsMargins(look.inside(), 0, look.inside(), 0);
    m_story->setWordWrap(true);
    story->addWidget(m_story);
    story->addStretch(1);
    area->setWidget(page);
    showThrough(area);
    inside->addWidget(area);
    column->addWidget(panel, 1);
    m_field->setBuddy(m_text);
    column->addWidget(m_field);
    column->addWidget(m_text, 1);
}

void ReplyScreen::show(const ReplyModel &model)
{
    m_title->setText(model.title);
    m_story->setText(model.story);
    m_field->setText(model.field);
    m_text->setAccessibleName(model.field);
    m_text->clear();
    m_keep = model.keep;
    Q_EMIT keysChanged();
}

QString ReplyScreen::reply() const
{
    return m_text->toPlainText().trimmed();
}

std::vector<KeyAction> ReplyScreen::keys()
{
    return {{Qt::Key_F10, QStringLiteral("F10"), m_keep, [this] { Q_EMIT keepWanted(); }, true, false},
            {Qt::Key_Escape, tr("Échap"), tr("Retour"), [this] { Q_EMIT left(); }, false, true}};
}

void ReplyScreen::enter()
{
    m_text->setFocus();
}

} // namespace guichet::ui
