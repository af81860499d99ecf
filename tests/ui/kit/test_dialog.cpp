// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/field.h"
#include "ui/kit/option_list.h"
#include "ui/kit/overlay_host.h"
#include "ui/kit/toast_host.h"

#include <QPainter>
#include <QPointer>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace priyom;
using namespace priyom::kit;

namespace {

// A page with a field that has the focus, and a dialog with a field and two buttons.
struct Scene
{
    theme::Theme theme;
    QWidget window;
    Field* pageField = new Field(theme, QStringLiteral("Найти"), &window);
    OverlayHost host{theme, &window};
    DialogFrame* dialog = nullptr;
    Field* details = nullptr;
    KeycapButton* save = nullptr;

    Scene()
    {
        theme.setReducedMotion(true);
        window.resize(800, 600);
        window.show();
        pageField->setFocus();
    }

    QPointer<DialogFrame> open()
    {
        dialog = new DialogFrame(theme);
        dialog->setTitle(QStringLiteral("Отказ"));
        details = new Field(theme, QStringLiteral("Подробности"));
        dialog->body()->addWidget(details);
        auto* keep = new KeycapButton(theme, QStringLiteral("Не менять"), QStringLiteral("Esc"));
        save = new KeycapButton(theme, QStringLiteral("Сохранить"), QStringLiteral("Enter"), ButtonKind::Primary);
        dialog->footer()->addWidget(keep);
        dialog->footer()->addWidget(save);
        QObject::connect(save, &QPushButton::clicked, dialog, &DialogFrame::accept);
        dialog->setDefaultButton(save);
        host.open(dialog);
        return dialog;
    }
};

class CountsPaints final : public QWidget
{
public:
    using QWidget::QWidget;
    int paints = 0;
    QColor color = Qt::white;

protected:
    void paintEvent(QPaintEvent*) override
    {
        ++paints;
        QPainter(this).fillRect(rect(), color);
    }
};

QRect placeOf(const Scene& scene, const QWidget* control)
{
    return {control->mapTo(&scene.window, QPoint()), control->size()};
}

} // namespace

