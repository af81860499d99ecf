// SPDX-License-Identifier: GPL-3.0-or-later
// The whole tree against every rule.
#include "tests/architecture/tree.h"

#include <QTest>

using namespace priyom::architecture;

class TestTree final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const QString root = qEnvironmentVariable("PRIYOM_SOURCE_DIR");
        m_sources = readTree(root);
        m_borders = readBorders(root);
        QVERIFY2(m_sources.size() > 100, "the tree was not found: PRIYOM_SOURCE_DIR");
        QVERIFY2(!m_borders.graph.isEmpty(), "no priyom_module line was read");
        QCOMPARE(m_borders.qtModuleOf.value(QStringLiteral("QWidget")), QLatin1String("QtWidgets"));
    }

    void everyFileKeepsTheRule_data()
    {
        QTest::addColumn<const BorderRule*>("rule");
        for (const auto rules : {includeRules(), codeRules(), fileRules()}) {
            for (const BorderRule& rule : rules)
                QTest::newRow(rule.name) << &rule;
        }
    }
    void everyFileKeepsTheRule()
    {
        QFETCH(const BorderRule*, rule);
        QStringList found;
        for (const Source& source : m_sources) {
            for (const Line& line : rule->find(source, m_borders))
                found << QStringLiteral("  %1:%2: %3").arg(source.path).arg(line.number).arg(line.text);
        }
        QVERIFY2(found.isEmpty(), qPrintable(QStringLiteral("\n") + found.join(QLatin1Char('\n'))));
    }

private:
    QList<Source> m_sources;
    Borders m_borders;
};

QTEST_GUILESS_MAIN(TestTree)
#include "test_tree.moc"
