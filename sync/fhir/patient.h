// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/fhir/elements.h"
#include "sync/fhir/maker.h"
#include "terminal/domain/household.h"

// People: Patient, and RelatedPerson for who is what to whom in a household.
namespace guichet::fhir {

// A claim needs who it is; a roster everything we know.
enum class Detail { Claim, Roster };

QJsonObject patientOf(const Beneficiary &person, const std::string &village, const Maker &maker, Detail detail);
QJsonObject patientOf(const MemberNumber &number, const Maker &maker); // nothing else known

struct PatientRead {
    std::string id{};
    Beneficiary person{};   // without household, relation and mother
    std::string village{};
    bool tellsUsed = false;
    bool tellsRank = false;
};
Result<PatientRead, Problem> parsePatient(const QJsonObject &resource, const SchemeCode &scheme);

// What a member is to the head of the household.
QJsonObject relatedPersonOf(const Beneficiary &member, const MemberNumber &head, const Maker &maker);
// The mother of a newborn child.
QJsonObject motherOf(const Beneficiary &child, const Maker &maker);

struct RelatedRead {
    ReferenceRead subject{};               // the Patient it is told of
    std::string number{};                  // of the related person
    std::optional<Relation> relation{};    // to the subject, who is then the head
    bool isMother = false;
};
Result<RelatedRead, Problem> parseRelatedPerson(const QJsonObject &resource, const SchemeCode &scheme);

} // namespace guichet::fhir
