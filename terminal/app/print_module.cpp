// SPDX-License-Identifier: Apache-2.0
#include "terminal/app/printing.h"
#include "terminal/device/print/pdf.h"
#include "terminal/device/print/printers.h"

#include <QGuiApplication>

// The module of papers: ESC/POS, PDF, and the letters Qt draws for both.
namespace guichet::app {
namespace {

// Letters need an application object; a console has none and no display.
class Drawing {
public:
    Drawing()
    {
        if (QCoreApplication::instance())
            return;
        qputenv("QT_QPA_PLATFORM", "offscreen");
        m_application = std::make_unique<QGuiApplication>(m_count, m_words);
    }

private:
    int m_count = 1;
    char m_name[8] = "guichet";
    char *m_words[2] = {m_name, nullptr};
    std::unique_ptr<QGuiApplication> m_application{};
};

class DevicePrinting final : public Printing {
public:
    DevicePrinting(const std::vector<desk::PrinterSettings> &settings, const std::string &pdfFolder)
        : m_printers(settings, pdfFolder)
    {
    }
    Printer *printer() override { return &m_printers; }
    PdfWriter &pdf() override { return m_pdf; }

private:
    Drawing m_drawing{};
    device::Printers m_printers;
    device::PdfFileWriter m_pdf{};
};

} // namespace
} // namespace guichet::app

extern "C" __attribute__((visibility("default"))) void guichetOpenPrinting(const std::vector<guichet::desk::PrinterSettings> *printers, const char *pdfFolder,
                                                                           std::unique_ptr<guichet::Printing> *opened)
{
    *opened = std::make_unique<guichet::app::DevicePrinting>(*printers, pdfFolder);
}
static_assert(std::is_same_v<decltype(guichetOpenPrinting), guichet::app::OpenPrinting>);
