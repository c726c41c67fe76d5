// SPDX-License-Identifier: Apache-2.0
#include "sync/mutual/finding_words.h"
#include "sync/mutual/import.h"
#include "sync/mutual/program.h"
#include "terminal/texts/sentences.h"

#include <array>

namespace guichet::mutual {

namespace {

constexpr std::uint64_t shownPerKind = 100;

// Findings as they come: all of them as JSON, a hundred of each kind for people.
class FindingPrinter {
public:
    explicit FindingPrinter(const Console &console)
        : m_console(console)
    {
    }
    void add(const ImportFinding &finding)
    {
        const std::uint64_t number = ++m_counts[static_cast<std::size_t>(finding.kind)];
        if (m_console.json)
            m_console.out << jsonFor(finding);
        else if (number <= shownPerKind)
            m_console.out << sentenceFor(finding) << "\n";
        else if (number == shownPerKind + 1)
            m_console.out << "… et d'autres du même genre.\n";
    }
    std::uint64_t count() const
    {
        std::uint64_t all = 0;
        for (const std::uint64_t count : m_counts)
            all += count;
        return all;
    }

private:
    const Console &m_console;
    std::array<std::uint64_t, findingKindCount> m_counts{};
};

void printProblems(const Console &console, const ImportProblems &problems)
{
    for (const Failure &problem : problems.kept()) {
        console.err << codedSentenceFor(problem, console.language) << "\n";
        if (!console.json)
            continue;
        JsonLine line;
        line.text("error", codeText(problem.code));
        for (const auto &[name, value] : problem.fields)
            line.text(name, value);
        console.out << line.line();
    }
}

void printCounts(const Console &console, const ImportCounts &counts, std::uint64_t findings)
{
    if (console.json) {
        console.out << JsonLine()
                           .number("plans", counts.plans)
                           .number("facilities", counts.facilities)
                           .number("tariff", counts.tariff)
                           .number("members", counts.members)
                           .number("households", counts.households)
                           .number("photos", counts.photos)
                           .number("findings", findings)
                           .line();
        return;
    }
    console.out << "Repris : " << counts.plans << " formules, " << counts.facilities << " centres, " << counts.tariff << " prix, "
                << counts.members << " membres de " << counts.households << " ménages, " << counts.photos << " photos.\n"
                << findings << " points à vérifier.\n";
}

} // namespace

Exit runImport(const Console &console, const Arguments &arguments)
{
    const ImportFiles files{arguments.value("--plans"), arguments.value("--tariff"), arguments.value("--facilities"), arguments.value("--members"),
        arguments.value("--openimis"), arguments.value("--fhir")};
    const std::array people{std::pair{"--members", &files.members}, std::pair{"--openimis", &files.openimis}, std::pair{"--fhir", &files.fhir}};
    const char *named = nullptr;
    for (const auto &[option, path] : people) {
        if (!path->empty() && named)
            return report(console, Failure{Code::E07, {{"option", named}, {"autre", option}}});
        named = path->empty() ? named : option;
    }
    if (files.plans.empty() && files.tariff.empty() && files.facilities.empty() && !named)
        return report(console, Failure{Code::E02, {{"option", "--plans, --tariff, --facilities, --members, --openimis, --fhir"}}});
    auto folder = openFolder(arguments.place(0));
    if (!folder)
        return report(console, folder.error());
    FindingPrinter findings(console);
    ImportWatch watch;
    watch.onFinding = [&findings](const ImportFinding &finding) { findings.add(finding); };
    watch.onProgress = [&console](std::uint64_t done, std::uint64_t all) { showProgress(console, done, all); };
    ImportProblems problems;
    const auto counts = importFiles({*folder, problems, watch, console.today}, files);
    endProgress(console);
    printProblems(console, problems);
    if (!counts)
        return report(console, counts.error());
    printCounts(console, *counts, findings.count());
    return Exit::Done;
}

} // namespace guichet::mutual
