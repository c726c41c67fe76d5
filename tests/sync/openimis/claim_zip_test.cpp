// SPDX-License-Identifier: Apache-2.0
#include "sync/openimis/claim_zip.h"

#include "terminal/base/crypto.h"

#include <gtest/gtest.h>
#include <zip.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>

namespace guichet::sync::openimis {
namespace {

const std::vector<ZipEntry> entries{{"Claim_A_1_2026-03-02.xml", "<Claim>é</Claim>"}, {"Claim_A_2_2026-03-02.xml", std::string(5000, 'x')}};

// Opened by libzip; what cannot be read is empty.
std::vector<std::string> contentsOf(const Bytes &bytes, const char *password)
{
    zip_error_t error{};
    zip_source_t *source = zip_source_buffer_create(bytes.data(), bytes.size(), 0, &error);
    zip_t *archive = zip_open_from_source(source, ZIP_RDONLY, &error);
    std::vector<std::string> contents;
    for (zip_int64_t i = 0; archive && i < zip_get_num_entries(archive, 0); ++i) {
        zip_stat_t found{};
        zip_stat_index(archive, static_cast<zip_uint64_t>(i), 0, &found);
        EXPECT_EQ(found.encryption_method, ZIP_EM_AES_256);
        EXPECT_EQ(found.name, entries[static_cast<std::size_t>(i)].name);
        std::string content(static_cast<std::size_t>(found.size), '\0');
        zip_file_t *file = zip_fopen_index_encrypted(archive, static_cast<zip_uint64_t>(i), 0, password);
        if (!file || zip_fread(file, content.data(), content.size()) != static_cast<zip_int64_t>(content.size()))
            content.clear();
        if (file)
            zip_fclose(file);
        contents.push_back(content);
    }
    if (archive)
        zip_discard(archive);
    return contents;
}

TEST(ClaimZip, OpensWithItsPasswordAndNoOther)
{
    const auto archive = encodeClaimZip(entries, ")(#$1HsD");
    ASSERT_TRUE(archive);
    EXPECT_EQ(contentsOf(*archive, ")(#$1HsD"), (std::vector<std::string>{entries[0].content, entries[1].content}));
    EXPECT_EQ(contentsOf(*archive, "autre"), (std::vector<std::string>{"", ""}));
    EXPECT_EQ(textOf(*archive).find("xxxxxxxx"), std::string_view::npos);
}

TEST(ClaimZip, WithoutPasswordThereIsNoArchive)
{
    const auto archive = encodeClaimZip(entries, "");
    ASSERT_FALSE(archive);
    EXPECT_EQ(archive.error().code, Code::E05);
}

TEST(ClaimZip, AnotherProgramOpensIt)
{
    if (std::system("command -v bsdtar > /dev/null 2>&1") != 0)
        GTEST_SKIP() << "bsdtar is not installed";
    const auto folder = std::filesystem::temp_directory_path() / ("guichet-zip-" + toHex(crypto::Secret::random(8).view()));
    std::filesystem::create_directories(folder);
    const auto archive = encodeClaimZip(entries, "secret");
    ASSERT_TRUE(archive);
    std::ofstream(folder / "claims.zip", std::ios::binary) << textOf(*archive);
    const std::string command = "cd " + folder.string() + " && bsdtar --passphrase secret -xf claims.zip";
    EXPECT_EQ(std::system(command.c_str()), 0);
    EXPECT_EQ(std::filesystem::file_size(folder / entries[1].name), entries[1].content.size());
    std::filesystem::remove_all(folder);
}

TEST(ClaimZip, IsNamedByItsAdministratorAndItsLocalTime)
{
    EXPECT_EQ(claimZipName("VIDS0011", 1'772'443'800, 60), "Claims_VIDS0011_2026-03-02T10-30-00.zip");
    EXPECT_EQ(claimZipName("VIDS0011", 1'772'443'800, -11 * 60), "Claims_VIDS0011_2026-03-01T22-30-00.zip");
}

} // namespace
} // namespace guichet::sync::openimis
