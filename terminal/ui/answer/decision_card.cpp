// SPDX-License-Identifier: Apache-2.0
#include "terminal/ui/answer/decision_card.h"

#include "terminal/ui/look/shapes.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QScrollBar>
#include <QScroller>

#include <algorithm>

namespace guichet::ui {

DecisionCard::DecisionCard(const Look &look, QWidget *parent)
    : Panel(look, parent)
    , m_badge(new DecisionBadge(look, 62, this))
    , m_word(makeLabel(look, Type::Answer))
    , m_line(makeLabel(look, Type::Large))
    , m_codeTitle(makeLabel(look, Type::Label, tr("Code de vérification"), Hue::Mute))
    , m_code(makeLabel(look, Type::Code))
    , m_sides(new QHBoxLayout)
    , m_codeSide(new QVBoxLayout)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(look.px(18), look.px(10), look.px(18), look.px(12));
    row->setSpacing(look.px(16));
    row->addWidget(m_badge);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    m_line->setWordWrap(true);
    m_word->setMinimumWidth(1);
    m_word->setWordWrap(look.isLarge());
    words->addWidget(m_word);
    words->addWidget(m_line);
    m_sides->setSpacing(look.px(4));
    m_sides->addLayout(words, 1);
    for (QLabel *label : {m_codeTitle, m_code}) {
        label->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        m_codeSide->addWidget(label);
    }
    m_sides->addLayout(m_codeSide);
    row->addLayout(m_sides, 1);
}

void DecisionCard::setRoom(int width)
{
    const QMargins margins = layout()->contentsMargins();
    const int words = m_word->sizeHint().width() + std::max(m_code->sizeHint().width(), m_codeTitle->sizeHint().width());
    const int around = margins.left() + margins.right() + m_badge->minimumWidth() + layout()->spacing() + m_sides->spacing();
    const bool under = !m_code->isHidden() && words + around > width;
    m_sides->setDirection(under ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_codeSide->setDirection(under ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_codeSide->setSpacing(under ? m_sides->spacing() * 2 : 0);
    m_sides->setAlignment(m_codeSide, under ? Qt::AlignLeft : Qt::AlignVCenter);
}

void DecisionCard::show(const AnswerModel &model)
{
    setTone(model.tone);
    m_badge->setTone(model.tone);
    m_word->setText(model.word);
    setColour(m_word, m_look.toneColour(model.tone));
    m_line->setText(model.line);
    m_line->setVisible(!model.line.isEmpty());
    setAccessibleName(model.word);
    setAccessibleDescription(model.line);
    showCode({});
}

void DecisionCard::showCode(const QString &code)
{
    m_code->setText(code);
    m_code->setAccessibleName(tr("Code de vérification %1").arg(code));
    m_code->setVisible(!code.isEmpty());
    m_codeTitle->setVisible(!code.isEmpty());
}

ReasonsCard::ReasonsCard(const Look &look, QWidget *parent)
    : Panel(look, parent)
    , m_scroll(new QScrollArea(this))
    , m_column(nullptr)
{
    auto *around = new QVBoxLayout(this);
    around->setContentsMargins(look.px(12), look.px(4), look.px(4), look.px(4));
    around->addWidget(m_scroll);
    auto *inside = new QWidget(m_scroll);
    m_column = new QVBoxLayout(inside);
    m_column->setContentsMargins(look.px(12), look.px(6), look.px(10), look.px(6));
    m_column->setSpacing(look.px(4));
    m_scroll->setWidget(inside);
    showThrough(m_scroll);
    QScroller::grabGesture(m_scroll->viewport(), QScroller::LeftMouseButtonGesture);
}

void ReasonsCard::setRoom(int width, int height)
{
    const QMargins around = layout()->contentsMargins();
    m_column->activate();
    const int needed = m_column->totalMinimumHeightForWidth(width - around.left() - around.right());
    setFixedHeight(std::clamp(needed + around.top() + around.bottom(), 0, std::max(height, 0)));
}

void ReasonsCard::scroll(int lines)
{
    QScrollBar *bar = m_scroll->verticalScrollBar();
    bar->setValue(bar->value() + lines * m_look.px(24));
}

void ReasonsCard::show(const std::vector<AnswerModel::ReasonLine> &reasons)
{
    clearLayout(m_column);
    setVisible(!reasons.empty());
    const bool blocks = std::any_of(reasons.begin(), reasons.end(), [](const auto &reason) { return reason.tone == Tone::No; });
    setStripe(blocks ? Tone::No : Tone::Wait);
    QStringList all;
    for (const AnswerModel::ReasonLine &reason : reasons) {
        auto *row = new QHBoxLayout;
        row->setSpacing(m_look.px(10));
        auto *badge = new DecisionBadge(m_look, 20, m_scroll->widget());
        badge->setTone(reason.tone);
        auto *sentence = makeLabel(m_look, blocks ? Type::Large : Type::Text, reason.sentence);
        sentence->setWordWrap(true);
        sentence->setAccessibleDescription(reason.code);
        row->addWidget(badge, 0, Qt::AlignTop);
        row->addWidget(sentence, 1);
        m_column->addLayout(row);
        all << reason.sentence;
    }
    showFilled(m_scroll->widget());
    m_scroll->verticalScrollBar()->setValue(0);
    setAccessibleName(all.join(QLatin1Char(' ')));
}

} // namespace guichet::ui
