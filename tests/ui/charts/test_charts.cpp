// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/kit/gallery.h"

#include "ui/charts/axis_scale.h"
#include "ui/charts/chart_table_model.h"
#include "ui/charts/chart_widget.h"

#include <QTest>

using namespace priyom;
using namespace priyom::charts;

class TestCharts final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::Russian, QLocale::Russia)); }

    void anAxisHasRoundSteps_data()
    {
        QTest::addColumn<double>("low");
        QTest::addColumn<double>("high");
        QTest::addColumn<bool>("fromZero");
        QTest::addColumn<double>("from");
        QTest::addColumn<double>("to");
        QTest::addColumn<double>("step");
        QTest::newRow("no-shows") << 7.7 << 18.2 << true << 0.0 << 20.0 << 5.0;
        QTest::newRow("millions") << 0.0 << 3.0 << true << 0.0 << 3.0 << 1.0;
        QTest::newRow("roubles") << 39500.0 << 1200000.0 << true << 0.0 << 1250000.0 << 250000.0;
        QTest::newRow("small shares") << 0.01 << 0.02 << true << 0.0 << 0.02 << 0.005;
        QTest::newRow("below zero") << -3.0 << 4.0 << true << -4.0 << 4.0 << 2.0;
        QTest::newRow("not from zero") << 40.0 << 46.0 << false << 40.0 << 46.0 << 2.0;
        QTest::newRow("all the same") << 0.0 << 0.0 << true << 0.0 << 0.2 << 0.2;
    }

    void anAxisHasRoundSteps()
    {
        QFETCH(double, low);
        QFETCH(double, high);
        QFETCH(bool, fromZero);
        QFETCH(double, from);
        QFETCH(double, to);
        QFETCH(double, step);
        const AxisScale scale = scaleFor(low, high, fromZero);
        QCOMPARE(scale.from, from);
        QCOMPARE(scale.to, to);
        QCOMPARE(scale.step, step);
    }

    void theTableSaysWhatTheChartDraws()
    {
        ChartTableModel model;
        model.setSpec(gallery::noShowsByWeek());
        QCOMPARE(model.rowCount(), 12);
        QCOMPARE(model.columnCount(), 2);
        QCOMPARE(model.index(0, 0).data().toString(), QStringLiteral("27.07"));
        QCOMPARE(model.index(0, 1).data().toString(), QStringLiteral("17,8\u00A0%, из 40"));
        QCOMPARE(model.index(11, 1).data().toString(), QStringLiteral("7,7\u00A0%, из 40, ещё не всё"));
        QVERIFY(model.plainText().startsWith(QStringLiteral("Период\tНеявки\n27.07\t17,8")));
    }

    void aGapIsSaidInWords()
    {
        metrics::ChartSpec spec;
        spec.series.append({QStringLiteral("Неявки"), {{QStringLiteral("05.10")}}});
        ChartTableModel model;
        model.setSpec(spec);
        QCOMPARE(model.index(0, 1).data().toString(), QStringLiteral("нет данных"));
    }

    void aMinusIsTheOneOfTypography()
    {
        metrics::ChartSpec spec;
        spec.unit = QStringLiteral("₽");
        QCOMPARE(valueText(spec, -1400), QStringLiteral("\u22121\u00A0400\u00A0₽"));
    }

    void ctrlTShowsTheTableInBothLayouts()
    {
        theme::Theme theme;
        ChartWidget chart(theme);
        chart.setSpec(gallery::noShowsByWeek());
        chart.show();
        QVERIFY(QTest::qWaitForWindowActive(&chart));
        chart.findChild<kit::KeycapButton*>()->setFocus();
        QTest::keyClick(chart.focusWidget(), Qt::Key_T, Qt::ControlModifier);
        QVERIFY(chart.showsTable());
        QTest::sendKeyEvent(QTest::Click, chart.focusWidget(), static_cast<Qt::Key>(0x0415), QStringLiteral("\u0014"), Qt::ControlModifier);
        QVERIFY(!chart.showsTable());
        QVERIFY(!chart.accessibleDescription().isEmpty());
    }

    void aChartIsDrawnAgainForANewTheme()
    {
        theme::Theme theme;
        theme.setMode(theme::ColorMode::Light);
        ChartWidget chart(theme);
        chart.setSpec(gallery::noShowsByWeek());
        chart.resize(500, 300);
        chart.show();
        const QImage light = chart.grab().toImage();
        theme.setMode(theme::ColorMode::Dark);
        QVERIFY(chart.grab().toImage() != light);
    }

    void anEmptyChartIsDrawnToo()
    {
        theme::Theme theme;
        ChartWidget chart(theme);
        chart.setSpec({});
        chart.resize(400, 200);
        chart.show();
        QVERIFY(!chart.grab().isNull());
    }
};

QTEST_MAIN(TestCharts)
#include "test_charts.moc"
