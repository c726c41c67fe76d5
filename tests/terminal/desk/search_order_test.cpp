// SPDX-License-Identifier: Apache-2.0
#include "terminal/desk/search_order.h"

#include <gtest/gtest.h>

namespace guichet::desk {
namespace {

TEST(SearchOrder, whatIsTypedDecidesWhatWasMeant)
{
    EXPECT_EQ(searchOrder("Hounkpè Afi"), std::vector{QueryKind::Name});
    EXPECT_EQ(searchOrder("DEM-0001"), (std::vector{QueryKind::Number, QueryKind::Name}));
    EXPECT_EQ(searchOrder("+228 90 00 00 00"), (std::vector{QueryKind::Phone, QueryKind::Number}));
    EXPECT_EQ(searchOrder("90000000"), (std::vector{QueryKind::Number, QueryKind::Phone}));
    EXPECT_EQ(searchOrder(std::string(59, 'A') + "1"), std::vector{QueryKind::CardText});
    EXPECT_TRUE(searchOrder("").empty());
}

} // namespace
} // namespace guichet::desk
