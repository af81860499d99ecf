// SPDX-License-Identifier: GPL-3.0-or-later
// Ctrl+Z in the kit's fields: typing first, in both layouts; where nothing was typed the key is the window's.
#include "tests/support/by_keys.h"
#include "ui/kit/field.h"
#include "ui/kit/keys.h"
#include "ui/kit/text_area.h"
#include "ui/kit/value_boxes.h"

#include <QTest>
#include <QVBoxLayout>

using namespace priyom;
using namespace priyom::kit;

namespace {

constexpr int kLetterYa = 0x042F; // on the key of Z

} // namespace

class TestValueBoxes final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasTypedIsUndoneAndThenTheKeyIsTheWindows_data()
    {
        QTest::addColumn<QString>("which");
        QTest::addColumn<int>("key");
        for (const char* which : {"field", "shaped", "lines", "number", "emptied number", "arrowed number", "time"})
            for (const int key : {int(Qt::Key_Z), kLetterYa})
                QTest::addRow("%s, %s", which, key == kLetterYa ? "Russian" : "Latin") << QString::fromLatin1(which) << key;
    }
    void whatWasTypedIsUndoneAndThenTheKeyIsTheWindows()
    {
        QFETCH(QString, which);
        QFETCH(int, key);
        QWidget window;
        auto* column = new QVBoxLayout(&window);
        const theme::Theme theme;
        auto* field = new Field(theme);
        auto* shaped = new Field(theme);
        shaped->setShaper([](const QString& text, int cursor) { return Field::Shaped{text.toUpper(), cursor}; });
        auto* lines = new TextArea;
        auto* number = new NumberBox;
        number->setRange(1, 999);
        auto* time = new TimeBox;
        time->setDisplayFormat(QStringLiteral("HH:mm"));
        for (QWidget* each : std::initializer_list<QWidget*>{field, shaped, lines, number, time})
            column->addWidget(each);
        field->setText(QStringLiteral("before"));
        shaped->setText(QStringLiteral("BEFORE"));
        lines->setPlainText(QStringLiteral("before"));
        number->setValue(30);
        time->setTime(QTime(9, 30));
        int asked = 0;
        onKeys(&window, QKeySequence(Qt::CTRL | Qt::Key_Z), [&asked] { ++asked; }, Qt::WindowShortcut);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));

        QWidget* at = which == QLatin1String("field")    ? static_cast<QWidget*>(field)
                      : which == QLatin1String("shaped") ? static_cast<QWidget*>(shaped)
                      : which == QLatin1String("lines")  ? static_cast<QWidget*>(lines)
                      : which == QLatin1String("time")   ? static_cast<QWidget*>(time)
                                                         : static_cast<QWidget*>(number);
        at->setFocus(Qt::TabFocusReason);
        const auto stands = [&] {
            return QStringList{field->text(), shaped->text(), lines->toPlainText(), number->text(), time->text()}.join(u'|');
        };
        const QString before = stands();
        test::press(key, Qt::ControlModifier);
        QCOMPARE(asked, 1);
        QCOMPARE(stands(), before);
        if (which == QLatin1String("arrowed number"))
            test::press(Qt::Key_Up);
        else if (which == QLatin1String("emptied number"))
            test::press(Qt::Key_Backspace);
        else
            test::typeText(QStringLiteral("17"));
        QVERIFY(stands() != before);
        test::press(key, Qt::ControlModifier);
        QCOMPARE(stands(), before);
        QCOMPARE(asked, 1);
        test::press(key, Qt::ControlModifier);
        QCOMPARE(asked, 2);
        QCOMPARE(stands(), before);
    }

    // A form is read while the focus is in it already.
    void whatTheProgramSetsIsNoTyping()
    {
        NumberBox box;
        int asked = 0;
        onKeys(&box, QKeySequence(Qt::CTRL | Qt::Key_Z), [&asked] { ++asked; });
        box.show();
        QVERIFY(QTest::qWaitForWindowActive(&box));
        test::press(Qt::Key_Up);
        box.setValue(45);
        test::press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(box.value(), 45);
        QCOMPARE(asked, 1);
    }

    void whatTheProgramClearsIsNoTyping()
    {
        const theme::Theme theme;
        Field field(theme);
        int asked = 0;
        onKeys(&field, QKeySequence(Qt::CTRL | Qt::Key_Z), [&asked] { ++asked; });
        field.show();
        QVERIFY(QTest::qWaitForWindowActive(&field));
        test::typeText(QStringLiteral("note"));
        field.clear();
        test::press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(field.text(), QString());
        QCOMPARE(asked, 1);
    }
};

QTEST_MAIN(TestValueBoxes)
#include "test_value_boxes.moc"
