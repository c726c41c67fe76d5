// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/device/bell/tones.h"

#include <string>
#include <sys/types.h>

namespace guichet::device {

// Plays a tone through ALSA's own player and never waits for it; a tone that comes
// while another sounds is dropped.
class Bell {
public:
    Bell() = default;
    explicit Bell(std::string player); // takes a WAV file on its standard input
    ~Bell();
    Bell(const Bell &) = delete;
    Bell &operator=(const Bell &) = delete;

    bool ring(Sound sound); // false: nothing here can play it

private:
    bool isPlaying();

    std::string m_player{};
    pid_t m_playing = 0;
};

// /usr/bin/aplay where there is a sound card, else nothing.
std::string findPlayer();

} // namespace guichet::device
