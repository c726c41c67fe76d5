// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/desk/scanner.h"

class QImage;

namespace guichet::device {

// The greys of a picture; an empty frame for an empty picture.
desk::Frame frameOf(const QImage &picture);

} // namespace guichet::device
