// SPDX-License-Identifier: Apache-2.0
#include "tests/terminal/store/roster_fixture.h"

#include <cstdio>
#include <functional>
#include <set>

#include <signal.h>
#include <sys/ptrace.h>
#include <sys/syscall.h>
#include <sys/user.h>
#include <sys/wait.h>
#include <unistd.h>

// Row 35, the power cut, exactly: the installation is stopped at its first change of
// the disk, at its second, and so on, and killed there. Whatever is left must be the old
// roster or the new one.
using namespace guichet;
using namespace guichet::store;
using namespace guichet::store::test;

namespace {

#ifdef __x86_64__

bool changesTheDisk(long call)
{
    static const std::set<long> calls{SYS_write, SYS_pwrite64, SYS_writev, SYS_pwritev, SYS_fsync, SYS_fdatasync, SYS_ftruncate,
                                      SYS_rename, SYS_renameat, SYS_unlink, SYS_unlinkat};
    return calls.count(call) != 0;
}

// Its threads are ours to bury too.
void killWhole(pid_t child)
{
    ::kill(child, SIGKILL);
    int status = 0;
    for (pid_t ended = ::waitpid(-1, &status, __WALL); ended > 0; ended = ::waitpid(-1, &status, __WALL)) {
        if (ended == child && (WIFSIGNALED(status) || WIFEXITED(status)))
            return;
    }
}

// Runs `work` in a child, kills it when it is about to change the disk for the n-th
// time; false when it ended before.
bool isCutAt(int n, const std::function<bool()> &work)
{
    const pid_t child = ::fork();
    if (child == 0) {
        ::ptrace(PTRACE_TRACEME, 0, nullptr, nullptr);
        ::raise(SIGSTOP);
        ::_exit(work() ? 0 : 1);
    }
    int status = 0;
    ::waitpid(child, &status, __WALL);
    ::ptrace(PTRACE_SETOPTIONS, child, nullptr, PTRACE_O_TRACESYSGOOD | PTRACE_O_TRACECLONE | PTRACE_O_EXITKILL);
    ::ptrace(PTRACE_SYSCALL, child, nullptr, nullptr);
    std::set<pid_t> inside;
    int changes = 0;
    for (;;) {
        const pid_t at = ::waitpid(-1, &status, __WALL);
        if (at == child && (WIFEXITED(status) || WIFSIGNALED(status))) {
            EXPECT_TRUE(WIFEXITED(status) && WEXITSTATUS(status) == 0);
            return false;
        }
        if (!WIFSTOPPED(status))
            continue;
        int signal = 0;
        if (WSTOPSIG(status) == (SIGTRAP | 0x80)) {
            user_regs_struct registers{};
            ::ptrace(PTRACE_GETREGS, at, nullptr, &registers);
            const bool enters = inside.insert(at).second;
            if (!enters)
                inside.erase(at);
            if (enters && changesTheDisk(static_cast<long>(registers.orig_rax)) && ++changes == n) {
                killWhole(child);
                return true;
            }
        } else if (WSTOPSIG(status) != SIGTRAP && WSTOPSIG(status) != SIGSTOP) {
            signal = WSTOPSIG(status);
        }
        ::ptrace(PTRACE_SYSCALL, at, nullptr, signal);
    }
}

struct Step {
    std::vector<HouseholdRecord> before{};
    std::vector<HouseholdRecord> after{};
    TestRoster first{};
    TestRoster next{};
};

Step snapshotStep()
{
    Step step{manyHouseholds(40), manyHouseholds(60), {}, {}};
    step.first = rosterOf(step.before, 1);
    step.next = rosterOf(step.after, 2);
    return step;
}

Step deltaStep(std::size_t households, std::size_t changes)
{
    Step step{manyHouseholds(households), manyHouseholds(households), {}, {}};
    for (std::size_t h = 0; h < changes; ++h)
        step.after[h].members[0].surname = "NOUVEAU";
    step.after.pop_back();
    step.first = rosterOf(step.before, 1);
    step.next = deltaOf(step.before, step.after, step.first.plan);
    return step;
}

void expectIs(RosterStore &roster, const std::vector<HouseholdRecord> &people, const std::string &where)
{
    std::size_t members = 0;
    for (const HouseholdRecord &record : people) {
        const auto found = roster.findHousehold(record.household.id);
        ASSERT_TRUE(found && *found) << where << ' ' << record.household.id.text;
        EXPECT_EQ(sync::encodeRosterBlock({**found}), sync::encodeRosterBlock({record})) << where;
        members += record.members.size();
    }
    EXPECT_EQ(roster.status()->members, members) << where;
}

void cutEverywhere(const Step &step, int leastCuts)
{
    const crypto::Key key{9};
    int cuts = 0;
    int leftNew = 0;
    for (bool wasCut = true; wasCut; ++cuts) {
        TemporaryFolder folder;
        ASSERT_TRUE(RosterStore::open(folder.path, key)->install(step.first.plan, step.first.pack, step.first.packKey, {}));
        wasCut = isCutAt(cuts + 1, [&] {
            auto store = RosterStore::open(folder.path, key);
            return store->install(step.next.plan, step.next.pack, step.next.packKey, {}).has_value();
        });
        const auto roster = RosterStore::open(folder.path, key);
        const std::string where = "cut " + std::to_string(cuts + 1);
        ASSERT_TRUE(roster->status()) << where;
        const bool isNew = roster->status()->version == 2;
        leftNew += isNew ? 1 : 0;
        expectIs(*roster, isNew ? step.after : step.before, where);
        EXPECT_TRUE(wasCut || isNew);
        if (!isNew) {
            ASSERT_TRUE(roster->install(step.next.plan, step.next.pack, step.next.packKey, {})) << where; // nothing stands in the way
            expectIs(*roster, step.after, where);
        }
    }
    EXPECT_GT(cuts, leastCuts);
    EXPECT_GT(leftNew, 1); // some cuts came after the moment
    std::printf("%d cuts, %d after the moment\n", cuts - 1, leftNew - 1);
}

TEST(RosterCut, Row35PowerCutInASnapshot)
{
    cutEverywhere(snapshotStep(), 10);
}

TEST(RosterCut, Row35PowerCutInADelta)
{
    cutEverywhere(deltaStep(40, 5), 8);
}

TEST(RosterCut, Row35PowerCutInADeltaThatIsFolded)
{
    cutEverywhere(deltaStep(1'200, 1'100), 20);
}

#endif

} // namespace
