// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/openimis/phone_extract/phone_extract.h"

// The rows of tblPolicyInquiry, one a policy, gathered into people.
namespace guichet::sync::openimis {

// All rows in order of number; what `PolicyRows::take` is given.
std::string policyQuery(const std::string &numberColumn);

// A cell as a finding shows it: at most 60 bytes, valid UTF-8, no control characters.
std::string findingText(std::string_view cell);

class PolicyRows {
public:
    explicit PolicyRows(const ExtractFindingSink &onFinding)
        : m_onFinding(onFinding)
    {
    }
    // The person before, when this row begins another one.
    std::optional<ExtractPerson> take(const sqlite::Statement &row);
    std::optional<ExtractPerson> finish();

private:
    void note(ExtractFinding::Kind kind, const sqlite::Statement &row, int cell) const;
    ExtractPerson personIn(const sqlite::Statement &row) const;
    void addPolicy(const sqlite::Statement &row);
    void compareWith(const sqlite::Statement &row) const;

    const ExtractFindingSink &m_onFinding;
    std::optional<ExtractPerson> m_person{};
};

} // namespace guichet::sync::openimis
