// SPDX-License-Identifier: GPL-3.0-or-later
// Runs the built programs as a script would.
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QStringList>

namespace priyom::test {

struct Ran
{
    int exitCode = -1; // -1: crashed or did not start
    QByteArray out;
    QByteArray err;

    [[nodiscard]] QJsonObject json() const; // the last line of the output
    [[nodiscard]] QList<QByteArray> lines() const;
};

[[nodiscard]] Ran runCli(const QStringList& arguments, const QByteArray& input = {});

} // namespace priyom::test
