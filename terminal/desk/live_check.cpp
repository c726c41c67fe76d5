// SPDX-License-Identifier: Apache-2.0
#include "terminal/desk/live_check.h"

#include "sync/fhir/login.h"

namespace guichet::desk {
namespace {

Ulid idFor(const RightsAnswer &answer)
{
    const auto hash = crypto::hash(bytesOf(answer.verification.member.text + ' ' + std::to_string(answer.moment.reading.unixMilliseconds)));
    return makeUlid(answer.moment.reading.unixMilliseconds, *exactly<10>(ByteView(hash).first(10)));
}

fhir::EligibilityQuestion questionFor(const Enrolled &enrolled, const RightsAnswer &answer)
{
    fhir::EligibilityQuestion question;
    question.id = idFor(answer); // nothing is written yet: the verification has none
    question.member = answer.verification.member;
    question.plan = answer.verification.plan;
    question.facility = enrolled.facility.code;
    question.careDay = answer.verification.careDay;
    question.time = answer.moment.judged.now;
    return question;
}

LiveWord wordOf(const std::optional<fhir::LiveAnswer> &answer, const Decision &decision)
{
    if (!answer || !answer->inForce)
        return LiveWord::Silent;
    if (*answer->inForce == decision.isCovered())
        return LiveWord::Agrees;
    return *answer->inForce ? LiveWord::SaysYes : LiveWord::SaysNo;
}

} // namespace

bool canAskLive(const sync::RoadSettings &road)
{
    return road.kind == sync::RoadKind::Fhir || road.kind == sync::RoadKind::Openimis;
}

LiveCheck askLive(Counter &counter, Network &network, const sync::RoadSettings &road, const RightsAnswer &answer)
{
    const Enrolled &enrolled = counter.journal.enrolled();
    sync::ForeignContext context;
    context.scheme = enrolled.scheme;
    context.facility = enrolled.facility;
    context.terminal = enrolled.name.text;
    context.now = answer.moment.judged.now;
    context.zoneMinutes = answer.moment.reading.zoneMinutes;
    fhir::LiveEligibility conversation(road, context, questionFor(enrolled, answer));
    while (const auto question = conversation.next())
        conversation.take(network.perform(*question));
    LiveCheck check;
    check.source = std::string(fhir::hostOf(road.url));
    check.answer = conversation.answer();
    check.trouble = conversation.trouble();
    check.word = wordOf(check.answer, answer.decision);
    return check;
}

} // namespace guichet::desk
