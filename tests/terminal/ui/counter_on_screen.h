// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cards/card.h"
#include "tests/support/demo_counter.h"
#include "terminal/ui/counter_window.h"
#include "terminal/ui/surroundings.h"
#include "terminal/ui/scan/scan_desk.h"
#include "terminal/ui/texts/translations.h"
#include "terminal/ui/scan/wedge_filter.h"
#include "terminal/ui/visit_flow.h"

#include <QCoreApplication>

namespace guichet::test {

// How the person at the counter wants it.
struct Manner {
    Language language = Language::French;
    ui::Theme theme = ui::Theme::Light;
    double textFactor = 1.0;
};

// The whole counter over fakes: the window, its flows, the scanner's filter, and
// cards signed by a key the roster trusts. Keys go to the QWindow, as from a keyboard.
class CounterOnScreen {
public:
    explicit CounterOnScreen(QSize size = {1024, 600}, ui::Roads roads = {}, const Manner &manner = {});
    ~CounterOnScreen();

    DemoCounter world{};
    FakePictures pictures{};
    ui::Translations translations;
    ui::CounterWindow window;
    ui::WedgeFilter filter{};
    ui::ScanDesk readers{};
    ui::VisitFlow *flow = nullptr;
    std::vector<QByteArray> scans{};

    std::string cardOf(const char *number, bool householdCard = false);
    void scanWedge(const QString &text, Qt::Key end = Qt::Key_Return); // 8 ms a key
    void press(int key, const QString &text = {});                     // a person: the filter has let it go on return
    void type(const QString &text);
    void settle();                                                     // until nothing is held back
    QString text(const char *accessibleName) const;                    // of a field
    QWidget *named(const QString &accessibleName) const;               // visible; nullptr when there is none
    QString words() const;                                             // every visible label's text
    std::int64_t time = 1'000'000;                                     // of the next key event, ms

    // One key event with its own time and, where given, its place on the keyboard.
    void send(QEvent::Type type, int key, const QString &text, quint32 scanCode = 0, Qt::KeyboardModifiers modifiers = {}, bool repeat = false);

private:
    cards::SigningKey m_key;
};

} // namespace guichet::test
