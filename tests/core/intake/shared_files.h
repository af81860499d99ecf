// SPDX-License-Identifier: GPL-3.0-or-later
// The real sets and the reference that stand beside the project; a test without them says so and is skipped.
#pragma once

#include <QDir>
#include <QProcess>

namespace priyom::test {

// Empty where it is not there.
inline QString sharedFolder()
{
    const QString given = qEnvironmentVariable("PRIYOM_SHARED");
    const QDir folder(given.isEmpty() ? qEnvironmentVariable("PRIYOM_SOURCE_DIR", QStringLiteral(".")) + QStringLiteral("/../shared") : given);
    return folder.exists(QStringLiteral("data/convert.py")) ? folder.absolutePath() : QString();
}

// What the program prints; empty where it fails.
inline QByteArray python(const QStringList& arguments, const QByteArray& input = {})
{
    QProcess process;
    process.start(QStringLiteral("python3"), arguments);
    process.write(input);
    process.closeWriteChannel();
    const bool ended = process.waitForFinished(1'200'000) && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
    if (!ended)
        qWarning("python3: %s", process.readAllStandardError().constData());
    return ended ? process.readAllStandardOutput() : QByteArray();
}

// The set as a history or calls file.
inline QByteArray convertedSet(const QString& set)
{
    return python({sharedFolder() + QStringLiteral("/data/convert.py"), set});
}

} // namespace priyom::test

#define SKIP_WITHOUT_SHARED()                                                                                          \
    do {                                                                                                               \
        if (priyom::test::sharedFolder().isEmpty())                                                                    \
            QSKIP("the shared folder with the real sets is not here (PRIYOM_SHARED)");                                 \
    } while (false)
