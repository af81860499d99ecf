// SPDX-License-Identifier: GPL-3.0-or-later
// Where the right is «own», one's own record opens and another's of the same kind does not: with real records of two
// people, for every operation and every role. Whose right is «all» reaches both.
#include "core/bookings/column_choice.h"
#include "tests/core/backend/expected_rights.h"
#include "tests/core/backend/rights_shop.h"
#include "tests/support/verify_result.h"

using namespace priyom;
using namespace priyom::test;

class TestOwnRecords final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyOperationOfOwnScopeSaysWhatIsOwn()
    {
        QSet<QString> limited;
        for (const QStringList& row : expectedRights())
            if (row.mid(1).contains(QStringLiteral("own")))
                limited += row.constFirst();
        QSet<QString> said;
        for (const OwnRow& row : expectedOwn()) {
            QVERIFY2(!said.contains(row.operation) && row.kind >= OwnRow::Record, qPrintable(row.operation));
            said += row.operation;
        }
        QCOMPARE(limited - said, QSet<QString>());
        QCOMPARE(said - limited, QSet<QString>());
    }

    void onesOwnWorksAndAnothersDoesNot_data()
    {
        QTest::addColumn<OwnRow>("row");
        QTest::addColumn<staff::Role>("role");
        QTest::addColumn<staff::Scope>("scope");
        for (const OwnRow& row : expectedOwn()) {
            if (row.kind == OwnRow::Person)
                continue; // the tests below
            for (const staff::Role role : staff::kAllRoles) {
                const staff::Scope scope = staff::scopeOf({PersonId(1), {}, {role}, {}}, qPrintable(row.operation));
                if (scope != staff::Scope::None)
                    QTest::addRow("%s as %s", qPrintable(row.operation), staff::roleKey(role).latin1())
                        << row << role << scope;
            }
        }
    }
    void onesOwnWorksAndAnothersDoesNot()
    {
        QFETCH(const OwnRow, row);
        QFETCH(const staff::Role, role);
        QFETCH(const staff::Scope, scope);
        if (row.kind == OwnRow::Record)
            compareRecords(row, role, scope);
        else if (row.kind == OwnRow::List)
            compareLists(row, role, scope);
    }

    void whatOneKeepsForOneselfNobodyElseReads()
    {
        RightsShop shop;
        const staff::Session& anna = shop.as(staff::Role::Manager);
        QVERIFY_RESULT(shop.run(anna, QStringLiteral("draft.keep"), valuesOf(R"({"form": "new_lead", "body": "{}"})")));
        QVERIFY_RESULT(shop.run(anna, QStringLiteral("filter.keep"), valuesOf(R"({"name": "Мои", "choice": "{}"})")));
        QVERIFY_RESULT(shop.run(anna, QStringLiteral("columns.keep"), {{QStringLiteral("choice"), bookings::toText({{}, {}, true})}}));
        for (const staff::Role role : {staff::Role::Receptionist, staff::Role::Head, staff::Role::Owner}) {
            const staff::Session& other = shop.as(role);
            const auto draft = shop.run(other, QStringLiteral("draft.read"), valuesOf(R"({"form": "new_lead"})"));
            QVERIFY_RESULT(draft);
            QCOMPARE((*draft)[QLatin1String("body")].toString(), QString());
            const auto filters = shop.run(other, QStringLiteral("filter.list"), {});
            QVERIFY_RESULT(filters);
            QVERIFY((*filters)[QLatin1String("rows")].toArray().isEmpty());
            const auto columns = shop.run(other, QStringLiteral("columns.read"), {});
            QVERIFY_RESULT(columns);
            QCOMPARE((*columns)[QLatin1String("choice")].toString(), bookings::toText({}));
            QVERIFY_RESULT(shop.run(other, QStringLiteral("draft.drop"), valuesOf(R"({"form": "new_lead"})")));
        }
        QCOMPARE(
            (*shop.run(anna, QStringLiteral("draft.read"), valuesOf(R"({"form": "new_lead"})")))[QLatin1String("body")]
                .toString(),
            QStringLiteral("{}"));
        QCOMPARE((*shop.run(anna, QStringLiteral("filter.list"), {}))[QLatin1String("rows")].toArray().size(), 1);
    }

    void aCallIsShownAndEndedByWhoMakesIt()
    {
        RightsShop shop;
        const staff::Session& anna = shop.as(staff::Role::Manager);
        QVERIFY_RESULT(shop.run(anna, QStringLiteral("call.start"), valuesOf(R"({"lead": $lead})", shop.mine(anna))));
        const QByteArray before = shop.contents();
        for (const staff::Role role : {staff::Role::Receptionist, staff::Role::Head, staff::Role::Owner}) {
            const staff::Session& other = shop.as(role);
            QVERIFY((*shop.run(other, QStringLiteral("call.show"), {}))[QLatin1String("lead")].isNull());
            QVERIFY(!shop.run(other, QStringLiteral("call.end"), valuesOf(R"({"outcome": "reached"})")));
            QVERIFY(!shop.run(other, QStringLiteral("call.drop"), {}));
        }
        QCOMPARE(shop.contents(), before);
        QVERIFY((*shop.run(anna, QStringLiteral("call.show"), {}))[QLatin1String("lead")].isDouble());
        QVERIFY_RESULT(shop.run(anna, QStringLiteral("call.end"), valuesOf(R"({"outcome": "reached"})")));
    }

    void theLastChangeThatIsTakenBackIsOnesOwn()
    {
        RightsShop shop;
        const staff::Session& anna = shop.as(staff::Role::Manager);
        const QJsonObject task = valuesOf(
            R"({"lead": $lead, "text": "Написать", "due": "2026-09-23T10:00", "person": "$person"})", shop.mine(anna));
        const auto added = shop.run(anna, QStringLiteral("task.add"), task);
        QVERIFY_RESULT(added);
        const QByteArray before = shop.contents();
        QVERIFY(!shop.run(shop.as(staff::Role::Head), QStringLiteral("undo.last"), {})); // who has done nothing
        QCOMPARE(shop.contents(), before);
        const auto taken = shop.run(anna, QStringLiteral("undo.last"), {});
        QVERIFY_RESULT(taken);
        QCOMPARE((*taken)[QLatin1String("op")].toString(), QStringLiteral("task.add"));
    }

