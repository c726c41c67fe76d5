// SPDX-License-Identifier: Apache-2.0
#include "terminal/app/printing.h"
#include "terminal/app/counter_options.h"
#include "terminal/app/scanners.h"
#include "terminal/ui/look/counter_style.h"
#include "terminal/app/wiring.h"
#include "terminal/base/standard_streams.h"
#include "terminal/desk/start_exchange.h"
#include "terminal/device/bell/bell.h"
#include "terminal/store/files.h"
#include "terminal/store/preferences_file.h"
#include "terminal/ui/counter_window.h"
#include "terminal/ui/display/flow.h"
#include "terminal/ui/notice/screen.h"
#include "terminal/ui/scan/scan_desk.h"
#include "terminal/ui/scan/wedge_filter.h"
#include "terminal/ui/surroundings.h"
#include "terminal/ui/texts/translations.h"
#include "terminal/ui/visit_flow.h"
#include "terminal/ui/words/words.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QScreen>
#include <QTime>
#include <QTimer>

#include <clocale>
#include <cstdio>
#include <functional>
#include <memory>
#include <utility>

// The counter: one window over one data folder.
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

// Says once that the window was drawn: from then on a card is accepted.
class FirstPaint : public QObject {
public:
    explicit FirstPaint(std::function<void()> then)
        : m_then(std::move(then))
    {
    }

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && !std::exchange(m_done, true))
            QTimer::singleShot(0, this, m_then);
        return false;
    }

private:
    std::function<void()> m_then;
    bool m_done = false;
};

class Program {
public:
    Program(CounterOptions options, const QRect &screen)
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
    void show()
    {
        m_window->installEventFilter(&m_devicesLater);
        open();
        showWindow();
    }
    void measureFrom(const QElapsedTimer &started)
    {
        m_painted = std::make_unique<FirstPaint>([started] {
            std::printf("%lld\n", static_cast<long long>(started.elapsed()));
            std::fflush(stdout);
            QCoreApplication::quit();
        });
        m_window->installEventFilter(m_painted.get());
    }

private:
    void buildWindow()
    {
        const Language language = ui::languageOf(m_preferences);
        m_translations.speak(language);
        m_notice = nullptr;
        m_window = std::make_unique<ui::CounterWindow>(ui::lookFor(m_screen.size(), m_preferences, QTime::currentTime().hour()), language);
        m_scans.showIn(*m_window);
    }
    // Without a window manager nobody makes a window full screen: it takes the size itself.
    void showWindow()
    {
        m_window->setGeometry(m_screen);
        m_window->showFullScreen();
    }
    void open()
    {
        auto opened = app::openFolder(app::dataFolder(m_options.folder));
        if (!opened)
            return explain(opened.error());
        m_folder = *std::move(opened);
        if (!m_pictures)
            m_pictures = app::openPictures();
        enter()->goHome();
        for (const Failure &trouble : std::exchange(m_troubles, {}))
            m_window->say(trouble);
    }
    // The rooms of an open folder, in the window there is.
    ui::VisitFlow *enter()
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
        return new ui::VisitFlow(m_training ? *m_training : m_folder->counter(), *m_window, around);
    }
    // The person at the counter looks at the card; without a sound card, the terminal's own beep.
    void ring(ui::Tone tone)
    {
        if (!m_preferences.sounds)
            return;
        const device::Sound sound = tone == ui::Tone::Yes ? device::Sound::Yes : tone == ui::Tone::No ? device::Sound::No : device::Sound::Look;
        if (!m_bell.ring(sound))
            QApplication::beep();
    }
    // A printer that is set; a PDF always.
    void addPrinting(ui::Surroundings &around)
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
    // Kept, then shown: another language, theme or text size is another window, once
    // the one that asked has returned. Whatever is open in it is kept as a draft.
    void prefer(const desk::Preferences &wanted)
    {
        desk::Preferences sameWindow = m_preferences;
        sameWindow.sounds = wanted.sounds;
        m_preferences = wanted;
        if (const auto kept = store::savePreferences(app::dataFolder(m_options.folder), wanted); !kept)
            m_window->say(kept.error());
        if (sameWindow != wanted)
            QTimer::singleShot(0, &m_filter, [this] { changeWindow(); });
    }
    void changeWindow()
    {
        Q_EMIT m_window->closing();
        const std::unique_ptr<ui::CounterWindow> old = std::move(m_window);
        buildWindow();
        ui::VisitFlow *flow = enter();
        flow->goHome();
        flow->openRoom(ui::displayRoomKey);
        showWindow();
    }
    // Into training and out of it: another journal, so another window. Whatever knows the
    // one journal is gone before the other opens.
    void practise(bool wanted)
    {
        Q_EMIT m_window->closing(); // drafts, while their journal is open
        QApplication::setQuitOnLastWindowClosed(false);
        m_window.reset();
        const Outcome<void> changed = wanted ? beginTraining() : endTraining();
        buildWindow();
        enter()->goHome();
        showWindow();
        QApplication::setQuitOnLastWindowClosed(true);
        if (!changed)
            m_window->say(changed.error());
    }
    Outcome<void> beginTraining()
    {
        const auto begun = m_folder->beginTraining();
        if (!begun)
            return begun.failure();
        m_training = *begun;
        return {};
    }
    Outcome<void> endTraining()
    {
        m_training = nullptr;
        return m_folder->endTraining();
    }
    // The first network road, the sticks always.
    ui::Roads roads()
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
    // One calm page: what happened, what to do, and the way to try again.
    void explain(const Failure &failure)
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

    CounterOptions m_options;
    QRect m_screen;
    desk::DeviceSettings m_devices{};
    desk::Preferences m_preferences{};
    ui::Translations m_translations{Language::French};
    std::unique_ptr<app::OpenFolder> m_folder{};
    desk::Counter *m_training = nullptr; // while somebody practises
    std::unique_ptr<desk::Pictures> m_pictures{};
    std::unique_ptr<Printing> m_printing{};
    std::vector<Failure> m_troubles{}; // that stop nothing: said once the window is there
    device::Bell m_bell{device::findPlayer()};
    ui::WedgeFilter m_filter{};
    std::unique_ptr<FirstPaint> m_painted{};
    FirstPaint m_devicesLater{[this] { m_scans.start(app::openScanners(m_devices.scanners)); }}; // the screen is there before they are asked
    std::unique_ptr<ui::CounterWindow> m_window{};
    ui::ScanDesk m_scans{};
    ui::NoticeScreen *m_notice = nullptr;
};

} // namespace
} // namespace guichet

int main(int count, char **words)
{
    QElapsedTimer started;
    started.start();
    guichet::holdStandardStreams();
    guichet::store::hardenProcess();
    guichet::CounterOptions options;
    if (const auto code = guichet::parseOptions(count, words, options))
        return *code;
    QApplication application(count, words);
    QApplication::setApplicationName(QStringLiteral("Guichet"));
    QApplication::setStyle(new guichet::ui::CounterStyle);
    std::setlocale(LC_NUMERIC, "C"); // Qt followed the environment; machine text never does
    const QRect screen = application.primaryScreen()->geometry();
    guichet::Program program(options, screen);
    program.show();
    if (options.measureStart)
        program.measureFrom(started);
    return QApplication::exec();
}
