// SPDX-License-Identifier: Apache-2.0
// The worked cases are the last word on every rule (tests/oracle).
#include "sync/plan_document.h"
#include "terminal/console/case_document.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>
#include <sstream>

namespace guichet {
namespace {

std::string readText(const std::string &name)
{
    std::ifstream file(std::string(GUICHET_SOURCE_DIR "/tests/oracle/") + name, std::ios::binary);
    std::ostringstream text;
    text << file.rdbuf();
    return text.str();
}

void addEachOnce(QJsonArray &to, const std::vector<Reason> &reasons)
{
    for (const Reason reason : reasons) {
        const QString code = QString::fromUtf8(codeOf(reason).data(), static_cast<qsizetype>(codeOf(reason).size()));
        if (!to.contains(code))
            to.append(code);
    }
}

QJsonObject computed(const WorkedCase &worked)
{
    const Decision decision = decideEligibility(worked.situation);
    const auto shares = computeShares(worked.situation, decision, worked.lines);
    if (!shares)
        return {};
    QJsonArray reasons;
    for (const Finding &finding : decision.findings)
        addEachOnce(reasons, {finding.reason});
    QJsonArray lines;
    for (const LineShare &line : shares->lines) {
        QJsonArray own;
        addEachOnce(own, line.reasons);
        addEachOnce(reasons, line.reasons);
        lines.append(QJsonObject{{QStringLiteral("mutual"), qint64{line.mutual.amount}}, {QStringLiteral("state"), qint64{line.state.amount}}, {QStringLiteral("member"), qint64{line.member.amount}}, {QStringLiteral("reasons"), own}});
    }
    const bool regularise = decision.outcome == EligibilityOutcome::Eligible && shares->provisional;
    const auto outcome = codeOf(regularise ? EligibilityOutcome::Provisional : decision.outcome);
    return {{QStringLiteral("decision"), QString::fromUtf8(outcome.data(), static_cast<qsizetype>(outcome.size()))},
            {QStringLiteral("reasons"), reasons},
            {QStringLiteral("gross"), qint64{shares->gross.amount}},
            {QStringLiteral("mutual"), qint64{shares->mutual.amount}},
            {QStringLiteral("state"), qint64{shares->state.amount}},
            {QStringLiteral("member"), qint64{shares->member.amount}},
            {QStringLiteral("cashDue"), qint64{shares->cashDue.amount}},
            {QStringLiteral("lines"), lines}};
}

class Oracle : public testing::TestWithParam<std::pair<const char *, std::size_t>> {};

TEST_P(Oracle, EveryCaseIsDecidedAndPricedAsWorked)
{
    const auto [file, count] = GetParam();
    const auto plans = parsePlans(readText("plans.json"));
    ASSERT_TRUE(plans) << plans.error().path << ' ' << plans.error().expected;
    const std::string text = readText(file);
    const auto cases = parseCases(text, *plans);
    ASSERT_TRUE(cases) << cases.error().id << ' ' << cases.error().path << ' ' << cases.error().expected;
    ASSERT_EQ(cases->size(), count);
    const QJsonArray expected = QJsonDocument::fromJson(QByteArray::fromStdString(text)).object().value(u"cases").toArray();
    for (std::size_t i = 0; i < cases->size(); ++i) {
        const QJsonObject want = expected.at(static_cast<qsizetype>(i)).toObject().value(u"expect").toObject();
        const QJsonObject got = computed((*cases)[i]);
        EXPECT_TRUE(want == got) << (*cases)[i].id << "\nworked   " << QJsonDocument(want).toJson(QJsonDocument::Compact).toStdString() << "\ncomputed "
                             << QJsonDocument(got).toJson(QJsonDocument::Compact).toStdString();
    }
}

INSTANTIATE_TEST_SUITE_P(Worked, Oracle, testing::Values(std::pair{"cases.json", std::size_t{67}}, std::pair{"cases-more.json", std::size_t{197}}));

} // namespace
} // namespace guichet
