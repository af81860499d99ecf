// SPDX-License-Identifier: GPL-3.0-or-later
// A vacation at the keyboard: who has to be moved is said before it is saved and stays listed after; nobody books into
// it. It is Thursday, 15 October, 14:05.
#include "tests/support/clinic.h"
#include "tests/support/settings_window.h"
#include "ui/settings/absences_card.h"
#include "ui/settings/shift_table.h"
#include "ui/words/number_text.h"

using namespace priyom;
using namespace priyom::test;

namespace {

const QString kJulia = QStringLiteral("Юлия Крылова");

Result<> withVisit(Services& services, const Session& session)
{
    PRIYOM_CHECK(clinic(services, session));
    bookings::BookDraft draft;
    draft.clientName = QStringLiteral("Анна Ким");
    draft.appointment = {kJulia, QStringLiteral("Консультация ортодонта"), DeskWindow::moment(17, 12, 0), 45, {}, false,
                         {}};
    PRIYOM_CHECK(services.bookings.book(session, draft));
    return {};
}

QString firstRow(const settingsui::AbsencesCard& card)
{
    const auto* table = card.findChild<kit::TextTable*>();
    QStringList cells;
    for (int column = 0; column < table->model()->columnCount(); ++column)
        cells.append(table->model()->index(0, column).data().toString());
    return cells.join(QStringLiteral(" | ")).replace(words::kNoBreakSpace, u' ');
}

} // namespace

class AbsencesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(inRussian()); }

    void aVacationIsSetListedDroppedAndTakenBack()
    {
        Settings shop;
        QVERIFY(shop.open(withVisit));
        QVERIFY(shop.goTo(QStringLiteral("смены")));
        const auto& card = *shop.page->pane()->findChild<settingsui::AbsencesCard*>();
        const auto& table = *shop.page->pane()->findChild<settingsui::ShiftTable*>();
        QVERIFY(!card.isVisible());
        press(Qt::Key_Down);
        press(Qt::Key_Down);
        press(Qt::Key_Insert);
        QTRY_VERIFY(shop.desk.dialog());
        QVERIFY(tabTo(QStringLiteral("По какой день")));
        typeAnew(QStringLiteral("18.10"));
        QTRY_VERIFY(says(*shop.desk.dialog(), QStringLiteral("В это время записано визитов: 1 (Анна Ким")));
        press(Qt::Key_Return);
        QTRY_VERIFY(!shop.desk.dialog());
        QVERIFY(shop.settle());
        QTRY_VERIFY(card.isVisible());
        QCOMPARE(firstRow(card), QStringLiteral("Юлия Крылова | отпуск | 15–18 октября |  | 1"));
        QVERIFY(table.currentIndex().data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("отпуск")));

        QVERIFY(tabTo(QStringLiteral("Отсутствия")));
        press(Qt::Key_Down);
        press(Qt::Key_Delete);
        QVERIFY(shop.settle());
        QTRY_VERIFY(!card.isVisible());
        press(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(shop.settle());
        QTRY_VERIFY(card.isVisible());
    }

    void hoursOfOneDayAreChanged()
    {
        Settings shop;
        QVERIFY(shop.open(clinic));
        QVERIFY(shop.goTo(QStringLiteral("смены")));
        press(Qt::Key_Insert);
        QTRY_VERIFY(shop.desk.dialog());
        QVERIFY(tabTo(QStringLiteral("Кто")));
        QVERIFY(pickValue(kJulia));
        QVERIFY(tabTo(QStringLiteral("Почему")));
        QVERIFY(pickValue(QStringLiteral("обучение")));
        QVERIFY(tabTo(QStringLiteral("Часы")));
        typeText(QStringLiteral("14-"));
        QTRY_VERIFY(says(*shop.desk.dialog(), QStringLiteral("Часы пишут так")));
        typeAnew(QStringLiteral("14-17"));
        press(Qt::Key_Return);
        QTRY_VERIFY(!shop.desk.dialog());
        QVERIFY(shop.settle());
        const auto& card = *shop.page->pane()->findChild<settingsui::AbsencesCard*>();
        QTRY_COMPARE(firstRow(card), QStringLiteral("Юлия Крылова | обучение | 15 октября, 14:00–17:00 |  | "));
        QVERIFY(tabTo(QStringLiteral("Отсутствия")));
        press(Qt::Key_Down);
        press(Qt::Key_Return);
        QTRY_VERIFY(shop.desk.dialog());
        QVERIFY(tabTo(QStringLiteral("Часы")));
        typeAnew(QStringLiteral("9-12"));
        press(Qt::Key_Return);
        QTRY_VERIFY(!shop.desk.dialog());
        QVERIFY(shop.settle());
        QTRY_COMPARE(firstRow(card), QStringLiteral("Юлия Крылова | обучение | 15 октября, 9:00–12:00 |  | "));
    }
};

QTEST_MAIN(AbsencesTest)
#include "test_absences.moc"
