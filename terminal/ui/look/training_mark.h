// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/ui/look/look.h"

#include <QLabel>
#include <QWidget>

namespace guichet::ui {

// Over the whole window, under no finger: "FORMATION" across it, so pale that what
// stands there stays readable.
class TrainingMark : public QWidget {
    Q_OBJECT
public:
    explicit TrainingMark(const Look &look, QWidget *parent);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Look m_look;
};

// The line above everything that says it in words.
QLabel *makeTrainingBand(const Look &look, QWidget *parent);

} // namespace guichet::ui