private:
    static QJsonObject values(const OwnRow& row, const Work& work)
    {
        return valuesOf(qUtf8Printable(row.values), work);
    }

    static QString marked(const OwnRow& row, const Work& work) { return filled(row.mark, work); }

    static bool hasOwn(const OwnRow& row, staff::Role role) { return !row.owner || *row.owner == role; }

    static void compareRecords(const OwnRow& row, staff::Role role, staff::Scope scope)
    {
        RightsShop shop;
        const staff::Session session = shop.as(role);
        const QByteArray before = shop.contents();
        const auto others = shop.run(session, row.operation, values(row, shop.theirs()));
        if (scope == staff::Scope::Own) {
            QCOMPARE_ERROR(others, ErrorCode::NotAllowed);
            QCOMPARE(others.error().detail, QStringLiteral("not_own"));
            QCOMPARE(shop.contents(), before);
        } else {
            QVERIFY_RESULT(others);
        }
        RightsShop untouched;
        if (scope == staff::Scope::All || hasOwn(row, role))
            QVERIFY_RESULT(untouched.run(session, row.operation, values(row, untouched.mine(session))));
    }

    static void compareLists(const OwnRow& row, staff::Role role, staff::Scope scope)
    {
        RightsShop shop;
        const staff::Session session = shop.as(role);
        const QByteArray before = shop.contents();
        const auto answer = shop.run(session, row.operation, values(row, shop.mine(session)));
        QVERIFY_RESULT(answer);
        const QString said = QString::fromUtf8(QJsonDocument(*answer).toJson(QJsonDocument::Compact));
        const auto says = [&](const Work& work) { return said.contains(marked(row, work)); };
        const bool isAll = scope == staff::Scope::All;
        QVERIFY2(says(shop.mine(shop.as(staff::Role::Manager))) == (isAll || hasOwn(row, role)), qPrintable(said));
        QVERIFY2(says(shop.theirs()) == isAll, qPrintable(said));
        QCOMPARE(shop.contents(), before);
    }
};

QTEST_GUILESS_MAIN(TestOwnRecords)
#include "test_own_records.moc"
