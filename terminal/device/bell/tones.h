// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/base/bytes.h"

namespace guichet::device {

// What a receptionist hears while she looks at the card: two notes up, two low notes
// down, three short ones.
enum class Sound { Yes, No, Look };

// A whole WAV file: PCM, 16 bits, one channel, 16 kHz, under half a second. It begins
// and ends in silence, so that nothing cracks.
Bytes waveOf(Sound sound);

} // namespace guichet::device
