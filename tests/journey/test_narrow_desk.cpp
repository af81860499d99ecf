// SPDX-License-Identifier: GPL-3.0-or-later
// The card of a lead at every size of the window: nothing that Tab or the arrows reach stands under it, a toast stands
// beside it, and the strip below names only keys that do something now.
#include "tests/support/clinic.h"
#include "tests/support/desk_window.h"
#include "ui/kit/button.h"

using namespace priyom;
using namespace priyom::test;

namespace {

QRect placeOf(const QWidget& window, const QWidget& each)
{
    return {each.mapTo(&window, QPoint()), each.size()};
}

Result<> busyClinic(backend::Services& services, const staff::Session& session)
{
    PRIYOM_CHECK(clinic(services, session));
    PRIYOM_CHECK(addRequest(services, session, QStringLiteral("Анна Соколова"), QStringLiteral("+79123054418")));
    return addRequest(services, session, QStringLiteral("Глеб Фомин"), QStringLiteral("+79194021765"));
}

QStringList keysOf(const DeskWindow& desk)
{
    QStringList keys;
    for (const kit::KeyHint& hint : desk.page->contextKeys())
        keys += hint.caps.join(QLatin1Char(' '));
    return keys;
}

// What has the focus stands more than half in sight.
bool isInSight(const DeskWindow& desk, const QWidget& each)
{
    const QRect at = placeOf(desk.window, each);
    const QRect under = at & placeOf(desk.window, desk.page->panel());
    return desk.page->panel().isAncestorOf(&each) || under.width() * 2 <= at.width();
}

} // namespace

class NarrowDeskTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(inRussian()); }

    void tabStopsAtNothingThatTheCardHides_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<bool>("board");
        for (const QSize size : {QSize(1024, 600), QSize(1024, 768), QSize(1366, 768), QSize(1440, 900)})
            for (const bool board : {true, false})
                QTest::addRow("%s %d×%d", board ? "board" : "table", size.width(), size.height()) << size << board;
    }

    void tabStopsAtNothingThatTheCardHides()
    {
        QFETCH(const QSize, size);
        QFETCH(const bool, board);
        DeskWindow desk;
        QVERIFY(desk.open(busyClinic));
        desk.window.resize(size);
        if (!board)
            press(Qt::Key_T, Qt::ControlModifier);
        QVERIFY(desk.settle());
        press(Qt::Key_Space);
        QVERIFY(desk.settle());
        QVERIFY(desk.page->panel().isVisible());
        QCOMPARE(desk.window.size(), size); // the card asks for no wider window
        QCoreApplication::processEvents();
        QStringList hidden;
        QSet<QWidget*> seen;
        for (QWidget* stop = QApplication::focusWidget(); !seen.contains(stop); stop = QApplication::focusWidget()) {
            seen.insert(stop);
            if (!isInSight(desk, *stop))
                hidden += QStringLiteral("%1 «%2»").arg(QString::fromLatin1(stop->metaObject()->className()),
                                                        stop->accessibleName());
            press(Qt::Key_Tab);
        }
        QVERIFY2(hidden.isEmpty(), qPrintable(hidden.join(QLatin1Char('\n'))));
        QVERIFY(seen.size() > 5);
    }

    void whatWasHiddenIsAStopAgainOnceTheCardIsClosed()
    {
        DeskWindow desk;
        QVERIFY(desk.open(busyClinic));
        desk.window.resize(1024, 600);
        press(Qt::Key_T, Qt::ControlModifier);
        QVERIFY(desk.settle());
        const auto stops = [&desk] {
            int count = 0;
            for (const QWidget* each : desk.page->widget()->findChildren<QWidget*>())
                count += (each->focusPolicy() & Qt::TabFocus) && each->isVisible() ? 1 : 0;
            return count;
        };
        const int before = stops();
        press(Qt::Key_Space);
        QVERIFY(desk.settle());
        press(Qt::Key_Escape);
        QVERIFY(desk.settle());
        QTRY_COMPARE(stops(), before);
    }

    void theColumnOfTheArrowsStandsBesideTheCard()
    {
        DeskWindow desk;
        QVERIFY(desk.open(busyClinic));
        desk.window.resize(1366, 768);
        QVERIFY(desk.settle());
        press(Qt::Key_Space);
        QVERIFY(desk.settle());
        constexpr int columns = 5; // of the board
        for (int column = 0; column < columns; ++column) {
            QCoreApplication::processEvents();
            QVERIFY(isInSight(desk, *QApplication::focusWidget()));
            press(Qt::Key_Right);
        }
    }

    void aToastStandsBesideTheCardAndOffWhatHasTheFocus_data()
    {
        QTest::addColumn<QSize>("size");
        for (const QSize size : {QSize(1024, 600), QSize(1366, 768), QSize(1440, 900)})
            QTest::addRow("%d×%d", size.width(), size.height()) << size;
    }

    void aToastStandsBesideTheCardAndOffWhatHasTheFocus()
    {
        QFETCH(const QSize, size);
        DeskWindow desk;
        QVERIFY(desk.open(busyClinic));
        desk.window.resize(size);
        QVERIFY(desk.settle());
        press(Qt::Key_Space);
        QVERIFY(desk.settle());
        press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier); // the ready message: «Сообщение скопировано»
        QVERIFY(desk.window.hasToast());
        QTRY_VERIFY(!desk.window.toastPlace().intersects(placeOf(desk.window, desk.page->panel())));
        QVERIFY(desk.window.rect().contains(desk.window.toastPlace()));
        for (int stop = 0; stop < 12; ++stop) {
            press(Qt::Key_Tab);
            QWidget* const focus = QApplication::focusWidget();
            if (desk.page->widget()->isAncestorOf(focus) && qobject_cast<QAbstractButton*>(focus))
                QTRY_VERIFY(!desk.window.toastPlace().intersects(placeOf(desk.window, *focus)));
        }
    }

    void theStripNamesOnlyKeysThatDoSomething()
    {
        DeskWindow desk;
        QVERIFY(desk.open(busyClinic));
        QVERIFY(desk.settle());
        QVERIFY(keysOf(desk).contains(QStringLiteral("F6")));
        QVERIFY(!keysOf(desk).contains(QStringLiteral("Esc"))); // no card to close
        press(Qt::Key_Space);
        QVERIFY(desk.settle());
        QVERIFY(keysOf(desk).contains(QStringLiteral("Esc")));
        press(Qt::Key_Escape);
        QVERIFY(desk.settle());
        QVERIFY(!keysOf(desk).contains(QStringLiteral("Esc")));
    }

    void withoutALeadTheStripNamesNoKeyOfOne()
    {
        DeskWindow desk;
        QVERIFY(desk.open([](backend::Services&, const staff::Session&) -> Result<> { return {}; }));
        for (const char* key : {"F4", "F5", "F6", "F9", "Esc"})
            QVERIFY2(!keysOf(desk).contains(QLatin1String(key)), key);
        QVERIFY(keysOf(desk).contains(QStringLiteral("F2")));
    }
};

QTEST_MAIN(NarrowDeskTest)
#include "test_narrow_desk.moc"
