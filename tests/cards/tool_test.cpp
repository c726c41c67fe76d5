// SPDX-License-Identifier: Apache-2.0
#include "tests/cards/vectors.h"

#include <QProcess>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <sys/stat.h>

// The contract of guichet-cards: what it prints, where, and with which exit code.
namespace guichet::cards {

namespace {

using namespace test;

struct Answer {
    int exit = -1;
    QByteArray out{};
    QByteArray err{};

    QJsonObject json() const { return QJsonDocument::fromJson(out.trimmed()).object(); }
    QString reason() const { return json().value(member("reason")).toString(); }
};

class Tool : public testing::Test {
protected:
    static Answer run(const std::vector<std::string> &arguments, const QByteArray &input = {})
    {
        QStringList list;
        for (const std::string &argument : arguments)
            list.append(QString::fromStdString(argument));
        QProcess process;
        process.start(QStringLiteral(GUICHET_CARDS_PROGRAM), list);
        process.write(input);
        process.closeWriteChannel();
        EXPECT_TRUE(process.waitForFinished(60000));
        return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
    }

    std::string path(const std::string &name) const { return m_dir.path().toStdString() + "/" + name; }

    std::string write(const std::string &name, const QByteArray &content) const
    {
        QFile file(QString::fromStdString(path(name)));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
        return path(name);
    }

    // Keys of an issuer and a member's file.
    void prepare() const
    {
        ASSERT_EQ(run({"keygen", "--issuer", "bj.mut-nikki", "--mutual", "NIKKI", "--out", path("keys")}).exit, 0);
        QJsonObject claims = vectorFile().value(member("vectors")).toArray().at(0).toObject().value(member("expected")).toObject().value(member("claims")).toObject();
        write("member.json", QJsonDocument(claims).toJson());
    }

