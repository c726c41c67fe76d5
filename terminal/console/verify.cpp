// SPDX-License-Identifier: Apache-2.0
#include "terminal/console/console.h"
#include "terminal/console/find_across.h"
#include "terminal/console/live_word.h"
#include "terminal/console/paper.h"
#include "terminal/console/paper_facts.h"
#include "terminal/console/verify_answer.h"
#include "terminal/console/values.h"
#include "terminal/desk/verify_member.h"

#include <array>

#include <algorithm>

namespace guichet::console {
namespace {

struct QueryOption {
    std::string_view option;
    desk::QueryKind kind;
};
constexpr std::array queryOptions{
    QueryOption{"--text", desk::QueryKind::CardText}, QueryOption{"--number", desk::QueryKind::Number},
    QueryOption{"--name", desk::QueryKind::Name},     QueryOption{"--phone", desk::QueryKind::Phone},
    QueryOption{"--image", desk::QueryKind::CardText},
};

// One way of finding, and one only: E02, E07.
Outcome<QueryOption> wayOf(const Arguments &arguments)
{
    const QueryOption *way = nullptr;
    for (const QueryOption &row : queryOptions) {
        if (!arguments.has(row.option))
            continue;
        if (way)
            return fail(Code::E07, {{"option", std::string(way->option)}, {"autre", std::string(row.option)}});
        way = &row;
    }
    if (!way)
        return missing("--image | --text | --number | --name | --phone");
    return *way;
}

// The code in the pictures: exactly one, whichever of them shows it (Q12, Q14).
Outcome<std::string> codeIn(desk::Pictures &pictures, const std::vector<std::string> &paths)
{
    std::vector<std::string> found;
    Failure none{Code::Q12, {{"fichier", paths.front()}}, {}};
    for (const std::string &path : paths) {
        auto codes = pictures.codesIn(path);
        if (!codes && codes.error().code != Code::Q12)
            return codes.failure();
        if (codes)
            found.insert(found.end(), codes->begin(), codes->end());
    }
    if (found.empty())
        return Unexpected(none);
    if (found.size() > 1)
        return fail(Code::Q14);
    return found.front();
}

Outcome<desk::MemberQuery> queryOf(Console &console, const Arguments &arguments)
{
    const auto way = wayOf(arguments);
    if (!way)
        return way.failure();
    const auto rank = smallNumberOption(arguments, "--rank");
    if (!rank)
        return rank.failure();
    desk::MemberQuery query{way->kind, *arguments.find(way->option), false, *rank};
    if (way->option != "--image")
        return query;
    auto text = codeIn(console.world.pictures(), arguments.all("--image"));
    if (!text)
        return text.failure();
    query.text = *std::move(text);
    return query;
}

Outcome<VisitType> visitOf(const Arguments &arguments)
{
    const std::string text = arguments.find("--visit").value_or("NORMAL");
    const auto visit = parseVisitType(text);
    if (!visit)
        return notUnderstood("--visit", text, "NORMAL|EMERGENCY|REFERRAL|FOLLOW_UP");
    return *visit;
}

Outcome<PhotoAnswer> photoOf(const Arguments &arguments)
{
    const auto text = arguments.find("--photo");
    if (!text)
        return PhotoAnswer::NotAsked;
    const auto photo = parsePhotoAnswer(*text);
    if (!photo || *photo == PhotoAnswer::NotAsked)
        return notUnderstood("--photo", *text, "yes|no|none");
    return *photo;
}

Outcome<desk::VisitChoice> choiceOf(const Arguments &arguments)
{
    const auto visit = visitOf(arguments);
    if (!visit)
        return visit.failure();
    const auto photo = photoOf(arguments);
    if (!photo)
        return photo.failure();
    const auto on = dayOption(arguments, "--on");
    const auto referral = dayOption(arguments, "--referral");
    const auto newborn = dayOption(arguments, "--newborn");
    for (const auto *day : {&on, &referral, &newborn}) {
        if (!*day)
            return day->failure();
    }
    desk::VisitChoice choice{*visit, {}, *on, arguments.find("--late").value_or(""), *photo, *newborn};
    if (*referral)
        choice.referral = Referral{**referral, {}};
    return choice;
}

// The first road of the scheme that can be asked; N13 when there is none.
Outcome<desk::LiveCheck> askServer(Console &console, desk::Counter &counter, const desk::RightsAnswer &rights)
{
    const auto roads = console.world.roads(counter);
    if (!roads)
        return roads.failure();
    const auto road = std::find_if(roads->begin(), roads->end(), desk::canAskLive);
    if (road == roads->end())
        return fail(Code::N13, {{"detail", "CoverageEligibilityRequest"}});
    const auto network = console.world.network(*road);
    if (!network)
        return network.failure();
    return desk::askLive(counter, **network, *road, rights);
}

// Beside the answer, after it is written: a silent server holds nobody up.
void tellServersWord(Console &console, desk::Counter &counter, const desk::RightsAnswer &rights)
{
    const auto check = askServer(console, counter, rights);
    const auto &trouble = check ? check->trouble : std::optional(check.error());
    if (trouble)
        sayNotice(console, *trouble);
    if (check && !console.json)
        printLive(console, *check, rights);
    else if (check)
        console.out << JsonLine().object("live", liveJson(*check)).str() << '\n';
}

// The check is kept already: a printer that fails is a notice.
void printTicket(Console &console, const Arguments &arguments, const Document &ticket)
{
    if (!wantsPaper(arguments))
        return;
    if (const auto printed = putOnPaper(console, arguments, ticket); !printed)
        sayNotice(console, printed.error());
}

Exit answer(Console &console, desk::Counter &counter, const desk::FoundMember &found, const desk::VisitChoice &choice, const Arguments &arguments)
{
    const auto rights = desk::judgeRights(counter, found, 0, choice);
    if (!rights)
        return say(console, rights.error());
    const auto recorded = desk::recordVerification(counter, *rights);
    if (!recorded)
        return say(console, recorded.error());
    if (rights->message)
        sayNotice(console, *rights->message);
    if (console.json)
        console.out << verificationJson(*rights, *recorded).str() << '\n';
    else
        printVerification(console, *rights, *recorded);
    printTicket(console, arguments, makeTicket(ticketFactsOf(counter, *rights, *recorded), console.language));
    if (arguments.has("--live"))
        tellServersWord(console, counter, *rights);
    return rights->decision.isCovered() ? Exit::Done : Exit::No;
}

// Several people, or a list that is still being prepared: nobody was verified.
Exit askWhich(Console &console, const std::vector<FoundAt> &all)
{
    for (const FoundAt &found : all) {
        const std::string &scheme = found.counter->journal.enrolled().scheme.code.text;
        for (const desk::Person &person : found.member.people) {
            if (console.json)
                console.out << JsonLine().object("candidate", candidateJson(person).text("scheme", scheme)).str() << '\n';
            else
                printCandidate(console, person, all.size() > 1 ? scheme : std::string());
        }
        if (found.member.readyPercent < 100)
            console.err << found.member.readyPercent << " %\n";
    }
    return Exit::No;
}

} // namespace

Exit verifyCommand(Console &console, const Arguments &arguments)
{
    const auto choice = choiceOf(arguments);
    if (!choice)
        return say(console, choice.error());
    const auto query = queryOf(console, arguments);
    if (!query)
        return say(console, query.error());
    const auto counters = console.world.counters();
    if (!counters)
        return say(console, counters.error());
    const auto found = findIn(*counters, *query);
    if (!found)
        return say(console, found.error());
    const FoundAt &first = found->front();
    if (found->size() > 1 || !first.isOnePerson())
        return askWhich(console, *found);
    return answer(console, *first.counter, first.member, *choice, arguments);
}

} // namespace guichet::console
