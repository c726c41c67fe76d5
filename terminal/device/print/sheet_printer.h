// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/documents/printer.h"

#include <chrono>

namespace guichet::device {

// Any printer the system knows (CUPS): the PDF is handed to `lp`, in memory.
//   P07 {imprimante} lp refused it, is not installed or did not answer in time
class QueuePrinter final : public Printer {
public:
    // queue empty: the system's default. `program` is another one in tests.
    explicit QueuePrinter(std::string queue, std::string program = "lp", std::chrono::milliseconds limit = std::chrono::seconds(10));
    std::string name() const override;
    Outcome<void> print(const Document &document, Paper paper) override;

private:
    std::string m_queue;
    std::string m_program;
    std::chrono::milliseconds m_limit;
};

// Papers as PDF files in a folder. E05
class FolderPrinter final : public Printer {
public:
    explicit FolderPrinter(std::string folder);
    std::string name() const override { return m_folder; }
    Outcome<void> print(const Document &document, Paper paper) override;

private:
    std::string m_folder;
};

} // namespace guichet::device
