// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/desk/scanner.h"

#include <chrono>

namespace guichet::device {

// Where pictures come from: a camera through V4L2, recorded pictures, Qt Multimedia.
// Used by one thread at a time.
class FrameSource {
public:
    virtual ~FrameSource() = default;

    // Ready to give pictures, or why not: S01 not there, S02 no right, S03 another
    // program has it, S08 no kind of picture we know. May be tried again and again.
    virtual Outcome<void> open() = 0;
    virtual void close() = 0;
    // The newest picture there is, older ones thrown away; an empty one when none came
    // within `patience`. S01: the camera is gone.
    virtual Outcome<desk::Frame> next(std::chrono::milliseconds patience) = 0;
};

} // namespace guichet::device
