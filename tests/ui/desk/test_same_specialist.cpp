// SPDX-License-Identifier: GPL-3.0-or-later
// Words of a wish that say with whom, apart from those that say when.
#include "ui/desk/same_specialist.h"
#include "ui/desk/typed_wish.h"

#include <QTest>

using namespace priyom;
using namespace priyom::desk;

class TestSameSpecialist final : public QObject
{
    Q_OBJECT
    static Zone zone() { return *Zone::named(QStringLiteral("Asia/Yekaterinburg")); }
    static Instant now() { return zone().instant(QDate(2026, 10, 15), QTime(14, 5)); } // Thursday

private Q_SLOTS:
    void whoIsSaid_data()
    {
        QTest::addColumn<QString>("wish");
        QTest::addColumn<bool>("isSame");
        QTest::addColumn<QString>("when");
        const auto row = [](const char* wish, bool isSame, const char* when) {
            QTest::newRow(wish) << QString::fromUtf8(wish) << isSame << QString::fromUtf8(when);
        };
        row("у того же мастера", true, "");
        row("У той же", true, "");
        row("завтра после 15 у того же мастера", true, "завтра после 15");
        row("завтра после 15, у того же мастера", true, "завтра после 15");
        row("к тому же врачу вечером", true, "вечером");
        row("тот же мастер, пт утром", true, "пт утром");
        row("к своему мастеру завтра", true, "завтра");
        row("у прежнего специалиста", true, "");
        row("tomorrow after 3 with the same specialist", true, "tomorrow after 3");
        row("same stylist, friday", true, "friday");
        row("завтра в то же время", false, "завтра в то же время");
        row("в тот же день", false, "в тот же день");
        row("завтра после 15", false, "завтра после 15");
    }
    void whoIsSaid()
    {
        QFETCH(const QString, wish);
        QFETCH(const bool, isSame);
        QFETCH(const QString, when);
        QCOMPARE(saysSame(wish), isSame);
        QCOMPARE(withoutSame(wish), when);
    }

    void whenIsUnderstoodBesideIt()
    {
        const auto plain = typedWish(QStringLiteral("завтра после 15"), now(), zone());
        QVERIFY(plain.has_value());
        QCOMPARE(typedWish(QStringLiteral("завтра после 15, у того же мастера"), now(), zone()), plain);
        const auto any = typedWish(QStringLiteral("у того же мастера"), now(), zone());
        QVERIFY(any.has_value());
        QCOMPARE(any->first, QDate(2026, 10, 15));
        QCOMPARE(any->last, QDate(2026, 10, 28));
        QVERIFY(!typedWish(QStringLiteral("у того же мастера как-нибудь"), now(), zone()).has_value());
    }

    // As it is written behind a wish that is kept it is read again.
    void whatIsKeptIsReadAgain()
    {
        const auto wish = typedWish(QStringLiteral("завтра после 15"), now(), zone());
        const QString kept = wishText(*wish, {}) + QStringLiteral(", ") + sameText();
        QVERIFY(saysSame(kept));
        QCOMPARE(keptWish(kept, now(), now(), zone()), wish);
    }
};

QTEST_MAIN(TestSameSpecialist)
#include "test_same_specialist.moc"
