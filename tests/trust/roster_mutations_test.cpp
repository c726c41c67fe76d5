// SPDX-License-Identifier: Apache-2.0
#include "tests/trust/roster_counter.h"

#include <cstdlib>
#include <random>

// Roster files changed at random: none is accepted (trust.md G13).
using namespace guichet;
using namespace guichet::store;
using namespace guichet::store::test;

namespace {

// Bits turned over, pieces cut out, doubled or taken from another file.
class Mutator {
public:
    explicit Mutator(unsigned seed)
        : m_random(seed)
    {
    }
    Bytes mutate(const Bytes &from, const Bytes &other)
    {
        Bytes bytes = from;
        switch (below(5)) {
        case 0: bytes.resize(below(bytes.size())); break;
        case 1: splice(bytes, other); break;
        case 2: bytes.insert(bytes.begin() + static_cast<std::ptrdiff_t>(below(bytes.size())), static_cast<Byte>(below(256))); break;
        default: flip(bytes); break;
        }
        return bytes;
    }

private:
    std::size_t below(std::size_t limit) { return std::uniform_int_distribution<std::size_t>(0, std::max<std::size_t>(limit, 1) - 1)(m_random); }
    void flip(Bytes &bytes)
    {
        for (std::size_t i = 0; i <= below(3); ++i)
            bytes[below(bytes.size())] ^= static_cast<Byte>(1 << below(8));
    }
    void splice(Bytes &bytes, const Bytes &other)
    {
        const std::size_t from = below(std::min(bytes.size(), other.size()));
        const std::size_t to = from + below(std::min(bytes.size(), other.size()) - from);
        std::copy(other.begin() + static_cast<std::ptrdiff_t>(from), other.begin() + static_cast<std::ptrdiff_t>(to),
                  bytes.begin() + static_cast<std::ptrdiff_t>(from));
    }
    std::mt19937 m_random;
};

// Nothing but the honest bytes may come in: whatever layer the change is in.
void tryMutations(int count)
{
    RosterCounter at;
    const auto people = manyHouseholds(20);
    ASSERT_TRUE(at.apply(at.snapshot(57)));
    const Offered snapshot = at.snapshot(58, manyHouseholds(22));
    const Offered delta = at.delta(people, changed(people));
    const Bytes snapshotFile = snapshot.file();
    const Bytes deltaFile = delta.file();
    Mutator mutator(20260901);
    int refused = 0;
    for (int i = 0; i < count; ++i) {
        const Offered &honest = i % 2 == 0 ? snapshot : delta;
        const Offered &other = i % 2 == 0 ? delta : snapshot;
        Bytes file;
        sync::RosterEnvelope envelope = honest.envelope();
        Bytes pack = honest.roster.pack;
        switch (i % 6 / 2) {
        case 0: // the file, as a stick or a proxy would change it
            file = mutator.mutate(i % 2 == 0 ? snapshotFile : deltaFile, i % 2 == 0 ? deltaFile : snapshotFile);
            break;
        case 1: // the manifest, in a file that is whole and signed
            envelope.manifest = mutator.mutate(envelope.manifest, other.envelope().manifest);
            file = honest.wrapped(sync::encodeRosterEnvelope(envelope));
            break;
        default: // the pack
            pack = mutator.mutate(pack, other.roster.pack);
            envelope.pack = pack;
            file = honest.wrapped(sync::encodeRosterEnvelope(envelope));
            break;
        }
        if (file == (i % 2 == 0 ? snapshotFile : deltaFile) || (envelope.manifest == honest.envelope().manifest && pack == honest.roster.pack && i % 6 / 2 != 0))
            continue; // the change was none
        const auto applied = at.apply(file);
        ASSERT_FALSE(applied) << i;
        ++refused;
        if (i % 1000 == 0) {
            EXPECT_EQ(at.version(), 57u);
            EXPECT_TRUE(at.knows(numberOf(79)));
        }
    }
    EXPECT_GT(refused, count * 9 / 10);
    EXPECT_EQ(at.version(), 57u);
    EXPECT_TRUE(at.apply(snapshot));
}

} // namespace

TEST(RosterMutation, aThousandChangedFilesAreRefused)
{
    tryMutations(1'000);
}

// The whole number: label trust-night.
TEST(RosterMutation, aHundredThousandChangedFilesAreRefused)
{
    if (std::getenv("GUICHET_EXHAUSTIVE") == nullptr)
        GTEST_SKIP() << "long: run with the label trust-night";
    tryMutations(100'000);
}
