// SPDX-License-Identifier: GPL-3.0-or-later
// The owner's page shows the figures of the design in its words, and every one of them opens its rows by the keyboard.
#include "tests/ui/dashboard/sample_dashboard.h"

#include "ui/dashboard/brief_line.h"
#include "ui/dashboard/dashboard_view.h"
#include "ui/dashboard/manager_columns.h"
#include "ui/dashboard/no_show_chart.h"
#include "ui/dashboard/period_bar.h"
#include "ui/kit/bar_list.h"
#include "ui/words/language.h"

#include <QApplication>
#include <QLocale>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

#include <algorithm>

using namespace priyom;
using reports::FigureQuery;

namespace {

void keep(QWidget& window, const QString& name)
{
    if (const QString folder = qEnvironmentVariable("PRIYOM_PICTURES"); !folder.isEmpty())
        QVERIFY(window.grab().save(folder + QLatin1Char('/') + name + QStringLiteral(".png")));
}

QString plain(QString text)
{
    return text.replace(QChar(0x00A0), QLatin1Char(' '));
}

} // namespace

class TestDashboardView final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(theme::loadFonts());
        QLocale::setDefault(QLocale(QLocale::Russian, QLocale::Russia));
        m_theme.applyTo(*qApp);
    }

    void init()
    {
        m_view = std::make_unique<dashboard::DashboardView>(m_theme);
        m_view->resize(1236, 806);
        m_view->setDashboard(sample::ownerDashboard());
        m_view->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    }

    void cleanup() { m_view.reset(); }

    void tiles_say_value_verdict_and_evidence_data()
    {
        QTest::addColumn<int>("tile");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("said");
        QTest::newRow("revenue") << 0 << "Выручка, 2 300 000 ₽" << "+6 %, прогноз 88,5 % плана, 44,2 % от 5 200 000 ₽";
        QTest::newRow("conversion") << 1 << "Лид → запись, 22,8 %" << "+1,6 п. п., выше цели 18 %, 71 из 312, вероятно 18–28 %";
        QTest::newRow("reply") << 2 << "Первый ответ, 2 мин 40 с" << "−50 с, в норме, до 3 мин, 155 из 184 чатов, 84 %";
        QTest::newRow("no-shows") << 3 << "Неявки, 10,7 %" << "−2,8 п. п., в норме, до 12 %, 6 из 56, вероятно 5–21 %";
        QTest::newRow("average check") << 4 << "Средний чек, 46 000 ₽" << "+4 %, выше цели 45 000 ₽, 2 300 000 ₽ ÷ 50 визитов, было 44 200 ₽";
        QTest::newRow("too few") << 5 << "Повторная запись, 30 дней, Мало данных" << "14 из 30 визитов, покажем примерно 24 окт.";
    }
    void tiles_say_value_verdict_and_evidence()
    {
        QFETCH(int, tile);
        const auto* shown = m_view->findChildren<kit::KpiTile*>().at(tile);
        QTEST(plain(shown->accessibleName()), "name");
        QTEST(plain(shown->accessibleDescription()), "said");
    }

    void the_brief_has_exactly_five_lines()
    {
        QStringList said;
        for (const auto* line : m_view->findChildren<dashboard::BriefLine*>())
            said.append(plain(line->accessibleName() + QStringLiteral(": ") + line->accessibleDescription()));
        const QStringList expected{QStringLiteral("Лиды: 27 новых, обычно к этому часу 20"),
                                   QStringLiteral("Визиты: 23 из 26 подтверждены, 3 ждут звонка"),
                                   QStringLiteral("Неявки: 1 из 15 наступивших"),
                                   QStringLiteral("Источники: WhatsApp 9, Звонок 7, Instagram 5"),
                                   QStringLiteral("Внимание: 2 ждут ответа, пустых окон 9 ч 45 мин")};
        QCOMPARE(said, expected);
    }

    void enter_opens_the_rows_behind_a_tile_a_line_a_bar_and_a_manager()
    {
        QSignalSpy opened(m_view.get(), &dashboard::DashboardView::opened);
        const reports::DaySpan month{QDate(2026, 10, 1), QDate(2026, 10, 15)};
        const reports::DaySpan today{QDate(2026, 10, 15), QDate(2026, 10, 15)};
        const auto enter = [&](QWidget* where) {
            where->setFocus();
            QTest::keyClick(where, Qt::Key_Return);
            return opened.isEmpty() ? FigureQuery{} : opened.takeLast().constFirst().value<FigureQuery>();
        };
        QCOMPARE(enter(m_view->findChildren<kit::KpiTile*>().at(3)), (FigureQuery{QStringLiteral("no_show_rate"), month}));
        QCOMPARE(enter(m_view->findChildren<dashboard::BriefLine*>().at(0)), (FigureQuery{QStringLiteral("leads"), today}));
        QCOMPARE(enter(m_view->findChildren<dashboard::BriefLine*>().at(4)).waiting, reports::Waiting::Leads);
        auto* origins = m_view->findChildren<kit::BarList*>().at(1);
        origins->setFocus();
        QTest::keyClick(origins, Qt::Key_Down);
        QTest::keyClick(origins, Qt::Key_Down);
        QCOMPARE(enter(origins), (FigureQuery{QStringLiteral("conversion"), month, reports::GroupKind::Channel, QStringLiteral("instagram")}));
        auto* managers = m_view->findChild<QTableView*>(QStringLiteral("managers"));
        managers->setCurrentIndex(managers->model()->index(3, 0));
        QCOMPARE(enter(managers), (FigureQuery{QStringLiteral("leads"), month, reports::GroupKind::Manager, QStringLiteral("Кирилл Жуков")}));
    }

    void a_larger_team_keeps_its_sum_in_sight_above_whom_to_talk_to()
    {
        auto dashboard = sample::ownerDashboard();
        const auto one = dashboard.managers.front();
        dashboard.managers.insert(dashboard.managers.end(), 3, one);
        m_view->setDashboard(dashboard);
        const auto* managers = m_view->findChild<QTableView*>(QStringLiteral("managers"));
        const QModelIndex team = managers->model()->index(managers->model()->rowCount() - 1, 0);
        QCOMPARE(team.row(), int(dashboard.managers.size()));
        QTRY_VERIFY(managers->viewport()->rect().contains(managers->visualRect(team)));
    }

    void more_no_shows_are_red_and_fewer_are_green()
    {
        auto weeks = sample::ownerDashboard().noShowWeeks;
        QCOMPARE(dashboard::noShowCourse(weeks).tone, kit::Tone::Ok);
        std::swap(weeks[0].rate, weeks[9].rate); // the first week and the last with enough visits
        QCOMPARE(dashboard::noShowCourse(weeks).tone, kit::Tone::Bad);
    }

    void requests_of_nobody_are_a_row_of_their_own_that_opens_them()
    {
        auto dashboard = sample::ownerDashboard();
        reports::ManagerRow nobodys;
        nobodys.of = reports::RowOf::Nobody;
        nobodys.leads = 3;
        dashboard.managers.push_back(nobodys);
        m_view->setDashboard(dashboard);
        QSignalSpy opened(m_view.get(), &dashboard::DashboardView::opened);
        auto* managers = m_view->findChild<QTableView*>(QStringLiteral("managers"));
        managers->setCurrentIndex(managers->model()->index(4, 0));
        QCOMPARE(managers->currentIndex().data().toString(), QStringLiteral("Без ответственного"));
        QTest::keyClick(managers, Qt::Key_Return);
        QCOMPARE(opened.size(), 1);
        const reports::DaySpan month{QDate(2026, 10, 1), QDate(2026, 10, 15)};
        QCOMPARE(opened.constFirst().constFirst().value<FigureQuery>(),
                 (FigureQuery{QStringLiteral("leads"), month, reports::GroupKind::Manager, QString()}));
    }

    void the_period_steps_back_and_never_into_the_future()
    {
        QSignalSpy asked(m_view.get(), &dashboard::DashboardView::asked);
        m_view->period().step(+1);
        QCOMPARE(asked.size(), 0);
        m_view->period().step(-1);
        QCOMPARE(m_view->period().steps(), -1);
        QCOMPARE(asked.size(), 1);
    }

    void every_size_and_theme_shows_all_cards_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<bool>("dark");
        QTest::newRow("owner-dashboard") << QSize(1236, 836) << false;
        QTest::newRow("owner-dashboard-dark") << QSize(1236, 836) << true;
        QTest::newRow("owner-dashboard-1366") << QSize(1162, 704) << false;
        QTest::newRow("owner-dashboard-1024") << QSize(968, 536) << false;
    }
    void every_size_and_theme_shows_all_cards()
    {
        QFETCH(QSize, size);
        QFETCH(bool, dark);
        m_theme.setMode(dark ? theme::ColorMode::Dark : theme::ColorMode::Light);
        m_view->resize(size);
        const auto tiles = m_view->findChildren<kit::KpiTile*>();
        const auto isWhole = [](const kit::KpiTile* tile) { return tile->isVisible() && tile->width() >= tile->minimumSizeHint().width(); };
        QCOMPARE(tiles.size(), 6);
        QTRY_VERIFY2(std::all_of(tiles.begin(), tiles.end(), isWhole), "a tile lost its words");
        keep(*m_view, QString::fromLatin1(QTest::currentDataTag()));
    }

    void of_the_row_the_keys_are_on_it_is_said_whose_breaches_are_whose()
    {
        auto dashboard = sample::ownerDashboard();
        dashboard.managers.front().breaches = 3;
        dashboard.managers.front().ownBreaches = 1;
        m_view->setDashboard(dashboard);
        m_view->show();
        QVERIFY(QTest::qWaitForWindowActive(m_view->window()));
        auto* table = m_view->findChild<QTableView*>(QStringLiteral("managers"));
        const auto says = [this](const QString& words) {
            const auto labels = m_view->findChildren<kit::Label*>();
            return std::any_of(labels.begin(), labels.end(), [&](const kit::Label* label) { return label->text().contains(words); });
        };
        table->setFocus(Qt::TabFocusReason);
        QTest::keyClick(table, Qt::Key_Home, Qt::ControlModifier);
        QTRY_VERIFY(says(QStringLiteral("просрочек 3, из них по своей вине 1")));
        QTest::keyClick(table, Qt::Key_Down);
        QTRY_VERIFY(says(QStringLiteral("просрочек нет")));
        table->clearFocus();
        QTRY_VERIFY(says(QStringLiteral("по производственному календарю")));
    }

    void a_tile_of_the_live_window_says_its_whole_sum_and_change_data()
    {
        QTest::addColumn<QSize>("size");
        // The page beside the navigation, in a window with a frame around it; the cards scroll, so the tiles lose a scroll bar.
        QTest::newRow("1366x768") << QSize(1358 - 204, 728 - 64);
        QTest::newRow("1440x900") << QSize(1432 - 204, 860 - 64);
    }
    void a_tile_of_the_live_window_says_its_whole_sum_and_change()
    {
        QFETCH(QSize, size);
        auto dashboard = sample::ownerDashboard();
        dashboard.tiles.front().before = 341'000'000.0; // −33 %: the widest there is with two digits
        m_view->setDashboard(dashboard);
        m_view->resize(size);
        const auto tiles = m_view->findChildren<kit::KpiTile*>();
        QVERIFY(plain(tiles.front()->accessibleDescription()).startsWith(QStringLiteral("−33 %")));
        const auto cut = [&tiles] {
            QStringList said;
            for (const kit::KpiTile* tile : tiles)
                if (!tile->isWhole())
                    said.append(plain(tile->toolTip()));
            return said.join(QStringLiteral("; "));
        };
        QTRY_COMPARE(cut(), QString());
        keep(*m_view, QStringLiteral("owner-dashboard-live-%1").arg(size.width()));
    }

    void a_month_that_is_over_has_nothing_to_forecast()
    {
        auto dashboard = sample::ownerDashboard();
        const auto hidden = [this](int column) { return m_view->findChild<QTableView*>(QStringLiteral("managers"))->isColumnHidden(column); };
        m_view->setDashboard(dashboard);
        QVERIFY(!hidden(dashboard::ManagerModel::Forecast));
        dashboard.daysBegun = dashboard.daysOfMonth;
        m_view->setDashboard(dashboard);
        QVERIFY(hidden(dashboard::ManagerModel::Forecast));
        QVERIFY(!hidden(dashboard::ManagerModel::Plan));
    }

    // The last one: from here on the translation is there.
    void the_managers_columns_cut_nothing_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<int>("width");
        for (const char* language : {"ru", "en"})
            for (const int width : {1154, 1162, 1236}) // of a window of 1358, 1366, 1440
                QTest::addRow("%s %d", language, width) << QString::fromLatin1(language) << width;
    }

    void the_managers_columns_cut_nothing()
    {
        QFETCH(QString, language);
        QFETCH(int, width);
        words::installLanguage(*qApp, language);
        const auto back = qScopeGuard([] { words::installLanguage(*qApp, QStringLiteral("ru")); });
        dashboard::DashboardView view(m_theme);
        view.resize(width, 806);
        auto dashboard = sample::ownerDashboard();
        dashboard.managers.insert(dashboard.managers.end(), 12, dashboard.managers.front()); // so many that they scroll
        view.setDashboard(dashboard);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        auto* managers = view.findChild<QTableView*>(QStringLiteral("managers"));
        const auto* model = static_cast<const dashboard::ManagerModel*>(managers->model());
        for (int column = 0; column < dashboard::ManagerModel::ColumnCount; ++column) {
            if (!managers->isColumnHidden(column)) {
                QTRY_VERIFY2(managers->columnWidth(column) >= dashboard::leastWidth(*model, m_theme, column),
                             qPrintable(QStringLiteral("%1: %2").arg(model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString()).arg(managers->columnWidth(column))));
            }
        }
    }

private:
    theme::Theme m_theme;
    std::unique_ptr<dashboard::DashboardView> m_view;
};

QTEST_MAIN(TestDashboardView)
#include "test_dashboard_view.moc"
