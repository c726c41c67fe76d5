// SPDX-License-Identifier: Apache-2.0
#include "terminal/domain/facility.h"

namespace guichet {

bool isContracted(const Facility &facility, Day on)
{
    return !facility.suspended && (!facility.contractFrom || on >= *facility.contractFrom);
}

} // namespace guichet
