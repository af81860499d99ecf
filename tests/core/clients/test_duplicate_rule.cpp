// SPDX-License-Identifier: GPL-3.0-or-later
// When two clients look like one person, as a table.
#include "core/clients/duplicate_rule.h"

#include <QTest>

using namespace priyom;
using namespace priyom::clients;

namespace {

Client client(qint64 id, const QString& name, const QString& phone, const QString& handle = {})
{
    Client client;
    client.id = ClientId(id);
    client.name = name;
    client.phone = parsePhone(phone);
    client.identity = clientIdentity(client.phone, handle);
    return client;
}

} // namespace

class TestDuplicateRule final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void twoLookAlike_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("phone");
        QTest::addColumn<QString>("otherName");
        QTest::addColumn<QString>("otherPhone");
        QTest::addColumn<QString>("reason");
        const auto row = [](const char* what, const char* name, const char* phone, const char* otherName, const char* otherPhone, const char* reason) {
            QTest::newRow(what) << QString::fromUtf8(name) << QString::fromUtf8(phone) << QString::fromUtf8(otherName) << QString::fromUtf8(otherPhone)
                                << QString::fromUtf8(reason);
        };
        row("one number in two spellings", "Анна", "+7 912 305-44-18", "Мария", "8(912)3054418", "same_phone");
        row("an 8 where there is no such number", "Анна", "8 000 305-44-18", "Мария", "+7 000 305-44-18", "same_phone");
        row("the number in town of the same name", "Анна Соколова", "+7 351 700-12-34", "анна соколова", "700-12-34", "same_phone");
        row("the number in town of another name", "Анна", "+7 351 700-12-34", "Мария", "700-12-34", "");
        row("five digits are no number in town", "Анна", "+7 351 700-12-34", "Анна", "0-12-34", "");
        row("a second number is the other's first", "Анна", "8 912 305-44-18, муж 8 904 811-20-36", "Пётр", "+79048112036", "second_phone");
        row("the other way round", "Пётр", "+79048112036", "Анна", "8 912 305-44-18, муж 8 904 811-20-36", "second_phone");
        row("a second number is both's second", "Анна", "89123054418, 89048112036", "Пётр", "89125550001, 89048112036", "second_phone");
        row("one digit differs", "Анна Соколова", "+79123054418", "Анна Соколова", "+79123054419", "near_phone");
        row("one digit differs, first", "Анна Соколова", "+79123054418", "Анна Соколова", "+78123054418", "near_phone");
        row("neighbours swapped", "Анна Соколова", "+79123054418", "Анна Соколова", "+79123045418", "near_phone");
        row("swapped at the end", "Анна Соколова", "+79123054418", "Анна Соколова", "+79123054481", "near_phone");
        row("swapped far apart", "Анна Соколова", "+79123054418", "Анна Соколова", "+79123854410", "");
        row("two digits differ", "Анна Соколова", "+79123054418", "Анна Соколова", "+79123054429", "");
        row("near, another name", "Анна Соколова", "+79123054418", "Мария Соколова", "+79123054419", "");
        row("near, ё for е and another case", "Алёна Ким", "+79123054418", "алена  ким", "+79123054419", "near_phone");
        row("near, surname first", "Анна Соколова", "+79123054418", "Соколова Анна", "+79123054419", "near_phone");
        row("near, no names", "", "+79123054418", "", "+79123054419", "");
        row("a digit more", "Анна Соколова", "+79123054418", "Анна Соколова", "+791230544188", "");
        row("nothing at all", "", "", "", "", "");
        row("the same name alone", "Анна Соколова", "", "Анна Соколова", "", "");
    }
    void twoLookAlike()
    {
        QFETCH(QString, name);
        QFETCH(QString, phone);
        QFETCH(QString, otherName);
        QFETCH(QString, otherPhone);
        QFETCH(QString, reason);
        const DuplicateSigns one = signsOf(client(1, name, phone));
        const DuplicateSigns other = signsOf(client(2, otherName, otherPhone));
        const auto found = duplicateReason(one, other);
        QCOMPARE(found ? QString(duplicateReasonKey(*found)) : QString(), reason);
        QCOMPARE(duplicateReason(other, one), found); // whoever is asked first
    }

    void aHandleIsOneInEverySpelling_data()
    {
        QTest::addColumn<QString>("handle");
        QTest::addColumn<bool>("same");
        for (const char* same : {"anna_s", "@anna_s", "@Anna_S", "t.me/anna_s", "https://t.me/anna_s/", "https://www.instagram.com/anna_s"})
            QTest::newRow(same) << QString::fromLatin1(same) << true;
        for (const char* other : {"anna_s2", "annas", ""})
            QTest::newRow(other) << QString::fromLatin1(other) << false;
    }
    void aHandleIsOneInEverySpelling()
    {
        QFETCH(QString, handle);
        QFETCH(bool, same);
        const auto found = duplicateReason(signsOf(client(1, {}, {}, QStringLiteral("anna_s"))), signsOf(client(2, {}, {}, handle)));
        QCOMPARE(found == DuplicateReason::SameHandle, same);
    }

    void nobodyIsTheirOwnDuplicate()
    {
        const DuplicateSigns signs = signsOf(client(1, QStringLiteral("Анна"), QStringLiteral("+79123054418")));
        QVERIFY(!duplicateReason(signs, signs));
    }
};

QTEST_GUILESS_MAIN(TestDuplicateRule)
#include "test_duplicate_rule.moc"
