// SPDX-License-Identifier: GPL-3.0-or-later
// The operations by name and the table of rights are one list; who may not is refused and nothing is changed. What each
// role may is written a second time in rights.csv, so that a slip in the table of the program does not pass for a
// decision.
#include "core/backend/operation.h"
#include "core/staff/rights.h"
#include "tests/core/backend/expected_rights.h"
#include "tests/core/backend/rights_shop.h"
#include "tests/support/verify_result.h"

#include <QTemporaryFile>

using namespace priyom;
using namespace priyom::test;
using backend::Operation;

class TestOperations final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_file.open()); }

    void theyAreThoseOfTheTableOfRights()
    {
        QSet<QString> named;
        for (const Operation& operation : backend::operations()) {
            QVERIFY2(!named.contains(QLatin1String(operation.name)), operation.name);
            named += QLatin1String(operation.name);
        }
        QSet<QString> righted;
        for (const staff::Right& right : staff::rights())
            righted += QLatin1String(right.operation);
        QCOMPARE(named - righted, QSet<QString>());
        QCOMPARE(righted - named, QSet<QString>());
    }

    // rights.csv says again, apart from the program, what each role may do: a new operation needs a row there, thought
    // about.
    void theTableOfTheTestsNamesEveryOperationOnce()
    {
        QSet<QString> named;
        for (const Operation& operation : backend::operations())
            named += QLatin1String(operation.name);
        QSet<QString> expected;
        for (const QStringList& row : expectedRights()) {
            QVERIFY2(!expected.contains(row.constFirst()), qPrintable(row.constFirst()));
            expected += row.constFirst();
        }
        QCOMPARE(named - expected, QSet<QString>());
        QCOMPARE(expected - named, QSet<QString>());
    }

    void eachRoleMayWhatTheTableSays_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("role");
        QTest::addColumn<QString>("scope");
        for (const QStringList& row : expectedRights()) {
            for (const staff::Role role : staff::kAllRoles)
                QTest::addRow("%s as %s", qPrintable(row.constFirst()), staff::roleKey(role).latin1())
                    << row.constFirst() << int(role) << row.value(int(role) + 1);
            QTest::addRow("%s as nobody", qPrintable(row.constFirst()))
                << row.constFirst() << -1 << QStringLiteral("none");
        }
    }
    void eachRoleMayWhatTheTableSays()
    {
        QFETCH(QString, name);
        QFETCH(int, role);
        QFETCH(QString, scope);
        const staff::Session session = role < 0 ? staff::Session() : shop().as(staff::Role(role));
        QCOMPARE(scopeText(staff::scopeOf(session, name.toLatin1().constData())), scope);
        prepare(name, session);
        const QByteArray before = shop().contents();
        const auto answer = shop().run(session, name, valuesFor(name, session));
        if (scope == QLatin1String("none")) {
            QCOMPARE_ERROR(answer, ErrorCode::NotAllowed);
        } else if (scope == QLatin1String("all")) {
            const QString said = answer ? QString() : answer.error().detail;
            const auto row = expectedValues(name);
            QCOMPARE(said, isRefused(row) ? row->before.section(u' ', 1) : QString());
            QCOMPARE(answer.has_value(), !isRefused(row));
        }
        if (!answer)
            QCOMPARE(shop().contents(), before);
        if (shop().contents() != before || m_isPrepared)
            m_shop.reset();
    }

    void aWordWhereAListOfRolesIsWantedIsRefused()
    {
        const QByteArray before = shop().contents();
        QCOMPARE_ERROR(shop().run(shop().as(staff::Role::Owner), QStringLiteral("person.add"),
                                  valuesOf(R"({"name": "Инна", "roles": "manager"})")),
                       ErrorCode::BadInput);
        QCOMPARE(shop().contents(), before);
    }

    void theOwnerTakesALeadAllTheWay()
    {
        auto fresh = backend::Shop::openInMemory(
            {QStringLiteral("Asia/Novosibirsk"), QStringLiteral("RUB"), {}, {}, QStringLiteral("Owner"), true},
            std::make_shared<FixedClock>(Instant(1'790'000'000'000)));
        QVERIFY_RESULT(fresh);
        const staff::Session owner = *(*fresh)->openSession();
        const auto run = [&](const char* name, const QJsonObject& values) -> Result<QJsonObject> {
            PRIYOM_TRY(const Operation* operation, backend::operationNamed(QLatin1String(name)));
            return operation->run({**fresh, owner, values});
        };
        const auto added = run("lead.add", {{QStringLiteral("channel"), QStringLiteral("call")},
                                            {QStringLiteral("phone"), QStringLiteral("89123054418")}});
        QVERIFY_RESULT(added);
        const qint64 lead = (*added)[QLatin1String("id")].toInteger();
        const auto booked = run("visit.book", {{QStringLiteral("lead"), lead},
                                               {QStringLiteral("specialist"), QStringLiteral("Мария")},
                                               {QStringLiteral("start"), 1'790'001'000},
                                               {QStringLiteral("minutes"), 60}});
        QVERIFY_RESULT(booked);
        QVERIFY_RESULT(
            run("lead.move", {{QStringLiteral("id"), lead}, {QStringLiteral("stage"), QStringLiteral("confirmed")}}));
        QVERIFY_RESULT(
            run("lead.move", {{QStringLiteral("id"), lead}, {QStringLiteral("stage"), QStringLiteral("came")}}));
        QVERIFY_RESULT(run("payment.add", {{QStringLiteral("visit"), (*booked)[QLatin1String("id")]},
                                           {QStringLiteral("amount"), QStringLiteral("1500.50")}}));
        const auto kpi = run("kpi.read", {{QStringLiteral("from"), QStringLiteral("2026-09-01")},
                                          {QStringLiteral("to"), QStringLiteral("2026-10-01")},
                                          {QStringLiteral("metrics"), QStringLiteral("revenue,came_leads")}});
        QVERIFY_RESULT(kpi);
        const QJsonObject figures = (*kpi)[QLatin1String("rows")][0][QLatin1String("metrics")].toObject();
        QCOMPARE(figures[QLatin1String("revenue")][QLatin1String("value")].toInteger(), 150'050);
        QCOMPARE(figures[QLatin1String("came_leads")][QLatin1String("value")].toInteger(), 1);
        const auto shown = run("lead.show", {{QStringLiteral("id"), lead}});
        QCOMPARE((*shown)[QLatin1String("stage")].toString(), QStringLiteral("came"));
        QVERIFY_RESULT(run("verify.run", {}));
    }

private:
    // Made anew after each operation that has changed it: what one may do is not to be seen in the next one's.
    RightsShop& shop()
    {
        if (!m_shop)
            m_shop = std::make_unique<RightsShop>();
        return *m_shop;
    }

    static bool isRefused(const std::optional<ValuesRow>& row) { return row && row->before.startsWith(QLatin1String("refused ")); }

    // By who asks where their right reaches so far, else by the owner.
    void prepare(const QString& name, const staff::Session& session)
    {
        const auto row = expectedValues(name);
        m_isPrepared = row && !row->before.isEmpty() && !isRefused(row);
        if (!m_isPrepared)
            return;
        const QString before = row->before.section(u' ', 0, 0);
        const bool may = staff::scopeOf(session, before.toLatin1().constData()) == staff::Scope::All;
        const staff::Session& who = may ? session : shop().as(staff::Role::Owner);
        QVERIFY_RESULT(shop().run(who, before, valuesOf(qUtf8Printable(row->before.section(u' ', 1)), shop().mine(session))));
    }

    // What the operation takes, of the day's work where own.txt or values.txt say it: what refuses is then the right.
    QJsonObject valuesFor(const QString& name, const staff::Session& session)
    {
        if (const auto row = expectedValues(name))
            return valuesOf(qUtf8Printable(QString(row->values).replace(QLatin1String("$file"), m_file.fileName())), shop().mine(session));
        for (const OwnRow& row : expectedOwn())
            if (row.operation == name && !row.values.isEmpty())
                return valuesOf(qUtf8Printable(row.values), shop().mine(session));
        return readableValues(name);
    }

    QJsonObject readableValues(const QString& name)
    {
        QJsonObject known;
        for (const char* number :
             {"id", "seconds", "minutes", "days", "limit", "visit", "client", "lead", "other", "given"})
            known.insert(QLatin1String(number), 1);
        for (const auto& [value, text] : {std::pair("month", "2026-09"),
                                          std::pair("from", "2026-09-21"),
                                          std::pair("to", "2026-09-22"),
                                          std::pair("day", "2026-09-02"),
                                          std::pair("date", "2026-09-02"),
                                          std::pair("start", "2026-09-02T10:00"),
                                          std::pair("metric", "revenue"),
                                          std::pair("value", "1"),
                                          std::pair("amount", "1"),
                                          std::pair("price", "1"),
                                          std::pair("stage", "qualified"),
                                          std::pair("state", "came"),
                                          std::pair("kind", "call"),
                                          std::pair("direction", "out"),
                                          std::pair("rule", "taken"),
                                          std::pair("key", "shop.name"),
                                          std::pair("service", "x"),
                                          std::pair("campaign", "x"),
                                          std::pair("specialist", "x"),
                                          std::pair("name", "x"),
                                          std::pair("channel", "call"),
                                          std::pair("person", "Ольга"),
                                          std::pair("due", "2026-09-30T10:00"),
                                          std::pair("outcome", "reached"),
                                          std::pair("tag", "x"),
                                          std::pair("consent", "photos"),
                                          std::pair("text", "x"),
                                          std::pair("zone", "Asia/Omsk"),
                                          std::pair("way", "pin"),
                                          std::pair("secret", "2580")})
            known.insert(QLatin1String(value), QString::fromUtf8(text));
        known.insert(QStringLiteral("file"), m_file.fileName());
        QJsonObject values;
        const auto operation = backend::operationNamed(name);
        for (QString wanted : QString::fromLatin1((*operation)->values).split(u' ', Qt::SkipEmptyParts)) {
            const bool needed = wanted.endsWith(u'*');
            wanted.remove(u'*');
            if (needed && known.contains(wanted))
                values.insert(wanted, known[wanted]);
        }
        return values;
    }

    std::unique_ptr<RightsShop> m_shop;
    bool m_isPrepared = false;
    QTemporaryFile m_file;
};

QTEST_GUILESS_MAIN(TestOperations)
#include "test_operations.moc"
