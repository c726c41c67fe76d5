// SPDX-License-Identifier: Apache-2.0
// The two places every test runs in must be there, or they would prove nothing.
#include <gtest/gtest.h>

#include <clocale>
#include <cstdlib>
#include <string_view>

namespace {

TEST(Place, LocaleOfTheEnvironmentIsInstalled)
{
    const char *asked = std::getenv("LC_ALL");
    ASSERT_NE(asked, nullptr) << "run by ctest";
    ASSERT_NE(std::setlocale(LC_ALL, ""), nullptr) << asked;
    const std::string_view point = std::localeconv()->decimal_point;
    EXPECT_EQ(point, std::string_view(asked).starts_with("fr_FR") ? "," : ".");
    std::setlocale(LC_ALL, "C");
}

} // namespace
