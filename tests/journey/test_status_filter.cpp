// SPDX-License-Identifier: GPL-3.0-or-later
// A status is taken into the table or out of it alike: by its chip and by the menu of the filters.
#include "tests/support/clinic.h"
#include "tests/support/desk_window.h"
#include "ui/kit/inputs.h"
#include "ui/leads/lead_filters.h"

#include <QMenu>

using namespace priyom;
using namespace priyom::test;
using leads::Stage;

namespace {

QMenu* openMenu()
{
    return qobject_cast<QMenu*>(QApplication::activePopupWidget());
}

// By the arrows to the entry; false where there is none.
bool goToEntry(const QString& text)
{
    QMenu* menu = openMenu();
    for (int step = 0; menu && step < 2 * menu->actions().size(); ++step) {
        if (menu->activeAction() && menu->activeAction()->text() == text)
            return true;
        QTest::keyClick(menu, Qt::Key_Down);
    }
    return false;
}

// Opens the statuses and answers which are checked there; then chooses one.
QStringList checkedAndChoose(DeskWindow& desk, const QString& status)
{
    desk.window.activateWindow(); // without a screen a menu that closes takes it along
    if (!QTest::qWaitForWindowActive(&desk.window))
        return {QStringLiteral("no window")};
    press(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    if (!QTest::qWaitFor([] { return openMenu() != nullptr; }))
        return {QStringLiteral("no menu")};
    if (!goToEntry(QStringLiteral("Статус")))
        return {QStringLiteral("no entry of statuses")};
    QMenu* first = openMenu();
    QTest::keyClick(first, Qt::Key_Right);
    if (!QTest::qWaitFor([first] { return openMenu() && openMenu() != first; }))
        return {QStringLiteral("no statuses")};
    QStringList checked;
    for (const QAction* entry : openMenu()->actions())
        if (entry->isChecked())
            checked += entry->text();
    if (!goToEntry(status))
        return {QStringLiteral("no such status")};
    QTest::keyClick(openMenu(), Qt::Key_Return);
    if (!QTest::qWaitFor([] { return !openMenu(); }))
        return {QStringLiteral("still open")};
    return checked;
}

} // namespace

class StatusFilterTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(inRussian()); }

    void theMenuAddsAsTheChipDoes()
    {
        DeskWindow desk;
        QVERIFY(desk.open(clinicWithLead));
        press(Qt::Key_T, Qt::ControlModifier);
        QVERIFY(desk.settle());
        const QStringList before = checkedAndChoose(desk, QStringLiteral("Отказ"));
        QCOMPARE(before.mid(1), QStringList({QStringLiteral("Новый"), QStringLiteral("Квалифицирован"), QStringLiteral("Подтверждён")}));
        QVERIFY(desk.settle());
        QCOMPARE(desk.page->filters().choice().stages, QSet<Stage>({Stage::New, Stage::Qualified, Stage::Confirmed, Stage::Lost}));
        QCOMPARE(checkedChips(desk).size(), 4);
        checkedAndChoose(desk, QStringLiteral("Отказ")); // and out again
        QVERIFY(desk.settle());
        QCOMPARE(desk.page->filters().choice(), leads::LeadChoice());
        QCOMPARE(checkedChips(desk).size(), 3);
    }

    void onTheBoardWhichShowsAllTheFirstOneNarrows()
    {
        DeskWindow desk;
        QVERIFY(desk.open(clinicWithLead));
        checkedAndChoose(desk, QStringLiteral("Новый"));
        QVERIFY(desk.settle());
        QCOMPARE(checkedAndChoose(desk, QStringLiteral("Подтверждён")), QStringList(QStringLiteral("Новый")));
        QVERIFY(desk.settle());
        QCOMPARE(desk.page->filters().choice().stages, QSet<Stage>({Stage::New, Stage::Confirmed}));
    }

private:
    static QStringList checkedChips(const DeskWindow& desk)
    {
        QStringList checked;
        for (const auto* chip : desk.page->tableScreen().findChildren<kit::FilterChip*>())
            if (chip->isChecked())
                checked += chip->text();
        return checked;
    }
};

QTEST_MAIN(StatusFilterTest)
#include "test_status_filter.moc"
