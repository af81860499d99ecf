// SPDX-License-Identifier: GPL-3.0-or-later
// What somebody types is kept for them alone, also when the program falls before it is saved.
#include "core/staff/draft_service.h"
#include "core/staff/person_store.h"
#include "tests/support/desk_shop.h"
#include "tests/support/verify_result.h"

#include <QTest>

using namespace priyom;
using staff::Role;

class TestDrafts final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_shop = std::make_unique<test::DeskShop>();
        m_drafts = std::make_unique<staff::DraftService>(*m_shop->database, m_shop->clock);
    }

    void the_last_kept_is_what_is_read()
    {
        QVERIFY(read(Role::Receptionist).isEmpty());
        QVERIFY_RESULT(m_drafts->keep(m_shop->as(Role::Receptionist), kForm, QStringLiteral("+7 912")));
        QVERIFY_RESULT(m_drafts->keep(m_shop->as(Role::Receptionist), kForm, QStringLiteral("+7 912 305-44-18")));
        QCOMPARE(read(Role::Receptionist), QStringLiteral("+7 912 305-44-18"));
    }

    void nobody_reads_anothers()
    {
        QVERIFY_RESULT(m_drafts->keep(m_shop->as(Role::Receptionist), kForm, QStringLiteral("+7 912")));
        QVERIFY(read(Role::Owner).isEmpty());
        QVERIFY_RESULT(m_drafts->drop(m_shop->as(Role::Owner), kForm));
        QCOMPARE(read(Role::Receptionist), QStringLiteral("+7 912"));
    }

    void a_dropped_one_is_gone()
    {
        QVERIFY_RESULT(m_drafts->keep(m_shop->as(Role::Manager), kForm, QStringLiteral("x")));
        QVERIFY_RESULT(m_drafts->drop(m_shop->as(Role::Manager), kForm));
        QVERIFY(read(Role::Manager).isEmpty());
    }

    void what_is_no_draft_is_refused_data()
    {
        QTest::addColumn<QString>("form");
        QTest::addColumn<QString>("body");
        QTest::newRow("no form") << QString() << QStringLiteral("x");
        QTest::newRow("a long form") << QString(41, u'f') << QStringLiteral("x");
        QTest::newRow("nothing") << kForm << QString();
        QTest::newRow("a book") << kForm << QString(20'001, u'x');
    }
    void what_is_no_draft_is_refused()
    {
        QFETCH(QString, form);
        QFETCH(QString, body);
        const QByteArray before = m_shop->contents();
        QCOMPARE_ERROR(m_drafts->keep(m_shop->owner(), form, body), ErrorCode::BadInput);
        QCOMPARE(m_shop->contents(), before);
    }

private:
    const QString kForm = QStringLiteral("lead.new");

    QString read(Role role) const
    {
        const auto body = m_drafts->read(m_shop->as(role), kForm);
        return body ? *body : QStringLiteral("refused");
    }

    std::unique_ptr<test::DeskShop> m_shop;
    std::unique_ptr<staff::DraftService> m_drafts;
};

QTEST_GUILESS_MAIN(TestDrafts)
#include "test_drafts.moc"
