// SPDX-License-Identifier: Apache-2.0
#include "terminal/console/doctor_check.h"
#include "terminal/console/json_line.h"
#include "terminal/desk/day_view.h"
#include "terminal/texts/sentences.h"

#include <array>
#include <filesystem>

namespace guichet::console {
namespace {

namespace fs = std::filesystem;

Check folderCheck(Console &console)
{
    const std::string folder = console.world.folder();
    std::error_code error;
    const auto permissions = fs::status(folder, error).permissions();
    Check check{"folder", !error, folder, {}};
    if (!fs::is_directory(folder, error))
        check.advice = Failure{Code::D10, {}, {}};
    else if ((permissions & (fs::perms::group_all | fs::perms::others_all)) != fs::perms::none)
        check.advice = Failure{Code::D08, {}, {}};
    check.ok = !check.advice;
    return check;
}

Check keyCheck(Console &console)
{
    const std::string path = console.world.keyFile();
    std::error_code error;
    Check check{"key", fs::is_regular_file(path, error), path, {}};
    const bool hasStaff = fs::exists(fs::path(console.world.folder()) / "staff.keys", error);
    if (hasStaff && check.ok) // kept for scripts: whoever has the disk has the key
        check.detail += " (guichetctl staff seal-key)";
    if (hasStaff && !check.ok) // badges open it
        return {"key", true, "staff.keys", {}};
    if (!check.ok)
        check.advice = Failure{Code::D12, {{"fichier", path}}, {}};
    return check;
}

Check clockCheck(desk::Counter &counter)
{
    const desk::Moment moment = desk::now(counter);
    Check check{"clock", moment.judged.isTrusted(), toIsoText(moment.today()) + ", t_conf " + std::to_string(moment.judged.confidence), {}};
    if (!check.ok)
        check.advice = Failure{Code::D16, {{"date", toIsoText(moment.today())}}, {}};
    return check;
}

Check rosterCheck(desk::Counter &counter)
{
    const desk::CounterState state = desk::counterState(counter);
    const bool isFresh = state.freshness == desk::Freshness::Green || state.freshness == desk::Freshness::Yellow;
    Check check{"roster", state.rosterDay && isFresh, {}, {}};
    if (state.rosterDay)
        check.detail = toIsoText(*state.rosterDay) + ", " + std::to_string(state.rosterAgeDays) + " d";
    if (!state.rosterDay)
        check.advice = Failure{Code::D11, {}, {}};
    else if (!isFresh)
        check.advice = Failure{Code::D15, {{"date", toIsoText(*state.rosterDay)}, {"n", std::to_string(state.rosterAgeDays)}}, {}};
    return check;
}

Check queueCheck(desk::Counter &counter)
{
    constexpr int longWait = 30;
    const desk::CounterState state = desk::counterState(counter);
    Check check{"queue", state.oldestWaitingDays <= longWait && state.outbox.quarantined == 0, {}, {}};
    check.detail = std::to_string(state.outbox.waiting) + ", " + std::to_string(state.oldestWaitingDays) + " d";
    if (!check.ok)
        check.advice = Failure{Code::D17,
                               {{"n", std::to_string(state.outbox.waiting + state.outbox.quarantined)},
                                {"jours", std::to_string(state.oldestWaitingDays)}},
                               {}};
    return check;
}

Check journalCheck(desk::Counter &counter)
{
    const auto verified = counter.journal.verifyChain([](std::uint64_t, std::uint64_t) { return true; });
    Check check{"journal", verified && verified->ok, {}, {}};
    if (!verified)
        check.advice = verified.error();
    else if (!verified->ok)
        check.advice = Failure{Code::D01, {{"n", std::to_string(verified->firstBroken)}}, {}};
    else
        check.detail = std::to_string(verified->entries);
    return check;
}

Check roadsCheck(Console &console, desk::Counter &counter)
{
    const auto roads = console.world.roads(counter);
    Check check{"roads", roads.has_value(), {}, {}};
    if (!roads) {
        check.advice = roads.error();
        return check;
    }
    for (const sync::RoadSettings &road : *roads)
        check.detail += (check.detail.empty() ? "" : ", ") + road.url;
    return check;
}

JsonLine schemeLine(const std::string &scheme)
{
    JsonLine json;
    if (!scheme.empty())
        json.text("scheme", scheme);
    return json;
}

void tell(Console &console, const Check &check, const std::string &scheme)
{
    const std::string advice = check.advice ? codedSentenceFor(*check.advice, console.language) : std::string{};
    if (console.json)
        console.out << schemeLine(scheme).text("check", check.name).flag("ok", check.ok).text("detail", check.detail).text("advice", advice).str() << '\n';
    else
        console.out << (check.ok ? "ok  " : "!!  ") << scheme << (scheme.empty() ? "" : " ") << check.name << ": " << check.detail << (advice.empty() ? "" : "  ") << advice << '\n';
}

using FolderCheck = Check (*)(Console &);
using CounterCheck = Check (*)(desk::Counter &);
constexpr std::array folderChecks{FolderCheck{folderCheck}, FolderCheck{diskCheck}, FolderCheck{keyCheck}};
constexpr std::array counterChecks{CounterCheck{clockCheck}, CounterCheck{rosterCheck}, CounterCheck{queueCheck}, CounterCheck{journalCheck}};

} // namespace

Exit doctorCommand(Console &console, const Arguments &arguments)
{
    bool allWell = true;
    const auto look = [&](const Check &check, const std::string &scheme) {
        tell(console, check, scheme);
        allWell = allWell && check.ok;
    };
    look({"version", true, GUICHET_VERSION, {}}, {});
    for (const FolderCheck check : folderChecks)
        look(check(console), {});
    for (const Check &check : deviceChecks(console, arguments.find("--profile"), arguments.has("--try")))
        look(check, {});
    const auto counters = console.world.counters();
    if (!counters)
        return say(console, counters.error());
    look(backupCheck(console, *counters->front()), {});
    for (desk::Counter *counter : *counters) {
        for (const CounterCheck check : counterChecks)
            look(check(*counter), counter->journal.enrolled().scheme.code.text);
        look(roadsCheck(console, *counter), counter->journal.enrolled().scheme.code.text);
    }
    return allWell ? Exit::Done : Exit::Surroundings;
}

} // namespace guichet::console
