// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/kit/gallery.h"

#include "ui/keys/key_columns.h"
#include "ui/keys/key_sheet.h"
#include "ui/kit/keycap.h"
#include "ui/kit/keys.h"
#include "ui/shell/corner.h"
#include "ui/shell/main_window.h"
#include "ui/shell/nav_model.h"
#include "ui/shell/status_strip.h"
#include "ui/words/role_words.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenuBar>
#include <QScrollBar>
#include <QTest>

using namespace priyom;
using priyom::gallery::ShowPage;
using shell::Section;
using theme::Icon;

namespace {

constexpr auto kYa = static_cast<Qt::Key>(0x042F); // what Ctrl+Z is called in the Russian layout

struct Desk
{
    theme::Theme theme;
    shell::MainWindow window{theme};
    kit::Field* field;
    ShowPage* leads;
    ShowPage* summary;

    Desk()
    {
        theme.setReducedMotion(true);
        theme.applyTo(*qApp);
        auto* body = new QWidget;
        field = new kit::Field(theme, QStringLiteral("Найти"), body);
        leads = new ShowPage(Section::Leads, QStringLiteral("Лиды"), Icon::Inbox, body);
        summary = new ShowPage(Section::Summary, QStringLiteral("Сводка"), Icon::ChartBars, new QWidget);
        window.addPage(leads);
        window.addPage(summary);
        window.resize(1440, 900);
        window.show();
        field->setFocus();
    }

    [[nodiscard]] QString shown() const { return window.currentPage()->title(); }
};

} // namespace

