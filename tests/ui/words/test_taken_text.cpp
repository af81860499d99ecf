// SPDX-License-Identifier: GPL-3.0-or-later
// What «taken» says: by whom or what, when, and for whose visit, as much of it as is known.
#include "ui/words/error_text.h"

#include <QTest>

using namespace priyom;

class TestTakenText final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asMuchIsSaidAsIsKnown_data()
    {
        QTest::addColumn<QString>("who");
        QTest::addColumn<QString>("detail");
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing") << "" << "" << "Это время занято.";
        QTest::newRow("whose it is") << "Белова Марина" << "" << "Это время занято: Белова Марина";
        QTest::newRow("and when") << "Кабинет 2" << "36000000 39600000" << "Это время занято: Кабинет 2, 10:00–11:00";
        QTest::newRow("and for whom") << "Белова Марина" << "36000000 39600000 Анна Ким" << "Это время занято: Белова Марина, 10:00–11:00, Анна Ким";
    }
    void asMuchIsSaidAsIsKnown()
    {
        QFETCH(const QString, who);
        QFETCH(const QString, detail);
        QTEST(words::errorText({ErrorCode::SlotTaken, who, detail}, Zone::utc()), "text");
    }
};

QTEST_GUILESS_MAIN(TestTakenText)
#include "test_taken_text.moc"
