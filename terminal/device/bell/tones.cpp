// SPDX-License-Identifier: Apache-2.0
#include "terminal/device/bell/tones.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <span>
#include <string_view>

namespace guichet::device {
namespace {

constexpr unsigned samplesPerSecond = 16'000;
constexpr double loudest = 9'000; // of 32 767: clear in a noisy hall, not shrill

struct Note {
    double hertz; // 0: a rest
    unsigned milliseconds;
};
constexpr Note yesNotes[] = {{659.3, 90}, {880.0, 140}};
constexpr Note noNotes[] = {{440.0, 150}, {0, 30}, {311.1, 220}};
constexpr Note lookNotes[] = {{740.0, 70}, {0, 50}, {740.0, 70}, {0, 50}, {740.0, 70}};

std::span<const Note> notesOf(Sound sound)
{
    switch (sound) {
    case Sound::Yes: return yesNotes;
    case Sound::No: return noNotes;
    case Sound::Look: return lookNotes;
    }
    return lookNotes;
}

void putLittle(Bytes &to, unsigned value, int bytes)
{
    for (int i = 0; i < bytes; ++i)
        to.push_back(static_cast<Byte>(value >> (8 * i) & 0xff));
}

void putText(Bytes &to, std::string_view text)
{
    to.insert(to.end(), text.begin(), text.end());
}

// A sine that swells and fades over its first and last 8 ms.
void putNote(Bytes &to, const Note &note)
{
    const unsigned count = samplesPerSecond * note.milliseconds / 1000;
    constexpr double edge = samplesPerSecond * 0.008;
    for (unsigned i = 0; i < count; ++i) {
        const double swell = std::min({1.0, i / edge, (count - 1 - i) / edge});
        const double wave = std::sin(2 * std::numbers::pi * note.hertz * i / samplesPerSecond);
        const auto sample = static_cast<std::int16_t>(std::lround(loudest * swell * wave));
        putLittle(to, static_cast<std::uint16_t>(sample), 2);
    }
}

} // namespace

Bytes waveOf(Sound sound)
{
    Bytes samples;
    for (const Note &note : notesOf(sound))
        putNote(samples, note);
    const auto length = static_cast<unsigned>(samples.size());
    Bytes file;
    putText(file, "RIFF");
    putLittle(file, 36 + length, 4);
    putText(file, "WAVEfmt ");
    putLittle(file, 16, 4);
    putLittle(file, 1, 2); // PCM
    putLittle(file, 1, 2); // one channel
    putLittle(file, samplesPerSecond, 4);
    putLittle(file, samplesPerSecond * 2, 4);
    putLittle(file, 2, 2);
    putLittle(file, 16, 2);
    putText(file, "data");
    putLittle(file, length, 4);
    file.insert(file.end(), samples.begin(), samples.end());
    return file;
}

} // namespace guichet::device
