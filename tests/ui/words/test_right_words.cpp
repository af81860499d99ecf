// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/staff/rights.h"
#include "ui/words/error_text.h"
#include "ui/words/right_words.h"

#include <QtTest>

using namespace priyom;

class TestRightWords final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyOperationIsAboutSomethingThatHasAName()
    {
        for (const staff::Right& right : staff::rights()) {
            const QString prefix = QString::fromLatin1(right.operation).section(u'.', 0, 0);
            QVERIFY2(!words::rightSubject(prefix).isEmpty(), right.operation);
        }
    }

    void theRowsSayWhatTheRightsSay()
    {
        const auto rows = words::rightRows();
        const auto row = [&rows](const QString& what) {
            const auto found = std::find_if(rows.begin(), rows.end(), [&](const words::RightRow& each) { return each.what == what; });
            return found == rows.end() ? QList<QString>() : found->roles;
        };
        // receptionist, manager, head, specialist, owner
        QCOMPARE(row(QStringLiteral("Лиды")), (QList<QString>{QStringLiteral("видит и меняет всё"), QStringLiteral("видит и меняет своё"),
                                                              QStringLiteral("видит и меняет всё"), QStringLiteral("нет"), QStringLiteral("видит и меняет всё")}));
        QCOMPARE(row(QStringLiteral("Клиенты")).at(1), QStringLiteral("всё, меняет часть")); // a manager merges and deletes no cards
        QCOMPARE(row(QStringLiteral("Оплаты")).at(1), QStringLiteral("видит своё"));
        QCOMPARE(row(QStringLiteral("Схемы бонусов")).at(2), QStringLiteral("нет"));
        QCOMPARE(row(QStringLiteral("Бонусы")).at(3), QStringLiteral("видит своё"));
    }

    void aRefusalSaysWhatAndWhoMay_data()
    {
        QTest::addColumn<QString>("operation");
        QTest::addColumn<QString>("detail");
        QTest::addColumn<QString>("text");
        QTest::newRow("a change") << "shop.set" << "" << "Вашей роли не разрешено менять «Настройки». Могут: владелец.";
        QTest::newRow("a look") << "scheme.list" << ""
                                << "Вашей роли не разрешено открывать «Схемы бонусов». Могут: владелец.";
        QTest::newRow("another's") << "lead.show" << "not_own"
                                   << "Это чужая запись: в «Лиды» вам разрешены только свои.";
        QTest::newRow("an operation without words") << "person.owner" << "" << "Вашей роли это не разрешено.";
        QTest::newRow("payments of other days") << "payment.list" << "not_today"
                                                << "Вашей роли видны оплаты только за сегодня.";
        QTest::newRow("the secret in force is asked") << "person.secret" << "current"
                                                      << "Сначала подтвердите это нынешним паролем или PIN.";
    }
    void aRefusalSaysWhatAndWhoMay()
    {
        QFETCH(const QString, operation);
        QFETCH(const QString, detail);
        QTEST(words::errorText({ErrorCode::NotAllowed, operation, detail}), "text");
    }

    void noRefusalSaysAnOperationsName()
    {
        for (const staff::Right& right : staff::rights()) {
            const QString name = QString::fromLatin1(right.operation);
            for (const QString& detail : {QString(), QStringLiteral("not_own")})
                QVERIFY2(!words::errorText({ErrorCode::NotAllowed, name, detail}).contains(name), right.operation);
        }
    }
};

QTEST_GUILESS_MAIN(TestRightWords)
#include "test_right_words.moc"
