// SPDX-License-Identifier: GPL-3.0-or-later
// The built program on a real screen: a window manager, a keyboard with the Russian layout on, a file that is read from outside.
#include "tests/support/program.h"
#include "tests/support/x_desk.h"

#include <QJsonArray>
#include <QTest>

using namespace priyom::test;

namespace {

const QString kNow = QStringLiteral("2026-10-15T14:05");

} // namespace

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
        m_folder.emplace();
        m_path = m_folder->filePath(QStringLiteral("shop.priyom"));
        QVERIFY(cli({QStringLiteral("init"), QStringLiteral("--open"), QStringLiteral("--tz"), QStringLiteral("Asia/Yekaterinburg")}).exitCode == 0);
        QVERIFY(call(QStringLiteral("person.add"), QStringLiteral(R"({"name":"Юлия Крылова","roles":["specialist"]})")));
        QVERIFY(call(QStringLiteral("catalog.add"), QStringLiteral(R"({"service":"Консультация ортодонта","minutes":45,"price":3500})")));
        m_desk.emplace();
    }

    void cleanup()
    {
        m_desk.reset();
        m_folder.reset();
    }

    void aCallIsBookedFromRingToVisit_data() { layouts(); }
    void aCallIsBookedFromRingToVisit()
    {
        QFETCH(QString, layouts);
        open(layouts);
        if (QTest::currentTestFailed())
            return;
        newLead(QStringLiteral("89123054418"), QStringLiteral("Анна Соколова"));
        if (QTest::currentTestFailed())
            return;
        m_desk->press(QStringLiteral("Tab"));
        m_desk->type(QStringLiteral("Конс"));
        m_desk->press(QStringLiteral("Tab"));
        m_desk->type(QStringLiteral("завтра после 15"));
        m_desk->press(QStringLiteral("Alt+1"));
        m_desk->press(QStringLiteral("Ctrl+Enter")); // both quicker than the windows are found
        QTRY_COMPARE(m_desk->activeTitle(), QStringLiteral("Приём, лиды"));
        const QJsonObject visit = only({QStringLiteral("bookings"), QStringLiteral("--from"), QStringLiteral("2026-10-16"), QStringLiteral("--to"), QStringLiteral("2026-10-17")});
        QCOMPARE(visit.value(QLatin1String("specialist")).toString(), QStringLiteral("Юлия Крылова"));
        QCOMPARE(visit.value(QLatin1String("start")).toString(), QStringLiteral("2026-10-16T15:00:00+05:00"));
        const QJsonObject lead = only({QStringLiteral("lead"), QStringLiteral("list")});
        QCOMPARE(lead.value(QLatin1String("name")).toString(), QStringLiteral("Анна Соколова"));
        QCOMPARE(lead.value(QLatin1String("phone")).toString(), QStringLiteral("+79123054418"));
        QCOMPARE(lead.value(QLatin1String("stage")).toString(), QStringLiteral("qualified"));
        QVERIFY2(m_desk->closeProgram(), m_desk->programErrors().constData());
    }

    // Ctrl+Ы saves, Ctrl+Я takes back.
    void aRefusalIsTakenBack_data() { layouts(); }
    void aRefusalIsTakenBack()
    {
        QFETCH(QString, layouts);
        open(layouts);
        if (QTest::currentTestFailed())
            return;
        newLead(QStringLiteral("89123054419"), QStringLiteral("Пётр Щукин"));
        if (QTest::currentTestFailed())
            return;
        m_desk->press(QStringLiteral("Ctrl+S"));
        QTRY_COMPARE(m_desk->activeTitle(), QStringLiteral("Приём, лиды"));
        QCOMPARE(stage(), QStringLiteral("new"));
        m_desk->press(QStringLiteral("F9"));
        QTRY_COMPARE(m_desk->activeTitle(), QStringLiteral("Приём, отказ"));
        m_desk->press(QStringLiteral("1"));
        m_desk->press(QStringLiteral("Enter"));
        QTRY_COMPARE(m_desk->activeTitle(), QStringLiteral("Приём, лиды"));
        QTRY_COMPARE(stage(), QStringLiteral("lost"));
        m_desk->press(QStringLiteral("Ctrl+Z"));
        QTRY_COMPARE(stage(), QStringLiteral("new"));
        QVERIFY2(m_desk->closeProgram(), m_desk->programErrors().constData());
    }

private:
    static void layouts()
    {
        QTest::addColumn<QString>("layouts");
        QTest::newRow("Russian, Latin can be switched to") << QStringLiteral("ru,us");
        QTest::newRow("Russian alone") << QStringLiteral("ru");
    }

    [[nodiscard]] Ran cli(const QStringList& command) const
    {
        return runCli(QStringList{QStringLiteral("--db"), m_path, QStringLiteral("--now"), kNow} + command);
    }

    [[nodiscard]] bool call(const QString& operation, const QString& arguments) const
    {
        return cli({QStringLiteral("call"), operation, arguments}).exitCode == 0;
    }

    // An empty object where there is none or more than one.
    [[nodiscard]] QJsonObject only(const QStringList& command) const
    {
        const QJsonArray rows = cli(command).json().value(QLatin1String("rows")).toArray();
        return rows.size() == 1 ? rows.at(0).toObject() : QJsonObject();
    }

    [[nodiscard]] QString stage() const
    {
        return only({QStringLiteral("lead"), QStringLiteral("list")}).value(QLatin1String("stage")).toString();
    }

    void open(const QString& layouts)
    {
        QVERIFY(m_desk->start(layouts));
        QVERIFY(m_desk->startProgram({QStringLiteral("--db"), m_path, QStringLiteral("--now"), kNow, QStringLiteral("--lang"), QStringLiteral("ru")}));
        QTRY_COMPARE_WITH_TIMEOUT(m_desk->activeTitle(), QStringLiteral("Приём, лиды"), 60'000);
    }

    void newLead(const QString& phone, const QString& name)
    {
        m_desk->press(QStringLiteral("F2"));
        QTRY_COMPARE(m_desk->activeTitle(), QStringLiteral("Приём, новый лид"));
        m_desk->type(phone);
        m_desk->press(QStringLiteral("Tab"));
        m_desk->press(QStringLiteral("Tab")); // a call already
        m_desk->type(name);
    }

    std::optional<QTemporaryDir> m_folder;
    QString m_path;
    std::optional<XDesk> m_desk;
};

QTEST_GUILESS_MAIN(TestRussianKeyboard)
#include "test_russian_keyboard.moc"
