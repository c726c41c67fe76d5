// SPDX-License-Identifier: Apache-2.0
#include "terminal/ui/look/banner.h"

#include "terminal/ui/look/shapes.h"

#include <QHBoxLayout>

namespace guichet::ui {

Banner::Banner(const Look &look, QWidget *parent)
    : Panel(look, parent)
    , m_badge(new DecisionBadge(look, 28, this))
    , m_sentence(makeLabel(look, Type::Text))
    , m_code(makeLabel(look, Type::Label))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(look.inside(), look.px(6), look.inside(), look.px(6));
    row->setSpacing(look.px(12));
    m_sentence->setWordWrap(true);
    row->addWidget(m_badge);
    row->addWidget(m_sentence, 1);
    row->addWidget(m_code);
    setAccessibleName(tr("Message"));
    hide();
}

void Banner::say(Tone tone, const QString &sentence, const QString &code)
{
    setTone(tone);
    m_badge->setTone(tone);
    m_sentence->setText(sentence);
    m_code->setText(code);
    setColour(m_code, m_look.toneInk(tone));
    setAccessibleDescription(sentence);
    show();
}

void Banner::clear()
{
    m_sentence->clear();
    hide();
}

QString Banner::sentence() const
{
    return isHidden() ? QString() : m_sentence->text();
}

} // namespace guichet::ui
