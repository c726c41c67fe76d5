// SPDX-License-Identifier: Apache-2.0
#include "sync/fhir/exchange.h"

#include "sync/fhir/coverage.h"
#include "sync/fhir/login.h"
#include "sync/fhir/organization.h"

#include <algorithm>
#include <set>

namespace guichet::fhir {
namespace {

std::string identifierQuery(const std::string &system, std::string_view value)
{
    return "identifier=" + percentEncoded(system + '|' + std::string(value));
}

const Beneficiary *findMember(const sync::ForeignClaim &claim)
{
    if (!claim.household)
        return nullptr;
    for (const Beneficiary &person : claim.household->members) {
        if (person.number == claim.claim.member)
            return &person;
    }
    return nullptr;
}

// The resources of a claim, those it points at first, each with the search that finds it.
class Gatherer {
public:
    Gatherer(const sync::ForeignContext &context, const Links &links)
        : m_context(context)
        , m_maker{context.scheme, links, context.zoneMinutes}
    {
        m_maker.links.insideTransaction = true;
    }

    void add(const sync::ForeignClaim &claim)
    {
        const Scheme &scheme = m_context.scheme;
        const Facility &facility = m_context.facility;
        put(organizationOf(scheme, m_maker), identifierQuery(std::string(systemBase) + "scheme", scheme.code.text));
        put(organizationOf(facility, m_maker), identifierQuery(m_maker.system("facility"), facility.code.text));
        const Beneficiary *person = findMember(claim);
        put(person ? patientOf(*person, {}, m_maker, Detail::Claim) : patientOf(claim.claim.member, m_maker),
            identifierQuery(m_maker.system("member"), claim.claim.member.text));
        // Rights are told for the plan of the claim, whatever the roster says today.
        const bool isSamePlan = person && claim.household->household.plan == claim.claim.plan;
        put(isSamePlan ? coverageOf(claim.household->household, *person, {}, m_maker, Detail::Claim) : coverageOf(claim.claim, m_maker),
            identifierQuery(m_maker.system("coverage"), coverageKey(claim.claim.member, claim.claim.plan)));
        put(claimOf(claim, facility.code, m_maker), identifierQuery(claimSystem(), guichet::toText(claim.claim.ulid)));
    }

    const std::vector<std::string> &ids() const { return m_ids; }
    const QJsonArray &entries() const { return m_entries; }

private:
    void put(QJsonObject resource, const std::string &search)
    {
        const std::string id = resource.value(QLatin1String("id")).toString().toStdString();
        if (m_maker.links.atServer.contains(id) || std::find(m_ids.begin(), m_ids.end(), id) != m_ids.end())
            return;
        m_ids.push_back(id);
        resource.remove(QLatin1String("id")); // the server gives its own
        QJsonObject request;
        addText(request, "method", "POST");
        addText(request, "url", resource.value(QLatin1String("resourceType")).toString().toStdString());
        addText(request, "ifNoneExist", search);
        QJsonObject entry;
        addText(entry, "fullUrl", "urn:uuid:" + id);
        entry.insert(QLatin1String("resource"), resource);
        entry.insert(QLatin1String("request"), request);
        m_entries.append(entry);
    }

    const sync::ForeignContext &m_context;
    Maker m_maker;
    std::vector<std::string> m_ids{};
    QJsonArray m_entries{};
};

} // namespace

std::size_t claimsThatFit(const std::vector<const sync::ForeignClaim *> &claims, const sync::ForeignContext &context, const Links &links, unsigned most)
{
    Gatherer gatherer(context, links);
    std::size_t fit = 0;
    for (const sync::ForeignClaim *claim : claims) {
        gatherer.add(*claim);
        if (fit > 0 && gatherer.ids().size() > most)
            break;
        ++fit;
    }
    return fit;
}

Transaction transactionOf(const std::vector<const sync::ForeignClaim *> &claims, const sync::ForeignContext &context, const Links &links)
{
    Gatherer gatherer(context, links);
    for (const sync::ForeignClaim *claim : claims)
        gatherer.add(*claim);
    Transaction transaction;
    transaction.ids = gatherer.ids();
    addText(transaction.bundle, "resourceType", "Bundle");
    addText(transaction.bundle, "type", "transaction");
    transaction.bundle.insert(QLatin1String("entry"), gatherer.entries());
    return transaction;
}

} // namespace guichet::fhir
