// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/ui/look/look.h"

#include <QLineEdit>

namespace guichet::ui {

// A field of one line, at least as high as a finger. What was typed is never
// changed by the program; `setWrong` marks it where its text cannot be used.
class EntryField : public QLineEdit {
    Q_OBJECT
public:
    EntryField(const Look &look, Type type, const QString &name, int longest, QWidget *parent = nullptr);
    void setWrong(bool wrong);
    bool isWrong() const { return m_wrong; }
    void setCompact(bool compact); // in a table: no border until it has the focus

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Look m_look;
    bool m_wrong = false;
    bool m_compact = false;
};

} // namespace guichet::ui
