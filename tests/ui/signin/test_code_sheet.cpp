// SPDX-License-Identifier: GPL-3.0-or-later
// The recovery code on paper: printed by one key, and only then, or when the owner says so, it may go from the screen.
#include "tests/support/clinic.h"
#include "tests/support/desk_window.h"
#include "ui/signin/code_sheet.h"

#include <QPainter>

using namespace priyom;
using namespace priyom::test;

namespace {

const auto kCode = QStringLiteral("K7QF-2M9X-4TRB-H6WN-P3JD");

QImage paperOf(const QString& code)
{
    QImage paper(600, 800, QImage::Format_RGB32);
    paper.fill(Qt::white);
    QPainter painter(&paper);
    paper::paintRecoveryPaper(painter, QRectF(50, 50, 500, 700), 72, code);
    return paper;
}

QRect inkOf(const QImage& paper)
{
    QRect ink;
    for (int y = 0; y < paper.height(); ++y)
        for (int x = 0; x < paper.width(); ++x)
            if (qGray(paper.pixel(x, y)) < 128)
                ink |= QRect(x, y, 1, 1);
    return ink;
}

} // namespace

class CodeSheetTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(inRussian()); }

    void ctrlPPrintsTheCodeAndEnterGoesOn()
    {
        theme::Theme theme;
        QStringList printed;
        signin::CodeSheet sheet(theme, kCode, [&printed](QWidget*, const QString& code, const std::function<void()>& done) {
            printed.append(code);
            done();
        });
        const QSignalSpy written(&sheet, &signin::CodeSheet::written);
        show(sheet);
        press(Qt::Key_Return);
        QCOMPARE(written.count(), 0); // an Enter too many loses no code
        QVERIFY(says(sheet, QStringLiteral("отметьте это пробелом"))); // and is answered
        press(Qt::Key_P, Qt::ControlModifier);
        QCOMPARE(printed, QStringList{kCode});
        QVERIFY(!says(sheet, QStringLiteral("отметьте это пробелом")));
        press(Qt::Key_Return);
        QCOMPARE(written.count(), 1);
    }

    void aPrinterThatWasNotChosenLeavesTheCodeOnTheScreen()
    {
        theme::Theme theme;
        signin::CodeSheet sheet(theme, kCode, [](QWidget*, const QString&, const std::function<void()>&) {});
        const QSignalSpy written(&sheet, &signin::CodeSheet::written);
        show(sheet);
        press(Qt::Key_P, Qt::ControlModifier);
        press(Qt::Key_Return);
        QCOMPARE(written.count(), 0);
        press(Qt::Key_Space); // it is written down by hand
        press(Qt::Key_Return);
        QCOMPARE(written.count(), 1);
    }

    void thePaperHasTheCodeWithinItsMargins()
    {
        const QImage paper = paperOf(kCode);
        QVERIFY(QRect(50, 50, 500, 700).contains(inkOf(paper)));
        QVERIFY(inkOf(paper).height() > 80); // title, code, what it is for
        QVERIFY(paper != paperOf(QStringLiteral("K7QF-2M9X-4TRB-H6WN-P3JE")));
    }

private:
    static void show(signin::CodeSheet& sheet)
    {
        sheet.show();
        QVERIFY(QTest::qWaitForWindowActive(&sheet));
        sheet.setFocus();
    }
};

QTEST_MAIN(CodeSheetTest)
#include "test_code_sheet.moc"
