// SPDX-License-Identifier: Apache-2.0
#include <QGuiApplication>

#include <gtest/gtest.h>

#include <memory>

namespace {

// Letters need one; made when the tests run, not when they are listed.
class Application : public testing::Environment {
    void SetUp() override { m_app = std::make_unique<QGuiApplication>(m_count, m_words); }
    void TearDown() override { m_app.reset(); }

    int m_count = 1;
    char m_name[6] = "print";
    char *m_words[2] = {m_name, nullptr};
    std::unique_ptr<QGuiApplication> m_app;
};

[[maybe_unused]] const testing::Environment *const application = testing::AddGlobalTestEnvironment(new Application);

} // namespace
