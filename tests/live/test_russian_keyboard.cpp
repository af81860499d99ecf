// SPDX-License-Identifier: GPL-3.0-or-later
// The built program on a real screen: a window manager, a keyboard with the Russian layout on, a file that is read from outside.
#include "tests/support/live_shop.h"

#include <QJsonArray>
#include <QTest>

using namespace priyom::test;

class TestRussianKeyboard final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (const QString missing = XDesk::missing(); !missing.isEmpty())
            QSKIP(qPrintable(QStringLiteral("not on this machine: %1").arg(missing)));
    }

    void init()
    {
        m_shop.emplace();
        QVERIFY(m_shop->make());
    }

    void cleanup() { m_shop.reset(); }

    void aCallIsBookedFromRingToVisit_data() { layouts(); }
    void aCallIsBookedFromRingToVisit()
    {
        QFETCH(QString, layouts);
        QVERIFY(m_shop->open(layouts));
        QVERIFY(m_shop->newLead(QStringLiteral("89123054418"), QStringLiteral("Анна Соколова")));
        m_shop->desk.press(QStringLiteral("Tab"));
        m_shop->desk.type(QStringLiteral("Конс"));
        m_shop->desk.press(QStringLiteral("Tab"));
        m_shop->desk.type(QStringLiteral("завтра после 15"));
        m_shop->desk.press(QStringLiteral("Alt+1"));
        m_shop->desk.press(QStringLiteral("Ctrl+Enter")); // both quicker than the windows are found
        QTRY_COMPARE(m_shop->desk.activeTitle(), QStringLiteral("Приём, лиды"));
        const QJsonObject visit = only({QStringLiteral("bookings"), QStringLiteral("--from"), QStringLiteral("2026-10-16"), QStringLiteral("--to"), QStringLiteral("2026-10-17")});
        QCOMPARE(visit.value(QLatin1String("specialist")).toString(), QStringLiteral("Юлия Крылова"));
        QCOMPARE(visit.value(QLatin1String("start")).toString(), QStringLiteral("2026-10-16T15:00:00+05:00"));
        const QJsonObject lead = only({QStringLiteral("lead"), QStringLiteral("list")});
        QCOMPARE(lead.value(QLatin1String("name")).toString(), QStringLiteral("Анна Соколова"));
        QCOMPARE(lead.value(QLatin1String("phone")).toString(), QStringLiteral("+79123054418"));
        QCOMPARE(lead.value(QLatin1String("stage")).toString(), QStringLiteral("qualified"));
        QVERIFY2(m_shop->desk.closeProgram(), m_shop->desk.programErrors().constData());
    }

    // Ctrl+Ы saves, Ctrl+Я takes back.
    void aRefusalIsTakenBack_data() { layouts(); }
    void aRefusalIsTakenBack()
    {
        QFETCH(QString, layouts);
        QVERIFY(m_shop->open(layouts));
        QVERIFY(m_shop->newLead(QStringLiteral("89123054419"), QStringLiteral("Пётр Щукин")));
        m_shop->desk.press(QStringLiteral("Ctrl+S"));
        QTRY_COMPARE(m_shop->desk.activeTitle(), QStringLiteral("Приём, лиды"));
        QCOMPARE(stage(), QStringLiteral("new"));
        m_shop->desk.press(QStringLiteral("F9"));
        QTRY_COMPARE(m_shop->desk.activeTitle(), QStringLiteral("Приём, отказ"));
        m_shop->desk.press(QStringLiteral("1"));
        m_shop->desk.press(QStringLiteral("Enter"));
        QTRY_COMPARE(m_shop->desk.activeTitle(), QStringLiteral("Приём, лиды"));
        QTRY_COMPARE(stage(), QStringLiteral("lost"));
        m_shop->desk.press(QStringLiteral("Ctrl+Z"));
        QTRY_COMPARE(stage(), QStringLiteral("new"));
        QVERIFY2(m_shop->desk.closeProgram(), m_shop->desk.programErrors().constData());
    }

private:
    static void layouts()
    {
        QTest::addColumn<QString>("layouts");
        QTest::newRow("Russian, Latin can be switched to") << QStringLiteral("ru,us");
        QTest::newRow("Russian alone") << QStringLiteral("ru");
    }

    // An empty object where there is none or more than one.
    [[nodiscard]] QJsonObject only(const QStringList& command) const
    {
        const QJsonArray rows = m_shop->cli(command).json().value(QLatin1String("rows")).toArray();
        return rows.size() == 1 ? rows.at(0).toObject() : QJsonObject();
    }

    [[nodiscard]] QString stage() const
    {
        return only({QStringLiteral("lead"), QStringLiteral("list")}).value(QLatin1String("stage")).toString();
    }

    std::optional<LiveShop> m_shop;
};

QTEST_GUILESS_MAIN(TestRussianKeyboard)
#include "test_russian_keyboard.moc"
