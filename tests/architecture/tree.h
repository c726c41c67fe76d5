// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace guichet::architecture {

struct File {
    std::string path{}; // from the root, with slashes
    std::vector<std::string> lines{};

    bool isIn(std::string_view folder) const { return path.starts_with(folder); }
    bool endsWith(std::string_view ending) const { return path.ends_with(ending); }
};

struct Tree {
    std::vector<std::string> topLevel{};
    std::vector<File> files{}; // text files; pictures and other bytes are left out

    const File *find(std::string_view path) const;
};

// What the repository holds: build folders and .git are not in it.
Tree loadTree(const std::filesystem::path &root);

bool isCode(const File &file);   // C++
bool isSource(const File &file); // whatever we wrote that runs or builds

} // namespace guichet::architecture
