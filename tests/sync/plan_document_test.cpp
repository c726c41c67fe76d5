// SPDX-License-Identifier: Apache-2.0
#include "sync/plan_document.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <gtest/gtest.h>

#include <fstream>
#include <sstream>

namespace guichet {
namespace {

std::string oraclePlans()
{
    std::ifstream file(GUICHET_SOURCE_DIR "/tests/oracle/plans.json", std::ios::binary);
    std::ostringstream text;
    text << file.rdbuf();
    return text.str();
}

QJsonObject parsed(const std::string &json)
{
    return QJsonDocument::fromJson(QByteArray::fromStdString(json)).object();
}

TEST(PlanDocument, TheSameDocumentComesBack)
{
    std::vector<std::string> notices;
    const auto plans = parsePlans(oraclePlans(), &notices);
    ASSERT_TRUE(plans) << plans.error().path;
    EXPECT_EQ(plans->size(), 8u);
    EXPECT_TRUE(notices.empty());
    const std::string encoded = encodePlans(*plans);
    EXPECT_TRUE(parsed(encoded) == parsed(oraclePlans())) << encoded;
    const auto again = parsePlans(encoded);
    ASSERT_TRUE(again);
    EXPECT_EQ(encodePlans(*again), encoded);
}

TEST(PlanDocument, WhatAPlanSays)
{
    const auto plans = parsePlans(oraclePlans());
    ASSERT_TRUE(plans);
    const Plan &a = plans->front();
    EXPECT_EQ(a.id.text, "A");
    EXPECT_EQ(a.waitingMonths.at(Periodicity::Semester), 2);
    EXPECT_EQ(a.ceilings.episode, Money{40'000});
    EXPECT_FALSE(a.ceilings.stay);
    EXPECT_EQ(a.rules.at(1).actCeiling, Money{10'000});
    EXPECT_EQ(a.rules.at(5).sector, Sector::Pharmacy);
    EXPECT_EQ(a.rules.at(6).maxQuantity, 7);
    EXPECT_TRUE(a.rules.at(6).requiresLetter);
}

// A document with one value replaced; "plans.1.rules.0.rateBp" walks down.
QJsonValue replaced(const QJsonValue &in, QStringList path, const QJsonValue &value)
{
    if (path.isEmpty())
        return value;
    const QString step = path.takeFirst();
    if (in.isArray()) {
        QJsonArray array = in.toArray();
        array[step.toInt()] = replaced(array[step.toInt()], path, value);
        return array;
    }
    QJsonObject object = in.toObject();
    object[step] = replaced(object.value(step), path, value);
    return object;
}

PlanError errorWith(const char *path, const QJsonValue &value)
{
    const QJsonValue document = replaced(parsed(oraclePlans()), (QStringLiteral("plans.1.") + QLatin1String(path)).split(u'.'), value);
    const auto plans = parsePlans(QJsonDocument(document.toObject()).toJson().toStdString());
    EXPECT_FALSE(plans) << path;
    return plans ? PlanError{} : plans.error();
}

TEST(PlanDocument, SaysWhereItIsWrongAndWhatIsExpected)
{
    EXPECT_EQ(errorWith("rules.4.rateBp", -1).path, "plans[1].rules[4].rateBp");
    EXPECT_EQ(errorWith("rules.4.rateBp", 10'001).expected, "0…10000");
    EXPECT_EQ(errorWith("rules.4.rateBp", 80.5).path, "plans[1].rules[4].rateBp");
    EXPECT_EQ(errorWith("rules.4.rateBp", QStringLiteral("8000")).path, "plans[1].rules[4].rateBp");
    EXPECT_EQ(errorWith("rules.4.rateBp", QJsonValue()).path, "plans[1].rules[4].rateBp");
    EXPECT_EQ(errorWith("rules.0.kind", QStringLiteral("PERCENT")).expected, "RATE | COPAY | FLAT");
    EXPECT_EQ(errorWith("rules.0.kind", QStringLiteral("COPAY")).path, "plans[1].rules[0].copay");
    EXPECT_EQ(errorWith("rules.0.sector", QStringLiteral("STATE")).path, "plans[1].rules[0].sector");
    EXPECT_EQ(errorWith("rules.0.maxQty", 0).path, "plans[1].rules[0].maxQty");
    EXPECT_EQ(errorWith("rules.0", 7).path, "plans[1].rules[0]");
    EXPECT_EQ(errorWith("rules.0.category", QStringLiteral("MEG")).path, "plans[1].rules[1]") << "the same rule twice";
    EXPECT_EQ(errorWith("id", QStringLiteral("A")).path, "plans[1].id");
    EXPECT_EQ(errorWith("id", QString()).path, "plans[1].id");
    EXPECT_EQ(errorWith("name", QStringLiteral("a\nb")).path, "plans[1].name");
    EXPECT_EQ(errorWith("currency", QStringLiteral("xof")).path, "plans[1].currency");
    EXPECT_EQ(errorWith("cashStep", 0).path, "plans[1].cashStep");
    EXPECT_EQ(errorWith("validFrom", QStringLiteral("2024-02-30")).expected, "YYYY-MM-DD");
    EXPECT_EQ(errorWith("validTo", QStringLiteral("2023-12-31")).path, "plans[1].validTo");
    EXPECT_EQ(errorWith("policyYearStart", QStringLiteral("13-01")).expected, "MM-DD");
    EXPECT_EQ(errorWith("waitingMonths.WEEKLY", 1).path, "plans[1].waitingMonths.WEEKLY");
    EXPECT_EQ(errorWith("waitingMonths.ANNUAL", -1).path, "plans[1].waitingMonths.ANNUAL");
    EXPECT_EQ(errorWith("dependants", QJsonValue()).path, "plans[1].dependants");
    EXPECT_EQ(errorWith("ceilings.episode", 1e18).path, "plans[1].ceilings.episode");
    EXPECT_EQ(errorWith("ceilings.episode", -1).path, "plans[1].ceilings.episode");
    EXPECT_EQ(errorWith("stateFree.categories", QStringLiteral("MEG")).path, "plans[1].stateFree.categories");
    EXPECT_EQ(errorWith("oncePerDay.0", 3).path, "plans[1].oncePerDay[0]");
}

TEST(PlanDocument, AMisspeltKeyIsNoticed)
{
    const QJsonValue document = replaced(parsed(oraclePlans()), {QStringLiteral("plans"), QStringLiteral("0"), QStringLiteral("rules"), QStringLiteral("1"), QStringLiteral("actCeilling")}, 1);
    std::vector<std::string> notices;
    ASSERT_TRUE(parsePlans(QJsonDocument(document.toObject()).toJson().toStdString(), &notices));
    EXPECT_EQ(notices, std::vector<std::string>{"plans[0].rules[1].actCeilling"});
}

TEST(PlanDocument, WhatIsNoDocument)
{
    EXPECT_EQ(parsePlans("").error().path, "$");
    EXPECT_EQ(parsePlans("[]").error().expected, "{…}");
    EXPECT_EQ(parsePlans("{}").error().path, "plans");
    EXPECT_EQ(parsePlans("{\"plans\":{}}").error().path, "plans");
    EXPECT_EQ(parsePlans("{\n\"plans\": [,]}").error().expected.substr(0, 8), "JSON (2:");
    EXPECT_FALSE(parsePlans(std::string(100'000, '[')));
    EXPECT_FALSE(parsePlans("{\"plans\":[\"\xff\"]}"));
    EXPECT_FALSE(parsePlans(std::string(5u << 20, ' ')));
    EXPECT_TRUE(parsePlans("\xEF\xBB\xBF{\"plans\":[]}\r\n"));
}

} // namespace
} // namespace guichet
