// SPDX-License-Identifier: Apache-2.0
#include "sync/fhir/names.h"

#include "terminal/base/crypto.h"

namespace guichet::fhir {

std::string claimSystem()
{
    return std::string(systemBase) + "claim";
}

std::string systemOf(std::string_view kind, const SchemeCode &scheme)
{
    return std::string(systemBase) + scheme.text + '/' + std::string(kind);
}

std::string resourceId(std::string_view type, const SchemeCode &scheme, std::string_view key)
{
    std::string name(type);
    name.append(1, '\0').append(scheme.text).append(1, '\0').append(key);
    crypto::Hash hash = crypto::hash(bytesOf(name), "gui1.fhir.id");
    hash[6] = static_cast<Byte>((hash[6] & 0x0F) | 0x80);
    hash[8] = static_cast<Byte>((hash[8] & 0x3F) | 0x80);
    std::string id = toHex(ByteView(hash).first(16));
    for (const std::size_t at : {8U, 13U, 18U, 23U})
        id.insert(at, 1, '-');
    return id;
}

std::string Links::to(std::string_view type, const std::string &id) const
{
    if (const auto found = atServer.find(id); found != atServer.end())
        return found->second;
    return insideTransaction ? "urn:uuid:" + id : std::string(type) + '/' + id;
}

} // namespace guichet::fhir
