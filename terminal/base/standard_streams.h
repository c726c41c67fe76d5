// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace guichet {

// To be called first of all. A program started with a closed stdin, stdout or
// stderr would give its number to the first file it opens, and what is said to
// people would be written into that file: the numbers are taken by something that
// reads as empty and refuses to be written.
void holdStandardStreams();

} // namespace guichet
