// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/ui/answer/model.h"
#include "terminal/ui/look/panel.h"

namespace guichet::ui {

class KeyButton;
class Portrait;

// Who it is, large enough to compare with the face, and the question about the photo.
class PersonCard : public Panel {
    Q_OBJECT
public:
    explicit PersonCard(const Look &look, QWidget *parent = nullptr);
    void show(const AnswerModel &model);
    void showFacts(const QStringList &facts);
    // What yields first where room is short: the household's names, then the mutual.
    enum class Detail { All, WithoutNames, Essential };
    void setDetail(Detail detail);

Q_SIGNALS:
    void photoAnswered(PhotoAnswer answer);

private:
    QWidget *makeQuestion();

    Portrait *m_portrait;
    ElidedLabel *m_name;
    QLabel *m_person;
    QLabel *m_number;
    QLabel *m_mutual;
    QLabel *m_household;
    QLabel *m_facts;
    QLabel *m_ask;
    KeyButton *m_yes;
    KeyButton *m_no;
    KeyButton *m_none;
    QWidget *m_question;
    bool m_hasHousehold = false;
};

} // namespace guichet::ui
