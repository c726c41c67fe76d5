// SPDX-License-Identifier: Apache-2.0
#include "tests/architecture/tree.h"

#include <algorithm>
#include <array>
#include <fstream>

namespace guichet::architecture {

namespace {

constexpr std::array textEndings{".cpp", ".h",   ".txt", ".cmake", ".json", ".md", ".py",  ".mjs", ".sh",
                                 ".sql", ".csv", ".ts",  ".tsv",   ".toml", ".in", ".svg", ".qrc", ".html"};

bool isLeftOut(const std::string &name)
{
    return name == ".git" || name == "build" || name == "__pycache__";
}

bool isText(const std::filesystem::path &path)
{
    const std::string ending = path.extension().string();
    return ending.empty() || std::find(textEndings.begin(), textEndings.end(), ending) != textEndings.end();
}

File loadFile(const std::filesystem::path &root, const std::filesystem::path &path)
{
    File file{path.lexically_relative(root).generic_string()};
    std::ifstream in(path, std::ios::binary);
    for (std::string line; std::getline(in, line);)
        file.lines.push_back(std::move(line));
    return file;
}

} // namespace

const File *Tree::find(std::string_view path) const
{
    const auto found = std::find_if(files.begin(), files.end(), [path](const File &file) { return file.path == path; });
    return found == files.end() ? nullptr : &*found;
}

Tree loadTree(const std::filesystem::path &root)
{
    Tree tree;
    for (const auto &entry : std::filesystem::directory_iterator(root)) {
        if (!isLeftOut(entry.path().filename().string()))
            tree.topLevel.push_back(entry.path().filename().string());
    }
    for (auto at = std::filesystem::recursive_directory_iterator(root); at != std::filesystem::recursive_directory_iterator(); ++at) {
        if (isLeftOut(at->path().filename().string()))
            at.disable_recursion_pending();
        else if (at->is_regular_file() && isText(at->path()))
            tree.files.push_back(loadFile(root, at->path()));
    }
    std::sort(tree.files.begin(), tree.files.end(), [](const File &a, const File &b) { return a.path < b.path; });
    return tree;
}

bool isCode(const File &file)
{
    return file.endsWith(".cpp") || file.endsWith(".h");
}

bool isSource(const File &file)
{
    const bool script = !file.lines.empty() && file.lines.front().starts_with("#!");
    return isCode(file) || script || file.endsWith("CMakeLists.txt") || file.endsWith(".cmake") || file.endsWith(".py") || file.endsWith(".mjs")
        || file.endsWith(".sql") || file.endsWith(".sh");
}

} // namespace guichet::architecture
