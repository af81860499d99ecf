// SPDX-License-Identifier: GPL-3.0-or-later
// Who has a time already asks for another one: whether that moves it or is one more is seen before it is saved.
#include "tests/support/clinic.h"
#include "tests/support/desk_window.h"

using namespace priyom;
using namespace priyom::test;
using backend::Services;
using staff::Session;

namespace {

// Ольга Ремизова, on Friday at twelve.
Result<> clinicWithVisit(Services& services, const Session& session)
{
    PRIYOM_CHECK(clinicWithLead(services, session));
    return moveToVisit(services, session, LeadId(1), leads::Stage::Confirmed, DeskWindow::moment(16, 12, 0));
}

} // namespace

class SecondVisitTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(inRussian()); }
    void init()
    {
        m_desk = std::make_unique<DeskWindow>();
        QVERIFY(m_desk->open(clinicWithVisit));
        press(Qt::Key_F2);
        QTRY_VERIFY(m_desk->dialog());
        typeText(QStringLiteral("89127456130"));
        QTRY_VERIFY(says(*m_desk->dialog(), QStringLiteral("Уже записан: завтра 12:00")));
        QVERIFY(says(*m_desk->dialog(), QStringLiteral("Юлия Крылова")));
        QVERIFY(tabTo(QStringLiteral("Тот же запрос")));
    }
    void cleanup() { m_desk.reset(); }

    void theSameRequestMovesItAndSaysSo()
    {
        press(Qt::Key_1);
        pickTime();
        QTRY_VERIFY(offers(QStringLiteral("Перенести на")));
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(!m_desk->dialog());
        QTRY_VERIFY(says(m_desk->window, QStringLiteral("визит перенесён на")));
        QCOMPARE(visits(), 1);
    }

    void aNewRequestLeavesItWhereItIs()
    {
        press(Qt::Key_2);
        pickTime();
        QTRY_VERIFY(offers(QStringLiteral("Записать на")));
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(!m_desk->dialog());
        QTRY_VERIFY(says(m_desk->window, QStringLiteral("запись на")));
        QCOMPARE(visits(), 2);
    }

private:
    void pickTime()
    {
        QVERIFY(tabTo(QStringLiteral("Когда удобно")));
        typeText(QStringLiteral("послезавтра"));
        press(Qt::Key_1, Qt::AltModifier);
    }
    bool offers(const QString& text)
    {
        const auto buttons = m_desk->dialog()->findChildren<QAbstractButton*>();
        return std::ranges::any_of(buttons, [&](const QAbstractButton* button) { return button->isVisible() && button->isEnabled() && button->text().startsWith(text); });
    }
    int visits()
    {
        const auto list = m_desk->ask<std::vector<bookings::VisitRow>>([](Services& services, const Session& session) {
            return services.visitDesk.list(session, {DeskWindow::moment(1, 0, 0), DeskWindow::moment(31, 0, 0)});
        });
        return list ? int(list->size()) : -1;
    }

    std::unique_ptr<DeskWindow> m_desk;
};

QTEST_MAIN(SecondVisitTest)
#include "test_second_visit.moc"
