// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/device/scan/frame_source.h"

namespace guichet::device {

// A camera through Qt Multimedia, where there is no Video4Linux: built with
// GUICHET_QT_MULTIMEDIA only. Devices are named "qt:" and the camera's identifier or
// description; "qt:" alone is the system's own choice.
inline constexpr char multimediaPrefix[] = "qt:";
std::unique_ptr<FrameSource> openMultimediaSource(const desk::ScannerSettings &settings);

} // namespace guichet::device
