// SPDX-License-Identifier: Apache-2.0
#include "tests/terminal/ui/counter_on_screen.h"

#include "terminal/desk/record_care.h"
#include "terminal/ui/care/flow.h"
#include "terminal/ui/care/screen.h"
#include "terminal/ui/home/screen.h"

#include <QApplication>
#include <QTest>

#include <cstdio>
#include <functional>
#include <fstream>
#include <random>

// Somebody who hits everything: random keys, taps, scans, sizes and full disks, on the
// whole counter over fakes.   monkey [EVENTS [SEED]]
// Whatever comes: no crash, no line of care that is neither kept as a draft nor closed,
// no widget left behind. The seed is printed and gives the same run again.
namespace guichet::test {
namespace {

constexpr int keysPool[] = {
    Qt::Key_Return, Qt::Key_Return, Qt::Key_Return, Qt::Key_Escape, Qt::Key_Tab,    Qt::Key_Backtab, Qt::Key_Up,       Qt::Key_Down,
    Qt::Key_Left,   Qt::Key_Right,  Qt::Key_Backspace, Qt::Key_Delete, Qt::Key_Home, Qt::Key_PageUp, Qt::Key_PageDown, Qt::Key_Space,
    Qt::Key_F1,     Qt::Key_F2,     Qt::Key_F3,     Qt::Key_F4,     Qt::Key_F5,     Qt::Key_F6,      Qt::Key_F7,       Qt::Key_F8,
    Qt::Key_F9,     Qt::Key_F10,    Qt::Key_F10,    Qt::Key_F11,    Qt::Key_F12,
};
const QString lettersPool = QString::fromUtf8("onpONP123456789 0,.-/:@éàçɛŋ٣٤€'\"\\%&<>C001M014DEM-SOSSAkoffi");
const char *const wordsPool[] = {"CONS", "PARA", "DEM-0001", "DEM-0003", "SOSSA", "agbo koffi", "22890000000", "1 000,50", "-1", "01/01/1900", "31/12/2099", "٣٤٥", "5000"};

// A network that is down and a machine without sticks.
ui::Roads nowhere()
{
    ui::Roads roads;
    roads.address = "https://mutuelle.example/";
    roads.openNetwork = []() -> Outcome<std::unique_ptr<desk::Network>> { return fail(Code::N08, {{"hote", "mutuelle.example"}}); };
    roads.start = [](desk::ExchangeParts) -> Outcome<std::unique_ptr<desk::Conversation>> { return fail(Code::N08, {{"hote", "mutuelle.example"}}); };
    roads.sticks = []() -> Outcome<std::vector<std::string>> { return fail(Code::U10, {{"nom", "/media"}}); };
    roads.openStick = [](const std::string &folder) -> Outcome<std::unique_ptr<desk::Stick>> { return fail(Code::U10, {{"nom", folder}}); };
    return roads;
}

class Monkey {
public:
    explicit Monkey(unsigned seed)
        : m_random(seed)
    {
    }
    bool run(int events);

private:
    int pick(int below) { return std::uniform_int_distribution<int>(0, below - 1)(m_random); }
    void act();
    void tapSomewhere();
    void typeWord(const QString &word);
    void pressKey();
    void scan();
    void beginVisit();
    void changeWorld();
    void closeStrangers();
    void watchCare();
    bool isKept(const Ulid &verification);
    std::size_t objectsAtHome();

