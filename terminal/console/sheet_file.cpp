// SPDX-License-Identifier: Apache-2.0
#include "terminal/console/sheet_file.h"

namespace guichet::console {
namespace {

constexpr int sheetColumns = 100; // A4 in fixed letters

} // namespace

DocumentHead sheetHead(desk::Counter &counter)
{
    const desk::Enrolled &ours = counter.journal.enrolled();
    const desk::Moment moment = desk::now(counter);
    DocumentHead head;
    head.schemeName = ours.scheme.name;
    head.facilityName = ours.facility.name;
    head.terminal = ours.name;
    head.time = moment.judged.now;
    head.zoneMinutes = moment.reading.zoneMinutes;
    head.programVersion = GUICHET_VERSION;
    head.training = counter.training;
    return head;
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
