// SPDX-License-Identifier: GPL-3.0-or-later
// A form whose Enter is on its way to the shop takes no further key, and neither does the page beneath it; refused, it
// is typed into where it was left.
#include "ui/kit/field.h"
#include "ui/kit/keys.h"
#include "ui/kit/overlay_host.h"

#include <QApplication>
#include <QTest>
#include <QVBoxLayout>

using namespace priyom;
using namespace priyom::kit;

namespace {

class Form final : public DialogFrame
{
public:
    explicit Form(const theme::Theme& theme) : DialogFrame(theme), name(new Field(theme)), note(new Field(theme))
    {
        setTitle(QStringLiteral("Задача"));
        body()->addWidget(name);
        body()->addWidget(note);
        body()->addWidget(problemLine());
        auto* save = new KeycapButton(theme, QStringLiteral("Сохранить"), QStringLiteral("Enter"), ButtonKind::Primary);
        footer()->addWidget(save);
        setDefaultButton(save);
        connect(save, &QPushButton::clicked, this, [this] {
            hold();
            ++sent;
        });
        onKeys(this, QKeySequence(Qt::CTRL | Qt::Key_S), [this] { ++sent; });
    }

    Field* name;
    Field* note;
    int sent = 0;
};

struct Scene
{
    theme::Theme theme;
    QWidget window;
    Field* page = new Field(theme, QStringLiteral("Найти"), &window);
    OverlayHost host{theme, &window};
    Form* form = nullptr;

    // The second field was typed into, and Enter pressed.
    bool sends()
    {
        window.resize(800, 600);
        window.show();
        page->setFocus();
        form = new Form(theme);
        host.open(form);
        if (!QTest::qWaitForWindowActive(&window))
            return false;
        form->note->setFocus();
        press(Qt::Key_Return);
        return form->sent == 1;
    }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : &window, key, modifiers);
    }
};

} // namespace

class TestHeldDialog final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noFurtherKeyIsTaken_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<int>("modifiers");
        QTest::newRow("Enter again") << int(Qt::Key_Return) << 0;
        QTest::newRow("its other key") << int(Qt::Key_S) << int(Qt::ControlModifier);
        QTest::newRow("Esc") << int(Qt::Key_Escape) << 0;
        QTest::newRow("a letter") << int(Qt::Key_A) << 0;
        QTest::newRow("Tab, and a letter") << int(Qt::Key_Tab) << 0;
    }
    void noFurtherKeyIsTaken()
    {
        QFETCH(int, key);
        QFETCH(int, modifiers);
        Scene scene;
        QVERIFY(scene.sends());
        scene.press(Qt::Key(key), Qt::KeyboardModifiers(modifiers));
        scene.press(Qt::Key_B);
        QCOMPARE(scene.form->sent, 1);
        QCOMPARE(scene.host.top(), scene.form);
        QVERIFY(scene.form->note->text().isEmpty());
        QVERIFY(scene.page->text().isEmpty());
        QVERIFY(!scene.page->hasFocus());
    }

    void refusedItIsTypedIntoWhereItWasLeft()
    {
        Scene scene;
        QVERIFY(scene.sends());
        scene.form->refuse(QStringLiteral("Занято"));
        scene.press(Qt::Key_B);
        QCOMPARE(scene.form->note->text(), QStringLiteral("b"));
        scene.press(Qt::Key_Return);
        QCOMPARE(scene.form->sent, 2);
    }

    void aPageThatComesMeanwhileGetsTheKeysOnlyAfterIt()
    {
        Scene scene;
        QVERIFY(scene.sends());
        scene.page->setFocus(); // its answer has come
        scene.press(Qt::Key_B);
        QVERIFY(scene.page->text().isEmpty());
        scene.form->accept();
        QTRY_COMPARE(QApplication::focusWidget(), static_cast<QWidget*>(scene.page));
    }

    void behindALockItIsFoundAgain()
    {
        Scene scene;
        QVERIFY(scene.sends());
        QWidget* behind = QApplication::focusWidget();
        scene.host.setHidden(true);
        scene.page->setFocus(); // as what covers the window
        scene.form->refuse(QStringLiteral("Занято"));
        scene.host.setHidden(false);
        behind->setFocus(); // as the window does
        scene.press(Qt::Key_B);
        QCOMPARE(scene.form->name->text(), QStringLiteral("b"));
    }
};

QTEST_MAIN(TestHeldDialog)
#include "test_held_dialog.moc"
