// SPDX-License-Identifier: Apache-2.0
#include "terminal/app/printer_text.h"

#include <gtest/gtest.h>

namespace guichet::app {
namespace {

TEST(PrinterText, EachWayToAPrinter)
{
    const auto tcp = parsePrinterText("tcp:192.168.1.50:9101,58,cp1252,nocut");
    ASSERT_TRUE(tcp);
    EXPECT_EQ(tcp->kind, desk::PrinterKind::EscposTcp);
    EXPECT_EQ(tcp->host, "192.168.1.50");
    EXPECT_EQ(tcp->port, 9101);
    EXPECT_EQ(tcp->widthMm, 58);
    EXPECT_EQ(tcp->codePage, desk::CodePage::Windows1252);
    EXPECT_FALSE(tcp->cut);
    EXPECT_EQ(parsePrinterText("tcp:[::1]:9100")->host, "::1");
    EXPECT_EQ(parsePrinterText("tcp:caisse")->port, 9100);
    EXPECT_EQ(parsePrinterText("usb")->device, "");
    EXPECT_EQ(parsePrinterText("usb:/dev/usb/lp1,drawer,rasterqr")->device, "/dev/usb/lp1");
    EXPECT_EQ(parsePrinterText("serial:/dev/ttyUSB0@19200")->baud, 19'200);
    EXPECT_EQ(parsePrinterText("cups:bureau")->queue, "bureau");
    EXPECT_EQ(parsePrinterText("pdf:/tmp/x")->folder, "/tmp/x");
}

TEST(PrinterText, AnythingElseIsNone)
{
    for (const char *text : {"", "tcp:", "tcp:a:0", "tcp:a:70000", "tcp:a:9100x", "serial:", "serial:/dev/x@fast", "pdf:", "lpt1", "usb,60", "usb,cp858,blue"})
        EXPECT_FALSE(parsePrinterText(text)) << text;
    EXPECT_FALSE(parsePrinterText(std::string(1000, 'u')));
}

} // namespace
} // namespace guichet::app
