// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/fake_ports.h"

namespace guichet::test {

// A small centre of one mutual on 12 May 2026, 09:14, two days after its roster:
// one plan at 80 %, a short price list, and these people (all of plan A):
//   DEM-0001 SOSSA Koffi, head, rights open         DEM-0002 SOSSA Afi, spouse
//   DEM-0003 SOSSA Komla, child of 6                DEM-0010 AGBO Yawa, contribution expired
//   DEM-0020 AGBO Koffi, head of another household, phone 22890000000
struct DemoCounter {
    FakeClock clock{};
    FakeJournal journal{};
    FakeRoster roster{};
    desk::Counter counter{clock, journal, roster, 7};

    DemoCounter();
    Beneficiary &member(const char *number);
    Household &householdOf(const char *number);
};

Plan demoPlan();
Tariff demoTariff();
Day dayFrom(const char *isoText);

} // namespace guichet::test
