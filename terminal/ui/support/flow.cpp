// SPDX-License-Identifier: Apache-2.0
#include "terminal/ui/support/flow.h"

#include "terminal/documents/test_page.h"
#include "terminal/texts/sentences.h"
#include "terminal/ui/choose/screen.h"
#include "terminal/ui/counter_window.h"
#include "terminal/ui/print/print_desk.h"
#include "terminal/ui/scan/scan_desk.h"
#include "terminal/ui/support/screen.h"
#include "terminal/ui/words/words.h"

#include <QCoreApplication>

namespace guichet::ui {
namespace {

QString roadWord(ScanRoad road)
{
    switch (road) {
    case ScanRoad::Keyboard: return SupportFlow::tr("lecteur au clavier");
    case ScanRoad::Device: return SupportFlow::tr("lecteur ou caméra");
    case ScanRoad::Picture: return SupportFlow::tr("image");
    case ScanRoad::Pasted: break;
    }
    return SupportFlow::tr("texte collé");
}

} // namespace

SupportFlow::SupportFlow(desk::Counter &counter, CounterWindow &window, const Surroundings &around)
    : RoomFlow(&window)
    , m_counter(counter)
    , m_window(window)
    , m_around(around)
    , m_screen(new SupportScreen(window.look(), &window))
    , m_choose(new ChooseScreen(window.look(), &window))
{
    window.add(m_screen);
    window.add(m_choose);
    connect(m_screen, &SupportScreen::tryWanted, this, &SupportFlow::attempt);
    connect(m_screen, &SupportScreen::stopWanted, this, [this] { m_stopped = true; });
    connect(m_screen, &SupportScreen::left, this, &RoomFlow::left);
    connect(m_choose, &ChooseScreen::left, this, [this] { m_window.go(m_screen); });
    connect(m_choose, &ChooseScreen::chosen, this, [this](int place) {
        m_window.go(m_screen);
        (this->*m_use)(m_sticks.at(static_cast<std::size_t>(place)));
    });
    connect(&window, &CounterWindow::failed, this, [this](const Failure &failure) {
        if (m_around.machine)
            m_around.machine->note(codeText(failure.code), failure.detail);
    });
    if (!m_around.scans)
        return;
    m_around.scans->offerTo(this, [this](const Scan &scan) { return showScan(scan); });
    connect(m_around.scans, &ScanDesk::pictureSeen, this, [this](const QImage &picture) {
        if (isShown())
            m_screen->showPicture(picture);
    });
}

bool SupportFlow::isShown() const
{
    return m_window.current() == m_screen;
}

void SupportFlow::open()
{
    m_window.go(m_screen);
    if (!m_disk)
        measureDisk();
    refresh();
}

void SupportFlow::measureDisk()
{
    if (!m_around.machine)
        return;
    const auto report = m_around.machine->testDisk();
    m_disk = report ? std::optional(*report) : std::nullopt;
    m_diskFailure = report ? std::nullopt : std::optional(report.error());
}

SupportFacts SupportFlow::gather()
{
    SupportFacts facts;
    facts.settings = m_around.devices;
    if (m_around.scans) {
        for (const ReaderState &reader : m_around.scans->readers())
            facts.readers.push_back({reader.name, reader.showsPictures, reader.ready, reader.trouble});
        facts.lastAnswerMs = m_around.scans->times().last();
        facts.medianAnswerMs = m_around.scans->times().median();
    }
    facts.hasPrinter = m_around.printer != nullptr;
    facts.printerName = m_around.printer ? text(m_around.printer->name()) : QString();
    facts.state = desk::counterState(m_counter);
    facts.disk = m_disk;
    facts.diskFailure = m_diskFailure;
    facts.road = text(m_around.roads.address);
    facts.journal = m_journal;
    facts.version = QStringLiteral(GUICHET_VERSION);
    if (m_around.machine) {
        facts.clockChipFound = m_around.devices.clockChip.empty() || m_around.machine->hasClockChip(m_around.devices.clockChip);
        facts.backup = m_around.machine->lastBackup();
        facts.log = m_around.machine->log();
    }
    return facts;
}

void SupportFlow::refresh()
{
    m_screen->show(supportRows(gather(), m_window.language()));
}

void SupportFlow::attempt(SupportTest test)
{
    if (test == SupportTest::Printer)
        return printTest();
    if (test == SupportTest::Journal)
        return checkJournal();
    if (test == SupportTest::Backup)
        return withStick(&SupportFlow::backUpTo);
    if (test == SupportTest::Log)
        return withStick(&SupportFlow::copyLogTo);
    if (test == SupportTest::Disk)
        measureDisk();
    refresh();
}

void SupportFlow::printTest()
{
    m_window.prints().print(makeTestPage(m_counter.journal.enrolled().name.text, m_window.language()), Paper::Roll);
}

// The journal belongs to this thread: the screen is kept alive in between, and offers
// nothing but to stop.
bool SupportFlow::goesOn(const QString &what, std::uint64_t done, std::uint64_t total)
{
    constexpr std::uint64_t steps = 1000;
    const int at = total == 0 ? 0 : static_cast<int>(done * steps / total);
    m_screen->setBusy(what, at, static_cast<int>(total == 0 ? 0 : steps));
    QCoreApplication::processEvents();
    return !m_stopped;
}

void SupportFlow::checkJournal()
{
    m_stopped = false;
    const auto check = m_counter.journal.verifyChain([this](std::uint64_t done, std::uint64_t total) {
        return goesOn(tr("%1 enregistrements relus sur %2").arg(done).arg(total), done, total);
    });
    m_screen->setIdle();
    if (!check)
        m_window.say(check.error());
    else if (m_stopped)
        m_screen->setResult(tr("Arrêté. Rien n’a été changé."), Tone::Neutral);
    else
        m_journal = *check;
    refresh();
}

// One stick is taken, several are asked for.
void SupportFlow::withStick(void (SupportFlow::*use)(const std::string &folder))
{
    const auto sticks = m_around.roads.sticks();
    if (!sticks)
        return m_window.say(sticks.error());
    m_sticks = *sticks;
    if (m_sticks.size() == 1)
        return (this->*use)(m_sticks.front());
    m_use = use;
    ChooseModel model;
    model.question = tr("Plusieurs clés : laquelle ?");
    model.take = tr("Prendre cette clé");
    for (const std::string &stick : m_sticks)
        model.rows.push_back({{}, text(stick), {}, {}, Tone::Neutral, false});
    m_choose->show(model);
    m_window.go(m_choose);
}

void SupportFlow::backUpTo(const std::string &folder)
{
    m_stopped = false;
    const std::string day = toIsoText(desk::now(m_counter).today());
    const std::string file = folder + "/guichet-" + m_counter.journal.enrolled().name.text + '-' + day + ".copie";
    const auto made = m_around.machine->backUp(file, [this](std::uint64_t done, std::uint64_t total) { return goesOn(tr("Copie en cours…"), done, total); });
    m_screen->setIdle();
    if (!made)
        m_window.say(made.error());
    else if (!*made)
        m_screen->setResult(tr("Arrêté. Rien n’a été copié."), Tone::Neutral);
    else
        m_screen->setResult(tr("Copié, relu et contrôlé jusqu’au n° %1. Vous pouvez retirer la clé.").arg((*made)->sequence), Tone::Yes);
    refresh();
}

void SupportFlow::copyLogTo(const std::string &folder)
{
    const auto copied = m_around.machine->copyLog(folder);
    if (!copied)
        return m_window.say(copied.error());
    m_screen->setResult(tr("Copié : %1. Vous pouvez retirer la clé.").arg(text(*copied)), Tone::Yes);
}

// What came, by which way, and what the keyboard did to it; its first signs only.
bool SupportFlow::showScan(const Scan &scan)
{
    if (!isShown() || m_screen->isBusy())
        return false;
    constexpr int shownSigns = 24;
    m_screen->choose(SupportTest::Scanner);
    QStringList lines{tr("Lu par %1 : %n signe(s).", "", static_cast<int>(scan.text.size())).arg(roadWord(scan.road)),
                      QString::fromUtf8(scan.text.left(shownSigns)) + (scan.text.size() > shownSigns ? QStringLiteral("…") : QString())};
    const auto note = scan.fromKeyboard() ? m_around.scans->keyboardNote() : std::nullopt;
    if (note)
        lines.push_back(saidOf(*note, m_window.language()).sentence);
    else if (scan.fromKeyboard())
        lines.push_back(tr("Le clavier du lecteur et celui de l’ordinateur s’entendent."));
    m_screen->setResult(lines.join(QLatin1Char('\n')), note ? Tone::Wait : Tone::Yes);
    return true;
}

} // namespace guichet::ui
