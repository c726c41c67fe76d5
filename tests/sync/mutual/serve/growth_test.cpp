// SPDX-License-Identifier: Apache-2.0
#include "sync/mutual/serve/replies.h"
#include "sync/mutual/serve/spoken.h"
#include "tests/sync/mutual/serve/serve_fixture.h"

// What costs the same however many claims are held: no statement that an exchange
// runs reads a table from end to end.
namespace guichet::mutual::serve {
namespace {

std::vector<std::string> scansOf(sqlite::Database &database, const std::string &text)
{
    std::vector<std::string> scans;
    auto plan = database.prepare("EXPLAIN QUERY PLAN " + text);
    while (plan.next()) {
        const std::string step(plan.text(3));
        if (step.starts_with("SCAN") && step != "SCAN scheme") // one row
            scans.push_back(text + " -> " + step);
        if (step.find("TEMP B-TREE") != std::string::npos)
            scans.push_back(text + " -> " + step);
    }
    EXPECT_FALSE(plan.error()) << text;
    return scans;
}

TEST_F(Served, NoStatementOfAnExchangeReadsATableFromEndToEnd)
{
    Folder &folder = mutual().folder();
    const auto key = loadRoleKey(folder, sync::SignerRole::Receipt);
    const auto terminal = findTerminal(folder, {m_first.name()});
    ASSERT_TRUE(terminal && *terminal);
    const Bytes bytes = sync::encodeBundle(m_first.journal().bundle());
    const auto bundle = sync::openBundle(bytes, m_first.keys().publicKey);
    ASSERT_TRUE(bundle);
    ASSERT_TRUE(takeBundle({folder, key->secret, m_now}, **terminal, *bundle, bytes));
    const auto receipts = loadReceipts(folder, **terminal, {1, 21});
    ASSERT_TRUE(receipts);
    ASSERT_TRUE(loadHeld(folder, **terminal, {1, 21}));
    ASSERT_TRUE(loadPage(folder, **terminal, 0));
    ASSERT_TRUE(isOtherHead(folder, **terminal, m_first.question(m_now)));
    const auto texts = folder.kept.texts();
    EXPECT_GE(texts.size(), 10U);
    for (const std::string &text : texts) {
        for (const std::string &scan : scansOf(folder.database, text))
            ADD_FAILURE() << scan;
    }
}

} // namespace
} // namespace guichet::mutual::serve
