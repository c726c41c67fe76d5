// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/openimis/phone_extract/extract_values.h"
#include "terminal/base/failure.h"
#include "terminal/store/sqlite.h"

#include <functional>
#include <string>
#include <vector>

// openIMIS's phone extract, ImisData.db3 (openimis.md 2.1): plain SQLite, signed by
// nobody. Three programs write it, each with other columns; what is there is found
// by looking. It is opened for reading alone and nothing is written beside it.
namespace guichet::sync::openimis {

struct ExtractPolicy {
    std::uint64_t row = 0;                // rowid of its line in tblPolicyInquiry
    std::string product{};                // its code; the mutual's plan has the same
    std::string productName{};
    PolicyStatus status = PolicyStatus::Idle;
    std::optional<Day> expires{};         // the last covered day
};

// One insuree with all its policies; the extract knows no families.
struct ExtractPerson {
    std::uint64_t row = 0;                // of its first line
    std::string number{};                 // insurance number, without spaces around it
    std::string name{};                   // all names in one, as they stand there
    std::optional<Day> born{};
    PersonSex sex = PersonSex::Unknown;
    std::vector<ExtractPolicy> policies{}; // at least one; in the order of the rows
    Bytes photo{};                        // the picture itself, in the older extract
    std::string photoPath{};              // where the server has it, in the newer one
};

struct ExtractReference {
    ReferenceType type = ReferenceType::Service;
    std::string code{};
    std::string name{};
    std::optional<Money> price{};         // nothing: none, or not a whole amount
};

struct ExtractControl { // a field of the claim form
    std::string field{};
    char adjustability = 'O';             // M mandatory, O optional, N hidden, R required
};

struct ExtractClaimAdmin {
    std::string code{};
    std::string name{};
    std::string facility{};               // empty where the column is missing
};

// A row that is not as it should be. It never stops the reading.
struct ExtractFinding {
    enum class Kind { RowLeftOut, ValueLeftOut, RowsDiffer };
    Kind kind = Kind::ValueLeftOut;
    std::uint64_t row = 0;
    std::string column{};
    std::string about{};                  // the insurance number, or the code
    std::string value{};                  // what stands there, clipped
};
using ExtractFindingSink = std::function<void(const ExtractFinding &)>;

// Which of the variants it is, as far as one can see.
struct ExtractShape {
    std::string numberColumn{};           // "CHFID" or "InsureeNumber"
    std::string adjustabilityColumn{};    // "Adjustability", "Adjustibility" or ""
    bool hasPhotoColumn = false;
    bool hasFacilityOfAdmins = false;     // HFCode
};

class PhoneExtract {
public:
    // E04 when there is no such file, I11 when it is no database or lacks the table of policies.
    static Outcome<PhoneExtract> open(const std::string &path);

    const ExtractShape &shape() const { return m_shape; }
    std::uint64_t rows() const { return m_rows; }

    // In order of number, each once. A failure of `onPerson` ends it; I11 when the file is damaged.
    using OnPerson = std::function<Outcome<void>(ExtractPerson &&)>;
    Outcome<void> readPeople(const OnPerson &onPerson, const ExtractFindingSink &onFinding);

    // Empty where the table is missing.
    Outcome<std::vector<ExtractReference>> readReferences(const ExtractFindingSink &onFinding);
    Outcome<std::vector<ExtractControl>> readControls();
    Outcome<std::vector<ExtractClaimAdmin>> readClaimAdmins();

private:
    PhoneExtract() = default;
    Outcome<void> findShape();
    Outcome<void> readPhoto(ExtractPerson &person);
    Unexpected<Failure> notAnExtract(std::string expected, std::string detail = {}) const;
    Outcome<void> ended(const sqlite::Statement &statement) const;

    std::string m_name{};
    sqlite::Database m_database{};
    ExtractShape m_shape{};
    std::uint64_t m_rows = 0;
    bool m_hasReferences = false;
    bool m_hasClaimAdmins = false;
    sqlite::Statement m_photo{};
};

} // namespace guichet::sync::openimis
