// SPDX-License-Identifier: GPL-3.0-or-later
// The owner says by keys when the shop rests and how requests come: the country's calendar and the shop's own days above
// it, channels and their norms, sources, reasons.
#include "tests/support/settings_window.h"
#include "ui/kit/text_table.h"

#include <QSpinBox>
#include <QTemporaryDir>

using namespace priyom;
using backend::Services;
using schedule::DayKind;
using staff::Session;
using test::press;
using test::Settings;
using test::typeText;

namespace {

const QDate kUnity(2026, 11, 4);

bool openWorkingShop(Settings& shop)
{
    return shop.open() && shop.desk.ask<void>([](Services& services, const Session& session) {
        std::array<schedule::DayHours, 7> week;
        week.fill({{540, 1200}});
        return services.schedule.setWeek(session, week);
    });
}

schedule::OpeningHours hoursOf(Settings& shop)
{
    return shop.desk.ask<schedule::OpeningHours>([](Services& services, const Session& session) { return services.schedule.hours(session); }).value();
}

QStringList rowsOf(const Settings& shop)
{
    QStringList rows;
    const auto* table = shop.page->pane()->findChild<kit::TextTable*>();
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < table->model()->columnCount(); ++column)
            cells.append(table->model()->index(row, column).data().toString());
        rows.append(cells.join(QStringLiteral(" | ")).replace(QChar(0x00A0), QLatin1Char(' ')));
    }
    return rows;
}

// In the table of the subject, from wherever the focus is.
bool goToRow(const Settings& shop, const QString& words)
{
    const auto* table = shop.page->pane()->findChild<kit::TextTable*>();
    return test::tabTo(table->accessibleName()) && test::downTo(words);
}

void importFile(Settings& shop, const QByteArray& csv)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("year.csv"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(csv) == csv.size());
    file.close();
    QVERIFY(test::tabTo(QStringLiteral("Загрузить")));
    press(Qt::Key_Return);
    QVERIFY(test::typeFile(path));
    QVERIFY(shop.settle());
}

} // namespace

