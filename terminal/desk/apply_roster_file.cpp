// SPDX-License-Identifier: Apache-2.0
#include "sync/journal_bodies.h"
#include "sync/file_parts.h"
#include "terminal/desk/install_roster.h"
#include "terminal/desk/situation.h"
#include "terminal/desk/training.h"

#include <algorithm>

namespace guichet::desk {
namespace {

// Whoever wrapped the file, what is in it proves itself by the root's roster keys.
bool anybody(const crypto::PublicKey &, const sync::FileHeader &)
{
    return true;
}

sync::RosterInForce rosterInForce(Counter &counter, const Moment &moment)
{
    const Enrolled &enrolled = counter.journal.enrolled();
    sync::RosterInForce inForce;
    inForce.root = enrolled.root;
    inForce.facility = enrolled.facility.code;
    inForce.terminal = enrolled.name.text;
    inForce.now = moment.judged.now;
    inForce.clockTrusted = moment.judged.isTrusted();
    inForce.hwmSigned = counter.journal.clockMarks().hwmSigned;
    inForce.highestSeen = counter.journal.highestRosterVersion();
    if (const auto status = counter.roster.status()) {
        inForce.version = status->version;
        inForce.stamp = status->stamp;
        inForce.signers = status->signers;
        inForce.expires = status->expires;
    }
    return inForce;
}

Outcome<void> note(Counter &counter, const sync::RosterApplied &applied)
{
    const Moment moment = now(counter);
    const auto ulid = counter.journal.drawUlid(moment);
    if (!ulid)
        return ulid.failure();
    const auto written = counter.journal.append(
        {sync::EntryKind::RosterApplied, *ulid, sync::encodeRosterApplied(applied), moment, counter.operatorId});
    if (!written)
        return written.failure();
    return {};
}

Outcome<void> noteApplied(Counter &counter, const sync::RosterPlan &plan, const RosterStatus &status)
{
    sync::RosterApplied applied;
    applied.stamp = {status.version, status.stamp};
    applied.issued = plan.manifest.issued;
    applied.expires = plan.manifest.expires;
    // Also where the count begins anew under a root that came before.
    if (plan.root.version > counter.journal.enrolled().root.version || plan.versionRestarts)
        applied.root = sync::encodeRoot(plan.root);
    return note(counter, applied);
}

Failure withDateInForce(Failure failure, Counter &counter, const Moment &moment)
{
    if (failure.code != Code::R01)
        return failure;
    if (const auto status = counter.roster.status())
        failure.fields.emplace_back("date", toIsoText(rosterEvidence(status, moment).producedOn));
    return failure;
}

// A crash between the swap and its note leaves a roster that the journal has not
// heard of: said now, so that nobody can go back behind it.
Outcome<void> noteForgotten(Counter &counter, const sync::RosterPlan &plan, const RosterStatus &status)
{
    if (counter.journal.highestRosterVersion() >= status.version && plan.root.version <= counter.journal.enrolled().root.version)
        return {};
    return noteApplied(counter, plan, status);
}

sync::OpenRequest rosterFileFor(Counter &counter)
{
    return {sync::FileType::Roster, anybody, nullptr, counter.journal.enrolled().facility.code.text};
}

Outcome<RosterReport> applyPayload(Counter &counter, ByteView payload, bool confirmedEmpty, const std::function<bool(std::uint64_t)> &onProgress)
{
    const Moment moment = now(counter);
    const auto envelope = sync::parseRosterEnvelope(payload);
    if (!envelope)
        return envelope.failure();
    const auto plan = sync::planRosterApply(*envelope, rosterInForce(counter, moment));
    if (!plan)
        return Unexpected(withDateInForce(plan.error(), counter, moment));
    return installRoster(counter, *plan, envelope->pack, confirmedEmpty, onProgress);
}

} // namespace

Outcome<sync::RosterPlan> planNetworkRoster(Counter &counter, const sync::RosterOffer &offer)
{
    const Enrolled &enrolled = counter.journal.enrolled();
    const Moment moment = now(counter);
    auto plan = sync::planRosterManifest(offer, rosterInForce(counter, moment));
    if (!plan)
        return Unexpected(withDateInForce(plan.error(), counter, moment));
    if (plan->step == sync::RosterStep::AlreadyInForce)
        return plan;
    if (const auto key = sync::openPackKey(plan->manifest, enrolled.box, enrolled.name.text); !key)
        return key.failure();
    return plan;
}

Outcome<RosterReport> installRoster(Counter &counter, const sync::RosterPlan &plan, ByteView pack, bool confirmedEmpty,
                                    const std::function<bool(std::uint64_t)> &onProgress)
{
    if (const auto real = checkIsReal(counter); !real)
        return real.failure();
    const Enrolled &enrolled = counter.journal.enrolled();
    if (plan.step == sync::RosterStep::AlreadyInForce) {
        const RosterStatus status = counter.roster.status().value_or(RosterStatus{});
        const auto noted = noteForgotten(counter, plan, status);
        return noted ? Outcome<RosterReport>(RosterReport{true, status, status.expiredWhenApplied}) : noted.failure();
    }
    if (plan.step == sync::RosterStep::ConfirmEmpty && !confirmedEmpty)
        return fail(Code::R14);
    if (const auto size = sync::checkPackSize(plan.manifest, pack); !size)
        return size.failure();
    const auto key = sync::openPackKey(plan.manifest, enrolled.box, enrolled.name.text);
    if (!key)
        return key.failure();
    const auto status = counter.roster.install(plan, pack, key->view(), onProgress);
    if (!status)
        return status.failure();
    if (const auto noted = noteApplied(counter, plan, *status); !noted)
        return noted.failure();
    return RosterReport{false, *status, plan.expired};
}

Outcome<RosterReport> applyRosterFile(Counter &counter, ByteView file, bool confirmedEmpty, const std::function<bool(std::uint64_t)> &onProgress)
{
    const auto carried = sync::openCarriedFile(file, rosterFileFor(counter));
    if (!carried)
        return carried.failure();
    return applyPayload(counter, carried->payload, confirmedEmpty, onProgress);
}

Outcome<RosterReport> applyRosterParts(Counter &counter, const std::vector<ByteView> &files, bool confirmedEmpty,
                                       const std::function<bool(std::uint64_t)> &onProgress)
{
    if (files.size() == 1)
        return applyRosterFile(counter, files.front(), confirmedEmpty, onProgress);
    const auto joined = sync::joinParts(files, rosterFileFor(counter));
    if (!joined)
        return joined.failure();
    return applyPayload(counter, joined->payload, confirmedEmpty, onProgress);
}

Outcome<std::uint64_t> takeRoots(Counter &counter, const std::vector<Bytes> &roots)
{
    const std::uint64_t before = counter.journal.enrolled().root.version;
    const auto root = sync::followRoots(roots, counter.journal.enrolled().root);
    if (!root)
        return root.failure();
    if (root->version == before)
        return before;
    const RosterStatus status = counter.roster.status().value_or(RosterStatus{});
    sync::RosterApplied applied;
    applied.stamp = {counter.journal.highestRosterVersion(), status.stamp};
    applied.issued = root->issued;
    applied.expires = status.expires;
    applied.root = sync::encodeRoot(*root);
    if (const auto noted = note(counter, applied); !noted)
        return noted.failure();
    return root->version;
}

} // namespace guichet::desk
