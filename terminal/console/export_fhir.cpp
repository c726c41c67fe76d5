// SPDX-License-Identifier: Apache-2.0
#include "terminal/console/export_fhir.h"

#include "sync/fhir/ndjson.h"
#include "terminal/console/files.h"
#include "terminal/console/json_line.h"

#include <algorithm>
#include <filesystem>
#include <map>

namespace guichet::console {
namespace {

struct Days {
    Day first{};
    Day last{};
};

Days daysOf(const std::optional<desk::Month> &month, const std::vector<desk::ClaimRow> &rows, Day today)
{
    if (month)
        return {*dayOf({month->year, month->month, 1}), lastDayOfMonth(month->year, month->month)};
    Days days{today, today};
    for (const desk::ClaimRow &row : rows)
        days.first = std::min(days.first, row.claim.careDay);
    return days;
}

Outcome<void> addClaims(fhir::NdjsonExport &to, desk::Counter &counter, const std::vector<desk::ClaimRow> &rows)
{
    for (const desk::ClaimRow &row : rows) {
        sync::ForeignClaim claim;
        claim.claim = row.claim;
        claim.hash = row.written.hash;
        claim.sequence = row.written.sequence;
        claim.closedAt = row.closedAt;
        claim.state = row.state;
        auto household = counter.roster.findHousehold(row.claim.household);
        if (!household)
            return household.failure();
        claim.household = *std::move(household);
        to.addClaim(claim);
    }
    return {};
}

Outcome<void> addLookUps(fhir::NdjsonExport &to, desk::Counter &counter, Days days)
{
    const desk::Enrolled &enrolled = counter.journal.enrolled();
    for (Day day = days.first; day <= days.last; day = addDays(day, 1)) {
        const auto rows = counter.journal.verificationsOn(day);
        if (!rows)
            return rows.failure();
        for (const desk::VerificationRow &row : *rows) {
            const Verification &made = row.verification;
            to.addLookUp({made.id, made.member, made.time, made.identification, made.outcome, enrolled.name.text, 0, enrolled.facility.code});
        }
    }
    return {};
}

Outcome<std::map<std::string, std::string>> fhirFiles(desk::Counter &counter, const std::vector<desk::ClaimRow> &rows, const std::optional<desk::Month> &month)
{
    const desk::Enrolled &enrolled = counter.journal.enrolled();
    const desk::Moment moment = desk::now(counter);
    sync::ForeignContext context;
    context.scheme = enrolled.scheme;
    context.facility = enrolled.facility;
    context.terminal = enrolled.name.text;
    context.now = moment.judged.now;
    context.zoneMinutes = moment.reading.zoneMinutes;
    fhir::NdjsonExport files(context);
    if (const auto added = addClaims(files, counter, rows); !added)
        return added.failure();
    if (const auto added = addLookUps(files, counter, daysOf(month, rows, moment.today())); !added)
        return added.failure();
    return files.files();
}

void sayFile(Console &console, const std::string &path, const std::string &lines)
{
    const auto resources = std::count(lines.begin(), lines.end(), '\n');
    if (console.json)
        console.out << JsonLine().text("file", path).number("resources", resources).str() << '\n';
    else
        console.out << path << ": " << resources << '\n';
}

} // namespace

Exit exportFhir(Console &console, const Arguments &arguments, desk::Counter &counter, const std::vector<desk::ClaimRow> &rows,
                const std::optional<desk::Month> &month)
{
    const auto files = fhirFiles(counter, rows, month);
    if (!files)
        return say(console, files.error());
    const desk::Enrolled &enrolled = counter.journal.enrolled();
    const std::string suffix = '-' + enrolled.scheme.code.text + '-' + enrolled.name.text + '-' + arguments.find("--month").value_or("all");
    for (const auto &[name, lines] : *files) {
        const auto dot = name.find('.');
        const std::string path = (std::filesystem::path(*arguments.find("--out")) / (name.substr(0, dot) + suffix + name.substr(dot))).string();
        if (const auto saved = saveFile(path, bytesOf(lines)); !saved)
            return say(console, saved.error());
        sayFile(console, path, lines);
    }
    return Exit::Done;
}

} // namespace guichet::console
