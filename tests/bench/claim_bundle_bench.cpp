// SPDX-License-Identifier: Apache-2.0
#include "sync/claim_record.h"
#include "sync/sealed_file.h"
#include "sync/zstd_frame.h"
#include "tests/bench/busy_counter.h"
#include "tests/bench/rounds.h"

#include <zlib.h>

// B18 and B19: 1 000 claims, each with its verification, in one exchange, the whole
// container counted; against the same claims as FHIR-like JSON behind gzip and with
// a signature each.
using namespace guichet;

namespace {

constexpr std::size_t claims = 1000;
constexpr int rounds = 9;

std::string quoted(const std::string &text)
{
    return '"' + text + '"';
}

std::string money(Money amount)
{
    return "{\"value\":" + std::to_string(amount.amount) + ",\"currency\":\"XOF\"}";
}

std::string itemJson(const ClaimLine &line, std::size_t sequence)
{
    return "{\"sequence\":" + std::to_string(sequence) + ",\"category\":{\"coding\":[{\"code\":" + quoted(line.care.category)
        + "}]},\"productOrService\":{\"coding\":[{\"code\":" + quoted(line.code.text) + "}]},\"quantity\":{\"value\":" + std::to_string(line.care.quantity)
        + "},\"unitPrice\":" + money(line.care.unitPrice) + ",\"net\":" + money(line.share.gross)
        + ",\"extension\":[{\"url\":\"https://guichet.example/fhir/StructureDefinition/mutual-share\",\"valueMoney\":" + money(line.share.mutual) + "}]}";
}

// What a claim needs in FHIR R4 and no more: no display texts, no narrative.
std::string claimJson(const Claim &claim)
{
    std::string items;
    for (std::size_t i = 0; i < claim.lines.size(); ++i)
        items += (i == 0 ? "" : ",") + itemJson(claim.lines[i], i + 1);
    return "{\"resourceType\":\"Claim\",\"identifier\":[{\"value\":" + quoted(toText(claim.ulid)) + "},{\"value\":" + quoted(claim.number.text)
        + "}],\"status\":\"active\",\"type\":{\"coding\":[{\"code\":\"professional\"}]},\"use\":\"claim\",\"patient\":{\"identifier\":{\"value\":" + quoted(claim.member.text)
        + "}},\"created\":" + quoted(toIsoText(claim.careDay)) + ",\"provider\":{\"identifier\":{\"value\":\"KPO01\"}},\"priority\":{\"coding\":[{\"code\":\"normal\"}]}"
        + ",\"diagnosis\":[{\"sequence\":1,\"diagnosisCodeableConcept\":{\"coding\":[{\"code\":" + quoted(claim.diagnosis)
        + "}]}}],\"insurance\":[{\"sequence\":1,\"focal\":true,\"coverage\":{\"identifier\":{\"value\":" + quoted(claim.household.text)
        + "}}}],\"item\":[" + items + "],\"total\":" + money(claim.gross) + "}\n";
}

std::string everyClaimAsJson(const sync::Bundle &bundle)
{
    std::string all;
    for (const auto &each : bundle.entries) {
        if (each.entry.kind == sync::EntryKind::ClaimSealed)
            all += claimJson(*sync::parseClaim(each.body));
    }
    return all;
}

std::size_t gzipped(const std::string &plain)
{
    z_stream stream{};
    check(deflateInit2(&stream, 9, Z_DEFLATED, 15 + 16, 9, Z_DEFAULT_STRATEGY) == Z_OK);
    Bytes out(deflateBound(&stream, plain.size()));
    std::string in = plain;
    stream.next_in = reinterpret_cast<Bytef *>(in.data());
    stream.avail_in = static_cast<uInt>(in.size());
    stream.next_out = out.data();
    stream.avail_out = static_cast<uInt>(out.size());
    check(deflate(&stream, Z_FINISH) == Z_STREAM_END);
    const std::size_t size = stream.total_out;
    deflateEnd(&stream);
    return size;
}

// The entries as the journal holds them, each claim signed by itself.
std::size_t signedOneByOne(const sync::Bundle &bundle, const crypto::Secret &key)
{
    Bytes all;
    for (const auto &each : bundle.entries) {
        const Bytes entry = sync::encodeEntry(each.entry);
        append(all, entry);
        append(all, each.body);
        if (each.entry.kind == sync::EntryKind::ClaimSealed)
            append(all, crypto::sign(crypto::Purpose::Journal, sync::hashOfEntry(entry), key));
    }
    return sync::compress(all, 19).size();
}

struct Ends {
    crypto::SigningKeys terminal = crypto::makeSigningKeys();
    crypto::BoxKeys mutual = crypto::makeBoxKeys();

    Bytes send(const sync::Bundle &bundle) const
    {
        sync::SealRequest request;
        request.header.from = "KPO01-A";
        request.header.to = "ESPOIR";
        request.header.createdSequence = bundle.entries.size();
        request.header.fileNumber = 1;
        request.recipients = {mutual.publicKey};
        return sync::sealFile(request, sync::encodeBundle(bundle), terminal);
    }
    std::size_t receive(ByteView file) const
    {
        sync::OpenRequest request;
        request.recipient = &mutual;
        request.reader = "ESPOIR";
        request.isKnownSigner = [&](const crypto::PublicKey &signer, const sync::FileHeader &) { return signer == terminal.publicKey; };
        const auto opened = sync::openFile(file, request);
        check(opened.has_value());
        const auto bundle = sync::openBundle(opened->payload, terminal.publicKey);
        check(bundle.has_value());
        return bundle->bundle.entries.size();
    }
};

double perSecond(std::vector<double> microseconds)
{
    return static_cast<double>(claims) / bench::median(std::move(microseconds)) * 1e6;
}

} // namespace

int main()
{
    const Ends ends;
    std::vector<double> sizes;
    std::vector<double> floors;
    for (std::uint64_t seed = 1; seed <= 5; ++seed) {
        const auto busy = bench::keepBusy(seed, claims, ends.terminal.secret);
        sizes.push_back(static_cast<double>(ends.send(busy.bundle).size()) / claims);
        floors.push_back(busy.surpriseBits / 8 / claims);
    }
    const auto busy = bench::keepBusy(1, claims, ends.terminal.secret);
    const std::string json = everyClaimAsJson(busy.bundle);
    const double gzip = static_cast<double>(gzipped(json)) / claims;
    const double each = static_cast<double>(signedOneByOne(busy.bundle, ends.terminal.secret)) / claims;
    std::printf("B19\tbytes a claim, container included\tours %.1f\tFHIR+gzip (claims only) %.1f\tentries+zstd, a signature each %.1f\tthrown to make it %.1f\ttarget <= 32\n",
                bench::median(sizes), gzip, each, bench::median(floors));
    std::printf("B19\tof it\t%zu entries, %zu verifications, %zu days, %zu bytes of JSON\n", busy.bundle.entries.size(), busy.verifications,
                busy.bundle.dayKeys.size(), json.size());
    const Bytes file = ends.send(busy.bundle);
    std::vector<double> sent;
    std::vector<double> received;
    for (int i = 0; i < rounds; ++i) {
        sent.push_back(bench::timeOf([&] { check(ends.send(busy.bundle).size() == file.size()); }));
        received.push_back(bench::timeOf([&] { check(ends.receive(file) == busy.bundle.entries.size()); }));
    }
    std::printf("B18\tclaims a second, chain and container included\tsent %.0f\treceived and proved %.0f\ttarget >= 20000\n", perSecond(sent), perSecond(received));
}
