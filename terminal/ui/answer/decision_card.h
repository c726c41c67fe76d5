// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/ui/answer/model.h"
#include "terminal/ui/look/panel.h"

namespace guichet::ui {

class DecisionBadge;

// The decision: shape, word, who pays, and the verification code once it is in the journal.
class DecisionCard : public Panel {
    Q_OBJECT
public:
    explicit DecisionCard(const Look &look, QWidget *parent = nullptr);
    void show(const AnswerModel &model);
    void showCode(const QString &code); // empty: not recorded yet
    void setRoom(int width);            // the code goes under the word where they do not fit side by side

private:
    DecisionBadge *m_badge;
    QLabel *m_word;
    QLabel *m_line;
    QLabel *m_codeTitle;
    QLabel *m_code;
    class QBoxLayout *m_sides;
    class QBoxLayout *m_codeSide;
};

// What to know and to do, one sentence a reason; scrolls where they do not all fit.
class ReasonsCard : public Panel {
    Q_OBJECT
public:
    explicit ReasonsCard(const Look &look, QWidget *parent = nullptr);
    void show(const std::vector<AnswerModel::ReasonLine> &reasons);
    void setRoom(int width, int height); // as high as its sentences, no higher than this
    void scroll(int lines);

private:
    QScrollArea *m_scroll;
    class QVBoxLayout *m_column;
};

} // namespace guichet::ui
