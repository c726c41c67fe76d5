// SPDX-License-Identifier: Apache-2.0
#include "terminal/device/scan/serial_scanner.h"

#include "terminal/device/scan/line_reader.h"

#include <QFileInfo>
#include <QSerialPort>
#include <QSerialPortInfo>
#include <QThread>

#include <condition_variable>
#include <mutex>

namespace guichet::device {
namespace {

QString firstUsbPort()
{
    for (const QSerialPortInfo &port : QSerialPortInfo::availablePorts()) {
        if (port.portName().startsWith(QLatin1String("ttyACM")) || port.portName().startsWith(QLatin1String("ttyUSB")))
            return port.systemLocation();
    }
    return {};
}

// Qt says "permission" for both: a port that may be opened is held by somebody else.
Failure whyNotOpen(const QSerialPort &port, const QString &place, const std::string &name)
{
    const QFileInfo file(place);
    Code code = port.error() == QSerialPort::PermissionError ? Code::S02 : Code::S01;
    if (code == Code::S02 && file.isReadable() && file.isWritable())
        code = Code::S03;
    return Failure{code, {{"lecteur", name}}, port.errorString().toStdString()};
}

template <class Call, class... Values>
void tell(const Call &call, Values &&...values)
{
    if (call)
        call(std::forward<Values>(values)...);
}

} // namespace

SerialScanner::SerialScanner(desk::ScannerSettings settings, SerialPauses pauses)
    : m_settings(std::move(settings))
    , m_pauses(pauses)
{
}

SerialScanner::~SerialScanner()
{
    m_stop.request_stop();
    if (m_thread)
        m_thread->wait();
}

std::string SerialScanner::name() const
{
    return m_settings.device;
}

void SerialScanner::start(desk::ScannerEvents events)
{
    m_events = std::move(events);
    m_thread.reset(QThread::create([this, stop = m_stop.get_token()] { run(stop); }));
    m_thread->start();
}

void SerialScanner::run(const std::stop_token &stop)
{
    for (; !stop.stop_requested(); wait(stop)) {
        QSerialPort port;
        const QString place = m_settings.device.empty() ? firstUsbPort() : QString::fromStdString(m_settings.device);
        port.setPortName(place);
        port.setBaudRate(m_settings.baud);
        if (place.isEmpty() || !QFileInfo::exists(place)) // a by-id link goes with its device
            say(Failure{Code::S01, {{"lecteur", name()}}});
        else if (!port.open(QIODevice::ReadWrite))
            say(whyNotOpen(port, place, name()));
        else
            serve(port, place, stop);
    }
}

void SerialScanner::serve(QSerialPort &port, const QString &place, const std::stop_token &stop)
{
    m_said.reset();
    tell(m_events.onReady);
    LineReader lines;
    auto lastByte = std::chrono::steady_clock::now();
    while (!stop.stop_requested()) {
        const bool came = port.waitForReadyRead(static_cast<int>(m_pauses.turn.count()));
        const QByteArray bytes = port.readAll();
        const auto now = std::chrono::steady_clock::now();
        if (!bytes.isEmpty()) {
            lastByte = now;
            pass(lines.take(std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size()))));
        } else if (lines.isWaiting() && now - lastByte >= m_pauses.afterCode) {
            pass(lines.pause());
        }
        if (lines.isGarbage())
            say(Failure{Code::S07, {{"lecteur", name()}}});
        const bool silent = !came && port.error() == QSerialPort::TimeoutError;
        if ((bytes.isEmpty() && !silent) || !QFileInfo::exists(place))
            return say(Failure{Code::S01, {{"lecteur", name()}}, port.errorString().toStdString()});
        port.clearError();
    }
}

// A code that can be read ends the trouble of those before it.
void SerialScanner::pass(std::vector<std::string> codes)
{
    for (std::string &code : codes) {
        if (std::exchange(m_said, std::nullopt))
            tell(m_events.onReady);
        tell(m_events.onCode, std::move(code));
    }
}

void SerialScanner::say(Failure trouble)
{
    if (m_said == trouble.code)
        return; // said once, until it works again or something else is wrong
    m_said = trouble.code;
    tell(m_events.onTrouble, trouble);
}

void SerialScanner::wait(const std::stop_token &stop) const
{
    std::mutex mutex;
    std::unique_lock lock(mutex);
    std::condition_variable_any().wait_for(lock, stop, m_pauses.retry, [] { return false; });
}

} // namespace guichet::device