class TestDialog final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPageThatAsksForTheKeysGetsThemOnceTheDialogIsGone()
    {
        Scene scene;
        const QPointer<DialogFrame> dialog = scene.open();
        QVERIFY(QTest::qWaitForWindowActive(&scene.window));
        scene.details->setFocus();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_A);
        scene.pageField->setFocus(); // its answer has come
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_B);
        QCOMPARE(scene.details->text(), QStringLiteral("ab"));
        QVERIFY(scene.pageField->text().isEmpty());
        dialog->dismiss();
        QTRY_COMPARE(QApplication::focusWidget(), static_cast<QWidget*>(scene.pageField));
    }

    void theFirstFieldHasTheFocusAndEscGivesItBack()
    {
        Scene scene;
        QVERIFY(QTest::qWaitForWindowActive(&scene.window));
        const QPointer<DialogFrame> dialog = scene.open();
        QVERIFY(scene.details->hasFocus());
        QSignalSpy dismissed(dialog.data(), &DialogFrame::dismissed);
        QTest::keyClick(scene.details, Qt::Key_Escape);
        QCOMPARE(dismissed.count(), 1);
        QVERIFY(scene.pageField->hasFocus());
        QVERIFY(!scene.host.top());
        QTRY_VERIFY(dialog.isNull());
    }

    void tabStaysInside()
    {
        Scene scene;
        QVERIFY(QTest::qWaitForWindowActive(&scene.window));
        scene.open();
        for (int step = 0; step < 7; ++step) {
            QTest::keyClick(scene.window.focusWidget(), Qt::Key_Tab, step > 4 ? Qt::ShiftModifier : Qt::NoModifier);
            QVERIFY(scene.dialog->isAncestorOf(scene.window.focusWidget()));
        }
    }

    void enterPressesTheDefaultButton()
    {
        Scene scene;
        QVERIFY(QTest::qWaitForWindowActive(&scene.window));
        scene.open();
        QSignalSpy accepted(scene.dialog, &DialogFrame::accepted);
        QTest::keyClick(scene.details, Qt::Key_Return);
        QCOMPARE(accepted.count(), 1);
        QVERIFY(scene.pageField->hasFocus());
    }

    void enterPressesTheButtonThatHasTheFocus()
    {
        Scene scene;
        QVERIFY(QTest::qWaitForWindowActive(&scene.window));
        scene.open();
        QSignalSpy accepted(scene.dialog, &DialogFrame::accepted);
        auto* keep = scene.dialog->findChildren<KeycapButton*>().constFirst();
        QSignalSpy kept(keep, &QPushButton::clicked);
        keep->setFocus();
        QTest::keyClick(keep, Qt::Key_Return);
        QCOMPARE(kept.count(), 1);
        QCOMPARE(accepted.count(), 0);
    }

    void aClickBesideTheDialogNeitherClosesItNorReachesThePage()
    {
        Scene scene;
        QVERIFY(QTest::qWaitForWindowActive(&scene.window));
        scene.open();
        QTest::mouseClick(&scene.window, Qt::LeftButton, {}, {20, 20});
        QCOMPARE(scene.host.top(), scene.dialog);
    }

    void dialogsStackAndReturnOneByOne()
    {
        Scene scene;
        QVERIFY(QTest::qWaitForWindowActive(&scene.window));
        DialogFrame* below = scene.open();
        Field* belowField = scene.details;
        scene.open();
        QTest::keyClick(scene.details, Qt::Key_Escape);
        QCOMPARE(scene.host.top(), below);
        QVERIFY(belowField->hasFocus());
    }

    void aDialogStaysWithinASmallWindow()
    {
        Scene scene;
        scene.open();
        scene.details->setFixedHeight(900); // taller than the window
        QTRY_VERIFY(scene.dialog->height() > 500);
        QVERIFY(scene.window.rect().contains(scene.dialog->geometry()));
        scene.window.resize(420, 260);
        QVERIFY(scene.window.rect().contains(scene.dialog->geometry()));
    }

    void thePageIsNotDrawnAgainForWhatIsTypedAboveIt()
    {
        Scene scene;
        CountsPaints page(&scene.window);
        page.setGeometry(0, 100, 800, 500);
        page.show();
        QVERIFY(QTest::qWaitForWindowActive(&scene.window));
        scene.open();
        const auto shade = [&scene] { return scene.window.grab().toImage().pixelColor(4, 590).lightness(); };
        const int white = shade();
        QVERIFY(white > 60 && white < 250); // darkened, and still there
        QTest::keyClick(scene.details, Qt::Key_A);
        QTRY_VERIFY(scene.details->text() == QStringLiteral("a"));
        const int before = page.paints;
        page.update(); // a clock on it
        for (const char letter : {'b', 'c', 'd'}) {
            QTest::keyClick(scene.details, letter);
            scene.window.repaint();
        }
        QCOMPARE(page.paints, before);

        page.color = Qt::black;
        scene.window.resize(810, 600); // the picture is taken again
        QTRY_VERIFY(shade() < white - 30);
    }

    void aToastAboveTheDialogIsNotLeftOnThePictureBelow()
    {
        Scene scene;
        ToastHost toasts(scene.theme, &scene.window);
        QObject::connect(&scene.host, &OverlayHost::topChanged, &toasts, [&toasts] { toasts.raise(); });
        QVERIFY(QTest::qWaitForWindowActive(&scene.window));
        toasts.show({QStringLiteral("Сохранено")});
        const QPoint corner = toasts.place().center();
        scene.open();
        const QImage with = scene.window.grab(QRect(corner, QSize(1, 1))).toImage();
        toasts.hide();
        const QImage ground = scene.window.grab(QRect(20, 500, 1, 1)).toImage();
        QVERIFY(with != ground);
        QCOMPARE(scene.window.grab(QRect(corner, QSize(1, 1))).toImage(), ground);
    }

    void aDigitChoosesAReason()
    {
        theme::Theme theme;
        OptionList reasons(theme);
        reasons.setOptions({{QStringLiteral("Дорого")}, {QStringLiteral("Не отвечает")}, {QStringLiteral("Спам")}});
        QSignalSpy picked(&reasons, &OptionList::picked);
        QTest::keyClick(&reasons, Qt::Key_2);
        QCOMPARE(reasons.current(), 1);
        QTest::keyClick(&reasons, Qt::Key_Down);
        QCOMPARE(reasons.current(), 2);
        QTest::keyClick(&reasons, Qt::Key_9);
        QCOMPARE(reasons.current(), 2);
        QCOMPARE(picked.count(), 1);
    }

    void aToastStandsInTheCornerAndLeavesADialogsButtonsFree()
    {
        Scene scene;
        ToastHost toasts(scene.theme, &scene.window);
        scene.window.resize(560, 300); // the dialog fills the window, its buttons stand in the corner
        scene.open();
        scene.dialog->setMinimumSize(520, 260);
        QTRY_VERIFY(scene.dialog->height() >= 260);
        toasts.show({QStringLiteral("Анна Соколова: лид сохранён")});
        const QRect before = toasts.place();
        toasts.setDialog(scene.dialog);
        QTRY_VERIFY(!toasts.place().intersects(placeOf(scene, scene.save)));
        for (const QWidget* control : scene.dialog->findChildren<QWidget*>())
            QVERIFY(!(control->focusPolicy() & Qt::TabFocus) || !toasts.place().intersects(placeOf(scene, control)));
        QVERIFY(scene.window.rect().contains(toasts.place()));
        toasts.setDialog(nullptr);
        QTRY_COMPARE(toasts.place(), before);
    }

    void aToastLeavesThePagesButtonsFree()
    {
        Scene scene;
        ToastHost toasts(scene.theme, &scene.window);
        toasts.show({QStringLiteral("Выгружено строк: 26")});
        const QRect corner = toasts.place();
        auto* take = new KeycapButton(scene.theme, QStringLiteral("Выгрузить в CSV"), {}, ButtonKind::Ghost, &scene.window);
        take->show();
        take->move(scene.window.width() - take->sizeHint().width() - 24, scene.window.height() - take->sizeHint().height() - 24);
        QVERIFY(corner.intersects(placeOf(scene, take)));
        toasts.show({QStringLiteral("Выгружено строк: 26")});
        QVERIFY(toasts.place().right() < placeOf(scene, take).left());
        QCOMPARE(toasts.place().bottom(), corner.bottom());
    }

    void aToastFollowsTheButtonsOfADialogThatGrows()
    {
        Scene scene;
        ToastHost toasts(scene.theme, &scene.window);
        scene.window.resize(560, 500);
        scene.open();
        scene.dialog->setMinimumWidth(520);
        toasts.setDialog(scene.dialog);
        toasts.show({QStringLiteral("Анна Соколова: лид сохранён")});
        scene.details->setFixedHeight(360); // down to where the toast stands
        QTRY_VERIFY(scene.dialog->height() > 440);
        QTRY_VERIFY(!toasts.place().intersects(placeOf(scene, scene.save)));
        QVERIFY(toasts.place().bottom() < placeOf(scene, scene.save).top());
    }

    void aToastTakesItsActionBackOnce()
    {
        Scene scene;
        ToastHost toasts(scene.theme, &scene.window);
        int undone = 0;
        toasts.show({QStringLiteral("Статус изменён"), QStringLiteral("Вернуть"), [&undone] { ++undone; }, QStringLiteral("Ctrl Z")});
        QVERIFY(toasts.isShown());
        QVERIFY(toasts.runAction());
        QVERIFY(!toasts.isShown());
        QVERIFY(!toasts.runAction());
        QCOMPARE(undone, 1);
    }

    void whatAToastOpensIsNothingToTakeBack()
    {
        Scene scene;
        ToastHost toasts(scene.theme, &scene.window);
        int undone = 0;
        int opened = 0;
        toasts.show({QStringLiteral("Статус изменён"), QStringLiteral("Вернуть"), [&undone] { ++undone; }, QStringLiteral("Ctrl Z")});
        toasts.show({QStringLiteral("Лид ждёт"), QStringLiteral("Открыть"), [&opened] { ++opened; }, {}, theme::Icon::Bell, false});
        const auto buttons = scene.window.findChildren<KeycapButton*>();
        const auto open = std::find_if(buttons.begin(), buttons.end(), [](const KeycapButton* each) { return each->text() == QStringLiteral("Открыть"); });
        QVERIFY(open != buttons.end());
        (*open)->click();
        QCOMPARE(opened, 1);
        QCOMPARE(undone, 0);
        QVERIFY(!toasts.isShown());
        QVERIFY(!toasts.runAction()); // what was last is known to history, and not to a toast that is gone
        QCOMPARE(undone, 0);
        QCOMPARE(opened, 1);
    }

    void aToastTakesBackOnlyWhileItIsSeen()
    {
        Scene scene;
        ToastHost toasts(scene.theme, &scene.window);
        int undone = 0;
        const Toast moved{QStringLiteral("Статус изменён"), QStringLiteral("Вернуть"), [&undone] { ++undone; }, QStringLiteral("Ctrl Z")};
        toasts.show(moved);
        QVERIFY(toasts.runAction());
        QCOMPARE(undone, 1);
        QVERIFY(!toasts.runAction()); // once
        toasts.show(moved);
        toasts.show({QStringLiteral("Рано: итог визита отмечают позже")}); // something newer may be the last now
        QVERIFY(!toasts.runAction());
        toasts.show(moved);
        toasts.hide();
        QVERIFY(!toasts.runAction());
        QCOMPARE(undone, 1);
    }

    void aToastGoesByItselfUnlessThePointerHoldsIt()
    {
        Scene scene;
        ToastHost toasts(scene.theme, &scene.window, std::chrono::milliseconds(40));
        toasts.show({QStringLiteral("Сохранено")});
        QWidget* bar = scene.window.findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly).constLast();
        QEnterEvent enter(QPointF(5, 5), QPointF(5, 5), QPointF(5, 5));
        QCoreApplication::sendEvent(bar, &enter);
        Scene other;
        ToastHost later(other.theme, &other.window, std::chrono::milliseconds(80));
        later.show({QStringLiteral("Сохранено")});
        QTRY_VERIFY(!later.isShown()); // longer than the first would have stood
        QVERIFY(toasts.isShown());
        QEvent leave(QEvent::Leave);
        QCoreApplication::sendEvent(bar, &leave);
        QTRY_VERIFY(!toasts.isShown());
    }
};

QTEST_MAIN(TestDialog)
#include "test_dialog.moc"
