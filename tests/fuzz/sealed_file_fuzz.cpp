// SPDX-License-Identifier: Apache-2.0
#include "sync/enrolment.h"
#include "sync/receipt.h"
#include "sync/roster_pack.h"
#include "sync/sealed_file.h"

using namespace guichet;

// Everything that a stick may hold, before and behind its signature.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const ByteView bytes(data, size);
    static_cast<void>(sync::peekHeader(bytes));
    sync::OpenRequest request;
    request.expected = sync::FileType::Roster;
    request.isKnownSigner = [](const crypto::PublicKey &, const sync::FileHeader &) { return true; };
    static_cast<void>(sync::openCarriedFile(bytes, request));
    static_cast<void>(sync::parseStatements(bytes));
    static_cast<void>(sync::parseRosterEnvelope(bytes));
    static_cast<void>(sync::parseManifest(bytes));
    static_cast<void>(sync::openFirstRoot(bytes));
    static_cast<void>(sync::openRequest(bytes));
    static_cast<void>(sync::parseEnrolment(bytes));
    return 0;
}
