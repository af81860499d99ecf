// SPDX-License-Identifier: GPL-3.0-or-later
// A count of thousands is written in groups wherever it stands; a strip names all who are late before it says what was done.
#include "tests/support/cut_words.h"
#include "ui/kit/alert_strip.h"
#include "ui/kit/inputs.h"
#include "ui/theme/fonts.h"

#include <QtTest>

using namespace priyom;
using namespace priyom::kit;

class TestCountsGrouped final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::Russian, QLocale::Russia));
        QVERIFY(theme::loadFonts());
    }

    void aChipGroupsItsThousands()
    {
        const theme::Theme theme;
        FilterChip chip(theme, QStringLiteral("Отказ"));
        chip.setCount(1205);
        QCOMPARE(chip.accessibleName(), QStringLiteral("Отказ, 1\u00a0205"));
        chip.resize(chip.sizeHint());
        QVERIFY(test::paintedTexts(chip).contains(QStringLiteral("1\u00a0205")));
    }

    void aStripNamesAllWhoAreLate_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<bool>("namesSecond");
        QTest::addColumn<bool>("saysWhatWasDone");
        QTest::newRow("room for all of it") << 1200 << true << true;
        QTest::newRow("room for more than the names") << 960 << true << true;
        QTest::newRow("room for the names") << 760 << true << false;
        QTest::newRow("room for one") << 620 << false << false;
    }
    void aStripNamesAllWhoAreLate()
    {
        QFETCH(const int, width);
        const theme::Theme theme;
        AlertStrip strip(theme, QStringLiteral("Разобрать по очереди"), QStringLiteral("F8"));
        const auto late = [](const QString& who, const QString& done) {
            return Spans{{who, FontRole::Body, Tone::Main}, {QStringLiteral(": "), FontRole::Body, Tone::Main}, {done, FontRole::BodyStrong, Tone::Main}};
        };
        strip.setAlert(QStringLiteral("2 лида ждут дольше нормы"), {late(QStringLiteral("Глеб Фомин, 34 мин"), QStringLiteral("сообщили владельцу в 14:01")),
                                                                    late(QStringLiteral("Марина Юдина, 18 мин"), QStringLiteral("напомнили менеджеру в 14:02"))});
        strip.resize(width, strip.sizeHint().height());
        strip.show();
        const QStringList painted = test::paintedTexts(strip);
        QVERIFY(painted.contains(QStringLiteral("Глеб Фомин, 34 мин")));
        QTEST(painted.contains(QStringLiteral("Марина Юдина, 18 мин")), "namesSecond");
        QTEST(painted.contains(QStringLiteral("сообщили владельцу в 14:01")), "saysWhatWasDone");
    }

    void aChoiceOfNothingSaysSo()
    {
        const theme::Theme theme;
        Combo combo(theme);
        combo.addItems({QString(), QStringLiteral("Чистка лица")});
        combo.setPlaceholderText(QStringLiteral("не выбрана"));
        combo.resize(200, 30);
        QVERIFY(test::paintedTexts(combo).contains(QStringLiteral("не выбрана")));
        combo.setCurrentIndex(1);
        QVERIFY(!test::paintedTexts(combo).contains(QStringLiteral("не выбрана")));
    }
};

QTEST_MAIN(TestCountsGrouped)
#include "test_counts_grouped.moc"
