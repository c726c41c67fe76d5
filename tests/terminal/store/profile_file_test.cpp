// SPDX-License-Identifier: Apache-2.0
#include "terminal/store/profile_file.h"

#include "tests/terminal/store/counter_fixture.h"

#include <fstream>

// Hardware profiles: the five that come with the program load whole; a broken one
// names its line and key, and nothing of it counts.
using namespace guichet;
using namespace guichet::store;
using guichet::store::test::TemporaryFolder;

namespace {

const std::filesystem::path installed = std::filesystem::path(GUICHET_SOURCE_DIR) / "hardware-profiles";

struct ProfileFile : testing::Test {
    TemporaryFolder folder{};

    std::filesystem::path put(const std::string &text, const std::string &name = "p.toml")
    {
        std::ofstream(folder.path / name, std::ios::binary) << text;
        return folder.path / name;
    }
    // What E09 says: line, key; what was expected is never empty.
    std::pair<std::string, std::string> fault(const std::string &text)
    {
        const auto read = loadProfile(put(text));
        EXPECT_FALSE(read) << text.substr(0, 80);
        if (read)
            return {};
        EXPECT_EQ(read.error().code, Code::E09);
        EXPECT_EQ(read.error().fields.at(0).second, "p.toml");
        EXPECT_FALSE(read.error().fields.at(3).second.empty()) << text.substr(0, 80);
        return {read.error().fields.at(1).second, read.error().fields.at(2).second};
    }
};
using Fault = std::pair<std::string, std::string>;

TEST_F(ProfileFile, theFiveOfTheProgramLoad)
{
    int count = 0;
    for (const auto &entry : std::filesystem::directory_iterator(installed)) {
        if (entry.path().extension() != ".toml")
            continue;
        const auto read = loadProfile(entry.path());
        ASSERT_TRUE(read) << entry.path() << " line " << read.error().fields.at(1).second << ' ' << read.error().fields.at(2).second;
        EXPECT_EQ(read->profile, entry.path().stem().string());
        EXPECT_FALSE(read->scanners.empty());
        EXPECT_FALSE(read->printers.empty());
        ++count;
    }
    EXPECT_EQ(count, 5);
}

TEST_F(ProfileFile, pcScannerIsWhatHoldsWithoutAProfile)
{
    auto read = loadProfile(installed / "pc-scanner.toml");
    ASSERT_TRUE(read);
    read->file.clear();
    EXPECT_EQ(*read, desk::DeviceSettings{});
}

TEST_F(ProfileFile, whatTheProfilesSay)
{
    const auto touch = loadProfile(installed / "pi-touch-7.toml");
    ASSERT_TRUE(touch);
    EXPECT_TRUE(touch->touch);
    EXPECT_EQ(touch->screenHeight, 480);
    EXPECT_EQ(touch->scanners.at(0).kind, desk::ScannerKind::Camera);
    EXPECT_EQ(touch->scanners.at(0).region, (desk::Region{10, 10, 80, 80}));
    EXPECT_EQ(touch->printers.at(0).widthMm, 58);
    EXPECT_EQ(touch->clockChip, "/dev/rtc0");
    const auto bare = loadProfile(installed / "pi-headless-serial.toml");
    ASSERT_TRUE(bare);
    EXPECT_FALSE(bare->hasScreen);
    EXPECT_EQ(bare->scanners.at(0).kind, desk::ScannerKind::Serial);
}

TEST_F(ProfileFile, everyKeyIsRead)
{
    const auto read = loadProfile(put("\xEF\xBB\xBFprofile = 'x'\r\nlanguage = 'nl'\r\nsounds = false\r\nclock_chip = '/dev/rtc1'\r\nsecond_medium = '/media/b'\r\n"
                                      "[screen]\r\npresent = false\r\nwidth = 800\r\nheight = 480\r\ntouch = true\r\ntheme = 'dark'\r\ntext_percent = 150\r\n"
                                      "[lock]\r\nblank_seconds = 30\r\nlock_seconds = 90\r\n"
                                      "[[scanner]]\r\nkind = 'camera'\r\ndevice = '/dev/video3'\r\nkey_pause_ms = 20\r\nbaud = 19200\r\nwidth = 320\r\nheight = 240\r\n"
                                      "frames_per_second = 5\r\nregion = [1, 2, 3, 4]\r\nexposure = 100\r\n"
                                      "[[printer]]\r\nkind = 'escpos-tcp'\r\nroll = true\r\nsheets = false\r\ndevice = '/dev/usb/lp1'\r\nbaud = 115200\r\nhost = 'imprimante.local'\r\n"
                                      "port = 9101\r\nqueue = 'Bureau'\r\nfolder = '/srv/pdf'\r\nwidth_mm = 58\r\ncode_page = 'cp850'\r\nnative_qr = false\r\ncut = false\r\ndrawer = true\r\n"));
    ASSERT_TRUE(read) << read.error().fields.at(1).second << read.error().fields.at(2).second;
    const desk::ScannerSettings scanner{desk::ScannerKind::Camera, "/dev/video3", 20, 19200, 320, 240, 5, {1, 2, 3, 4}, 100};
    const desk::PrinterSettings printer{desk::PrinterKind::EscposTcp, true, false, "/dev/usb/lp1", 115200, "imprimante.local", 9101, "Bureau", "/srv/pdf", 58,
                                        desk::CodePage::Cp850, false, false, true};
    const desk::DeviceSettings all{"x", read->file, 800, 480, false, true, desk::Shade::Dark, 150, "nl", false, {scanner}, {printer},
                                   "/dev/rtc1", "/media/b", 30, 90};
    EXPECT_EQ(*read, all);
}

TEST_F(ProfileFile, aMistakeIsNamedByLineAndKey)
{
    const std::string head = "profile = 'x'\n";
    EXPECT_EQ(fault(""), (Fault{"1", "profile"}));
    EXPECT_EQ(fault(head + "colour = 'blue'\n"), (Fault{"2", "colour"}));
    EXPECT_EQ(fault(head + "[screen]\nwidht = 800\n"), (Fault{"3", "screen.widht"}));
    EXPECT_EQ(fault(head + "sounds = 'yes'\n"), (Fault{"2", "sounds"}));
    EXPECT_EQ(fault(head + "screen = 3\n"), (Fault{"2", "screen"}));
    EXPECT_EQ(fault(head + "language = 'xx'\n"), (Fault{"2", "language"}));
    EXPECT_EQ(fault(head + "[lock]\nblank_seconds = -5\n"), (Fault{"3", "lock.blank_seconds"}));
    EXPECT_EQ(fault(head + "[lock]\nblank_seconds = 300\nlock_seconds = 60\n").second, "lock.lock_seconds");
    EXPECT_EQ(fault(head + "[[scanner]]\nkind = 'laser'\n"), (Fault{"3", "scanner.kind"}));
    EXPECT_EQ(fault(head + "[[scanner]]\nbaud = 9601\n"), (Fault{"3", "scanner.baud"}));
    EXPECT_EQ(fault(head + "[[scanner]]\nregion = [50, 0, 60, 10]\n"), (Fault{"3", "scanner.region"}));
    EXPECT_EQ(fault(head + "[[printer]]\nwidth_mm = 57\n"), (Fault{"3", "printer.width_mm"}));
    EXPECT_EQ(fault(head + "[[printer]]\nkind = 'escpos-tcp'\n").second, "printer.host");
    EXPECT_EQ(fault(head + "[[printer]]\nwidth_mm = 58.0\n"), (Fault{"3", "printer.width_mm"}));
    EXPECT_EQ(fault(head + "scanner = [1, 2]\n"), (Fault{"2", "scanner"}));
    EXPECT_EQ(fault(head + "profile = 'y'\n").first, "2");
    EXPECT_EQ(fault("profile = 'x\n").first, "1");
}

TEST_F(ProfileFile, placesAndNamesCannotBeTricks)
{
    const std::string head = "profile = 'x'\n";
    EXPECT_EQ(fault(head + "second_medium = '../..'\n"), (Fault{"2", "second_medium"}));
    EXPECT_EQ(fault(head + "second_medium = '/media/../etc'\n"), (Fault{"2", "second_medium"}));
    EXPECT_EQ(fault(head + "clock_chip = \"/dev/rtc\\n0\"\n"), (Fault{"2", "clock_chip"}));
    EXPECT_EQ(fault(head + "[[printer]]\nqueue = '-o x'\n"), (Fault{"3", "printer.queue"}));
    EXPECT_EQ(fault(head + "[[printer]]\nhost = 'a b;c'\n"), (Fault{"3", "printer.host"}));
    EXPECT_EQ(fault("profile = '../../etc/passwd'\n"), (Fault{"1", "profile"}));
}

TEST_F(ProfileFile, whatIsNoTextIsRefusedWithItsLine)
{
    EXPECT_EQ(fault("profile = 'x'\nlanguage = '\xff\xfe'\n").first, "2");
    EXPECT_EQ(fault("profile = 'x'\n" + std::string(10'000'000, '#') + "\n").first, "1");
    EXPECT_EQ(fault(std::string("\0\0\0\0", 4)).first, "1");
    const auto gone = loadProfile(folder.path / "none.toml");
    ASSERT_FALSE(gone);
    EXPECT_EQ(gone.error().code, Code::E04);
    const auto aFolder = loadProfile(folder.path);
    ASSERT_FALSE(aFolder);
    EXPECT_EQ(aFolder.error().code, Code::E04);
}

TEST_F(ProfileFile, whichOneCounts)
{
    EXPECT_EQ(chooseProfile({{}, folder.path, installed})->file, "");
    EXPECT_EQ(chooseProfile({"", folder.path, installed})->file, "");
    EXPECT_EQ(chooseProfile({"tablet-x86", folder.path, installed})->textPercent, 125);
    put("profile = 'mine'\n", "profile.toml");
    EXPECT_EQ(chooseProfile({{}, folder.path, installed})->profile, "mine");
    EXPECT_EQ(chooseProfile({(folder.path / "profile.toml").string(), "/none", installed})->profile, "mine");
    EXPECT_EQ(chooseProfile({"pc-webcam", folder.path, installed})->profile, "pc-webcam");
    const auto unknown = chooseProfile({"pc-scaner", folder.path, installed});
    ASSERT_FALSE(unknown);
    EXPECT_EQ(unknown.error().code, Code::H02);
    EXPECT_NE(unknown.error().fields.at(1).second.find("pc-scanner, pc-webcam"), std::string::npos);
    EXPECT_FALSE(chooseProfile({"..", folder.path, installed}));
}

} // namespace
