// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/keys.h"

#include <QAction>
#include <QShortcut>
#include <QTest>
#include <QWidget>

using namespace priyom::kit;

class TestKeys final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLetterHasItsTwinInTheRussianLayout_data()
    {
        QTest::addColumn<QKeySequence>("latin");
        QTest::addColumn<QString>("twin"); // empty: the same key in both
        QTest::newRow("undo") << QKeySequence(Qt::CTRL | Qt::Key_Z) << QStringLiteral("Ctrl+Я");
        QTest::newRow("lock") << QKeySequence(Qt::CTRL | Qt::Key_L) << QStringLiteral("Ctrl+Д");
        QTest::newRow("copy message") << QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C) << QStringLiteral("Ctrl+Shift+С");
        QTest::newRow("function key") << QKeySequence(Qt::Key_F2) << QString();
        QTest::newRow("section") << QKeySequence(Qt::CTRL | Qt::Key_5) << QString();
        QTest::newRow("arrow") << QKeySequence(Qt::CTRL | Qt::Key_Right) << QString();
    }

    void aLetterHasItsTwinInTheRussianLayout()
    {
        QFETCH(QKeySequence, latin);
        QFETCH(QString, twin);
        const QList<QKeySequence> twins = layoutTwins(latin);
        QCOMPARE(twins.constFirst(), latin);
        QCOMPARE(twins.size(), twin.isEmpty() ? 1 : 2);
        if (!twin.isEmpty())
            QCOMPARE(twins.constLast(), QKeySequence(twin));
    }

    void everyLetterHasATwin()
    {
        QSet<QString> twins;
        for (int key = Qt::Key_A; key <= Qt::Key_Z; ++key) {
            const QList<QKeySequence> both = layoutTwins(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(key)));
            QCOMPARE(both.size(), 2);
            twins.insert(both.constLast().toString());
        }
        QCOMPARE(twins.size(), 26);
    }

    void oneHandlerAnswersBothLayouts()
    {
        QWidget window;
        int calls = 0;
        onKeys(&window, QKeySequence(Qt::CTRL | Qt::Key_T), [&calls] { ++calls; }, Qt::WindowShortcut);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QTest::keyClick(&window, Qt::Key_T, Qt::ControlModifier);
        QCOMPARE(calls, 1);
        QTest::sendKeyEvent(QTest::Click, &window, static_cast<Qt::Key>(0x0415), QStringLiteral("\u0005"), Qt::ControlModifier); // Е
        QCOMPARE(calls, 2);
    }

    void twoEqualKeysStillAct()
    {
        // What happens where the system offers both letters of one key: Qt calls it ambiguous.
        QWidget window;
        int calls = 0;
        for (int twice = 0; twice < 2; ++twice)
            onKeys(&window, QKeySequence(Qt::Key_F6), [&calls] { ++calls; }, Qt::WindowShortcut);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QTest::keyClick(&window, Qt::Key_F6);
        QCOMPARE(calls, 1);
        QTest::keyClick(&window, Qt::Key_F6);
        QCOMPARE(calls, 2);
    }

    void aMenuEntryNamesItsKeyAndActsByIt()
    {
        QWidget window;
        QAction action(QStringLiteral("Вернуть"));
        int calls = 0;
        connect(&action, &QAction::triggered, &window, [&calls] { ++calls; });
        bindAction(&window, &action, QKeySequence(Qt::CTRL | Qt::Key_Z));
        QCOMPARE(action.text(), QStringLiteral("Вернуть\tCtrl+Z"));
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QTest::sendKeyEvent(QTest::Click, &window, static_cast<Qt::Key>(0x042F), QStringLiteral("\u001a"), Qt::ControlModifier); // Я
        QCOMPARE(calls, 1);
    }
};

QTEST_MAIN(TestKeys)
#include "test_keys.moc"
