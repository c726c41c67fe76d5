// SPDX-License-Identifier: Apache-2.0
#include <QCoreApplication>

#include <cstdio>

// The yardstick of the console's start: an application object and one line.
int main(int count, char **words)
{
    const QCoreApplication application(count, words);
    std::puts("guichet");
    return 0;
}
