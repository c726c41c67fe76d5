// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/ui/screen.h"

class QLabel;

namespace guichet::ui {

struct NoticeModel {
    Tone tone = Tone::Neutral;
    QString title{};
    QString body{};   // several lines
    QString code{};
};

// One calm page: the counter cannot open, or the help.
class NoticeScreen : public Screen {
    Q_OBJECT
public:
    explicit NoticeScreen(const Look &look, QWidget *parent = nullptr);
    void show(const NoticeModel &model);
    void setActions(std::vector<KeyAction> actions);
    std::vector<KeyAction> keys() override { return m_actions; }
    void enter() override;

private:
    class DecisionBadge *m_badge;
    QLabel *m_title;
    QLabel *m_body;
    QLabel *m_code;
    std::vector<KeyAction> m_actions;
};

} // namespace guichet::ui
