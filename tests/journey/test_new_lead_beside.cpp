// SPDX-License-Identifier: GPL-3.0-or-later
// The form of a new lead says what is wrong beside the field it speaks of, and nothing before something was typed. A nick
// in place of the phone chooses its messenger, unless a channel was chosen by hand.
#include "tests/support/clinic.h"
#include "tests/support/desk_window.h"
#include "ui/newlead/new_lead_dialog.h"

#include <QLineEdit>

using namespace priyom;
using namespace priyom::test;
using backend::Services;
using staff::Session;

namespace {

QLabel* labelSaying(const QWidget& form, const QString& text)
{
    for (QLabel* label : form.findChildren<QLabel*>())
        if (label->isVisible() && label->text().contains(text))
            return label;
    return nullptr;
}

int topOf(const QWidget& form, const QWidget* part)
{
    return part->mapTo(&form, QPoint()).y();
}

int bottomOf(const QWidget& form, const QString& field)
{
    for (const QLineEdit* each : form.findChildren<QLineEdit*>())
        if (each->accessibleName() == field)
            return topOf(form, each) + each->height();
    return -1;
}

QString channelOf(const DeskWindow& desk)
{
    return qobject_cast<desk::NewLeadDialog*>(const_cast<DeskWindow&>(desk).dialog())->draft().channelKey;
}

// A digit at the channels, which come after the phone.
void chooseChannel(int digit)
{
    press(Qt::Key_Tab);
    press(Qt::Key_0 + digit);
}

} // namespace

class NewLeadBesideTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(inRussian()); }

    void nothingIsWrongBeforeAKeyIsPressed()
    {
        DeskWindow desk;
        QVERIFY(desk.open([](Services&, const Session&) { return Result<>(); })); // nobody to book
        press(Qt::Key_F2);
        QTRY_VERIFY(desk.dialog());
        QVERIFY(desk.settle());
        QVERIFY(!labelSaying(*desk.dialog(), QStringLiteral("Не выбрано время")));
        QVERIFY(!labelSaying(*desk.dialog(), QStringLiteral("Укажите телефон")));
        const auto labels = desk.dialog()->findChildren<QLabel*>();
        QCOMPARE(std::count_if(labels.begin(), labels.end(), // in place of the windows, and not under the form
                               [](const QLabel* label) { return label->isVisible() && label->text().contains(QStringLiteral("«Сотрудники и права»")); }),
                 1);
    }

    void aTimeThatIsTakenIsSaidUnderTheTime()
    {
        DeskWindow desk;
        QVERIFY(desk.open([](Services& services, const Session& session) -> Result<> {
            PRIYOM_CHECK(clinic(services, session));
            bookings::BookDraft draft;
            draft.clientName = QStringLiteral("Анна Ким");
            draft.appointment = {QStringLiteral("Юлия Крылова"), QStringLiteral("Консультация ортодонта"), DeskWindow::moment(16, 12, 0), 45, {}, false, {}};
            PRIYOM_CHECK(services.bookings.book(session, draft));
            return {};
        }));
        press(Qt::Key_F2);
        QTRY_VERIFY(desk.dialog());
        typeText(QStringLiteral("89123054418"));
        QVERIFY(tabTo(QStringLiteral("Когда удобно")));
        typeText(QStringLiteral("завтра в 12"));
        QVERIFY(tabTo(QStringLiteral("Специалист")));
        typeText(QStringLiteral("крыл"));
        QTRY_VERIFY(labelSaying(*desk.dialog(), QStringLiteral("Юлия Крылова, 12:00–12:45, Анна Ким")));
        const QLabel* said = labelSaying(*desk.dialog(), QStringLiteral("Анна Ким"));
        QVERIFY(topOf(*desk.dialog(), said) >= bottomOf(*desk.dialog(), QStringLiteral("Когда удобно")));
    }

    void whatIsMissingOfThePersonIsSaidUnderThePhone()
    {
        DeskWindow desk;
        QVERIFY(desk.open(clinic));
        press(Qt::Key_F2);
        QTRY_VERIFY(desk.dialog());
        press(Qt::Key_S, Qt::ControlModifier);
        QTRY_VERIFY(labelSaying(*desk.dialog(), QStringLiteral("Укажите телефон или имя клиента.")));
        const QLabel* said = labelSaying(*desk.dialog(), QStringLiteral("Укажите телефон"));
        QVERIFY(topOf(*desk.dialog(), said) < bottomOf(*desk.dialog(), QStringLiteral("Имя")));
    }

    void aNickChoosesItsMessengerAndAPhoneTheCall()
    {
        DeskWindow desk;
        QVERIFY(desk.open(clinic));
        press(Qt::Key_F2);
        QTRY_VERIFY(desk.dialog());
        QCOMPARE(channelOf(desk), QStringLiteral("call"));
        typeText(QStringLiteral("vk.com/anna_kim"));
        QCOMPARE(channelOf(desk), QStringLiteral("vk"));
        press(Qt::Key_A, Qt::ControlModifier);
        typeText(QStringLiteral("@anna_kim"));
        QCOMPARE(channelOf(desk), QStringLiteral("telegram"));
        press(Qt::Key_A, Qt::ControlModifier);
        typeText(QStringLiteral("89123054418"));
        QCOMPARE(channelOf(desk), QStringLiteral("call"));
    }

    void aChannelChosenByHandStays()
    {
        DeskWindow desk;
        QVERIFY(desk.open(clinic));
        press(Qt::Key_F2);
        QTRY_VERIFY(desk.dialog());
        chooseChannel(1);
        const QString chosen = channelOf(desk);
        QVERIFY(chosen != QStringLiteral("call"));
        QVERIFY(tabTo(QStringLiteral("Телефон")));
        typeText(QStringLiteral("vk.com/anna_kim"));
        QCOMPARE(channelOf(desk), chosen);
    }

    void theOneThatStandsThereMayBeMeantToo()
    {
        DeskWindow desk;
        QVERIFY(desk.open(clinic));
        press(Qt::Key_F2);
        QTRY_VERIFY(desk.dialog());
        const auto channels = desk.ask<catalog::Lists>([](Services& services, const Session& session) { return services.catalog.lists(session); });
        QVERIFY(channels);
        int digit = 0;
        for (const catalog::Channel& channel : channels->channels) {
            digit += channel.active ? 1 : 0;
            if (channel.key == QLatin1String("call"))
                break;
        }
        chooseChannel(digit);
        QCOMPARE(channelOf(desk), QStringLiteral("call"));
        QVERIFY(tabTo(QStringLiteral("Телефон")));
        typeText(QStringLiteral("@anna_kim"));
        QCOMPARE(channelOf(desk), QStringLiteral("call"));
    }
};

QTEST_MAIN(NewLeadBesideTest)
#include "test_new_lead_beside.moc"
