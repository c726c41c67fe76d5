// SPDX-License-Identifier: Apache-2.0
#include "terminal/app/module.h"
#include "terminal/device/picture_file.h"

// The module of picture files: Qt's image formats and the reader of codes.
extern "C" __attribute__((visibility("default"))) void guichetOpenPictures(std::unique_ptr<guichet::desk::Pictures> *opened)
{
    *opened = std::make_unique<guichet::device::PictureFiles>();
}
extern "C" __attribute__((visibility("default"))) void guichetDrawCode(const std::string *text, guichet::Outcome<guichet::Bytes> *drawn)
{
    *drawn = guichet::device::drawCode(*text);
}
static_assert(std::is_same_v<decltype(guichetDrawCode), guichet::app::DrawCode>);
static_assert(std::is_same_v<decltype(guichetOpenPictures), guichet::app::OpenPictures>);
