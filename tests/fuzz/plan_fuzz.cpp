// SPDX-License-Identifier: Apache-2.0
// A plan document that is taken must be written and taken again as the same.
#include "sync/plan_document.h"
#include "terminal/base/check.h"

#include <cstddef>
#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace guichet;
    const auto plans = parsePlans({reinterpret_cast<const char *>(data), size});
    if (!plans) {
        check(!plans.error().path.empty() && !plans.error().expected.empty());
        return 0;
    }
    const std::string encoded = encodePlans(*plans);
    const auto again = parsePlans(encoded);
    check(again.has_value() && encodePlans(*again) == encoded);
    return 0;
}
