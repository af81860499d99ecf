// SPDX-License-Identifier: GPL-3.0-or-later
// Equal to the reference, line by line: 300 kept cases always, 10,000 fresh ones where the reference and python3 are at
// hand.
#include "core/pay/pay_json.h"
#include "tests/support/verify_result.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace priyom;

namespace {

QString sourceDir()
{
    return qEnvironmentVariable("PRIYOM_SOURCE_DIR");
}

QString oracleDir()
{
    return qEnvironmentVariable("PRIYOM_SHARED", sourceDir() + QLatin1String("/../shared")) + QLatin1String("/oracle");
}

QList<QByteArray> linesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll().trimmed().split('\n') : QList<QByteArray>();
}

// Of a refusal only that it is one: the reason is worded by each side itself.
QJsonObject comparable(const QByteArray& json)
{
    QJsonObject object = QJsonDocument::fromJson(json).object();
    if (object.contains(QLatin1String("refused")))
        object[QLatin1String("refused")] = true;
    return object;
}

void compareAll(const QString& folder, int count)
{
    const QList<QByteArray> inputs = linesOf(folder + QLatin1String("/inputs.jsonl"));
    const QList<QByteArray> expected = linesOf(folder + QLatin1String("/expected.jsonl"));
    QCOMPARE(inputs.size(), count);
    QCOMPARE(expected.size(), count);
    int refusals = 0;
    for (int at = 0; at < count; ++at) {
        const pay::ManyAnswer answer = pay::bonusMany(inputs[at], pay::Explain::No);
        const QJsonObject ours = comparable(answer.json);
        QVERIFY2(ours == comparable(expected[at]), QByteArray("line " + QByteArray::number(at + 1) + "\n" + inputs[at] +
                                                              "\nours " + answer.json + "\nreference " + expected[at])
                                                       .constData());
        QCOMPARE(answer.refused, ours.contains(QLatin1String("refused")));
        refusals += answer.refused ? 1 : 0;
    }
    QVERIFY2(refusals > count / 10 && refusals < count * 2 / 3, "the cases are all of one sort");
}

} // namespace

class TestPayOracle final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theKeptCasesComeOutAsTheReferenceSays()
    {
        compareAll(sourceDir() + QLatin1String("/tests/core/pay/golden"), 300);
    }

    void tenThousandRandomSchemesComeOutAsTheReferenceSays()
    {
        const QString python = QStandardPaths::findExecutable(QStringLiteral("python3"));
        if (python.isEmpty() || !QDir(oracleDir()).exists(QStringLiteral("bonus.py")))
            QSKIP("python3 or the reference (shared/oracle/bonus.py) is not here");
        QTemporaryDir folder;
        QVERIFY(folder.isValid());
        QProcess maker;
        maker.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        maker.start(python,
                    {sourceDir() + QLatin1String("/tests/core/pay/random_schemes.py"), oracleDir(), folder.path(),
                     QStringLiteral("10000"), qEnvironmentVariable("PRIYOM_SEED", QStringLiteral("20261015"))});
        QVERIFY(maker.waitForFinished(120'000));
        QCOMPARE(maker.exitCode(), 0);
        compareAll(folder.path(), 10'000);
    }
};

QTEST_GUILESS_MAIN(TestPayOracle)
#include "test_pay_oracle.moc"
