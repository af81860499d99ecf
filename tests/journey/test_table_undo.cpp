// SPDX-License-Identifier: GPL-3.0-or-later
// Ctrl+Z over the table: whoever comes back into the list is who the next key is about, not the one who stood next.
#include "tests/support/clinic.h"
#include "tests/support/desk_window.h"
#include "ui/leads/table_screen.h"

using namespace priyom;
using namespace priyom::test;

class TestTableUndo final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(inRussian()); }

    void whoComesBackIsChosen()
    {
        DeskWindow desk;
        QVERIFY(desk.open(clinicWithTwoLeads));
        press(Qt::Key_T, Qt::ControlModifier);
        QVERIFY(desk.settle());
        QTRY_VERIFY(chosen(desk).isValid());
        const LeadId first = chosen(desk);
        press(Qt::Key_F9);
        QTRY_VERIFY(desk.dialog());
        press(Qt::Key_2);
        press(Qt::Key_Return);
        QTRY_VERIFY(!desk.dialog());
        QVERIFY(desk.settle());
        QTRY_VERIFY(chosen(desk).isValid() && chosen(desk) != first); // the one in its place
        press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(chosen(desk), first);
        QVERIFY(desk.settle());
        QCOMPARE(chosen(desk), first);
        QVERIFY(desk.page->tableScreen().isAncestorOf(QApplication::focusWidget()));
    }

private:
    static LeadId chosen(DeskWindow& desk)
    {
        const desk::LeadCard* card = desk.page->tableScreen().current();
        return card ? card->id : LeadId();
    }
};

QTEST_MAIN(TestTableUndo)
#include "test_table_undo.moc"
