// SPDX-License-Identifier: Apache-2.0
#include "terminal/device/scan/open_scanner.h"

#include "terminal/device/scan/camera_scanner.h"
#include "terminal/device/scan/camera_source.h"
#include "terminal/device/scan/multimedia_source.h"
#include "terminal/device/scan/recorded_source.h"
#include "terminal/device/scan/serial_scanner.h"

#include <filesystem>

namespace guichet::device {
namespace {

bool isRecorded(const std::string &device)
{
    std::error_code error;
    return std::filesystem::is_directory(device, error) || std::filesystem::is_regular_file(device, error);
}

std::unique_ptr<FrameSource> sourceOf(const desk::ScannerSettings &settings)
{
    if (isRecorded(settings.device))
        return std::make_unique<RecordedSource>(settings);
#ifdef GUICHET_QT_MULTIMEDIA
    if (settings.device.starts_with(multimediaPrefix))
        return openMultimediaSource(settings);
#endif
    return std::make_unique<CameraSource>(settings, openV4l());
}

} // namespace

std::unique_ptr<desk::Scanner> openScanner(const desk::ScannerSettings &settings)
{
    if (settings.kind == desk::ScannerKind::Camera)
        return std::make_unique<CameraScanner>(settings, sourceOf(settings));
    return std::make_unique<SerialScanner>(settings);
}

} // namespace guichet::device
