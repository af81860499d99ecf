// SPDX-License-Identifier: GPL-3.0-or-later
// What a person sees while a shop takes long to open.
#include "ui/kit/label.h"
#include "ui/shell/patience.h"

#include <QTest>

using namespace priyom;
using namespace std::chrono_literals;

class TestPatience final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aShopThatOpensAtOnceShowsNothing()
    {
        theme::Theme theme;
        const shell::Patience patience(theme, 1h);
        QCoreApplication::processEvents();
        QVERIFY(!patience.isVisible());
    }

    void aShopThatTakesLongIsSaidToBeOpening()
    {
        theme::Theme theme;
        const shell::Patience patience(theme, 1ms);
        QTRY_VERIFY(patience.isVisible());
        const auto labels = patience.findChildren<kit::Label*>();
        QCOMPARE(labels.first()->text(), QStringLiteral("Открываем базу"));
        for (const kit::Label* label : labels) { // whole, whatever the size of the letters
            QVERIFY(label->width() <= patience.width());
            QVERIFY(label->height() >= label->heightForWidth(label->width()));
        }
    }
};

QTEST_MAIN(TestPatience)
#include "test_patience.moc"
