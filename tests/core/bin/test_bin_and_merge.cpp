// SPDX-License-Identifier: GPL-3.0-or-later
// Deleting and merging cross: what lies in the bin goes with its client into a merge and back, and what was deleted
// since holds no two cards together.
#include "core/leads/lead_store.h"
#include "core/storage/statement.h"
#include "core/tasks/task_store.h"
#include "core/touches/touch_service.h"
#include "tests/support/take_back_desk.h"
#include "tests/support/undone_rows.h"
#include "tests/support/verify_result.h"

using namespace priyom;

namespace {

enum class Of
{
    Lead,
    TaskOfLead,
    TaskOfClient
};

} // namespace

Q_DECLARE_METATYPE(Of)

class TestBinAndMerge final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<test::TakeBackDesk>();
        m_keptLead = m_desk->shop.addLead(QStringLiteral("+79127456130"));
        m_otherLead = m_desk->shop.addLead(QStringLiteral("+79123054418"));
        m_kept = clientOf(m_keptLead);
        m_other = clientOf(m_otherLead);
        touches::Touch said;
        said.kind = touches::TouchKind::Message;
        said.lead = m_otherLead;
        QVERIFY_RESULT(touches::TouchService(m_desk->database(), m_desk->shop.clock).add(owner(), said));
        QVERIFY_RESULT(m_desk->shop.bookings->book(owner(), {m_otherLead, {}, {}, {}, m_desk->shop.at(600), {}}));
        tasks::TaskDraft task;
        task.text = QStringLiteral("уточнить время");
        task.due = m_desk->shop.clock.now() + std::chrono::hours(1);
        task.lead = m_otherLead;
        m_taskOfLead = m_desk->tasks.add(owner(), task)->id;
        task.lead = {};
        task.client = m_other;
        m_taskOfClient = m_desk->tasks.add(owner(), task)->id;
        m_desk->pass(std::chrono::minutes(1));
    }

    void whatWasDeletedHoldsNoCardsTogether_data() { each(); }
    void whatWasDeletedHoldsNoCardsTogether()
    {
        QFETCH(const Of, of);
        const QByteArray before = rows();
        merge(m_kept, m_other);
        const EventSeq deletion = remove(of);
        QVERIFY_RESULT(m_desk->merges.unmerge(owner(), m_other));
        QVERIFY_RESULT(m_desk->bin.restore(owner(), deletion));
        QCOMPARE(rows(), before);
    }

    void whatCameBackFromTheBinOfAMergedClientIsTheKeptOnes_data() { each(); }
    void whatCameBackFromTheBinOfAMergedClientIsTheKeptOnes()
    {
        QFETCH(const Of, of);
        const QByteArray before = rows();
        const EventSeq deletion = remove(of);
        merge(m_kept, m_other);
        const auto back = m_desk->bin.restore(owner(), deletion);
        QVERIFY_RESULT(back);
        QCOMPARE(back->client, m_kept);
        QCOMPARE(rowsOf(m_other), 0);
        QVERIFY_RESULT(m_desk->merges.unmerge(owner(), m_other));
        QCOMPARE(rows(), before);
    }

    void whatStaysInTheBinMeanwhileIsTheOthersAgain_data() { each(); }
    void whatStaysInTheBinMeanwhileIsTheOthersAgain()
    {
        QFETCH(const Of, of);
        const QByteArray before = rows();
        const EventSeq deletion = remove(of);
        merge(m_kept, m_other);
        QCOMPARE(m_desk->bin.list(owner())->front().client, m_kept);
        QVERIFY_RESULT(m_desk->merges.unmerge(owner(), m_other));
        QCOMPARE(m_desk->bin.list(owner())->front().client, m_other);
        QVERIFY_RESULT(m_desk->bin.restore(owner(), deletion));
        QCOMPARE(rows(), before);
    }

    void throughTwoMergesToo()
    {
        const QByteArray before = rows();
        const EventSeq deletion = remove(Of::Lead);
        const ClientId third = clientOf(m_desk->shop.addLead(QStringLiteral("+79990000001")));
        merge(m_kept, m_other);
        merge(third, m_kept);
        QVERIFY_RESULT(m_desk->bin.restore(owner(), deletion));
        QCOMPARE(clientOf(m_otherLead), third);
        QVERIFY_RESULT(m_desk->merges.unmerge(owner(), m_kept));
        QCOMPARE(clientOf(m_otherLead), m_kept);
        QVERIFY_RESULT(m_desk->merges.unmerge(owner(), m_other));
        QVERIFY(rows() != before); // the third
        QCOMPARE(clientOf(m_otherLead), m_other);
    }

    void whatTheKeptOneDeletedStaysItsOwn()
    {
        merge(m_kept, m_other);
        QVERIFY_RESULT(m_desk->bin.deleteLead(owner(), m_keptLead));
        QVERIFY_RESULT(m_desk->merges.unmerge(owner(), m_other));
        QCOMPARE(m_desk->bin.list(owner())->front().client, m_kept);
    }

    void aRequestThatLiesInTheBinWithTheOneItIsPartOfHoldsThemTogether()
    {
        const ClientId third = joinAndDelete();
        const QByteArray before = m_desk->shop.contents();
        const auto refused = m_desk->merges.unmerge(owner(), third);
        QCOMPARE_ERROR(refused, ErrorCode::Conflict);
        QCOMPARE(refused.error().detail, QStringLiteral("joined_in_bin"));
        QCOMPARE(m_desk->shop.contents(), before);
    }

    void broughtBackItIsPartedWithThem()
    {
        const ClientId third = joinAndDelete();
        QVERIFY_RESULT(m_desk->bin.restore(owner(), m_desk->bin.list(owner())->front().deletion));
        QVERIFY_RESULT(m_desk->merges.unmerge(owner(), third));
        QCOMPARE(rowsOf(third), 1);
    }

    void goneForGoodItHoldsNothingTogether()
    {
        const ClientId third = joinAndDelete();
        m_desk->pass(std::chrono::days(91));
        QVERIFY_RESULT(m_desk->bin.deleteLead(owner(), m_otherLead)); // what is old goes by the way
        QVERIFY_RESULT(m_desk->merges.unmerge(owner(), third));
    }

