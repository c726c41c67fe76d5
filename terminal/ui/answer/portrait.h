// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/base/bytes.h"
#include "terminal/ui/look/look.h"

#include <QImage>
#include <QWidget>

namespace guichet::ui {

// A photo as the roster carries it. Null when it is not a JPEG, or larger than any
// photo of ours may be: nothing of it is decoded then.
QImage decodePortrait(ByteView jpeg);

// The photo to compare with the face; the outline of a person where there is none.
class Portrait : public QWidget {
    Q_OBJECT
public:
    explicit Portrait(const Look &look, QWidget *parent = nullptr);
    void setPhoto(const QImage &photo); // null: none

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void drawOutline(QPainter &painter) const;

    Look m_look;
    QImage m_photo;
};

} // namespace guichet::ui
