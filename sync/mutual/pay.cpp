// SPDX-License-Identifier: Apache-2.0
#include "sync/mutual/pay.h"

#include "sync/mutual/table_values.h"
#include "terminal/domain/claim_number.h"

#include <algorithm>

namespace guichet::mutual {

namespace {

std::string twoDigits(int number)
{
    return (number < 10 ? "0" : "") + std::to_string(number);
}

Unexpected<Failure> refuse(std::string option, std::string value, std::string expected)
{
    return fail(Code::E03, {{"option", std::move(option)}, {"valeur", std::move(value)}, {"attendu", std::move(expected)}});
}

std::string_view takeLastPart(std::string_view &text)
{
    const std::size_t hyphen = text.rfind('-');
    if (hyphen == std::string_view::npos)
        return {};
    const std::string_view part = text.substr(hyphen + 1);
    text.remove_suffix(text.size() - hyphen);
    return part;
}

struct Selection {
    BatchParts batch{};
    bool isNumbered = false;      // the batch was named; else the next number of its month
    std::vector<HeldClaim> claims{};
};

Outcome<void> loadMonth(Folder &folder, Selection &selection)
{
    const auto first = dayOf({selection.batch.year, selection.batch.month, 1});
    if (!first)
        return refuse("--month", std::to_string(selection.batch.month), "YYYY-MM");
    auto claims = loadPayable(folder, selection.batch.facility, *first, lastDayOfMonth(selection.batch.year, selection.batch.month));
    if (!claims)
        return claims.failure();
    selection.claims = std::move(*claims);
    return {};
}

Outcome<Selection> selectNamed(Folder &folder, const std::vector<Ulid> &ulids)
{
    Selection selection;
    for (const Ulid &ulid : ulids) {
        auto claim = loadClaim(folder, ulid);
        if (!claim)
            return claim.failure();
        if (claim->state != ClaimState::Accepted && claim->state != ClaimState::Partial)
            return fail(Code::M05, {{"id", toText(ulid)}, {"etat", std::string(codeOf(claim->state))}});
        const bool isTwice = std::any_of(selection.claims.begin(), selection.claims.end(),
            [&](const HeldClaim &other) { return other.content.ulid == claim->content.ulid; });
        if (!isTwice)
            selection.claims.push_back(std::move(*claim));
        if (selection.claims.back().facility != selection.claims.front().facility)
            return refuse("--claim", toText(ulid), selection.claims.front().facility.text);
    }
    const CivilDate date = civilDateOf(selection.claims.front().content.careDay);
    selection.batch = {selection.claims.front().facility, date.year, date.month, 1};
    return selection;
}

Outcome<Selection> selectClaims(Folder &folder, const PaymentOrder &order)
{
    if (!order.claims.empty())
        return selectNamed(folder, order.claims);
    Selection selection;
    if (!order.batch.empty()) {
        const auto parts = parseBatch(folder.scheme.code, order.batch);
        if (!parts)
            return refuse("--batch", order.batch, folder.scheme.code.text + "-CODE-YYYYMM-NN");
        selection.batch = *parts;
        selection.isNumbered = true;
    } else {
        const auto first = parseIsoDay(order.month + "-01");
        if (!first)
            return refuse("--month", order.month, "YYYY-MM");
        const CivilDate date = civilDateOf(*first);
        selection.batch = {order.facility, date.year, date.month, 1};
    }
    const auto facility = loadFacility(folder, selection.batch.facility);
    if (!facility)
        return facility.failure();
    if (const auto loaded = loadMonth(folder, selection); !loaded)
        return loaded.failure();
    return selection;
}

struct Earlier {
    std::string reference{};
    std::string paidOn{};
    Bytes payload{};
};

Outcome<std::optional<Earlier>> findPayment(Folder &folder, const std::string &batch)
{
    auto row = folder.database.prepare("SELECT reference, paid_on, payload FROM payment WHERE batch = ?");
    row.with(batch);
    std::optional<Earlier> earlier;
    if (row.next())
        earlier = Earlier{std::string(row.text(0)), std::string(row.text(1)), copyOf(row.blob(2))};
    if (const auto done = ended(row); !done)
        return done.failure();
    return earlier;
}

Outcome<PaymentReport> sameAgain(const Earlier &earlier, const PaymentOrder &order)
{
    if (earlier.reference != order.reference || earlier.paidOn != toIsoText(order.paidOn))
        return refuse("--reference", order.reference, earlier.reference);
    auto payment = sync::parsePayment(earlier.payload);
    if (!payment)
        return fail(Code::D02);
    PaymentReport report{std::move(*payment), {}, false};
    for (const sync::PaidClaim &claim : report.payment.claims)
        report.total = report.total + claim.amount;
    return report;
}

Outcome<std::string> nameBatch(Folder &folder, Selection &selection)
{
    for (;; ++selection.batch.number) {
        const std::string name = composeBatch(folder.scheme.code, selection.batch);
        const auto taken = findPayment(folder, name);
        if (!taken)
            return taken.failure();
        if (!*taken)
            return name;
    }
}

Outcome<void> savePayment(Folder &folder, const PaymentReport &report, const sync::Signed &statement)
{
    const sync::Payment &payment = report.payment;
    auto &database = folder.database;
    const std::string day = toIsoText(payment.paidOn);
    auto insert = database.prepare("INSERT INTO payment VALUES (?, ?, ?, ?, ?, ?, ?)");
    insert.with(payment.batch.text).with(payment.facility.text).with(payment.reference).with(day).with(report.total.amount);
    if (const auto saved = run(insert.with(statement.payload).with(statement.signature)); !saved)
        return saved;
    auto paid = database.prepare("INSERT INTO paid_claim VALUES (?, ?, ?)");
    auto update = database.prepare("UPDATE claim SET state = 'PAID' WHERE ulid = ?");
    for (const sync::PaidClaim &claim : payment.claims) {
        if (const auto saved = run(paid.with(claim.ulid.bytes).with(payment.batch.text).with(claim.amount.amount)); !saved)
            return saved;
        if (const auto saved = run(update.with(claim.ulid.bytes)); !saved)
            return saved;
    }
    return {};
}

PaymentReport paymentFor(const Selection &selection, const PaymentOrder &order, std::string batch)
{
    PaymentReport report;
    report.payment.facility = selection.batch.facility;
    report.payment.reference = order.reference;
    report.payment.paidOn = order.paidOn;
    report.payment.batch = {std::move(batch)};
    report.payment.time = order.now;
    for (const HeldClaim &claim : selection.claims) {
        const Money amount = claim.answered.value_or(claim.content.mutual);
        report.payment.claims.push_back({claim.content.ulid, amount});
        report.total = report.total + amount;
    }
    return report;
}

} // namespace

std::string composeBatch(const SchemeCode &scheme, const BatchParts &parts)
{
    return scheme.text + "-" + parts.facility.text + "-" + std::to_string(parts.year) + twoDigits(parts.month) + "-" + twoDigits(parts.number);
}

std::optional<BatchParts> parseBatch(const SchemeCode &scheme, std::string_view text)
{
    const auto number = parseWhole(takeLastPart(text), 1, 9999);
    const std::string_view monthPart = takeLastPart(text);
    const auto month = parseWhole(monthPart, 197001, 999912);
    const std::string_view facility = takeLastPart(text);
    if (!number || !month || monthPart.size() != 6 || *month % 100 < 1 || *month % 100 > 12 || !isFacilityCode(facility) || text != scheme.text)
        return {};
    return BatchParts{{std::string(facility)}, static_cast<int>(*month / 100), static_cast<int>(*month % 100), static_cast<int>(*number)};
}

Outcome<PaymentReport> payClaims(Folder &folder, const PaymentOrder &order)
{
    const auto key = loadRoleKey(folder, sync::SignerRole::Receipt);
    if (!key)
        return key.failure();
    sqlite::Transaction transaction(folder.database);
    if (const auto ready = begun(transaction); !ready)
        return ready.failure();
    auto selection = selectClaims(folder, order);
    if (!selection)
        return selection.failure();
    if (selection->isNumbered) {
        const auto earlier = findPayment(folder, order.batch);
        if (!earlier)
            return earlier.failure();
        if (*earlier)
            return sameAgain(**earlier, order);
    }
    if (selection->claims.empty())
        return fail(Code::E06);
    auto batch = selection->isNumbered ? Outcome<std::string>(order.batch) : nameBatch(folder, *selection);
    if (!batch)
        return batch.failure();
    const PaymentReport report = paymentFor(*selection, order, std::move(*batch));
    if (const auto saved = savePayment(folder, report, sync::signPayment(report.payment, key->secret)); !saved)
        return saved.failure();
    if (const auto done = commit(transaction); !done)
        return done.failure();
    return report;
}

} // namespace guichet::mutual
