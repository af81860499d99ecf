// SPDX-License-Identifier: GPL-3.0-or-later
// A person is found in a list by the beginning of any word of the name, closed and open.
#include "ui/kit/inputs.h"
#include "ui/kit/type_ahead.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QSignalSpy>
#include <QTest>

using namespace priyom::kit;

namespace {

const QStringList& people()
{
    static const QStringList all{QStringLiteral("Кто свободен"), QStringLiteral("Анна Сергеева"), QStringLiteral("Светлана Орлова"),
                                 QStringLiteral("Семён Лебедев-Крылов"), QStringLiteral("Юлия Крылова")};
    return all;
}

} // namespace

class TestTypeAhead final : public QObject
{
    Q_OBJECT

private:
    priyom::theme::Theme m_theme;

    void typeAt(QWidget* where, const QString& letters)
    {
        for (const QChar letter : letters)
            QTest::sendKeyEvent(QTest::Click, where, Qt::Key_unknown, QString(letter), Qt::NoModifier);
    }
    // Longer than a pause that ends a word.
    void pause() { QTest::qWait(QApplication::keyboardInputInterval() + 50); }

private Q_SLOTS:
    void aBeginningOfAnyWordFindsARow_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<int>("current");
        QTest::addColumn<bool>("next");
        QTest::addColumn<int>("row");
        QTest::newRow("nothing typed") << "" << 0 << false << -1;
        QTest::newRow("the first word") << "юл" << 0 << false << 4;
        QTest::newRow("the surname") << "орл" << 0 << false << 2;
        QTest::newRow("either half of a double surname") << "лебедев-к" << 0 << false << 3;
        QTest::newRow("the second half") << "крылов" << 0 << false << 3;
        QTest::newRow("further letters") << "крылова" << 3 << false << 4;
        QTest::newRow("a row that begins so before one of which a word does") << "с" << 4 << true << 2;
        QTest::newRow("the next of them") << "с" << 2 << true << 3;
        QTest::newRow("then by a word") << "с" << 3 << true << 0;
        QTest::newRow("and round") << "с" << 1 << true << 2;
        QTest::newRow("the present row while it fits") << "крыл" << 4 << false << 4;
        QTest::newRow("two words") << "юлия кр" << 0 << false << 4;
        QTest::newRow("e for yo, any case") << "СЕМЕН" << 0 << false << 3;
        QTest::newRow("not the middle of a word") << "рлова" << 0 << false << -1;
    }
    void aBeginningOfAnyWordFindsARow()
    {
        QFETCH(const QString, typed);
        QFETCH(const int, current);
        QFETCH(const bool, next);
        QTEST(rowByWords(people(), typed, current, next), "row");
    }

    // The same letter twice goes from row to row, but not past somebody who is called so.
    void aNameOfOneLetterTwiceIsFound()
    {
        Combo combo(m_theme);
        combo.addItems({QStringLiteral("Кто свободен"), QStringLiteral("JOANNE"), QStringLiteral("JJ"), QStringLiteral("JULIE")});
        typeAt(&combo, QStringLiteral("jj"));
        QCOMPARE(combo.currentText(), QStringLiteral("JJ"));
        pause();
        typeAt(&combo, QStringLiteral("kk"));
        QCOMPARE(combo.currentText(), QStringLiteral("JJ"));
        QCOMPARE(rowByWords({QStringLiteral("JJ Smith"), QStringLiteral("JJ")}, QStringLiteral("jj"), 0, false), 1);
    }

    void aClosedComboIsFoundBySurname()
    {
        Combo combo(m_theme);
        combo.addItems(people());
        QSignalSpy activated(&combo, &QComboBox::activated);
        typeAt(&combo, QStringLiteral("крылова"));
        QCOMPARE(combo.currentText(), QStringLiteral("Юлия Крылова"));
        QCOMPARE(activated.constLast().constFirst().toInt(), 4);
        pause();
        typeAt(&combo, QStringLiteral("юлия кр"));
        QCOMPARE(combo.currentText(), QStringLiteral("Юлия Крылова"));
        pause();
        typeAt(&combo, QStringLiteral("ор"));
        QCOMPARE(combo.currentText(), QStringLiteral("Светлана Орлова"));
        pause();
        typeAt(&combo, QStringLiteral("ъ")); // nobody: the choice stays
        QCOMPARE(combo.currentText(), QStringLiteral("Светлана Орлова"));
    }

    void anOpenListToo()
    {
        Combo combo(m_theme);
        combo.addItems(people());
        combo.show();
        QVERIFY(QTest::qWaitForWindowExposed(&combo));
        combo.showPopup();
        typeAt(combo.view(), QStringLiteral("крылова"));
        QCOMPARE(combo.view()->currentIndex().row(), 4);
        QCOMPARE(combo.currentIndex(), 0); // Enter takes it
        QTest::keyClick(combo.view(), Qt::Key_Return);
        QCOMPARE(combo.currentIndex(), 4);
    }

    // Under X11 the list hears of Enter as of a bare key alone: what looks for shortcuts asks the window, which kept the focus.
    void enterTakesTheRowOfAnOpenListByItself_data()
    {
        QTest::addColumn<int>("key");
        QTest::newRow("Enter") << int(Qt::Key_Return);
        QTest::newRow("Enter of the number pad") << int(Qt::Key_Enter);
    }
    void enterTakesTheRowOfAnOpenListByItself()
    {
        QFETCH(const int, key);
        Combo combo(m_theme);
        combo.addItems(people());
        combo.show();
        QVERIFY(QTest::qWaitForWindowExposed(&combo));
        QSignalSpy activated(&combo, &QComboBox::activated);
        combo.showPopup();
        combo.view()->setCurrentIndex(combo.model()->index(2, 0));
        QKeyEvent press(QEvent::KeyPress, key, Qt::NoModifier);
        QCoreApplication::sendEvent(combo.view(), &press);
        QCOMPARE(combo.currentIndex(), 2);
        QCOMPARE(activated.size(), 1);
        QVERIFY(!combo.view()->isVisible());
    }
};

QTEST_MAIN(TestTypeAhead)
#include "test_type_ahead.moc"
