// SPDX-License-Identifier: Apache-2.0
#include "tests/architecture/rules.h"

#include <algorithm>
#include <regex>
#include <set>

namespace guichet::architecture {

namespace {

constexpr std::size_t mostLines = 300;

void checkLicence(const File &file, std::vector<Violation> &found)
{
    const std::size_t first = !file.lines.empty() && file.lines.front().starts_with("#!") ? 1 : 0;
    if (file.lines.size() <= first || file.lines[first].find("SPDX-License-Identifier: Apache-2.0") == std::string::npos)
        found.push_back({file.path, 1, "the first line names the licence"});
}

void checkLines(const File &file, std::vector<Violation> &found)
{
    // A word in two pieces, or this file would find itself.
    static const std::regex unfinished("\\b(TO" "DO|FIX" "ME|HA" "CK)\\b");
    static const std::regex machinePath(R"((^|[\s"'=(:`])/(home|root|work|Users|tmp/[a-z]+)/[A-Za-z])");
    for (std::size_t i = 0; i < file.lines.size(); ++i) {
        if (std::regex_search(file.lines[i], unfinished))
            found.push_back({file.path, i + 1, "nothing is left to do"});
        if (std::regex_search(file.lines[i], machinePath))
            found.push_back({file.path, i + 1, "no path of somebody's machine"});
    }
}

struct Row { // of the table under "Where is"
    std::string path{};
    std::string symbol{};
    std::size_t line = 0;
};

std::vector<Row> whereIs(const File &readme)
{
    static const std::regex row(R"(^\|[^|]+\|\s*`([^`]+)`\s*\|\s*`([^`]+)`\s*\|\s*$)");
    std::vector<Row> rows;
    bool inside = false;
    for (std::size_t i = 0; i < readme.lines.size(); ++i) {
        if (readme.lines[i].starts_with("#"))
            inside = readme.lines[i].find("Where is") != std::string::npos;
        std::smatch parts;
        if (inside && std::regex_match(readme.lines[i], parts, row))
            rows.push_back({parts[1].str(), parts[2].str(), i + 1});
    }
    return rows;
}

bool mentions(const File &file, const std::string &word)
{
    return std::any_of(file.lines.begin(), file.lines.end(), [&](const std::string &line) { return line.find(word) != std::string::npos; });
}

void checkPackages(const Tree &tree, const File &readme, std::string_view list, std::vector<Violation> &found)
{
    static const std::regex entry(R"(^([a-z0-9.+-]+)\s+#\s*(\S.*)$)");
    const File *file = tree.find(list);
    if (!file)
        return;
    std::set<std::string> seen;
    for (std::size_t i = 0; i < file->lines.size(); ++i) {
        const std::string &line = file->lines[i];
        std::smatch parts;
        if (line.starts_with("#"))
            continue;
        if (!std::regex_match(line, parts, entry))
            found.push_back({file->path, i + 1, "a package stands with its reason"});
        else if (!seen.insert(parts[1].str()).second)
            found.push_back({file->path, i + 1, "a package is named once"});
        else if (!mentions(readme, "`" + parts[1].str() + "`"))
            found.push_back({file->path, i + 1, "README.md names every package"});
    }
}

} // namespace

std::vector<Violation> checkFiles(const Tree &tree)
{
    std::vector<Violation> found;
    for (const File &file : tree.files) {
        if (!isSource(file))
            continue;
        checkLicence(file, found);
        checkLines(file, found);
        if (file.lines.size() > mostLines)
            found.push_back({file.path, file.lines.size(), "too long to be read at once"});
    }
    return found;
}

std::vector<Violation> checkTopLevel(const Tree &tree)
{
    static const std::set<std::string> agreed{"CMakeLists.txt", "CMakePresets.json", "LICENSE", "README.md", ".ci", ".clang-format", ".clang-tidy",
                                              ".gitignore", "terminal", "cards", "sync", "tests", "hardware-profiles"};
    std::vector<Violation> found;
    for (const std::string &name : tree.topLevel) {
        if (!agreed.contains(name))
            found.push_back({name, 0, "not an agreed entry of the top folder"});
    }
    return found;
}

std::vector<Violation> checkReadme(const Tree &tree)
{
    const File *readme = tree.find("README.md");
    if (!readme)
        return {{"README.md", 0, "there is none"}};
    std::vector<Violation> found;
    const auto rows = whereIs(*readme);
    if (rows.size() < 10)
        found.push_back({readme->path, 0, "the table of places has at least ten rows"});
    for (const Row &row : rows) {
        const File *file = tree.find(row.path);
        if (!file || !mentions(*file, row.symbol))
            found.push_back({readme->path, row.line, row.path + " does not hold " + row.symbol});
    }
    checkPackages(tree, *readme, "terminal/packages.txt", found);
    checkPackages(tree, *readme, "tests/packages.txt", found);
    return found;
}

} // namespace guichet::architecture
