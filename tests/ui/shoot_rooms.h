// SPDX-License-Identifier: Apache-2.0
#pragma once

// The rooms' parts of the walk, each in shoot_<room>.cpp.
namespace guichet::test {

class Shooting;

bool shootVisit(Shooting &shooting);
bool shootPapers(Shooting &shooting);
bool shootScan(Shooting &shooting);
bool shootOutbox(Shooting &shooting);
bool shootClaim(Shooting &shooting);
bool shootMonths(Shooting &shooting);
bool shootDay(Shooting &shooting);
bool shootComplaints(Shooting &shooting);
bool shootTraining(Shooting &shooting);
bool shootDisplay(Shooting &shooting);
bool shootSupport(Shooting &shooting);
bool shootSession(Shooting &shooting);

} // namespace guichet::test
