// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/apply_roster.h"
#include "tests/sync/keys.h"
#include "tests/sync/random_roster.h"

namespace guichet::test {

inline const crypto::Key &packKey()
{
    static const crypto::Key key{5, 5, 5};
    return key;
}

inline sync::RosterTerms someTerms()
{
    sync::RosterTerms terms;
    terms.scheme = {{"KAY"}, "Mutuelle de Kayes", "XOF", "kay"};
    terms.facility.code.text = "KPO01";
    terms.facility.name = "CSCOM de Kapo";
    terms.facility.contractFrom = Day{20'000};
    Plan plan;
    plan.id.text = "KAY-FAM";
    plan.scheme = terms.scheme.code;
    plan.name = "Famille";
    plan.currency = "XOF";
    plan.validFrom = Day{20'000};
    BenefitRule rule;
    rule.category = "CONSULT";
    rule.rateBp = 7500;
    plan.rules = {rule};
    terms.plans = {plan};
    terms.tariff.items = {{{"CPN"}, "Consultation prénatale", "CONSULT", "", Money{1000}, false, PriceMode::Fixed, true, {}, {}, {}},
                          {{"PARA500"}, "Paracétamol 500 mg", "MEG", "cp", Money{25}, true, PriceMode::Max, false, Day{20'000}, Day{20'364}, {}},
                          {{"DOLI"}, "Doliprane", "BRAND", "cp", Money{150}, false, PriceMode::Free, false, {}, {}, ActCode{"PARA500"}}};
    terms.trustStore = {1, 2, 3};
    terms.trustStoreSignature = crypto::sign(crypto::Purpose::Cards, terms.trustStore, signingKeys(12).secret);
    terms.legacyPatterns = {"openimis"};
    return terms;
}

struct SomeRoster {
    std::vector<HouseholdRecord> households{};
    sync::RosterManifest manifest{};
    Bytes pack{};
};

inline sync::RosterManifest manifestFor(const sync::RosterPackWriter::Sealed &sealed, std::uint64_t version)
{
    sync::RosterManifest manifest;
    manifest.scheme.text = "KAY";
    manifest.facility.text = "KPO01";
    manifest.version = version;
    manifest.issued = 1'795'000'000;
    manifest.expires = 1'805'000'000;
    manifest.chunks = sealed.chunks;
    manifest.packBytes = sealed.pack.size();
    manifest.members = sealed.members;
    manifest.merkleRoot = sealed.merkleRoot;
    manifest.revokedSerials = {{"kay", {1, 2}}, {"a-longer-issuer", {3}}};
    manifest.counted = {{"KPO01-A", 12}, {"KPO01-B", 900}};
    manifest.countersAsOf = Day{20'700};
    manifest.recipients = {{crypto::keyIdOf(boxKeys(40).publicKey), crypto::sealTo(boxKeys(40).publicKey, packKey())}};
    return manifest;
}

inline SomeRoster someRoster(std::size_t households, std::uint64_t version = 58, std::size_t perBlock = 500)
{
    SomeRoster made;
    made.households = RandomRoster(version).households(households);
    sync::RosterPackWriter writer(someTerms());
    for (std::size_t at = 0; at < households; at += perBlock)
        writer.add({made.households.begin() + static_cast<std::ptrdiff_t>(at),
                    made.households.begin() + static_cast<std::ptrdiff_t>(std::min(households, at + perBlock))});
    auto sealed = writer.finish(packKey());
    made.manifest = manifestFor(sealed, version);
    made.pack = std::move(sealed.pack);
    return made;
}

} // namespace guichet::test
