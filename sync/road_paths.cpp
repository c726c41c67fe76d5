// SPDX-License-Identifier: Apache-2.0
#include "sync/road_paths.h"

#include "terminal/base/bytes.h"

namespace guichet::sync::paths {

std::string root(const SchemeCode &scheme, std::uint64_t version)
{
    return "v1/" + scheme.text + "/root/" + std::to_string(version);
}

std::string manifest(const SchemeCode &scheme, const FacilityCode &facility)
{
    return "v1/" + scheme.text + '/' + facility.text + "/manifest";
}

std::string delta(const SchemeCode &scheme, const FacilityCode &facility, std::uint64_t base)
{
    return "v1/" + scheme.text + '/' + facility.text + "/delta/" + std::to_string(base);
}

std::string pack(const crypto::Hash &hash)
{
    return "v1/packs/" + toHex(hash);
}

std::string time(std::string_view nonce)
{
    return "v1/time?nonce=" + std::string(nonce);
}

} // namespace guichet::sync::paths
