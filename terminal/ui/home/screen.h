// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/ui/home/model.h"
#include "terminal/ui/screen.h"

class QLabel;

namespace guichet::ui {

class CardStage;
class EntryField;
class RowList;

// Guichet: present the card, or search; today's visits at the right.
class HomeScreen : public Screen {
    Q_OBJECT
public:
    explicit HomeScreen(const Look &look, QWidget *parent = nullptr);
    void show(const HomeModel &model);
    void clearSearch();
    void showPicture(const QImage &picture, const QRectF &region); // what a camera sees, where it looks first
    void clearPicture();
    std::vector<KeyAction> keys() override;
    bool takeKey(const QKeyEvent &key) override;
    void enter() override;

Q_SIGNALS:
    void searched(const QString &typed);
    void visitOpened(int place);
    void pictureWanted();
    void placeWanted(int key); // a room by its key
    void menuWanted();
    void helpWanted();

private:
    QWidget *makeToday();
    void openChosen();
    bool takeRoomKey(int key);

    HomeModel m_model;
    CardStage *m_stage;
    EntryField *m_search;
    QLabel *m_count;
    QLabel *m_footer;
    RowList *m_list;
};

} // namespace guichet::ui
