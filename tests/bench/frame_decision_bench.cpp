// SPDX-License-Identifier: Apache-2.0
#include "cards/card.h"
#include "cards/image/qr_read.h"
#include "terminal/domain/eligibility.h"
#include "tests/bench/frames/frame.h"
#include "tests/bench/rounds.h"
#include "tests/support/demo/demo_mutual.h"
#include "tests/support/demo/dice.h"

#define ZX_USE_UTF8 1
#include <ZXing/ReadBarcode.h>

#include <cstdlib>
#include <string>
#include <unordered_map>

// B8: from a clean frame of a card of ours to the decision (decode, verify, look
// up, decide), against ZXing alone on the same frame: one code a frame, as a camera
// reads; a picture file is searched for all its codes. The members are looked up
// in memory; the sealed roster has its own row, B10.
namespace {

using namespace guichet;

constexpr int rounds = 11;
constexpr std::size_t people = 12;
constexpr std::int64_t noon = 1773576000; // 2026-03-15

struct Counter {
    demo::Options options{1, *parseIsoDay("2026-03-15"), 2250};
    std::vector<Plan> plans = demo::plans(options.on);
    cards::SigningKey key = cards::makeSigningKey(cards::Curve::Ed25519, "espoir", {std::string(demo::schemeCode)}, 0, 4102444800);
    cards::TrustStore trust{1, 0, {}, {key.record}};
    std::unordered_map<std::string, HouseholdRecord> roster{};
};

Counter openCounter()
{
    Counter counter;
    for (std::size_t i = 0; i < counter.options.households; ++i) {
        HouseholdRecord record = demo::householdAt(counter.options, i);
        for (const Beneficiary &person : record.members)
            counter.roster.emplace(person.number.text, record);
    }
    return counter;
}

std::string cardFor(const Counter &counter, const HouseholdRecord &record)
{
    const Beneficiary &head = record.members.front();
    cards::Card card;
    card.issuer = "espoir";
    card.issued = noon - 86400 * 100;
    card.expires = noon + 86400 * 900;
    card.serial.value = 4100000 + static_cast<std::uint64_t>(record.members.size());
    card.memberNumber = head.number;
    card.fullName = head.surname + " " + head.givenNames;
    card.birthDate = "19840317";
    card.scheme.text = demo::schemeCode;
    card.household = record.household.id;
    card.plan = record.household.plan;
    return cards::writeCard(card, counter.key).value();
}

std::vector<bench::Frame> cleanFrames(const Counter &counter, std::uint64_t seed)
{
    demo::Dice dice(seed, 8);
    std::vector<bench::Frame> frames;
    for (std::size_t i = 0; i < people; ++i) {
        const auto code = cards::image::encodeQr(cardFor(counter, demo::householdAt(counter.options, i * 9 + 8)));
        bench::Shot shot;
        shot.pixelsPerModule = static_cast<double>(4 + i % 4);
        shot.roll = dice.between(-15, 15);
        shot.pitch = dice.between(-10, 10);
        shot.yaw = dice.between(-10, 10);
        frames.push_back(bench::renderFrame(code.value(), shot, seed * 1000 + i));
    }
    return frames;
}

std::string rawDecode(const bench::Frame &frame)
{
    const ZXing::ImageView view(frame.pixels.data(), frame.width, frame.height, ZXing::ImageFormat::Lum);
    const auto result = ZXing::ReadBarcode(view, ZXing::DecodeHints().setFormats(ZXing::BarcodeFormat::QRCode));
    const auto &bytes = result.bytes();
    return result.isValid() ? std::string(bytes.begin(), bytes.end()) : std::string{};
}

std::optional<Decision> decide(const Counter &counter, const bench::Frame &frame)
{
    const auto code = cards::image::findCode({frame.pixels.data(), frame.width, frame.height, frame.width});
    if (!code)
        return {};
    cards::CardContext context;
    context.now = noon;
    const cards::CardReading reading = cards::readCard(code->text, counter.trust, context);
    if (reading.verdict != cards::Verdict::Accept)
        return {};
    const auto found = counter.roster.find(reading.card->memberNumber.text);
    if (found == counter.roster.end())
        return {};
    Situation given;
    for (const Plan &plan : counter.plans)
        given.plan = plan.id == found->second.household.plan ? plan : given.plan;
    given.careDay = counter.options.on;
    given.roster.producedOn = counter.options.on;
    given.household = found->second.household;
    given.beneficiary = found->second.members.front();
    return decideEligibility(given);
}

} // namespace

int main(int count, char **arguments)
{
    const std::uint64_t seed = count > 1 ? std::strtoull(arguments[1], nullptr, 10) : 101;
    const Counter counter = openCounter();
    const auto frames = cleanFrames(counter, seed);
    for (const bench::Frame &frame : frames) {
        if (!decide(counter, frame) || rawDecode(frame).empty()) {
            std::fprintf(stderr, "B8: a clean frame was not read\n");
            return 1;
        }
    }
    const auto whole = [&] {
        for (const bench::Frame &frame : frames)
            decide(counter, frame);
    };
    const auto raw = [&] {
        for (const bench::Frame &frame : frames)
            rawDecode(frame);
    };
    bench::report("B8", "clean frame to decision, against ZXing alone", bench::compare(rounds, whole, raw), people, 1.10);
    return 0;
}
