// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace guichet::device {

// Cuts what a serial scanner sends into codes: at CR, LF, CRLF or Tab, or where
// nothing follows. Pure; the bytes and the silences come from outside.
class LineReader {
public:
    static constexpr std::size_t longestCode = 4296; // QR, alphanumeric, version 40

    // The codes that ended with these bytes; empty lines and lines too long are none.
    std::vector<std::string> take(std::string_view bytes);
    // Nothing came for a while: what was sent without a line end is a code.
    std::vector<std::string> pause();
    bool isWaiting() const { return !m_line.empty() || m_tooLong; }

    // What came lately can be no text: the speed is wrong, the cable loose.
    bool isGarbage() const { return m_garbled >= enoughGarbled; }

private:
    static constexpr int enoughGarbled = 3; // lines in a row
    void finish(std::vector<std::string> &codes);

    std::string m_line;
    bool m_tooLong = false;
    int m_garbled = 0;
};

} // namespace guichet::device
