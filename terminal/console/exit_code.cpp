// SPDX-License-Identifier: Apache-2.0
#include "terminal/console/exit_code.h"

#include <array>

namespace guichet::console {
namespace {

// From `first` to `last` in the order of failure.h, both included.
struct Range {
    Code first;
    Code last;
    Exit exit;
};

// The first row that holds a code decides; every code is in one.
constexpr std::array ranges{
    Range{Code::Q13, Code::Q13, Exit::BadInput},     // not a picture
    Range{Code::Q17, Code::Q17, Exit::BadInput},     // too little to search for
    Range{Code::Q01, Code::Q16, Exit::No},           // the card says no
    Range{Code::R01, Code::R02, Exit::No},           // a roster that is not authentic, or older
    Range{Code::R04, Code::R04, Exit::No},           // expired and older
    Range{Code::R09, Code::R09, Exit::Surroundings}, // no room for it
    Range{Code::R12, Code::R12, Exit::No},           // keys that are not the mutual's
    Range{Code::R14, Code::R14, Exit::No},           // empty, to be confirmed
    Range{Code::R03, Code::R15, Exit::BadInput},     // a roster file that is damaged or not for us
    Range{Code::C07, Code::C07, Exit::No},           // rights closed
    Range{Code::C10, Code::C10, Exit::No},           // already entered
    Range{Code::C14, Code::C15, Exit::No},           // answered already, somebody else's
    Range{Code::C01, Code::C16, Exit::BadInput},
    Range{Code::N03, Code::N04, Exit::No},           // not proved
    Range{Code::N09, Code::N09, Exit::No},           // refused
    Range{Code::N11, Code::N12, Exit::No},
    Range{Code::N01, Code::N13, Exit::Surroundings},
    Range{Code::U02, Code::U04, Exit::BadInput},     // a file that is cut, damaged or for somebody else
    Range{Code::U09, Code::U09, Exit::BadInput},
    Range{Code::U11, Code::U12, Exit::BadInput},     // to choose, to complete
    Range{Code::U01, Code::U10, Exit::Surroundings},
    Range{Code::D01, Code::D01, Exit::No},           // the journal does not hold
    Range{Code::D02, Code::D17, Exit::Surroundings},
    Range{Code::I01, Code::I12, Exit::BadInput},
    Range{Code::E05, Code::E05, Exit::Surroundings}, // nowhere to write
    Range{Code::E06, Code::E06, Exit::No},           // nothing found
    Range{Code::E01, Code::E09, Exit::BadInput},
    Range{Code::M10, Code::M10, Exit::Surroundings}, // the address is taken
    Range{Code::M01, Code::M11, Exit::BadInput},
    Range{Code::A05, Code::A05, Exit::Surroundings}, // locked
    Range{Code::A06, Code::A06, Exit::BadInput},
    Range{Code::A07, Code::A07, Exit::Surroundings},
    Range{Code::A09, Code::A09, Exit::Surroundings},
    Range{Code::A01, Code::A10, Exit::No},
    Range{Code::B01, Code::B05, Exit::No},
    Range{Code::B06, Code::B06, Exit::BadInput},
    Range{Code::H03, Code::H03, Exit::No},           // older than what is there
    Range{Code::H05, Code::H07, Exit::Surroundings},
    Range{Code::H09, Code::H10, Exit::Surroundings},
    Range{Code::H01, Code::H08, Exit::BadInput},
    Range{Code::J01, Code::J02, Exit::No},
    Range{Code::J03, Code::J03, Exit::BadInput},     // a reason is asked
    Range{Code::J04, Code::J04, Exit::No},
    Range{Code::J05, Code::J05, Exit::BadInput},
    Range{Code::J06, Code::J06, Exit::Surroundings},
    Range{Code::P01, Code::P08, Exit::Surroundings},
    Range{Code::S01, Code::S10, Exit::Surroundings},
};

constexpr const Range *findRange(Code code)
{
    for (const Range &range : ranges) {
        if (code >= range.first && code <= range.last)
            return &range;
    }
    return nullptr;
}

constexpr bool everyCodeHasARow()
{
    for (int code = 0; code < codeCount; ++code) {
        if (!findRange(static_cast<Code>(code)))
            return false;
    }
    return true;
}
static_assert(everyCodeHasARow(), "say in the table what a program answers with the new code");

} // namespace

Exit exitFor(Code code)
{
    const Range *range = findRange(code);
    return range ? range->exit : Exit::Surroundings;
}

} // namespace guichet::console
