// SPDX-License-Identifier: Apache-2.0
#include "terminal/ui/answer/screen.h"

#include "terminal/ui/answer/decision_card.h"
#include "terminal/ui/answer/person_card.h"
#include "terminal/ui/answer/side_cards.h"

#include <QHBoxLayout>
#include <QKeyEvent>

#include <array>

namespace guichet::ui {
namespace {

constexpr int lowScreen = 485; // 800×480: everything must stay in sight
constexpr int sideWidth = 300;
constexpr int widthForHelp = 1000; // below, F1 helps all the same: it is not on the bar

int heightOf(QWidget *card, int width)
{
    card->layout()->activate();
    return card->layout()->totalMinimumHeightForWidth(width);
}

} // namespace

AnswerScreen::AnswerScreen(const Look &look, QWidget *parent)
    : Screen(look, parent)
    , m_decision(new DecisionCard(look, this))
    , m_reasons(new ReasonsCard(look, this))
    , m_person(new PersonCard(look, this))
    , m_covered(new CoveredCard(look, this))
    , m_ceilings(new CeilingsCard(look, this))
    , m_visit(new VisitCard(look, this))
{
    auto *row = makeColumns(look, this);
    auto *left = new QVBoxLayout;
    left->setSpacing(look.gap());
    left->addWidget(m_decision);
    left->addWidget(m_reasons);
    left->addWidget(m_person, 1);
    left->addStretch(0);
    row->addLayout(left, 1);
    auto *side = new QWidget(this);
    setColumnWidth(look, side, sideWidth);
    auto *right = new QVBoxLayout(side);
    right->setContentsMargins(0, 0, 0, 0);
    right->setSpacing(look.px(10));
    right->addWidget(m_covered);
    right->addWidget(m_ceilings);
    right->addWidget(m_visit);
    right->addStretch(1);
    row->addWidget(side);
    connect(m_person, &PersonCard::photoAnswered, this, &AnswerScreen::photoAnswered);
    connect(m_visit, &VisitCard::visitChosen, this, &AnswerScreen::visitChosen);
    connect(m_visit, &VisitCard::referralEntered, this, &AnswerScreen::referralEntered);
}

void AnswerScreen::show(const AnswerModel &model)
{
    m_model = model;
    m_decision->show(model);
    m_reasons->show(model.reasons);
    m_person->show(model);
    m_visit->show(model.visit);
    m_visit->setVisible(model.hasPerson);
    fit();
    Q_EMIT keysChanged();
}

void AnswerScreen::resizeEvent(QResizeEvent *event)
{
    Screen::resizeEvent(event);
    fit();
}

// The cards are given what there is: buttons keep a finger's height, words yield.
void AnswerScreen::fit()
{
    const int room = height() - 2 * m_look.gap();
    fitLeft(room);
    m_ceilings->show(m_model, height() >= m_look.px(lowScreen));
    const int taken = m_visit->sizeHint().height() + (m_model.ceilings.empty() ? 0 : m_ceilings->sizeHint().height());
    m_covered->show(m_model, room - taken - 2 * m_look.px(10));
}

void AnswerScreen::fitLeft(int room)
{
    const int width = this->width() - m_look.px(sideWidth) - 3 * m_look.gap();
    m_decision->setRoom(width);
    const int others = heightOf(m_decision, width) + m_look.gap() + (m_model.hasPerson ? m_look.gap() : 0);
    m_reasons->setRoom(width, room);
    const int reasons = m_model.reasons.empty() ? 0 : m_reasons->height();
    using Detail = PersonCard::Detail;
    int person = 0;
    for (const Detail detail : {Detail::All, Detail::WithoutNames, Detail::Essential}) {
        m_person->setDetail(detail);
        person = m_model.hasPerson ? heightOf(m_person, width) : 0;
        if (others + reasons + person <= room)
            return;
    }
    m_reasons->setRoom(width, room - others - person);
}

void AnswerScreen::showCode(const QString &code)
{
    m_decision->showCode(code);
    fit();
}

void AnswerScreen::startPerson()
{
    m_visit->clearReferral();
}

void AnswerScreen::showReferral(const QString &day)
{
    m_visit->setReferral(day);
}

QString AnswerScreen::referralText() const
{
    return m_visit->referralText();
}

void AnswerScreen::setReferralWrong(bool wrong)
{
    m_visit->setReferralWrong(wrong);
}

std::vector<KeyAction> AnswerScreen::keys()
{
    std::vector<KeyAction> keys;
    if (m_model.hasPerson)
        keys.push_back({Qt::Key_Return, tr("Entrée"), m_model.careText, [this] { Q_EMIT careWanted(); }, true, false});
    if (m_model.householdSize > 1)
        keys.push_back({Qt::Key_F7, QStringLiteral("F7"), tr("Ménage"), [this] { Q_EMIT householdWanted(); }, false, false});
    if (m_model.hasPerson) {
        keys.push_back({Qt::Key_F6, QStringLiteral("F6"), tr("Ticket"), [this] { Q_EMIT ticketWanted(); }, false, false});
        keys.push_back({Qt::Key_F10, QStringLiteral("F10"), tr("Plus"), [this] { Q_EMIT moreWanted(); }, false, false});
    }
    keys.push_back({Qt::Key_Escape, tr("Échap"), tr("Personne suivante"), [this] { Q_EMIT nextWanted(); }, !m_model.hasPerson, true});
    if (width() >= m_look.px(widthForHelp))
        keys.push_back({Qt::Key_F1, QStringLiteral("F1"), tr("Aide"), [this] { Q_EMIT helpWanted(); }, false, true});
    return keys;
}

bool AnswerScreen::takeKey(const QKeyEvent &key)
{
    constexpr std::array visits{VisitType::Normal, VisitType::Emergency, VisitType::Referral, VisitType::FollowUp};
    if (!m_model.hasPerson || key.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier))
        return false;
    const auto digit = digitOf(key);
    if (digit && *digit <= static_cast<int>(visits.size()))
        Q_EMIT visitChosen(visits[static_cast<std::size_t>(*digit - 1)]);
    else if (key.key() == Qt::Key_Down || key.key() == Qt::Key_Up)
        m_reasons->scroll(key.key() == Qt::Key_Down ? 1 : -1);
    else if (key.key() == Qt::Key_O)
        Q_EMIT photoAnswered(PhotoAnswer::Yes);
    else if (key.key() == Qt::Key_N)
        Q_EMIT photoAnswered(PhotoAnswer::No);
    else if (key.key() == Qt::Key_P)
        Q_EMIT photoAnswered(PhotoAnswer::NoPhoto);
    else if (key.key() == Qt::Key_F5)
        Q_EMIT referralOutWanted();
    else if (key.key() == Qt::Key_F8)
        Q_EMIT newbornWanted();
    else
        return false;
    return true;
}

void AnswerScreen::enter()
{
    setFocus();
}

} // namespace guichet::ui
