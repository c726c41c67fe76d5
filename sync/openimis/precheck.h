// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/openimis/claim_form.h"
#include "terminal/domain/household.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

// What openIMIS would refuse, before it is sent (openimis.md 4). Three levels and
// never an amount: what the server pays is known when it has answered. A fact that is
// not known makes no finding; one that may be out of date makes no certain one.
namespace guichet::sync::openimis {

enum class Level { Certain, Probable, Information };
std::string_view codeOf(Level level); // "CERTAIN"

// openIMIS's reason numbers; those between that are missing here are never given by it
// or only by people (6, 18, negative).
enum class Refusal {
    NotInRegister = 1, NotInPriceList = 2, NotCovered = 3, PatientCategory = 4, Frequency = 5, InsureeNumber = 7, UnknownDiagnosis = 8,
    TargetDate = 9, CareType = 10, Hospitalisations = 11, Visits = 12, Consultations = 13, Surgeries = 14, Deliveries = 15, Quantity = 16,
    WaitingPeriod = 17, Antenatal = 19,
};
std::string_view codeOf(Refusal reason); // "FREQUENCY"

// A medicine or service as the server's register has it; what is not known is nothing.
struct RegisterRow {
    std::string code{};
    std::optional<bool> isValid{};
    std::optional<bool> isInPriceList{};    // of the health facility, on the target day
    std::optional<bool> isInProduct{};      // of an active policy
    std::optional<char> careType{};         // I in-patient, O out-patient, B both
    std::optional<int> patientMask{};       // man 1, woman 2, adult 4, minor 8; 0 everybody
    std::optional<int> frequencyDays{};
    std::optional<std::int64_t> mostAtOnce{};       // above it the whole claim is refused
    std::optional<std::int64_t> limit{};            // of a policy, for this patient's age
    std::optional<int> waitingMonths{};             // for this patient's age
    char category = 'V';                            // of a service: S D A H C O V
};

struct PastLine {
    std::string code{};
    Day target{};
    std::int64_t quantity = 1;
};

// How many claims of one category were counted and how many there may be.
struct CategoryCount {
    char category = 'V';
    int most = 0;
    int known = 0;                          // this terminal's; the server may know more
};

struct PreCheckFacts {
    std::optional<Day> born{};
    PersonSex sex = PersonSex::Unknown;
    std::optional<bool> numberIsGood{};     // its check, when one is configured
    std::optional<Day> coverFrom{};         // of the policy, as far as one knows
    std::optional<Day> coverTo{};
    std::optional<Day> insureeFrom{};       // what waiting counts from
    std::optional<char> facilityCareType{}; // I O B
    std::vector<RegisterRow> registers{};
    std::vector<std::string> diagnoses{};   // all the server knows; empty: not known
    std::vector<PastLine> past{};           // lines that passed, of claims it has
    std::vector<CategoryCount> counts{};
};

struct PreFinding {
    Level level = Level::Information;
    Refusal reason = Refusal::NotInRegister;
    int line = 0;                           // of our claim, from 1; 0: the claim as a whole
    bool differsFromRule = false;           // as implemented there, not as its rule says (openimis.md 4.6)
    std::string detail{};                   // what it was compared with
};

// In the server's order: the claim, then line by line, each line up to its first refusal.
std::vector<PreFinding> checkBeforeSending(const ClaimForm &form, const PreCheckFacts &facts);

// Definitions of openimis.md 4.3.
Day targetDayOf(const ClaimForm &form);
bool isMultiDay(const ClaimForm &form);
char categoryOf(const ClaimForm &form, const PreCheckFacts &facts);
inline constexpr int ageOfMajority = 18;

} // namespace guichet::sync::openimis
