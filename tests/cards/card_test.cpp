// SPDX-License-Identifier: Apache-2.0
#include "cards/card.h"

#include "tests/cards/vectors.h"

#include <gtest/gtest.h>

#include <cctype>

namespace guichet::cards {

namespace {

using namespace test;

QJsonObject claimsOf(const Card &card)
{
    return {{member("kid"), QString::fromStdString(toHex(card.keyId))},
            {member("iss"), QString::fromStdString(card.issuer)},
            {member("exp"), static_cast<qint64>(card.expires)},
            {member("iat"), static_cast<qint64>(card.issued)},
            {member("serial"), static_cast<qint64>(card.serial.value)},
            {member("member_id"), QString::fromStdString(card.memberNumber.text)},
            {member("full_name"), QString::fromStdString(card.fullName)},
            {member("dob"), QString::fromStdString(card.birthDate)},
            {member("sex"), static_cast<int>(card.sex.value_or(Sex{}))},
            {member("mutual"), QString::fromStdString(card.scheme.text)},
            {member("household"), QString::fromStdString(card.household.text)},
            {member("rank"), card.rank},
            {member("role"), static_cast<int>(card.role)},
            {member("plan"), QString::fromStdString(card.plan.text)},
            {member("generation"), static_cast<qint64>(card.generation)}};
}

bool isGoodAnswer(const QJsonObject &expected, const CardReading &reading)
{
    const QString reason = QString::fromLatin1(codeOf(reading.reason).data());
    const QJsonArray also = expected.value(member("also_ok")).toArray();
    if (also.contains(reason))
        return true;
    return reason == expected.value(member("reason")).toString()
        && QString::fromLatin1(codeOf(reading.verdict).data()) == expected.value(member("verdict")).toString();
}

class Vectors : public testing::TestWithParam<QJsonObject> {
};

TEST_P(Vectors, areJudgedAsTheirMakersSay)
{
    const TrustStore trust = trustOfVectors();
    ASSERT_FALSE(trust.keys.empty());
    VectorContext given;
    fill(given, GetParam().value(member("context")).toObject());
    const QJsonObject expected = GetParam().value(member("expected")).toObject();

    const CardReading reading = readCard(textOfVector(GetParam()), trust, given.context);

    EXPECT_TRUE(isGoodAnswer(expected, reading)) << "answered " << codeOf(reading.verdict) << " " << codeOf(reading.reason) << ", expected "
                                                 << expected.value(member("reason")).toString().toStdString();
    if (expected.contains(member("claims")) && reading.verdict == Verdict::Accept) {
        EXPECT_EQ(claimsOf(*reading.card), expected.value(member("claims")).toObject());
    }
    QJsonArray warnings;
    for (const Warning warning : reading.warnings)
        warnings.append(QString::fromLatin1(codeOf(warning).data()));
    for (const QJsonValue &warning : expected.value(member("warnings")).toArray())
        EXPECT_TRUE(warnings.contains(warning));
    if (reading.verdict == Verdict::Reject && reading.reason < CardReason::CwtType) {
        EXPECT_FALSE(reading.card);
    }
}

std::vector<QJsonObject> allVectors()
{
    std::vector<QJsonObject> vectors;
    for (const QJsonValue &value : vectorFile().value(member("vectors")).toArray())
        vectors.push_back(value.toObject());
    return vectors;
}

std::string nameOfVector(const testing::TestParamInfo<QJsonObject> &info)
{
    std::string name = info.param.value(member("id")).toString().toStdString();
    std::replace_if(name.begin(), name.end(), [](char c) { return std::isalnum(static_cast<unsigned char>(c)) == 0; }, '_');
    return name;
}

INSTANTIATE_TEST_SUITE_P(Open, Vectors, testing::ValuesIn(allVectors()), nameOfVector);

} // namespace

} // namespace guichet::cards