    CounterOnScreen m_counter{{800, 480}, nowhere()};
    std::mt19937 m_random;
    ui::CareFlow *m_care = nullptr;
    std::optional<Ulid> m_entered{}; // care with lines on the screen before this event
    std::size_t m_lost = 0;
};

void Monkey::tapSomewhere()
{
    QWidget *window = &m_counter.window;
    const QPoint at(pick(std::max(1, window->width())), pick(std::max(1, window->height())));
    QWidget *target = window->childAt(at);
    if (!target)
        target = window;
    const QPoint inside = target->mapFrom(window, at);
    if (pick(8) == 0)
        QTest::mouseDClick(target, Qt::LeftButton, {}, inside);
    else
        QTest::mouseClick(target, pick(12) == 0 ? Qt::RightButton : Qt::LeftButton, {}, inside);
}

void Monkey::typeWord(const QString &word)
{
    for (const QChar letter : word) {
        if (QWidget *target = QApplication::focusWidget())
            QTest::sendKeyEvent(QTest::Click, target, Qt::Key_unknown, QString(letter), Qt::NoModifier);
    }
}

void Monkey::pressKey()
{
    const auto key = static_cast<Qt::Key>(keysPool[pick(static_cast<int>(std::size(keysPool)))]);
    QWidget *target = QApplication::focusWidget() ? QApplication::focusWidget() : &m_counter.window;
    const bool withControl = pick(25) == 0;
    if (withControl)
        QTest::keyClick(target, std::array{Qt::Key_W, Qt::Key_V, Qt::Key_Z, Qt::Key_A, Qt::Key_X}[static_cast<std::size_t>(pick(5))], Qt::ControlModifier);
    else
        QTest::keyClick(target, key, pick(20) == 0 ? Qt::ShiftModifier : Qt::NoModifier);
}

void Monkey::scan()
{
    const char *const people[] = {"DEM-0001", "DEM-0002", "DEM-0003", "DEM-0010", "DEM-0020"};
    if (pick(3) == 0)
        m_counter.scanWedge(QStringLiteral("NOT A CARD AT ALL 0123456789 ABCDEFGH"));
    else
        m_counter.scanWedge(QString::fromStdString(m_counter.cardOf(people[pick(5)], pick(4) == 0)));
}

// A visit as it should be, given up anywhere: chance alone seldom gets that far.
void Monkey::beginVisit()
{
    if (pick(3) == 0)
        m_counter.world.clock.reading.unixMilliseconds += 3'600'000;
    m_counter.world.journal.failsWith.reset();
    for (int i = 0; i < 3; ++i)
        m_counter.press(Qt::Key_Escape);
    const std::vector<std::function<void()>> steps{
        [this] { scan(); },
        [this] { m_counter.press(Qt::Key_1, QStringLiteral("1")); },
        [this] { m_counter.press(Qt::Key_O, QStringLiteral("o")); },
        [this] { m_counter.press(Qt::Key_Return, QStringLiteral("\r")); },
        [this] { typeWord(QStringLiteral("CONS")); },
        [this] { m_counter.press(Qt::Key_Return, QStringLiteral("\r")); },
        [this] { m_counter.press(Qt::Key_Return, QStringLiteral("\r")); },
        [this] { typeWord(QStringLiteral("PARA")); },
        [this] { m_counter.press(Qt::Key_Return, QStringLiteral("\r")); },
        [this] { m_counter.press(Qt::Key_F10); },
    };
    for (const auto &step : steps) {
        step();
        watchCare();
        if (pick(12) == 0)
            return;
    }
}

// Sizes, hours, a disk that is full for a while.
void Monkey::changeWorld()
{
    const QSize sizes[] = {{320, 240}, {800, 480}, {1024, 600}, {1920, 1080}, {640, 200}};
    switch (pick(3)) {
    case 0: m_counter.window.resize(sizes[pick(5)]); break;
    case 1: m_counter.world.clock.reading.unixMilliseconds += pick(600) * 1000; break;
    default:
        m_counter.world.journal.failsWith = pick(4) == 0 ? std::optional(Failure{Code::D05, {{"n", "3"}}}) : std::nullopt;
        break;
    }
}

// A file chooser and the like: somebody closes them.
void Monkey::closeStrangers()
{
    for (QWidget *top : QApplication::topLevelWidgets()) {
        if (top != &m_counter.window && top->isVisible())
            top->close();
    }
    if (!m_counter.window.isVisible())
        m_counter.window.show();
    if (!m_counter.window.isActiveWindow())
        m_counter.window.activateWindow();
}

bool Monkey::isKept(const Ulid &verification)
{
    const auto claims = m_counter.world.journal.claims({});
    for (const desk::ClaimRow &row : *claims) {
        if (row.claim.verification == verification)
            return true;
    }
    const auto drafts = desk::openDrafts(m_counter.world.counter);
    return drafts && std::any_of(drafts->begin(), drafts->end(), [&](const desk::CareRequest &draft) { return draft.verification == verification; });
}

// Care that had lines and is no longer on the screen is a draft or a claim.
void Monkey::watchCare()
{
    if (m_entered && !m_care->isOpen() && !isKept(*m_entered)) {
        std::fprintf(stderr, "monkey: care was left and is neither a draft nor a claim\n");
        ++m_lost;
    }
    m_entered.reset();
    const auto *screen = dynamic_cast<ui::CareScreen *>(m_counter.window.current());
    if (m_care->isOpen() && screen && !screen->typed().lines.empty())
        m_entered = m_care->verification();
}

void Monkey::act()
{
    const int what = pick(100);
    if (what < 38)
        tapSomewhere();
    else if (what < 70)
        pressKey();
    else if (what < 82)
        typeWord(QString(lettersPool.at(pick(static_cast<int>(lettersPool.size())))));
    else if (what < 92)
        typeWord(QString::fromUtf8(wordsPool[pick(static_cast<int>(std::size(wordsPool)))]));
    else if (what < 95)
        scan();
    else if (what < 97)
        beginVisit();
    else
        changeWorld();
    QCoreApplication::processEvents();
    closeStrangers();
}

std::size_t Monkey::objectsAtHome()
{
    m_counter.world.journal.failsWith.reset();
    m_care->keepDraft();
    for (int i = 0; i < 6; ++i)
        m_counter.press(Qt::Key_Escape);
    m_counter.settle();
    return static_cast<std::size_t>(m_counter.window.findChildren<QObject *>().size());
}

long residentKilobytes()
{
    std::ifstream status("/proc/self/status");
    for (std::string line; std::getline(status, line);) {
        if (line.starts_with("VmRSS:"))
            return std::strtol(line.c_str() + 6, nullptr, 10);
    }
    return 0;
}

bool Monkey::run(int events)
{
    m_care = m_counter.window.findChild<ui::CareFlow *>();
    std::size_t objects = 0;
    for (int done = 0; done < events; ++done) {
        act();
        watchCare();
        if (done == events / 10)
            objects = objectsAtHome();
    }
    const std::size_t left = objectsAtHome();
    std::printf("%d events: %zu visits, %zu claims, %zu drafts, %zu widgets and helpers after a tenth, %zu at the end, %ld kB resident, %zu lost\n", events,
                m_counter.world.journal.verificationRows.size(), m_counter.world.journal.claimRows.size(), m_counter.world.journal.drafts.size(), objects, left,
                residentKilobytes(), m_lost);
    // Lists of the day grow with the day; nothing else may.
    const std::size_t allowed = objects * 2 + 8 * m_counter.world.journal.verificationRows.size() + 200;
    return m_lost == 0 && left <= allowed;
}

} // namespace
} // namespace guichet::test

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    QApplication::setStyle(QStringLiteral("fusion"));
    const QStringList words = app.arguments();
    const int events = words.size() > 1 ? words[1].toInt() : 10'000;
    const unsigned seed = words.size() > 2 ? words[2].toUInt() : std::random_device{}();
    std::printf("monkey: seed %u\n", seed);
    std::fflush(stdout);
    guichet::test::Monkey monkey(seed);
    return monkey.run(events) ? 0 : 1;
}
