// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/ui/answer/model.h"
#include "terminal/ui/screen.h"

namespace guichet::ui {

class CeilingsCard;
class CoveredCard;
class DecisionCard;
class PersonCard;
class ReasonsCard;
class VisitCard;

// Does the mutual pay today, why, how fresh is that, what now.
class AnswerScreen : public Screen {
    Q_OBJECT
public:
    explicit AnswerScreen(const Look &look, QWidget *parent = nullptr);
    void show(const AnswerModel &model);
    void showCode(const QString &code);
    Tone tone() const { return m_model.tone; }
    void startPerson();              // the referral of the one before is forgotten
    void showReferral(const QString &day);
    const AnswerModel &model() const { return m_model; }
    QString referralText() const;
    void setReferralWrong(bool wrong);
    std::vector<KeyAction> keys() override;
    bool takeKey(const QKeyEvent &key) override;
    void enter() override;

Q_SIGNALS:
    void photoAnswered(PhotoAnswer answer);
    void visitChosen(VisitType visit);
    void referralEntered();
    void careWanted();
    void householdWanted();
    void ticketWanted();
    void newbornWanted();
    void referralOutWanted();
    void moreWanted();               // what is rarer, as a list
    void nextWanted();
    void helpWanted();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();
    void fitLeft(int room);

    AnswerModel m_model;
    DecisionCard *m_decision;
    ReasonsCard *m_reasons;
    PersonCard *m_person;
    CoveredCard *m_covered;
    CeilingsCard *m_ceilings;
    VisitCard *m_visit;
};

} // namespace guichet::ui