class TestMainWindow final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anArrowInAnOpenMenuIsTheMenusAndNotThePages()
    {
        Desk desk;
        QVERIFY(QTest::qWaitForWindowActive(&desk.window));
        int months = 0;
        kit::onKeys(desk.leads->widget(), Qt::Key_Left, [&months] { ++months; });
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F10);
        QTRY_VERIFY(QApplication::activePopupWidget());
        const QWidget* first = QApplication::activePopupWidget();
        QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Left);
        QCOMPARE(months, 0);
        QTRY_VERIFY(QApplication::activePopupWidget() && QApplication::activePopupWidget() != first);
        while (QWidget* popup = QApplication::activePopupWidget())
            popup->close();
        desk.leads->widget()->setFocus();
        QTest::keyClick(desk.leads->widget(), Qt::Key_Left);
        QCOMPARE(months, 1);
    }

    void initTestCase() { QVERIFY(theme::loadFonts()); }

    void aNumberBelongsToItsSection()
    {
        Desk desk;
        QVERIFY(QTest::qWaitForWindowActive(&desk.window));
        QCOMPARE(desk.shown(), QStringLiteral("Лиды"));
        QTest::keyClick(&desk.window, Qt::Key_5, Qt::ControlModifier);
        QCOMPARE(desk.shown(), QStringLiteral("Сводка"));
        QTest::keyClick(&desk.window, Qt::Key_2, Qt::ControlModifier); // no calendar is registered
        QCOMPARE(desk.shown(), QStringLiteral("Сводка"));
        QTest::keyClick(&desk.window, Qt::Key_1, Qt::ControlModifier);
        QCOMPARE(desk.shown(), QStringLiteral("Лиды"));
        QCOMPARE(desk.window.windowTitle(), QStringLiteral("Приём, лиды"));
    }

    // The title stands on the task bar and in a screen that is shared: what is done, never with whom.
    void theTitleNamesWhatIsOpenAndNobody()
    {
        Desk desk;
        auto* refusal = new kit::DialogFrame(desk.theme);
        refusal->setTitle(QStringLiteral("Отказ: Анна Соколова"));
        desk.window.openDialog(refusal);
        QCOMPARE(desk.window.windowTitle(), QStringLiteral("Приём, отказ"));
        desk.window.cover(new QWidget);
        QCOMPARE(desk.window.windowTitle(), QStringLiteral("Приём"));
        desk.window.uncover();
        QCOMPARE(desk.window.windowTitle(), QStringLiteral("Приём, отказ"));
        refusal->dismiss();
        QCOMPARE(desk.window.windowTitle(), QStringLiteral("Приём, лиды"));
    }

    void whatAsksForTheKeysBehindACoverGetsThemWhenItGoes()
    {
        Desk desk;
        QVERIFY(QTest::qWaitForWindowActive(&desk.window));
        auto* cover = new QWidget;
        cover->setFocusPolicy(Qt::StrongFocus);
        auto* pin = new QLineEdit(cover);
        desk.window.cover(cover);
        pin->setFocus();
        desk.leads->widget()->setFocus(); // as with an answer that comes now
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("4826"));
        QCOMPARE(pin->text(), QStringLiteral("4826"));
        desk.window.uncover();
        QCOMPARE(QApplication::focusWidget(), desk.leads->widget());
    }

    void aDialogBehindACoverHasTheKeysAgainWhereItsFieldIsGone()
    {
        Desk desk;
        QVERIFY(QTest::qWaitForWindowActive(&desk.window));
        auto* dialog = new kit::DialogFrame(desk.theme);
        auto* field = new QLineEdit;
        dialog->body()->addWidget(field);
        dialog->body()->addWidget(new QLineEdit);
        desk.window.openDialog(dialog);
        field->setFocus();
        desk.window.cover(new QWidget);
        delete field;
        desk.window.uncover();
        QVERIFY(dialog->isAncestorOf(QApplication::focusWidget()));
    }

    void aPageIsToldWhenItIsEntered()
    {
        Desk desk;
        QCOMPARE(desk.leads->activations, 1);
        desk.window.goTo(Section::Summary);
        desk.window.goTo(Section::Leads);
        desk.window.goTo(Section::Leads);
        QCOMPARE(desk.leads->activations, 2);
    }

    void theFocusGoesIntoThePageThatIsEntered()
    {
        Desk desk;
        QVERIFY(QTest::qWaitForWindowActive(&desk.window));
        desk.window.goTo(Section::Summary);
        QCOMPARE(desk.window.focusWidget(), desk.summary->widget());
    }

    void onlyRegisteredSectionsAreListedUnderTheirGroups()
    {
        Desk desk;
        const auto* model = desk.window.nav().findChild<shell::NavModel*>();
        QStringList rows;
        for (int row = 0; row < model->rowCount(); ++row)
            rows += model->index(row).data().toString();
        QCOMPARE(rows, (QStringList{QStringLiteral("Лиды"), QStringLiteral("Показатели"), QStringLiteral("Сводка")}));
        QVERIFY(model->index(0).data(Qt::AccessibleTextRole).toString().startsWith(QStringLiteral("Лиды, 6")));
    }

    void ctrlZTakesTheLastActionBackInBothLayouts()
    {
        Desk desk;
        QVERIFY(QTest::qWaitForWindowActive(&desk.window));
        int undone = 0;
        const auto tell = [&] {
            desk.window.toast({QStringLiteral("Статус изменён"), QStringLiteral("Вернуть"), [&undone] { ++undone; }});
        };
        tell();
        QTest::keyClick(desk.window.focusWidget(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(undone, 1);
        tell();
        QTest::sendKeyEvent(QTest::Click, desk.window.focusWidget(), kYa, QStringLiteral("\u001a"), Qt::ControlModifier);
        QCOMPARE(undone, 2);
    }

    void ctrlZInAFieldUndoesTypingFirst()
    {
        Desk desk;
        QVERIFY(QTest::qWaitForWindowActive(&desk.window));
        QTest::keyClicks(desk.field, QStringLiteral("912"));
        int undone = 0;
        desk.window.toast({QStringLiteral("Статус изменён"), QStringLiteral("Вернуть"), [&undone] { ++undone; }});
        QTest::sendKeyEvent(QTest::Click, desk.field, kYa, QStringLiteral("\u001a"), Qt::ControlModifier);
        QVERIFY(desk.field->text().isEmpty());
        QCOMPARE(undone, 0);
        QTest::keyClick(desk.field, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(undone, 1);
    }

    void underADialogTheWindowsKeysRestAndItsOwnAreShown()
    {
        Desk desk;
        QVERIFY(QTest::qWaitForWindowActive(&desk.window));
        desk.window.openDialog(gallery::refusal(desk.theme));
        QCOMPARE(desk.window.status().keys().constLast().meaning, QStringLiteral("не менять"));
        QTest::keyClick(desk.window.focusWidget(), Qt::Key_5, Qt::ControlModifier);
        QCOMPARE(desk.shown(), QStringLiteral("Лиды"));
        QTest::keyClick(desk.window.focusWidget(), Qt::Key_Escape);
        QVERIFY(desk.field->hasFocus());
        QCOMPARE(desk.window.status().keys().constFirst().meaning, QStringLiteral("новый лид"));
        QTest::keyClick(desk.window.focusWidget(), Qt::Key_5, Qt::ControlModifier);
        QCOMPARE(desk.shown(), QStringLiteral("Сводка"));
    }

    void aNarrowWindowShowsIconsOnly()
    {
        Desk desk;
        QCOMPARE(desk.window.nav().width(), 204);
        desk.window.resize(1100, 700);
        QCOMPARE(desk.window.nav().width(), 56);
        desk.window.resize(1280, 700);
        QCOMPARE(desk.window.nav().width(), 204);
    }

    void severalRolesAreSaidWholeOrByTheGreatestOne()
    {
        Desk desk;
        const auto surround = [&desk](staff::Roles roles) {
            desk.window.setSurroundings({QStringLiteral("Салон"), {}, QStringLiteral("Анна Белова"), words::rolesText(roles), 7, words::rolesBrief(roles)});
        };
        const auto role = [&desk]() -> QLabel* {
            for (auto* label : desk.window.nav().findChildren<QLabel*>())
                if (!label->toolTip().isEmpty())
                    return label;
            return nullptr;
        };
        desk.window.nav().setLockable(true);
        surround({staff::Role::Owner});
        QTRY_COMPARE(role()->text(), QStringLiteral("владелец"));
        surround({staff::Role::Receptionist, staff::Role::Manager, staff::Role::Owner});
        QTRY_COMPARE(role()->text(), QStringLiteral("владелец и ещё 2"));
        QCOMPARE(role()->toolTip(), QStringLiteral("администратор, менеджер, владелец"));
        QCOMPARE(role()->accessibleName(), role()->toolTip());
        QVERIFY(role()->fontMetrics().horizontalAdvance(role()->text()) <= role()->width());
    }

    void searchAndBellAppearWithThoseWhoAnswerThem()
    {
        Desk desk;
        auto* search = desk.window.corner().findChild<kit::Field*>();
        QVERIFY(!search->isVisible());
        QCOMPARE(desk.window.corner().openSearch(), search);
        QVERIFY(search->isVisible());
    }

    void anEmptyMenuIsNotShown()
    {
        Desk desk;
        QStringList titles;
        for (const QAction* action : desk.window.menuBar()->actions()) {
            if (action->isVisible())
                titles += action->text();
        }
        QCOMPARE(titles, (QStringList{QStringLiteral("&Файл"), QStringLiteral("&Правка"), QStringLiteral("&Вид")}));
    }

    void whatTheKeySheetCannotHoldIsScrolledToByKeys()
    {
        Desk desk;
        desk.window.resize(1024, 600);
        QVERIFY(QTest::qWaitForWindowActive(&desk.window));
        QList<kit::KeyGroup> groups;
        for (int group = 0; group < 12; ++group)
            groups.append({QStringLiteral("Раздел %1").arg(group), QList<kit::KeyHint>(8, {{QStringLiteral("F2")}, QStringLiteral("новый лид")})});
        auto* sheet = new keys::KeySheet(desk.theme, groups);
        desk.window.openDialog(sheet);
        QVERIFY(sheet->geometry().bottom() < desk.window.height());
        auto* columns = sheet->findChild<keys::KeyColumns*>();
        QTRY_VERIFY(columns->isScrolled());
        const auto* hint = sheet->findChild<kit::KeyHintRow*>();
        QVERIFY(hint && hint->isVisible());
        QCOMPARE(columns->verticalScrollBar()->value(), 0);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
        QVERIFY(columns->verticalScrollBar()->value() > 0);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_PageDown);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_PageDown);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_PageDown);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_PageDown);
        QCOMPARE(columns->verticalScrollBar()->value(), columns->verticalScrollBar()->maximum()); // nothing is out of reach
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("xyz"));
        QTRY_VERIFY(!hint->isVisible());
    }

    void theKeySheetListsWhatExistsAndFindsByWord()
    {
        Desk desk;
        const QList<kit::KeyGroup> groups = desk.window.keySheet();
        QCOMPARE(groups.constFirst().title, QStringLiteral("Везде"));
        const QList<kit::KeyGroup> found = keys::keysMatching(groups, QStringLiteral("ВЕРНУТЬ"));
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.constFirst().keys.size(), 1);
        QCOMPARE(found.constFirst().keys.constFirst().caps, QStringList{QStringLiteral("Ctrl Z")});
        QVERIFY(keys::keysMatching(groups, QStringLiteral("нет такого")).isEmpty());
        // In one row: which number is which section says the navigation.
        const QList<kit::KeyGroup> sections = keys::keysMatching(groups, QStringLiteral("разделы"));
        QCOMPARE(sections.size(), 1);
        QStringList caps;
        for (const kit::KeyHint& hint : sections.constFirst().keys)
            caps += hint.caps;
        QCOMPARE(caps, QStringList{QStringLiteral("Ctrl 1…9")});
    }
};

QTEST_MAIN(TestMainWindow)
#include "test_main_window.moc"
