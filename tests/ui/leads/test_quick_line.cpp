// SPDX-License-Identifier: GPL-3.0-or-later
// What stands beside the quick line: who is known, how many there are, and never «новый клиент» where nobody could be asked.
#include "tests/support/by_keys.h"
#include "ui/kit/spans.h"
#include "ui/leads/quick_line.h"
#include "ui/theme/fonts.h"

#include <QSignalSpy>
#include <QTest>

using namespace priyom;
using namespace priyom::test;

namespace {

desk::QuickHint hintOf(qint64 client, const QString& name, const QString& phone = {})
{
    return {ClientId(client), name, phone, {}, {}};
}

} // namespace

class TestQuickLine final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(theme::loadFonts()); }

    void aFailedSearchIsNoNewClient()
    {
        Line line;
        typeText(QStringLiteral("анна"));
        line.quick.setProblem(QStringLiteral("анна"), QStringLiteral("База не отвечает"));
        QCOMPARE(line.said(), QStringLiteral("База не отвечает"));
        line.quick.setFound(QStringLiteral("анна"), {}, false);
        QVERIFY(line.said().startsWith(QStringLiteral("Новый клиент")));
        line.quick.setProblem(QStringLiteral("анн"), QStringLiteral("База не отвечает")); // of what was typed before
        QVERIFY(line.said().startsWith(QStringLiteral("Новый клиент")));
    }

    void theDownKeyGoesThroughThoseFoundAndThenLeaves()
    {
        Line line;
        QSignalSpy opened(&line.quick, &desk::QuickLine::clientAsked);
        QSignalSpy left(&line.quick, &desk::QuickLine::left);
        typeText(QStringLiteral("анна"));
        line.quick.setFound(QStringLiteral("анна"), {hintOf(1, QStringLiteral("Анна Соколова")), hintOf(2, QStringLiteral("Анна Белова"))}, false);
        QCOMPARE(line.said(), QStringLiteral("Анна Соколова"));
        press(Qt::Key_Down);
        QCOMPARE(line.said(), QStringLiteral("Анна Белова"));
        press(Qt::Key_Return);
        QCOMPARE(opened.takeFirst().front().value<ClientId>(), ClientId(2));
        press(Qt::Key_Up);
        QCOMPARE(line.said(), QStringLiteral("Анна Соколова"));
        press(Qt::Key_Down);
        press(Qt::Key_Down);
        QCOMPARE(left.size(), 1);
    }

    void aNewLeadIsTheShownClients()
    {
        Line line;
        QSignalSpy asked(&line.quick, &desk::QuickLine::newLeadAsked);
        QSignalSpy nobody(&line.quick, &desk::QuickLine::newCallerAsked);
        typeText(QStringLiteral("анна"));
        press(Qt::Key_Return, Qt::ControlModifier); // quicker than the answer
        QVERIFY(asked.isEmpty());
        line.quick.setFound(QStringLiteral("анна"), {hintOf(7, QStringLiteral("Анна Соколова"))}, false); // without a phone
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.front().front().value<desk::QuickHint>().client, ClientId(7));
        QVERIFY(nobody.isEmpty());
        line.quick.setFound(QStringLiteral("анна"), {}, false);
        press(Qt::Key_Return);
        QCOMPARE(nobody.front().front().toString(), QStringLiteral("анна"));
    }

private:
    struct Line
    {
        Line()
        {
            quick.show();
            quick.focusField();
            quick.activateWindow();
            if (!QTest::qWaitForWindowActive(&quick))
                qWarning("the line has no keyboard");
        }
        QString said() { return quick.findChild<kit::SpansLabel*>()->accessibleName(); }

        theme::Theme theme;
        desk::QuickLine quick{theme};
    };
};

QTEST_MAIN(TestQuickLine)
#include "test_quick_line.moc"
