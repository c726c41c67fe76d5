// SPDX-License-Identifier: Apache-2.0
#include "terminal/ui/scan/scan_desk.h"

#include "terminal/ui/counter_window.h"
#include "terminal/ui/scan/paste_filter.h"
#include "terminal/ui/words/words.h"

#include <QApplication>
#include <QFile>
#include <QMimeData>
#include <QTimer>
#include <QUrl>

#include <algorithm>
#include <sys/mman.h>

namespace guichet::ui {
namespace {

constexpr qsizetype longestGiven = 4296; // a QR code holds no more

QImage pictureOf(const desk::Frame &frame)
{
    const QImage view(frame.grey.data(), frame.width, frame.height, frame.width, QImage::Format_Grayscale8);
    return view.copy(); // the frame goes back to its camera
}

QRectF partOf(const desk::Region &percent)
{
    return {percent.left / 100.0, percent.top / 100.0, percent.width / 100.0, percent.height / 100.0};
}

} // namespace

ScanDesk::ScanDesk()
{
    qApp->installEventFilter(new PasteFilter(*this));
}

ScanDesk::~ScanDesk()
{
    m_readers.clear();
}

void ScanDesk::showIn(CounterWindow &window)
{
    m_window = &window;
    connect(&window, &CounterWindow::dropped, this, &ScanDesk::takeGiven);
}

void ScanDesk::say(const Failure &failure)
{
    if (m_window)
        m_window->say(failure);
}

void ScanDesk::offerTo(QObject *owner, Taker taker)
{
    m_offers.push_back({owner, std::move(taker)});
}

void ScanDesk::start(std::vector<std::unique_ptr<desk::Scanner>> readers)
{
    for (std::unique_ptr<desk::Scanner> &reader : readers) {
        const std::size_t place = m_readers.size();
        m_states.push_back({text(reader->name()), reader->showsPictures(), false, {}});
        m_readers.push_back(std::move(reader));
        m_readers.back()->start(eventsOf(place));
    }
    Q_EMIT readersChanged();
}

std::vector<ReaderState> ScanDesk::readers() const
{
    return m_states;
}

// Called in the reader's thread: values only, queued to this one.
desk::ScannerEvents ScanDesk::eventsOf(std::size_t reader)
{
    const auto queue = [this](auto what) { QMetaObject::invokeMethod(this, std::move(what), Qt::QueuedConnection); };
    desk::ScannerEvents events;
    events.onCode = [this, queue](std::string code) {
        const auto scanned = ScanTimes::Clock::now();
        queue([this, scanned, scan = Scan{QByteArray::fromStdString(code), ScanRoad::Device}] {
            m_times.begin(scanned);
            take(scan);
        });
    };
    events.onSeveral = [this, queue] {
        queue([this] { say(Failure{Code::Q14}); });
    };
    events.onTrouble = [this, queue, reader](const Failure &failure) { queue([this, reader, failure] { setTrouble(reader, failure); }); };
    events.onReady = [this, queue, reader] { queue([this, reader] { setReady(reader); }); };
    events.onFrame = [this, queue](const desk::Frame &frame) {
        if (m_frameOnItsWay.exchange(true))
            return; // the screen is behind: this one is old before it would be drawn
        queue([this, picture = pictureOf(frame), region = partOf(frame.region)] { showFrame(picture, region); });
    };
    return events;
}

void ScanDesk::showFrame(const QImage &picture, const QRectF &region)
{
    m_frameOnItsWay = false;
    Q_EMIT pictureSeen(picture, region);
}

void ScanDesk::setTrouble(std::size_t reader, const Failure &failure)
{
    m_states[reader].ready = false;
    m_states[reader].trouble = failure;
    say(failure);
    if (failure.code != Code::S04 && std::none_of(m_states.begin(), m_states.end(), [](const ReaderState &state) { return state.showsPictures && state.ready; }))
        Q_EMIT pictureLost();
    Q_EMIT readersChanged();
}

// Said only to whoever was told of the trouble.
void ScanDesk::setReady(std::size_t reader)
{
    ReaderState &state = m_states[reader];
    const bool wasLost = state.trouble.has_value();
    state.ready = true;
    state.trouble.reset();
    if (wasLost && m_window)
        m_window->say(Tone::Yes, tr("Le lecteur fonctionne de nouveau."));
    Q_EMIT readersChanged();
}

void ScanDesk::takeKeyboard(const QByteArray &text, KeyboardFault fault)
{
    m_times.begin(ScanTimes::Clock::now());
    m_fault = fault;
    take({text, ScanRoad::Keyboard});
}

void ScanDesk::take(const Scan &scan)
{
    if (!m_times.isRunning())
        m_times.begin(ScanTimes::Clock::now());
    m_current = scan;
    if (!scan.fromKeyboard())
        m_fault = KeyboardFault::None;
    std::erase_if(m_offers, [](const Offer &offer) { return !offer.owner; });
    const std::vector<Offer> offers = m_offers; // whoever takes it may make offers
    for (auto offer = offers.rbegin(); offer != offers.rend(); ++offer) {
        if (offer->owner && offer->take(scan))
            return;
    }
    m_times.forget();
}

// Drawn when the events of now are done: the paint of the new screen is among them.
void ScanDesk::answered(Outcome outcome)
{
    if (outcome == Outcome::GenuineByRepair && m_fault == KeyboardFault::None)
        m_fault = faultOfRepaired(m_current.text.toStdString());
    if (outcome != Outcome::NotACard)
        nameFault(m_fault);
    if (!m_times.isRunning())
        return;
    QTimer::singleShot(0, this, [this] {
        if (m_window)
            m_window->repaint();
        if (const auto took = m_times.end(ScanTimes::Clock::now()))
            Q_EMIT timed(*took);
    });
}

void ScanDesk::nameFault(KeyboardFault fault)
{
    if (fault == KeyboardFault::None)
        return;
    Failure note{fault == KeyboardFault::CapsLock ? Code::S06 : Code::S05};
    if (const std::string_view layouts = layoutsOf(fault); !layouts.empty())
        note.fields.emplace_back("clavier", layouts);
    const bool known = m_keyboardNote && m_keyboardNote->code == note.code && m_keyboardNote->fields == note.fields;
    m_keyboardNote = note;
    if (!known)
        say(note);
}

void ScanDesk::takeGiven(const QMimeData &given)
{
    for (const QUrl &url : given.urls()) {
        if (url.isLocalFile())
            return Q_EMIT pictureGiven(url.toLocalFile(), url.fileName());
    }
    if (given.hasImage())
        return giveImage(qvariant_cast<QImage>(given.imageData()));
    const QByteArray card = given.text().left(longestGiven + 1).trimmed().toUtf8();
    if (card.isEmpty() || card.size() > longestGiven)
        return say(Failure{Code::S09});
    take({card, ScanRoad::Pasted});
}

// A file in memory alone: a picture of somebody's card is left on no disk.
void ScanDesk::giveImage(const QImage &image)
{
    const int memory = memfd_create("picture", MFD_CLOEXEC);
    QFile file;
    if (image.isNull() || memory < 0 || !file.open(memory, QIODevice::WriteOnly, QFileDevice::AutoCloseHandle)
        || !image.convertToFormat(QImage::Format_Grayscale8).save(&file, "PGM") || !file.flush())
        return say(Failure{Code::S09});
    Q_EMIT pictureGiven(QStringLiteral("/proc/self/fd/%1").arg(memory), {});
}

} // namespace guichet::ui
