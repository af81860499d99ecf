// SPDX-License-Identifier: GPL-3.0-or-later
// In a list beside buttons a row looks chosen only while Enter opens it.
#include "ui/kit/button.h"
#include "ui/kit/text_table.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace priyom;
using namespace priyom::kit;

class TestChosenInFocus final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theChosenRowIsMarkedWhileTheKeysAreInTheList()
    {
        theme::Theme theme;
        theme.applyTo(*qApp); // its style draws the ground of a row
        QWidget window;
        auto* column = new QVBoxLayout(&window);
        auto* add = new KeycapButton(theme, QStringLiteral("Добавить"), {});
        auto* table = new TextTable(theme, {{QStringLiteral("Услуга"), Qt::AlignLeft, true}});
        column->addWidget(add);
        column->addWidget(table);
        table->setInCard();
        table->setRows({{{QStringLiteral("Осмотр")}}, {{QStringLiteral("Осмотр")}}});
        window.resize(400, 300);
        window.show();
        add->setFocus();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QTest::keyClick(add, Qt::Key_Tab);
        QTRY_VERIFY(table->hasFocus());
        QTest::keyClick(table, Qt::Key_Down);
        QTRY_VERIFY(rowOf(*table, 1) != rowOf(*table, 0));
        QSignalSpy opened(table, &TextTable::opened);
        QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(opened.constLast().constFirst().toInt(), 1);
        QTest::keyClick(table, Qt::Key_Backtab, Qt::ShiftModifier);
        QTRY_VERIFY(add->hasFocus());
        QTRY_COMPARE(rowOf(*table, 1), rowOf(*table, 0));
    }

private:
    // Its ground, beside the words.
    static QColor rowOf(TextTable& table, int row)
    {
        const QRect where = table.visualRect(table.model()->index(row, 0));
        return table.viewport()->grab().toImage().pixelColor(where.right() - 8, where.center().y());
    }
};

QTEST_MAIN(TestChosenInFocus)
#include "test_chosen_in_focus.moc"
