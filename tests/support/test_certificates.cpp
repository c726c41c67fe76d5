// SPDX-License-Identifier: Apache-2.0
#include "tests/support/test_certificates.h"

#include "terminal/base/check.h"

#include <cstdlib>
#include <fstream>

namespace guichet::support {
namespace {

constexpr char newKey[] = " -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes";

void openssl(const std::string &arguments)
{
    check(std::system(("openssl " + arguments + " >/dev/null 2>&1").c_str()) == 0);
}

} // namespace

TestCertificates::TestCertificates()
{
    std::string pattern = (std::filesystem::temp_directory_path() / "guichet-tls-XXXXXX").string();
    check(mkdtemp(pattern.data()) != nullptr);
    m_folder = pattern;
}

TestCertificates::~TestCertificates()
{
    std::error_code ignored;
    std::filesystem::remove_all(m_folder, ignored);
}

Certificate TestCertificates::authority(const std::string &name) const
{
    const Certificate made{at(name + ".pem"), at(name + ".key")};
    openssl("req -x509 -days 3650 -subj '/CN=" + name + "'" + newKey + " -keyout " + made.key + " -out " + made.file);
    return made;
}

Certificate TestCertificates::selfSigned(const std::string &name, const std::string &place) const
{
    const Certificate made{at(name + ".pem"), at(name + ".key")};
    openssl("req -x509 -days 3650 -subj '/CN=" + name + "' -addext subjectAltName=" + place + " -addext basicConstraints=critical,CA:FALSE" + newKey
            + " -keyout " + made.key + " -out " + made.file);
    return made;
}

Certificate TestCertificates::signedBy(const Certificate &authority, const std::string &name, const std::string &place, const Dates &dates) const
{
    const Certificate made{at(name + ".pem"), at(name + ".key")};
    std::ofstream(at("index.txt"), std::ios::trunc).flush();
    std::ofstream(at("ca.cnf"), std::ios::trunc) << "[ca]\ndefault_ca=d\n[d]\ndatabase=" << at("index.txt") << "\nnew_certs_dir=" << m_folder.string()
                                                  << "\nrand_serial=yes\ndefault_md=sha256\npolicy=p\nunique_subject=no\n[p]\ncommonName=supplied\n[x]\nsubjectAltName="
                                                  << place << "\nbasicConstraints=critical,CA:FALSE\n";
    openssl("req -new -subj '/CN=" + name + "'" + newKey + " -keyout " + made.key + " -out " + at(name + ".csr"));
    openssl("ca -batch -notext -config " + at("ca.cnf") + " -extensions x -cert " + authority.file + " -keyfile " + authority.key + " -startdate " + dates.from
            + " -enddate " + dates.until + " -in " + at(name + ".csr") + " -out " + made.file);
    return made;
}

} // namespace guichet::support
