// SPDX-License-Identifier: Apache-2.0
#include "sync/mutual/issue_cards.h"

#include "sync/mutual/households.h"

#include <algorithm>
#include <set>

namespace guichet::mutual {

namespace {

constexpr std::int64_t secondsPerDay = 86400;

cards::Role roleOf(Relation relation)
{
    switch (relation) {
    case Relation::Head: return cards::Role::Head;
    case Relation::Spouse: return cards::Role::Spouse;
    case Relation::Child:
    case Relation::Newborn: return cards::Role::Child;
    case Relation::Parent: return cards::Role::Parent;
    case Relation::Other: break;
    }
    return cards::Role::Other;
}

std::optional<cards::Sex> sexOf(PersonSex sex)
{
    switch (sex) {
    case PersonSex::Male: return cards::Sex::Male;
    case PersonSex::Female: return cards::Sex::Female;
    case PersonSex::Other: return cards::Sex::Other;
    case PersonSex::Unknown: break;
    }
    return {};
}

// YYYYMMDD, 00 for what is not known.
std::string birthText(const Beneficiary &person)
{
    if (!person.born)
        return "00000000";
    std::string text = toIsoText(*person.born);
    std::erase(text, '-');
    if (person.birthPrecision != BirthPrecision::Day)
        text.replace(6, 2, "00");
    if (person.birthPrecision == BirthPrecision::Year)
        text.replace(4, 2, "00");
    return text;
}

cards::Card cardFor(const Folder &folder, const Household &household, const Beneficiary &person, const CardOrder &order)
{
    cards::Card card;
    card.issuer = folder.scheme.issuer;
    card.issued = order.now;
    const Day lastDay = addMonths(order.today, 12 * order.years);
    card.expires = std::int64_t{lastDay.sinceEpoch} * secondsPerDay;
    card.memberNumber = person.number;
    card.fullName = person.givenNames.empty() ? person.surname : person.surname + " " + person.givenNames;
    card.birthDate = birthText(person);
    card.sex = sexOf(person.sex);
    card.phone = person.phone;
    card.scheme = folder.scheme.code;
    card.household = household.id;
    card.rank = person.rank;
    card.role = roleOf(person.relation);
    card.plan = household.plan;
    card.photoHash = person.photoHash;
    card.formerNumber = person.formerNumber;
    return card;
}

Outcome<std::uint64_t> lastSerial(Folder &folder)
{
    const auto last = integer(folder.database,
        "SELECT MAX(COALESCE((SELECT MAX(serial) FROM card), 0), COALESCE((SELECT MAX(card_serial) FROM member), 0),"
        " COALESCE((SELECT MAX(serial) FROM revoked_card), 0))");
    return last ? Outcome<std::uint64_t>(static_cast<std::uint64_t>(*last)) : last.failure();
}

class CardDesk {
public:
    CardDesk(Folder &folder, const CardOrder &order, cards::SigningKey key, std::uint64_t serial)
        : m_folder(folder)
        , m_order(order)
        , m_key(std::move(key))
        , m_serial(serial)
    {
    }

    Outcome<IssuedCard> cardOf(const Household &household, const Beneficiary &person)
    {
        IssuedCard issued;
        issued.printable.card = cardFor(m_folder, household, person, m_order);
        issued.printable.schemeName = m_folder.scheme.name;
        issued.printable.planName = household.plan.text;
        const auto content = m_order.reissue ? Outcome<std::string>(std::string{}) : findValid(issued.printable.card, person);
        if (!content)
            return content.failure();
        issued.printable.text = *content;
        issued.isNew = content->empty();
        const auto done = issued.isNew ? issue(issued.printable, person) : Outcome<void>{};
        return done ? Outcome<IssuedCard>(std::move(issued)) : done.failure();
    }

private:
    // The text of the present card when it still says the truth; fills serial and dates in.
    Outcome<std::string> findValid(cards::Card &card, const Beneficiary &person)
    {
        auto row = m_folder.database.prepare(
            "SELECT c.content, c.serial, c.expires_on FROM card AS c WHERE c.member = ? AND c.generation = ? AND c.issuer = ? AND c.expires_on > ?"
            " AND NOT EXISTS (SELECT 1 FROM revoked_card AS r WHERE r.issuer = c.issuer AND r.serial = c.serial) ORDER BY c.serial DESC LIMIT 1");
        const std::string today = toIsoText(m_order.today);
        row.with(person.number.text).with(std::int64_t{person.cardGeneration}).with(card.issuer).with(today);
        std::string content;
        if (row.next()) {
            content = row.text(0);
            card.serial = {row.unsignedInteger(1)};
            card.generation = person.cardGeneration;
            card.expires = std::int64_t{parseIsoDay(row.text(2)).value_or(m_order.today).sinceEpoch} * secondsPerDay;
        }
        const auto done = ended(row);
        return done ? Outcome<std::string>(std::move(content)) : done.failure();
    }

