// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/fhir/look_up.h"
#include "sync/foreign_road.h"

#include <map>
#include <set>
#include <string>

// Resources as FHIR Bulk Data: one file a type, one resource a line, each resource
// once. What a resource points at is among them.
namespace guichet::fhir {

class NdjsonExport {
public:
    explicit NdjsonExport(const sync::ForeignContext &context);

    void addClaim(const sync::ForeignClaim &claim);
    void addLookUp(const LookUp &lookUp);
    void addHousehold(const HouseholdRecord &record); // everything a roster knows

    // "Claim.ndjson" → its lines.
    const std::map<std::string, std::string> &files() const { return m_files; }

private:
    template <class Object>
    void put(const Object &resource);
    void putParties();

    sync::ForeignContext m_context;
    std::map<std::string, std::string> m_files{};
    std::set<std::string> m_written{}; // ids
};

} // namespace guichet::fhir
