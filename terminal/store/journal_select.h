// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/store/sqlite.h"

#include <string>
#include <string_view>

// The columns that a claim's row and a verification's are read from, in their order.
namespace guichet::store {

inline sqlite::Statement selectClaims(sqlite::Database &database, std::string_view condition)
{
    return database.prepare("SELECT claim.seq, journal.hash, claim.state, claim.closed_at, claim.receipt_seq,"
                            "       claim.answer_seq, claim.payment_seq, claim.read_back_seq, claim.conflict_seq,"
                            "       (SELECT entry FROM journal AS came WHERE came.seq = coalesce(claim.receipt_seq, claim.read_back_seq)), journal.entry"
                            "  FROM claim JOIN journal ON journal.seq = claim.seq "
                            + std::string(condition));
}

inline sqlite::Statement selectVerifications(sqlite::Database &database, std::string_view condition)
{
    return database.prepare("SELECT verification.seq, journal.hash, claim.ulid"
                            "  FROM verification JOIN journal ON journal.seq = verification.seq"
                            "  LEFT JOIN claim ON claim.seq = verification.claim_seq "
                            + std::string(condition));
}

} // namespace guichet::store
