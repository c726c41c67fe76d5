// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/ui/screen.h"

#include <vector>

class QLabel;
class QVBoxLayout;

namespace guichet::ui {

class EntryField;

struct AskField {
    QString name{};            // "Date de naissance"
    QString hint{};            // "JJ/MM/AAAA"
    QString value{};
    int longest = 100;
    bool figures = false;      // a date or an amount: the keys to touch begin with figures
};
struct AskModel {
    QString question{};
    QString hint{};            // why it is asked
    std::vector<AskField> fields{};
    QString take{};            // what Enter does
};

// One question with a few fields. Enter goes to the next field, from the last one it takes the answer.
class AskScreen : public Screen {
    Q_OBJECT
public:
    explicit AskScreen(const Look &look, QWidget *parent = nullptr);
    void show(const AskModel &model);
    QStringList answers() const;
    void fill(const QStringList &answers);
    void setWrong(int field);  // marked, and the cursor goes there; -1: none
    std::vector<KeyAction> keys() override;
    bool takeKey(const QKeyEvent &key) override;
    void enter() override;

Q_SIGNALS:
    void taken();
    void left();

private:
    void addField(const AskField &field);
    bool goToNext();

    QLabel *m_question;
    QLabel *m_hint;
    QVBoxLayout *m_column;
    std::vector<EntryField *> m_fields;
    QString m_take{};
};

} // namespace guichet::ui
