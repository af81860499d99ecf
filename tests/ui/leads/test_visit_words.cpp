// SPDX-License-Identifier: GPL-3.0-or-later
// The line of a card whose visit is still to be confirmed: where the service would be cut, today's visit is its time
// alone.
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

    void todaysVisitIsItsTimeWhereTheServiceNeedsTheRoom_data()
    {
        QTest::addColumn<int>("day");
        QTest::addColumn<QString>("service");
        QTest::addColumn<double>("width");
        QTest::addColumn<QString>("words");
        const QString brief = QStringLiteral("Пилинг");
        const QString whole = QStringLiteral("Лечение кариеса");
        QTest::newRow("room for both") << 15 << whole << 300.0 << QStringLiteral("сегодня 16:30");
        QTest::newRow("a short service") << 15 << brief << 190.0 << QStringLiteral("сегодня 16:30");
        QTest::newRow("no room for both") << 15 << whole << 190.0 << QStringLiteral("16:30");
        QTest::newRow("another day is always said") << 16 << whole << 190.0 << QStringLiteral("завтра 16:30");
    }

    void todaysVisitIsItsTimeWhereTheServiceNeedsTheRoom()
    {
        QFETCH(const int, day);
        QFETCH(const QString, service);
        QFETCH(const double, width);
        QFETCH(const QString, words);
        const theme::Theme theme;
        LeadCard card = visiting(person(50, Stage::Qualified, "Семён Осипов", "", "whatsapp", "", 1), at(day, 16, 30),
                                 "Ольга Белова");
        card.wish = service;
        QCOMPARE(visitWords(card, m_clock, width, theme), words);
    }

private:
    FixedClock m_now{at(15, 14, 5)};
    DueClock m_clock{m_now};
};

QTEST_MAIN(TestVisitWords)
#include "test_visit_words.moc"
