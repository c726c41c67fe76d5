// SPDX-License-Identifier: Apache-2.0
#include "terminal/ui/answer/person_card.h"

#include "terminal/ui/answer/portrait.h"
#include "terminal/ui/look/flow_layout.h"
#include "terminal/ui/look/key_button.h"

#include <QHBoxLayout>

namespace guichet::ui {

PersonCard::PersonCard(const Look &look, QWidget *parent)
    : Panel(look, parent)
    , m_portrait(new Portrait(look, this))
    , m_name(new ElidedLabel(look, Type::Name))
    , m_person(makeLabel(look, Type::Person))
    , m_number(makeLabel(look, Type::Text, {}, Hue::Mute))
    , m_mutual(makeLabel(look, Type::Text))
    , m_household(makeLabel(look, Type::Small, {}, Hue::Mute))
    , m_facts(makeLabel(look, Type::Strong))
    , m_ask(makeLabel(look, look.isLarge() ? Type::Text : Type::Strong))
    , m_yes(new KeyButton(look, QStringLiteral("O"), tr("Oui"), this))
    , m_no(new KeyButton(look, QStringLiteral("N"), tr("Non"), this))
    , m_none(new KeyButton(look, QStringLiteral("P"), tr("Pas de photo"), this))
    , m_question(makeQuestion())
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(look.inside(), look.px(12), look.inside(), look.px(12));
    row->setSpacing(look.px(16));
    auto *picture = new QVBoxLayout;
    picture->addWidget(m_portrait, 1);
    picture->addStretch(0);
    row->addLayout(picture);
    auto *words = new QVBoxLayout;
    words->setSpacing(look.px(3));
    for (QLabel *label : std::initializer_list<QLabel *>{m_name, m_person, m_number, m_mutual}) {
        label->setMinimumWidth(1);
        words->addWidget(label);
    }
    m_number->setWordWrap(true);
    m_facts->setWordWrap(true);
    m_ask->setWordWrap(true);
    words->addWidget(m_facts);
    words->addSpacing(look.px(6));
    words->addWidget(m_question);
    words->addSpacing(look.px(8));
    m_household->setWordWrap(true);
    words->addWidget(m_household);
    words->addStretch(1);
    row->addLayout(words, 1);
}

QWidget *PersonCard::makeQuestion()
{
    auto *question = new QWidget(this);
    auto *column = new QVBoxLayout(question);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(m_look.px(6));
    m_ask->setWordWrap(true);
    column->addWidget(m_ask);
    auto *row = new FlowLayout(m_look.px(8));
    const std::pair<KeyButton *, PhotoAnswer> answers[] = {{m_yes, PhotoAnswer::Yes}, {m_no, PhotoAnswer::No}, {m_none, PhotoAnswer::NoPhoto}};
    for (const auto &[button, answer] : answers) {
        connect(button, &KeyButton::clicked, this, [this, answer = answer] { Q_EMIT photoAnswered(answer); });
        row->addWidget(button);
    }
    column->addLayout(row);
    return question;
}

void PersonCard::show(const AnswerModel &model)
{
    setVisible(model.hasPerson);
    m_name->setFullText(model.name);
    m_person->setText(model.person);
    m_number->setText(model.numberLine);
    m_mutual->setText(model.mutualLine);
    m_household->setText(model.householdLine);
    m_portrait->setPhoto(model.portrait);
    m_ask->setText(model.question);
    showFacts(model.facts);
    m_hasHousehold = !model.householdLine.isEmpty();
    m_yes->setFilled(model.photo == PhotoAnswer::Yes);
    m_no->setFilled(model.photo == PhotoAnswer::No);
    m_none->setFilled(model.photo == PhotoAnswer::NoPhoto);
}

void PersonCard::showFacts(const QStringList &facts)
{
    m_facts->setText(facts.join(QStringLiteral(" · ")));
    m_facts->setVisible(!facts.isEmpty());
}

void PersonCard::setDetail(Detail detail)
{
    m_household->setVisible(m_hasHousehold && detail == Detail::All);
    m_mutual->setVisible(detail != Detail::Essential);
    layout()->activate();
}

} // namespace guichet::ui
