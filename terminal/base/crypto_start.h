// SPDX-License-Identifier: Apache-2.0
#pragma once

// Between the files of terminal/base/crypto*.cpp only.
namespace guichet::crypto {

// sodium_init() must come before anything else and may be called again at no cost.
void start();

} // namespace guichet::crypto
