// SPDX-License-Identifier: Apache-2.0
#include "sync/pack_layout.h"
#include "sync/road_paths.h"
#include "terminal/desk/exchange_step.h"
#include "terminal/desk/install_roster.h"

#include <algorithm>

namespace guichet::desk {
namespace {

constexpr std::size_t largestRoot = std::size_t{64} << 10;
constexpr std::size_t largestSignedManifest = sync::largestManifest + 4096;
constexpr std::size_t mostRoots = 64;
constexpr std::uint64_t mostDeltas = 30; // further behind than that the whole roster is shorter

// How many bytes of a cut pack are what the manifest says, in whole chunks.
std::size_t provedBytes(const sync::RosterManifest &manifest, ByteView got)
{
    std::size_t place = 0;
    for (const crypto::Hash &chunk : manifest.chunks) {
        if (got.size() - place < sync::packChunk || crypto::hash(got.subspan(place, sync::packChunk)) != chunk)
            break;
        place += sync::packChunk;
    }
    return place;
}

// Roots one by one, the newest manifest, then the deltas that lead to it, or the
// whole roster. What is refused leaves the old one in force and stops nothing else.
class RosterStep final : public ExchangeStep {
public:
    explicit RosterStep(bool rootsOnly)
        : m_rootsOnly(rootsOnly)
    {
    }
    Outcome<std::optional<sync::HttpRequest>> next(Exchange &exchange) override
    {
        using Next = std::optional<sync::HttpRequest>;
        const Enrolled &enrolled = exchange.counter.journal.enrolled();
        if (!m_root)
            m_root = enrolled.root;
        switch (m_phase) {
        case Phase::Roots: return Next(get(sync::paths::root(enrolled.scheme.code, m_root->version + 1), largestRoot));
        case Phase::Newest: return Next(get(sync::paths::manifest(enrolled.scheme.code, enrolled.facility.code), largestSignedManifest));
        case Phase::Delta: return Next(get(sync::paths::delta(enrolled.scheme.code, enrolled.facility.code, inForce(exchange)), largestSignedManifest));
        case Phase::Pack: break;
        case Phase::Done: return Next{};
        }
        const std::uint64_t missing = m_plan.manifest.packBytes - m_got.size();
        sync::HttpRequest request = get(sync::paths::pack(packName(m_plan.manifest)), static_cast<std::size_t>(missing));
        request.rangeFrom = m_got.size();
        if (m_got.empty())
            request.largestReply = static_cast<std::size_t>(m_plan.manifest.packBytes);
        return Next(std::move(request));
    }

    Outcome<void> take(Exchange &exchange, const sync::HttpReply &reply) override
    {
        if (m_phase == Phase::Pack)
            return takePack(exchange, reply);
        if (reply.isCut || (reply.status != 200 && reply.status != 404))
            return Unexpected(troubleOf(exchange, reply));
        if (m_phase == Phase::Roots)
            return takeRoot(exchange, reply);
        return m_phase == Phase::Newest ? takeNewest(exchange, reply) : takeDelta(exchange, reply);
    }

private:
    enum class Phase { Roots, Newest, Delta, Pack, Done };

    static std::uint64_t inForce(Exchange &exchange)
    {
        const auto status = exchange.counter.roster.status();
        return status ? status->version : 0;
    }

    Outcome<void> takeRoot(Exchange &exchange, const sync::HttpReply &reply)
    {
        m_phase = Phase::Newest;
        if (reply.status == 404)
            return m_rootsOnly ? noteRoots(exchange) : Outcome<void>();
        if (troubleOf(exchange, reply).code == Code::N01)
            return Unexpected(troubleOf(exchange, reply));
        auto root = sync::openNextRoot(reply.body, *m_root);
        if (!root)
            return ignore(exchange, "root", root.error());
        m_root = std::move(*root);
        m_roots.push_back(reply.body);
        if (m_roots.size() < mostRoots)
            m_phase = Phase::Roots;
        return {};
    }

    Outcome<void> noteRoots(Exchange &exchange)
    {
        m_phase = Phase::Done;
        const auto taken = takeRoots(exchange.counter, m_roots);
        return taken ? Outcome<void>() : ignore(exchange, "root", taken.error());
    }

    Outcome<void> takeNewest(Exchange &exchange, const sync::HttpReply &reply)
    {
        m_phase = Phase::Done;
        if (reply.status == 404)
            return {}; // nothing published for this centre yet
        if (troubleOf(exchange, reply).code == Code::N01)
            return Unexpected(troubleOf(exchange, reply));
        auto newest = planOf(exchange, reply);
        if (!newest)
            return ignore(exchange, "roster", newest.error());
        exchange.report.reached = true;
        m_newest = std::move(*newest);
        if (m_newest.step == sync::RosterStep::AlreadyInForce)
            return noteInForce(exchange);
        const std::uint64_t ours = inForce(exchange);
        const std::uint64_t theirs = m_newest.manifest.version;
        if (ours > 0 && theirs > ours && theirs - ours <= mostDeltas && !m_newest.versionRestarts)
            m_phase = Phase::Delta;
        else
            want(exchange, m_newest);
        return {};
    }