    // The generation of the row; one more on a reissue (card profile 4.7).
    Outcome<void> issue(cards::image::PrintableCard &printable, const Beneficiary &person)
    {
        cards::Card &card = printable.card;
        card.serial = {++m_serial};
        card.generation = std::max(person.cardGeneration, 1U);
        if (m_order.reissue && person.cardGeneration > 0)
            card.generation = person.cardGeneration + 1;
        auto text = cards::writeCard(card, m_key);
        if (!text)
            return fail(Code::I03,
                {{"fichier", person.number.text}, {"colonne", std::string(cards::codeOf(text.error()))}});
        printable.text = std::move(*text);
        return save(printable, person);
    }

    Outcome<void> save(const cards::image::PrintableCard &printable, const Beneficiary &person)
    {
        const cards::Card &card = printable.card;
        const std::string issued = toIsoText(m_order.today);
        const std::string expires = toIsoText(Day{static_cast<std::int32_t>(card.expires / secondsPerDay)});
        const auto generation = std::int64_t{card.generation};
        if (const auto saved = run(m_folder.database.prepare("INSERT INTO card VALUES (?, ?, ?, ?, ?, ?, ?)")
                                       .with(card.issuer)
                                       .with(card.serial.value)
                                       .with(person.number.text)
                                       .with(generation)
                                       .with(issued)
                                       .with(expires)
                                       .with(printable.text));
            !saved)
            return saved;
        return run(m_folder.database
                       .prepare("UPDATE member SET card_generation = ?, card_serial = ?, card_issued_on = ?, card_expires_on = ? WHERE number = ?")
                       .with(generation)
                       .with(card.serial.value)
                       .with(issued)
                       .with(expires)
                       .with(person.number.text));
    }

    Folder &m_folder;
    const CardOrder &m_order;
    cards::SigningKey m_key;
    std::uint64_t m_serial;
};

bool isCurrent(const Household &household, const Beneficiary &person, Day today)
{
    return household.status != HouseholdStatus::StruckOff && person.status != BeneficiaryStatus::Deceased
        && !(person.removedOn && *person.removedOn <= today);
}

// Read first: rows are not changed under a reader of theirs.
struct Candidate {
    Household household{};
    Beneficiary person{};
};

Outcome<std::vector<Candidate>> loadCandidates(Folder &folder, const CardOrder &order)
{
    std::set<std::string> wanted;
    for (const MemberNumber &number : order.members)
        wanted.insert(number.text);
    auto reader = HouseholdReader::open(folder, {{}, order.today});
    if (!reader)
        return reader.failure();
    std::vector<Candidate> candidates;
    for (;;) {
        auto record = reader->next();
        if (!record)
            return record.failure();
        if (!*record)
            break;
        for (const Beneficiary &person : (*record)->members) {
            const bool isNamed = wanted.erase(person.number.text) > 0;
            if (isNamed || (order.members.empty() && isCurrent((*record)->household, person, order.today)))
                candidates.push_back({(*record)->household, person});
        }
    }
    if (!wanted.empty())
        return fail(Code::M06, {{"numero", *wanted.begin()}});
    return candidates;
}

} // namespace

Outcome<CardCounts> issueCards(Folder &folder, const CardOrder &order, const std::function<Outcome<void>(const IssuedCard &)> &take)
{
    auto key = loadIssuerKey(folder);
    if (!key)
        return key.failure();
    sqlite::Transaction transaction(folder.database);
    if (const auto ready = begun(transaction); !ready)
        return ready.failure();
    const auto serial = lastSerial(folder);
    if (!serial)
        return serial.failure();
    const auto candidates = loadCandidates(folder, order);
    if (!candidates)
        return candidates.failure();
    CardDesk desk(folder, order, std::move(*key), *serial);
    CardCounts counts;
    for (const Candidate &candidate : *candidates) {
        const auto issued = desk.cardOf(candidate.household, candidate.person);
        if (!issued && issued.error().code == Code::I03) {
            counts.refused.push_back(issued.error());
            continue;
        }
        if (!issued)
            return issued.failure();
        if (const auto taken = take(*issued); !taken)
            return taken.failure();
        ++(issued->isNew ? counts.issued : counts.again);
        if (order.onProgress)
            order.onProgress(counts.issued + counts.again, candidates->size());
    }
    if (const auto done = commit(transaction); !done)
        return done.failure();
    return counts;
}

Outcome<bool> revokeCard(Folder &folder, const RevokeOrder &order)
{
    auto known = folder.database.prepare("SELECT 1 FROM card WHERE serial = ?1 UNION SELECT 1 FROM member WHERE card_serial = ?1");
    known.with(order.serial.value);
    const bool isKnown = known.next();
    if (const auto done = ended(known); !done)
        return done.failure();
    if (!isKnown)
        return fail(Code::E06);
    known.reset();
    const auto saved = run(folder.database.prepare("INSERT INTO revoked_card VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING")
                               .with(folder.scheme.issuer)
                               .with(order.serial.value)
                               .with(order.now)
                               .with(order.reason));
    return saved ? Outcome<bool>(folder.database.changes() > 0) : saved.failure();
}

} // namespace guichet::mutual
