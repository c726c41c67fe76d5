// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/store/data_folder.h"

namespace guichet::store {

// A folder on its way to become a counter's. A cut at any point leaves either the
// pending request or an enrolled folder.
class EnrollingStore final : public desk::Enrolling {
public:
    // Makes the folder when there is none. D08, D04, D09 as for an open one; D14 when it is enrolled already.
    static Outcome<std::unique_ptr<EnrollingStore>> open(const FolderPlaces &places);

    Outcome<Bytes> request(const std::string &model, const std::string &version) override;
    // U03 an answer to somebody else's request; N03 not signed by the mutual's
    // `policy` key; E03 another one-time code; D10 nothing was asked yet.
    Outcome<desk::Enrolled> install(ByteView answerFile, const std::string &oneTimeCode, const desk::Moment &moment) override;

private:
    struct Pending {
        crypto::SigningKeys signing{};
        crypto::BoxKeys box{};
        Bytes request{};
    };
    EnrollingStore(FolderPlaces places, FolderLock lock);
    Outcome<std::optional<Pending>> loadPending() const;
    Outcome<Bytes> openAnswer(ByteView answerFile, const Pending &pending, const std::string &oneTimeCode) const;
    Outcome<crypto::Secret> ensureVaultKey() const;

    FolderPlaces m_places;
    FolderLock m_lock;
};

} // namespace guichet::store
