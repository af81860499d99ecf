// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever was changed of an absence since, a note too, is not written over by taking an earlier step back.
#include "core/schedule/absence_service.h"
#include "core/schedule/absence_store.h"
#include "core/staff/person_store.h"
#include "tests/support/desk_shop.h"
#include "tests/support/verify_result.h"

using namespace priyom;
using namespace priyom::schedule;

class TestAbsenceUndo final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_shop = std::make_unique<test::DeskShop>();
        m_absences = std::make_unique<AbsenceService>(*m_shop->database, m_shop->clock);
        const QDate day(2026, 11, 3);
        m_sick = {AbsenceId(), *staff::personByName(*m_shop->database, QStringLiteral("Анна")), AbsenceKind::Sick, day, day};
        const auto set = m_absences->set(m_shop->owner(), m_sick);
        QVERIFY_RESULT(set);
        m_sick.id = set->id;
        m_first = set->event;
        m_sick.note = QStringLiteral("просила не звонить");
        const auto noted = m_absences->set(m_shop->owner(), m_sick);
        QVERIFY_RESULT(noted);
        m_second = noted->event;
    }

    void aNoteWrittenSinceStands()
    {
        QCOMPARE_ERROR(m_absences->undo(m_shop->owner(), m_first), ErrorCode::Conflict);
        QCOMPARE(*absenceById(*m_shop->database, m_sick.id), std::optional(m_sick));
    }

    void oneStepAfterAnotherIsTakenBack()
    {
        QVERIFY_RESULT(m_absences->undo(m_shop->owner(), m_second));
        QCOMPARE((*absenceById(*m_shop->database, m_sick.id))->note, QString());
        QVERIFY_RESULT(m_absences->undo(m_shop->owner(), m_first));
        QCOMPARE(*absenceById(*m_shop->database, m_sick.id), std::nullopt);
        QCOMPARE_ERROR(m_absences->undo(m_shop->owner(), m_first), ErrorCode::Conflict);
    }

private:
    std::unique_ptr<test::DeskShop> m_shop;
    std::unique_ptr<AbsenceService> m_absences;
    Absence m_sick;
    EventSeq m_first;
    EventSeq m_second;
};

QTEST_GUILESS_MAIN(TestAbsenceUndo)
#include "test_absence_undo.moc"
