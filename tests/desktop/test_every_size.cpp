// SPDX-License-Identifier: GPL-3.0-or-later
// Every page and every pane stands whole on a big screen, a usual one and the smallest: nothing is cut, nothing runs off.
#include "tests/support/every_page.h"
#include "ui/clients/client_card_view.h"

#include <QScrollArea>
#include <QScrollBar>

using namespace priyom;
using namespace priyom::test;

class TestEverySize final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_demo.start()); }

    void everyPageStandsWhole_data() { addEveryPage(m_demo, {QSize(2560, 1440), QSize(1366, 768), QSize(1024, 600)}); }
    void everyPageStandsWhole() { checkThatItStandsWhole(m_demo); }

    void aCardWithALookalikeScrollsNowhereAt1366()
    {
        m_demo.window().resize(1366, 768);
        QVERIFY(m_demo.go({QStringLiteral("F3"), QStringLiteral("\"89123054418"), QStringLiteral("Return"),
                           QStringLiteral("@clients")}));
        auto* const view = m_demo.window().findChild<clientsui::ClientCardView*>();
        QTRY_VERIFY(view && view->isVisible() && !view->card().duplicates.empty());
        const QWidget* const person = view->findChild<QScrollArea*>()->widget();
        QTRY_VERIFY(person->height() <= person->parentWidget()->height());
    }

private:
    DemoWindow m_demo;
};

QTEST_MAIN(TestEverySize)
#include "test_every_size.moc"
