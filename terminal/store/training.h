// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/store/journal_store.h"

// Practising has a journal of its own, training/journal.sqlite below the counter's
// folder: another terminal of the same centre, series Z (rulings.md 17), with keys
// that were never enrolled. What is in it proves nothing and goes nowhere.
namespace guichet::store {

// The journal where people practise, made with the first time. It may be lost: one
// that cannot be read is made anew. J06 {raison} when there can be none now.
Outcome<std::unique_ptr<JournalStore>> openTraining(const std::filesystem::path &dataFolder, JournalStore &real, const desk::Moment &moment);

} // namespace guichet::store
