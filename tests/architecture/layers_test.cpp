// SPDX-License-Identifier: Apache-2.0
// The rules of the house, checked on the tree and seen failing on planted violations.
#include "tests/architecture/rules.h"

#include <gtest/gtest.h>

#include <fstream>

#include <unistd.h>

namespace guichet::architecture {
namespace {

std::string listed(const std::vector<Violation> &found)
{
    std::string text;
    for (const Violation &violation : found)
        text.append(violation.path).append(":").append(std::to_string(violation.line)).append(": ").append(violation.why).append("\n");
    return text;
}

const Tree &repository()
{
    static const Tree tree = loadTree(GUICHET_SOURCE_DIR);
    return tree;
}

TEST(House, EveryFolderSeesOnlyWhatItMay) { EXPECT_EQ(listed(checkLayers(repository())), ""); }
TEST(House, EveryFileKeepsTheCommonRules) { EXPECT_EQ(listed(checkFiles(repository())), ""); }
TEST(House, TheTopFolderHoldsTheAgreedEntries) { EXPECT_EQ(listed(checkTopLevel(repository())), ""); }
TEST(House, TheReadmeIsTrue) { EXPECT_EQ(listed(checkReadme(repository())), ""); }

// A small tree on disk, so that reading it is tested too.
class Planted : public testing::Test {
protected:
    void SetUp() override
    {
        const auto *current = testing::UnitTest::GetInstance()->current_test_info();
        m_root = std::filesystem::temp_directory_path() / ("guichet-planted-" + std::string(current->name()) + "-" + std::to_string(::getpid()));
        std::filesystem::create_directories(m_root);
    }
    void TearDown() override { std::filesystem::remove_all(m_root); }

    void plant(const std::string &path, const std::string &text)
    {
        std::filesystem::create_directories((m_root / path).parent_path());
        std::ofstream(m_root / path) << text;
    }
    Tree tree() const { return loadTree(m_root); }

    std::filesystem::path m_root{};
};

const std::string licence = "// SPDX-License-Identifier: Apache-2.0\n";

TEST_F(Planted, ForbiddenIncludesAreFoundWithTheirLine)
{
    struct Case {
        const char *path;
        const char *line;
    };
    for (const Case &planted : {Case{"sync/openimis/claim.cpp", "#include \"terminal/store/sqlite.h\""}, Case{"sync/openimis/phone_extract/e.cpp", "#include \"terminal/store/vault.h\""},
             Case{"terminal/domain/rule.cpp", "#include <QString>"}, Case{"terminal/domain/rule.cpp", "#include <chrono>"},
                                Case{"terminal/domain/rule.cpp", "#include \"terminal/base/crypto.h\""}, Case{"terminal/domain/rule.cpp", "double price = 0;"},
                                Case{"terminal/desk/use.cpp", "#include \"terminal/store/vault.h\""}, Case{"terminal/desk/use.cpp", "#include <QDate>"},
                                Case{"terminal/ui/screen.cpp", "#include \"terminal/device/scanner.h\""}, Case{"terminal/ui/screen.cpp", "#  include <sqlite3.h>"},
                                Case{"terminal/console/verify.cpp", "#include <QWidget>"}, Case{"terminal/base/ids.cpp", "#include \"cards/card.h\""},
                                Case{"cards/cose.cpp", "#include \"terminal/domain/day.h\""}, Case{"cards/cose.cpp", "#include <QFile>"},
                                Case{"sync/outbox.cpp", "#include <QNetworkReply>"}, Case{"sync/mutual/pay.cpp", "#include \"terminal/desk/ports.h\""},
                                Case{"terminal/store/vault.cpp", "#include <sodium.h>"}, Case{"terminal/device/printer.cpp", "auto x = std::stod(text);"}}) {
        plant(planted.path, licence + planted.line + "\n");
        const auto found = checkLayers(tree());
        ASSERT_FALSE(found.empty()) << planted.path << ' ' << planted.line;
        EXPECT_EQ(found.front().path, planted.path);
        EXPECT_EQ(found.front().line, 2u);
        std::filesystem::remove(m_root / planted.path);
    }
}

TEST_F(Planted, AllowedIncludesAndWordsInCommentsPass)
{
    plant("terminal/domain/rule.cpp", licence + "#include <vector>\n#include \"terminal/base/ids.h\"\n// never a double\nconst char *word = \"float\";\n");
    plant("terminal/base/crypto.cpp", licence + "#include <sodium.h>\n");
    plant("terminal/desk/use.cpp", licence + "#include \"sync/receipt.h\"\n#include \"cards/card.h\"\n");
    EXPECT_EQ(listed(checkLayers(tree())), "");
}

TEST_F(Planted, FilesWithoutLicenceTooLongOrUnfinishedAreFound)
{
    std::string tooLong = licence;
    for (int i = 0; i < 430; ++i)
        tooLong += "int line" + std::to_string(i) + ";\n";
    plant("terminal/base/long.cpp", tooLong);
    plant("terminal/base/bare.h", "#pragma once\n");
    plant("tests/run", "#!/bin/bash\nset -e\n");
    plant("sync/later.cpp", licence + "// TO" "DO\n");
    plant("sync/mine.cpp", licence + "const char *place = \"/ho" "me/me/guichet\";\n");
    EXPECT_EQ(checkFiles(tree()).size(), 5u) << listed(checkFiles(tree()));
}

TEST_F(Planted, StrangersInTheTopFolderAreFound)
{
    plant("src/main.cpp", licence);
    plant("notes.md", "x");
    plant("build/dev/x.cpp", "x");
    EXPECT_EQ(checkTopLevel(tree()).size(), 2u);
}

TEST_F(Planted, AReadmeThatNamesNothingIsFound)
{
    std::string readme = "# Guichet\n## Where is…\n| What | File | Name |\n|---|---|---|\n";
    for (int i = 0; i < 9; ++i)
        readme += "| a rule | `terminal/domain/rule.cpp` | `decide` |\n";
    plant("terminal/domain/rule.cpp", licence + "void decide();\n");
    plant("terminal/packages.txt", "# list\ncmake # builds\ng++\nninja-build # runs\n");
    plant("README.md", readme + "| a lost rule | `terminal/domain/lost.cpp` | `decide` |\n`cmake` `ninja-build`\n");
    auto found = checkReadme(tree());
    ASSERT_EQ(found.size(), 2u) << listed(found);
    plant("README.md", readme + "| a rule | `terminal/domain/rule.cpp` | `renamed` |\n`cmake`\n");
    found = checkReadme(tree());
    EXPECT_EQ(found.size(), 3u) << listed(found);
}

} // namespace
} // namespace guichet::architecture
