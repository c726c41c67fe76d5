// SPDX-License-Identifier: Apache-2.0
#include "cards/card.h"
#include "cards/card_text.h"
#include "cards/cose.h"

#include <sodium.h>
#include <zlib.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <ctime>
#include <string>
#include <vector>

// B9: the whole of readCard, from scanned text to member, against the bare
// Ed25519 verification of the same signature over the same bytes. Rounds of
// both are interleaved; what counts is the median of their ratios.
namespace {

using namespace guichet;
using namespace guichet::cards;

constexpr int rounds = 15;
constexpr int readsARound = 400;

Card exampleCard()
{
    Card card;
    card.issuer = "bj.mut-nikki";
    card.issued = 1770976800;
    card.expires = 1836640800;
    card.serial.value = 41001;
    card.memberNumber.text = "NIK-004217-01";
    card.fullName = "Adjovi Koffi";
    card.birthDate = "19840317";
    card.sex = Sex::Male;
    card.scheme.text = "NIKKI";
    card.household.text = "NIK-004217";
    card.plan.text = "BASE";
    return card;
}

Card householdCard()
{
    Card card = exampleCard();
    card.isHouseholdCard = true;
    for (int rank = 1; rank <= 12; ++rank)
        card.dependants.push_back({rank, "Abdoulaye " + std::to_string(rank), "2014", Sex::Male});
    return card;
}

double cpuMicroseconds()
{
    timespec time{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e6 + static_cast<double>(time.tv_nsec) / 1e3;
}

// CPU time of one call, in microseconds.
template <class Call>
double timeOf(const Call &call)
{
    const double start = cpuMicroseconds();
    for (int i = 0; i < readsARound; ++i) {
        if (!call()) {
            std::fprintf(stderr, "card_verify_bench: a good card was refused\n");
            std::exit(1);
        }
    }
    return (cpuMicroseconds() - start) / readsARound;
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

// The same signed bytes behind another kind of deflate block.
std::string repacked(const std::string &text, int level, int strategy)
{
    PackedBytes packed;
    SignedBytes content;
    if (decodeBase45(text, packed) || inflateSigned(packed.view(), content))
        std::exit(1);
    z_stream stream{};
    deflateInit2(&stream, level, Z_DEFLATED, 15, 8, strategy);
    Bytes bytes(content.size + 64);
    stream.next_in = content.bytes.data();
    stream.avail_in = static_cast<uInt>(content.size);
    stream.next_out = bytes.data();
    stream.avail_out = static_cast<uInt>(bytes.size());
    deflate(&stream, Z_FINISH);
    bytes.resize(stream.total_out);
    deflateEnd(&stream);
    return toBase45(bytes);
}

void measure(const char *name, const std::string &text, const SigningKey &key)
{
    TrustStore trust;
    trust.keys.push_back(key.record);
    CardContext context;
    context.now = 1773568800;
    PackedBytes packed;
    SignedBytes content;
    if (decodeBase45(text, packed) || inflateSigned(packed.view(), content))
        std::exit(1);
    const auto message = parseSign1(content.view());
    const Bytes signedBytes = signatureInput(message->protectedHeader, message->payload);
    std::vector<double> ratios, wholes, bares;
    for (int round = 0; round < rounds; ++round) {
        const double bare = timeOf([&] {
            return crypto_sign_verify_detached(message->signature.data(), signedBytes.data(), signedBytes.size(), key.record.publicKey.data()) == 0;
        });
        const double whole = timeOf([&] { return readCard(text, trust, context).verdict == Verdict::Accept; });
        ratios.push_back(whole / bare);
        wholes.push_back(whole);
        bares.push_back(bare);
    }
    std::printf("B9 %-8s %4zu characters  whole %6.2f us  bare %6.2f us  ratio %.3f (target 1.10)\n", name, text.size(), median(wholes), median(bares), median(ratios));
}

} // namespace

int main()
{
    const SigningKey key = makeSigningKey(Curve::Ed25519, "bj.mut-nikki", {"NIKKI"}, 0, 4102444800);
    const auto text = writeCard(exampleCard(), key);
    if (!text)
        return 1;
    measure("issued", *text, key);
    measure("stored", repacked(*text, 0, Z_DEFAULT_STRATEGY), key);
    measure("fixed", repacked(*text, 9, Z_FIXED), key);
    const auto household = writeCard(householdCard(), key); // long enough for zlib to choose dynamic codes
    if (!household)
        return 1;
    measure("dynamic", *household, key);
    return 0;
}
