// SPDX-License-Identifier: Apache-2.0
#include "terminal/console/console.h"
#include "terminal/console/json_values.h"
#include "terminal/console/sheet_file.h"
#include "terminal/console/values.h"
#include "terminal/desk/report_reading.h"
#include "terminal/documents/month_facts.h"

namespace guichet::console {
namespace {

constexpr int mostYears = 10;

Outcome<Day> dayNeeded(const Arguments &arguments, std::string_view name)
{
    const auto day = dayOption(arguments, name);
    if (!day)
        return day.failure();
    if (!*day)
        return missing(name);
    return **day;
}

void addKnown(JsonLine &json, std::string_view name, const std::optional<int> &value)
{
    if (value)
        json.number(name, *value);
    else
        json.null(name);
}

void addAmount(JsonLine &json, std::string_view name, const std::optional<Money> &value)
{
    if (value)
        json.number(name, value->amount);
    else
        json.null(name);
}

template <class Counts, class Name>
std::vector<JsonLine> countsJson(const Counts &counts, Name name)
{
    std::vector<JsonLine> lines;
    for (const auto &[reason, count] : counts)
        lines.push_back(JsonLine().text("reason", name(reason)).number("count", count));
    return lines;
}

void addCare(JsonLine &json, const Indicators &all)
{
    json.number("visits", all.visits).number("newCases", all.newCases);
    addKnown(json, "upToDateBp", all.upToDateBp);
    addKnown(json, "utilisationBp", all.utilisationBp);
    addAmount(json, "costPerCase", all.costPerCase);
    addAmount(json, "costPerAct", all.costPerAct);
    addAmount(json, "costPerPrescription", all.costPerPrescription);
    addAmount(json, "meanConsumption", all.meanConsumption);
    addKnown(json, "megLinesBp", all.megLinesBp);
    addKnown(json, "megValueBp", all.megValueBp);
    addKnown(json, "medicinesPerPrescription100", all.medicinesPerPrescription);
    addKnown(json, "referralBp", all.referralBp);
    json.number("unjustifiedEmergencies", all.unjustifiedEmergencies);
}

void addReception(JsonLine &json, const Indicators &all)
{
    addKnown(json, "rejectedLinesBp", all.rejectedLinesBp);
    addKnown(json, "rejectedAmountBp", all.rejectedAmountBp);
    json.objects("rejections", countsJson(all.rejections, [](const std::string &reason) { return reason; }));
    addKnown(json, "careToSentDays", all.careToSentDays);
    addKnown(json, "receivedToPaidDays", all.receivedToPaidDays);
    json.number("checks", all.checks).number("refused", all.refused);
    json.objects("refusals", countsJson(all.refusals, [](Reason reason) { return codeOf(reason); }));
    json.number("regularisedIn72h", all.regularisedIn72h).number("complaints", all.complaints).number("complaintsClosed", all.complaintsClosed);
    addKnown(json, "complaintAnswerDays", all.complaintAnswerDays);
    json.number("stockOuts", all.stockOuts).number("refusedCare", all.refusedCare);
}

JsonLine monthJson(const MonthFigures &month)
{
    JsonLine json;
    json.text("month", toIsoText(month.month).substr(0, 7)).number("visits", month.visits).number("newCases", month.newCases);
    addAmount(json, "costPerCase", month.costPerCase);
    addKnown(json, "megLinesBp", month.megLinesBp);
    return json.number("refused", month.refused);
}

JsonLine reportJson(const Indicators &all)
{
    JsonLine json;
    json.text("from", toIsoText(all.from)).text("to", toIsoText(all.to));
    if (all.enrolled)
        json.number("enrolled", *all.enrolled).number("withRights", *all.withRights);
    addCare(json, all);
    addReception(json, all);
    std::vector<JsonLine> months;
    for (const MonthFigures &month : all.months)
        months.push_back(monthJson(month));
    return json.objects("months", months);
}

} // namespace

Exit reportCommand(Console &console, const Arguments &arguments)
{
    const auto from = dayNeeded(arguments, "--from");
    const auto to = from ? dayNeeded(arguments, "--to") : from;
    if (!to)
        return say(console, to.error());
    if (*to < *from || daysBetween(*from, *to) > mostYears * 366)
        return say(console, notUnderstood("--to", toIsoText(*to), toIsoText(*from) + " …").error());
    const auto counter = console.world.counter();
    if (!counter)
        return say(console, counter.error());
    desk::ReportReading reading(**counter, *from, *to);
    if (const auto read = desk::readWhole(reading); !read)
        return say(console, read.error());
    const Indicators figures = reading.figures();
    FollowUpFacts facts = followUpOf(figures, console.language);
    facts.head = sheetHead(**counter);
    facts.currency = (*counter)->journal.enrolled().scheme.currency;
    if (const auto saved = showSheet(console, arguments, makeFollowUpSheet(facts, console.language)); !saved)
        return say(console, saved.error());
    if (console.json)
        console.out << reportJson(figures).str() << '\n';
    return Exit::Done;
}

} // namespace guichet::console
