// SPDX-License-Identifier: GPL-3.0-or-later
// An absence is entered and shortened after it was over; what is half typed is not lost. It is Thursday, 15 October, 14:05.
#include "tests/support/clinic.h"
#include "tests/support/settings_window.h"
#include "ui/settings/absences_card.h"
#include "ui/words/number_text.h"

using namespace priyom;
using namespace priyom::test;

namespace {

Result<> sickLastWeek(Services& services, const Session& session)
{
    PRIYOM_CHECK(clinic(services, session));
    PRIYOM_TRY(const auto people, services.staff.list(session));
    for (const staff::Person& person : people)
        if (person.name == QStringLiteral("Юлия Крылова"))
            PRIYOM_CHECK(services.absences.set(session, {{}, person.id, schedule::AbsenceKind::Sick, QDate(2026, 10, 7), QDate(2026, 10, 9)}));
    return {};
}

Result<> twoServices(Services& services, const Session& session)
{
    PRIYOM_CHECK(clinic(services, session));
    catalog::Service cleaning;
    cleaning.name = QStringLiteral("Чистка");
    PRIYOM_CHECK(services.catalog.addService(session, cleaning));
    return {};
}

QString days(const settingsui::AbsencesCard& card)
{
    return card.findChild<kit::TextTable*>()->model()->index(0, 2).data().toString().replace(words::kNoBreakSpace, u' ');
}

bool saysPlainly(const QWidget& widget, const QString& text)
{
    const auto labels = widget.findChildren<QLabel*>();
    return std::any_of(labels.begin(), labels.end(), [&](const QLabel* label) {
        return label->isVisible() && label->text().replace(words::kNoBreakSpace, u' ').contains(text);
    });
}

} // namespace

class AbsenceAfterTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(inRussian()); }

    void aDayGoneByIsMeantThisYear()
    {
        Settings shop;
        QVERIFY(shop.open(clinic));
        QVERIFY(shop.goTo(QStringLiteral("смены")));
        press(Qt::Key_Insert);
        QTRY_VERIFY(shop.desk.dialog());
        QVERIFY(tabTo(QStringLiteral("С какого дня")));
        typeAnew(QStringLiteral("12.10"));
        QVERIFY(tabTo(QStringLiteral("По какой день")));
        typeAnew(QStringLiteral("13.10"));
        QTRY_VERIFY(saysPlainly(*shop.desk.dialog(), QStringLiteral("пн, 12 окт. 2026 – вт, 13 окт. 2026")));
        press(Qt::Key_Return);
        QTRY_VERIFY(!shop.desk.dialog());
        QVERIFY(shop.settle());
        const auto& card = *shop.page->pane()->findChild<settingsui::AbsencesCard*>();
        QTRY_COMPARE(days(card), QStringLiteral("12–13 октября")); // of this week, over already
    }

    void whoCameBackEarlierIsPutRight()
    {
        Settings shop;
        QVERIFY(shop.open(sickLastWeek));
        QVERIFY(shop.goTo(QStringLiteral("смены")));
        const auto& card = *shop.page->pane()->findChild<settingsui::AbsencesCard*>();
        QVERIFY(!card.isVisible());
        press(Qt::Key_PageUp);
        QVERIFY(shop.settle());
        QTRY_VERIFY(card.isVisible());
        QCOMPARE(days(card), QStringLiteral("7–9 октября"));
        QVERIFY(tabTo(QStringLiteral("Отсутствия")));
        press(Qt::Key_Down);
        press(Qt::Key_Return);
        QTRY_VERIFY(shop.desk.dialog());
        QVERIFY(tabTo(QStringLiteral("По какой день")));
        typeAnew(QStringLiteral("8.10"));
        press(Qt::Key_Return);
        QTRY_VERIFY(!shop.desk.dialog());
        QVERIFY(shop.settle());
        QTRY_COMPARE(days(card), QStringLiteral("7–8 октября"));
    }

    void aPriceHalfTypedIsKeptWithItsService()
    {
        Settings shop;
        QVERIFY(shop.open(twoServices));
        QVERIFY(shop.goTo(QStringLiteral("услуги специалистов")));
        press(Qt::Key_Down);
        press(Qt::Key_Return);
        QTRY_VERIFY(shop.desk.dialog());
        press(Qt::Key_Space); // not everything
        QVERIFY(tabTo(QStringLiteral("Цена")));
        typeText(QStringLiteral("3 5OO"));
        QVERIFY(tabTo(QStringLiteral("Что выполняет")));
        press(Qt::Key_Down);
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(saysPlainly(*shop.desk.dialog(), QStringLiteral("Консультация ортодонта: цена не понята")));
        press(Qt::Key_Up);
        QVERIFY(tabTo(QStringLiteral("Цена")));
        typeAnew(QStringLiteral("3500"));
        press(Qt::Key_Return);
        QTRY_VERIFY(!shop.desk.dialog());
    }
};

QTEST_MAIN(AbsenceAfterTest)
#include "test_absence_after.moc"
