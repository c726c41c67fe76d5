// SPDX-License-Identifier: Apache-2.0
#include "terminal/desk/close_batch.h"

#include <algorithm>

namespace guichet::desk {
namespace {

std::string textOf(const Month &month)
{
    return (month.month < 10 ? "0" : "") + std::to_string(month.month) + '/' + std::to_string(month.year);
}

Day firstDayOf(const Month &month)
{
    return *dayOf({month.year, month.month, 1});
}

sync::BatchBody bodyOf(Counter &counter, const MonthView &view)
{
    const Enrolled &ours = counter.journal.enrolled();
    sync::BatchBody body;
    body.id = composeBatchId(ours.scheme.code, ours.facility.code, firstDayOf(view.month), static_cast<int>(view.made.size()) + 1);
    body.year = view.month.year;
    body.month = view.month.month;
    body.currency = view.currency;
    body.totals = view.totals;
    std::vector<crypto::Hash> hashes;
    for (const MonthClaim &claim : view.claims) {
        body.sequences.push_back(claim.row.written.sequence);
        hashes.push_back(claim.row.written.hash);
    }
    body.claims = sync::hashOfBatch(hashes);
    return body;
}

} // namespace

Outcome<MadeBatch> closeBatch(Counter &counter, const MonthView &view)
{
    if (const auto allowed = demand(counter, Permission::CloseDay); !allowed)
        return allowed.failure();
    if (view.claims.empty() && view.made.empty())
        return fail(Code::B01, {{"mois", textOf(view.month)}});
    if (view.claims.empty())
        return fail(Code::B02, {{"numero", view.made.back().body.id.text}});
    MadeBatch made;
    made.body = bodyOf(counter, view);
    const Moment moment = now(counter);
    const auto ulid = counter.journal.drawUlid(moment);
    if (!ulid)
        return ulid.failure();
    const auto written = counter.journal.append({sync::EntryKind::Batch, *ulid, sync::encodeBatch(made.body), moment, counter.operatorId});
    if (!written)
        return written.failure();
    made.written = *written;
    made.time = moment.judged.now;
    made.zoneMinutes = moment.reading.zoneMinutes;
    return made;
}

} // namespace guichet::desk
