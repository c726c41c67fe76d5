// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/ui/screen.h"

class QLabel;

namespace guichet::ui {

class TextBox;

struct ReplyModel {
    QString title{};    // "Répondre à la plainte KPO01-A26-P0007"
    QString story{};
    QString field{};    // "Réponse", "Pourquoi la clore"
    QString keep{};     // what F10 does
};

// A few words on a complaint: its answer, or why it ends.
class ReplyScreen : public Screen {
    Q_OBJECT
public:
    explicit ReplyScreen(const Look &look, QWidget *parent = nullptr);
    void show(const ReplyModel &model);
    QString reply() const;
    std::vector<KeyAction> keys() override;
    void enter() override;

Q_SIGNALS:
    void keepWanted();
    void left();

private:
    QLabel *m_title;
    QLabel *m_story;
    QLabel *m_field;
    TextBox *m_text;
    QString m_keep{};
};

} // namespace guichet::ui
