// SPDX-License-Identifier: GPL-3.0-or-later
// One person with two unlike numbers and names: no scan finds them alike, and they are merged from the card all the same.
#include "tests/support/by_keys.h"
#include "tests/support/clinic.h"
#include "tests/support/clients_window.h"
#include "ui/clients/merge_dialog.h"
#include "ui/kit/text_table.h"

using namespace priyom;
using namespace priyom::test;

class TestMergeAny final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anotherCardIsFoundAndMerged()
    {
        ClientsWindow clients;
        QVERIFY(clients.open());
        QVERIFY(clients.openCard(QStringLiteral("Глеб")));
        QVERIFY(clients.card().duplicates.empty());
        press(Qt::Key_J, Qt::ControlModifier); // nobody is alike: the other one is looked for
        QTRY_VERIFY(clients.desk.dialog());
        typeText(QStringLiteral("Анна"));
        QTRY_COMPARE(found(clients), 2);
        press(Qt::Key_Down);
        press(Qt::Key_Return);
        QTRY_VERIFY(qobject_cast<clientsui::MergeDialog*>(clients.desk.dialog()));
        press(Qt::Key_Return);
        QTRY_COMPARE(clients.card().merged.size(), 1U);
        QVERIFY(clients.settle());
        press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(clients.card().merged.empty());
    }

    void whoHasTheSameNameIsOfferedBeforeAnythingIsTyped()
    {
        ClientsWindow clients;
        QVERIFY(clients.open());
        for (const char* phone : {"89001112233", "89001112244"})
            QVERIFY(addYana(clients, phone));
        QVERIFY(clients.openCard(QStringLiteral("Яна")));
        press(Qt::Key_J, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(found(clients), 1);
        press(Qt::Key_Return);
        QTRY_VERIFY(qobject_cast<clientsui::MergeDialog*>(clients.desk.dialog()));
    }

    void whoMayNotIsToldAtTheFirstKeyAndInWords()
    {
        ClientsWindow clients;
        QVERIFY(clients.openAsManager());
        QVERIFY(addYana(clients, "89001112233"));
        QVERIFY(clients.openCard(QStringLiteral("Яна")));
        QCOMPARE(clients.keyOf(QStringLiteral("Ctrl J")), QString());
        press(Qt::Key_J, Qt::ControlModifier);
        QVERIFY(!clients.desk.dialog());
        QVERIFY(says(clients.desk.window, QStringLiteral("Карточки объединяет администратор, руководитель или владелец.")));
    }

    void aCardIsNotItsOwnOther()
    {
        ClientsWindow clients;
        QVERIFY(clients.open());
        QVERIFY(clients.openCard(QStringLiteral("Глеб")));
        press(Qt::Key_J, Qt::ControlModifier | Qt::ShiftModifier);
        typeText(QStringLiteral("Глеб"));
        QTRY_VERIFY(says(clients.desk.window, QStringLiteral("Другой такой карточки нет")));
        QCOMPARE(found(clients), 0);
    }

private:
    static bool addYana(ClientsWindow& clients, const char* phone)
    {
        press(Qt::Key_F2);
        if (!QTest::qWaitFor([&] { return clients.desk.dialog() != nullptr; }))
            return false;
        typeText(QString::fromLatin1(phone));
        press(Qt::Key_Tab);
        press(Qt::Key_Tab);
        typeText(QStringLiteral("Яна"));
        press(Qt::Key_S, Qt::ControlModifier);
        return QTest::qWaitFor([&] { return clients.desk.dialog() == nullptr; }) && clients.settle();
    }
    static int found(ClientsWindow& clients)
    {
        const auto* dialog = clients.desk.dialog();
        const auto* table = dialog ? dialog->findChild<kit::TextTable*>() : nullptr;
        return table ? table->model()->rowCount() : -1;
    }
};

QTEST_MAIN(TestMergeAny)
#include "test_merge_any.moc"
