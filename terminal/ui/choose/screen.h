// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/ui/choose/model.h"
#include "terminal/ui/screen.h"

class QLabel;

namespace guichet::ui {

class RowList;

// One question, a few people: which of them?
class ChooseScreen : public Screen {
    Q_OBJECT
public:
    explicit ChooseScreen(const Look &look, QWidget *parent = nullptr);
    void show(const ChooseModel &model);
    std::vector<KeyAction> keys() override;
    bool takeKey(const QKeyEvent &key) override;
    void enter() override;

Q_SIGNALS:
    void chosen(int place);
    void left();

private:
    QLabel *m_question;
    QLabel *m_hint;
    RowList *m_list;
    QString m_take{};
};

} // namespace guichet::ui
