// SPDX-License-Identifier: Apache-2.0
#include "sync/roster_block.h"
#include "sync/roster_pack.h"
#include "terminal/base/check.h"

using namespace guichet;

// A block that is read can be written again; a view of it gives the same households or refuses.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const ByteView bytes(data, size);
    const auto parsed = sync::parseRosterBlock(bytes);
    if (parsed)
        check(sync::parseRosterBlock(sync::encodeRosterBlock(*parsed)).has_value());
    if (const auto view = sync::RosterBlockView::open(bytes)) {
        static_cast<void>(view->findNumber("KAY-000001-00"));
        static_cast<void>(view->findPhone("+223 70000000"));
        static_cast<void>(view->findSerial(CardSerial{0}));
        for (std::size_t i = 0; i < view->households() && i < 50; ++i)
            static_cast<void>(view->household(i));
    }
    static_cast<void>(sync::parseTerms(bytes));
    return 0;
}
