// SPDX-License-Identifier: GPL-3.0-or-later
// The table is read back by another program than the one that wrote it: openpyxl.
#include "core/handouts/xlsx_sheet.h"
#include "tests/support/by_python.h"
#include "tests/support/verify_result.h"

#include <QTest>

using namespace priyom;
using namespace priyom::handouts;

class TestXlsxSheet final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void daysTimesAndWordsAreReadBackAsWhatTheyAre()
    {
        const QString python = test::pythonWith(QStringLiteral("openpyxl"));
        if (python.isEmpty())
            QSKIP("python3-openpyxl is not installed");
        XlsxSheet sheet;
        sheet.name = QStringLiteral("Неделя 12–18 октября: все [1/2]");
        sheet.heads = {QStringLiteral("День"), QStringLiteral("Начало"), QStringLiteral("Клиент")};
        sheet.widths = {12, 8, 30};
        sheet.rows = {{QDate(2026, 10, 15), QTime(9, 30), QStringLiteral("Лев «Чернов» & <сын>")},
                      {QDate(2026, 2, 28), QTime(0, 0), QStringLiteral("=1+1")},
                      {QDate(2027, 1, 1), QTime(23, 45), QString()}};
        const auto bytes = toXlsx(sheet);
        QVERIFY_RESULT(bytes);
        const QString said = test::pythonSays(python, QStringLiteral(R"(
import openpyxl, io
book = openpyxl.load_workbook(io.BytesIO(data))
for page in book:
    print(page.title)
    for row in page.iter_rows():
        print("|".join("" if c.value is None else f"{type(c.value).__name__} {c.value} {c.data_type}" for c in row))
)"), *bytes);
        QCOMPARE(said.trimmed().split(u'\n'), (QStringList{
            QStringLiteral("Неделя 12–18 октября все 12"),
            QStringLiteral("str День s|str Начало s|str Клиент s"),
            QStringLiteral("datetime 2026-10-15 00:00:00 d|time 09:30:00 d|str Лев «Чернов» & <сын> s"),
            QStringLiteral("datetime 2026-02-28 00:00:00 d|time 00:00:00 d|str =1+1 s"),
            QStringLiteral("datetime 2027-01-01 00:00:00 d|time 23:45:00 d|")}));
    }

    void aLongNameIsCutToWhatASheetMayBeCalled()
    {
        XlsxSheet sheet;
        sheet.name = QString(60, u'я');
        QVERIFY_RESULT(toXlsx(sheet));
    }
};

QTEST_GUILESS_MAIN(TestXlsxSheet)
#include "test_xlsx_sheet.moc"
