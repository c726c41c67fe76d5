// SPDX-License-Identifier: Apache-2.0
#include "terminal/console/export_openimis.h"

#include "cards/legacy_number.h"
#include "sync/openimis/claim_xml.h"
#include "sync/openimis/claim_zip.h"
#include "sync/openimis/precheck_facts.h"
#include "terminal/console/files.h"
#include "terminal/console/json_line.h"
#include "terminal/console/values.h"
#include "terminal/texts/sentences.h"

#include <algorithm>
#include <filesystem>

namespace guichet::console {

using namespace sync::openimis;

namespace {

constexpr std::uint64_t longestPassword = 1024;

struct Wanted {
    XmlDialect dialect = XmlDialect::App;
    FormSettings settings{};
    std::string password{};   // empty: files one by one
    std::string folder{};
};

// The first line of the file, without the end of line editors add.
Outcome<std::string> passwordIn(const std::string &path)
{
    const auto content = loadFile(path, longestPassword);
    if (!content)
        return content.failure();
    const std::string_view text = textOf(*content);
    std::string password(text.substr(0, text.find_first_of("\r\n")));
    if (password.empty())
        return notUnderstood("--zip-password-file", path, "1…1024");
    return password;
}

// The codes of the openIMIS road, where there is one; options win.
FormSettings settingsOfRoads(Console &console, const desk::Counter &counter)
{
    FormSettings settings{counter.journal.enrolled().facility.code.text, {}};
    const auto roads = console.world.roads(counter);
    if (!roads)
        return settings;
    for (const sync::RoadSettings &road : *roads) {
        if (road.kind != sync::RoadKind::Openimis)
            continue;
        settings.claimAdmin = road.claimAdmin;
        if (!road.facilityCode.empty())
            settings.facility = road.facilityCode;
    }
    return settings;
}

Outcome<Wanted> wantedFrom(Console &console, const Arguments &arguments, const desk::Counter &counter)
{
    Wanted wanted;
    wanted.folder = arguments.find("--out").value_or(".");
    const std::string dialect = arguments.find("--dialect").value_or("app");
    if (dialect != "app" && dialect != "server")
        return notUnderstood("--dialect", dialect, "app | server");
    wanted.dialect = dialect == "app" ? XmlDialect::App : XmlDialect::Server;
    const FormSettings known = settingsOfRoads(console, counter);
    wanted.settings = {arguments.find("--hf-code").value_or(known.facility), arguments.find("--claim-admin").value_or(known.claimAdmin)};
    if (wanted.settings.claimAdmin.empty())
        return missing("--claim-admin");
    if (const auto path = arguments.find("--zip-password-file")) {
        auto password = passwordIn(*path);
        if (!password)
            return password.failure();
        wanted.password = std::move(*password);
    }
    return wanted;
}

bool isExported(ClaimState state)
{
    return state != ClaimState::Draft && state != ClaimState::Cancelled && state != ClaimState::CancelRequested && state != ClaimState::Quarantined;
}

std::optional<bool> isGoodNumber(desk::Counter &counter, const MemberNumber &number)
{
    switch (cards::matchLegacyNumber(number.text, counter.roster.legacyPatterns())) {
    case cards::LegacyMatch::Good: return true;
    case cards::LegacyMatch::BadCheck: return false;
    case cards::LegacyMatch::NoPattern: break;
    }
    return {};
}

std::vector<PreFinding> findingsFor(desk::Counter &counter, const ClaimForm &form, const Claim &claim)
{
    const auto household = counter.roster.findHousehold(claim.household);
    const HouseholdRecord *known = household && *household ? &**household : nullptr;
    return checkBeforeSending(form, factsAtTheCounter(claim, known, isGoodNumber(counter, claim.member)));
}

void tell(Console &console, const std::string &number, const std::string &file, const std::vector<PreFinding> &findings)
{
    if (console.json) {
        std::vector<JsonLine> rows;
        for (const PreFinding &finding : findings)
            rows.push_back(JsonLine()
                               .text("level", codeOf(finding.level))
                               .number("reason", static_cast<std::int64_t>(finding.reason))
                               .text("name", codeOf(finding.reason))
                               .number("line", finding.line)
                               .text("detail", finding.detail)
                               .flag("differsFromRule", finding.differsFromRule));
        console.out << JsonLine().text("claim", number).text("file", file).objects("findings", rows).str() << '\n';
        return;
    }
    console.out << file << '\n';
    for (const PreFinding &finding : findings) {
        console.out << "  " << codeOf(finding.level) << ' ' << static_cast<int>(finding.reason) << ' ' << codeOf(finding.reason);
        if (finding.line > 0)
            console.out << " #" << finding.line;
        console.out << (finding.detail.empty() ? "" : " : ") << finding.detail << '\n';
    }
}

Outcome<void> saveZip(Console &console, const Wanted &wanted, const std::vector<ZipEntry> &entries)
{
    const auto archive = encodeClaimZip(entries, wanted.password);
    if (!archive)
        return archive.failure();
    const desk::ClockReading clock = console.world.clock().read();
    const std::string name = claimZipName(wanted.settings.claimAdmin, clock.unixMilliseconds / 1000, clock.zoneMinutes);
    const std::string path = (std::filesystem::path(wanted.folder) / name).string();
    if (const auto saved = saveFile(path, *archive); !saved)
        return saved;
    if (console.json)
        console.out << JsonLine().text("file", path).number("claims", static_cast<std::int64_t>(entries.size())).str() << '\n';
    else
        console.out << path << ": " << entries.size() << '\n';
    return {};
}

Outcome<void> saveFiles(const Wanted &wanted, const std::vector<ZipEntry> &entries)
{
    for (const ZipEntry &entry : entries) {
        const std::string path = (std::filesystem::path(wanted.folder) / entry.name).string();
        if (const auto saved = saveFile(path, bytesOf(entry.content)); !saved)
            return saved;
    }
    return {};
}

// No server was asked: the claim itself lacks what openIMIS requires.
void tellNotExported(Console &console, const ClaimNumber &number, const Failure &why)
{
    const auto reason = std::find_if(why.fields.begin(), why.fields.end(), [](const auto &field) { return field.first == "raison"; });
    console.err << number.text << (console.language == Language::French ? " : pas exportée, " : ": not exported, ")
                << (reason == why.fields.end() ? std::string(codeText(why.code)) : reason->second) << '\n';
}

} // namespace

Exit exportOpenimis(Console &console, const Arguments &arguments, desk::Counter &counter, const std::vector<desk::ClaimRow> &rows)
{
    const auto wanted = wantedFrom(console, arguments, counter);
    if (!wanted)
        return say(console, wanted.error());
    const int zone = console.world.clock().read().zoneMinutes;
    std::vector<ZipEntry> entries;
    bool isWhole = true;
    for (const desk::ClaimRow &row : rows) {
        if (!isExported(row.state))
            continue;
        const auto form = planClaimForm(row.claim, wanted->settings, dayOfMoment(row.closedAt, zone));
        if (!form) {
            tellNotExported(console, row.claim.number, form.error());
            isWhole = false;
            continue;
        }
        entries.push_back({claimFileName(*form), encodeClaimXml(*form, wanted->dialect)});
        tell(console, form->code, entries.back().name, findingsFor(counter, *form, row.claim));
    }
    const auto saved = wanted->password.empty() || entries.empty() ? saveFiles(*wanted, entries) : saveZip(console, *wanted, entries);
    if (!saved)
        return say(console, saved.error());
    return isWhole ? Exit::Done : Exit::No;
}

} // namespace guichet::console
