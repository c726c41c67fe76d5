// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <ostream>
#include <string>

namespace guichet {

// guichetctl simulate: the decision and the shares of each worked case, one JSON
// object a line on `out`, in the order of the file:
//   {"id","decision","reasons":[…],"gross","mutual","state","member","cashDue",
//    "lines":[{"mutual","state","member","reasons":[…]}]}
// 0 when all were computed. 2 and one sentence on `err` when a file, a plan or a
// case is wrong, 3 when the output cannot be written; then nothing is printed.
int simulate(const std::string &plansPath, const std::string &casesPath, std::ostream &out, std::ostream &err);

} // namespace guichet
