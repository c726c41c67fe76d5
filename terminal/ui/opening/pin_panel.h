// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/ui/look/panel.h"

#include <QElapsedTimer>
#include <QTimer>

namespace guichet::ui {

class CeilingBar;
class PadKey;
class PinField;

// Badge, then PIN, then a bar: the same at the opening and at a locked screen. The
// keypad is for machines without a keyboard; both always work.
class PinPanel : public QWidget {
    Q_OBJECT
public:
    explicit PinPanel(const Look &look, QWidget *parent = nullptr);
    void askBadge(const QString &question, const QString &hint);
    void askPin();
    void showWork(int usualMs);             // the bar, as long as this took before
    void tell(Tone tone, const QString &sentence, const QString &code = {});
    void takeFocus();
    bool asksPin() const { return m_step == Step::Pin; }
    bool isWorking() const { return m_step == Step::Work; }
    void submit();                          // what Enter does

Q_SIGNALS:
    void typed(const QString &pin);
    void stepChanged();

private:
    enum class Step { Badge, Pin, Work };
    void show(Step step);
    QWidget *makeKeypad();
    PadKey *makePadKey(const QString &text, const QString &name);
    void moveBar();

    Look m_look;
    Step m_step = Step::Badge;
    QLabel *m_question;
    QLabel *m_hint;
    QLabel *m_sentence;
    PinField *m_pin;
    QWidget *m_badge;
    QWidget *m_keypad;
    CeilingBar *m_bar;
    QTimer m_tick;
    QElapsedTimer m_begun;
    int m_usualMs = 0;
};

} // namespace guichet::ui
