// SPDX-License-Identifier: Apache-2.0
#include "terminal/domain/verification.h"

#include "terminal/domain/code_table.h"

namespace guichet {
namespace {

constexpr std::array photoAnswerCodes{
    CodeName<PhotoAnswer>{PhotoAnswer::NotAsked, ""},
    CodeName<PhotoAnswer>{PhotoAnswer::Yes, "yes"},
    CodeName<PhotoAnswer>{PhotoAnswer::No, "no"},
    CodeName<PhotoAnswer>{PhotoAnswer::NoPhoto, "none"},
};
constexpr std::array trustLevelCodes{
    CodeName<TrustLevel>{TrustLevel::A, "A"},
    CodeName<TrustLevel>{TrustLevel::B, "B"},
    CodeName<TrustLevel>{TrustLevel::C, "C"},
    CodeName<TrustLevel>{TrustLevel::D, "D"},
};

} // namespace

std::string_view codeOf(PhotoAnswer answer)
{
    return codeIn(photoAnswerCodes, answer);
}

std::string_view codeOf(TrustLevel level)
{
    return codeIn(trustLevelCodes, level);
}

std::optional<PhotoAnswer> parsePhotoAnswer(std::string_view code)
{
    return valueIn(photoAnswerCodes, code);
}

std::optional<TrustLevel> parseTrustLevel(std::string_view code)
{
    return valueIn(trustLevelCodes, code);
}

} // namespace guichet
