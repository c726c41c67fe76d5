// SPDX-License-Identifier: Apache-2.0
#include "terminal/store/files.h"
#include "terminal/store/overlay_builder.h"
#include "terminal/store/roster_builder.h"
#include "terminal/store/roster_store.h"

#include <algorithm>

// How a roster comes into force: a new file is built beside, a rename is the moment. A
// snapshot replaces the file, a delta the overlay; when too much lies over the file, a
// new one is built from both, which changes nothing but where things are.
namespace guichet::store {
namespace {

constexpr std::size_t mostLayers = 16;
constexpr std::size_t largestShare = 10;           // the overlay's rows: a tenth of the file's
constexpr std::size_t fewestRowsToFold = 4096;
constexpr std::size_t membersPerTable = 8192;

desk::RosterStatus statusOf(const sync::RosterPlan &plan)
{
    desk::RosterStatus status;
    status.version = plan.manifest.version;
    status.issued = plan.manifest.issued;
    status.expires = plan.manifest.expires;
    status.members = plan.manifest.members;
    status.expiredWhenApplied = plan.expired;
    std::copy_n(plan.manifestHash.begin(), status.stamp.size(), status.stamp.begin());
    status.counted = plan.manifest.counted;
    status.countersAsOf = plan.manifest.countersAsOf;
    status.signers = plan.root.roster;
    status.policy = plan.policy;
    return status;
}

// While a roster is being built, the old one stays: a full disk has its own word.
Failure asRosterFailure(Failure failure)
{
    if (failure.code == Code::D05)
        failure.code = Code::R09;
    return failure;
}

Outcome<void> addTable(RosterBuilder &builder, std::vector<HouseholdRecord> &households)
{
    auto table = sync::RosterTable::open(sync::encodeRosterBlock(households));
    households.clear();
    return table ? builder.add(std::move(*table)) : table.failure();
}

Outcome<void> addEverybody(RosterBuilder &builder, RosterFile &from)
{
    std::vector<HouseholdRecord> waiting;
    std::size_t members = 0;
    const auto read = from.eachBlockInForce([&](std::vector<HouseholdRecord> &&households) -> Outcome<void> {
        for (HouseholdRecord &household : households) {
            members += household.members.size();
            waiting.push_back(std::move(household));
        }
        if (members < membersPerTable)
            return {};
        members = 0;
        return addTable(builder, waiting);
    });
    return read && !waiting.empty() ? addTable(builder, waiting) : read;
}

} // namespace

Outcome<void> RosterStore::build(const std::filesystem::path &file, const sync::RosterPlan &plan, ByteView pack, ByteView packKey32,
                                 const Progress &onProgress)
{
    auto builder = RosterBuilder::open(file, m_key.view(), statusOf(plan));
    if (!builder)
        return builder.failure();
    (*builder)->setRevoked(plan.manifest.revokedSerials);
    sync::RosterPackReader reader;
    reader.onTerms = [&](const sync::RosterTerms &terms) -> Outcome<void> {
        (*builder)->setTerms(terms);
        return sync::checkTerms(terms, plan.root);
    };
    reader.onTable = [&](sync::RosterTable &&table) { return (*builder)->add(std::move(table)); };
    reader.onProgress = onProgress;
    if (auto read = sync::readRosterPack(plan.manifest, pack, packKey32, reader); !read)
        return read;
    return (*builder)->finish();
}

Outcome<void> RosterStore::layOver(const std::filesystem::path &file, const sync::RosterPlan &plan, ByteView pack, ByteView packKey32,
                                   const Progress &onProgress)
{
    auto opened = OverlayBuilder::open(file, m_key.view(), *m_file, statusOf(plan));
    if (!opened)
        return opened.failure();
    OverlayBuilder &builder = **opened;
    builder.setRevoked(plan.manifest.revokedSerials);
    sync::RosterDeltaReader reader;
    reader.onTerms = [&](const sync::RosterTerms &terms) -> Outcome<void> {
        builder.setTerms(terms);
        return sync::checkTerms(terms, plan.root);
    };
    reader.find = [&](const std::vector<HouseholdId> &ids) { return builder.find(ids); };
    reader.onChanged = [&](std::vector<HouseholdRecord> &&households) { return builder.change(std::move(households)); };
    reader.onAdded = [&](std::vector<HouseholdRecord> &&households) { return builder.add(std::move(households)); };
    reader.onRemoved = [&](const std::vector<HouseholdId> &ids) { return builder.remove(ids); };
    reader.onProgress = onProgress;
    if (auto read = sync::readRosterDelta(plan.manifest, pack, packKey32, reader); !read)
        return read;
    // Terms that stay must still be those of the root that is in force afterwards.
    if (auto checked = sync::checkTerms(builder.terms(), plan.root); !checked)
        return checked;
    return builder.finish(plan.manifest.members);
}

Outcome<desk::RosterStatus> RosterStore::putInForce(const std::filesystem::path &shadow)
{
    const bool namesWanted = m_names != nullptr;
    m_laterNames.reset();
    m_names.reset(); // ends its thread, which reads the old file
    m_file.reset();
    auto replaced = replaceFile(shadow, path());
    if (replaced)
        removeFile(overlayBeside(path())); // of the file before; after a cut in between it is known as such
    load();
    if (!replaced)
        return Unexpected<Failure>(asRosterFailure(replaced.error()));
    if (!m_file)
        return fail(Code::R08, {}, "not readable after installation");
    if (namesWanted && !m_waitForNames)
        startNameIndex();
    return m_file->head().status;
}

Outcome<desk::RosterStatus> RosterStore::install(const sync::RosterPlan &plan, ByteView pack, ByteView packKey32, const Progress &onProgress)
{
    if (plan.manifest.base != 0)
        return installDelta(plan, pack, packKey32, onProgress);
    const std::filesystem::path shadow = m_folder / "roster.new.sqlite";
    if (auto built = build(shadow, plan, pack, packKey32, onProgress); !built) {
        removeFile(shadow);
        return Unexpected<Failure>(asRosterFailure(built.error()));
    }
    return putInForce(shadow);
}

Outcome<void> RosterStore::checkFollows(const sync::RosterPlan &plan) const
{
    const auto refused = fail(Code::R03, {{"version", std::to_string(plan.manifest.base)}});
    if (!m_file || m_file->head().status.version != plan.manifest.base)
        return refused;
    const auto &follows = plan.manifest.follows;
    if (std::find(follows.begin(), follows.end(), m_file->head().status.stamp) == follows.end())
        return refused;
    return {};
}

Outcome<desk::RosterStatus> RosterStore::installDelta(const sync::RosterPlan &plan, ByteView pack, ByteView packKey32, const Progress &onProgress)
{
    if (auto follows = checkFollows(plan); !follows)
        return follows.failure();
    const std::filesystem::path shadow = m_folder / "roster.overlay.new.sqlite";
    if (auto built = layOver(shadow, plan, pack, packKey32, onProgress); !built) {
        removeFile(shadow);
        return Unexpected<Failure>(asRosterFailure(built.error()));
    }
    const bool namesWanted = m_names != nullptr;
    m_laterNames.reset();
    m_file.reset();
    auto replaced = replaceFile(shadow, overlayBeside(path()));
    load();
    if (!replaced)
        return Unexpected<Failure>(asRosterFailure(replaced.error()));
    if (!m_file || m_file->head().status.version != plan.manifest.version)
        return fail(Code::R08, {}, "not readable after installation");
    if (namesWanted && !m_waitForNames)
        startNameIndex();
    if (shouldFold())
        fold();
    return m_file->head().status;
}

bool RosterStore::shouldFold() const
{
    const RosterOverlay *overlay = m_file->overlay();
    const std::uint64_t further = m_file->rows() - m_file->base().status.members;
    return overlay && (overlay->layers.size() >= mostLayers || (further > fewestRowsToFold && further * largestShare > m_file->base().status.members));
}

// The roster stays the same one: a fold that fails leaves it as it is, to be tried
// again after the next delta.
void RosterStore::fold()
{
    const std::filesystem::path shadow = m_folder / "roster.new.sqlite";
    const auto built = [&]() -> Outcome<void> {
        auto builder = RosterBuilder::open(shadow, m_key.view(), m_file->head().status);
        if (!builder)
            return builder.failure();
        (*builder)->setTerms(m_file->head().terms);
        (*builder)->setRevoked({m_file->head().revoked.begin(), m_file->head().revoked.end()});
        if (auto added = addEverybody(**builder, *m_file); !added)
            return added;
        return (*builder)->finish();
    }();
    if (built)
        (void)putInForce(shadow);
    else
        removeFile(shadow);
}

} // namespace guichet::store
