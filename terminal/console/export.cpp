// SPDX-License-Identifier: Apache-2.0
#include "terminal/console/claim_json.h"
#include "terminal/console/console.h"
#include "terminal/console/csv.h"
#include "terminal/console/export_fhir.h"
#include "terminal/console/export_openimis.h"
#include "terminal/console/files.h"
#include "terminal/console/values.h"
#include "terminal/desk/month_claims.h"

#include <filesystem>

namespace guichet::console {
namespace {

Outcome<std::optional<desk::Month>> monthOf(const Arguments &arguments)
{
    const auto text = arguments.find("--month");
    if (!text)
        return std::optional<desk::Month>{};
    const auto month = desk::parseMonth(*text);
    if (!month)
        return notUnderstood("--month", *text, "AAAA-MM");
    return month;
}

Outcome<void> checkFormat(const Arguments &arguments)
{
    const auto format = arguments.find("--format");
    if (!format)
        return missing("--format");
    if (*format != "csv" && *format != "fhir" && *format != "openimis-xml")
        return notUnderstood("--format", *format, "csv|fhir|openimis-xml");
    return {};
}

} // namespace

Exit exportCommand(Console &console, const Arguments &arguments)
{
    if (const auto format = checkFormat(arguments); !format)
        return say(console, format.error());
    const auto month = monthOf(arguments);
    if (!month)
        return say(console, month.error());
    const auto folder = arguments.find("--out");
    if (!folder)
        return say(console, missing("--out").error());
    const auto counter = console.world.counter();
    if (!counter)
        return say(console, counter.error());
    const auto rows = desk::claimsOfMonth(**counter, *month);
    if (!rows)
        return say(console, rows.error());
    std::error_code error;
    std::filesystem::create_directories(*folder, error);
    if (!std::filesystem::is_directory(*folder, error))
        return say(console, {Code::E05, {{"fichier", *folder}}, {}});
    if (arguments.find("--format") == "openimis-xml")
        return exportOpenimis(console, arguments, **counter, *rows);
    if (arguments.find("--format") == "fhir")
        return exportFhir(console, arguments, **counter, *rows, *month);
    const desk::Enrolled &enrolled = (*counter)->journal.enrolled();
    const std::string name = "claims-" + enrolled.scheme.code.text + '-' + enrolled.name.text + '-' + arguments.find("--month").value_or("all") + ".csv";
    const std::string path = (std::filesystem::path(*folder) / name).string();
    if (const auto saved = saveFile(path, bytesOf(claimsCsv(*rows, enrolled))); !saved)
        return say(console, saved.error());
    if (console.json)
        console.out << JsonLine().text("file", path).number("claims", static_cast<std::int64_t>(rows->size())).str() << '\n';
    else
        console.out << path << ": " << rows->size() << '\n';
    return Exit::Done;
}

} // namespace guichet::console
