// SPDX-License-Identifier: GPL-3.0-or-later
// A shop that asks who one is is not left by a key: the demo of the first page comes beside it, and only for the owner.
#include "app/desktop/desktop.h"
#include "tests/support/clinic.h"
#include "tests/support/desk_window.h"
#include "tests/support/guarded_shop.h"
#include "ui/signin/people_tiles.h"
#include "ui/signin/sign_in_page.h"

using namespace priyom;
using namespace priyom::test;

namespace {

constexpr int kLongestMs = 30'000; // a busy machine hashes slowly

} // namespace

class TestDemoBeside final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(inRussian());
        QApplication::setQuitOnLastWindowClosed(false);
    }

    void theShopStaysOpen_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("secret");
        QTest::addColumn<bool>("offered");
        QTest::newRow("the owner") << kOwnerName << QByteArray(kOwnerSecret) << true;
        QTest::newRow("the receptionist") << kReceptionistName << QByteArray(kReceptionistPin) << false;
    }
    void theShopStaysOpen()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, secret);
        QFETCH(bool, offered);
        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("shop.priyom"));
        const auto clock = std::make_shared<SwitchedClock>();
        clock->follow(std::make_unique<FixedClock>(DeskWindow::moment(15, 14, 5)));
        QVERIFY(makeGuardedShop(file, clock));
        desktop::Options options;
        options.database = file;
        desktop::Desktop desktop(*qApp, options, [clock] { return clock; });
        desktop.start();
        const auto page = [&] { return desktop.window() ? qobject_cast<signin::SignInPage*>(desktop.window()->coverWidget()) : nullptr; };
        QTRY_VERIFY_WITH_TIMEOUT(page() && page()->isSettled() && page()->tiles().current(), kLongestMs);
        QVERIFY(QTest::qWaitForWindowActive(desktop.window()));
        for (int place = 0; place < 2 && page()->tiles().current()->name != name; ++place)
            press(Qt::Key_1 + place, Qt::AltModifier);
        QCOMPARE(page()->tiles().current()->name, name);
        for (const char digit : secret)
            press(Qt::Key_0 + (digit - '0'));
        press(Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(desktop.session().name, name, kLongestMs);
        QTRY_VERIFY_WITH_TIMEOUT(!page() && desktop.window()->currentPage() && desktop.window()->currentPage()->isSettled(), kLongestMs);
        QVERIFY(QTest::qWaitForWindowActive(desktop.window()));
        QTRY_VERIFY(says(*desktop.window(), QStringLiteral("Запишите первый лид")));
        QCOMPARE(says(*desktop.window(), QStringLiteral("Откройте демо")), offered);
        press(Qt::Key_B, Qt::ControlModifier);
        if (offered)
            QTRY_VERIFY(says(*desktop.window(), QStringLiteral("Демо открывается в отдельном окне")));
        QTest::qWait(200);
        QCOMPARE(desktop.session().name, name);
        QVERIFY(desktop.window()->currentPage() && desktop.window()->currentPage()->isSettled());
        QVERIFY(says(*desktop.window(), QStringLiteral("Запишите первый лид")));
    }
};

QTEST_MAIN(TestDemoBeside)
#include "test_demo_beside.moc"
