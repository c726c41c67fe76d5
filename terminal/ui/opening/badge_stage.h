// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/ui/look/look.h"

#include <QWidget>

namespace guichet::ui {

// A badge in front of the reader, so that nobody needs to read what is asked.
class BadgeStage : public QWidget {
    Q_OBJECT
public:
    explicit BadgeStage(const Look &look, QWidget *parent = nullptr);
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Look m_look;
};

} // namespace guichet::ui