    const std::string m_vectors = dataFile("vectors.json");
    const std::string m_now = "1773568800";
    QTemporaryDir m_dir{};
};

TEST_F(Tool, readsEveryVectorOnALineOfItsOwn)
{
    const Answer answer = run({"read", "--vectors", m_vectors});
    EXPECT_EQ(answer.exit, 0);
    const QList<QByteArray> lines = answer.out.trimmed().split('\n');
    ASSERT_EQ(lines.size(), 101);
    for (const QByteArray &line : lines) {
        const QJsonObject object = QJsonDocument::fromJson(line).object();
        EXPECT_TRUE(object.contains(member("id")) && object.contains(member("verdict")) && object.contains(member("reason")));
    }
    EXPECT_TRUE(answer.err.isEmpty());
}

TEST_F(Tool, readsPicturesTextsAndInput)
{
    const Answer picture = run({"read", "--image", dataFile("png/v-accents-M.png"), "--trust", m_vectors, "--now", m_now, "--json"});
    EXPECT_EQ(picture.exit, 0);
    EXPECT_EQ(picture.json().value(member("claims")).toObject().value(member("full_name")).toString(), QStringLiteral("Ndèye Fatou Guèye-Diop"));
    const QByteArray text = QByteArray::fromStdString(textOfVectorNamed("v-ed25519-minimal"));
    EXPECT_EQ(run({"read", "--text", text.toStdString(), "--trust", m_vectors, "--now", m_now, "--json"}).reason(), member("ok"));
    EXPECT_EQ(run({"read", "--stdin", "--trust", m_vectors, "--now", m_now, "--json"}, text + "\r\n").reason(), member("ok"));
    EXPECT_TRUE(run({"read", "--text", text.toStdString(), "--trust", m_vectors, "--now", m_now}).out.contains("NIK-004217-01"));
}

TEST_F(Tool, readsSeveralPicturesAndAnswersTheWorst)
{
    const Answer answer = run({"read", "--image", dataFile("png/v-accents-M.png"), dataFile("png/s-sig-bit0-M.png"), "--trust", m_vectors, "--now", m_now, "--json"});
    EXPECT_EQ(answer.exit, 1);
    EXPECT_EQ(answer.out.trimmed().split('\n').size(), 2);
}

TEST_F(Tool, exitCodesSayWhatHappened)
{
    const auto exitOf = [&](const std::string &image) { return run({"read", "--image", image, "--trust", m_vectors, "--now", m_now}).exit; };
    EXPECT_EQ(exitOf(dataFile("png/o-openimis-chf9-ok-H.png")), 0);
    EXPECT_EQ(exitOf(dataFile("png/t-expired-1y-M.png")), 1);
    EXPECT_EQ(exitOf(m_vectors), 2);                                                   // not a picture
    EXPECT_EQ(exitOf(path("absent.png")), 2);
    EXPECT_EQ(exitOf(write("white.pgm", "P5 40 40 255\n" + QByteArray(1600, '\xFF'))), 1); // no code
    EXPECT_EQ(run({}).exit, 2);
    EXPECT_EQ(run({"raed"}).exit, 2);
    EXPECT_EQ(run({"read", "--text", "X"}).exit, 2); // no --trust
    EXPECT_EQ(run({"read", "--text", "X", "--stdin", "--trust", m_vectors}).exit, 2);
    EXPECT_EQ(run({"read", "--text", "X", "--trust", m_vectors, "--now", "tomorrow"}).exit, 2);
    EXPECT_EQ(run({"read", "--text", "X", "--trust", path("absent.json")}).exit, 2);
    EXPECT_EQ(run({"--help"}).exit, 0);
    EXPECT_TRUE(run({"--version"}).out.startsWith("guichet-cards "));
}

TEST_F(Tool, saysRefusalsInOneCodedSentence)
{
    const Answer answer = run({"read", "--image", dataFile("png/s-sig-bit0-M.png"), "--trust", m_vectors, "--now", m_now, "--json"});
    EXPECT_EQ(answer.reason(), member("cose.bad_signature"));
    EXPECT_TRUE(answer.json().value(member("claims")).toObject().isEmpty());
    EXPECT_TRUE(answer.err.startsWith("Q03 Carte non authentique."));
    EXPECT_EQ(answer.err.count('\n'), 1);
}

TEST_F(Tool, issuesCardsThatItReads)
{
    prepare();
    const std::vector<std::string> issue{"issue", "--key", path("keys/bj.mut-nikki.key"), "--member", path("member.json")};
    auto withOutputs = issue;
    withOutputs.insert(withOutputs.end(), {"--text", "--png", path("card.png"), "--svg", path("card.svg"), "--pdf", path("card.pdf")});
    const Answer issued = run(withOutputs);
    ASSERT_EQ(issued.exit, 0) << issued.err.toStdString();
    const Answer text = run({"read", "--stdin", "--trust", path("keys/bj.mut-nikki.json"), "--now", m_now, "--json"}, issued.out);
    EXPECT_EQ(text.reason(), member("ok"));
    EXPECT_EQ(run({"read", "--image", path("card.png"), "--trust", path("keys/bj.mut-nikki.json"), "--now", m_now, "--json"}).json().value(member("claims")),
              text.json().value(member("claims")));
    EXPECT_EQ(text.json().value(member("claims")).toObject().value(member("serial")).toInt(), 41001);
    EXPECT_TRUE(contentOf(path("card.pdf")).startsWith("%PDF"));
    EXPECT_TRUE(contentOf(path("card.svg")).startsWith("<svg"));
    EXPECT_EQ(run(issue).out.count('\n'), 1); // the text, when nothing else is asked
}

TEST_F(Tool, keepsSecretKeysSecretAndNeverOverwritesThem)
{
    prepare();
    struct stat about = {};
    ASSERT_EQ(stat(path("keys/bj.mut-nikki.key").c_str(), &about), 0);
    EXPECT_EQ(about.st_mode & 0777u, 0600u);
    const QByteArray before = contentOf(path("keys/bj.mut-nikki.key"));
    EXPECT_NE(run({"keygen", "--issuer", "bj.mut-nikki", "--out", path("keys")}).exit, 0);
    EXPECT_EQ(contentOf(path("keys/bj.mut-nikki.key")), before);
    EXPECT_EQ(run({"keygen", "--issuer", "../x", "--out", path("keys")}).exit, 2);
}

TEST_F(Tool, refusesMembersWithTheFieldNamed)
{
    prepare();
    const auto answerFor = [&](const char *json) { return run({"issue", "--key", path("keys/bj.mut-nikki.key"), "--member", write("m.json", json)}); };
    const Answer missing = answerFor(R"({"serial": 1})");
    EXPECT_EQ(missing.exit, 2);
    EXPECT_TRUE(missing.err.contains("member_id"));
    EXPECT_TRUE(missing.out.isEmpty());
    EXPECT_EQ(answerFor("{").exit, 2);
    const Answer wrong = answerFor(R"({"serial":1,"member_id":"A-1","full_name":"A","dob":"19840231","mutual":"NIKKI","household":"A"})");
    EXPECT_EQ(wrong.exit, 2);
    EXPECT_TRUE(wrong.err.contains("card.field_type"));
}

TEST_F(Tool, explainsLayerByLayer)
{
    const Answer good = run({"explain", "--image", dataFile("png/v-household-6deps-M.png"), "--trust", m_vectors, "--now", m_now});
    EXPECT_EQ(good.exit, 0);
    for (const char *part : {"base45", "zlib", "COSE", "Signature : bonne", "personnes à charge", "NIK-004217-01"})
        EXPECT_TRUE(good.out.contains(part)) << part;
    const Answer cut = run({"explain", "--text", textOfVectorNamed("z-truncated-1"), "--trust", m_vectors});
    EXPECT_EQ(cut.exit, 1);
    EXPECT_TRUE(cut.out.contains("zlib.truncated"));
}

} // namespace

} // namespace guichet::cards
