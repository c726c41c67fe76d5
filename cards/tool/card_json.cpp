// SPDX-License-Identifier: Apache-2.0
#include "cards/tool/card_json.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <limits>

namespace guichet::cards::tool {

namespace {

QString qt(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

QString key(const char *name)
{
    return QString::fromLatin1(name);
}

QJsonObject toJson(const Dependant &dependant)
{
    QJsonObject object{{key("rank"), dependant.rank}, {key("given_name"), qt(dependant.givenName)}, {key("birth_year"), qt(dependant.birthYear)}};
    if (dependant.sex)
        object.insert(key("sex"), static_cast<int>(*dependant.sex));
    return object;
}

void insertOptionals(QJsonObject &object, const Card &card)
{
    if (card.notBefore)
        object.insert(key("nbf"), static_cast<qint64>(*card.notBefore));
    if (card.sex)
        object.insert(key("sex"), static_cast<int>(*card.sex));
    if (!card.phone.empty())
        object.insert(key("phone"), qt(card.phone));
    if (!card.plan.empty())
        object.insert(key("plan"), qt(card.plan.text));
    if (card.isHouseholdCard)
        object.insert(key("household_card"), true);
    if (card.photoHash)
        object.insert(key("photo_hash"), qt(toHex(*card.photoHash)));
    if (!card.formerNumber.empty())
        object.insert(key("former_number"), qt(card.formerNumber));
    QJsonArray dependants;
    for (const Dependant &dependant : card.dependants)
        dependants.append(toJson(dependant));
    if (!dependants.isEmpty())
        object.insert(key("dependants"), dependants);
}

// Reads members of the JSON; the first problem stays.
class Reader {
public:
    Reader(QJsonObject object, std::string source, std::string path = {})
        : m_object(std::move(object))
        , m_source(std::move(source))
        , m_path(std::move(path))
    {
    }

    const std::optional<Failure> &problem() const { return m_problem; }
    void refuse(const char *name, const char *expected)
    {
        if (!m_problem)
            m_problem = Failure{Code::I03, {{"fichier", m_source}, {"colonne", m_path + name}, {"attendu", expected}}};
    }
    void take(const std::optional<Failure> &problem)
    {
        if (!m_problem)
            m_problem = problem;
    }
    QJsonValue value(const char *name) const { return m_object.value(key(name)); }
    bool has(const char *name) const { return !value(name).isUndefined() && !value(name).isNull(); }

    std::string text(const char *name)
    {
        if (!value(name).isString())
            refuse(name, "\"…\"");
        return value(name).toString().toStdString();
    }
    std::string optionalText(const char *name) { return has(name) ? text(name) : std::string(); }

    std::int64_t integer(const char *name, std::int64_t smallest, std::int64_t largest)
    {
        constexpr std::int64_t no = std::numeric_limits<std::int64_t>::min();
        const std::int64_t number = value(name).isDouble() ? value(name).toInteger(no) : no;
        if (number == no || number < smallest || number > largest) {
            refuse(name, "123");
            return smallest;
        }
        return number;
    }
    std::int64_t integerOr(const char *name, std::int64_t otherwise)
    {
        return has(name) ? integer(name, std::numeric_limits<std::int64_t>::min() + 1, std::numeric_limits<std::int64_t>::max()) : otherwise;
    }
    std::optional<Sex> optionalSex()
    {
        return has("sex") ? std::optional(static_cast<Sex>(integer("sex", 1, 3))) : std::nullopt;
    }

private:
    QJsonObject m_object;
    std::string m_source;
    std::string m_path;
    std::optional<Failure> m_problem{};
};

void readDependants(Reader &reader, const std::string &source, Card &card)
{
    if (reader.has("dependants") && !reader.value("dependants").isArray())
        reader.refuse("dependants", "[…]");
    int index = 0;
    for (const QJsonValue &value : reader.value("dependants").toArray()) {
        Reader entry(value.toObject(), source, "dependants[" + std::to_string(index++) + "].");
        Dependant dependant;
        dependant.rank = static_cast<int>(entry.integer("rank", 0, 99));
        dependant.givenName = entry.text("given_name");
        dependant.birthYear = entry.text("birth_year");
        dependant.sex = entry.optionalSex();
        reader.take(entry.problem());
        card.dependants.push_back(std::move(dependant));
    }
}

void readIdentity(Reader &reader, Card &card)
{
    card.memberNumber.text = reader.text("member_id");
    card.fullName = reader.text("full_name");
    card.birthDate = reader.text("dob");
    card.sex = reader.optionalSex();
    card.phone = reader.optionalText("phone");
}

void readMembership(Reader &reader, Card &card)
{
    card.scheme.text = reader.text("mutual");
    card.household.text = reader.text("household");
    card.rank = static_cast<int>(reader.has("rank") ? reader.integer("rank", 0, 99) : 0);
    card.role = static_cast<Role>(reader.has("role") ? reader.integer("role", 1, 5) : 1);
    card.plan.text = reader.optionalText("plan");
    card.generation = static_cast<std::uint32_t>(reader.has("generation") ? reader.integer("generation", 1, 0xFFFFFFFF) : 1);
    card.isHouseholdCard = reader.value("household_card").toBool();
    card.formerNumber = reader.optionalText("former_number");
    if (!reader.has("photo_hash"))
        return;
    const auto hash = fromHex(reader.text("photo_hash"));
    card.photoHash = hash ? exactly<8>(*hash) : std::nullopt;
    if (!card.photoHash)
        reader.refuse("photo_hash", "0011223344556677");
}

} // namespace

QJsonObject toJson(const Card &card)
{
    QJsonObject object{{key("kid"), qt(toHex(card.keyId))},
                       {key("iss"), qt(card.issuer)},
                       {key("exp"), static_cast<qint64>(card.expires)},
                       {key("iat"), static_cast<qint64>(card.issued)},
                       {key("serial"), static_cast<qint64>(card.serial.value)},
                       {key("member_id"), qt(card.memberNumber.text)},
                       {key("full_name"), qt(card.fullName)},
                       {key("dob"), qt(card.birthDate)},
                       {key("mutual"), qt(card.scheme.text)},
                       {key("household"), qt(card.household.text)},
                       {key("rank"), card.rank},
                       {key("role"), static_cast<int>(card.role)},
                       {key("generation"), static_cast<qint64>(card.generation)}};
    insertOptionals(object, card);
    return object;
}

QJsonObject toJson(const CardReading &reading)
{
    QJsonArray warnings;
    for (const Warning warning : reading.warnings)
        warnings.append(qt(codeOf(warning)));
    QJsonObject claims;
    if (reading.verdict == Verdict::Accept)
        claims = toJson(*reading.card);
    if (reading.verdict == Verdict::Legacy)
        claims.insert(key("member_id"), qt(reading.legacyNumber));
    QJsonObject object{{key("verdict"), qt(codeOf(reading.verdict))},
                       {key("reason"), qt(codeOf(reading.reason))},
                       {key("warnings"), warnings},
                       {key("claims"), claims}};
    if (reading.identity) { // fills a search form, gives no rights
        object.insert(key("identity"), QJsonObject{{key("number"), qt(reading.identity->number)},
                                                   {key("full_name"), qt(reading.identity->fullName)},
                                                   {key("dob"), qt(reading.identity->birthDate)}});
    }
    return object;
}

std::string lineOf(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact).toStdString() + "\n";
}

Outcome<Card> parseCardJson(const QJsonObject &object, const IssueDefaults &defaults, const std::string &source)
{
    constexpr std::int64_t secondsAYear = 31556952; // a Gregorian year's mean
    Reader reader(object, source);
    Card card;
    card.issued = reader.integerOr("iat", defaults.now);
    card.expires = reader.integerOr("exp", card.issued + defaults.years * secondsAYear);
    if (reader.has("nbf"))
        card.notBefore = reader.integerOr("nbf", 0);
    card.serial.value = static_cast<std::uint64_t>(reader.integer("serial", 0, std::numeric_limits<std::int64_t>::max()));
    readIdentity(reader, card);
    readMembership(reader, card);
    readDependants(reader, source, card);
    if (reader.problem())
        return Unexpected(*reader.problem());
    return card;
}

} // namespace guichet::cards::tool
