// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/ui/display/model.h"
#include "terminal/ui/screen.h"

class QVBoxLayout;

namespace guichet::ui {

// Language, colours, text size, sounds: each choice taken at once, by touch or by
// Tab and Enter.
class DisplayScreen : public Screen {
    Q_OBJECT
public:
    explicit DisplayScreen(const Look &look, QWidget *parent = nullptr);
    void show(const std::vector<DisplayGroup> &groups);
    std::vector<KeyAction> keys() override;
    void enter() override;

Q_SIGNALS:
    void picked(guichet::ui::DisplayChoice choice, int option);
    void left();

private:
    QWidget *makeGroup(const DisplayGroup &group, DisplayChoice choice);

    QVBoxLayout *m_groups;
};

} // namespace guichet::ui
