// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QStringList>

#include <cstdio>

class QSocketNotifier;

// A pair of hands for the real program: loaded by Qt itself (QT_QPA_GENERIC_PLUGINS),
// it reads what to type from a pipe, line by line, and answers each on another.
//   text…     typed as by a person      @enter @down @f12 @escape   keys
//   @words    answers what stands on the screen, in one line
class Typist : public QObject {
    Q_OBJECT
public:
    Typist(const QString &in, const QString &out);

private:
    void read();
    void next();
    void answer(const QByteArray &words);

    int m_in;
    int m_out;
    QByteArray m_unread;
    QStringList m_keys;
    QSocketNotifier *m_notifier = nullptr;
    quint64 m_time = 1'000'000;
};
