// SPDX-License-Identifier: GPL-3.0-or-later
// What the pane of shifts asks in dialogs: a month by a pattern, an absence.
#include "ui/settings/shifts_pane.h"

#include "core/backend/services.h"
#include "ui/settings/absence_dialog.h"
#include "ui/words/absence_text.h"
#include "ui/settings/fill_dialog.h"

#include <algorithm>
#include <memory>

namespace priyom::settingsui {

using backend::Services;
using staff::Session;

QString ShiftsPane::nameOf(PersonId person) const
{
    const auto found = std::find_if(m_span.people.begin(), m_span.people.end(),
                                    [person](const staff::Person& each) { return each.id == person; });
    return found == m_span.people.end() ? QString() : found->name;
}

void ShiftsPane::add()
{
    if (m_span.people.size() <= 1) {
        takeOnPerson();
        return;
    }
    const auto [person, day] = m_table->current();
    schedule::Absence absence;
    absence.person = person;
    absence.first = absence.last = day;
    askAbsence(absence);
}

// The month in which one stands, from today on.
void ShiftsPane::fill()
{
    const auto [person, day] = m_table->current();
    if (!day.isValid())
        return;
    const QDate first = std::max(QDate(day.year(), day.month(), 1), m_span.today);
    const QDate last(first.year(), first.month(), first.daysInMonth());
    auto* dialog = new FillDialog(theme(), m_span.people, person, first, last, m_span.today);
    connect(dialog, &FillDialog::asked, this,
            [this, dialog](int question, const schedule::FillWish& wish) { previewFill(dialog, question, wish); });
    connect(dialog, &FormDialog::submitted, this, [this, dialog] { putFill(dialog); });
    shell().openDialog(dialog);
}

void ShiftsPane::previewFill(QPointer<FillDialog> dialog, int question, const schedule::FillWish& wish)
{
    surround().backend.ask(
        this,
        [wish](Services& services, const Session& session) -> Result<FillPreview> {
            FillPreview preview;
            PRIYOM_TRY(preview.days, services.shiftFills.plan(session, wish));
            PRIYOM_TRY(preview.left.rows, services.visitDesk.leftOutside(session, schedule::editsOf(preview.days)));
            preview.left.zone = services.place.zone();
            return preview;
        },
        [dialog, question](const Result<FillPreview>& preview) {
            if (!dialog)
                return;
            if (preview)
                dialog->setPreview(question, *preview);
            else
                dialog->setPreviewFailed(question, words::errorText(preview.error()));
        });
}

void ShiftsPane::putFill(FillDialog* dialog)
{
    const auto saved = std::make_shared<EventSeq>(); // written before the answer comes, read after it
    const std::vector<schedule::ShiftEdit> edits = dialog->edits();
    perform(
        [wish = dialog->wish(), edits, saved](Services& services, const Session& session) -> Result<> {
            PRIYOM_TRY(*saved, services.shiftFills.fill(session, wish, edits));
            return {};
        },
        [this, saved, form = QPointer<FormDialog>(dialog), count = int(edits.size())](const Result<>& result) {
            if (!result) {
                if (form)
                    form->refuse(words::errorText(result.error()));
                return;
            }
            if (form)
                form->accept();
            toastWithUndo(tr("Изменено смен: %n", nullptr, count), tr("Смены возвращены: %1").arg(count),
                          [seq = *saved](Services& services, const Session& session) {
                              return services.shiftFills.undo(session, seq);
                          });
        });
}

void ShiftsPane::askAbsence(const schedule::Absence& absence)
{
    auto* dialog = new AbsenceDialog(theme(), m_span.people, absence, m_span.today);
    connect(dialog, &AbsenceDialog::asked, this,
            [this, dialog](int question, const schedule::Absence& typed) { previewAbsence(dialog, question, typed); });
    connect(dialog, &FormDialog::submitted, this, [this, dialog] { putAbsence(dialog); });
    shell().openDialog(dialog);
}

void ShiftsPane::previewAbsence(QPointer<AbsenceDialog> dialog, int question, const schedule::Absence& absence)
{
    surround().backend.ask(
        this,
        [absence](Services& services, const Session& session) -> Result<LeftVisits> {
            PRIYOM_TRY(auto rows, services.visitDesk.leftByAbsence(session, absence));
            return LeftVisits{std::move(rows), services.place.zone()};
        },
        [dialog, question](const Result<LeftVisits>& left) {
            if (!dialog)
                return;
            if (left)
                dialog->setLeft(question, *left);
            else
                dialog->showProblem(words::errorText(left.error()));
        });
}

void ShiftsPane::putAbsence(AbsenceDialog* dialog)
{
    const auto saved = std::make_shared<EventSeq>();
    const schedule::Absence absence = dialog->absence();
    perform(
        [absence, saved](Services& services, const Session& session) -> Result<> {
            PRIYOM_TRY(const schedule::AbsenceSet set, services.absences.set(session, absence));
            *saved = set.event;
            return {};
        },
        [this, saved, form = QPointer<FormDialog>(dialog),
         said = words::absenceText(absence, nameOf(absence.person))](const Result<>& result) {
            if (!result) {
                if (form)
                    form->refuse(words::errorText(result.error()));
                return;
            }
            if (form)
                form->accept();
            takeAbsenceBack(said, *saved);
        });
}

void ShiftsPane::dropAbsence(const AbsenceRow& row)
{
    const auto saved = std::make_shared<EventSeq>();
    perform(
        [id = row.absence.id, saved](Services& services, const Session& session) -> Result<> {
            PRIYOM_TRY(*saved, services.absences.drop(session, id));
            return {};
        },
        [this, saved, said = tr("Убрано: %1").arg(words::absenceText(row.absence, row.name))](const Result<>& result) {
            Q_EMIT refused(result ? QString() : words::errorText(result.error()));
            if (result)
                takeAbsenceBack(said, *saved);
        });
}

void ShiftsPane::takeAbsenceBack(const QString& done, EventSeq event)
{
    toastWithUndo(done, tr("Отсутствие снова как было"), [event](Services& services, const Session& session) {
        return services.absences.undo(session, event);
    });
}

} // namespace priyom::settingsui
