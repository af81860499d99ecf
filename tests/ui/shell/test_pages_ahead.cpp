// SPDX-License-Identifier: GPL-3.0-or-later
// In pauses of the work the window builds the pages that nobody has opened: the first look at one keeps no key waiting.
#include "ui/shell/main_window.h"

#include <QApplication>
#include <QTest>

using namespace priyom;
using shell::Section;

namespace {

// Tells when it was built, and when it was looked at.
class ToldPage final : public shell::Page
{
public:
    ToldPage(Section section, QString& story) : m_section(section), m_story(story) {}
    [[nodiscard]] QString id() const override { return QString::number(int(m_section)); }
    [[nodiscard]] Section section() const override { return m_section; }
    [[nodiscard]] QString title() const override { return id(); }
    [[nodiscard]] theme::Icon icon() const override { return theme::Icon::Inbox; }
    [[nodiscard]] QWidget* widget() override
    {
        if (!m_widget) {
            m_widget = new QWidget;
            m_story += QStringLiteral(" built ") + id();
        }
        return m_widget;
    }
    void activated() override { m_story += QStringLiteral(" shown ") + id(); }

private:
    Section m_section;
    QString& m_story;
    QWidget* m_widget = nullptr;
};

} // namespace

class TestPagesAhead final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_story.clear();
        m_window = std::make_unique<shell::MainWindow>(m_theme);
        for (const Section section : {Section::Leads, Section::Calendar, Section::Clients, Section::Tasks})
            m_window->addPage(new ToldPage(section, m_story));
    }

    void aStartPaysForOnePage()
    {
        m_window->show();
        QCOMPARE(m_story, QStringLiteral(" built 1 shown 1"));
    }

    void theOthersAreBuiltInPausesAndNotShown()
    {
        m_window->show();
        QTRY_COMPARE(m_story, QStringLiteral(" built 1 shown 1 built 2 built 3 built 4"));
        QCOMPARE(m_window->currentPage()->section(), Section::Leads);
    }

    void whatWasOpenedMeanwhileIsNotBuiltTwice()
    {
        m_window->show();
        m_window->goTo(Section::Clients);
        QTRY_COMPARE(m_story, QStringLiteral(" built 1 shown 1 built 3 shown 3 built 2 built 4"));
        m_window->goTo(Section::Calendar);
        QVERIFY(m_story.endsWith(QStringLiteral("built 4 shown 2")));
    }

private:
    theme::Theme m_theme;
    QString m_story;
    std::unique_ptr<shell::MainWindow> m_window;
};

QTEST_MAIN(TestPagesAhead)
#include "test_pages_ahead.moc"
