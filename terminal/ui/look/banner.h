// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/ui/look/panel.h"

class QLabel;

namespace guichet::ui {

// What happened, what is safe, what to do now: one line across the screen, never
// a window in the way. Stays until the next action takes it away.
class Banner : public Panel {
    Q_OBJECT
public:
    explicit Banner(const Look &look, QWidget *parent = nullptr);
    void say(Tone tone, const QString &sentence, const QString &code = {});
    void clear();
    QString sentence() const;

private:
    class DecisionBadge *m_badge;
    QLabel *m_sentence;
    QLabel *m_code;
};

} // namespace guichet::ui
