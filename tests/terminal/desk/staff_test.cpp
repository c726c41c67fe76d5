// SPDX-License-Identifier: Apache-2.0
#include "sync/session_body.h"
#include "terminal/desk/staff.h"
#include "terminal/desk/staff_badge.h"
#include "terminal/domain/pin.h"
#include "tests/support/demo_counter.h"
#include "tests/support/fake_staff.h"

#include <gtest/gtest.h>

#include <set>

namespace guichet::desk {
namespace {

struct Staff : testing::Test {
    test::DemoCounter world{};
    test::FakeStaff staff{};
    Counter &counter = world.counter;

    Staff()
    {
        counter.operatorId = 0;
    }
    std::vector<sync::Session> sessions() const
    {
        std::vector<sync::Session> found;
        for (const auto &row : world.journal.rows) {
            if (row.entry.kind == sync::EntryKind::Session)
                found.push_back(sync::parseSession(row.entry.body).value());
        }
        return found;
    }
};

template <class T>
Code failed(const Outcome<T> &outcome)
{
    EXPECT_FALSE(outcome);
    return outcome ? Code::Q01 : outcome.error().code;
}

TEST(StaffBadgeText, comesBackAsItWentAndShowsEveryChange)
{
    const StaffBadge badge{0x01020304, {1, 2, 3, 250, 251, 252, 0, 0, 7, 8, 9, 10, 11, 12, 13, 14}};
    const std::string text = composeBadge(badge);
    EXPECT_EQ(text.size(), 14U + 33U);
    const auto back = parseBadge(text + "\r\n");
    ASSERT_TRUE(back);
    EXPECT_EQ(back->id, badge.id);
    EXPECT_EQ(back->secret, badge.secret);
    for (std::size_t i = 14; i < text.size(); ++i) {
        std::string other = text;
        other[i] = other[i] == '7' ? '8' : '7';
        EXPECT_EQ(failed(parseBadge(other)), Code::A10) << i;
    }
    EXPECT_EQ(failed(parseBadge("GUICHET-STAFF:")), Code::A10);
    EXPECT_EQ(failed(parseBadge("MS1:whatever")), Code::Q01);
}

TEST_F(Staff, whoIsAddedGetsABadgeAndADrawnPinAndTheJournalKnowsNoName)
{
    const auto issued = addStaff(counter, staff, {"Une réceptionniste", Role::Reception, {}});
    ASSERT_TRUE(issued);
    EXPECT_TRUE(isPin(issued->pin));
    EXPECT_EQ(issued->pin.size(), drawnPinDigits);
    EXPECT_EQ(parseBadge(issued->badge).value().id, issued->who.id);
    ASSERT_EQ(sessions().size(), 1U);
    EXPECT_EQ(sessions()[0].event, sync::SessionEvent::StaffAdded);
    const Bytes &body = world.journal.rows.back().entry.body;
    EXPECT_EQ(std::string(body.begin(), body.end()).find("ceptionniste"), std::string::npos);
    ASSERT_EQ(listStaff(counter, staff).value().size(), 1U);
    EXPECT_EQ(listStaff(counter, staff).value()[0].name, "Une réceptionniste");
}

TEST_F(Staff, onlyTheChiefChangesTheList)
{
    for (const Role role : {Role::Reception, Role::Care, Role::Auditor, Role::Technician}) {
        counter.role = role;
        EXPECT_EQ(failed(listStaff(counter, staff)), Code::A04);
        EXPECT_EQ(failed(addStaff(counter, staff, {"Quelqu’un", Role::Chief, {}})), Code::A04);
        EXPECT_EQ(failed(removeStaff(counter, staff, 1)), Code::A04);
        EXPECT_EQ(failed(removeFolderKey(counter, staff)), Code::A04);
    }
    EXPECT_TRUE(staff.people.empty());
}

TEST_F(Staff, aChosenPinIsLongAndNotObvious)
{
    EXPECT_EQ(failed(addStaff(counter, staff, {"A", Role::Care, "123456"})), Code::A06);
    EXPECT_EQ(failed(addStaff(counter, staff, {"A", Role::Care, "12345678"})), Code::A06);
    EXPECT_EQ(failed(addStaff(counter, staff, {"", Role::Care, {}})), Code::E03);
    EXPECT_EQ(failed(addStaff(counter, staff, {std::string(61, 'x'), Role::Care, {}})), Code::C08);
    EXPECT_TRUE(staff.people.empty());
    EXPECT_EQ(addStaff(counter, staff, {"A", Role::Care, "83920517"}).value().pin, "83920517");
}

TEST_F(Staff, theFolderKeyGoesOnlyOnceAChiefCameInByBadge)
{
    const auto chief = addStaff(counter, staff, {"Le chef", Role::Chief, {}});
    ASSERT_TRUE(chief);
    EXPECT_EQ(failed(removeFolderKey(counter, staff)), Code::A05);
    EXPECT_TRUE(staff.keepsKey);
    ASSERT_TRUE(openSession(counter, chief->who));
    EXPECT_TRUE(removeFolderKey(counter, staff));
    EXPECT_FALSE(staff.keepsKey);
    EXPECT_EQ(failed(removeStaff(counter, staff, chief->who.id)), Code::A08); // now nobody could open it
    const auto second = addStaff(counter, staff, {"Un autre chef", Role::Chief, {}});
    ASSERT_TRUE(second);
    EXPECT_TRUE(removeStaff(counter, staff, second->who.id));
    EXPECT_EQ(failed(removeStaff(counter, staff, 99)), Code::E06);
}

TEST_F(Staff, aSessionIsInTheJournalFromItsOpeningToItsEnd)
{
    ASSERT_TRUE(openSession(counter, {5, "Quelqu’un", Role::Care, 0}));
    EXPECT_EQ(counter.operatorId, 5U);
    EXPECT_FALSE(mayDo(counter, Permission::SendClaims));
    ASSERT_TRUE(closeSession(counter));
    ASSERT_TRUE(closeSession(counter)); // nothing more to close
    ASSERT_EQ(sessions().size(), 2U);
    EXPECT_EQ(sessions()[0].event, sync::SessionEvent::Opened);
    EXPECT_EQ(sessions()[1].event, sync::SessionEvent::Closed);
    EXPECT_EQ(sessions()[1].person, 5U);
    EXPECT_EQ(world.journal.rows.back().entry.operatorId, 5U);
    EXPECT_FALSE(counter.role);
}

TEST(DrawnPin, neverOneOfThoseTriedFirst)
{
    std::set<std::string> drawn;
    for (int i = 0; i < 500; ++i) {
        const std::string pin = drawPin();
        EXPECT_TRUE(isPin(pin));
        EXPECT_FALSE(isEasyToGuess(pin)) << pin;
        drawn.insert(pin);
    }
    EXPECT_GT(drawn.size(), 450U);
}

TEST(SessionBody, comesBackAndRefusesWhatIsNone)
{
    const Bytes body = sync::encodeSession({sync::SessionEvent::BadgeRenewed, 7, Role::Technician});
    const auto back = sync::parseSession(body);
    ASSERT_TRUE(back);
    EXPECT_EQ(back->event, sync::SessionEvent::BadgeRenewed);
    EXPECT_EQ(back->person, 7U);
    EXPECT_EQ(back->role, Role::Technician);
    for (std::size_t size = 0; size < body.size(); ++size)
        EXPECT_FALSE(sync::parseSession(ByteView(body).first(size)));
}

} // namespace
} // namespace guichet::desk
