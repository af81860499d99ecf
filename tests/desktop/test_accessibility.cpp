// SPDX-License-Identifier: GPL-3.0-or-later
// Every state of every page that --pictures shows, and every pane of the settings, walked with Tab as a screen reader goes.
#include "tests/support/stray_windows.h"
#include "tests/walk/demo_window.h"
#include "tests/walk/focus_walk.h"
#include "tests/walk/places.h"
#include "ui/settings/settings_page.h"

#include <QtTest>

using namespace priyom;
using namespace priyom::test;

class TestAccessibility final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_demo.start());
        m_stray.emplace();
    }

    void everyPageAndEveryPaneIsWalked()
    {
        QStringList pages;
        for (shell::Page* page : m_demo.window().pages())
            pages += QLatin1String(page->metaObject()->className());
        pages += QStringLiteral("priyom::desk::LeadsPage"); // behind the first steps, which show its pictures too
        pages.sort();
        QCOMPARE(pages, classesMadeOf({QStringLiteral("Page")}));

        auto* const settings = m_demo.window().findChild<settingsui::SettingsPage*>();
        m_demo.window().goTo(shell::Section::Settings);
        QStringList panes;
        for (const shell::Picture& picture : settings->pictures()) {
            picture.arrange();
            QTRY_VERIFY_WITH_TIMEOUT(settings->isSettled(), 30'000);
            panes += QLatin1String(settings->pane()->metaObject()->className());
        }
        panes.removeDuplicates(); // some are pictured twice
        panes += QStringLiteral("priyom::settingsui::TablePane"); // what the lists are made of
        panes.sort();
        QCOMPARE(panes, classesMadeOf({QStringLiteral("SettingsPane"), QStringLiteral("TablePane")}));
    }

    void everyStopIsNamedRingedAndInOrder_data()
    {
        QTest::addColumn<int>("page");
        QTest::addColumn<int>("picture");
        const auto pages = m_demo.window().pages();
        for (int page = 0; page < pages.size(); ++page) {
            const auto pictures = pages[page]->pictures();
            for (int picture = 0; picture < pictures.size(); ++picture)
                QTest::newRow(qPrintable(pictures[picture].name)) << page << picture;
        }
    }

    void everyStopIsNamedRingedAndInOrder()
    {
        QFETCH(const int, page);
        QFETCH(const int, picture);
        shell::MainWindow& window = m_demo.window();
        shell::Page* const shown = window.pages().at(page);
        window.goTo(shown->section());
        QTRY_VERIFY_WITH_TIMEOUT(shown->isSettled(), 30'000);
        const shell::Picture state = shown->pictures().at(picture);
        if (state.arrange)
            state.arrange();
        QTRY_VERIFY_WITH_TIMEOUT(shown->isSettled() && (!state.isReady || state.isReady()), 30'000);
        QWidget* const root = window.overlays().top() ? static_cast<QWidget*>(window.overlays().top()) : &window;
        QStringList faults = walk(*root);
        for (const QString& widget : m_stray->take())
            faults += QStringLiteral("a window of its own: ") + widget;
        m_demo.clear();
        QVERIFY2(faults.isEmpty(), qPrintable(QLatin1Char('\n') + faults.join(QLatin1Char('\n'))));
    }

private:
    std::optional<StrayWindows> m_stray;
    DemoWindow m_demo;
};

QTEST_MAIN(TestAccessibility)
#include "test_accessibility.moc"
