// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <string>

namespace guichet::test {

// A folder of its own, gone at the end of the test.
class ScratchFolder {
public:
    ScratchFolder()
    {
        std::string shape = (std::filesystem::temp_directory_path() / "guichet-test-XXXXXX").string();
        m_path = mkdtemp(shape.data());
    }
    ~ScratchFolder()
    {
        std::error_code ignored;
        std::filesystem::permissions(m_path, std::filesystem::perms::owner_all, ignored);
        std::filesystem::remove_all(m_path, ignored);
    }
    ScratchFolder(const ScratchFolder &) = delete;
    ScratchFolder &operator=(const ScratchFolder &) = delete;

    std::string path(const std::string &below = {}) const { return below.empty() ? m_path : m_path + '/' + below; }
    void put(const std::string &below, const std::string &content) const
    {
        std::filesystem::create_directories(std::filesystem::path(path(below)).parent_path());
        std::ofstream(path(below), std::ios::binary) << content;
    }
    bool has(const std::string &below) const { return std::filesystem::exists(path(below)); }

private:
    std::string m_path{};
};

} // namespace guichet::test
