// SPDX-License-Identifier: GPL-3.0-or-later
// What a screen reader is told of something to choose from: its name stays whatever is chosen, the choice is the value.
#include "ui/kit/inputs.h"
#include "ui/kit/option_list.h"
#include "ui/kit/segmented.h"

#include <QAccessible>
#include <QTest>

using namespace priyom::kit;

class TestSpokenChoice final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theNameStaysWhateverIsChosen_data()
    {
        QTest::addColumn<QString>("kind");
        for (const char* kind : {"rows", "segments", "combo", "combo with a label"})
            QTest::newRow(kind) << QString::fromLatin1(kind);
    }
    void theNameStaysWhateverIsChosen()
    {
        QFETCH(QString, kind);
        QWidget window;
        Label label(m_theme, FontRole::Body, Tone::Main, QStringLiteral("Канал"), &window);
        QWidget* const choice = make(kind, window);
        if (kind.endsWith(QStringLiteral("label")))
            label.setBuddy(choice);
        else
            choice->setAccessibleName(QStringLiteral("Канал"));
        const auto said = [choice](QAccessible::Text what) {
            return QAccessible::queryAccessibleInterface(choice)->text(what);
        };
        QCOMPARE(said(QAccessible::Name), QStringLiteral("Канал"));
        QCOMPARE(said(QAccessible::Value), QStringLiteral("Звонок"));
        window.show();
        choice->setFocus();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QTest::keyClick(choice, kind == QStringLiteral("segments") ? Qt::Key_Right : Qt::Key_Down);
        QCOMPARE(said(QAccessible::Name), QStringLiteral("Канал"));
        QCOMPARE(said(QAccessible::Value), QStringLiteral("Сайт"));
        QVERIFY(said(QAccessible::Description).startsWith(QStringLiteral("Сайт")));
    }

    void theOptionsAreChildrenOfWhichOneIsSelected()
    {
        QWidget window;
        auto* rows = static_cast<OptionList*>(make(QStringLiteral("rows"), window));
        QAccessibleInterface* const spoken = QAccessible::queryAccessibleInterface(rows);
        QCOMPARE(spoken->role(), QAccessible::List);
        QCOMPARE(spoken->childCount(), 2);
        rows->setCurrent(1);
        QVERIFY(!spoken->child(0)->state().selected);
        QVERIFY(spoken->child(1)->state().selected);
        QCOMPARE(spoken->child(1)->text(QAccessible::Name), QStringLiteral("Сайт"));
        QCOMPARE(spoken->indexOfChild(spoken->child(1)), 1);
        QCOMPARE(spoken->child(1)->parent(), spoken);
        QVERIFY(spoken->child(1)->rect().top() > spoken->child(0)->rect().top());
        QAccessibleInterface* const gone = spoken->child(1);
        rows->setOptions({{QStringLiteral("Звонок")}});
        QVERIFY(!gone->isValid());
        QCOMPARE(spoken->child(1), nullptr);
    }

    void theOptionOneHasComeToHasTheFocus()
    {
        QWidget window;
        auto* rows = static_cast<OptionList*>(make(QStringLiteral("rows"), window));
        window.show();
        rows->setFocus();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QTest::keyClick(rows, Qt::Key_Down);
        const QAccessibleInterface* const come = QAccessible::queryAccessibleInterface(rows)->focusChild();
        QVERIFY(come);
        QCOMPARE(come->text(QAccessible::Name), QStringLiteral("Сайт"));
        QVERIFY(come->state().focused);
    }

    void aComboOpensForAReaderToo()
    {
        QWidget window;
        auto* combo = static_cast<Combo*>(make(QStringLiteral("combo"), window));
        window.show();
        QAccessibleInterface* const spoken = QAccessible::queryAccessibleInterface(combo);
        QCOMPARE(spoken->role(), QAccessible::ComboBox);
        QVERIFY(spoken->state().collapsed);
        spoken->actionInterface()->doAction(QAccessibleActionInterface::showMenuAction());
        QTRY_VERIFY(spoken->state().expanded);
        combo->hidePopup();
    }

private:
    QWidget* make(const QString& kind, QWidget& window)
    {
        const QStringList options{QStringLiteral("Звонок"), QStringLiteral("Сайт")};
        if (kind == QStringLiteral("rows")) {
            auto* rows = new OptionList(m_theme, OptionShape::Rows, &window);
            rows->setOptions({{options.at(0)}, {options.at(1)}});
            rows->setCurrent(0);
            rows->resize(rows->sizeHint());
            return rows;
        }
        if (kind == QStringLiteral("segments"))
            return new Segmented(m_theme, {{options.at(0)}, {options.at(1)}}, &window);
        auto* combo = new Combo(m_theme, &window);
        combo->addItems(options);
        return combo;
    }

    Theme m_theme;
};

QTEST_MAIN(TestSpokenChoice)
#include "test_spoken_choice.moc"
