// SPDX-License-Identifier: GPL-3.0-or-later
// The table of leads beside the open card: a status has its word, names and phones are whole, and a row says nothing twice.
#include "tests/support/cut_words.h"
#include "tests/walk/demo_window.h"
#include "ui/leads/leads_table_model.h"

#include <QTableView>
#include <QtTest>

using namespace priyom;
using namespace priyom::test;

class TestTableBesidePanel final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsNeededStandsWhole_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("1440") << QSize(1440, 900);
        QTest::newRow("1366") << QSize(1366, 768);
    }
    void whatIsNeededStandsWhole()
    {
        QFETCH(const QSize, size);
        DemoWindow demo;
        QVERIFY(demo.start({}, {QStringLiteral("ru"), size}));
        QVERIFY(demo.go({QStringLiteral("Ctrl+1"), QStringLiteral("Ctrl+T"), QStringLiteral("Space")}));
        auto* table = qobject_cast<QTableView*>(QApplication::focusWidget());
        QVERIFY(table);
        const auto seen = [table](int row, int column) { return table->model()->index(row, column).data().toString(); };
        QStringList painted;
        QTRY_VERIFY((painted = paintedTexts(*table->viewport())).contains(seen(0, desk::LeadsTableModel::NameColumn)));
        for (int row = 0; row < 10; ++row)
            for (const int column : {desk::LeadsTableModel::StatusColumn, desk::LeadsTableModel::NameColumn, desk::LeadsTableModel::PhoneColumn,
                                     desk::LeadsTableModel::DueColumn})
                QVERIFY2(painted.contains(seen(row, column)), qPrintable(seen(row, column)));
    }

    void aRowSaysNothingTwice()
    {
        DemoWindow demo;
        QVERIFY(demo.start());
        QVERIFY(demo.go({QStringLiteral("Ctrl+1"), QStringLiteral("Ctrl+T")}));
        auto* table = qobject_cast<QTableView*>(QApplication::focusWidget());
        QVERIFY(table);
        int nameless = 0;
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            const QString name = table->model()->index(row, desk::LeadsTableModel::NameColumn).data().toString();
            const QString phone = table->model()->index(row, desk::LeadsTableModel::PhoneColumn).data().toString();
            QVERIFY(name != phone);
            nameless += name == QStringLiteral("Имя не указано") ? 1 : 0;
        }
        QCOMPARE(nameless, 1); // as the demo has it
    }
};

QTEST_MAIN(TestTableBesidePanel)
#include "test_table_beside_panel.moc"
