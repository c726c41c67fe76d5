// SPDX-License-Identifier: Apache-2.0
#include "terminal/app/program.h"

#include "terminal/desk/start_exchange.h"
#include "terminal/store/preferences_file.h"
#include "terminal/ui/display/flow.h"
#include "terminal/ui/lock/keeper.h"
#include "terminal/ui/notice/screen.h"
#include "terminal/ui/visit_flow.h"
#include "terminal/ui/words/words.h"

#include <QApplication>
#include <QTime>
#include <QTimer>

#include <cstdio>
#include <utility>

namespace guichet {
namespace {

// What the profile wants, until somebody has chosen on the counter itself.
desk::Preferences preferencesOf(const desk::DeviceSettings &devices)
{
    desk::Preferences wanted;
    if (devices.file.empty())
        return wanted;
    wanted.language = devices.language;
    wanted.theme = devices.theme == desk::Shade::Dark ? desk::ThemeChoice::Dark : desk::ThemeChoice::Light;
    wanted.textPercent = devices.textPercent;
    wanted.sounds = devices.sounds;
    return wanted;
}

} // namespace

Program::Program(CounterOptions options, const QRect &screen)
    : m_options(std::move(options))
    , m_screen(screen)
{
    const std::string folder = app::dataFolder(m_options.folder);
    auto devices = app::chooseProfile(m_options.profile, folder);
    if (devices)
        m_devices = *std::move(devices);
    else
        m_troubles.push_back(devices.error()); // nothing of it counts: the defaults hold
    auto preferences = store::loadPreferences(folder);
    if (preferences)
        m_preferences = *preferences == desk::Preferences{} ? preferencesOf(m_devices) : *preferences;
    else
        m_troubles.push_back(preferences.error());
    qApp->installEventFilter(&m_filter);
    QObject::connect(&m_filter, &ui::WedgeFilter::scanned, &m_scans, &ui::ScanDesk::takeKeyboard);
    buildWindow();
}

void Program::show()
{
    m_window->installEventFilter(&m_devicesLater);
    open();
    showWindow();
}

void Program::end()
{
    m_window->close();
    QCoreApplication::quit();
}

void Program::measureFrom(const QElapsedTimer &started)
{
    m_painted = std::make_unique<FirstPaint>([started] {
        std::printf("%lld\n", static_cast<long long>(started.elapsed()));
        std::fflush(stdout);
        QCoreApplication::quit();
    });
    m_window->installEventFilter(m_painted.get());
}

void Program::buildWindow()
{
    const Language language = ui::languageOf(m_preferences);
    m_translations.speak(language);
    m_notice = nullptr;
    m_window = std::make_unique<ui::CounterWindow>(ui::lookFor(m_screen.size(), m_preferences, QTime::currentTime().hour()), language);
    m_scans.showIn(*m_window);
}

void Program::showWindow()
{
    m_window->setGeometry(m_screen);
    m_window->showFullScreen();
}

std::unique_ptr<ui::CounterWindow> Program::renewWindow()
{
    std::unique_ptr<ui::CounterWindow> old = std::move(m_window);
    m_flow = nullptr;
    buildWindow();
    return old;
}

ui::VisitFlow *Program::enter()
{
    ui::Surroundings around{*m_pictures, roads()};
    around.machine = &m_folder->machine();
    around.devices = m_devices;
    around.preferences = m_preferences;
    around.ring = [this](ui::Tone tone) { ring(tone); };
    around.prefer = [this](const desk::Preferences &wanted) { prefer(wanted); };
    around.practise = [this](bool wanted) { QTimer::singleShot(0, &m_filter, [this, wanted] { practise(wanted); }); };
    around.scans = &m_scans;
    addPrinting(around);
    m_flow = new ui::VisitFlow(m_training ? *m_training : m_folder->counter(), *m_window, around);
    new ui::LockKeeper(*m_window, m_scans, m_folder->counter(), m_folder->counter().role ? &m_folder->door() : nullptr,
                       [this](const desk::StaffMember &who) { handOver(who); });
    QObject::connect(m_window.get(), &ui::CounterWindow::sessionEndWanted, m_window.get(), [this] { endSession(); });
    return m_flow;
}

void Program::ring(ui::Tone tone)
{
    if (!m_preferences.sounds)
        return;
    const device::Sound sound = tone == ui::Tone::Yes ? device::Sound::Yes : tone == ui::Tone::No ? device::Sound::No : device::Sound::Look;
    if (!m_bell.ring(sound))
        QApplication::beep();
}

void Program::addPrinting(ui::Surroundings &around)
{
    const std::string folder = app::papersFolder(app::dataFolder(m_options.folder));
    if (!m_printing) {
        auto printers = app::choosePrinters({}, m_devices);
        if (!printers)
            m_troubles.push_back(printers.error());
        m_printing = app::openPrinting(printers ? *std::move(printers) : std::vector<desk::PrinterSettings>(), folder);
    }
    around.printer = m_printing->printer();
    around.pdf = &m_printing->pdf();
    around.pdfFolder = folder;
}

void Program::prefer(const desk::Preferences &wanted)
{
    desk::Preferences sameWindow = m_preferences;
    sameWindow.sounds = wanted.sounds;
    m_preferences = wanted;
    if (const auto kept = store::savePreferences(app::dataFolder(m_options.folder), wanted); !kept)
        m_window->say(kept.error());
    if (sameWindow != wanted)
        QTimer::singleShot(0, &m_filter, [this] { changeWindow(); });
}

void Program::changeWindow()
{
    Q_EMIT m_window->closing();
    const auto old = renewWindow();
    ui::VisitFlow *flow = enter();
    flow->goHome();
    flow->openRoom(ui::displayRoomKey);
    showWindow();
}

void Program::practise(bool wanted)
{
    Q_EMIT m_window->closing(); // drafts, while their journal is open
    QApplication::setQuitOnLastWindowClosed(false);
    m_flow = nullptr;
    m_window.reset();
    const Outcome<void> changed = wanted ? beginTraining() : endTraining();
    buildWindow();
    enter()->goHome();
    showWindow();
    QApplication::setQuitOnLastWindowClosed(true);
    if (!changed)
        m_window->say(changed.error());
}

Outcome<void> Program::beginTraining()
{
    const auto begun = m_folder->beginTraining();
    if (!begun)
        return begun.failure();
    m_training = *begun;
    return {};
}

Outcome<void> Program::endTraining()
{
    m_training = nullptr;
    return m_folder->endTraining();
}

ui::Roads Program::roads()
{
    ui::Roads ways;
    ways.sticks = app::mountedSticks;
    ways.openStick = app::openStick;
    if (m_training)
        return ways;
    const auto settings = m_folder->roads();
    if (!settings)
        m_troubles.push_back(settings.error());
    if (!settings || settings->empty())
        return ways;
    const sync::RoadSettings road = settings->front();
    ways.address = road.url;
    ways.openNetwork = [road] { return app::openNetwork(road); };
    ways.start = [this, road](desk::ExchangeParts parts) {
        return desk::startExchange(m_folder->counter(), road, parts, [](std::uint64_t) { return true; });
    };
    return ways;
}

void Program::explain(const Failure &failure)
{
    if (!m_notice) {
        m_notice = new ui::NoticeScreen(m_window->look(), m_window.get());
        m_window->add(m_notice);
        m_notice->setActions({{Qt::Key_Return, QApplication::tr("Entrée"), QApplication::tr("Réessayer"), [this] { open(); }, true, false},
                              {Qt::Key_Escape, QApplication::tr("Échap"), QApplication::tr("Quitter"), [this] { m_window->close(); }, false, true}});
    }
    const ui::Said said = ui::saidOf(failure, m_window->language());
    m_notice->show({ui::Tone::Wait, QApplication::tr("Le guichet ne peut pas ouvrir"), said.sentence, said.code});
    m_window->go(m_notice);
}

} // namespace guichet
