// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <string>

// Certificates made when the test runs, by the openssl program, in a folder that
// goes away with them.
namespace guichet::support {

struct Certificate {
    std::string file{}; // PEM
    std::string key{};
};

class TestCertificates {
public:
    TestCertificates();
    ~TestCertificates();
    TestCertificates(const TestCertificates &) = delete;
    TestCertificates &operator=(const TestCertificates &) = delete;

    Certificate authority(const std::string &name) const;
    // `place`: "IP:127.0.0.1" or "DNS:…". Signed by itself.
    Certificate selfSigned(const std::string &name, const std::string &place) const;
    // Dates as YYYYMMDDHHMMSSZ.
    struct Dates {
        std::string from = "20200101000000Z";
        std::string until = "20900101000000Z";
    };
    Certificate signedBy(const Certificate &authority, const std::string &name, const std::string &place, const Dates &dates) const;

private:
    std::string at(const std::string &name) const { return (m_folder / name).string(); }
    std::filesystem::path m_folder;
};

} // namespace guichet::support
