// SPDX-License-Identifier: Apache-2.0
#include "terminal/ui/look/counter_style.h"

#include <QApplication>

#include <gtest/gtest.h>

#include <memory>

namespace {

// Made when the tests run, not when they are listed.
class Application : public testing::Environment {
    void SetUp() override
    {
        m_app = std::make_unique<QApplication>(m_count, m_words);
        QApplication::setStyle(new guichet::ui::CounterStyle);
    }
    void TearDown() override { m_app.reset(); }

    int m_count = 1;
    char m_name[8] = "ui_test";
    char *m_words[2] = {m_name, nullptr};
    std::unique_ptr<QApplication> m_app;
};

[[maybe_unused]] const testing::Environment *const application = testing::AddGlobalTestEnvironment(new Application);

} // namespace
