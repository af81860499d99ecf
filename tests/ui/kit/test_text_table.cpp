// SPDX-License-Identifier: GPL-3.0-or-later
// A list of rows by keys: the ends of the list, not of a row.
#include "tests/support/by_keys.h"
#include "ui/kit/text_table.h"
#include "ui/theme/theme.h"

#include <QTest>

using namespace priyom;
using test::press;

class TestTextTable final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void homeAndEndGoToTheFirstAndTheLastRow()
    {
        theme::Theme theme;
        kit::TextTable table(theme, {{QStringLiteral("Когда")}, {QStringLiteral("Что")}});
        table.setRows({{{QStringLiteral("9:00")}, {QStringLiteral("а")}}, {{QStringLiteral("10:00")}, {QStringLiteral("б")}}, {{QStringLiteral("11:00")}, {QStringLiteral("в")}}});
        table.show();
        table.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&table));
        table.setFocus();
        press(Qt::Key_End);
        QCOMPARE(table.currentIndex().row(), 2);
        press(Qt::Key_Home);
        QCOMPARE(table.currentIndex().row(), 0);
    }
};

QTEST_MAIN(TestTextTable)
#include "test_text_table.moc"
