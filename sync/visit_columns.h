// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/journal_entry.h"
#include "sync/value_models.h"
#include "terminal/domain/claim.h"
#include "terminal/domain/verification.h"

// Verifications and claims as columns (sync/FORMAT.md, "Coded columns"): every field
// is coded against what the entry, the verification, the tariff so far and the
// arithmetic of the domain make one expect. Nothing is left out: a claim that
// follows no expectation comes back as well, it only costs more.
namespace guichet::sync {

// What is known of one member from the visits before.
struct KnownPerson {
    HouseholdId household{};
    PlanId plan{};
    int planVersion = 1;
    std::optional<std::uint32_t> cardGeneration{};
    std::optional<CardSerial> cardSerial{};
    std::optional<Day> born{};
};

// A verification that no claim of this bundle has used yet.
struct OpenVisit {
    std::uint64_t sequence = 0;
    Verification verification{};
};

struct ReasonModels {
    std::array<Choice<3>, 3> count{};
    Choice<6> which{};
    NumberModel more{};
};

struct ProofModels {
    std::array<Choice<3>, 8> code{};
    std::array<Chance, 8> hasGeneration{}, hasSerial{};
    Chance sameGeneration{}, sameSerial{}, sameRoster{}, sameConfidence{};
    std::array<Choice<2>, 32> presence{};
    NumberModel otherCode{}, generation{}, serial{}, roster{}, age{}, confidence{};
    std::int64_t produced = 0; // day of the roster, as the last proof had it
};

struct OptionalDayModels {
    Chance isThere{};
    NumberModel day{};
};

struct VisitModels {
    Letters letters{};
    Chance sameId{}, sameHousehold{}, samePlan{}, samePlanVersion{}, sameScheme{}, sameBorn{}, isPrefix{};
    TextModel member{TextModel::Spread::Even}, household{TextModel::Spread::Even};
    TextModel scheme{}, plan{}, late{}, referrer{};
    NumberModel careDay{}, time{}, planVersion{};
    Choice<2> visit{};
    Choice<3> identification{};
    std::array<Choice<2>, 8> trust{}, photo{}, outcome{};
    ReasonModels reasons{};
    ProofModels proof{};
    Chance isNewborn{}, hasReferral{};
    NumberModel referral{};
    OptionalDayModels newborn{}, born{};
    std::string lastScheme{};
    PlanId lastPlan{};
    std::unordered_map<std::string, KnownPerson> people{};
    std::vector<OpenVisit> open{};
};

// Of the lines with one act.
struct KnownAct {
    std::string label{};
    std::string category{};
    Money unitPrice{};
    std::optional<Money> tariffPrice{};
    bool stateFree = false;
    std::int64_t quantity = 1;
    Chance sameQuantity{};
};

// How the last covered line of a plan's category was shared.
enum class ShareForm { AsBefore, State, Member, Rate, Copay, Flat, Other };
struct KnownShare {
    ShareForm form = ShareForm::Member;
    std::int64_t value = 0; // basis points, or an amount
};

struct LineModels {
    std::array<Choice<4>, 2> count{};
    NumberModel manyLines{};
    std::array<TextModel, 2> code{}; // first line, others
    TextModel label{}, category{};
    Chance sameLabel{}, sameCategory{}, samePrice{}, sameTariff{}, sameFree{}, sameGross{}, sameMember{};
    Chance hasTariff{}, hasRemaining{}, sameRemaining{};
    NumberModel price{}, tariff{}, gross{}, member{}, remaining{}, mutual{}, state{};
    Words<std::int64_t> quantities{}, shares{};
    NumberModel quantity{}, share{};
    std::array<Choice<3>, 3> form{};
    ReasonModels reasons{};
    std::unordered_map<std::string, KnownAct> acts{};
    std::unordered_map<std::string, KnownShare> known{};
};

struct ClaimModels {
    Chance sameUlid{}, sameNumber{}, sameMember{}, samePlan{}, samePlanVersion{}, sameVisit{}, sameOutcome{}, sameReasons{};
    Chance sameCurrency{}, sameNewborn{}, sameReferral{}, sameLate{}, sameProof{}, sameHousehold{};
    Choice<6> place{};
    NumberModel sequence{}, careDay{}, planVersion{};
    TextModel number{}, currency{}, condition{}, diagnosis{}, prescriber{}, authorisation{}, letterNumber{};
    std::array<Chance, 6> sameAmount{};
    std::array<NumberModel, 6> amount{};
    Choice<2> cash{};
    Words<std::int64_t> notes{};
    NumberModel note{};
    Chance provisional{}, newEpisode{}, hasLetter{}, replaces{};
    NumberModel letterMost{}, letterDay{};
    std::string lastNumber{};
    std::string lastCurrency{};
    std::int64_t cashStep = 1;
    LineModels lines{};
};

struct BodyModels {
    VisitModels visit{};
    ClaimModels claim{};
};

// With the fields of `entry` that stand before its body: sequence, ulid, time, zone, confidence, roster.
template <class Coder>
void codeVerification(Coder &coder, BodyModels &models, const Entry &entry, Verification &verification);
template <class Coder>
void codeClaim(Coder &coder, BodyModels &models, const Entry &entry, Claim &claim);

} // namespace guichet::sync
