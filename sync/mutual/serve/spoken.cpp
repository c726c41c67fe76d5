// SPDX-License-Identifier: Apache-2.0
#include "sync/mutual/serve/spoken.h"

#include <algorithm>
#include <limits>

namespace guichet::mutual::serve {

namespace {

// The claim's receipt, the conflict's, the cancellation's: each by the terminal and
// the sequence under which its entry came.
constexpr std::string_view receiptQuery =
    "SELECT sequence, receipt, receipt_signature FROM claim WHERE terminal = ?1 AND sequence BETWEEN ?2 AND ?3"
    " UNION ALL SELECT sequence, receipt, receipt_signature FROM conflict WHERE terminal = ?1 AND sequence BETWEEN ?2 AND ?3"
    " UNION ALL SELECT sequence, receipt, receipt_signature FROM cancellation WHERE terminal = ?1 AND sequence BETWEEN ?2 AND ?3"
    " ORDER BY 1";
constexpr std::string_view pageQuery =
    "SELECT place, kind, payload, signature FROM statement WHERE audience = ?1 AND place > ?3"
    " UNION ALL SELECT place, kind, payload, signature FROM statement WHERE audience = ?2 AND place > ?3"
    " ORDER BY 1 LIMIT ?4";
constexpr std::int64_t payment = 3;

Unexpected<Failure> damaged()
{
    return fail(Code::D02, {}, "a signature of another length");
}

Outcome<bool> isDelivered(Folder &folder, const Terminal &terminal, ByteView payload)
{
    auto row = folder.keep("SELECT 1 FROM delivered WHERE terminal = ? AND statement = ?");
    const crypto::Hash hash = crypto::hash(payload);
    row->with(terminal.id.bytes).with(hash);
    const bool isThere = row->next();
    if (const auto done = ended(*row); !done)
        return done.failure();
    return isThere;
}

enum class Which { All, NotDelivered };

Outcome<std::vector<sync::Signed>> loadReceiptsIn(Folder &folder, const Terminal &terminal, const Stretch &stretch, Which which)
{
    auto rows = folder.keep(receiptQuery);
    rows->with(terminal.id.bytes).with(stretch.from).with(stretch.to);
    std::vector<sync::Signed> receipts;
    const std::size_t most = which == Which::All ? std::numeric_limits<std::size_t>::max() : heldReceiptsAtMost;
    while (receipts.size() < most && rows->next()) {
        const auto signature = exactly<64>(rows->blob(2));
        if (!signature)
            return damaged();
        const auto known = which == Which::All ? Outcome<bool>(false) : isDelivered(folder, terminal, rows->blob(1));
        if (!known)
            return known.failure();
        if (!*known)
            receipts.push_back({copyOf(rows->blob(1)), *signature});
    }
    if (const auto done = ended(*rows); !done)
        return done.failure();
    return receipts;
}

// A journal is held without a gap from its first entry to its head.
Bytes bitmapOf(const Stretch &stretch, std::uint64_t head)
{
    Bytes bitmap((stretch.to + 1 - stretch.from + 7) / 8);
    for (std::uint64_t sequence = stretch.from; sequence <= std::min(stretch.to, head); ++sequence) {
        const std::uint64_t place = sequence - stretch.from;
        bitmap[place / 8] = static_cast<Byte>(bitmap[place / 8] | 1U << (place % 8));
    }
    return bitmap;
}

constexpr std::uint64_t lastSequence = std::uint64_t{1} << 62;

Stretch bounded(const Stretch &asked)
{
    Stretch stretch = asked;
    stretch.from = std::clamp<std::uint64_t>(stretch.from, 1, lastSequence);
    stretch.to = std::min(stretch.to, stretch.from + heldEntriesAtMost - 1);
    if (stretch.to + 1 < stretch.from)
        stretch.to = stretch.from - 1; // nothing asked
    return stretch;
}

void add(sync::StatementPage &page, std::int64_t kind, sync::Signed statement)
{
    (kind == payment ? page.statements.payments : page.statements.answers).push_back(std::move(statement));
}

} // namespace

Outcome<std::vector<sync::Signed>> loadReceipts(Folder &folder, const Terminal &terminal, const Stretch &bundle)
{
    return loadReceiptsIn(folder, terminal, bundle, Which::All);
}

Outcome<sync::Held> loadHeldEntries(Folder &folder, const Terminal &terminal, const Stretch &asked)
{
    const auto head = loadHead(folder, terminal.id);
    if (!head)
        return head.failure();
    const Stretch stretch = bounded(asked);
    sync::Held held;
    held.from = stretch.from;
    held.to = stretch.to;
    held.bitmap = bitmapOf(stretch, head->sequence);
    return held;
}

Outcome<sync::Held> loadHeld(Folder &folder, const Terminal &terminal, const Stretch &asked)
{
    auto held = loadHeldEntries(folder, terminal, asked);
    if (!held)
        return held;
    auto receipts = loadReceiptsIn(folder, terminal, {held->from, held->to}, Which::NotDelivered);
    if (!receipts)
        return receipts.failure();
    held->statements.receipts = std::move(*receipts);
    return held;
}

Outcome<sync::StatementPage> loadPage(Folder &folder, const Terminal &terminal, std::uint64_t after)
{
    auto rows = folder.keep(pageQuery);
    sync::StatementPage page;
    page.next = std::min(after, lastSequence);
    page.after = page.next;
    rows->with(terminal.name.text).with(terminal.facility.text).with(page.next).with(pageStatementsAtMost + 1);
    std::size_t bytes = 0;
    std::size_t count = 0;
    while (rows->next()) {
        if (count == pageStatementsAtMost || bytes >= pageBytesAtMost) {
            page.more = true;
            break;
        }
        const auto signature = exactly<64>(rows->blob(3));
        if (!signature)
            return damaged();
        const auto known = isDelivered(folder, terminal, rows->blob(2));
        if (!known)
            return known.failure();
        page.next = rows->unsignedInteger(0);
        ++count;
        bytes += rows->blob(2).size();
        if (!*known)
            add(page, rows->integer(1), {copyOf(rows->blob(2)), *signature});
    }
    if (const auto done = ended(*rows); !done)
        return done.failure();
    return page;
}

} // namespace guichet::mutual::serve
