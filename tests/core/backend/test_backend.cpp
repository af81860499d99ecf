// SPDX-License-Identifier: GPL-3.0-or-later
// The database thread as the window meets it: who is answered, where, in what order, and that nothing asked is lost.
#include "core/backend/backend.h"
#include "core/backend/services.h"
#include "tests/support/verify_result.h"

#include <QRegularExpression>

using namespace priyom;
using backend::Backend;
using backend::Services;

namespace {

Backend::Opener opener(const QString& name)
{
    return [name] {
        return backend::Shop::openInMemory({QStringLiteral("Asia/Novosibirsk"), QStringLiteral("RUB"), name, {}, QStringLiteral("Owner"), true},
                                           std::make_shared<FixedClock>(Instant(1'790'000'000'000)));
    };
}

Result<LeadId> addLead(Services& services, const staff::Session& session)
{
    leads::LeadDraft draft;
    draft.channel = QStringLiteral("call");
    draft.phone = QStringLiteral("89123054418");
    return services.leads.add(session, draft);
}

} // namespace

class TestBackend final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }

    void actionsRunOnTheDatabaseThreadAndAnswersComeBack()
    {
        Backend shop;
        open(shop, QStringLiteral("One"));
        QThread* acted = nullptr;
        QThread* answered = nullptr;
        shop.ask(
            &shop,
            [&](Services&, const staff::Session&) -> Result<int> {
                acted = QThread::currentThread();
                return 7;
            },
            [&](const Result<int>& result) {
                QCOMPARE(*result, 7);
                answered = QThread::currentThread();
            });
        QTRY_COMPARE(answered, QThread::currentThread());
        QVERIFY(acted != answered);
    }

    void whatIsAskedWithoutAShopIsRefused()
    {
        Backend none;
        std::optional<Result<LeadId>> answer;
        none.ask(&none, addLead, [&](const Result<LeadId>& result) { answer = result; });
        QTRY_VERIFY(answer);
        QCOMPARE_ERROR(*answer, ErrorCode::NotSaved);
    }

    void aChangeIsToldAfterItsAnswerAndReadingTellsNothing()
    {
        Backend shop;
        open(shop, QStringLiteral("One"));
        QStringList told;
        connect(&shop, &Backend::changed, this, [&](const QSet<QString>& subjects) { told << (subjects.contains(QStringLiteral("lead")) ? QStringLiteral("change") : QString()); });
        shop.ask(&shop, addLead, [&](const Result<LeadId>& result) { told << (result ? QStringLiteral("added") : QString()); });
        shop.ask(
            &shop, [](Services& services, const staff::Session& session) { return services.leadDesk.lines(session, {}, 0); },
            [&](const auto& lines) { told << QString::number(lines ? lines->size() : 0); });
        QTRY_VERIFY(told.contains(QStringLiteral("1")));
        told.sort();
        QCOMPARE(told, QStringList({QStringLiteral("1"), QStringLiteral("added"), QStringLiteral("change")}));
    }

    void whoWentAwayIsNotAnsweredButTheActionIsDone()
    {
        Backend shop;
        open(shop, QStringLiteral("One"));
        auto asker = std::make_unique<QObject>();
        bool answered = false;
        shop.ask(asker.get(), addLead, [&](const Result<LeadId>&) { answered = true; });
        asker.reset();
        std::optional<size_t> leads;
        shop.ask(
            &shop, [](Services& services, const staff::Session& session) { return services.leadDesk.lines(session, {}, 0); },
            [&](const auto& lines) { leads = lines ? lines->size() : 0; });
        QTRY_VERIFY(leads);
        QCOMPARE(*leads, size_t(1));
        QVERIFY(!answered);
    }

    void anotherShopTakesThePlaceOfTheFirst()
    {
        Backend shop;
        open(shop, QStringLiteral("One"));
        open(shop, QStringLiteral("Another"));
    }

    // Somebody presses Enter and closes the window at once.
    void whatWasAskedBeforeTheEndIsDone()
    {
        constexpr int kTimes = 100;
        int done = 0; // written on the database threads, each of which has ended when it is read
        for (int i = 0; i < kTimes; ++i) {
            Backend shop;
            shop.open(opener(QStringLiteral("One")), &shop, [](const Result<Backend::ShopFacts>&) {});
            const auto count = [&](Services& services, const staff::Session& session) {
                auto added = addLead(services, session);
                done += added ? 1 : 0;
                return added;
            };
            shop.ask(&shop, count, [](const Result<LeadId>&) {});
        }
        QCOMPARE(done, kTimes);
    }

private:
    static void open(Backend& shop, const QString& name)
    {
        QString opened;
        shop.open(opener(name), &shop, [&](const Result<Backend::ShopFacts>& facts) {
            QVERIFY_RESULT(facts);
            opened = facts->name;
        });
        QTRY_COMPARE(opened, name);
    }
};

QTEST_GUILESS_MAIN(TestBackend)
#include "test_backend.moc"
