// SPDX-License-Identifier: Apache-2.0
#include "sync/bundle_columns.h"
#include "sync/claim_bundle.h"

#include <cstdlib>

using namespace guichet;

// A bundle as it comes, and columns behind its frame: what is read is written again
// and read once more, to the same.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const ByteView bytes(data, size);
    static_cast<void>(sync::openBundle(bytes, crypto::PublicKey{1}));
    if (size < 2)
        return 0;
    sync::BundleStart start;
    start.count = 1 + data[0] % 64;
    sync::Bundle bundle;
    for (std::int32_t day = 0; day < 4; ++day)
        bundle.dayKeys.push_back({day, crypto::Key{static_cast<Byte>(day + 1)}});
    const std::size_t whole = std::min<std::size_t>(data[1], size - 2);
    auto read = sync::parseEntries({copyOf(bytes.subspan(2 + whole)), copyOf(bytes.subspan(2, whole))}, start, bundle);
    if (!read)
        return 0;
    if (const auto opened = sync::chainEntries(std::move(*read), bundle)) {
        const auto again = sync::parseEntries(sync::encodeEntries(opened->bundle, start), start, bundle);
        if (!again || again->entries.size() != opened->bundle.entries.size())
            std::abort();
        for (std::size_t i = 0; i < again->entries.size(); ++i) {
            if (again->entries[i].body != opened->bundle.entries[i].body || again->entries[i].entry.ulid != opened->bundle.entries[i].entry.ulid)
                std::abort();
        }
    }
    return 0;
}
