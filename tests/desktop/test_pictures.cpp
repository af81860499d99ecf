// SPDX-License-Identifier: GPL-3.0-or-later
// The states of --pictures: each leaves nothing behind that would stand on the pictures after it.
#include "tests/walk/demo_window.h"
#include "ui/calls/call_desk.h"
#include "ui/leads/lead_panel.h"
#include "ui/leads/leads_page.h"

#include <QtTest>

using namespace priyom;
using namespace priyom::test;

class TestPictures final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_demo.start());
        m_leads = m_demo.window().findChild<desk::LeadsPage*>();
        QVERIFY(m_leads);
    }

    void aCallBegunForAPictureIsEndedAfterIt_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("the strip") << QStringLiteral("call");
        QTest::newRow("the result") << QStringLiteral("call-result");
    }

    void aCallBegunForAPictureIsEndedAfterIt()
    {
        QFETCH(const QString, name);
        QVERIFY(arrange(name));
        QVERIFY(m_leads->calls().isOn());
        QCOMPARE(m_demo.window().overlays().top() != nullptr, name == QStringLiteral("call-result"));
        leave(name);
        QTRY_VERIFY(!m_leads->calls().isOn());
    }

    void whatWasCopiedForAPictureIsForgotten()
    {
        const QString name = QStringLiteral("lead-panel-copied");
        QVERIFY(arrange(name));
        const LeadId lead = m_leads->panel().card().id;
        QVERIFY(!m_leads->panel().copiedFor(lead).words.isEmpty());
        QVERIFY(m_demo.window().hasToast());
        leave(name);
        QVERIFY(m_leads->panel().copiedFor(lead).words.isEmpty());
        QVERIFY(!m_leads->panel().isVisible());
    }

private:
    shell::Picture picture(const QString& name) const
    {
        const QList<shell::Picture> pictures = m_leads->pictures();
        const auto found = std::find_if(pictures.begin(), pictures.end(),
                                        [&name](const shell::Picture& each) { return each.name == name; });
        return found == pictures.end() ? shell::Picture() : *found;
    }

    bool arrange(const QString& name)
    {
        const shell::Picture shown = picture(name);
        m_demo.window().goTo(shell::Section::Leads);
        if (!m_demo.settle() || !shown.arrange)
            return false;
        shown.arrange();
        if (!m_demo.settle())
            return false;
        if (shown.complete)
            shown.complete();
        return m_demo.settle();
    }

    void leave(const QString& name)
    {
        m_demo.clear();
        const shell::Picture shown = picture(name);
        if (shown.leave)
            shown.leave();
    }

    DemoWindow m_demo;
    desk::LeadsPage* m_leads = nullptr;
};

QTEST_MAIN(TestPictures)
#include "test_pictures.moc"
