// SPDX-License-Identifier: GPL-3.0-or-later
// Who is meant by what is typed at the phone: nobody's draft is laid over, no half-typed number joins two people, and what
// is said under «Тот же» is seen again.
#include "tests/support/clinic.h"
#include "tests/support/desk_window.h"
#include "ui/leads/story_view.h"

#include <QLineEdit>

using namespace priyom;
using namespace priyom::test;
using backend::Services;
using leads::Stage;
using staff::Session;

namespace {

Result<> add(Services& services, const Session& session, const QString& name, const QString& phone, const QString& channel = QStringLiteral("telegram"))
{
    leads::LeadDraft draft;
    draft.channel = channel;
    draft.name = name;
    draft.phone = phone;
    PRIYOM_CHECK(services.leads.add(session, draft));
    return {};
}

Result<> clinicWithoutPhone(Services& services, const Session& session)
{
    PRIYOM_CHECK(clinic(services, session));
    return add(services, session, QStringLiteral("Ольга Ремизова"), {});
}

Result<> clinicWithHandle(Services& services, const Session& session)
{
    PRIYOM_CHECK(clinic(services, session));
    return add(services, session, QStringLiteral("Ольга Ремизова"), QStringLiteral("@olga_r"));
}

} // namespace

class TypedCallersTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(inRussian()); }

    void aHalfTypedNumberIsSavedOnlyAsItIsWritten()
    {
        DeskWindow desk;
        QVERIFY(desk.open(clinic));
        for (const char* name : {"Петр А", "Ольга Б"}) {
            press(Qt::Key_F2);
            QTRY_VERIFY(desk.dialog());
            typeText(QStringLiteral("9125"));
            QVERIFY(tabTo(QStringLiteral("Имя")));
            typeText(QString::fromUtf8(name));
            press(Qt::Key_S, Qt::ControlModifier);
            QTRY_VERIFY(says(*desk.dialog(), QStringLiteral("Номер не дописан")));
            QVERIFY(desk.settle());
            QVERIFY(desk.dialog());
            press(Qt::Key_S, Qt::ControlModifier); // it is all there is
            QTRY_VERIFY(!desk.dialog());
            QVERIFY(desk.settle());
        }
        QCOMPARE(desk.board().cardOf(LeadId(1))->name, QStringLiteral("Петр А"));
        QCOMPARE(desk.board().cardOf(LeadId(2))->name, QStringLiteral("Ольга Б"));
        QVERIFY(desk.board().cardOf(LeadId(1))->client != desk.board().cardOf(LeadId(2))->client);
    }

    void whoRingsNextIsNotLaidOverWhoWaits()
    {
        DeskWindow desk;
        QVERIFY(desk.open(clinic));
        press(Qt::Key_F2);
        QTRY_VERIFY(desk.dialog());
        typeText(QStringLiteral("89995550011"));
        QVERIFY(tabTo(QStringLiteral("Имя")));
        typeText(QStringLiteral("Мария Старая"));
        QVERIFY(tabTo(QStringLiteral("Когда удобно")));
        typeText(QStringLiteral("завтра после 15"));
        press(Qt::Key_Escape);
        QTRY_VERIFY(!desk.dialog());
        typeInQuickLine(QStringLiteral("89995550022"));
        press(Qt::Key_Return);
        QTRY_VERIFY(desk.dialog());
        QVERIFY(desk.settle());
        QCOMPARE(valueOf(desk, QStringLiteral("Телефон")), QStringLiteral("+7 999 555-00-22"));
        QCOMPARE(valueOf(desk, QStringLiteral("Имя")), QString());
        press(Qt::Key_S, Qt::ControlModifier);
        QTRY_VERIFY(!desk.dialog());
        QVERIFY(desk.settle());
        QVERIFY(desk.board().cardOf(LeadId(1))->wishedTime.isEmpty());
        press(Qt::Key_F2); // hers waits still
        QTRY_VERIFY(desk.dialog());
        QCOMPARE(valueOf(desk, QStringLiteral("Телефон")), QStringLiteral("+7 999 555-00-11"));
        QCOMPARE(valueOf(desk, QStringLiteral("Имя")), QStringLiteral("Мария Старая"));
        QCOMPARE(valueOf(desk, QStringLiteral("Когда удобно")), QStringLiteral("завтра после 15"));
    }

    void aNumberThatRangAndHungUpIsNoDraft()
    {
        DeskWindow desk;
        QVERIFY(desk.open(clinic));
        typeInQuickLine(QStringLiteral("89995550022"));
        press(Qt::Key_Return);
        QTRY_VERIFY(desk.dialog());
        QVERIFY(desk.settle());
        press(Qt::Key_Escape);
        QTRY_VERIFY(!desk.dialog());
        press(Qt::Key_F2);
        QTRY_VERIFY(desk.dialog());
        QCOMPARE(valueOf(desk, QStringLiteral("Телефон")), QString());
    }

    void whatIsSaidUnderTheSameRequestIsSeen()
    {
        DeskWindow desk;
        QVERIFY(desk.open([](Services& services, const Session& session) -> Result<> {
            PRIYOM_CHECK(clinicWithLead(services, session));
            return add(services, session, QStringLiteral("Пётр Носов"), QStringLiteral("+79120000001"));
        }));
        press(Qt::Key_F2);
        QTRY_VERIFY(desk.dialog());
        typeText(QStringLiteral("89127456130"));
        QTRY_VERIFY(says(*desk.dialog(), QStringLiteral("Уже есть открытый запрос")));
        QVERIFY(tabTo(QStringLiteral("Тот же запрос")));
        press(Qt::Key_1);
        QVERIFY(tabTo(QStringLiteral("Когда удобно")));
        typeText(QStringLiteral("завтра после 15"));
        QVERIFY(tabTo(QStringLiteral("Интерес")));
        press(Qt::Key_1);
        QVERIFY(tabTo(QStringLiteral("Заметка")));
        typeText(QStringLiteral("аллергия на лидокаин"));
        press(Qt::Key_S, Qt::ControlModifier);
        QTRY_VERIFY(!desk.dialog());
        QVERIFY(desk.settle());
        QCOMPARE(desk.board().cardOf(LeadId(1))->temperature, std::optional(leads::Temperature::Hot));
        QVERIFY(desk.goToCard(LeadId(1)));
        press(Qt::Key_Return);
        QTRY_VERIFY(desk.page->panel().isVisible());
        QVERIFY(desk.settle());
        const auto* story = desk.page->panel().findChild<desk::StoryView*>();
        QTRY_VERIFY2(story->accessibleDescription().contains(QStringLiteral("аллергия на лидокаин")), qPrintable(story->accessibleDescription()));
        press(Qt::Key_Z, Qt::ControlModifier); // one step takes all of it back
        QVERIFY(desk.settle());
        QTRY_VERIFY(desk.board().cardOf(LeadId(1)) && !desk.board().cardOf(LeadId(1))->temperature);
    }

    void aNewLeadIsTheChosenClientsAlsoWithoutAPhone()
    {
        DeskWindow desk;
        QVERIFY(desk.open(clinicWithoutPhone));
        typeInQuickLine(QStringLiteral("ремизова"));
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(desk.dialog());
        QVERIFY(desk.settle());
        QCOMPARE(valueOf(desk, QStringLiteral("Имя")), QStringLiteral("Ольга Ремизова"));
        press(Qt::Key_S, Qt::ControlModifier);
        QTRY_VERIFY(!desk.dialog());
        QVERIFY(desk.settle());
        const desk::LeadCard* second = desk.board().cardOf(LeadId(2));
        QVERIFY(second);
        QCOMPARE(second->client, desk.board().cardOf(LeadId(1))->client);
    }

    void aHandleIsWhoItIs()
    {
        DeskWindow desk;
        QVERIFY(desk.open(clinicWithHandle));
        press(Qt::Key_F2);
        QTRY_VERIFY(desk.dialog());
        typeText(QStringLiteral("t.me/olga_r"));
        QTRY_VERIFY(says(*desk.dialog(), QStringLiteral("Уже есть открытый запрос")));
        press(Qt::Key_Escape);
        QTRY_VERIFY(!desk.dialog());
        QVERIFY(desk.goToCard(LeadId(1)));
        press(Qt::Key_Return);
        QTRY_VERIFY(desk.page->panel().isVisible());
        QTRY_VERIFY(says(desk.page->panel(), QStringLiteral("t.me/olga_r")));
        press(Qt::Key_Escape);
        typeInQuickLine(QStringLiteral("@olga"));
        press(Qt::Key_Return);
        QTRY_VERIFY(desk.page->panel().isVisible());
        QCOMPARE(desk.page->panel().card().name, QStringLiteral("Ольга Ремизова"));
    }

    void ofSeveralTheNextIsOneKeyAway()
    {
        DeskWindow desk;
        QVERIFY(desk.open([](Services& services, const Session& session) -> Result<> {
            PRIYOM_CHECK(clinic(services, session));
            PRIYOM_CHECK(add(services, session, QStringLiteral("Анна Соколова"), QStringLiteral("+79123054418")));
            return add(services, session, QStringLiteral("Жанна Белова"), QStringLiteral("+79127456130"));
        }));
        typeInQuickLine(QStringLiteral("анна"));
        QVERIFY(desk.settle());
        press(Qt::Key_Down); // the first begins so, the second only holds it
        press(Qt::Key_Return);
        QTRY_VERIFY(desk.page->panel().isVisible());
        QCOMPARE(desk.page->panel().card().name, QStringLiteral("Жанна Белова"));
        press(Qt::Key_Escape);
        typeInQuickLine(QStringLiteral("анна"));
        QVERIFY(desk.settle());
        press(Qt::Key_Return);
        QTRY_COMPARE(desk.page->panel().card().name, QStringLiteral("Анна Соколова"));
    }

private:
    static void typeInQuickLine(const QString& text)
    {
        press(Qt::Key_F, Qt::ControlModifier);
        typeAnew(text);
    }

    static QString valueOf(DeskWindow& desk, const QString& name)
    {
        for (auto* field : desk.dialog()->findChildren<QLineEdit*>())
            if (spokenName(field).startsWith(name))
                return field->text();
        return QStringLiteral("no such field");
    }
};

QTEST_MAIN(TypedCallersTest)
#include "test_typed_callers.moc"
