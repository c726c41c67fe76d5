// SPDX-License-Identifier: Apache-2.0
#include "sync/mutual/files.h"
#include "tests/sync/mutual/serve/program.h"
#include "tests/sync/mutual/serve/serve_fixture.h"

#include <csignal>
#include <thread>

// What publish writes is served alike by us and by a plain web server.
namespace guichet::mutual::serve {
namespace {

class Static : public Served {
protected:
    void SetUp() override
    {
        Served::SetUp();
        ASSERT_TRUE(makeFolders(folder() + "/www/v1/packs"));
        ASSERT_TRUE(makeFolders(folder() + "/www/v1/NIK/KPO01"));
        for (std::size_t i = 0; i < 200'000; ++i)
            m_pack.push_back(static_cast<Byte>(i * 7 + i / 251));
        m_packPath = "v1/packs/" + toHex(crypto::hash(m_pack));
        ASSERT_TRUE(saveFile(folder() + "/www/" + m_packPath, m_pack, Readers::Everyone));
        ASSERT_TRUE(saveFile(folder() + "/www/v1/NIK/KPO01/manifest", Bytes{1, 2, 3}, Readers::Everyone));
        ASSERT_TRUE(saveFile(folder() + "/www/v1/NIK/KPO01/empty", Bytes{}, Readers::Everyone));
    }

    // A web server of this test alone: own configuration, own folder, own port.
    std::string nginxConfiguration(std::uint16_t nginxPort)
    {
        const std::string root = mutual().root();
        std::string text = "daemon off;\nmaster_process off;\npid " + root + "/nginx.pid;\nerror_log " + root + "/nginx-error.log;\n"
            "events {}\nhttp {\naccess_log off;\ndefault_type application/octet-stream;\n";
        for (const char *kind : {"client_body", "proxy", "fastcgi", "uwsgi", "scgi"})
            text += std::string(kind) + "_temp_path " + root + "/nginx-" + kind + ";\n";
        text += "server {\nlisten 127.0.0.1:" + std::to_string(nginxPort) + ";\nroot " + folder() + "/www;\n}\n}\n";
        return mutual().save("nginx.conf", text);
    }

    Bytes m_pack{};
    std::string m_packPath{};
};

TEST_F(Static, ByteForByteWhatAPlainWebServerServes)
{
    const std::uint16_t nginxPort = test::freePort();
    const std::string configuration = nginxConfiguration(nginxPort);
    test::Program nginx({"nginx", "-p", mutual().root(), "-e", mutual().root() + "/nginx-error.log", "-c", configuration});
    std::optional<test::RawReply> up;
    for (int i = 0; i < 1000 && !up; ++i) {
        up = test::get(nginxPort, "v1/NIK/KPO01/manifest");
        if (!up)
            std::this_thread::sleep_for(std::chrono::milliseconds(10));
    }
    ASSERT_TRUE(up);
    for (const std::string &path : {m_packPath, std::string("v1/NIK/KPO01/manifest"), std::string("v1/NIK/KPO01/empty"), std::string("v1/NIK/none")}) {
        for (const char *range : {"", "bytes=0-", "bytes=0-0", "bytes=65536-131071", "bytes=199999-", "bytes=-1", "bytes=-70000", "bytes=150000-900000",
                 "bytes=200000-", "bytes=2-1", "octets=1-2", "bytes=a-b"}) {
            const std::string headers = *range ? std::string("Range: ") + range + "\r\n" : std::string{};
            const auto theirs = test::get(nginxPort, path, headers);
            auto ours = test::get(port(), path, headers);
            ASSERT_TRUE(theirs && ours) << path << ' ' << range;
            // nginx says 416 to these; RFC 9110 lets us leave out what makes no sense.
            const bool isOdd = std::string_view(range) == "bytes=2-1" || std::string_view(range) == "bytes=a-b" || path.ends_with("empty");
            EXPECT_TRUE(ours->status == theirs->status || (isOdd && ours->status == 200)) << path << ' ' << range << ' ' << ours->status;
            if (ours->status == theirs->status && ours->status < 400) {
                EXPECT_EQ(ours->body, theirs->body) << path << ' ' << range;
                EXPECT_EQ(ours->headers["content-range"], theirs->headers.count("content-range") ? theirs->headers.at("content-range") : "");
                EXPECT_EQ(ours->headers["content-length"], theirs->headers.at("content-length"));
            }
        }
    }
    nginx.send(SIGQUIT);
    nginx.wait();
}

TEST_F(Static, TagsSpareWhatIsKnownAndGuardWhatIsResumed)
{
    const auto first = test::get(port(), m_packPath);
    ASSERT_EQ(first->status, 200);
    EXPECT_EQ(first->body, m_pack);
    const std::string tag = first->headers.at("etag");
    EXPECT_EQ(test::get(port(), m_packPath, "If-None-Match: " + tag + "\r\n")->status, 304);
    EXPECT_EQ(test::get(port(), m_packPath, "If-None-Match: \"x\", " + tag + "\r\n")->status, 304);
    EXPECT_EQ(test::get(port(), m_packPath, "If-None-Match: \"x\"\r\n")->status, 200);
    EXPECT_EQ(test::get(port(), m_packPath, "Range: bytes=5-9\r\nIf-Range: " + tag + "\r\n")->status, 206);
    EXPECT_EQ(test::get(port(), m_packPath, "Range: bytes=5-9\r\nIf-Range: \"x\"\r\n")->status, 200);
    EXPECT_NE(first->headers.at("cache-control").find("immutable"), std::string::npos);
    // The same size in the same second is another file all the same.
    const std::string manifest = "v1/NIK/KPO01/manifest";
    const std::string before = test::get(port(), manifest)->headers.at("etag");
    ASSERT_TRUE(saveFile(folder() + "/www/" + manifest, Bytes{4, 5, 6}, Readers::Everyone));
    const auto after = test::get(port(), manifest, "If-None-Match: " + before + "\r\n");
    EXPECT_EQ(after->status, 200);
    EXPECT_EQ(after->body, (Bytes{4, 5, 6}));
    const auto head = test::ask(port(), "HEAD /" + m_packPath + " HTTP/1.1\r\nHost: test\r\n");
    EXPECT_EQ(head->status, 200);
    EXPECT_EQ(head->headers.at("content-length"), "200000");
}

} // namespace
} // namespace guichet::mutual::serve
