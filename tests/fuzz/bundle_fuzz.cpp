// SPDX-License-Identifier: Apache-2.0
#include "sync/bundle_columns.h"
#include "sync/claim_bundle.h"

using namespace guichet;

// A bundle as it comes, and columns behind the compression: what opens can be encoded again.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const ByteView bytes(data, size);
    static_cast<void>(sync::openBundle(bytes, crypto::PublicKey{1}));
    if (size == 0)
        return 0;
    const std::size_t rows = 1 + data[0] % 16;
    if (const auto columns = sync::parseColumns(bytes.subspan(1), rows)) {
        sync::BundleStart start;
        start.count = rows;
        sync::Bundle bundle;
        bundle.dayKeys = {{0, crypto::Key{1}}};
        static_cast<void>(sync::entriesOf(*columns, start, bundle));
    }
    return 0;
}
