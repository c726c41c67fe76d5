// SPDX-License-Identifier: Apache-2.0
#include "sync/plan_document.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace guichet {
namespace {

QString text(std::string_view words)
{
    return QString::fromUtf8(words.data(), static_cast<qsizetype>(words.size()));
}

QJsonValue orNull(const std::optional<Money> &amount)
{
    return amount ? QJsonValue(qint64{amount->amount}) : QJsonValue();
}

QJsonValue orNull(const std::optional<int> &number)
{
    return number ? QJsonValue(*number) : QJsonValue();
}

QJsonArray texts(const std::vector<std::string> &words)
{
    QJsonArray array;
    for (const std::string &word : words)
        array.append(text(word));
    return array;
}

void writeKind(QJsonObject &to, const BenefitRule &rule)
{
    to[u"kind"] = text(codeOf(rule.kind));
    if (rule.kind == RuleKind::Rate)
        to[u"rateBp"] = rule.rateBp;
    if (rule.kind == RuleKind::Copay)
        to[u"copay"] = qint64{rule.copay.amount};
    if (rule.kind == RuleKind::Flat)
        to[u"flatAmount"] = qint64{rule.flatAmount.amount};
}

// A rule says only what it has, as the mutuals write it.
QJsonObject ruleObject(const BenefitRule &rule)
{
    QJsonObject to{{QStringLiteral("category"), text(rule.category)}};
    writeKind(to, rule);
    if (rule.level)
        to[u"level"] = *rule.level;
    if (rule.sector)
        to[u"sector"] = text(codeOf(*rule.sector));
    if (rule.actCeiling)
        to[u"actCeiling"] = qint64{rule.actCeiling->amount};
    if (rule.maxQuantity)
        to[u"maxQty"] = qint64{*rule.maxQuantity};
    if (rule.requiresLetter)
        to[u"requiresLetter"] = true;
    if (rule.requiresPriorAuth)
        to[u"requiresPriorAuth"] = true;
    return to;
}

QJsonArray ruleArray(const Plan &plan)
{
    QJsonArray array;
    for (const BenefitRule &rule : plan.rules)
        array.append(ruleObject(rule));
    return array;
}

QString monthAndDay(const Plan &plan)
{
    const auto day = dayOf({2024, plan.policyYearStartMonth, plan.policyYearStartDay});
    return text(toIsoText(day.value_or(Day{}))).mid(5);
}

void writeIdentity(QJsonObject &to, const Plan &plan)
{
    to[u"id"] = text(plan.id.text);
    to[u"version"] = plan.version;
    to[u"scheme"] = text(plan.scheme.text);
    to[u"name"] = text(plan.name);
    to[u"currency"] = text(plan.currency);
    to[u"cashStep"] = qint64{plan.cashStep};
    to[u"validFrom"] = text(toIsoText(plan.validFrom));
    to[u"validTo"] = plan.validTo ? QJsonValue(text(toIsoText(*plan.validTo))) : QJsonValue();
    to[u"policyYearStart"] = monthAndDay(plan);
}

void writeRights(QJsonObject &to, const Plan &plan)
{
    QJsonObject waiting;
    for (const auto &[periodicity, months] : plan.waitingMonths)
        waiting[text(codeOf(periodicity))] = months;
    to[u"waitingMonths"] = waiting;
    to[u"graceDays"] = plan.graceDays;
    to[u"dependants"] = QJsonObject{{QStringLiteral("childMaxAge"), plan.childMaxAge},
                                    {QStringLiteral("studentMaxAge"), orNull(plan.studentMaxAge)},
                                    {QStringLiteral("newbornDays"), plan.newbornDays}};
    to[u"referral"] = QJsonValue();
    if (plan.referral) {
        to[u"referral"] = QJsonObject{{QStringLiteral("requiredFromLevel"), plan.referral->requiredFromLevel},
                                      {QStringLiteral("validDays"), plan.referral->validDays}};
    }
    to[u"rosterMaxAgeDays"] = plan.rosterMaxAgeDays;
    to[u"episodes"] = QJsonObject{{QStringLiteral("maxPerYear"), orNull(plan.maxEpisodesPerYear)}, {QStringLiteral("windowDays"), plan.episodeWindowDays}};
    to[u"instalment"] = QJsonValue();
    if (plan.instalmentMinPaidBp)
        to[u"instalment"] = QJsonObject{{QStringLiteral("minPaidBp"), *plan.instalmentMinPaidBp}};
}

void writeBenefits(QJsonObject &to, const Plan &plan)
{
    to[u"ceilings"] = QJsonObject{{QStringLiteral("stay"), orNull(plan.ceilings.stay)},
                                  {QStringLiteral("episode"), orNull(plan.ceilings.episode)},
                                  {QStringLiteral("beneficiaryYear"), orNull(plan.ceilings.beneficiaryYear)},
                                  {QStringLiteral("householdYear"), orNull(plan.ceilings.householdYear)}};
    to[u"deductiblePerEpisode"] = qint64{plan.deductiblePerEpisode.amount};
    to[u"excludedConditions"] = texts(plan.excludedConditions);
    to[u"stateFree"] = QJsonObject{{QStringLiteral("underAge"), orNull(plan.stateFreeUnderAge)}, {QStringLiteral("categories"), texts(plan.stateFreeCategories)}};
    to[u"oncePerDay"] = texts(plan.oncePerDay);
    to[u"rules"] = ruleArray(plan);
}

} // namespace

std::string encodePlans(const std::vector<Plan> &plans)
{
    QJsonArray array;
    for (const Plan &plan : plans) {
        QJsonObject object;
        writeIdentity(object, plan);
        writeRights(object, plan);
        writeBenefits(object, plan);
        array.append(object);
    }
    return QJsonDocument(QJsonObject{{QStringLiteral("plans"), array}}).toJson(QJsonDocument::Compact).toStdString();
}

} // namespace guichet
