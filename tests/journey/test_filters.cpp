// SPDX-License-Identifier: GPL-3.0-or-later
// Which leads are shown: from where and since when, kept under a name, taken out as a table by those who may.
#include "tests/support/clinic.h"
#include "tests/support/desk_window.h"
#include "ui/kit/inputs.h"
#include "ui/leads/lead_filters.h"
#include "ui/leads/table_screen.h"

#include <QFile>
#include <QTemporaryDir>

using namespace priyom;
using namespace priyom::test;
using backend::Services;
using leads::Stage;
using staff::Session;

namespace {

// Two of today, one of them from the maps; one of ten days ago, from the maps too.
Result<> threeRequests(Services& services, const Session& session)
{
    PRIYOM_CHECK(clinic(services, session));
    const std::tuple<QString, QString, Instant> requests[] = {{QStringLiteral("Анна"), QStringLiteral("Яндекс Карты"), DeskWindow::moment(5, 12, 0)},
                                                              {QStringLiteral("Борис"), QStringLiteral("Яндекс Карты"), DeskWindow::moment(15, 12, 0)},
                                                              {QStringLiteral("=1+1"), QStringLiteral("2ГИС"), DeskWindow::moment(15, 13, 0)}};
    for (const auto& [name, source, at] : requests) {
        leads::LeadDraft draft;
        draft.channel = QStringLiteral("site");
        draft.name = name;
        draft.source = source;
        draft.at = at;
        draft.names = catalog::NewNames::Made;
        PRIYOM_CHECK(services.leads.add(session, draft));
    }
    return {};
}

} // namespace

class FiltersTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(inRussian()); }

    void whoAFilterHidesGivesTheTablesChoiceToTheFirst()
    {
        DeskWindow desk;
        QVERIFY(desk.open(threeRequests));
        QVERIFY(desk.turnForm());
        QVERIFY(desk.goToRow(LeadId(3)));
        QVERIFY(narrow({QStringLiteral("Источник"), QStringLiteral("Яндекс Карты")}));
        QVERIFY(desk.settle());
        QVERIFY(desk.page->tableScreen().current());
        QCOMPARE(desk.page->tableScreen().current()->id, LeadId(1));
    }

    void theTableSwitchesNoStageOnForTheCardOfTheBoard()
    {
        DeskWindow desk;
        QVERIFY(desk.open([](Services& services, const Session& session) -> Result<> {
            PRIYOM_CHECK(threeRequests(services, session));
            return moveToVisit(services, session, LeadId(2), Stage::Came, DeskWindow::moment(15, 14, 0));
        }));
        const auto stages = [&desk] {
            QStringList on;
            for (const auto* chip : desk.page->tableScreen().findChildren<kit::FilterChip*>())
                if (chip->isChecked())
                    on.append(chip->text());
            return on;
        };
        const QStringList before = stages();
        QVERIFY(desk.goToCard(LeadId(2)));
        press(Qt::Key_T, Qt::ControlModifier);
        QVERIFY(desk.settle());
        QCOMPARE(stages(), before);
        QVERIFY(desk.page->tableScreen().current());
        QVERIFY(desk.page->tableScreen().current()->stage != Stage::Came);
    }

    void aSourceAndATimeNarrowTheBoardAndAreKeptUnderAName()
    {
        DeskWindow desk;
        QVERIFY(desk.open(threeRequests));
        QCOMPARE(desk.countIn(Stage::New), 3);
        QVERIFY(narrow({QStringLiteral("Источник"), QStringLiteral("Яндекс Карты")}));
        QVERIFY(desk.settle());
        QCOMPARE(desk.countIn(Stage::New), 2);
        QVERIFY(narrow({QStringLiteral("Когда пришли"), QStringLiteral("Сегодня")}));
        QVERIFY(desk.settle());
        QCOMPARE(desk.countIn(Stage::New), 1);

        QVERIFY(narrow({QStringLiteral("Сохранить фильтр…")}));
        QVERIFY(desk.dialog());
        QVERIFY(says(*desk.dialog(), QStringLiteral("Яндекс Карты, Сегодня")));
        typeText(QStringLiteral("Карты сегодня"));
        press(Qt::Key_Return);
        QTRY_VERIFY(!desk.dialog());
        QVERIFY(desk.settle());
        QVERIFY(narrow({QStringLiteral("Показать всех")}));
        QVERIFY(desk.settle());
        QCOMPARE(desk.countIn(Stage::New), 3);
        QVERIFY(narrow({QStringLiteral("Карты сегодня")}));
        QVERIFY(desk.settle());
        QCOMPARE(desk.countIn(Stage::New), 1);
    }

    void daysFromAndToAreTypedAndKeptUnderAName()
    {
        DeskWindow desk;
        QVERIFY(desk.open(threeRequests));
        QVERIFY(narrow({QStringLiteral("Когда пришли"), QStringLiteral("С … по …")}));
        QVERIFY(desk.dialog());
        typeText(QStringLiteral("10.10"));
        press(Qt::Key_Tab);
        typeText(QStringLiteral("1.10.2026"));
        press(Qt::Key_Return);
        QVERIFY(says(*desk.dialog(), QStringLiteral("Второй день раньше первого")));
        press(Qt::Key_A, Qt::ControlModifier);
        typeText(QStringLiteral("сегодня"));
        press(Qt::Key_Return);
        QTRY_VERIFY(!desk.dialog());
        QVERIFY(desk.settle());
        QCOMPARE(desk.countIn(Stage::New), 2);
        QCOMPARE(desk.page->filters().text(), QStringLiteral("10.10–15.10"));
        QVERIFY(narrow({QStringLiteral("Статус"), QStringLiteral("Новый")}));
        QVERIFY(narrow({QStringLiteral("Статус"), QStringLiteral("Квалифицирован")}));
        QVERIFY(desk.settle());
        QCOMPARE(desk.page->filters().text(), QStringLiteral("10.10–15.10, Новый, Квалифицирован"));
        QVERIFY(narrow({QStringLiteral("Сохранить фильтр…")}));
        press(Qt::Key_Return);
        QTRY_VERIFY(!desk.dialog());
        QVERIFY(desk.settle());
        const leads::LeadChoice chosen = desk.page->filters().choice();
        QVERIFY(narrow({QStringLiteral("Показать всех")}));
        QVERIFY(desk.settle());
        QCOMPARE(desk.countIn(Stage::New), 3);
        QVERIFY(narrow(kept(desk)));
        QVERIFY(desk.settle());
        QCOMPARE(desk.page->filters().choice(), chosen);
        QCOMPARE(desk.countIn(Stage::New), 2);
    }

    void aFilterThatWasDroppedComesBackByCtrlZ()
    {
        DeskWindow desk;
        QVERIFY(desk.open(threeRequests));
        const leads::SavedFilter today{QStringLiteral("За сегодня"), {{}, {}, {}, leads::Arrived::Today}};
        QVERIFY(desk.ask<EventSeq>([today](Services& services, const Session& session) {
            return services.savedFilters.keep(session, today);
        }));
        QVERIFY(narrow({QStringLiteral("Источник"), QStringLiteral("2ГИС")}));
        QVERIFY(narrow({QStringLiteral("Сохранить фильтр…")}));
        press(Qt::Key_Return); // under the name it proposes
        QTRY_VERIFY(!desk.dialog());
        QVERIFY(desk.settle());
        QVERIFY(narrow({QStringLiteral("Удалить сохранённый"), QStringLiteral("За сегодня")}));
        QVERIFY(desk.settle());
        QCOMPARE(kept(desk), QStringList(QStringLiteral("2ГИС")));
        press(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(desk.settle());
        QCOMPARE(kept(desk), QStringList({QStringLiteral("2ГИС"), QStringLiteral("За сегодня")}));
    }

    void theOwnerTakesOutWhatTheTableShows()
    {
        DeskWindow desk;
        QVERIFY(desk.open(threeRequests));
        QVERIFY(desk.turnForm());
        QVERIFY(narrow({QStringLiteral("Когда пришли"), QStringLiteral("Сегодня")}));
        QVERIFY(desk.settle());
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("leads.csv"));
        QVERIFY(exportTo(path));
        QVERIFY(desk.settle());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().startsWith("\xEF\xBB\xBF")); // a spreadsheet takes it for UTF-8
        const QString text = contentsOf(path);
        QCOMPARE(text.count(QStringLiteral("\r\n")), 3); // the heads and two leads
        QVERIFY(text.startsWith(QStringLiteral("Лид;Пришла заявка;Статус;Имя")));
        QVERIFY(text.contains(QStringLiteral("15.10.2026 12:00;Новый;Борис")));
        QVERIFY(text.contains(QStringLiteral("'=1+1"))); // no formula for a spreadsheet
        QVERIFY(!text.contains(QStringLiteral("Анна")));
    }

    void aSearchIsTakenOutWholeNotOnlyThePageInSight()
    {
        DeskWindow desk;
        QVERIFY(desk.open([](Services& services, const Session& session) -> Result<> {
            PRIYOM_CHECK(clinic(services, session));
            for (int number = 0; number < 150; ++number)
                PRIYOM_CHECK(addRequest(services, session, QStringLiteral("Анна %1").arg(number), QStringLiteral("+7912745%1").arg(1000 + number)));
            return {};
        }));
        QVERIFY(desk.turnForm());
        press(Qt::Key_F, Qt::ControlModifier);
        typeText(QStringLiteral("анна"));
        QTRY_VERIFY(desk.page->tableScreen().shown().filter);
        QTRY_VERIFY(desk.page->tableScreen().isSettled() && desk.page->tableScreen().model().rowCount() == 100);
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("leads.csv"));
        QVERIFY(exportTo(path));
        QVERIFY(desk.settle());
        QCOMPARE(contentsOf(path).count(QStringLiteral("\r\n")), 151);
    }

    void whereTheFileCannotBeMadeTheWindowSaysSo()
    {
        DeskWindow desk;
        QVERIFY(desk.open(threeRequests));
        QVERIFY(desk.turnForm());
        QTemporaryDir folder;
        QVERIFY(exportTo(folder.filePath(QStringLiteral("no/such/folder/leads.csv"))));
        QTRY_VERIFY(says(desk.window, QStringLiteral("leads.csv")));
        QVERIFY(!says(desk.window, QStringLiteral("Выгружено")));
    }

private:
    // Ctrl+Shift+F and the way through the menus.
    static bool narrow(const QStringList& path)
    {
        press(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
        return pickEntry(path);
    }

    // By the button over the table, to that file.
    static bool exportTo(const QString& path)
    {
        if (!tabTo(QStringLiteral("Выгрузить")))
            return false;
        press(Qt::Key_Space);
        return typeFile(path);
    }

    static QStringList kept(DeskWindow& desk)
    {
        QStringList names;
        const auto filters = desk.ask<std::vector<leads::SavedFilter>>([](Services& services, const Session& session) { return services.savedFilters.list(session); });
        for (const leads::SavedFilter& filter : *filters)
            names += filter.name;
        return names;
    }

    static QString contentsOf(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }
};

QTEST_MAIN(FiltersTest)
#include "test_filters.moc"
