// SPDX-License-Identifier: Apache-2.0
#include "terminal/domain/duplicate.h"

#include <algorithm>

namespace guichet {
namespace {

bool isSameAct(const ClaimLine &one, const ClaimLine &other)
{
    if (one.code.empty() && other.code.empty())
        return !one.label.empty() && one.label == other.label;
    return one.code == other.code;
}

// A correction repeats what it replaces; that is not a second act.
bool isSameVisitor(const Claim &claim, const Claim &other)
{
    return other.member == claim.member && other.careDay == claim.careDay && other.ulid != claim.ulid && claim.replaces != other.ulid;
}

bool holdsAct(const Claim &claim, const ClaimLine &act)
{
    return std::any_of(claim.lines.begin(), claim.lines.end(), [&](const ClaimLine &line) { return isSameAct(line, act); });
}

} // namespace

std::vector<DuplicateAct> findDuplicates(const Claim &claim, const std::vector<Claim> &others)
{
    std::vector<DuplicateAct> found;
    for (std::size_t i = 0; i < claim.lines.size(); ++i) {
        for (std::size_t j = 0; j < others.size(); ++j) {
            if (isSameVisitor(claim, others[j]) && holdsAct(others[j], claim.lines[i])) {
                found.push_back({i, j});
                break;
            }
        }
    }
    return found;
}

} // namespace guichet
