// SPDX-License-Identifier: Apache-2.0
#include "sync/openimis/fhir_claim.h"

#include "sync/openimis/loose_json.h"

#include <QJsonDocument>

#include <algorithm>
#include <initializer_list>

namespace guichet::sync::openimis {

namespace {

QString qt(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

QString systemOf(const char *path)
{
    return qt(systemBase) + QLatin1String(path);
}

QJsonObject object(std::initializer_list<std::pair<const char *, QJsonValue>> fields)
{
    QJsonObject made;
    for (const auto &[name, value] : fields)
        made.insert(QLatin1String(name), value);
    return made;
}

QJsonArray list(std::initializer_list<QJsonValue> values)
{
    return QJsonArray(values);
}

QJsonObject coded(const char *system, const QString &code)
{
    return object({{"coding", list({object({{"system", systemOf(system)}, {"code", code}})})}});
}

QJsonObject identifier(const char *type, const std::string &value)
{
    return object({{"type", coded("CodeSystem/openimis-identifiers", QLatin1String(type))}, {"value", qt(value)}});
}

QJsonObject reference(const char *type, const std::string &code)
{
    return object({{"type", QLatin1String(type)}, {"identifier", identifier("Code", code)}});
}

QJsonObject money(std::int64_t amount, const std::string &currency)
{
    return object({{"value", static_cast<qint64>(amount)}, {"currency", qt(currency)}});
}

QJsonObject lineOf(const FormLine &line, int sequence, const std::string &currency)
{
    const QJsonObject product = object({{"url", systemOf("StructureDefinition/claim-item-reference")},
        {"valueReference", reference(line.isItem ? "Medication" : "ActivityDefinition", line.code)}});
    return object({{"sequence", sequence}, {"category", object({{"text", QLatin1String(line.isItem ? "item" : "service")}})},
        {"productOrService", object({{"text", qt(line.code)}})}, {"quantity", object({{"value", static_cast<qint64>(line.quantity)}})},
        {"unitPrice", money(line.price.value_or(Money{}).amount, currency)}, {"extension", list({product})}});
}

QJsonArray linesOf(const ClaimForm &form, const std::string &currency)
{
    QJsonArray lines;
    for (const FormLine &line : form.lines)
        lines.append(lineOf(line, static_cast<int>(lines.size()) + 1, currency));
    return lines;
}

QJsonArray diagnosesOf(const ClaimForm &form)
{
    QJsonArray diagnoses;
    for (const std::string &icd : form.diagnoses)
        diagnoses.append(object({{"sequence", static_cast<int>(diagnoses.size()) + 1},
            {"diagnosisCodeableConcept", coded("CodeSystem/diagnosis-ICD10-level1", qt(icd))}}));
    return diagnoses;
}

QJsonArray supportOf(const ClaimForm &form)
{
    QJsonArray support;
    const auto add = [&](const char *category, const std::string &text) {
        if (!text.empty())
            support.append(object({{"sequence", static_cast<int>(support.size()) + 1},
                {"category", coded("CodeSystem/claim-supporting-info-category", QLatin1String(category))}, {"valueString", qt(text)}}));
    };
    add("guarantee", form.guarantee);
    add("explanation", form.comment);
    return support;
}

void addName(std::vector<std::string> &names, std::string name)
{
    if (!name.empty())
        names.push_back(std::move(name));
}

bool hasName(const std::vector<std::string> &names, const std::string &name)
{
    return std::find(names.begin(), names.end(), name) != names.end();
}

bool isSameLine(const FormLine &ours, const SeenLine &theirs)
{
    return hasName(theirs.names, ours.code) && theirs.quantity == ours.quantity && theirs.price == ours.price.value_or(Money{});
}

// Each of ours has one of theirs and none is left, whatever their order.
bool haveSameLines(const ClaimForm &ours, std::vector<SeenLine> theirs)
{
    for (const FormLine &line : ours.lines) {
        const auto found = std::find_if(theirs.begin(), theirs.end(), [&](const SeenLine &seen) { return isSameLine(line, seen); });
        if (found == theirs.end())
            return false;
        theirs.erase(found);
    }
    return theirs.empty();
}

SeenLine seenLine(const QJsonObject &item)
{
    SeenLine line;
    for (const QJsonValue &extension : arrayAt(item, "extension")) {
        addName(line.names, textAt(extension.toObject(), "valueReference.display"));
        addName(line.names, textAt(extension.toObject(), "valueReference.identifier.value"));
    }
    addName(line.names, textAt(item, "productOrService.text"));
    line.quantity = wholeIn(at(item, "quantity.value"));
    if (const auto price = wholeIn(at(item, "unitPrice.value")))
        line.price = Money{*price};
    return line;
}

} // namespace

Bytes encodeFhirClaim(const ClaimForm &form, const std::string &currency)
{
    const std::string start = toIsoText(form.start);
    const std::string end = toIsoText(form.end.value_or(form.start));
    QJsonObject claim = object({{"resourceType", QLatin1String("Claim")}, {"status", QLatin1String("active")}, {"use", QLatin1String("claim")},
        {"created", qt(toIsoText(form.claimDate))}, {"identifier", list({identifier("Code", form.code), identifier("MR", form.code)})},
        {"type", coded("CodeSystem/claim-visit-type", qt(form.visit))},
        {"priority",
            object({{"coding",
                list({object({{"system", QLatin1String("http://terminology.hl7.org/CodeSystem/processpriority")}, {"code", QLatin1String("normal")}})})}})},
        {"patient", reference("Patient", form.insuree)}, {"provider", reference("Organization", form.facility)},
        {"enterer", reference("Practitioner", form.claimAdmin)}, {"billablePeriod", object({{"start", qt(start)}, {"end", qt(end)}})},
        {"diagnosis", diagnosesOf(form)}, {"item", linesOf(form, currency)}, {"total", money(totalOf(form).amount, currency)}});
    if (const QJsonArray support = supportOf(form); !support.isEmpty())
        claim.insert(QLatin1String("supportingInfo"), support);
    const QByteArray text = QJsonDocument(claim).toJson(QJsonDocument::Compact);
    return Bytes(text.begin(), text.end());
}

std::optional<SeenClaim> parseFhirClaim(ByteView body)
{
    const auto claim = objectIn(body);
    if (!claim || textAt(*claim, "resourceType") != "Claim")
        return {};
    SeenClaim seen;
    seen.id = textAt(*claim, "id");
    seen.code = businessCodeOf(arrayAt(*claim, "identifier"));
    seen.patientId = lastPart(textAt(*claim, "patient.reference"));
    addName(seen.patientNames, seen.patientId);
    addName(seen.patientNames, textAt(*claim, "patient.display"));
    addName(seen.patientNames, textAt(*claim, "patient.identifier.value"));
    seen.start = dayAt(*claim, "billablePeriod.start");
    seen.end = dayAt(*claim, "billablePeriod.end");
    for (const QJsonValue &item : arrayAt(*claim, "item"))
        seen.lines.push_back(seenLine(item.toObject()));
    return seen;
}

std::string patientCodeIn(ByteView patientBody)
{
    const auto patient = objectIn(patientBody);
    if (!patient || textAt(*patient, "resourceType") != "Patient")
        return {};
    for (const QJsonValue &entry : arrayAt(*patient, "identifier")) {
        if (textAt(entry.toObject(), "type.coding.0.code") == "Code")
            return textAt(entry.toObject(), "value");
    }
    return {};
}

Likeness compareClaims(const ClaimForm &ours, const SeenClaim &theirs)
{
    const Day ourEnd = ours.end.value_or(ours.start);
    if (theirs.code != ours.code || theirs.start != ours.start || theirs.end.value_or(ours.start) != ourEnd)
        return Likeness::Other;
    if (!haveSameLines(ours, theirs.lines))
        return Likeness::Other;
    if (!theirs.patientCode.empty())
        return theirs.patientCode == ours.insuree ? Likeness::Same : Likeness::Other;
    return hasName(theirs.patientNames, ours.insuree) ? Likeness::Same : Likeness::PatientUnknown;
}

} // namespace guichet::sync::openimis
