// SPDX-License-Identifier: GPL-3.0-or-later
// Free windows that could not be read are not «there are none».
#include "tests/support/clinic.h"
#include "ui/booking/slot_asker.h"
#include "ui/booking/wish_form.h"

#include <QTest>

using namespace priyom;
using namespace priyom::test;

class TestWindowsUnread final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thePaneSaysWhyThereAreNoWindows()
    {
        const theme::Theme theme;
        backend::Backend backend; // of no shop: it refuses every question
        const desk::DeskLists lists;
        const FixedClock clock{Instant()};
        desk::WishForm form(theme, lists, clock.now());
        desk::SlotPane pane(theme);
        pane.show();
        desk::SlotAsker asker(backend, lists, clock, &form, &pane, nullptr);
        asker.ask();
        QTRY_VERIFY(says(pane, QStringLiteral("Свободные окна не прочитаны.")));
        QVERIFY(!says(pane, QStringLiteral("окон в ближайшие две недели нет")));
        QVERIFY(asker.isSettled());
    }

    void aKeyThatWaitedForThemTakesNone()
    {
        const theme::Theme theme;
        backend::Backend backend;
        const desk::DeskLists lists;
        const FixedClock clock{Instant()};
        desk::WishForm form(theme, lists, clock.now());
        desk::SlotPane pane(theme);
        pane.show();
        desk::SlotAsker asker(backend, lists, clock, &form, &pane, nullptr);
        asker.ask();
        asker.pick(1);
        bool went = false;
        asker.whenPicked([&went] { went = true; });
        QTRY_VERIFY(went); // what was asked for after it says itself what is missing
        QVERIFY(!form.start());
    }
};

QTEST_MAIN(TestWindowsUnread)
#include "test_windows_unread.moc"