    Outcome<sync::RosterPlan> planOf(Exchange &exchange, const sync::HttpReply &reply) const
    {
        auto manifest = sync::parseSignedManifest(reply.body);
        if (!manifest)
            return manifest.failure();
        return planNetworkRoster(exchange.counter, {m_roots, *std::move(manifest)});
    }

    Outcome<void> noteInForce(Exchange &exchange)
    {
        const auto noted = installRoster(exchange.counter, m_newest, {}, false, exchange.onProgress);
        const auto taken = noted ? takeRoots(exchange.counter, m_roots) : Outcome<std::uint64_t>(noted.failure());
        return taken ? Outcome<void>() : ignore(exchange, "roster", taken.error());
    }

    // A delta that leads towards the newest and is shorter than it; else the newest itself.
    Outcome<void> takeDelta(Exchange &exchange, const sync::HttpReply &reply)
    {
        auto delta = reply.status == 200 ? planOf(exchange, reply) : Outcome<sync::RosterPlan>(fail(Code::R03));
        const bool leadsOn = delta && delta->step == sync::RosterStep::Apply && delta->manifest.base != 0
            && delta->manifest.version <= m_newest.manifest.version && delta->manifest.packBytes <= m_newest.manifest.packBytes;
        want(exchange, leadsOn ? std::move(*delta) : m_newest);
        return {};
    }

    void want(Exchange &exchange, sync::RosterPlan plan)
    {
        m_plan = std::move(plan);
        m_phase = Phase::Pack;
        m_got.clear();
        if (exchange.counter.packs)
            m_got = exchange.counter.packs->load(packName(m_plan.manifest));
        m_got.resize(provedBytes(m_plan.manifest, m_got));
        if (m_got.size() >= m_plan.manifest.packBytes)
            m_got.clear();
    }

    Outcome<void> takePack(Exchange &exchange, const sync::HttpReply &reply)
    {
        if (reply.status == 416 && !m_got.empty()) {
            m_got.clear();
            return {};
        }
        if (reply.status == 404)
            return refuse(exchange, Failure{Code::R06, {}, "the pack the manifest names is not there"});
        if (reply.status != 200 && reply.status != 206) {
            m_phase = Phase::Done;
            return ignore(exchange, "roster", troubleOf(exchange, reply));
        }
        if (reply.status == 200)
            m_got.clear(); // the server began again
        m_got.insert(m_got.end(), reply.body.begin(), reply.body.end());
        if (reply.isCut)
            return keep(exchange, reply);
        if (m_got.size() < m_plan.manifest.packBytes)
            return refuse(exchange, Failure{Code::R06, {}, "a pack shorter than its manifest says"});
        return apply(exchange);
    }

    // The claims go all the same: they are small, and the rest comes another day.
    Outcome<void> keep(Exchange &exchange, const sync::HttpReply &reply)
    {
        m_phase = Phase::Done;
        m_got.resize(provedBytes(m_plan.manifest, m_got));
        if (exchange.counter.packs && !m_got.empty()) {
            if (const auto kept = exchange.counter.packs->keep(packName(m_plan.manifest), m_got); !kept)
                return ignore(exchange, "roster", kept.error());
        }
        m_got = {};
        exchange.report.trouble = troubleOf(exchange, reply);
        return {};
    }

    Outcome<void> apply(Exchange &exchange)
    {
        m_phase = Phase::Done;
        const auto applied = installRoster(exchange.counter, m_plan, m_got, false, exchange.onProgress);
        m_got = {};
        if (exchange.counter.packs)
            exchange.counter.packs->forget();
        const bool isDelta = m_plan.manifest.base != 0;
        if (!applied)
            return refuse(exchange, applied.error());
        if (!applied->alreadyInForce)
            exchange.report.receive.roster = applied->status;
        if (isDelta && applied->status.version < m_newest.manifest.version)
            m_phase = Phase::Delta;
        return {};
    }

    // What a delta cannot do, the whole roster can.
    Outcome<void> refuse(Exchange &exchange, const Failure &why)
    {
        m_phase = Phase::Done;
        m_got = {};
        if (m_plan.manifest.base == 0 || why.code == Code::R09)
            return ignore(exchange, "roster", why);
        want(exchange, m_newest);
        return {};
    }

    bool m_rootsOnly;
    Phase m_phase = Phase::Roots;
    std::optional<sync::Root> m_root{};
    std::vector<Bytes> m_roots{};
    sync::RosterPlan m_newest{};
    sync::RosterPlan m_plan{};        // whose pack is wanted
    Bytes m_got{};                    // of that pack
};

} // namespace

std::unique_ptr<ExchangeStep> rosterStep()
{
    return std::make_unique<RosterStep>(false);
}

std::unique_ptr<ExchangeStep> rootsStep()
{
    return std::make_unique<RosterStep>(true);
}

} // namespace guichet::desk
