// SPDX-License-Identifier: Apache-2.0
#include "terminal/console/simulate.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>

namespace guichet {
namespace {

const std::string oracle = GUICHET_SOURCE_DIR "/tests/oracle/";

struct Printed {
    int code = 0;
    std::string out;
    std::string err;
};

Printed run(const std::string &plans, const std::string &cases)
{
    std::ostringstream out, err;
    const int code = simulate(plans, cases, out, err);
    return {code, out.str(), err.str()};
}

std::string slurp(const std::string &path)
{
    std::ifstream file(path, std::ios::binary);
    std::ostringstream text;
    text << file.rdbuf();
    return text.str();
}

class Simulate : public testing::Test {
protected:
    void SetUp() override
    {
        std::string pattern = std::filesystem::temp_directory_path() / "guichet-simulate-XXXXXX";
        ASSERT_NE(mkdtemp(pattern.data()), nullptr);
        m_folder = pattern;
    }
    void TearDown() override { std::filesystem::remove_all(m_folder); }

    std::string write(const std::string &name, const std::string &content)
    {
        const std::string path = m_folder / name;
        std::ofstream(path, std::ios::binary) << content;
        return path;
    }
    // One case with these fields besides its identifier.
    Printed caseWith(const std::string &fields) { return run(oracle + "plans.json", write("cases.json", R"({"cases":[{"id":"X-1",)" + fields + "}]}")); }

private:
    std::filesystem::path m_folder{};
};

const std::string good = R"("plan":"A","careDate":"2026-03-10","household":{"paidUntil":"2026-12-31"},)";

TEST_F(Simulate, OneLineACaseInTheOrderOfTheContract)
{
    const Printed all = run(oracle + "plans.json", oracle + "cases.json");
    EXPECT_EQ(all.code, 0);
    EXPECT_EQ(all.err, "");
    EXPECT_EQ(std::count(all.out.begin(), all.out.end(), '\n'), 67);
    EXPECT_EQ(all.out.substr(0, all.out.find('\n')),
              R"({"id":"EL-001","decision":"ELIGIBLE","reasons":[],"gross":1000,"mutual":800,"state":0,"member":200,"cashDue":200,)"
              R"("lines":[{"mutual":800,"state":0,"member":200,"reasons":[]}]})");
    EXPECT_NE(all.out.find(R"({"id":"EL-064","decision":"PROVISIONAL","reasons":["EMERGENCY_TO_JUSTIFY","LETTER_TO_REGULARISE","CEILING_EPISODE"])"), std::string::npos);
}

TEST_F(Simulate, AbsentFieldsAreUnknown)
{
    const Printed bare = caseWith(good + R"("referral":null,"usage":null,"lines":[{"category":"MEG","unitPrice":1000}])");
    EXPECT_EQ(bare.code, 0) << bare.err;
    EXPECT_EQ(bare.out, R"({"id":"X-1","decision":"ELIGIBLE","reasons":[],"gross":1000,"mutual":800,"state":0,"member":200,"cashDue":200,)"
                        R"("lines":[{"mutual":800,"state":0,"member":200,"reasons":[]}]})"
                        "\n");
    const Printed unpaid = caseWith(R"("plan":"A","careDate":"2026-03-10","lines":[])");
    EXPECT_NE(unpaid.out.find("CONTRIBUTION_EXPIRED"), std::string::npos);
}

TEST_F(Simulate, EveryWayOfFinding)
{
    for (const char *way : {"NUMBER", "NAME", "PHONE", "MANUAL"}) {
        const Printed found = caseWith(good + R"("identification":")" + way + R"(","lines":[])");
        EXPECT_NE(found.out.find(R"("reasons":["MANUAL_ID_CHECK"])"), std::string::npos) << way << found.err;
    }
    EXPECT_NE(caseWith(good + R"("identification":"CARD","lines":[])").out.find(R"("reasons":[])"), std::string::npos);
    EXPECT_EQ(caseWith(good + R"("identification":"FACE","lines":[])").code, 2);
}

TEST_F(Simulate, ByteOrderMarkAndDosLines)
{
    const std::string expected = run(oracle + "plans.json", oracle + "cases.json").out;
    std::string cases;
    for (const char c : slurp(oracle + "cases.json"))
        cases += c == '\n' ? std::string("\r\n") : std::string(1, c);
    const Printed dos = run(write("plans.json", "\xEF\xBB\xBF" + slurp(oracle + "plans.json")), write("cases.json", "\xEF\xBB\xBF" + cases));
    EXPECT_EQ(dos.code, 0) << dos.err;
    EXPECT_EQ(dos.out, expected);
}

TEST_F(Simulate, AWrongCaseStopsEverythingAndIsNamed)
{
    struct Wrong {
        std::string fields;
        std::string named;
    };
    const std::string act = R"("lines":[{"category":"MEG","unitPrice":)";
    const std::vector<Wrong> wrongs{
        {R"("plan":"NONE","careDate":"2026-03-10","lines":[])", "plan"},
        {R"("careDate":"2026-03-10","lines":[])", "plan"},
        {R"("plan":"A","careDate":"2026-02-30","lines":[])", "careDate"},
        {R"("plan":"A","careDate":"2026-03-10")", "lines"},
        {good + R"("lines":{})", "lines"},
        {good + R"("lines":[7])", "lines[0]"},
        {good + R"("facility":{"level":"two"},"lines":[])", "facility.level"},
        {good + R"("facility":3,"lines":[])", "facility"},
        {good + R"("clockTrusted":1,"lines":[])", "clockTrusted"},
        {good + R"("roster":{"ageDays":1.5},"lines":[])", "roster.ageDays"},
        {good + R"("letter":{"maxAmount":-1,"validTo":"2026-03-10"},"lines":[])", "letter.maxAmount"},
        {good + R"("usage":{"categoriesToday":"MEG"},"lines":[])", "usage.categoriesToday"},
        {good + act + R"(1.5}])", "lines[0].unitPrice"},
        {good + act + R"("1000"}])", "lines[0].unitPrice"},
        {good + act + R"(-1}])", "lines.unitPrice"},
        {good + act + R"(1e30}])", "lines[0].unitPrice"},
        {good + act + R"(1,"quantity":1000000000000}])", "lines.quantity"},
        {good + act + R"(1,"quantity":-1}])", "lines.quantity"},
        {good + act + R"(9223372036854775807,"quantity":9}])", "lines"},
    };
    for (const Wrong &wrong : wrongs) {
        const Printed refused = caseWith(wrong.fields);
        EXPECT_EQ(refused.code, 2) << wrong.fields;
        EXPECT_EQ(refused.out, "") << wrong.fields;
        EXPECT_EQ(std::count(refused.err.begin(), refused.err.end(), '\n'), 1) << refused.err;
        EXPECT_NE(refused.err.find("cases.json"), std::string::npos) << refused.err;
        EXPECT_NE(refused.err.find("X-1"), std::string::npos) << refused.err;
        EXPECT_NE(refused.err.find(wrong.named), std::string::npos) << refused.err << " should name " << wrong.named;
    }
}

TEST_F(Simulate, WrongFiles)
{
    const std::string cases = oracle + "cases.json";
    EXPECT_EQ(run(write("a.json", ""), cases).code, 2);
    EXPECT_EQ(run(write("b.json", "{\"plans\":[}"), cases).code, 2);
    EXPECT_EQ(run(write("c.json", "\xff\xfe{}"), cases).code, 2);
    EXPECT_EQ(run(write("d.json", "[]"), cases).code, 2);
    EXPECT_EQ(run(write("e.json", std::string(200'000, '[')), cases).code, 2);
    EXPECT_EQ(run(oracle + "nowhere.json", cases).code, 2);
    const Printed folder = run(oracle, cases);
    EXPECT_EQ(folder.code, 2);
    EXPECT_EQ(folder.err.substr(0, 3), "E04");
    const Printed noId = run(oracle + "plans.json", write("f.json", R"({"cases":[{"plan":"A"}]})"));
    EXPECT_EQ(noId.code, 2);
    EXPECT_NE(noId.err.find("cases[0]"), std::string::npos) << noId.err;
}

} // namespace
} // namespace guichet
