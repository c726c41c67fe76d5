// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>

// One road of a scheme, as roads.toml in the data folder says (sync/README.md).
namespace guichet::sync {

enum class RoadKind { Native, Fhir, Openimis };
std::string_view codeOf(RoadKind kind); // "native"

enum class Login { None, Bearer, Basic, SmartBackend, Password };

struct RoadSettings {
    RoadKind kind = RoadKind::Native;
    std::string url{};               // https://…, ends with '/'
    std::string pin{};               // base64 SHA-256 of the server key's SPKI, or empty
    std::string caFile{};            // PEM, or empty: the system's
    std::string clientCertFile{};    // mutual TLS, PEM
    std::string clientKeyFile{};
    std::string proxy{};             // "http://host:port", "direct", or empty: the system's

    Login login = Login::None;
    std::string user{};              // Basic, Password
    std::string secret{};            // password or bearer token, read from its file
    std::string clientId{};          // SmartBackend
    std::string tokenUrl{};
    std::string signingKey{};        // PEM text of an EC P-384 key
    std::string signingKeyId{};
    std::string scope{};

    unsigned entriesPerTransaction = 8; // FHIR; Medplum-like servers take no more with ifNoneExist
    std::string claimAdmin{};        // openIMIS: the enterer's code
    std::string facilityCode{};      // its own code for this facility; empty: ours
    std::string numberCheck{};       // openIMIS insurance numbers: "mod7", "luhn-left", or empty
    int numberLength = 0;            // 0: any
};

} // namespace guichet::sync
