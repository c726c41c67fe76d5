// SPDX-License-Identifier: Apache-2.0
#include "sync/mutual/fhir_staging.h"

#include "sync/fhir/coverage.h"
#include "sync/fhir/patient.h"

#include <algorithm>

namespace guichet::mutual {

namespace {

constexpr const char *makeTables = R"(
DROP TABLE IF EXISTS temp.fhir_patient;
DROP TABLE IF EXISTS temp.fhir_pointer;
CREATE TEMP TABLE fhir_patient (place INTEGER PRIMARY KEY, id TEXT NOT NULL, number TEXT NOT NULL, resource TEXT NOT NULL);
CREATE INDEX temp.fhir_patient_id ON fhir_patient (id);
CREATE INDEX temp.fhir_patient_number ON fhir_patient (number);
CREATE TEMP TABLE fhir_pointer (
    kind TEXT NOT NULL, place INTEGER NOT NULL, patient_id TEXT NOT NULL, number TEXT NOT NULL, value TEXT NOT NULL);
)";

// Who is pointed at by id is known by number once all Patients are there.
constexpr const char *resolvePointers = R"(
UPDATE fhir_pointer SET number = COALESCE((SELECT p.number FROM fhir_patient AS p WHERE p.id = patient_id), number) WHERE patient_id <> '';
CREATE INDEX temp.fhir_pointer_number ON fhir_pointer (number, kind);
)";

constexpr const char *addPointer = "INSERT INTO temp.fhir_pointer VALUES (?, ?, ?, ?, ?)";

// "Patient/17", also behind a server's address.
std::string idIn(const std::string &reference)
{
    const auto at = reference.rfind("Patient/");
    return at == std::string::npos ? std::string{} : reference.substr(at + 8, reference.find('/', at + 8) - at - 8);
}

} // namespace

FhirStaging::FhirStaging(const ImportContext &context, std::vector<std::string> files)
    : m_context(context)
    , m_files(std::move(files))
{
}

Outcome<FhirStaging> FhirStaging::begin(const ImportContext &context, std::vector<std::string> files)
{
    if (const auto done = exec(context.folder.database, makeTables); !done)
        return done.failure();
    return FhirStaging(context, std::move(files));
}

void FhirStaging::refuse(Place place, const std::string &path, const std::string &expected)
{
    m_context.problems.add(Failure{
        Code::I12, {{"fichier", nameOf(place)}, {"ligne", std::to_string(place.line)}, {"chemin", path}, {"attendu", expected}}});
}

Outcome<void> FhirStaging::add(const QJsonObject &resource, const std::string &text, Place place)
{
    struct Row {
        std::string_view type;
        Outcome<void> (FhirStaging::*add)(const QJsonObject &, const std::string &, Place);
    };
    static constexpr std::array rows{
        Row{"Patient", &FhirStaging::addPatient},
        Row{"Coverage", &FhirStaging::addCoverage},
        Row{"RelatedPerson", &FhirStaging::addRelated},
        Row{"Group", &FhirStaging::addGroup},
    };
    const std::string type = resource.value(QLatin1String("resourceType")).toString().toStdString();
    for (const Row &row : rows) {
        if (row.type == type)
            return (this->*row.add)(resource, text, place);
    }
    if (type.empty())
        refuse(place, "resourceType", "Patient, RelatedPerson, Coverage, Group");
    else if (std::find(m_otherTypes.begin(), m_otherTypes.end(), type) == m_otherTypes.end() && m_otherTypes.size() < 200) {
        m_otherTypes.push_back(type);
        m_context.watch.onFinding({FindingKind::UnknownColumn, nameOf(place), place.line, type, {}, {}});
    }
    return {};
}

Outcome<void> FhirStaging::addPatient(const QJsonObject &resource, const std::string &text, Place place)
{
    const auto read = fhir::parsePatient(resource, m_context.folder.scheme.code);
    if (!read) {
        refuse(place, read.error().path, read.error().expected);
        return {};
    }
    auto insert = m_context.folder.keep("INSERT INTO temp.fhir_patient VALUES (?, ?, ?, ?)");
    return run(insert->with(place.packed()).with(read->id).with(read->person.number.text).with(text));
}

Outcome<void> FhirStaging::addCoverage(const QJsonObject &resource, const std::string &text, Place place)
{
    const auto read = fhir::parseCoverage(resource);
    if (!read) {
        refuse(place, read.error().path, read.error().expected);
        return {};
    }
    const std::string id = idIn(read->beneficiary.reference);
    auto insert = m_context.folder.keep(addPointer);
    return run(insert->with("COVERAGE").with(place.packed()).with(id).with(read->beneficiary.identifier).with(text));
}

// The row is the related person's: she is what the resource says to its Patient. A
// mother is told on the child's.
Outcome<void> FhirStaging::addRelated(const QJsonObject &resource, const std::string &, Place place)
{
    const auto read = fhir::parseRelatedPerson(resource, m_context.folder.scheme.code);
    if (!read) {
        refuse(place, read.error().path, read.error().expected);
        return {};
    }
    auto insert = m_context.folder.keep(addPointer);
    const std::string id = idIn(read->subject.reference);
    if (read->isMother)
        return run(insert->with("MOTHER").with(place.packed()).with(id).with(read->subject.identifier).with(read->number));
    if (!read->relation || read->number.empty())
        return {};
    return run(insert->with("RELATION").with(place.packed()).with("").with(read->number).with(codeOf(*read->relation)));
}

Outcome<void> FhirStaging::addGroup(const QJsonObject &resource, const std::string &, Place place)
{
    const auto read = fhir::parseGroup(resource, m_context.folder.scheme.code);
    if (!read) {
        refuse(place, read.error().path, read.error().expected);
        return {};
    }
    for (const fhir::ReferenceRead &member : read->members) {
        auto insert = m_context.folder.keep(addPointer);
        const std::string id = idIn(member.reference);
        const auto added = run(insert->with("GROUP").with(place.packed()).with(id).with(member.identifier).with(read->household));
        if (!added)
            return added;
    }
    return {};
}

Outcome<void> FhirStaging::resolve()
{
    if (const auto done = exec(m_context.folder.database, resolvePointers); !done)
        return done;
    return reportStrays();
}

// Rights of somebody who is not there are a broken export, not a detail. People of
// other households a RelatedPerson may name stay out of it.
Outcome<void> FhirStaging::reportStrays()
{
    auto strays = m_context.folder.database.prepare(
        "SELECT kind, place FROM fhir_pointer WHERE kind <> 'RELATION' AND number NOT IN (SELECT number FROM fhir_patient) ORDER BY place");
    while (strays.next()) {
        const std::string kind(strays.text(0));
        refuse(Place::from(strays.unsignedInteger(1)), kind == "COVERAGE" ? "beneficiary" : kind == "GROUP" ? "member[].entity" : "patient", "Patient");
    }
    return ended(strays);
}

} // namespace guichet::mutual
