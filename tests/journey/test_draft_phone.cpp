// SPDX-License-Identifier: GPL-3.0-or-later
// The form of a new lead that was left for later: its phone is not lengthened by the digits of whoever calls next.
#include "tests/support/clinic.h"
#include "tests/support/desk_window.h"
#include "ui/newlead/new_lead_dialog.h"

using namespace priyom;
using namespace priyom::test;

class DraftPhoneTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(inRussian()); }

    void digitsReplaceAPhoneThatIsWholeAndGoOnWithOneThatIsNot_data()
    {
        QTest::addColumn<QString>("left");
        QTest::addColumn<QString>("phone");
        QTest::newRow("whole") << QStringLiteral("9123054418") << QStringLiteral("+7 951 338-04-72");
        QTest::newRow("begun") << QStringLiteral("912") << QString();
    }
    void digitsReplaceAPhoneThatIsWholeAndGoOnWithOneThatIsNot()
    {
        QFETCH(const QString, left);
        QFETCH(const QString, phone);
        DeskWindow desk;
        QVERIFY(desk.open(clinic));
        press(Qt::Key_F2);
        QVERIFY(desk.dialog());
        typeText(left);
        press(Qt::Key_Escape);
        QTRY_VERIFY(!desk.dialog());
        press(Qt::Key_F2);
        QVERIFY(desk.dialog());
        typeText(phone.isEmpty() ? QStringLiteral("3054418") : QStringLiteral("9513380472"));
        const QString typed = qobject_cast<desk::NewLeadDialog*>(desk.dialog())->draft().phone;
        QCOMPARE(QString(typed).replace(QChar(0xa0), u' '),
                 phone.isEmpty() ? QStringLiteral("+7 912 305-44-18") : phone);
    }

    // F2 and the number: nobody looks at the form first.
    void aNumberTypedOverThatOfADraftIsAnotherCallers()
    {
        DeskWindow desk;
        QVERIFY(desk.open(clinic));
        press(Qt::Key_F2);
        QVERIFY(desk.dialog());
        typeText(QStringLiteral("9031112233"));
        press(Qt::Key_Tab);
        press(Qt::Key_2); // the second channel
        press(Qt::Key_Tab);
        typeText(QStringLiteral("Вера Лапина"));
        press(Qt::Key_Escape);
        QTRY_VERIFY(!desk.dialog());
        press(Qt::Key_F2);
        QVERIFY(desk.dialog());
        typeText(QStringLiteral("9052223344"));
        const auto draft = [&] { return qobject_cast<desk::NewLeadDialog*>(desk.dialog())->draft(); };
        QCOMPARE(QString(draft().phone).replace(QChar(0xa0), u' '), QStringLiteral("+7 905 222-33-44"));
        QCOMPARE(draft().name, QString());
        QCOMPARE(draft().channelKey, desk::NewLeadDraft().channelKey);
        QCOMPARE(desk.dialog()->accessibleName(), QStringLiteral("Новый лид"));
        QCOMPARE(desk.window.windowTitle(), QStringLiteral("Приём, новый лид"));
        QVERIFY(says(desk.window, QStringLiteral("Черновик отложен: Вера Лапина. F2 вернёт его")));
        press(Qt::Key_S, Qt::ControlModifier);
        QTRY_VERIFY(!desk.dialog());
        QVERIFY(desk.settle());
        press(Qt::Key_F2);
        QVERIFY(desk.dialog());
        QCOMPARE(QString(draft().phone).replace(QChar(0xa0), u' '), QStringLiteral("+7 903 111-22-33"));
        QCOMPARE(draft().name, QStringLiteral("Вера Лапина"));
    }

    void anotherCallerGetsAnEmptyFormAndTheDraftStays()
    {
        DeskWindow desk;
        QVERIFY(desk.open(clinic));
        press(Qt::Key_F2);
        QVERIFY(desk.dialog());
        QCOMPARE(desk.dialog()->accessibleName(), QStringLiteral("Новый лид"));
        typeText(QStringLiteral("9123054418"));
        press(Qt::Key_Tab);
        press(Qt::Key_Tab);
        typeText(QStringLiteral("Анна"));
        press(Qt::Key_Escape);
        QTRY_VERIFY(!desk.dialog());
        press(Qt::Key_F2);
        QVERIFY(desk.dialog());
        QCOMPARE(desk.dialog()->accessibleName(), QStringLiteral("Новый лид, черновик"));
        press(Qt::Key_F2, Qt::ShiftModifier);
        QTRY_VERIFY(desk.dialog() && desk.dialog()->accessibleName() == QStringLiteral("Новый лид"));
        typeText(QStringLiteral("9513380472"));
        const desk::NewLeadDraft other = qobject_cast<desk::NewLeadDialog*>(desk.dialog())->draft();
        QCOMPARE(QString(other.phone).replace(QChar(0xa0), u' '), QStringLiteral("+7 951 338-04-72"));
        QCOMPARE(other.name, QString());
        press(Qt::Key_S, Qt::ControlModifier);
        QTRY_VERIFY(!desk.dialog());
        QVERIFY(desk.settle());
        press(Qt::Key_F2); // who was left before is still there
        QVERIFY(desk.dialog());
        QCOMPARE(qobject_cast<desk::NewLeadDialog*>(desk.dialog())->draft().name, QStringLiteral("Анна"));
        press(Qt::Key_Escape);
        QTRY_VERIFY(!desk.dialog());
        press(Qt::Key_F2, Qt::ShiftModifier); // without the draft before it
        QVERIFY(desk.dialog());
        QCOMPARE(desk.dialog()->accessibleName(), QStringLiteral("Новый лид"));
        QCOMPARE(qobject_cast<desk::NewLeadDialog*>(desk.dialog())->draft().name, QString());
    }
};

QTEST_MAIN(DraftPhoneTest)
#include "test_draft_phone.moc"
