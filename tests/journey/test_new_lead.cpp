// SPDX-License-Identifier: GPL-3.0-or-later
// A request with the phone at the ear: when it suits in words, the same request or a new one, and a draft that nothing loses.
#include "tests/support/desk_window.h"

#include <QLabel>
#include <QLineEdit>

#include <algorithm>

using namespace priyom;
using namespace priyom::test;
using backend::Services;
using leads::Stage;
using staff::Session;

namespace {

const auto kForm = QLatin1String("lead.new");

Result<> clinic(Services& services, const Session& session)
{
    PRIYOM_CHECK(services.staff.add(session, QStringLiteral("Юлия Крылова"), {staff::Role::Specialist}));
    catalog::Service service;
    service.name = QStringLiteral("Консультация ортодонта");
    service.minutes = 45;
    PRIYOM_CHECK(services.catalog.addService(session, service));
    return {};
}

Result<> clinicWithLead(Services& services, const Session& session)
{
    PRIYOM_CHECK(clinic(services, session));
    leads::LeadDraft draft;
    draft.channel = QStringLiteral("whatsapp");
    draft.name = QStringLiteral("Ольга Ремизова");
    draft.phone = QStringLiteral("+79127456130");
    PRIYOM_CHECK(services.leads.add(session, draft));
    return {};
}

bool says(const QWidget& widget, const QString& text)
{
    const auto labels = widget.findChildren<QLabel*>();
    return std::any_of(labels.begin(), labels.end(), [&](const QLabel* label) { return label->isVisible() && label->text().contains(text); });
}

} // namespace

class NewLeadTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::Russian, QLocale::Russia));
        QVERIFY(theme::loadFonts());
    }

    void aCallIsBookedInTwelveKeysBesidesWhatIsTyped()
    {
        DeskWindow desk;
        QVERIFY(desk.open(clinic));
        int keys = 0;
        const auto key = [&keys](int code, Qt::KeyboardModifiers held = Qt::NoModifier) {
            ++keys;
            press(code, held);
        };
        key(Qt::Key_F2);
        typeText(QStringLiteral("89123054418"));
        key(Qt::Key_Tab);
        key(Qt::Key_Tab); // a call already
        typeText(QStringLiteral("Анна Соколова"));
        key(Qt::Key_Tab);
        typeText(QStringLiteral("Конс"));
        key(Qt::Key_Tab);
        typeText(QStringLiteral("завтра после 15"));
        key(Qt::Key_1, Qt::AltModifier); // quicker than the windows: the first of those that fit what was typed
        QTRY_VERIFY(says(*desk.dialog(), QStringLiteral("Скажите клиенту")));
        key(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(!desk.dialog());
        QVERIFY(desk.settle());
        QVERIFY2(keys <= 12, qPrintable(QString::number(keys)));
        const desk::LeadCard* card = desk.board().cardOf(LeadId(1));
        QVERIFY(card && card->visit);
        QCOMPARE(card->visit->startAt, DeskWindow::moment(16, 15, 0));
        QCOMPARE(card->visit->specialistName, QStringLiteral("Юлия Крылова"));
        QCOMPARE(card->serviceName, QStringLiteral("Консультация ортодонта"));
        const auto lead = desk.ask<leads::LeadCard>([](Services& services, const Session& session) { return services.leadDesk.card(session, LeadId(1)); });
        QVERIFY(lead);
        QCOMPARE(lead->lead.wish, QStringLiteral("завтра после 15"));
    }

    void aTimeSaidToTheMinuteIsBookedAsItWasSaid()
    {
        DeskWindow desk;
        QVERIFY(desk.open(clinic));
        openForm(desk, QStringLiteral("89123054418"));
        typeWish(desk, QStringLiteral("в субботу в 16:10"));
        QTRY_VERIFY(says(*desk.dialog(), QStringLiteral("Скажите клиенту")));
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(!desk.dialog());
        QVERIFY(desk.settle());
        QCOMPARE(desk.board().cardOf(LeadId(1))->visit->startAt, DeskWindow::moment(17, 16, 10));
    }

    void aWishThatIsNotUnderstoodIsKeptAsItWasSaid()
    {
        DeskWindow desk;
        QVERIFY(desk.open(clinic));
        openForm(desk, QStringLiteral("89123054418"));
        typeWish(desk, QStringLiteral("когда приедет муж"));
        press(Qt::Key_S, Qt::ControlModifier);
        QTRY_VERIFY(!desk.dialog());
        QVERIFY(desk.settle());
        QCOMPARE(desk.board().cardOf(LeadId(1))->wish, QStringLiteral("когда приедет муж"));
    }

    void aClientWithAnOpenRequestIsAskedWhichItIs()
    {
        DeskWindow desk;
        QVERIFY(desk.open(clinicWithLead));
        openForm(desk, QStringLiteral("89127456130"));
        press(Qt::Key_S, Qt::ControlModifier); // quicker than it is known who it is
        QTRY_VERIFY(says(*desk.dialog(), QStringLiteral("уже есть открытый запрос")));
        QVERIFY(desk.settle());
        QCOMPARE(desk.countIn(Stage::New), 1);
        press(Qt::Key_1); // the focus stands at the question
        press(Qt::Key_S, Qt::ControlModifier);
        QTRY_VERIFY(!desk.dialog());
        QVERIFY(desk.settle());
        QCOMPARE(desk.countIn(Stage::New), 1);
        const auto story = desk.ask<bookings::LeadStory>([](Services& services, const Session& session) { return services.visitDesk.story(session, LeadId(1)); });
        QVERIFY(story);
        QCOMPARE(story->touches.size(), std::size_t(1));
        QCOMPARE(story->touches.front().direction, touches::Direction::In);

        openForm(desk, QStringLiteral("89127456130"));
        QTRY_VERIFY(says(*desk.dialog(), QStringLiteral("Это он или новый?")));
        press(Qt::Key_Tab);
        press(Qt::Key_2);
        press(Qt::Key_S, Qt::ControlModifier);
        QTRY_VERIFY(!desk.dialog());
        QVERIFY(desk.settle());
        QCOMPARE(desk.countIn(Stage::New), 2);
    }

    void whatWasTypedOutlivesTheProgram()
    {
        DeskWindow desk;
        QVERIFY(desk.open(clinic));
        openForm(desk, QStringLiteral("89123054418"));
        typeWish(desk, QStringLiteral("завтра"));
        QTRY_VERIFY(kept(desk).contains(QStringLiteral("+7 912 305-44-18"))); // without any key that saves
        QVERIFY(kept(desk).contains(QStringLiteral("завтра")));

        shell::MainWindow again(desk.theme); // as the next start of the program reads the same file
        desk::LeadsPage page(desk.theme, desk.backend, again, desk.clock, DeskWindow::zone());
        QTRY_VERIFY(page.isSettled());
        page.newLead();
        QTRY_VERIFY(again.overlays().top());
        const auto fields = again.overlays().top()->findChildren<QLineEdit*>();
        QVERIFY(std::any_of(fields.begin(), fields.end(), [](const QLineEdit* field) { return field->text() == QStringLiteral("+7 912 305-44-18"); }));
        again.overlays().top()->dismiss();

        press(Qt::Key_S, Qt::ControlModifier);
        QTRY_VERIFY(!desk.dialog());
        QTRY_VERIFY(kept(desk).isEmpty()); // saved is no draft
    }

private:
    static void openForm(DeskWindow& desk, const QString& phone)
    {
        press(Qt::Key_F2);
        QTRY_VERIFY(desk.dialog());
        typeText(phone);
    }

    static void typeWish(DeskWindow& desk, const QString& words)
    {
        const auto fields = desk.dialog()->findChildren<QLineEdit*>();
        const auto wish = std::find_if(fields.begin(), fields.end(), [](const QLineEdit* field) { return field->placeholderText() == QStringLiteral("завтра после 15"); });
        QVERIFY(wish != fields.end());
        (*wish)->setFocus();
        typeText(words);
    }

    static QString kept(DeskWindow& desk)
    {
        return desk.ask<QString>([](Services& services, const Session& session) { return services.drafts.read(session, kForm); }).value_or(QString());
    }
};

QTEST_MAIN(NewLeadTest)
#include "test_new_lead.moc"
