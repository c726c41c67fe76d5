// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/base/failure.h"
#include "terminal/texts/language.h"
#include "terminal/ui/look/look.h"
#include "terminal/ui/look/status_bar.h"

#include <QPointer>
#include <QHash>
#include <QWidget>

class QMimeData;
class QStackedLayout;

namespace guichet::ui {

class Banner;
class KeyBar;
class NoticeScreen;
class PrintDesk;
class Screen;
class ScreenFrame;

// The one window: status above, keys below, a line for messages, one screen
// between them. It knows no use case; the flows do.
class CounterWindow : public QWidget {
    Q_OBJECT
public:
    CounterWindow(const Look &look, Language language);
    const Look &look() const { return m_look; }
    Language language() const { return m_language; }

    void add(Screen *screen);              // the window owns it from now on
    void go(Screen *screen);               // clears the message
    Screen *current() const { return m_current; }
    // Over what is shown, whatever it is: `lift` brings that back as it was, with its
    // focus. False when something else was shown meanwhile, or nothing lay over it.
    void lay(Screen *screen);
    bool lift();
    void markTraining();                   // from now on everybody sees that one only practises
    void setStatus(const QString &heading, std::vector<StatusChip> chips);
    void say(Tone tone, const QString &sentence, const QString &code = {});
    void say(const Failure &failure);
    void clearMessage();
    QString message() const;
    PrintDesk &prints() { return *m_prints; } // papers, in any flow; says itself what became of them
    void showHelp();                       // and back to where it was asked for

    // Hides everything behind one widget, which gets every key; nothing below moves or
    // loses what was typed. Dialogs of the program are closed.
    void cover(QWidget *cover);
    void uncover();                        // the focus is where it was
    bool isCovered() const { return m_cover != nullptr; }

Q_SIGNALS:
    void dropped(const QMimeData &given);   // a picture, a file, a text
    void sounded(guichet::ui::Tone tone);  // an answer or a message: yes, look, no
    void failed(const guichet::Failure &failure); // said just now
    void complaintWanted();                // F9, from any screen
    void lockWanted();                     // F12, from any screen
    void closing();                        // the last moment to keep a draft
    void covering();                       // about to be hidden: nobody may come back
    void sessionEndWanted();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void bringUp(Screen *screen);
    void begin(Screen *screen);
    void showKeys();
    void placeBanner();
    bool takeControlKey(const QKeyEvent &event);
    bool takeEverywhereKey(int key);

    Look m_look;
    Language m_language;
    QWidget *m_content;                    // all that cover() hides
    QWidget *m_cover = nullptr;
    QPointer<QWidget> m_focusBefore{};
    StatusBar *m_status;
    Banner *m_banner;
    QStackedLayout *m_stack;
    KeyBar *m_keys;
    QHash<Screen *, ScreenFrame *> m_frames{}; // what holds each screen
    Screen *m_current = nullptr;
    Screen *m_under = nullptr;             // below one that was laid over it
    QPointer<QWidget> m_focusUnder{};
    QWidget *m_training = nullptr;
    NoticeScreen *m_help = nullptr;
    PrintDesk *m_prints;
};

} // namespace guichet::ui
