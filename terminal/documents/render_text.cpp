// SPDX-License-Identifier: Apache-2.0
#include "terminal/documents/roll_layout.h"
#include "terminal/documents/roll_text.h"

#include <algorithm>

namespace guichet {
namespace {

std::string lineText(const RollLine &line, int columns)
{
    std::string text;
    for (const RollRun &run : line.runs)
        text += run.text;
    if (line.kind == RollLineKind::Rule || line.kind == RollLineKind::Tear)
        text.assign(static_cast<std::size_t>(columns), line.kind == RollLineKind::Rule ? '-' : '=');
    return text;
}

} // namespace

std::string renderText(const Document &document, int columns)
{
    constexpr int least = 24;
    const int width = std::max(columns, least);
    std::string text;
    const auto end = [&text](const std::string &line) {
        text.append(line, 0, line.find_last_not_of(' ') + 1);
        text += '\n';
    };
    for (const RollLine &line : layOutOnRoll(document, width, RollLetters::OneSize)) {
        if (line.kind != RollLineKind::Qr) {
            end(lineText(line, width));
            continue;
        }
        for (const std::string &part : roll::wrapped('[' + line.qr + ']', width))
            end(part);
    }
    return text;
}

} // namespace guichet
