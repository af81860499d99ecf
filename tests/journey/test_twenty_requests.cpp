// SPDX-License-Identifier: GPL-3.0-or-later
// Twenty requests in a row, as a morning brings them: new callers with names and wishes, clients who have been here,
// two booked at once. None is lost, none doubled, and none takes more than twelve keys besides what is typed.
#include "tests/support/clinic.h"
#include "tests/support/desk_window.h"

using namespace priyom;
using namespace priyom::test;
using backend::Services;
using leads::Stage;
using staff::Session;

namespace {

constexpr int kRequests = 20;
constexpr int kKnown = 4;
constexpr int kMostKeys = 12;

QString phoneOf(int number)
{
    return QStringLiteral("8912305%1").arg(4400 + number);
}

bool isKnown(int number)
{
    return number % 5 == 4;
}

bool books(int number)
{
    return number == 6 || number == 13;
}

// Every fifth of them has been here: their request of that time is over.
Result<> clinicWithClients(Services& services, const Session& session)
{
    PRIYOM_CHECK(clinic(services, session));
    qint64 lead = 0;
    for (int number = 0; number < kRequests; ++number) {
        if (!isKnown(number))
            continue;
        PRIYOM_CHECK(addRequest(services, session, QStringLiteral("Клиент %1").arg(number), phoneOf(number)));
        bookings::MoveDraft over;
        over.lead = LeadId(++lead);
        over.to = Stage::Lost;
        over.reason = QStringLiteral("price");
        PRIYOM_CHECK(services.bookings.moveLead(session, over));
    }
    return {};
}

class Hands final
{
public:
    void key(int code, Qt::KeyboardModifiers held = Qt::NoModifier)
    {
        ++m_keys;
        press(code, held);
    }
    void type(const QString& text) { typeText(text); }
    [[nodiscard]] int keys() const { return m_keys; }

private:
    int m_keys = 0;
};

} // namespace

class TwentyRequestsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(inRussian()); }

    void eachStandsOnTheBoardAsItWasTold()
    {
        DeskWindow desk;
        QVERIFY(desk.open(clinicWithClients));
        for (int number = 0; number < kRequests; ++number) {
            Hands hands;
            writeDown(desk, hands, number);
            if (QTest::currentTestFailed())
                return;
            QVERIFY2(hands.keys() <= kMostKeys, qPrintable(QStringLiteral("%1 keys").arg(hands.keys())));
        }
        QVERIFY(desk.settle());
        QCOMPARE(desk.countIn(Stage::New) + desk.countIn(Stage::Qualified), kRequests);
        QSet<ClientId> clients;
        int visits = 0;
        for (int number = 0; number < kRequests; ++number) {
            const desk::LeadCard* card = desk.board().cardOf(LeadId(kKnown + 1 + number));
            QVERIFY2(card, qPrintable(QString::number(number)));
            QCOMPARE(card->name, isKnown(number) ? QStringLiteral("Клиент %1").arg(number) : nameOf(number));
            QCOMPARE(card->visit.has_value(), books(number));
            visits += card->visit ? 1 : 0;
            clients.insert(card->client);
            if (isKnown(number))
                QVERIFY(card->client.value <= kKnown); // the card they had
        }
        QCOMPARE(visits, 2);
        QCOMPARE(clients.size(), kRequests);
    }

private:
    static QString nameOf(int number) { return QStringLiteral("Гость %1").arg(number); }

    static void writeDown(DeskWindow& desk, Hands& hands, int number)
    {
        hands.key(Qt::Key_F2);
        QTRY_VERIFY(desk.dialog());
        hands.type(phoneOf(number));
        if (isKnown(number))
            QTRY_VERIFY(says(*desk.dialog(), QStringLiteral("Клиент %1").arg(number)));
        hands.key(Qt::Key_Tab);
        if (!books(number))
            hands.key(Qt::Key_1 + number % 9); // each channel in turn
        hands.key(Qt::Key_Tab);
        if (!isKnown(number))
            hands.type(nameOf(number));
        if (number % 3 == 0 || books(number)) {
            hands.key(Qt::Key_Tab);
            if (books(number))
                hands.type(QStringLiteral("Конс"));
            hands.key(Qt::Key_Tab);
            hands.type(books(number) ? QStringLiteral("завтра в %1").arg(5 + number)
                                     : QStringLiteral("завтра после 15"));
        }
        if (books(number)) {
            QTRY_VERIFY(says(*desk.dialog(), QStringLiteral("Скажите клиенту")));
            hands.key(Qt::Key_Return, Qt::ControlModifier);
        } else {
            hands.key(Qt::Key_S, Qt::ControlModifier);
        }
        QTRY_VERIFY(!desk.dialog());
    }
};

QTEST_MAIN(TwentyRequestsTest)
#include "test_twenty_requests.moc"
