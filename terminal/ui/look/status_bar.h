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
class StatusBar : public QWidget {
    Q_OBJECT
public:
    explicit StatusBar(const Look &look, QWidget *parent = nullptr);
    void setHeading(const QString &heading); // the facility, or the person during care
    void setChips(std::vector<StatusChip> chips);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int drawChip(QPainter &painter, const StatusChip &chip, int right) const;
    void describe();

    Look m_look;
    QString m_heading;
    std::vector<StatusChip> m_chips;
};

} // namespace guichet::ui
