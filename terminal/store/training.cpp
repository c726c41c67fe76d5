// SPDX-License-Identifier: Apache-2.0
#include "terminal/store/training.h"

#include "sync/enrolment.h"
#include "terminal/store/files.h"

#include <cerrno>
#include <sys/stat.h>

namespace guichet::store {
namespace {

constexpr char trainingLetter = 'Z';
constexpr std::string_view trainingContext = "gui1trng";
constexpr std::size_t seedSize = 32;

Unexpected<Failure> noTraining(const Failure &why)
{
    return fail(Code::J06, {{"raison", why.detail}}, why.detail);
}

void removeJournal(const std::filesystem::path &file)
{
    removeFile(file);
    removeFile(file.string() + "-wal");
}

// Beside it first, so that a cut leaves no half of one.
Outcome<void> makeJournal(const std::filesystem::path &file, const JournalStore::Practice &practice, const desk::Moment &moment)
{
    const std::filesystem::path shadow = file.string() + ".new";
    removeJournal(shadow);
    removeJournal(file);
    if (auto created = JournalStore::create(shadow, practice.vaultKey.view(), practice.identity, moment); !created)
        return created;
    return replaceFile(shadow, file);
}

} // namespace

Outcome<JournalStore::Practice> JournalStore::practice()
{
    const auto real = loadIdentity(m_database, m_vault);
    if (!real)
        return real.failure();
    auto answer = sync::parseEnrolment(real->answer);
    if (!answer)
        return answer.failure();
    answer->letter = trainingLetter;
    crypto::fillRandom(answer->terminal.bytes);
    answer->mutualBox = crypto::makeBoxKeys().publicKey; // its secret is gone at once: nobody opens what would be sealed to it
    answer->roads.clear();
    answer->sequenceStart = 1;
    answer->requestHash = {};
    answer->code.clear();
    Practice practice;
    practice.identity = Identity{sync::encodeEnrolment(*answer), crypto::Secret::random(seedSize), crypto::Secret::random(seedSize)};
    practice.vaultKey = m_vault.keyFor(trainingContext);
    return practice;
}

Outcome<std::unique_ptr<JournalStore>> openTraining(const std::filesystem::path &dataFolder, JournalStore &real, const desk::Moment &moment)
{
    const std::filesystem::path folder = dataFolder / "training";
    if (::mkdir(folder.c_str(), 0700) != 0 && errno != EEXIST)
        return noTraining({Code::D04, {}, "folder training"});
    const auto practice = real.practice();
    if (!practice)
        return noTraining(practice.error());
    const std::filesystem::path file = folder / "journal.sqlite";
    std::error_code ignored;
    if (std::filesystem::exists(file, ignored)) {
        if (auto known = JournalStore::open(file, practice->vaultKey.view()))
            return std::move(*known);
    }
    if (const auto made = makeJournal(file, *practice, moment); !made)
        return noTraining(made.error());
    auto opened = JournalStore::open(file, practice->vaultKey.view());
    if (!opened)
        return noTraining(opened.error());
    return std::move(*opened);
}

} // namespace guichet::store
