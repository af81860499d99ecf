// SPDX-License-Identifier: GPL-3.0-or-later
// What the place of the PIN says of wrong guesses: how many there may be, from the first on.
#include "ui/signin/entry_pane.h"
#include "ui/theme/fonts.h"

#include <QLabel>
#include <QTest>

using namespace priyom;

class TestEntryPane final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(theme::loadFonts()); }

    void theGuessesLeftAreAlwaysSaid()
    {
        theme::Theme theme;
        signin::EntryPane pane(theme);
        staff::Face face;
        face.person = PersonId(1);
        face.name = QStringLiteral("Ирина Павлова");
        face.ways = {staff::Way::Pin};
        pane.setFace(face, {}, false);
        pane.setChances(staff::kFreeMisses);
        QVERIFY(isSaid(pane, QStringLiteral("осталось 5")));
        pane.refuse();
        pane.setChances(staff::kFreeMisses - 1);
        QVERIFY(isSaid(pane, QStringLiteral("Не подошло, осталось 4")));
        pane.fillForPicture(1); // typing again
        QVERIFY(isSaid(pane, QStringLiteral("осталось 4")));
        QVERIFY(!isSaid(pane, QStringLiteral("Не подошло")));
    }

private:
    static bool isSaid(const signin::EntryPane& pane, const QString& text)
    {
        for (const auto* label : pane.findChildren<QLabel*>())
            if (label->text().contains(text))
                return true;
        return false;
    }
};

QTEST_MAIN(TestEntryPane)
#include "test_entry_pane.moc"
