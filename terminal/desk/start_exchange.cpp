// SPDX-License-Identifier: Apache-2.0
#include "terminal/desk/start_exchange.h"

#include "sync/fhir/fhir_road.h"
#include "sync/openimis/openimis_road.h"
#include "terminal/desk/foreign_exchange.h"
#include "terminal/desk/training.h"

namespace guichet::desk {

Outcome<std::unique_ptr<Conversation>> startExchange(Counter &counter, const sync::RoadSettings &road, ExchangeParts parts,
                                                     std::function<bool(std::uint64_t members)> onProgress)
{
    if (const auto real = checkIsReal(counter); !real)
        return real.failure();
    if (road.kind == sync::RoadKind::Native)
        return startNativeExchange(counter, road.url, parts, std::move(onProgress));
    auto claims = foreignClaims(counter, parts);
    if (!claims)
        return claims.failure();
    const sync::ForeignContext context = foreignContext(counter);
    std::unique_ptr<sync::ForeignRoad> talk;
    if (road.kind == sync::RoadKind::Openimis)
        talk = std::make_unique<sync::OpenimisRoad>(road, context, *std::move(claims));
    else
        talk = std::make_unique<fhir::FhirRoad>(road, context, *std::move(claims));
    return startForeignExchange(counter, road.url, std::move(talk));
}

} // namespace guichet::desk
