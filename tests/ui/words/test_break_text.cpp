// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/break_text.h"
#include "ui/words/number_text.h"

#include <QTest>

using namespace priyom;

class TestBreakText final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachBreakThatThereIsIsNamed_data()
    {
        QTest::addColumn<int>("before");
        QTest::addColumn<int>("after");
        QTest::addColumn<QString>("text");
        QTest::newRow("none") << 0 << 0 << "";
        QTest::newRow("before") << 10 << 0 << "10 мин до";
        QTest::newRow("after") << 0 << 15 << "15 мин после";
        QTest::newRow("both") << 5 << 90 << "5 мин до, 1 ч 30 мин после";
    }
    void eachBreakThatThereIsIsNamed()
    {
        QFETCH(const int, before);
        QFETCH(const int, after);
        QString text = words::breaksText(before, after);
        QTEST(text.replace(words::kNoBreakSpace, u' '), "text");
    }
};

QTEST_GUILESS_MAIN(TestBreakText)
#include "test_break_text.moc"
