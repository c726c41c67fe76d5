// SPDX-License-Identifier: Apache-2.0
#include "sync/road_settings.h"

namespace guichet::sync {

std::string_view codeOf(RoadKind kind)
{
    switch (kind) {
    case RoadKind::Native: return "native";
    case RoadKind::Fhir: return "fhir";
    case RoadKind::Openimis: break;
    }
    return "openimis";
}

} // namespace guichet::sync
