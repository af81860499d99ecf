// SPDX-License-Identifier: GPL-3.0-or-later
// reliability.md A13: whatever was done at a desk, at random and a thousand steps long, Ctrl+Z takes back step by step
// to where the day began. PRIYOM_UNDO_SCRIPTS and PRIYOM_UNDO_STEPS make it long, PRIYOM_UNDO_SEED says with which it
// begins.
#include "tests/support/random_desk.h"
#include "tests/support/undone_rows.h"
#include "tests/support/verify_result.h"

using namespace priyom;

class TestUndoAll final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whateverWasDoneIsTakenBackStepByStep_data()
    {
        QTest::addColumn<unsigned>("seed");
        const unsigned first = unsigned(asked("PRIYOM_UNDO_SEED", 1));
        for (unsigned seed = first; seed < first + unsigned(asked("PRIYOM_UNDO_SCRIPTS", 6)); ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }
    void whateverWasDoneIsTakenBackStepByStep()
    {
        QFETCH(unsigned, seed);
        test::RandomDesk desk(seed, kRoles[seed % std::size(kRoles)]);
        const int steps = asked("PRIYOM_UNDO_STEPS", 80);
        test::UndoneRows rows(desk.database());
        QByteArray now = rows.read();
        std::vector<Step> done;
        for (int step = 0; step < steps; ++step) {
            const QByteArray name = desk.act();
            QVERIFY2(!name.isEmpty(), "nothing is let through any more");
            done.push_back({name, std::exchange(now, rows.read())});
            for (int back = desk.below(10) == 0 ? 1 + desk.below(3) : 0; back > 0 && !done.empty(); --back)
                if (!takeLastBack(desk, done, rows, now))
                    return;
        }
        while (!done.empty())
            if (!takeLastBack(desk, done, rows, now))
                return;
        const auto more = desk.takeBack();
        QVERIFY(!more);
        QCOMPARE(more.error().detail, QStringLiteral("nothing_to_undo"));
    }

private:
    struct Step
    {
        QByteArray name;
        QByteArray before; // the rows it found
    };

    static constexpr staff::Role kRoles[] = {staff::Role::Owner, staff::Role::Receptionist, staff::Role::Head, staff::Role::Manager};

    static int asked(const char* name, int otherwise)
    {
        bool isNumber = false;
        const int number = qEnvironmentVariableIntValue(name, &isNumber);
        return isNumber ? number : otherwise;
    }

    // `now`: the rows that are left behind.
    static bool takeLastBack(test::RandomDesk& desk, std::vector<Step>& done, test::UndoneRows& rows, QByteArray& now)
    {
        const Step step = std::move(done.back());
        done.pop_back();
        const QByteArray which = "step " + QByteArray::number(int(done.size())) + ", " + step.name + ": ";
        const auto taken = desk.takeBack();
        const QByteArray refusal = which + (taken ? QByteArray() : test::describe(taken.error()));
        if (!QTest::qVerify(taken.has_value(), "it is taken back", refusal.constData(), __FILE__, __LINE__))
            return false;
        now = rows.read();
        const QByteArray difference = which + taken->op.toLatin1() + " was" + test::difference(step.before, now);
        return QTest::qVerify(now == step.before, "all is as before", difference.constData(), __FILE__, __LINE__);
    }
};

QTEST_GUILESS_MAIN(TestUndoAll)
#include "test_undo_all.moc"
