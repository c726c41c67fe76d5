// SPDX-License-Identifier: Apache-2.0
#include "terminal/console/sheet_file.h"

#include "terminal/papers/claim_papers.h"

namespace guichet::console {
namespace {

constexpr int sheetColumns = 100; // A4 in fixed letters

} // namespace

DocumentHead sheetHead(desk::Counter &counter)
{
    return papers::headOf(counter, 0, desk::now(counter).judged.now);
}

Outcome<void> showSheet(Console &console, const Arguments &arguments, const Document &sheet)
{
    const auto file = arguments.find("--out");
    if (file) {
        PdfWriter *pdf = console.world.pdf();
        return pdf ? pdf->write(sheet, Paper::A4, *file) : Outcome<void>(fail(Code::E08, {{"valeur", "--out"}}));
    }
    if (!console.json)
        console.out << renderText(sheet, sheetColumns);
    return {};
}

} // namespace guichet::console
