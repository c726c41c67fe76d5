// SPDX-License-Identifier: Apache-2.0
#include "terminal/device/scan/multimedia_source.h"

#include "terminal/device/scan/picture_frame.h"

#include <QCamera>
#include <QEventLoop>
#include <QMediaCaptureSession>
#include <QMediaDevices>
#include <QTimer>
#include <QVideoFrame>
#include <QVideoSink>

#include <optional>
#include <utility>

namespace guichet::device {
namespace {

// A camera and what it is plugged into; lives and works in the capturing thread.
struct Capture {
    QCamera camera;
    QVideoSink sink{};
    QMediaCaptureSession session{};
    QVideoFrame newest{};
    bool failed = false;

    explicit Capture(const QCameraDevice &device)
        : camera(device)
    {
        session.setCamera(&camera);
        session.setVideoSink(&sink);
        QObject::connect(&sink, &QVideoSink::videoFrameChanged, &sink, [this](const QVideoFrame &frame) { newest = frame; });
        QObject::connect(&camera, &QCamera::errorOccurred, &sink, [this] { failed = true; });
        camera.start();
    }
};

QCameraDevice findCamera(const QString &wanted)
{
    if (wanted.isEmpty())
        return QMediaDevices::defaultVideoInput();
    for (const QCameraDevice &device : QMediaDevices::videoInputs()) {
        if (QString::fromUtf8(device.id()) == wanted || device.description() == wanted)
            return device;
    }
    return {};
}

class MultimediaSource final : public FrameSource {
public:
    explicit MultimediaSource(desk::ScannerSettings settings)
        : m_settings(std::move(settings))
    {
    }
    Outcome<void> open() override
    {
        const QCameraDevice device = findCamera(QString::fromStdString(m_settings.device.substr(sizeof multimediaPrefix - 1)));
        if (device.isNull())
            return lost();
        m_capture.emplace(device);
        return {};
    }
    void close() override { m_capture.reset(); }
    Outcome<desk::Frame> next(std::chrono::milliseconds patience) override
    {
        QEventLoop pause;
        QObject::connect(&m_capture->sink, &QVideoSink::videoFrameChanged, &pause, &QEventLoop::quit);
        QTimer::singleShot(patience, &pause, &QEventLoop::quit);
        pause.exec();
        if (m_capture->failed)
            return lost();
        return frameOf(std::exchange(m_capture->newest, {}).toImage());
    }

private:
    Unexpected<Failure> lost() const { return fail(Code::S01, {{"lecteur", m_settings.device}}); }

    desk::ScannerSettings m_settings;
    std::optional<Capture> m_capture{};
};

} // namespace

std::unique_ptr<FrameSource> openMultimediaSource(const desk::ScannerSettings &settings)
{
    return std::make_unique<MultimediaSource>(settings);
}

} // namespace guichet::device
