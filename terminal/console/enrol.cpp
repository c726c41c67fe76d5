// SPDX-License-Identifier: Apache-2.0
#include "sync/enrolment.h"
#include "sync/sealed_file.h"
#include "terminal/console/console.h"
#include "terminal/console/files.h"
#include "terminal/console/json_line.h"
#include "terminal/console/values.h"

#include <sys/utsname.h>

namespace guichet::console {
namespace {

std::string machineModel()
{
    utsname names{};
    if (uname(&names) != 0)
        return "PC";
    return std::string(names.sysname) + ' ' + names.machine;
}

// Before there is a journal no time is proved: the entry says so.
desk::Moment firstMoment(const desk::Clock &clock)
{
    const desk::ClockReading reading = clock.read();
    ClockReadings readings;
    readings.system = reading.unixMilliseconds / 1000;
    return {reading, judgeClock(readings, {})};
}

Exit request(Console &console, desk::Enrolling &enrolling, const std::string &path)
{
    const auto bytes = enrolling.request(machineModel(), GUICHET_VERSION);
    if (!bytes)
        return say(console, bytes.error());
    const auto opened = sync::openRequest(*bytes);
    if (!opened)
        return say(console, opened.error());
    if (const auto saved = saveFile(path, *bytes); !saved)
        return say(console, saved.error());
    const std::string fingerprint = sync::fingerprintOf(*opened);
    if (console.json)
        console.out << JsonLine().text("request", path).text("fingerprint", fingerprint).str() << '\n';
    else
        console.out << (console.language == Language::French ? "Demande écrite, empreinte à lire à la mutuelle : "
                                                             : "Request written, fingerprint to read out to the mutual: ")
                    << fingerprint << '\n';
    return Exit::Done;
}

Exit install(Console &console, desk::Enrolling &enrolling, const std::string &path, const std::string &code)
{
    const auto bytes = loadFile(path, sync::largestFile);
    if (!bytes)
        return say(console, bytes.error());
    const auto enrolled = enrolling.install(*bytes, code, firstMoment(console.world.clock()));
    if (!enrolled)
        return say(console, withName(enrolled.error(), path));
    if (console.json) {
        JsonLine json;
        json.text("terminal", enrolled->name.text).text("facility", enrolled->facility.code.text).text("scheme", enrolled->scheme.code.text);
        console.out << json.text("facilityName", enrolled->facility.name).str() << '\n';
    } else {
        console.out << enrolled->name.text << ", " << enrolled->facility.name << ", " << enrolled->scheme.name << '\n';
    }
    return Exit::Done;
}

} // namespace

Exit enrolCommand(Console &console, const Arguments &arguments)
{
    const auto requestPath = arguments.find("--request");
    const auto installPath = arguments.find("--install");
    if (requestPath && installPath)
        return say(console, {Code::E07, {{"option", "--request"}, {"autre", "--install"}}, {}});
    if (!requestPath && !installPath)
        return say(console, missing("--request | --install").error());
    const auto enrolling = console.world.enrolling();
    if (!enrolling)
        return say(console, enrolling.error());
    if (requestPath)
        return request(console, **enrolling, *requestPath);
    return install(console, **enrolling, *installPath, arguments.find("--code").value_or(""));
}

} // namespace guichet::console
