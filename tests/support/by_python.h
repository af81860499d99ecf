// SPDX-License-Identifier: GPL-3.0-or-later
// What others' libraries make of our files: Python reads them back.
#pragma once

#include <QProcess>

namespace priyom::test {

// The interpreter that has the module; empty where none has. One that stands before the system's own does not see what the
// system's packages brought.
inline QString pythonWith(const QString& module)
{
    for (const QString& python : {QStringLiteral("python3"), QStringLiteral("/usr/bin/python3")}) {
        QProcess asked;
        asked.start(python, {QStringLiteral("-c"), QStringLiteral("import ") + module});
        if (asked.waitForFinished() && asked.exitStatus() == QProcess::NormalExit && asked.exitCode() == 0)
            return python;
    }
    return {};
}

// What the script prints; it finds the bytes in `data`. What it complains of stands in the answer too.
inline QString pythonSays(const QString& python, const QString& script, const QByteArray& data)
{
    QProcess running;
    running.setProcessChannelMode(QProcess::MergedChannels);
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("PYTHONIOENCODING"), QStringLiteral("utf-8"));
    running.setProcessEnvironment(environment);
    running.start(python, {QStringLiteral("-c"), QStringLiteral("import sys\ndata = sys.stdin.buffer.read()\n") + script});
    running.write(data);
    running.closeWriteChannel();
    running.waitForFinished();
    return QString::fromUtf8(running.readAll());
}

} // namespace priyom::test
