// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/desk/scanner.h"
#include "terminal/ui/scan/scan_times.h"
#include "terminal/ui/scan/us_keyboard.h"

#include <QByteArray>
#include <QImage>
#include <QObject>
#include <QPointer>
#include <QRectF>

#include <atomic>

class QMimeData;

namespace guichet::ui {

class CounterWindow;

enum class ScanRoad { Keyboard, Device, Picture, Pasted };

struct Scan {
    QByteArray text{};
    ScanRoad road = ScanRoad::Keyboard;
    bool fromKeyboard() const { return road == ScanRoad::Keyboard; }
};

// What is known of one reader: for the status of the home screen and for Support.
struct ReaderState {
    QString name{};
    bool showsPictures = false;
    bool ready = false;
    std::optional<Failure> trouble{};
};

// Where every scan arrives, whatever read it and whatever screen is shown, and goes
// to whoever wants it. Readers call from threads of their own; nothing waits for them.
class ScanDesk : public QObject {
    Q_OBJECT
public:
    ScanDesk();
    ~ScanDesk() override;
    // The window that says what is to be said; another one may take its place.
    void showIn(CounterWindow &window);
    void say(const Failure &failure);

    // The newest offer is asked first and answers whether it took the scan; an offer
    // ends with its owner. A lock screen takes all, the visit takes what is left.
    using Taker = std::function<bool(const Scan &)>;
    void offerTo(QObject *owner, Taker taker);

    void start(std::vector<std::unique_ptr<desk::Scanner>> readers);
    std::vector<ReaderState> readers() const;

    // How the scan that is being taken came out. Its answer is on the screen once the
    // screen is drawn; a keyboard fault is named once, when a genuine card proved it.
    enum class Outcome { NotACard, Genuine, GenuineByRepair };
    void answered(Outcome outcome);
    const ScanTimes &times() const { return m_times; }
    std::optional<Failure> keyboardNote() const { return m_keyboardNote; } // S05, S06

    // What was pasted or dropped: a picture or a file of one goes to pictureGiven, the
    // text of a card is a scan. S09 when there is nothing of the kind.
    void takeGiven(const QMimeData &given);

public Q_SLOTS:
    void takeKeyboard(const QByteArray &text, guichet::ui::KeyboardFault fault);
    void take(const guichet::ui::Scan &scan);

Q_SIGNALS:
    void pictureGiven(const QString &path, const QString &shownName); // to be read while this is handled
    void pictureSeen(const QImage &picture, const QRectF &region); // region: parts of the picture; what a camera sees; newest only
    void pictureLost();                      // no camera shows anything any more
    void readersChanged();
    void timed(qint64 milliseconds);         // from a scan to its answer on the screen

private:
    struct Offer {
        QPointer<QObject> owner;
        Taker take;
    };
    desk::ScannerEvents eventsOf(std::size_t reader);
    void setTrouble(std::size_t reader, const Failure &failure);
    void setReady(std::size_t reader);
    void showFrame(const QImage &picture, const QRectF &region);

    void giveImage(const QImage &image);
    void nameFault(KeyboardFault fault);

    QPointer<CounterWindow> m_window;
    Scan m_current{};
    KeyboardFault m_fault = KeyboardFault::None; // of m_current
    std::optional<Failure> m_keyboardNote{};
    std::vector<Offer> m_offers;
    std::vector<ReaderState> m_states;
    ScanTimes m_times;
    std::atomic<bool> m_frameOnItsWay = false;
    std::vector<std::unique_ptr<desk::Scanner>> m_readers; // goes first: no event comes to what is gone
};

} // namespace guichet::ui
