// SPDX-License-Identifier: GPL-3.0-or-later
// The shop's time zone is set right at the keyboard when there are visits already: it is asked first, and their hours stay. It is
// Thursday, 15 October, 14:05, in Yekaterinburg.
#include "tests/support/clinic.h"
#include "tests/support/settings_window.h"
#include "ui/words/zone_text.h"

using namespace priyom;
using namespace priyom::test;

namespace {

const QString kMoscow = QStringLiteral("Europe/Moscow");

Result<> withVisit(Services& services, const Session& session)
{
    PRIYOM_CHECK(clinic(services, session));
    bookings::BookDraft draft;
    draft.clientName = QStringLiteral("Анна Ким");
    draft.appointment = {QStringLiteral("Юлия Крылова"), QStringLiteral("Консультация ортодонта"), DeskWindow::moment(17, 12, 0), 45, {}, false, {}};
    PRIYOM_CHECK(services.bookings.book(session, draft));
    return {};
}

Instant startOfVisit(Settings& shop)
{
    const auto rows = shop.desk.ask<std::vector<bookings::VisitRow>>([](Services& services, const Session& session) {
        return services.visitDesk.list(session, {DeskWindow::moment(16, 0, 0), DeskWindow::moment(20, 0, 0)});
    });
    return rows && rows->size() == 1 ? rows->front().visit.startAt : Instant();
}

// Chooses Moscow in the list of zones and saves.
bool chooseMoscow(Settings& shop)
{
    if (!shop.goTo(QStringLiteral("пояс")) || !tabTo(QStringLiteral("Часовой пояс")))
        return false;
    typeText(words::zoneText(kMoscow).left(4));
    press(Qt::Key_S, Qt::ControlModifier);
    return shop.settle();
}

} // namespace

class OtherZoneTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(inRussian()); }

    void itIsAskedAndTheHourStays()
    {
        Settings shop;
        QVERIFY(shop.open(withVisit));
        QVERIFY(chooseMoscow(shop));
        QTRY_VERIFY(shop.desk.dialog());
        QVERIFY(says(*shop.desk.dialog(), QStringLiteral("Передвинуть 1 будущ")));
        press(Qt::Key_Return);
        QTRY_VERIFY(!shop.desk.dialog());
        QVERIFY(shop.settle());
        QTRY_COMPARE(startOfVisit(shop), Zone::named(kMoscow)->instant(QDate(2026, 10, 17), QTime(12, 0)));
    }

    void escLeavesTheZone()
    {
        Settings shop;
        QVERIFY(shop.open(withVisit));
        QVERIFY(chooseMoscow(shop));
        QTRY_VERIFY(shop.desk.dialog());
        press(Qt::Key_Escape);
        QTRY_VERIFY(!shop.desk.dialog());
        QVERIFY(shop.settle());
        QCOMPARE(startOfVisit(shop), DeskWindow::moment(17, 12, 0));
    }

    void withoutVisitsNothingIsAsked()
    {
        Settings shop;
        QVERIFY(shop.open(clinic));
        QVERIFY(chooseMoscow(shop));
        QVERIFY(!shop.desk.dialog());
        const auto values = shop.desk.ask<std::map<QString, QString>>([](Services& services, const Session& session) { return services.settings.read(session); });
        QVERIFY(values.has_value());
        QCOMPARE(values->at(QStringLiteral("shop.tz")), kMoscow);
    }
};

QTEST_MAIN(OtherZoneTest)
#include "test_other_zone.moc"
