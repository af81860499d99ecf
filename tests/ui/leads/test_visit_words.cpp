// SPDX-License-Identifier: GPL-3.0-or-later
// When the visit is that a card still has to be confirmed: beside the name, and before the wish where that has no room.
#include "tests/ui/leads/board_data.h"
#include "ui/kit/painting.h"
#include "ui/leads/lead_card_delegate.h"
#include "ui/theme/fonts.h"

#include <QTest>

using namespace priyom;
using namespace priyom::desk;
using namespace priyom::desk::test;

class TestVisitWords final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::Russian, QLocale::Russia));
        QVERIFY(theme::loadFonts());
        m_clock.set(schedule::WorkingClock(schedule::OpeningHours(), shopZone()), shopZone(), {});
    }

    void theVisitStandsBesideTheNameWhereThereIsRoom_data()
    {
        QTest::addColumn<int>("day");
        QTest::addColumn<QString>("name");
        QTest::addColumn<double>("width");
        QTest::addColumn<QString>("byName");
        QTest::addColumn<QString>("byWish");
        const QString brief = QStringLiteral("Ян Ким");
        const QString name = QStringLiteral("Екатерина Некрасова");
        QTest::newRow("room for both") << 15 << name << 300.0 << QStringLiteral("сегодня 16:30") << QString();
        QTest::newRow("a short name") << 15 << brief << 190.0 << QStringLiteral("сегодня 16:30") << QString();
        QTest::newRow("a long name, today") << 15 << name << 200.0 << QStringLiteral("16:30") << QString();
        QTest::newRow("a long name, another day") << 16 << name << 200.0 << QString() << QStringLiteral("завтра 16:30");
        QTest::newRow("no room at all") << 15 << name << 150.0 << QString() << QStringLiteral("сегодня 16:30");
    }

    void theVisitStandsBesideTheNameWhereThereIsRoom()
    {
        QFETCH(const int, day);
        QFETCH(const QString, name);
        QFETCH(const double, width);
        QFETCH(const QString, byName);
        QFETCH(const QString, byWish);
        const theme::Theme theme;
        const LeadCard card = visiting(person(50, Stage::Qualified, qUtf8Printable(name), "", "whatsapp", "", 1), at(day, 16, 30), "Ольга Белова");
        const VisitLine line = visitLine(card, m_clock, width, theme);
        QCOMPARE(line.byName, byName);
        QCOMPARE(line.byWish, byWish);
    }

private:
    FixedClock m_now{at(15, 14, 5)};
    DueClock m_clock{m_now};
};

QTEST_MAIN(TestVisitWords)
#include "test_visit_words.moc"
