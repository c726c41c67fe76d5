// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/ui/look/look.h"

#include <QPointer>
#include <QWidget>

#include <vector>

namespace guichet::ui {

class KeyButton;

// Keys to touch where there is no keyboard: over the half of the window that the field
// does not need, from the touch on a field until it is left.
class TouchKeys : public QWidget {
    Q_OBJECT
public:
    TouchKeys(const Look &look, QWidget *window);
    void openFor(QWidget *field); // a line, or a text of several

protected:
    // Hears the whole window: a finger on a field opens it, a real key closes it.
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    enum class Page { Letters, Figures };
    void fill(Page page);
    void addRow(const QString &characters);
    void addActions();
    void type(const QString &character);
    void press(int key, const QString &text = {});
    void placeBeside();
    void setCapitals(bool capitals);

    Look m_look;
    class QVBoxLayout *m_rows;
    QPointer<QWidget> m_field{};
    Page m_page = Page::Letters;
    bool m_capitals = false;
};

} // namespace guichet::ui
