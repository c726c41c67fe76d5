// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/ui/answer/model.h"
#include "terminal/ui/look/panel.h"

#include <vector>

class QVBoxLayout;

namespace guichet::ui {

class EntryField;
class KeyButton;

// A short table: what is covered here, or what is left of the ceilings.
class CoveredCard : public Panel {
    Q_OBJECT
public:
    explicit CoveredCard(const Look &look, QWidget *parent = nullptr);
    void show(const AnswerModel &model, int room); // as many rows as fit in so many pixels

private:
    QVBoxLayout *m_column;
};

class CeilingsCard : public Panel {
    Q_OBJECT
public:
    explicit CeilingsCard(const Look &look, QWidget *parent = nullptr);
    void show(const AnswerModel &model, bool withBars);

private:
    QVBoxLayout *m_column;
};

// Which kind of visit; a referral asks for the date of its paper.
class VisitCard : public Panel {
    Q_OBJECT
public:
    explicit VisitCard(const Look &look, QWidget *parent = nullptr);
    void show(VisitType visit);
    QString referralText() const;
    void setReferralWrong(bool wrong);
    void setReferral(const QString &day);
    void clearReferral();

Q_SIGNALS:
    void visitChosen(VisitType visit);
    void referralEntered();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    std::vector<std::pair<VisitType, KeyButton *>> m_buttons;
    EntryField *m_referral;
};

} // namespace guichet::ui
