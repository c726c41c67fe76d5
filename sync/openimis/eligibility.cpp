// SPDX-License-Identifier: Apache-2.0
#include "sync/openimis/eligibility.h"

#include "sync/openimis/fhir_claim.h"
#include "sync/openimis/loose_json.h"

#include <QJsonDocument>

#include <array>

namespace guichet::sync::openimis {

namespace {

struct Renamed {
    std::string_view older;
    std::string_view code;
};
constexpr std::array renamed{
    Renamed{"total_admissions", "admissions_left"},       Renamed{"total_visits", "visits_left"},
    Renamed{"total_consultations", "consultations_left"}, Renamed{"total_surgeries", "surgeries_left"},
    Renamed{"total_deliveries", "deliveries_left"},       Renamed{"total_antenatal", "antenatal_left"},
};

std::string presentName(const std::string &name)
{
    for (const Renamed &row : renamed) {
        if (row.older == name)
            return std::string(row.code);
    }
    return name;
}

// "code" of the coded form, else "text" of the older one.
std::string nameIn(const QJsonObject &object, const std::string &field)
{
    const std::string code = textAt(object, field + ".coding.0.code");
    return code.empty() ? textAt(object, field + ".text") : code;
}

bool isOneOf(std::string_view name, std::string_view a, std::string_view b)
{
    return name == a || name == b;
}

LiveProduct productIn(const QJsonObject &item, const std::string &category)
{
    LiveProduct product;
    product.isItem = category == "item";
    product.code = textAt(item, "productOrService.text");
    if (product.code.empty())
        product.code = textAt(item, "productOrService.coding.0.code");
    if (at(item, "excluded").isBool())
        product.isCovered = !at(item, "excluded").toBool();
    for (const QJsonValue &value : arrayAt(item, "benefit")) {
        const QJsonObject benefit = value.toObject();
        const std::string name = nameIn(benefit, "type");
        if (isOneOf(name, "item_left", "service_left"))
            product.left = wholeIn(at(benefit, "allowedUnsignedInt"));
        if (isOneOf(name, "min_date_item", "min_date_service"))
            product.notBefore = textAt(benefit, "allowedString");
        if (isOneOf(name, "is_item_ok", "is_service_ok") && at(benefit, "excluded").isBool())
            product.isCovered = !at(benefit, "excluded").toBool();
    }
    return product;
}

void addBenefits(const QJsonObject &item, const std::string &category, LiveCover &cover)
{
    for (const QJsonValue &value : arrayAt(item, "benefit")) {
        const QJsonObject benefit = value.toObject();
        const std::string type = nameIn(benefit, "type");
        LiveBenefit told;
        told.code = presentName(type.empty() ? category : type);
        told.count = wholeIn(at(benefit, "allowedUnsignedInt"));
        told.amount = tenThousandthsIn(at(benefit, "allowedMoney.value"));
        if (told.count || told.amount)
            cover.benefits.push_back(std::move(told));
    }
}

LiveCover coverIn(const QJsonObject &insurance)
{
    LiveCover cover;
    cover.from = dayAt(insurance, "benefitPeriod.start");
    cover.to = dayAt(insurance, "benefitPeriod.end");
    for (const QJsonValue &value : arrayAt(insurance, "item")) {
        const QJsonObject item = value.toObject();
        const std::string category = nameIn(item, "category");
        if (isOneOf(category, "item", "service")) {
            cover.products.push_back(productIn(item, category));
            continue;
        }
        if (cover.plan.empty())
            cover.plan = textAt(item, "description").empty() ? textAt(item, "name") : textAt(item, "description");
        addBenefits(item, category, cover);
    }
    return cover;
}

QJsonObject askedProduct(const char *category, const std::string &code)
{
    QJsonObject coding;
    coding.insert(QLatin1String("system"), QString::fromStdString(std::string(systemBase) + "CodeSystem/claim-item-category"));
    coding.insert(QLatin1String("code"), QLatin1String(category));
    QJsonObject coded;
    coded.insert(QLatin1String("coding"), QJsonArray{coding});
    QJsonObject named;
    named.insert(QLatin1String("text"), QString::fromStdString(code));
    QJsonObject product;
    product.insert(QLatin1String("category"), coded);
    product.insert(QLatin1String("productOrService"), named);
    return product;
}

QJsonObject referenceTo(const std::string &what)
{
    QJsonObject reference;
    reference.insert(QLatin1String("reference"), QString::fromStdString(what));
    return reference;
}

} // namespace

Bytes encodeEligibilityRequest(const std::string &insuree, Day today, const std::string &service, const std::string &item)
{
    QJsonObject request;
    request.insert(QLatin1String("resourceType"), QLatin1String("CoverageEligibilityRequest"));
    request.insert(QLatin1String("status"), QLatin1String("active"));
    request.insert(QLatin1String("purpose"), QJsonArray{QLatin1String("benefits")});
    request.insert(QLatin1String("created"), QString::fromStdString(toIsoText(today)));
    request.insert(QLatin1String("patient"), referenceTo("Patient/" + insuree)); // the number, not the UUID
    request.insert(QLatin1String("insurer"), referenceTo("openIMIS"));
    QJsonArray products;
    if (!service.empty())
        products.append(askedProduct("service", service));
    if (!item.empty())
        products.append(askedProduct("item", item));
    if (!products.isEmpty())
        request.insert(QLatin1String("item"), products);
    const QByteArray text = QJsonDocument(request).toJson(QJsonDocument::Compact);
    return Bytes(text.begin(), text.end());
}

std::optional<LiveEligibility> parseEligibilityResponse(ByteView body)
{
    const auto response = objectIn(body);
    if (!response || textAt(*response, "resourceType") != "CoverageEligibilityResponse")
        return {};
    LiveEligibility live;
    live.insuree = textAt(*response, "patient.display");
    if (live.insuree.empty())
        live.insuree = lastPart(textAt(*response, "patient.reference"));
    for (const QJsonValue &insurance : arrayAt(*response, "insurance"))
        live.covers.push_back(coverIn(insurance.toObject()));
    live.hasCover = !live.covers.empty();
    return live;
}

} // namespace guichet::sync::openimis
