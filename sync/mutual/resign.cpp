// SPDX-License-Identifier: Apache-2.0
#include "sync/mutual/resign.h"

namespace guichet::mutual {

namespace {

// Numbered rows: key, payload.
struct Signed {
    crypto::Purpose purpose;
    const char *select;
    const char *update;
};
constexpr std::array tables{
    Signed{crypto::Purpose::Receipt, "SELECT log_index, receipt FROM claim WHERE log_index > ? ORDER BY log_index LIMIT 1000",
        "UPDATE claim SET receipt_signature = ? WHERE log_index = ?"},
    Signed{crypto::Purpose::Adjudication, "SELECT place, payload FROM statement WHERE place > ? ORDER BY place LIMIT 1000",
        "UPDATE statement SET signature = ? WHERE place = ?"},
};

// The rest has identifiers as keys, and what was signed tells its rows apart.
constexpr std::array otherTables{
    Signed{crypto::Purpose::Receipt, "SELECT ulid, receipt FROM conflict", "UPDATE conflict SET receipt_signature = ? WHERE ulid = ? AND receipt = ?"},
    Signed{crypto::Purpose::Receipt, "SELECT ulid, receipt FROM cancellation", "UPDATE cancellation SET receipt_signature = ? WHERE ulid = ? AND receipt = ?"},
    Signed{crypto::Purpose::Adjudication, "SELECT ulid, payload FROM answer", "UPDATE answer SET signature = ? WHERE ulid = ? AND payload = ?"},
};

struct Row {
    std::int64_t number = 0;
    Bytes key{};
    Bytes payload{};
};

Outcome<void> resignNumbered(Folder &folder, const Signed &table, const crypto::SigningKeys &receipt)
{
    auto select = folder.database.prepare(table.select);
    auto update = folder.database.prepare(table.update);
    std::int64_t last = 0;
    for (;;) {
        std::vector<Row> rows;
        select.with(last);
        while (select.next())
            rows.push_back({select.integer(0), {}, copyOf(select.blob(1))});
        if (const auto done = ended(select); !done)
            return done;
        select.reset();
        if (rows.empty())
            return {};
        for (const Row &row : rows) {
            const auto signature = crypto::sign(table.purpose, row.payload, receipt.secret);
            if (const auto done = run(update.with(signature).with(row.number)); !done)
                return done;
        }
        last = rows.back().number;
    }
}

Outcome<void> resignOthers(Folder &folder, const Signed &table, const crypto::SigningKeys &receipt)
{
    auto select = folder.database.prepare(table.select);
    std::vector<Row> rows;
    while (select.next())
        rows.push_back({0, copyOf(select.blob(0)), copyOf(select.blob(1))});
    if (const auto done = ended(select); !done)
        return done;
    auto update = folder.database.prepare(table.update);
    for (const Row &row : rows) {
        const auto signature = crypto::sign(table.purpose, row.payload, receipt.secret);
        if (const auto done = run(update.with(signature).with(row.key).with(row.payload)); !done)
            return done;
    }
    return {};
}

Outcome<void> resignPayments(Folder &folder, const crypto::SigningKeys &receipt)
{
    auto select = folder.database.prepare("SELECT batch, payload FROM payment");
    std::vector<std::pair<std::string, Bytes>> rows;
    while (select.next())
        rows.emplace_back(std::string(select.text(0)), copyOf(select.blob(1)));
    if (const auto done = ended(select); !done)
        return done;
    auto update = folder.database.prepare("UPDATE payment SET signature = ? WHERE batch = ?");
    for (const auto &[batch, payload] : rows) {
        const auto signature = crypto::sign(crypto::Purpose::Adjudication, payload, receipt.secret);
        if (const auto done = run(update.with(signature).with(batch)); !done)
            return done;
    }
    return {};
}

} // namespace

Outcome<void> resignStatements(Folder &folder, const crypto::SigningKeys &receipt)
{
    for (const Signed &table : tables) {
        if (const auto done = resignNumbered(folder, table, receipt); !done)
            return done;
    }
    for (const Signed &table : otherTables) {
        if (const auto done = resignOthers(folder, table, receipt); !done)
            return done;
    }
    return resignPayments(folder, receipt);
}

} // namespace guichet::mutual
