// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/domain/staff.h"

#include <QObject>
#include <QString>

#include <functional>

namespace guichet::ui {

// A room of the counter besides the visit itself: the day, the claims, the statement…
// It opens on its own screen and says when it is left.
class RoomFlow : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    virtual void open() = 0;

Q_SIGNALS:
    void left();
};

// How a room is reached from the home screen: by its key, or from the menu.
struct Place {
    int key = 0;             // Qt::Key_F2 …
    QString keyName{};       // "F2"
    QString title{};         // "Journée"
    QString hint{};          // what is done there, in a few words
    Permission needs = Permission::CheckRights;
    std::function<void()> open{};
};

} // namespace guichet::ui