class TestSettingsLists final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theHolidaysOfTheYearAreSeenWithWhatTheShopDoes()
    {
        Settings shop;
        QVERIFY(openWorkingShop(shop));
        QVERIFY(shop.goTo(QStringLiteral("производственный календарь")));
        const QStringList rows = rowsOf(shop);
        QVERIFY2(rows.contains(QStringLiteral("ср, 4 нояб. | День народного единства | выходной | закрыто")), qUtf8Printable(rows.join(u'\n')));
        QVERIFY2(rows.contains(QStringLiteral("вт, 3 нояб. | короткий день | короткий | 9:00–20:00")), qUtf8Printable(rows.join(u'\n')));
    }

    void aShopThatWorksOnHolidaysSaysSo()
    {
        Settings shop;
        QVERIFY(openWorkingShop(shop));
        QVERIFY(hoursOf(shop).on(kUnity).empty());
        QVERIFY(shop.goTo(QStringLiteral("производственный календарь")));
        QVERIFY(test::tabTo(QStringLiteral("В праздники")));
        press(Qt::Key_End);
        QVERIFY(shop.settle());
        QVERIFY(!hoursOf(shop).on(kUnity).empty());
        QVERIFY(rowsOf(shop).contains(QStringLiteral("ср, 4 нояб. | День народного единства | выходной | 9:00–20:00")));
    }

    void aDayOfTheCalendarIsAddedChangedAndTakenBack()
    {
        Settings shop;
        QVERIFY(openWorkingShop(shop));
        QVERIFY(shop.goTo(QStringLiteral("производственный календарь")));
        press(Qt::Key_Insert);
        QVERIFY(shop.desk.dialog());
        typeText(QStringLiteral("20.11"));
        press(Qt::Key_Tab);
        press(Qt::Key_Tab); // past «выходной»
        typeText(QStringLiteral("День города"));
        press(Qt::Key_Return);
        QVERIFY(shop.settle());
        QTRY_VERIFY(!shop.desk.dialog());
        QVERIFY(hoursOf(shop).on(QDate(2026, 11, 20)).empty());
        QVERIFY(goToRow(shop, QStringLiteral("День города")));
        press(Qt::Key_Return);
        QVERIFY(shop.desk.dialog());
        press(Qt::Key_Right); // shortened
        press(Qt::Key_Return);
        QVERIFY(shop.settle());
        QVERIFY(!hoursOf(shop).on(QDate(2026, 11, 20)).empty());
        QCOMPARE(hoursOf(shop).calendar.kind(QDate(2026, 11, 20)), DayKind::Short);
        QVERIFY(goToRow(shop, QStringLiteral("День города")));
        press(Qt::Key_Delete);
        QVERIFY(shop.settle());
        QVERIFY(!hoursOf(shop).calendar.listed(QDate(2026, 11, 20)));
    }

    void aYearIsLoadedFromAFileAndABrokenOneIsRefusedInWords()
    {
        Settings shop;
        QVERIFY(openWorkingShop(shop));
        QVERIFY(shop.goTo(QStringLiteral("производственный календарь")));
        importFile(shop, "date,kind,name\n2028-01-01,off,new_year\n2028-05-09,offf\n");
        const auto* bar = shop.page->widget()->findChild<QWidget*>(QStringLiteral("settingsBar"));
        const QString said = bar->findChildren<kit::Label*>().constFirst()->text();
        QVERIFY2(said.startsWith(QStringLiteral("Строка 3 не разобрана")), qUtf8Printable(said));
        QVERIFY(!hoursOf(shop).calendar.covers(2028));
        importFile(shop, "date,kind,name\n2028-01-01,off,new_year\n2028-05-09,off,victory\n");
        QVERIFY(hoursOf(shop).on(QDate(2028, 5, 9)).empty());
        QCOMPARE(rowsOf(shop), (QStringList{QStringLiteral("сб, 1 янв. | Новогодние каникулы | выходной | закрыто"),
                                            QStringLiteral("вт, 9 мая | День Победы | выходной | закрыто")}));
    }

    void aSpecialDayHasANameAndIsEdited()
    {
        Settings shop;
        QVERIFY(openWorkingShop(shop));
        QVERIFY(shop.goTo(QStringLiteral("рабочие часы")));
        QVERIFY2(rowsOf(shop).constFirst().startsWith(QStringLiteral("4 ноября, День народного единства | выходной")),
                 qUtf8Printable(rowsOf(shop).join(u'\n')));
        QVERIFY(goToRow(shop, QStringLiteral("31 декабря")));
        press(Qt::Key_Return);
        QTRY_VERIFY(shop.desk.dialog());
        typeText(QStringLiteral("9-15"));
        press(Qt::Key_Tab);
        press(Qt::Key_A, Qt::ControlModifier);
        typeText(QStringLiteral("Канун праздника"));
        press(Qt::Key_Return);
        QVERIFY(shop.settle());
        QTRY_VERIFY(!shop.desk.dialog());
        QCOMPARE(hoursOf(shop).on(QDate(2026, 12, 31)), (schedule::DayHours{{540, 900}}));
        QVERIFY(rowsOf(shop).contains(QStringLiteral("31 декабря, Канун праздника | 9:00–15:00")));
        QVERIFY(goToRow(shop, QStringLiteral("Канун праздника")));
        press(Qt::Key_Delete);
        QVERIFY(shop.settle());
        QVERIFY(hoursOf(shop).on(QDate(2026, 12, 31)).empty()); // a day off again, as the calendar has it
    }

    void aChannelHasANormOfItsOwnAndThenThatOfAllAgain()
    {
        Settings shop;
        QVERIFY(openWorkingShop(shop));
        QVERIFY(shop.goTo(QStringLiteral("норма")));
        const auto whatsapp = [&shop] {
            const auto lists = shop.desk.ask<catalog::Lists>([](Services& services, const Session& session) { return services.catalog.lists(session); });
            const auto book = shop.desk.ask<sla::NormBook>([](Services& services, const Session& session) { return services.norms.book(session); });
            shop.desk.clock.advance(std::chrono::minutes(1));
            return book->limit(sla::Rule::FirstReply, lists->channels.front().id, shop.desk.clock.now()).count() / 1000;
        };
        const auto openIt = [&shop] {
            QVERIFY(test::tabTo(QStringLiteral("Норма по каналам: ")));
            press(Qt::Key_Return);
            QVERIFY(shop.desk.dialog());
        };
        openIt();
        press(Qt::Key_A, Qt::ControlModifier);
        typeText(QStringLiteral("7"));
        press(Qt::Key_Return);
        QVERIFY(shop.settle());
        QTRY_VERIFY(!shop.desk.dialog());
        QCOMPARE(whatsapp(), 420);
        const auto labels = shop.page->pane()->findChildren<QLabel*>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel* label) {
            return label->text().replace(QChar(0x00A0), QLatin1Char(' ')).contains(QStringLiteral("кроме: WhatsApp 7 мин"));
        }));
        openIt();
        press(Qt::Key_A, Qt::ControlModifier);
        typeText(QStringLiteral("0"));
        press(Qt::Key_Return);
        QVERIFY(shop.settle());
        QCOMPARE(whatsapp(), 180);
    }

    void whenALeadTurnsYellowIsASetting()
    {
        Settings shop;
        QVERIFY(openWorkingShop(shop));
        QVERIFY(shop.goTo(QStringLiteral("напоминание")));
        QVERIFY(test::tabTo(QStringLiteral("Предупредить цветом")));
        const auto* soon = qobject_cast<QSpinBox*>(QApplication::focusWidget());
        QVERIFY(soon);
        QCOMPARE(soon->text(), QStringLiteral("1/3 нормы"));
        press(Qt::Key_Down);
        QVERIFY2(shop.page->pane()->unsaved().contains(QStringLiteral("было 1/3 нормы, стало 1/2 нормы")), qUtf8Printable(shop.page->pane()->unsaved()));
        press(Qt::Key_S, Qt::ControlModifier);
        QVERIFY(shop.settle());
        const auto values = shop.desk.ask<std::map<QString, QString>>([](Services& services, const Session& session) { return services.settings.read(session); });
        QCOMPARE(values->at(QStringLiteral("norm.soon_share")), QStringLiteral("1/2"));
    }

    void aChannelIsAddedMovedUpAndStopped()
    {
        Settings shop;
        QVERIFY(openWorkingShop(shop));
        QVERIFY(shop.goTo(QStringLiteral("мессенджер")));
        press(Qt::Key_Insert);
        typeText(QStringLiteral("Авито"));
        press(Qt::Key_Return);
        QVERIFY(shop.settle());
        QTRY_VERIFY(!shop.desk.dialog());
        QCOMPARE(rowsOf(shop).constLast(),
                 QStringLiteral(" | Авито | переписка | предлагаем")); // the tenth has no digit
        QVERIFY(goToRow(shop, QStringLiteral("Авито")));
        press(Qt::Key_Up, Qt::AltModifier);
        QVERIFY(shop.settle());
        QVERIFY2(rowsOf(shop).contains(QStringLiteral("9 | Авито | переписка | предлагаем")), qUtf8Printable(rowsOf(shop).join(u'\n')));
        press(Qt::Key_Return); // still chosen
        QVERIFY(shop.desk.dialog());
        press(Qt::Key_Tab);
        press(Qt::Key_Space); // past the kind, which stays
        press(Qt::Key_Return);
        QVERIFY(shop.settle());
        QTRY_VERIFY(!shop.desk.dialog());
        QVERIFY2(rowsOf(shop).contains(QStringLiteral(" | Авито | переписка | больше не предлагаем")), qUtf8Printable(rowsOf(shop).join(u'\n')));
    }

    void aSourceIsRenamedAndStopped()
    {
        Settings shop;
        QVERIFY(openWorkingShop(shop));
        QVERIFY(shop.goTo(QStringLiteral("источник")));
        press(Qt::Key_Insert);
        typeText(QStringLiteral("2ГИС"));
        press(Qt::Key_Return);
        QVERIFY(shop.settle());
        QTRY_VERIFY(!shop.desk.dialog());
        QVERIFY(goToRow(shop, QStringLiteral("2ГИС")));
        press(Qt::Key_Return);
        QVERIFY(shop.desk.dialog());
        press(Qt::Key_End);
        typeText(QStringLiteral(" карты"));
        press(Qt::Key_Tab);
        press(Qt::Key_Space);
        press(Qt::Key_Return);
        QVERIFY(shop.settle());
        QTRY_VERIFY(!shop.desk.dialog());
        QCOMPARE(rowsOf(shop), QStringList{QStringLiteral("2ГИС карты | источник | больше не предлагаем")});
    }

    void aReasonOfTheShopIsRenamed()
    {
        Settings shop;
        QVERIFY(openWorkingShop(shop));
        QVERIFY(shop.goTo(QStringLiteral("причины")));
        press(Qt::Key_Insert);
        typeText(QStringLiteral("Далеко"));
        press(Qt::Key_Return);
        QVERIFY(shop.settle());
        QVERIFY(goToRow(shop, QStringLiteral("Далеко")));
        press(Qt::Key_Return);
        QVERIFY(shop.desk.dialog());
        press(Qt::Key_End);
        typeText(QStringLiteral(" ехать"));
        press(Qt::Key_Return);
        QVERIFY(shop.settle());
        QTRY_VERIFY(!shop.desk.dialog());
        QVERIFY(rowsOf(shop).contains(QStringLiteral("Далеко ехать | предлагаем")));
    }
};

QTEST_MAIN(TestSettingsLists)
#include "test_settings_lists.moc"
