// SPDX-License-Identifier: GPL-3.0-or-later
// A wish for a time at which the shop is closed is answered by that, and not by «всё занято».
#include "tests/support/clinic.h"
#include "tests/support/desk_window.h"

using namespace priyom;
using namespace priyom::test;
using backend::Services;
using staff::Session;

namespace {

const auto kClosed = QStringLiteral("В это время закрыто");

Result<> openOnWeekdays(Services& services, const Session& session)
{
    PRIYOM_CHECK(clinic(services, session));
    std::array<schedule::DayHours, 7> week;
    for (std::size_t day = 0; day < 5; ++day)
        week[day] = {{9 * 60, 20 * 60}};
    return services.schedule.setWeek(session, week);
}

} // namespace

class WishHoursTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(inRussian()); }

    void aClosedTimeIsCalledSo_data()
    {
        QTest::addColumn<QString>("wish");
        QTest::addColumn<bool>("isClosed");
        QTest::newRow("Saturday") << QStringLiteral("в субботу") << true;
        QTest::newRow("an evening after the doors are shut") << QStringLiteral("завтра после 21") << true;
        QTest::newRow("a weekday") << QStringLiteral("завтра после 15") << false;
    }
    void aClosedTimeIsCalledSo()
    {
        QFETCH(const QString, wish);
        QFETCH(const bool, isClosed);
        DeskWindow desk;
        QVERIFY(desk.open(openOnWeekdays));
        press(Qt::Key_F2);
        QVERIFY(desk.dialog());
        typeText(QStringLiteral("89123054418"));
        for (int fields = 0; fields < 4; ++fields) // channel, name, service, when
            press(Qt::Key_Tab);
        typeText(wish);
        QTRY_COMPARE(says(*desk.dialog(), kClosed), isClosed);
        QVERIFY(desk.settle());
        QCOMPARE(says(*desk.dialog(), kClosed), isClosed);
    }
};

QTEST_MAIN(WishHoursTest)
#include "test_wish_hours.moc"
