// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

class QKeyEvent;
class QMimeData;

namespace guichet::ui {

class ScanDesk;

// Stands before every field when something is pasted with the keyboard: a picture or
// the text of a card is a scan and never goes into the field, a text without end is
// cut and that is said. Anything else is pasted as ever.
class PasteFilter : public QObject {
    Q_OBJECT
public:
    static constexpr int longestPaste = 2000; // characters

    explicit PasteFilter(ScanDesk &scans); // its parent too

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool takePaste(QObject *field, const QMimeData &given);

    ScanDesk &m_scans;
};

} // namespace guichet::ui
