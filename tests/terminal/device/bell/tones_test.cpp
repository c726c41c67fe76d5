// SPDX-License-Identifier: Apache-2.0
#include "terminal/device/bell/tones.h"

#include <gtest/gtest.h>

#include <cstdlib>

// The tones as bytes: a WAV file any player reads, and three that nobody confuses.
using namespace guichet;
using device::Sound;
using device::waveOf;

namespace {

constexpr std::size_t header = 44;

unsigned littleAt(const Bytes &file, std::size_t place, int bytes)
{
    unsigned value = 0;
    for (int i = 0; i < bytes; ++i)
        value |= static_cast<unsigned>(file.at(place + static_cast<std::size_t>(i))) << (8 * i);
    return value;
}

int sampleAt(const Bytes &file, std::size_t index)
{
    return static_cast<std::int16_t>(littleAt(file, header + 2 * index, 2));
}

class Tones : public testing::TestWithParam<Sound> {};

TEST_P(Tones, areWholeWaveFilesOfLessThanHalfASecond)
{
    const Bytes file = waveOf(GetParam());
    ASSERT_GT(file.size(), header);
    EXPECT_EQ(std::string(file.begin(), file.begin() + 4), "RIFF");
    EXPECT_EQ(std::string(file.begin() + 8, file.begin() + 16), "WAVEfmt ");
    EXPECT_EQ(std::string(file.begin() + 36, file.begin() + 40), "data");
    EXPECT_EQ(littleAt(file, 4, 4), file.size() - 8);
    EXPECT_EQ(littleAt(file, 40, 4), file.size() - header);
    EXPECT_EQ(littleAt(file, 24, 4), 16'000u);
    EXPECT_EQ(littleAt(file, 34, 2), 16u);
    EXPECT_LE(file.size() - header, 16'000u); // 16 kHz × 2 bytes × half a second
}

TEST_P(Tones, beginAndEndInSilenceAndAreHeardBetween)
{
    const Bytes file = waveOf(GetParam());
    const std::size_t samples = (file.size() - header) / 2;
    EXPECT_EQ(sampleAt(file, 0), 0);
    EXPECT_EQ(sampleAt(file, samples - 1), 0);
    int loudest = 0;
    for (std::size_t i = 0; i < samples; ++i)
        loudest = std::max(loudest, std::abs(sampleAt(file, i)));
    EXPECT_GT(loudest, 8'000);
    EXPECT_LT(loudest, 16'384);
}

INSTANTIATE_TEST_SUITE_P(All, Tones, testing::Values(Sound::Yes, Sound::No, Sound::Look));

TEST(TonesTogether, areThreeDifferentOnes)
{
    EXPECT_NE(waveOf(Sound::Yes), waveOf(Sound::No));
    EXPECT_NE(waveOf(Sound::No), waveOf(Sound::Look));
    EXPECT_NE(waveOf(Sound::Yes), waveOf(Sound::Look));
}

} // namespace
