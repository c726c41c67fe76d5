// SPDX-License-Identifier: Apache-2.0
#include "terminal/store/journal_mark.h"

namespace guichet::store {

Outcome<Mark> loadMark(sqlite::Database &database)
{
    auto row = database.prepare("SELECT head_seq, head_hash, claims, sum, roster_version, roster_stamp, root, hwm_signed, hwm_soft,"
                                "       signed_at, last_time, last_mono, boot, session_open, acknowledged, last_exchange"
                                "  FROM mark");
    if (!row.next())
        return row.error() ? failWith(*row.error()) : fail(Code::D02, {}, "no mark");
    const auto hash = exactly<32>(row.blob(1));
    const auto stamp = exactly<8>(row.blob(5));
    const auto boot = exactly<16>(row.blob(12));
    if (!hash || !stamp || !boot)
        return fail(Code::D02, {}, "mark");
    Mark mark;
    mark.headSequence = row.unsignedInteger(0);
    mark.headHash = *hash;
    mark.claims = row.unsignedInteger(2);
    mark.sum = {row.integer(3)};
    mark.roster = {row.unsignedInteger(4), *stamp};
    mark.root = copyOf(row.blob(6));
    mark.clock = {row.integer(7), row.integer(8), row.integerOrNull(9)};
    mark.lastTime = row.integer(10);
    mark.lastMonotonic = row.integer(11);
    mark.boot = *boot;
    mark.sessionOpen = row.integer(13) != 0;
    mark.acknowledged = row.unsignedInteger(14);
    mark.lastExchange = row.integerOrNull(15);
    return mark;
}

sqlite::Statement prepareMark(sqlite::Database &database)
{
    return database.prepare("INSERT INTO mark (id, head_seq, head_hash, claims, sum, roster_version, roster_stamp, root, hwm_signed,"
                            "                  hwm_soft, signed_at, last_time, last_mono, boot, session_open, acknowledged, last_exchange)"
                            " VALUES (1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
                            " ON CONFLICT (id) DO UPDATE"
                            "  SET head_seq = excluded.head_seq, head_hash = excluded.head_hash, claims = excluded.claims,"
                            "      sum = excluded.sum, roster_version = excluded.roster_version, roster_stamp = excluded.roster_stamp,"
                            "      root = excluded.root, hwm_signed = excluded.hwm_signed, hwm_soft = excluded.hwm_soft,"
                            "      signed_at = excluded.signed_at, last_time = excluded.last_time, last_mono = excluded.last_mono,"
                            "      boot = excluded.boot, session_open = excluded.session_open, acknowledged = excluded.acknowledged,"
                            "      last_exchange = excluded.last_exchange");
}

Outcome<void> saveMark(sqlite::Statement &prepared, const Mark &mark)
{
    prepared.with(mark.headSequence).with(mark.headHash).with(mark.claims).with(mark.sum.amount);
    prepared.with(mark.roster.version).with(mark.roster.root).with(mark.root).with(mark.clock.hwmSigned).with(mark.clock.hwmSoft);
    prepared.withOptional(mark.clock.signedAt).with(mark.lastTime).with(mark.lastMonotonic).with(mark.boot);
    const auto done = prepared.with(mark.sessionOpen ? 1 : 0).with(mark.acknowledged).withOptional(mark.lastExchange).run();
    if (!done)
        return failWith(done.error());
    return {};
}

} // namespace guichet::store
