// SPDX-License-Identifier: Apache-2.0
#include "terminal/store/roads_file.h"

#include "terminal/store/files.h"
#include "terminal/store/toml_value.h"

#include <algorithm>
#include <array>

namespace guichet::store {
namespace {

namespace fs = std::filesystem;
using sync::Login;
using sync::RoadKind;
using sync::RoadSettings;

constexpr std::size_t largestSecret = std::size_t{64} << 10;
constexpr std::size_t largestRoadsFile = std::size_t{1} << 20;
constexpr std::int64_t mostEntries = 1000;
constexpr std::int64_t longestNumber = 64;

// Texts taken as they stand.
struct TextKey {
    std::string_view name;
    std::string RoadSettings::*to;
};
constexpr std::array textKeys{
    TextKey{"url", &RoadSettings::url},
    TextKey{"pin", &RoadSettings::pin},
    TextKey{"proxy", &RoadSettings::proxy},
    TextKey{"user", &RoadSettings::user},
    TextKey{"client_id", &RoadSettings::clientId},
    TextKey{"token_url", &RoadSettings::tokenUrl},
    TextKey{"signing_key_id", &RoadSettings::signingKeyId},
    TextKey{"scope", &RoadSettings::scope},
    TextKey{"claim_admin", &RoadSettings::claimAdmin},
    TextKey{"facility_code", &RoadSettings::facilityCode},
};

// Files whose place is kept, and files whose content is: those are secret.
enum class Use { Place, SecretPlace, Content };
struct FileKey {
    std::string_view name;
    std::string RoadSettings::*to;
    Use use;
};
constexpr std::array fileKeys{
    FileKey{"ca_file", &RoadSettings::caFile, Use::Place},
    FileKey{"client_cert_file", &RoadSettings::clientCertFile, Use::Place},
    FileKey{"client_key_file", &RoadSettings::clientKeyFile, Use::SecretPlace},
    FileKey{"secret_file", &RoadSettings::secret, Use::Content},
    FileKey{"signing_key_file", &RoadSettings::signingKey, Use::Content},
};

// Every key of a road, for whoever mistyped one.
std::string knownKeys()
{
    std::string all = "kind, login, number_length, number_check, entries_per_transaction";
    for (const TextKey &key : textKeys)
        all += ", " + std::string(key.name);
    for (const FileKey &key : fileKeys)
        all += ", " + std::string(key.name);
    return all;
}

constexpr std::array kinds{Choice<RoadKind>{"native", RoadKind::Native}, Choice<RoadKind>{"fhir", RoadKind::Fhir},
                           Choice<RoadKind>{"openimis", RoadKind::Openimis}};
constexpr std::array logins{Choice<Login>{"none", Login::None}, Choice<Login>{"bearer", Login::Bearer}, Choice<Login>{"basic", Login::Basic},
                            Choice<Login>{"smart-backend", Login::SmartBackend}, Choice<Login>{"password", Login::Password}};
constexpr std::array<Choice<std::string_view>, 3> checks{{{"", ""}, {"mod7", "mod7"}, {"luhn-left", "luhn-left"}}};

// A place in the data folder unless it says otherwise; a secret is for its owner alone.
Outcome<std::string> fileOf(const TomlValue &found, Use use)
{
    const auto text = textOf(found);
    if (!text)
        return text;
    const fs::path path = found.file.parent_path() / *text;
    std::error_code error;
    const fs::file_status status = fs::status(path, error);
    if (error || !fs::is_regular_file(status))
        return wrongSetting(found, path.string());
    const bool isOpen = (status.permissions() & (fs::perms::group_all | fs::perms::others_all)) != fs::perms::none;
    if (use != Use::Place && isOpen)
        return wrongSetting(found, "0600");
    if (use != Use::Content)
        return path.string();
    const auto bytes = loadFile(path, largestSecret);
    if (!bytes)
        return wrongSetting(found, path.string());
    std::string content(bytes->begin(), bytes->end());
    content.erase(content.find_last_not_of("\r\n") + 1);
    return content;
}

Outcome<void> readKey(RoadSettings &road, const TomlValue &found)
{
    for (const TextKey &key : textKeys) {
        if (key.name == found.key)
            return put(road.*key.to, textOf(found));
    }
    for (const FileKey &key : fileKeys) {
        if (key.name == found.key)
            return put(road.*key.to, fileOf(found, key.use));
    }
    if (found.key == "kind")
        return put(road.kind, choiceOf(found, kinds));
    if (found.key == "login")
        return put(road.login, choiceOf(found, logins));
    if (found.key == "number_length")
        return putNumber(road.numberLength, numberOf(found, 0, longestNumber));
    if (found.key == "entries_per_transaction")
        return putNumber(road.entriesPerTransaction, numberOf(found, 1, mostEntries));
    if (found.key != "number_check")
        return wrongSetting(found, knownKeys());
    const auto check = choiceOf(found, checks);
    road.numberCheck = check ? std::string(*check) : std::string{};
    return check ? Outcome<void>() : Outcome<void>(check.failure());
}

bool isLoopback(std::string_view url)
{
    return url.starts_with("http://127.0.0.1") || url.starts_with("http://localhost") || url.starts_with("http://[::1]");
}

// Ours is sealed whatever the way; other servers' claims are not.
Outcome<void> checkWhole(RoadSettings &road, const fs::path &file, std::int64_t line)
{
    const auto wrong = [&](std::string_view key, std::string_view expected) { return wrongSetting(file, line, key, expected); };
    const bool mayBePlain = road.kind == RoadKind::Native || isLoopback(road.url);
    if (!road.url.starts_with("https://") && !(mayBePlain && road.url.starts_with("http://")))
        return wrong("url", mayBePlain ? "https://… | http://…" : "https://…");
    if (!road.url.ends_with('/'))
        road.url += '/';
    if ((road.login == Login::Basic || road.login == Login::Password) && road.user.empty())
        return wrong("user", "login = basic | password");
    if ((road.login == Login::Basic || road.login == Login::Password || road.login == Login::Bearer) && road.secret.empty())
        return wrong("secret_file", "0600");
    if (road.login == Login::SmartBackend && (road.clientId.empty() || road.signingKey.empty()))
        return wrong(road.clientId.empty() ? "client_id" : "signing_key_file", "login = smart-backend");
    return {};
}

Outcome<RoadSettings> readRoad(const fs::path &file, const toml::table &table)
{
    RoadSettings road;
    for (const auto &[key, value] : table) {
        if (auto read = readKey(road, {file, std::string(key.str()), value}); !read)
            return read.failure();
    }
    const auto line = static_cast<std::int64_t>(table.source().begin.line);
    if (auto whole = checkWhole(road, file, line); !whole)
        return whole.failure();
    return road;
}

Outcome<std::vector<RoadSettings>> readRoads(const fs::path &file, const toml::table &content)
{
    std::vector<RoadSettings> roads;
    for (const auto &[key, value] : content) {
        const toml::array *list = value.as_array();
        if (key.str() != "road" || !list || !list->is_array_of_tables())
            return wrongSetting(file, value.source().begin.line, key.str(), "[[road]]");
        for (const toml::node &each : *list) {
            auto road = readRoad(file, *each.as_table());
            if (!road)
                return road.failure();
            roads.push_back(*std::move(road));
        }
    }
    return roads;
}

std::vector<RoadSettings> roadsOfEnrolment(const std::vector<std::string> &enrolled)
{
    std::vector<RoadSettings> roads;
    for (const std::string &text : enrolled) {
        if (!text.starts_with("https://") && !text.starts_with("http://"))
            continue; // the stick
        RoadSettings road;
        road.url = text.ends_with('/') ? text : text + '/';
        roads.push_back(std::move(road));
    }
    return roads;
}

} // namespace

Outcome<std::vector<RoadSettings>> loadRoads(const fs::path &folder, const std::vector<std::string> &enrolled)
{
    const fs::path path = folder / roadsFileName;
    std::error_code error;
    if (!fs::exists(path, error))
        return roadsOfEnrolment(enrolled);
    const auto content = loadToml(path, largestRoadsFile);
    return content ? readRoads(path, *content) : content.failure();
}

} // namespace guichet::store
