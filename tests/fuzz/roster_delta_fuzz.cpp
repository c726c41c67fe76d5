// SPDX-License-Identifier: Apache-2.0
#include "sync/delta_rebuild.h"
#include "sync/roster_block.h"
#include "terminal/base/check.h"

using namespace guichet;

namespace {

// Whatever household the block asks for: three members each.
std::vector<HouseholdRecord> baseFor(const sync::DeltaBlock &block)
{
    std::vector<HouseholdRecord> base;
    for (const std::string &id : block.changed) {
        base.push_back({});
        base.back().household.id.text = id;
        for (const char *name : {"Awa", "Moussa", "Fatou"}) {
            base.back().members.push_back({});
            base.back().members.back().number.text = id + name;
            base.back().members.back().givenNames = name;
        }
    }
    return base;
}

} // namespace

// A block that is read is put on any base or refused; what comes out is a block that is
// judged as any other.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto block = sync::parseDeltaBlock(ByteView(data, size));
    if (!block)
        return 0;
    check(sync::parseDeltaBlock(sync::encodeDeltaBlock(*block)).has_value());
    const auto base = baseFor(*block);
    sync::RosterValues before;
    for (const HouseholdRecord &record : base)
        before.add(record);
    HouseholdRecord newMembers;
    if (const auto came = block->came.empty() ? Outcome<std::vector<HouseholdRecord>>(fail(Code::R08)) : sync::parseRosterBlock(block->came); came && !came->empty())
        newMembers = came->back();
    sync::RosterValues fresh;
    fresh.add(newMembers);
    if (const auto bytes = sync::rebuildHouseholds(*block, before, fresh))
        static_cast<void>(sync::parseRosterBlock(*bytes));
    return 0;
}
