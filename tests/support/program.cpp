// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/program.h"

#include <QJsonDocument>
#include <QProcess>

namespace priyom::test {

QList<QByteArray> Ran::lines() const
{
    QList<QByteArray> all = out.split('\n');
    if (!all.isEmpty() && all.last().isEmpty())
        all.removeLast();
    return all;
}

QJsonObject Ran::json() const
{
    const QList<QByteArray> all = lines();
    return all.isEmpty() ? QJsonObject() : QJsonDocument::fromJson(all.last()).object();
}

Ran runCli(const QStringList& arguments, const QByteArray& input)
{
    constexpr int kLongestMs = 600'000;
    QProcess process;
    process.start(qEnvironmentVariable("PRIYOM_BIN_DIR") + QStringLiteral("/priyom-cli"), arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(kLongestMs) || process.exitStatus() != QProcess::NormalExit)
        return {-1, process.readAllStandardOutput(), process.readAllStandardError()};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

} // namespace priyom::test
