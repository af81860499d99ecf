// SPDX-License-Identifier: GPL-3.0-or-later
// Who works here and the lock stand whole at the foot of the sections, wide and compact.
#include "tests/support/desk_window.h"
#include "ui/kit/button.h"
#include "ui/kit/chip.h"
#include "ui/shell/nav_bar.h"

using namespace priyom;

class NavFootTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(test::inRussian()); }

    void nothingOfItIsCut_data()
    {
        QTest::addColumn<bool>("compact");
        QTest::addColumn<bool>("large");
        QTest::newRow("wide") << false << false;
        QTest::newRow("compact") << true << false;
        QTest::newRow("compact, large text") << true << true;
    }
    void nothingOfItIsCut()
    {
        QFETCH(const bool, compact);
        QFETCH(const bool, large);
        theme::Theme theme;
        theme.setLargeText(large);
        theme.applyTo(*qApp);
        shell::NavBar nav(theme);
        shell::Surroundings surroundings;
        surroundings.person = QStringLiteral("Ирина Павлова");
        nav.setSurroundings(surroundings);
        nav.setLockable(true);
        nav.setCompact(compact);
        nav.resize(nav.width(), 600);
        nav.show();
        QVERIFY(QTest::qWaitForWindowExposed(&nav));
        const auto* avatar = nav.findChild<kit::Avatar*>();
        const auto* lock = nav.findChild<kit::KeycapButton*>();
        QVERIFY(avatar && lock && lock->isVisible());
        for (const QWidget* part : {static_cast<const QWidget*>(avatar), static_cast<const QWidget*>(lock)}) {
            const QRect place(part->mapTo(&nav, QPoint()), part->size());
            QVERIFY(nav.rect().contains(place));
            QVERIFY(part->width() >= part->sizeHint().width());
        }
        QVERIFY(!QRect(avatar->mapTo(&nav, QPoint()), avatar->size())
                     .intersects(QRect(lock->mapTo(&nav, QPoint()), lock->size())));
    }
};

QTEST_MAIN(NavFootTest)
#include "test_nav_foot.moc"
