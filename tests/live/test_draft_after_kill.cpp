// SPDX-License-Identifier: GPL-3.0-or-later
// What is typed into a new lead outlives the program: it is killed while somebody types on without a pause, and started again.
#include "tests/support/live_shop.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QTest>

using namespace priyom::test;

class TestDraftAfterKill final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (const QString missing = XDesk::missing(); !missing.isEmpty())
            QSKIP(qPrintable(QStringLiteral("not on this machine: %1").arg(missing)));
    }

    void whatWasTypedASecondAgoIsThereAgain()
    {
        LiveShop shop;
        QVERIFY(shop.make());
        QVERIFY(shop.open(QStringLiteral("ru,us")));
        QVERIFY(shop.newLead(QStringLiteral("89123054418"), QStringLiteral("Анна Соколова")));
        shop.desk.press(QStringLiteral("Tab"));
        shop.desk.press(QStringLiteral("Tab"));
        shop.desk.type(QStringLiteral("завтра после 15"));
        QElapsedTimer since;
        since.start();
        QElapsedTimer key;
        while (since.elapsed() < 2 * kKeptWithinMs) {
            key.start();
            shop.desk.type(QStringLiteral("о"));
            if (key.elapsed() >= kKeptWithinMs)
                QSKIP("the keyboard of this machine is too slow for steady typing");
        }
        QVERIFY(shop.desk.killProgram());

        const QString kept = draft(shop);
        QVERIFY2(kept.contains(QStringLiteral("завтра после 15")), qPrintable(kept));
        QVERIFY(shop.startProgram());
        shop.desk.press(QStringLiteral("F2"));
        QVERIFY(shop.waitForTitle(QStringLiteral("Приём, новый лид, черновик")));
        shop.desk.press(QStringLiteral("Ctrl+S"));
        QVERIFY(shop.waitForTitle(QStringLiteral("Приём, лиды")));
        const QJsonArray rows = shop.cli({QStringLiteral("lead"), QStringLiteral("list")}).json().value(QLatin1String("rows")).toArray();
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows.at(0).toObject().value(QLatin1String("name")).toString(), QStringLiteral("Анна Соколова"));
        QCOMPARE(rows.at(0).toObject().value(QLatin1String("phone")).toString(), QStringLiteral("+79123054418"));
        QTRY_VERIFY(draft(shop).isEmpty());
        QVERIFY2(shop.desk.closeProgram(), shop.desk.programErrors().constData());
    }

private:
    static constexpr int kKeptWithinMs = 1000;

    static QString draft(const LiveShop& shop)
    {
        return shop.call(QStringLiteral("draft.read"), QStringLiteral(R"({"form":"lead.new"})")).json().value(QLatin1String("body")).toString();
    }
};

QTEST_GUILESS_MAIN(TestDraftAfterKill)
#include "test_draft_after_kill.moc"
