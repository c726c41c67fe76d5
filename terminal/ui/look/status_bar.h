// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/ui/look/shapes.h"

#include <QString>
#include <optional>
#include <vector>

namespace guichet::ui {

struct StatusChip {
    QString text{};
    std::optional<Alert> alert{};
};

// The line at the top of every screen: where we are, how fresh the list is, what waits.
// Two lines where one is too narrow; what still finds no room is the last chips.
class StatusBar : public QWidget {
    Q_OBJECT
public:
    explicit StatusBar(const Look &look, QWidget *parent = nullptr);
    void setHeading(const QString &heading); // the facility, or the person during care
    void setChips(std::vector<StatusChip> chips);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    int chipWidth(const StatusChip &chip) const;
    int chipsWidth() const;
    int lineHeight() const;
    bool needsTwoLines() const;
    void drawChip(QPainter &painter, const StatusChip &chip, const QRect &box) const;
    void drawHeading(QPainter &painter, const QRect &box) const;
    void drawChips(QPainter &painter, const QRect &box, bool fromRight) const;
    void describe();
    void fitHeight();

    Look m_look;
    QString m_heading;
    std::vector<StatusChip> m_chips;
};

} // namespace guichet::ui
