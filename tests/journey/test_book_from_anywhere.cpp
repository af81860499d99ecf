// SPDX-License-Identifier: GPL-3.0-or-later
// F4 is a key of everywhere: from a section that books nothing itself it books the lead chosen on the desk, in one press.
#include "tests/support/clinic.h"
#include "tests/support/desk_window.h"

using namespace priyom;
using namespace priyom::test;

namespace {

class FiguresOnly final : public shell::Page
{
public:
    explicit FiguresOnly(bool takesBooking) : m_takesBooking(takesBooking) { m_widget->setFocusPolicy(Qt::StrongFocus); }

    [[nodiscard]] QString id() const override { return QStringLiteral("figures"); }
    [[nodiscard]] shell::Section section() const override { return shell::Section::Summary; }
    [[nodiscard]] QString title() const override { return QStringLiteral("Сводка"); }
    [[nodiscard]] theme::Icon icon() const override { return theme::Icon::Clock; }
    [[nodiscard]] QWidget* widget() override { return m_widget; }
    [[nodiscard]] bool takesKey(const QKeySequence& keys) override { return m_takesBooking && keys == QKeySequence(Qt::Key_F4); }

private:
    QWidget* m_widget = new QWidget;
    bool m_takesBooking;
};

} // namespace

class TestBookFromAnywhere final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(inRussian()); }

    void oneKeyBooksTheChosenLead()
    {
        DeskWindow desk;
        QVERIFY(desk.open(clinicWithLead));
        QVERIFY(desk.goToCard(LeadId(1)));
        auto* figures = new FiguresOnly(false);
        desk.window.addPage(figures);
        press(Qt::Key_5, Qt::ControlModifier);
        QCOMPARE(desk.window.currentPage(), static_cast<shell::Page*>(figures));
        press(Qt::Key_F4);
        QCOMPARE(desk.window.currentPage(), static_cast<shell::Page*>(desk.page));
        QTRY_VERIFY(desk.dialog());
        QVERIFY(says(*desk.dialog(), QStringLiteral("Ольга Ремизова")));
        press(Qt::Key_Escape);
        QTRY_VERIFY(!desk.dialog());
    }

    void aSectionThatBooksKeepsTheKey()
    {
        DeskWindow desk;
        QVERIFY(desk.open(clinicWithLead));
        QVERIFY(desk.goToCard(LeadId(1)));
        auto* figures = new FiguresOnly(true);
        desk.window.addPage(figures);
        press(Qt::Key_5, Qt::ControlModifier);
        press(Qt::Key_F4);
        QVERIFY(desk.settle());
        QCOMPARE(desk.window.currentPage(), static_cast<shell::Page*>(figures));
        QVERIFY(!desk.dialog());
    }
};

QTEST_MAIN(TestBookFromAnywhere)
#include "test_book_from_anywhere.moc"
