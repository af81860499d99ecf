// SPDX-License-Identifier: GPL-3.0-or-later
// No figure is shown under its machine's name.
#include "core/metrics/registry.h"
#include "ui/words/metric_text.h"

#include <QTest>

using namespace priyom;

class TestMetricText final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyMetricHasANameOfItsOwn()
    {
        QHash<QString, QString> idOf;
        for (const metrics::Metric* metric : metrics::registry()) {
            const QString id = QString::fromLatin1(metric->id);
            const QString name = words::metricName(id);
            QVERIFY2(name != id, metric->id);
            QVERIFY2(!idOf.contains(name), qPrintable(id + QStringLiteral(" is named as ") + idOf.value(name)));
            idOf.insert(name, id);
        }
    }
};

QTEST_GUILESS_MAIN(TestMetricText)
#include "test_metric_text.moc"
