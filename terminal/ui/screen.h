// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/ui/look/key_bar.h"

#include <QWidget>

#include <optional>

class QKeyEvent;

namespace guichet::ui {

// One screen, one question. It shows a model and says what was chosen; what
// happens then is the window's.
class Screen : public QWidget {
    Q_OBJECT
public:
    explicit Screen(const Look &look, QWidget *parent = nullptr);
    virtual std::vector<KeyAction> keys() = 0;  // only what works here
    virtual bool takeKey(const QKeyEvent &key); // a key nobody with the focus wanted
    virtual void enter() {}                     // shown from now on: sets the focus

Q_SIGNALS:
    void keysChanged();

protected:
    const Look m_look;
};

// 1 to 9 by the digit or by its place on the keyboard: on AZERTY the digits of the
// upper row need Shift, and nobody should have to know.
std::optional<int> digitOf(const QKeyEvent &key);

} // namespace guichet::ui
