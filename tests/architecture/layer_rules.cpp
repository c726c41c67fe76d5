// SPDX-License-Identifier: Apache-2.0
#include "tests/architecture/rules.h"

#include <regex>

namespace guichet::architecture {

namespace {

struct Rule {
    const char *folder;
    const char *forbidden; // of what stands between the quotes or brackets of an #include
    const char *exempt;    // paths to which the rule does not apply; "" = none
    const char *why;
};

constexpr Rule includeRules[] = {
    {"terminal/base/", R"(Q[A-Z].*|sqlite3\.h|terminal/(?!base/).*|cards/.*|sync/.*)", "", "base sees nothing else"},
    {"terminal/domain/", R"(Q[A-Z].*|sqlite3\.h|terminal/(?!base/|domain/).*|terminal/base/crypto\.h|cards/.*|sync/.*)", "", "the rules see base only"},
    {"terminal/domain/", "fstream|filesystem|iostream|cstdio|thread|mutex|future|atomic|random|ctime|chrono|time\\.h", "",
     "the rules have no file, clock, thread or chance"},
    {"terminal/desk/", R"(Q[A-Z].*|sqlite3\.h|terminal/(store|device|ui|console|app|texts|documents)/.*|sync/(transport|mutual)/.*|cards/(image|tool)/.*)", "",
     "the use cases see ports, never what is behind them"},
    {"terminal/desk/", "fstream|filesystem|chrono|ctime|random|thread", "", "files, time and chance come in through ports"},
    {"terminal/store/", R"(QWidget|QNetwork.*|terminal/(device|ui|console|app|texts|documents)/.*|sync/(transport|mutual)/.*)", "",
     "the store is behind the ports"},
    {"terminal/device/", R"(sqlite3\.h|terminal/(store|ui|console|app)/.*|sync/(transport|mutual)/.*)", "", "devices are behind the ports"},
    {"terminal/ui/", R"(sqlite3\.h|terminal/(store|device|console|app)/.*|sync/(transport|mutual)/.*|cards/(image|tool)/.*)", "",
     "screens see the use cases only"},
    {"terminal/console/", R"(sqlite3\.h|QWidget|QApplication|terminal/(store|device|ui)/.*|sync/mutual/.*)", R"(terminal/console/main\.cpp)",
     "the console sees the use cases only"},
    {"terminal/texts/", R"(sqlite3\.h|terminal/(?!base/|domain/|texts/).*|cards/.*|sync/.*)", "", "sentences know reasons and codes only"},
    {"terminal/documents/", R"(sqlite3\.h|QPainter|QPdf.*|terminal/(?!base/|domain/|texts/|documents/).*|cards/.*|sync/.*)", "",
     "documents are values; devices draw them"},
    {"cards/", R"(sqlite3\.h|QWidget|QApplication|terminal/(?!base/).*|sync/.*)", R"(cards/tool/.*)", "cards see base only"},
    {"cards/", R"(fstream|filesystem|QFile|QImage|QPainter|ZXing/.*|qrencode\.h)", R"(cards/(image|tool)/.*)", "card texts are bytes: no file, no picture"},
    {"sync/", R"(sqlite3\.h|QNetwork.*|QTcp.*|QImage|QPainter|QWidget|cards/.*|terminal/(?!base/|domain/).*|sync/mutual/.*)",
     R"(sync/(mutual|transport|openimis/phone_extract)/.*)", "wire formats are pure"},
    {"sync/openimis/phone_extract/", R"(Q[A-Z].*|sqlite3\.h|cards/.*|terminal/(?!base/|domain/|store/sqlite\.h).*|sync/(mutual|transport)/.*)", "",
     "the phone extract is a file that is read"},
    {"sync/transport/", R"(sqlite3\.h|QWidget|terminal/(?!base/|domain/).*|sync/mutual/.*)", "", "roads carry bytes"},
    {"sync/mutual/", R"(sqlite3\.h|QWidget|terminal/(desk|ui|console|device|app|store/(?!sqlite)).*)", "", "the other end is no counter"},
    {"", R"(sodium\.h)", R"(terminal/base/crypto[a-z0-9_]*\.cpp|tests/bench/.*)", "all cryptography is in terminal/base/crypto"},
    {"", R"(openssl/.*)", R"(terminal/base/crypto[a-z0-9_]*\.cpp)", "all cryptography is in terminal/base/crypto"},
    {"", R"(sqlite3\.h)", R"(terminal/store/sqlite.*|tests/.*)", "one file owns SQLite's C API"},
    {"", R"(QSql.*|QtSql.*|QSettings)", "", "QtSql and QSettings are not used"},
};

constexpr Rule wordRules[] = {
    {"terminal/domain/", R"(\b(double|float)\b)", "", "money and days are integers"},
    {"terminal/domain/", R"(\b(getenv|std::chrono|rand|time)\s*\(|\bstatic\s+(?!constexpr|const\b|_assert|[\w:<>]+\s+\w+\s*\())", "", "the rules are pure"},
    {"terminal/", R"(\b(std::stod|std::stof|strtod|atof|localtime|std::to_string\s*\(\s*\d+\.)\b)", "", "machine text never depends on the locale"},
    {"sync/", R"(\b(std::stod|std::stof|strtod|atof|localtime)\b)", "", "machine text never depends on the locale"},
    {"cards/", R"(\b(std::stod|std::stof|strtod|atof|localtime|qUncompress)\b)", "", "machine text never depends on the locale; inflation has a limit"},
    {"terminal/", R"(\bshared_ptr\b)", "", "one owner for each thing"},
    {"sync/", R"(\bshared_ptr\b)", "", "one owner for each thing"},
    {"cards/", R"(\bshared_ptr\b)", "", "one owner for each thing"},
};

// Good enough for words: what stands in a string or behind // is not code.
std::string codeOf(const std::string &line)
{
    static const std::regex text(R"("([^"\\]|\\.)*")");
    return std::regex_replace(line.substr(0, line.find("//")), text, "\"\"");
}

bool applies(const Rule &rule, const File &file)
{
    return isCode(file) && file.isIn(rule.folder) && !std::regex_match(file.path, std::regex(rule.exempt));
}

template <class Match>
void checkRule(const Rule &rule, const Tree &tree, Match isForbidden, std::vector<Violation> &found)
{
    for (const File &file : tree.files) {
        if (!applies(rule, file))
            continue;
        for (std::size_t i = 0; i < file.lines.size(); ++i) {
            if (isForbidden(file.lines[i]))
                found.push_back({file.path, i + 1, rule.why});
        }
    }
}

} // namespace

std::vector<Violation> checkLayers(const Tree &tree)
{
    std::vector<Violation> found;
    const std::regex include(R"(^\s*#\s*include\s*[<"]([^>"]+)[>"].*)");
    for (const Rule &rule : includeRules) {
        const std::regex forbidden(rule.forbidden);
        checkRule(rule, tree, [&](const std::string &line) {
            std::smatch parts;
            return line.find('#') != std::string::npos && std::regex_match(line, parts, include) && std::regex_match(parts[1].str(), forbidden);
        }, found);
    }
    for (const Rule &rule : wordRules) {
        const std::regex forbidden(rule.forbidden);
        checkRule(rule, tree, [&](const std::string &line) { return std::regex_search(codeOf(line), forbidden); }, found);
    }
    return found;
}

} // namespace guichet::architecture
