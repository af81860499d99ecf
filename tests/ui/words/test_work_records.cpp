// SPDX-License-Identifier: GPL-3.0-or-later
// What stands behind utilisation: days with their minutes, added up on both sides.
#include "ui/words/language.h"
#include "ui/words/number_text.h"
#include "ui/words/ratio_text.h"

#include <QTest>

using namespace priyom;
using namespace priyom::words;

class TestWorkRecords final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void daysAreAddedUpByTheirMinutes()
    {
        installLanguage(*QCoreApplication::instance(), QStringLiteral("ru"));
        reports::RecordList list{QStringLiteral("utilisation"), metrics::Kind::Ratio, metrics::Unit::Fraction, {}};
        const auto day = [&](double taken, qint64 work) {
            reports::RecordRow row;
            row.kind = metrics::RecordKind::WorkDay;
            row.flag = true;
            row.value = taken;
            row.base = work;
            list.rows.push_back(row);
        };
        day(240, 480);
        day(60, 120);
        day(0, 300); // counts below the line all the same
        const auto ratio = ratioText(list);
        QVERIFY(ratio.has_value());
        QVERIFY(!ratio->apart);
        QCOMPARE(ratio->text().replace(kNoBreakSpace, u' '), QStringLiteral("5 ч ÷ 15 ч = 33,333 %"));
    }
};

QTEST_GUILESS_MAIN(TestWorkRecords)
#include "test_work_records.moc"
