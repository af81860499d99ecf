// SPDX-License-Identifier: GPL-3.0-or-later
// Every page and every pane stands whole on a usual screen and on the smallest one: nothing is cut, nothing runs off.
#include "tests/support/fit.h"
#include "tests/support/pictured.h"
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

    void everyPageStandsWhole_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<int>("page");
        QTest::addColumn<int>("picture");
        for (const QSize size : {QSize(1366, 768), QSize(1024, 600)}) {
            const auto pages = m_demo.window().pages();
            for (int page = 0; page < pages.size(); ++page) {
                const auto pictures = pages[page]->pictures();
                for (int picture = 0; picture < pictures.size(); ++picture)
                    QTest::addRow("%s %d", qPrintable(pictures[picture].name), size.width()) << size << page << picture;
            }
        }
    }

    void everyPageStandsWhole()
    {
        QFETCH(const QSize, size);
        QFETCH(const int, page);
        QFETCH(const int, picture);
        shell::MainWindow& window = m_demo.window();
        window.resize(size);
        shell::Page* const shown = window.pages().at(page);
        const shell::Picture state = shown->pictures().at(picture);
        QVERIFY(show(m_demo, *shown, state));
        QCOMPARE(window.size(), size); // nothing in it asks for more
        const QStringList found = misfits(window);
        leave(m_demo, state);
        QVERIFY2(found.isEmpty(), qPrintable(QLatin1Char('\n') + found.join(QLatin1Char('\n'))));
    }

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
