// SPDX-License-Identifier: Apache-2.0
#include "sync/fhir/patient.h"

#include "sync/fhir/extensions.h"
#include "sync/record_fields.h"
#include "terminal/domain/code_table.h"

namespace guichet::fhir {
namespace {

constexpr std::array genders{
    CodeName<PersonSex>{PersonSex::Unknown, "unknown"},
    CodeName<PersonSex>{PersonSex::Male, "male"},
    CodeName<PersonSex>{PersonSex::Female, "female"},
    CodeName<PersonSex>{PersonSex::Other, "other"},
};

// The year, or year and month, when no more is known.
constexpr std::size_t lettersFor(BirthPrecision precision)
{
    return precision == BirthPrecision::Day ? 10 : precision == BirthPrecision::Month ? 7 : 4;
}

// "1980" is 1980-01-01, "1980-05" 1980-05-01; anything else stays as it is.
std::string firstDayOf(const std::string &told)
{
    return told.size() == 4 ? told + "-01-01" : told.size() == 7 ? told + "-01" : told;
}

template <class Archive, sync::Of<Beneficiary> Person>
void rosterExtensions(Archive &archive, Person &person)
{
    archive.number("rank", person.rank);
    archive.day("removed-on", person.removedOn);
    archive.day("school-certificate-until", person.schoolCertificateUntil);
    archive.money("used", person.used);
    archive.number("episodes", person.episodes);
    archive.bytes("photo-hash", person.photoHash);
    archive.digits("card-generation", person.cardGeneration);
    archive.digits("card-serial", person.cardSerial);
    archive.day("card-issued-on", person.cardIssuedOn);
    archive.day("card-expires-on", person.cardExpiresOn);
}

QJsonArray identifiersOf(const Beneficiary &person, const Maker &maker)
{
    QJsonArray identifiers = listOf(identifierOf(maker.system("member"), person.number.text));
    if (!isBlank(person.formerNumber))
        identifiers.append(identifierOf(maker.system("former-number"), person.formerNumber));
    return identifiers;
}

void addName(QJsonObject &patient, const Beneficiary &person)
{
    QJsonObject name;
    addText(name, "family", person.surname);
    if (!isBlank(person.givenNames))
        name.insert(QLatin1String("given"), QJsonArray{toQt(person.givenNames)});
    if (!name.isEmpty())
        patient.insert(QLatin1String("name"), listOf(name));
}

// A day inside a year or month that is all one should rely on is kept beside it.
void addBirth(QJsonObject &patient, const Beneficiary &person)
{
    if (!person.born)
        return;
    const std::string told = toIsoText(*person.born).substr(0, lettersFor(person.birthPrecision));
    addText(patient, "birthDate", told);
    ExtensionWriter beside;
    if (firstDayOf(told) != toIsoText(*person.born))
        beside.day("birth-day-recorded", person.born);
    putBeside(patient, "birthDate", beside);
}

void addRosterDetail(QJsonObject &patient, const Beneficiary &person, const std::string &village, const Maker &maker)
{
    if (!isBlank(person.formerNumber))
        patient.insert(QLatin1String("identifier"), identifiersOf(person, maker));
    if (!isBlank(person.phone)) {
        QJsonObject phone;
        addText(phone, "system", "phone");
        addText(phone, "value", person.phone);
        patient.insert(QLatin1String("telecom"), listOf(phone));
    }
    if (!isBlank(village)) {
        QJsonObject address;
        addText(address, "city", village);
        patient.insert(QLatin1String("address"), listOf(address));
    }
    patient.insert(QLatin1String("active"), !person.removedOn);
    if (person.status == BeneficiaryStatus::Deceased)
        patient.insert(QLatin1String("deceasedBoolean"), true);
    ExtensionWriter extensions(maker.scheme.currency);
    rosterExtensions(extensions, person);
    extensions.putInto(patient);
}

} // namespace

QJsonObject patientOf(const MemberNumber &number, const Maker &maker)
{
    QJsonObject patient;
    addText(patient, "resourceType", "Patient");
    addText(patient, "id", maker.id("Patient", number.text));
    patient.insert(QLatin1String("identifier"), listOf(identifierOf(maker.system("member"), number.text)));
    return patient;
}

QJsonObject patientOf(const Beneficiary &person, const std::string &village, const Maker &maker, Detail detail)
{
    QJsonObject patient = patientOf(person.number, maker);
    addName(patient, person);
    if (person.sex != PersonSex::Unknown)
        addText(patient, "gender", codeIn(genders, person.sex));
    addBirth(patient, person);
    if (detail == Detail::Roster)
        addRosterDetail(patient, person, village, maker);
    return patient;
}

namespace {

std::string joined(const std::vector<std::string> &names)
{
    std::string all;
    for (const std::string &name : names)
        all += (all.empty() ? "" : " ") + name;
    return all;
}

void readName(Fields &patient, Beneficiary &person)
{
    auto names = objectsOf(patient, "name");
    if (names.empty())
        return;
    person.surname = names.front().maybeText("family", longestText);
    person.givenNames = joined(names.front().maybeTexts("given", longestText));
    if (person.surname.empty() && person.givenNames.empty())
        person.surname = names.front().maybeText("text", longestText);
}

void readBirth(Fields &patient, Beneficiary &person)
{
    const std::string told = patient.maybeText("birthDate", 10);
    if (told.empty())
        return;
    person.birthPrecision = told.size() == 4 ? BirthPrecision::Year : told.size() == 7 ? BirthPrecision::Month : BirthPrecision::Day;
    person.born = parseIsoDay(firstDayOf(told));
    if (!person.born)
        patient.complain("birthDate", "YYYY, YYYY-MM, YYYY-MM-DD");
    if (auto beside = patient.maybeObject("_birthDate"))
        ExtensionReader(*beside).day("birth-day-recorded", person.born);
}

std::string phoneFrom(Fields &patient)
{
    for (Fields &contact : objectsOf(patient, "telecom")) {
        if (contact.maybeText("system", 64) == "phone")
            return contact.maybeText("value", longestText);
    }
    return {};
}

std::string villageFrom(Fields &patient)
{
    for (Fields &address : objectsOf(patient, "address")) {
        for (const char *part : {"city", "district", "text"}) {
            if (auto village = address.maybeText(part, longestText); !village.empty())
                return village;
        }
    }
    return {};
}

// The member number: ours by its system, else the first identifier there is.
void readNumbers(Fields &patient, Beneficiary &person, const SchemeCode &scheme)
{
    person.number.text = identifierValue(patient, systemOf("member", scheme));
    person.formerNumber = identifierValue(patient, systemOf("former-number", scheme));
    if (person.number.text.empty())
        person.number.text = anyIdentifierValue(patient);
    if (person.number.text.empty())
        patient.complain("identifier", "[{value}]");
}

} // namespace

Result<PatientRead, Problem> parsePatient(const QJsonObject &resource, const SchemeCode &scheme)
{
    Reading reading;
    Fields patient(resource, {}, reading);
    requireType(patient, "Patient");
    PatientRead read;
    read.id = patient.maybeText("id", 64);
    readNumbers(patient, read.person, scheme);
    readName(patient, read.person);
    readBirth(patient, read.person);
    const auto gender = patient.maybeCode("gender", [](std::string_view code) { return valueIn(genders, code); }, "male, female, other, unknown");
    read.person.sex = gender.value_or(PersonSex::Unknown);
    read.person.phone = phoneFrom(patient);
    read.village = villageFrom(patient);
    const bool isDead = patient.has("deceasedDateTime") || patient.maybeFlag("deceasedBoolean", false);
    read.person.status = isDead ? BeneficiaryStatus::Deceased : BeneficiaryStatus::Active;
    ExtensionReader extensions(patient);
    rosterExtensions(extensions, read.person);
    read.tellsUsed = extensions.has("used");
    read.tellsRank = extensions.has("rank");
    if (isDead && !read.person.removedOn)
        read.person.removedOn = dayFrom(patient, "deceasedDateTime");
    if (reading.problem)
        return Unexpected(*reading.problem);
    return read;
}

} // namespace guichet::fhir
