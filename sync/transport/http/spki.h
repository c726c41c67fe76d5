// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/base/bytes.h"

#include <string>

namespace guichet::sync {

// The SubjectPublicKeyInfo of a certificate (DER, RFC 5280), as it stands there;
// empty when the bytes are not one.
ByteView spkiOf(ByteView certificate);

// Its SHA-256 in base64, as RoadSettings::pin has it; empty when there is none.
std::string pinOf(ByteView certificate);

} // namespace guichet::sync
