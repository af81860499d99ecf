// SPDX-License-Identifier: GPL-3.0-or-later
// Who leaves the shop is still booked: whoever writes that down is told with whom. It is Thursday, 15 October, 14:05.
#include "tests/support/calendar_desk.h"
#include "tests/support/settings_window.h"

using namespace priyom;
using namespace priyom::test;

class LeaverTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(inRussian()); }

    void whoIsStillBookedWithWhoLeavesIsNamed()
    {
        Settings shop;
        QVERIFY(shop.open(aDay));
        QVERIFY(shop.goTo(QStringLiteral("сотрудники")));
        openPerson(shop, QStringLiteral("Лисин Артём"));
        QVERIFY(!says(shop, QStringLiteral("Впереди записано")));
        QVERIFY(tabTo(QStringLiteral("Работает сейчас")));
        press(Qt::Key_Space);
        QTRY_VERIFY(says(shop, QStringLiteral("Впереди записано визитов: 1")));
        QVERIFY(says(shop, QStringLiteral("Вадим Шилов")));
        press(Qt::Key_Space);
        QTRY_VERIFY(!says(shop, QStringLiteral("Впереди записано")));
        press(Qt::Key_Space);
        press(Qt::Key_Return); // whoever knows of them may go on
        QTRY_VERIFY(!shop.desk.dialog());
        QVERIFY(shop.settle());
        const auto left = shop.personNamed(QStringLiteral("Лисин Артём"));
        QVERIFY(left && !left->active);
    }

private:
    static bool says(Settings& shop, const QString& words)
    {
        const auto labels = shop.desk.dialog()->findChildren<QLabel*>();
        return std::ranges::any_of(labels, [&](const QLabel* label) { return label->isVisible() && label->text().contains(words); });
    }
    static void openPerson(Settings& shop, const QString& name)
    {
        for (int row = 0; row < 10; ++row) {
            press(Qt::Key_Return);
            QTRY_VERIFY(shop.desk.dialog());
            if (shop.desk.dialog()->windowTitle().contains(name) || says(shop, name))
                return;
            press(Qt::Key_Escape);
            QTRY_VERIFY(!shop.desk.dialog());
            press(Qt::Key_Down);
        }
        QFAIL("nobody of that name");
    }
};

QTEST_MAIN(LeaverTest)
#include "test_leaver.moc"
