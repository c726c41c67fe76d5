// SPDX-License-Identifier: Apache-2.0
#include "terminal/device/bell/bell.h"

#include <gtest/gtest.h>

#include <chrono>
#include <filesystem>
#include <fstream>
#include <thread>
#include <unistd.h>

// A player of our own writes down what it was given to play.
using namespace guichet;
using device::Bell;
using device::Sound;

namespace {

namespace fs = std::filesystem;

struct BellAtWork : testing::Test {
    fs::path folder = fs::temp_directory_path() / ("guichet-bell-" + std::to_string(::getpid()));
    BellAtWork() { fs::create_directories(folder); }
    ~BellAtWork() override { fs::remove_all(folder); }

    std::string player(const std::string &script)
    {
        const fs::path file = folder / "player";
        std::ofstream(file) << "#!/bin/sh\n" << script << '\n';
        fs::permissions(file, fs::perms::owner_all);
        return file.string();
    }
    // What was played, once the player has put it in place; empty after ten seconds.
    Bytes played() const
    {
        for (int i = 0; i < 1000 && !fs::exists(folder / "played"); ++i)
            std::this_thread::sleep_for(std::chrono::milliseconds(10));
        std::ifstream file(folder / "played", std::ios::binary);
        return Bytes(std::istreambuf_iterator<char>(file), {});
    }
};

TEST_F(BellAtWork, thePlayerIsGivenTheWholeWave)
{
    Bell bell(player("cat > '" + (folder / "coming").string() + "'; mv '" + (folder / "coming").string() + "' '" + (folder / "played").string() + "'"));
    EXPECT_TRUE(bell.ring(Sound::No));
    EXPECT_EQ(played(), device::waveOf(Sound::No));
}

TEST_F(BellAtWork, withoutAPlayerItSaysSo)
{
    EXPECT_FALSE(Bell().ring(Sound::Yes));
    EXPECT_FALSE(Bell((folder / "not there").string()).ring(Sound::Yes));
}

TEST_F(BellAtWork, toneUponToneHoldsNothingUp)
{
    Bell bell(player("cat > /dev/null; exec sleep 600"));
    for (int i = 0; i < 100; ++i)
        EXPECT_TRUE(bell.ring(Sound::Look));
}

} // namespace
