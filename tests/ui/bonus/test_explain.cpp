// SPDX-License-Identifier: GPL-3.0-or-later
// The explanation of a pay says its formula and its rows, and they add up; shown in the view, every line opens by Enter.
#include "core/reports/record_list.h"

#include "tests/ui/bonus/golden_pay.h"

#include "ui/bonus/bonus_view.h"
#include "ui/bonus/explain_model.h"
#include "ui/bonus/explain_tree.h"
#include "ui/records/records_dialog.h"

#include <QApplication>
#include <QLocale>
#include <QSignalSpy>
#include <QTest>

using namespace priyom;
using bonus::ExplainNode;

namespace {

QString plain(QString text)
{
    return text.replace(QChar(0x00A0), QLatin1Char(' '));
}

QStringList said(const ExplainNode& node)
{
    return {plain(node.title), plain(node.formula), plain(node.amount)};
}

} // namespace

class TestExplain final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(theme::loadFonts());
        QLocale::setDefault(QLocale(QLocale::Russian, QLocale::Russia));
        m_theme.applyTo(*qApp);
        m_month = sample::goldenMonth();
    }

    void components_and_parts_add_up_to_119800()
    {
        const auto nodes = bonus::explain(m_month.people.front(), m_month.month, {});
        QCOMPARE(nodes.size(), std::size_t(3));
        QCOMPARE(said(nodes[0]).at(0), QStringLiteral("Оклад"));
        QCOMPARE(said(nodes[0]).at(2), QStringLiteral("60 000 ₽"));
        QCOMPARE(said(nodes[1]), (QStringList{QStringLiteral("Премия за показатели"), QStringLiteral("база 50 000 ₽, показателей: 4"), QStringLiteral("58 000 ₽")}));
        QCOMPARE(said(nodes[2]).at(2), QStringLiteral("1 800 ₽"));
        const auto& revenue = nodes[1].children.at(0);
        QCOMPARE(said(revenue), (QStringList{QStringLiteral("Выручка, вес 40 %"), QStringLiteral("3 300 000 ÷ 3 000 000 = 110 %, 20 000 × 1,1 × 1,2"), QStringLiteral("26 400 ₽")}));
        const pay::PayResult& result = *m_month.people.front().result;
        QVERIFY(bonus::sumsAgree(result));
        QCOMPARE(plain(bonus::componentSums(result)), QStringLiteral("60 000 + 58 000 + 1 800"));
        QCOMPARE(plain(bonus::lineSums(result)), QStringLiteral("60 000 + 26 400 + 9 500 + 12 600 + 9 500 + 1 800 = 119 800 ₽"));
    }

    void a_sum_shows_its_largest_rows_and_the_rest_in_one()
    {
        const auto nodes = bonus::explain(m_month.people.front(), m_month.month, {{QStringLiteral("revenue"), sample::goldenPayments()}});
        const auto& rows = nodes[1].children.at(0).children;
        QCOMPARE(rows.size(), std::size_t(6)); // four payments, the rest, the fact
        QCOMPARE(rows[0].when, QStringLiteral("04.09"));
        QCOMPARE(plain(rows[0].amount), QStringLiteral("286 000 ₽"));
        QCOMPARE(plain(rows[4].amount), QStringLiteral("254 000 ₽")); // 154 000 + 100 000
        QCOMPARE(said(rows[5]), (QStringList{QStringLiteral("Факт 3 300 000"), QStringLiteral("план 3 000 000"), QStringLiteral("3 300 000")}));
        QVERIFY(rows[4].opens.has_value());
        QCOMPARE(rows[4].opens->key, QStringLiteral("Дмитрий Иванов"));
        QCOMPARE(rows[4].opens->days, (reports::DaySpan{QDate(2026, 9, 1), QDate(2026, 9, 30)}));
    }

    void a_rounded_fact_says_both_numbers()
    {
        const auto nodes = bonus::explain(m_month.people.front(), m_month.month, {});
        const auto& rows = nodes[1].children.at(2).children;
        QCOMPARE(said(rows.front()), (QStringList{QStringLiteral("Факт 2,105 %"), QStringLiteral("округлён до 2,1 %, план 2 %"), QStringLiteral("2,1 %")}));
    }

    void a_ratio_counts_both_its_sides()
    {
        reports::RecordList list{QStringLiteral("call_to_visit"), metrics::Kind::Ratio, metrics::Unit::Fraction, {}};
        for (int at = 0; at < 25; ++at) {
            reports::RecordRow row;
            row.kind = at < 5 ? metrics::RecordKind::Lead : metrics::RecordKind::Touch;
            row.value = at < 5;
            row.flag = at >= 5;
            list.rows.push_back(row);
        }
        const auto nodes = bonus::explain(m_month.people.front(), m_month.month, {{QStringLiteral("call_to_visit"), list}});
        QCOMPARE(plain(nodes[1].children.at(2).children.front().title), QStringLiteral("5 лидов ÷ 20 звонков = 25 %"));
        // Behind the row each side is a list of its own.
        records::RecordsDialog dialog(m_theme, QStringLiteral("Звонок → визит"), list);
        const auto* table = dialog.findChild<kit::TextTable*>();
        QCOMPARE(table->model()->rowCount(), 5);
        dialog.findChild<kit::Segmented*>()->setCurrent(1);
        QCOMPARE(table->model()->rowCount(), 20);
    }

    void an_average_says_what_is_divided_by_what()
    {
        reports::RecordList list{QStringLiteral("average_check"), metrics::Kind::Ratio, metrics::Unit::Money, {}};
        for (const int paid : {300'000'00, 127'500'00, 157'500'00}) {
            reports::RecordRow row;
            row.kind = metrics::RecordKind::Visit;
            row.value = paid;
            row.flag = true;
            list.rows.push_back(row);
        }
        const auto nodes = bonus::explain(m_month.people.front(), m_month.month, {{QStringLiteral("average_check"), list}});
        const auto& row = nodes[1].children.at(1).children.front();
        QCOMPARE(plain(row.title), QStringLiteral("585 000 ₽ ÷ 3 визитов = 195 000 ₽")); // its plural is the translation's
    }

    void what_is_chosen_and_folded_stays_when_the_sheet_is_read_again()
    {
        const bonus::RecordsByMetric records{{QStringLiteral("revenue"), sample::goldenPayments()}};
        bonus::BonusView view(m_theme);
        view.setMonth(m_month);
        view.choose(QStringLiteral("Дмитрий Иванов"));
        view.setRecords(PersonId(3), records);
        auto* tree = view.findChild<bonus::ExplainTree*>();
        const auto revenue = [tree] { return tree->model()->index(0, 0, tree->model()->index(1, 0)); };
        const auto second = [tree] { return tree->model()->index(1, 0, tree->model()->index(1, 0)); };
        tree->collapse(second());
        tree->setCurrentIndex(tree->model()->index(2, 0, revenue()));
        view.setMonth(m_month); // something changed in the shop
        view.setRecords(PersonId(3), records);
        QCOMPARE(tree->currentIndex(), tree->model()->index(2, 0, revenue()));
        QVERIFY(!tree->isExpanded(second()));
        QVERIFY(tree->isExpanded(revenue()));
    }

    void the_view_opens_the_rows_of_a_line_with_enter()
    {
        bonus::BonusView view(m_theme);
        view.resize(1236, 836);
        view.setMonth(m_month);
        view.choose(QStringLiteral("Дмитрий Иванов"));
        view.setRecords(PersonId(3), {{QStringLiteral("revenue"), sample::goldenPayments()}});
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        QSignalSpy opened(&view, &bonus::BonusView::opened);
        auto* tree = view.findChild<bonus::ExplainTree*>();
        tree->setFocus();
        const QAbstractItemModel* model = tree->model();
        const QModelIndex revenue = model->index(0, 0, model->index(1, 0));
        tree->setCurrentIndex(model->index(4, 0, revenue));
        QTest::keyClick(tree, Qt::Key_Return);
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.constFirst().constFirst().value<reports::FigureQuery>().metric, QStringLiteral("revenue"));
        tree->setCurrentIndex(model->index(1, 0, revenue)); // one payment: the line's rows, with its own marked
        QTest::keyClick(tree, Qt::Key_Return);
        QCOMPARE(opened.at(1).at(1).toString(), model->data(revenue).toString());
        QCOMPARE(opened.at(1).at(2).toLongLong(), 111); // of the eleventh: the four largest stand by time
        tree->setCurrentIndex(revenue);
        QTest::keyClick(tree, Qt::Key_Left); // folds
        QVERIFY(!tree->isExpanded(revenue));
        keep(view, QStringLiteral("bonus"));
        m_theme.setMode(theme::ColorMode::Dark);
        keep(view, QStringLiteral("bonus-dark"));
        m_theme.setMode(theme::ColorMode::Light);
        view.resize(1162, 704);
        keep(view, QStringLiteral("bonus-1366"));
    }

private:
    static void keep(QWidget& window, const QString& name)
    {
        if (const QString folder = qEnvironmentVariable("PRIYOM_PICTURES"); !folder.isEmpty())
            QVERIFY(window.grab().save(folder + QLatin1Char('/') + name + QStringLiteral(".png")));
    }

    theme::Theme m_theme;
    pay::MonthPay m_month;
};

QTEST_MAIN(TestExplain)
#include "test_explain.moc"
