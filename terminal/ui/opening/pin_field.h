// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/ui/look/entry_field.h"

namespace guichet::ui {

// A secret number as dots. Digits alone go in, by their character or by their place
// on the keyboard: on AZERTY the upper row needs Shift, and dots show no mistake.
class PinField : public EntryField {
    Q_OBJECT
public:
    PinField(const Look &look, QWidget *parent = nullptr);
    void type(QChar digit);
    void eraseLast();

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace guichet::ui
