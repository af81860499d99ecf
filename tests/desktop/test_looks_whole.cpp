// SPDX-License-Identifier: GPL-3.0-or-later
// What a small screen took away before: names and counts of the sections with large text, the interest in words, the
// fields of a new lead, the rows of special days.
#include "tests/support/cut_words.h"
#include "tests/support/every_page.h"
#include "ui/kit/text_table.h"
#include "ui/newlead/new_lead_dialog.h"
#include "ui/settings/special_days_card.h"

#include <QHeaderView>
#include <QLayout>
#include <QScrollBar>

using namespace priyom;
using namespace priyom::test;

class LooksWholeTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_large.start({}, {QStringLiteral("ru"), QSize(1366, 768), true}));
        QVERIFY(m_usual.start({}, {QStringLiteral("ru"), QSize(1366, 768), false}));
    }

    void sectionsAreNamedAndCountedInLargeText_data() { addSizes(); }
    void sectionsAreNamedAndCountedInLargeText()
    {
        QFETCH(const QSize, size);
        m_large.window().resize(size);
        const QStringList painted = paintedTexts(m_large.window().nav());
        for (const shell::Page* page : m_large.window().pages()) {
            QVERIFY2(painted.contains(page->title()), qPrintable(painted.join(u'|')));
            if (page->badge().count > 0)
                QVERIFY2(painted.contains(QString::number(page->badge().count)), qPrintable(page->title()));
        }
    }

    void theInterestIsSaidInWords_data() { addSizes(); }
    void theInterestIsSaidInWords()
    {
        QFETCH(const QSize, size);
        for (DemoWindow* demo : {&m_usual, &m_large}) {
            demo->window().activateWindow();
            demo->window().resize(size);
            QVERIFY(demo->go({QStringLiteral("Ctrl+1")}));
            const QStringList painted = paintedTexts(demo->window());
            QVERIFY(painted.count(QStringLiteral("Горячий")) >= 3);
            QVERIFY(painted.contains(QStringLiteral("Тёплый")));
        }
    }

    void aNewLeadOfAKnownClientScrollsNowhere()
    {
        m_large.window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&m_large.window()));
        m_large.window().resize(1366, 768);
        QVERIFY(m_large.go({QStringLiteral("Ctrl+1"), QStringLiteral("F2"), QStringLiteral("\"89123054418")}));
        const auto* dialog = qobject_cast<desk::NewLeadDialog*>(m_large.window().overlays().top());
        QVERIFY(dialog);
        QTRY_VERIFY(dialog->isSettled());
        const auto* form = dialog->findChild<QScrollArea*>();
        QVERIFY(form);
        QTRY_COMPARE(form->verticalScrollBar()->maximum(), 0);
        m_large.clear();
    }

    void aFormWithRoomKeepsItsAir()
    {
        constexpr int kAir = 16; // over the first field
        m_usual.window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&m_usual.window()));
        m_usual.window().resize(1440, 900);
        QVERIFY(m_usual.go({QStringLiteral("Ctrl+1"), QStringLiteral("F2"), QStringLiteral("\"89123054418")}));
        const auto* dialog = qobject_cast<desk::NewLeadDialog*>(m_usual.window().overlays().top());
        QVERIFY(dialog);
        QTRY_VERIFY(dialog->isSettled());
        const auto* form = dialog->findChild<QScrollArea*>();
        QVERIFY(form);
        QTRY_COMPARE(form->widget()->layout()->contentsMargins().top(), kAir);
        QCOMPARE(form->verticalScrollBar()->maximum(), 0);
        m_usual.clear();
    }

    void threeSpecialDaysAreSeen()
    {
        m_usual.window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&m_usual.window()));
        m_usual.window().resize(1366, 768);
        QVERIFY(m_usual.go(
            {QStringLiteral("Ctrl+9"), QStringLiteral("Ctrl+F"), QStringLiteral("\"нормы"), QStringLiteral("Return")}));
        const auto* card = m_usual.window().findChild<settingsui::SpecialDaysCard*>();
        QTRY_VERIFY(card && card->isVisible());
        const auto* table = card->findChild<kit::TextTable*>();
        QVERIFY(table);
        QTRY_VERIFY(table->viewport()->height() >= 3 * table->verticalHeader()->defaultSectionSize());
    }

private:
    static void addSizes()
    {
        QTest::addColumn<QSize>("size");
        for (const QSize size : {QSize(1366, 768), QSize(1440, 900)})
            QTest::addRow("%d", size.width()) << size;
    }

    DemoWindow m_large;
    DemoWindow m_usual;
};

QTEST_MAIN(LooksWholeTest)
#include "test_looks_whole.moc"
