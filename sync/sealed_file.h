// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/base/crypto.h"
#include "terminal/base/failure.h"

#include <functional>
#include <optional>
#include <string>
#include <vector>

// The container of everything that travels on a stick (trust.md 3.9, sync/FORMAT.md).
namespace guichet::sync {

enum class FileType { Claims, Receipts, Answers, Roster, Enrolment, Question, Held, Photos };
std::string_view nameOf(FileType type); // "CLAIMS", as in file names
std::optional<FileType> parseFileType(std::string_view name);

struct FileHeader {
    FileType type = FileType::Claims;
    std::string from{};            // terminal name, or scheme code
    std::string to{};              // scheme code, facility or terminal name
    std::uint64_t createdSequence = 0; // journal sequence, roster version, ...
    std::uint64_t fileNumber = 0;  // per sender and type
    unsigned part = 1;
    unsigned parts = 1;
    std::uint64_t payloadBytes = 0; // as it lies in the file, sealed or carried
    crypto::Hash totalHash{};      // of the plain payload of all parts; checked here when there is one part, by file_parts.h otherwise
    struct Recipient {
        crypto::KeyId keyId{};
        Bytes sealedKey{};
        bool operator==(const Recipient &) const = default;
    };
    std::vector<Recipient> recipients{}; // empty: carried as it is, sealed by itself (rosters) or not secret (enrolment requests)
    crypto::PublicKey signer{};
};

inline constexpr std::size_t largestHeader = 4096;
inline constexpr std::uint64_t largestFile = std::uint64_t{256} << 20;

// "<scheme>-<who>-<TYPE>-<n>.guichet", without its folder, "<n>.<part>" when there
// are several (file_parts.h): at most 60 characters of
// [A-Z0-9.-] and the extension; any other character becomes a dot.
std::string fileName(const FileHeader &header, const std::string &scheme, const std::string &who);

struct SealRequest {
    FileHeader header{};                           // recipients, signer, payloadBytes and totalHash are filled in
    std::vector<crypto::PublicKey> recipients{};   // X25519; empty for payloads sealed by themselves
};
Bytes sealFile(SealRequest request, ByteView payload, const crypto::SigningKeys &signer);

// The header alone, its signature not yet checked: to see whom a file is for.
// U02 when the file is cut, U04 when it is not of this form.
Outcome<FileHeader> peekHeader(ByteView file);

struct OpenRequest {
    FileType expected = FileType::Claims;
    // Whose key that is: decides whether the signer may send this; empty = nobody we know.
    std::function<bool(const crypto::PublicKey &signer, const FileHeader &header)> isKnownSigner{};
    const crypto::BoxKeys *recipient = nullptr;    // nullptr for payloads sealed by themselves
    std::string reader{};                          // our own name, for U03
};
struct OpenedFile {
    FileHeader header{};
    Bytes payload{};
};
// Order: size (U09), shape, length, end mark, recipient (U03), signer (N03), signature, content.
// Cut: U02. Damaged, the signature of a known signer included: U04 {i} the part; the
// caller, who knows the file's name, adds {nom}.
Outcome<OpenedFile> openFile(ByteView file, const OpenRequest &request);
// For payloads sealed by themselves: the payload as a view into `file`, nothing copied.
struct CarriedFile {
    FileHeader header{};
    ByteView payload{};
};
Outcome<CarriedFile> openCarriedFile(ByteView file, const OpenRequest &request);

} // namespace guichet::sync
