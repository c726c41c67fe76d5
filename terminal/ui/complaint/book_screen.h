// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/ui/complaint/model.h"
#include "terminal/ui/screen.h"

class QLabel;

namespace guichet::ui {

class RowList;

// The complaint book: all of them, and the whole of the one that is chosen.
class ComplaintBookScreen : public Screen {
    Q_OBJECT
public:
    explicit ComplaintBookScreen(const Look &look, QWidget *parent = nullptr);
    void show(const ComplaintBookModel &model, bool mayAnswer);
    int chosen() const;
    std::vector<KeyAction> keys() override;
    bool takeKey(const QKeyEvent &key) override;
    void enter() override;

Q_SIGNALS:
    void writeWanted();
    void answerWanted(int place);
    void closeWanted(int place);
    void printWanted(int place);
    void left();

private:
    QWidget *makeList();
    QWidget *makeStory();
    void choose(int place);

    ComplaintBookModel m_model{};
    bool m_mayAnswer = false;
    QLabel *m_count;
    QLabel *m_empty;
    QLabel *m_story;
    RowList *m_list;
};

} // namespace guichet::ui
