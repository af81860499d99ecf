// SPDX-License-Identifier: GPL-3.0-or-later
// Where a toast stands: the corner, else aside along the lowest row, else higher; never over what is needed.
#include "ui/kit/field.h"
#include "ui/kit/toast_host.h"
#include "ui/kit/toast_place.h"

#include <QListWidget>
#include <QTest>

using namespace priyom;
using namespace priyom::kit;

namespace {

constexpr QSize kToast(200, 44);

QRect placeOf(const QWidget& window, const QWidget* each)
{
    return {each->mapTo(&window, QPoint()), each->size()};
}

} // namespace

class TestToastPlace final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itStandsWhereNothingIsNeeded_data()
    {
        QTest::addColumn<QList<QRect>>("needed");
        QTest::addColumn<Aside>("aside");
        QTest::addColumn<QPoint>("corner"); // its lower right one
        const QRect wholeRow(0, 500, 800, 100);
        const QRect panel(500, 0, 300, 600);
        QTest::newRow("nothing is needed") << QList<QRect>() << Aside::LeftThenUp << QPoint(799, 599);
        QTest::newRow("what is elsewhere does not matter")
            << QList<QRect>{{0, 0, 100, 30}} << Aside::LeftThenUp << QPoint(799, 599);
        QTest::newRow("beside a panel") << QList<QRect>{panel} << Aside::LeftThenUp << QPoint(491, 599);
        QTest::newRow("beside a panel and a button")
            << QList<QRect>{panel, {400, 560, 80, 30}} << Aside::LeftThenUp << QPoint(391, 599);
        QTest::newRow("above a row that has no gap") << QList<QRect>{wholeRow} << Aside::LeftThenUp << QPoint(799, 491);
        QTest::newRow("above a row and beside a panel")
            << QList<QRect>{wholeRow, {500, 0, 300, 500}} << Aside::LeftThenUp << QPoint(491, 491);
        QTest::newRow("over a dialog only higher")
            << QList<QRect>{{600, 560, 100, 30}} << Aside::Up << QPoint(799, 551);
        QTest::newRow("nowhere is free: above the lowest row")
            << QList<QRect>{wholeRow, {0, 0, 800, 495}} << Aside::LeftThenUp << QPoint(799, 491);
        QTest::newRow("nowhere at all: the corner")
            << QList<QRect>{{0, 0, 800, 600}} << Aside::LeftThenUp << QPoint(799, 599);
    }

    void itStandsWhereNothingIsNeeded()
    {
        QFETCH(const QList<QRect>, needed);
        QFETCH(const Aside, aside);
        QFETCH(const QPoint, corner);
        const QRect at = freePlace({0, 0, 800, 600}, kToast, needed, aside);
        QCOMPARE(at.size(), kToast);
        QCOMPARE(at.bottomRight(), corner);
    }

    void onASmallAreaItStandsInTheCorner()
    {
        QCOMPARE(freePlace({0, 0, 100, 600}, kToast, {}, Aside::LeftThenUp).bottomRight(), QPoint(99, 599));
    }

    void aPartThatIsKeptClearIsNeverCovered()
    {
        Scene scene;
        QWidget panel(&scene.window);
        keepClear(&panel);
        panel.setGeometry(500, 0, 300, 600);
        panel.show();
        scene.toasts.show({QStringLiteral("Денис Орехов: статус «Подтверждён»")});
        QVERIFY(!scene.toasts.place().intersects(panel.geometry()));
        QCOMPARE(scene.toasts.place().bottom(), scene.window.height() - 1 - 16);
    }

    void itMakesRoomForAPartThatOpensWhileItStands()
    {
        Scene scene;
        QWidget panel(&scene.window);
        keepClear(&panel);
        panel.setGeometry(500, 0, 300, 600);
        panel.hide();
        scene.toasts.show({QStringLiteral("Денис Орехов: статус «Подтверждён»")});
        QVERIFY(scene.toasts.place().intersects(panel.geometry()));
        panel.show();
        QTRY_VERIFY(!scene.toasts.place().intersects(panel.geometry()));
        const QRect beside = scene.toasts.place();
        panel.hide();
        QTest::qWait(0);
        QCOMPARE(scene.toasts.place(), beside); // it does not jump back under the eyes of who reads it
    }

    void itLeavesTheFocusFreeWhereverThatGoes_data()
    {
        QTest::addColumn<bool>("isKeptClear");
        QTest::newRow("a list") << false;
        QTest::newRow("that is kept clear and fills the page") << true;
    }
    void itLeavesTheFocusFreeWhereverThatGoes()
    {
        QFETCH(const bool, isKeptClear);
        Scene scene;
        auto* rows = new QListWidget(&scene.window);
        rows->setGeometry(0, 0, 800, 600);
        for (int row = 0; row < 60; ++row)
            rows->addItem(QString::number(row));
        if (isKeptClear)
            keepClear(rows);
        rows->show();
        rows->setCurrentRow(0);
        rows->setFocus();
        QVERIFY(QTest::qWaitForWindowActive(&scene.window));
        scene.toasts.show({QStringLiteral("Денис Орехов: статус «Подтверждён»")});
        const auto row = [&] {
            const QRect at = rows->visualRect(rows->currentIndex());
            return QRect(rows->viewport()->mapTo(&scene.window, at.topLeft()), at.size());
        };
        for (int down = 0; down < 59; ++down) {
            QTest::keyClick(rows, Qt::Key_Down);
            QTRY_VERIFY(!scene.toasts.place().intersects(row()));
        }
    }

    void whatCanBePressedOrTypedIntoStaysFree()
    {
        Scene scene;
        auto* copy =
            new KeycapButton(scene.theme, QStringLiteral("Скопировать"), {}, ButtonKind::Primary, &scene.window);
        copy->move(650, 550);
        copy->show();
        auto* note = new Field(scene.theme, QStringLiteral("Заметка"), &scene.window);
        note->setGeometry(300, 550, 200, 30);
        note->show();
        scene.toasts.show({QStringLiteral("Сохранено")});
        QVERIFY(!scene.toasts.place().intersects(placeOf(scene.window, copy)));
        QVERIFY(!scene.toasts.place().intersects(placeOf(scene.window, note)));
        QVERIFY(scene.window.rect().contains(scene.toasts.place()));
    }

    void theFocusInItHoldsIt()
    {
        Scene scene;
        ToastHost toasts(scene.theme, &scene.window, std::chrono::milliseconds(30));
        toasts.show({QStringLiteral("Сохранено"), QStringLiteral("Вернуть")});
        QVERIFY(QTest::qWaitForWindowActive(&scene.window));
        QTest::keyClick(&scene.window, Qt::Key_Tab);
        QCOMPARE(scene.window.focusWidget()->accessibleName().isEmpty()
                     ? static_cast<QAbstractButton*>(scene.window.focusWidget())->text()
                     : QString(),
                 QStringLiteral("Вернуть"));
        QTest::qWait(90);
        QVERIFY(toasts.isShown());
    }

private:
    struct Scene
    {
        theme::Theme theme;
        QWidget window;
        ToastHost toasts{theme, &window};

        Scene()
        {
            theme.setReducedMotion(true);
            window.resize(800, 600);
            window.show();
        }
    };
};

QTEST_MAIN(TestToastPlace)
#include "test_toast_place.moc"