private:
    static void each()
    {
        QTest::addColumn<Of>("of");
        QTest::newRow("a request with its visit, words and task") << Of::Lead;
        QTest::newRow("a task about a request") << Of::TaskOfLead;
        QTest::newRow("a task about a client") << Of::TaskOfClient;
    }

    staff::Session owner() const { return m_desk->shop.owner(); }
    ClientId clientOf(LeadId lead) const { return leads::leadById(m_desk->database(), lead)->client; }
    QByteArray rows() const { return test::UndoneRows(m_desk->database()).read(); }

    EventSeq remove(Of of) const
    {
        const auto deleted = of == Of::Lead         ? m_desk->bin.deleteLead(owner(), m_otherLead)
                             : of == Of::TaskOfLead ? m_desk->bin.deleteTask(owner(), m_taskOfLead)
                                                    : m_desk->bin.deleteTask(owner(), m_taskOfClient);
        m_desk->pass(std::chrono::minutes(1));
        return deleted ? deleted->deletion : EventSeq();
    }

    void merge(ClientId kept, ClientId other) const
    {
        QVERIFY_RESULT(m_desk->merges.merge(owner(), {kept, other, false, {}}));
        m_desk->pass(std::chrono::minutes(1));
    }

    // A third one's request, found to be the same as the kept one's, and deleted with it.
    ClientId joinAndDelete() const
    {
        const ClientId third = clientOf(m_desk->shop.addLead(QStringLiteral("+79990000001")));
        const auto joined = m_desk->merges.merge(owner(), {m_kept, third, true, {}});
        return joined && m_desk->bin.deleteLead(owner(), m_keptLead) ? third : ClientId();
    }

    int rowsOf(ClientId client) const
    {
        int rows = 0;
        for (const char* table : {"lead", "visit", "touch", "task"}) {
            auto query = m_desk->database().prepareOnce(QByteArray("SELECT COUNT(*) FROM ") + table +
                                                        " WHERE client_id = :client");
            rows += query->bind(client).next().value_or(false) ? int(query->integer(0)) : 0;
        }
        return rows;
    }

    std::unique_ptr<test::TakeBackDesk> m_desk;
    LeadId m_keptLead;
    LeadId m_otherLead;
    TaskId m_taskOfLead;
    TaskId m_taskOfClient;
    ClientId m_kept;
    ClientId m_other;
};

QTEST_GUILESS_MAIN(TestBinAndMerge)
#include "test_bin_and_merge.moc"
