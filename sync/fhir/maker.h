// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/fhir/names.h"
#include "terminal/domain/facility.h"

// What every resource of one sending is made with.
namespace guichet::fhir {

struct Maker {
    const Scheme &scheme;
    Links links{};
    int zoneMinutes = 0;

    std::string system(std::string_view kind) const { return systemOf(kind, scheme.code); }
    std::string id(std::string_view type, std::string_view key) const { return resourceId(type, scheme.code, key); }
    std::string reference(std::string_view type, std::string_view key) const { return links.to(type, id(type, key)); }
};

} // namespace guichet::fhir
