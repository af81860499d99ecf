// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clients/client_words.h"

#include <QCoreApplication>

namespace priyom::clientsui {

using bookings::VisitState;
using clients::ConsentForm;
using clients::ConsentKind;
using clients::DuplicateReason;

QString visitStateWord(VisitState state)
{
    switch (state) {
    case VisitState::Planned: return QCoreApplication::translate("ClientWords", "Ждёт подтверждения");
    case VisitState::Confirmed: return QCoreApplication::translate("ClientWords", "Подтверждён");
    case VisitState::Came: return QCoreApplication::translate("ClientWords", "Состоялся");
    case VisitState::NoShow: return QCoreApplication::translate("ClientWords", "Неявка");
    case VisitState::Cancelled: return QCoreApplication::translate("ClientWords", "Отменён");
    }
    return {};
}

QString visitStateBrief(VisitState state)
{
    return state == VisitState::Planned ? QCoreApplication::translate("ClientWords", "Не подтверждён")
                                        : visitStateWord(state);
}

theme::StatusGlyph glyphOf(VisitState state)
{
    switch (state) {
    case VisitState::Planned: return theme::StatusGlyph::Qualified;
    case VisitState::Confirmed: return theme::StatusGlyph::Confirmed;
    case VisitState::Came: return theme::StatusGlyph::Came;
    case VisitState::NoShow: return theme::StatusGlyph::NoShow;
    case VisitState::Cancelled: break;
    }
    return theme::StatusGlyph::Lost;
}

QString consentWord(ConsentKind kind)
{
    switch (kind) {
    case ConsentKind::PersonalData: return QCoreApplication::translate("ClientWords", "Персональные данные");
    case ConsentKind::Reminders: return QCoreApplication::translate("ClientWords", "Напоминания");
    case ConsentKind::Advertising: return QCoreApplication::translate("ClientWords", "Рекламные рассылки");
    case ConsentKind::Photos: break;
    }
    return QCoreApplication::translate("ClientWords", "Фото до и после");
}

QString consentFormWord(ConsentForm form)
{
    switch (form) {
    case ConsentForm::Paper: return QCoreApplication::translate("ClientWords", "на бумаге");
    case ConsentForm::Message: return QCoreApplication::translate("ClientWords", "в переписке");
    case ConsentForm::Spoken: break;
    }
    return QCoreApplication::translate("ClientWords", "устно");
}

QString duplicateReasonWord(DuplicateReason reason)
{
    switch (reason) {
    case DuplicateReason::SamePhone: return QCoreApplication::translate("ClientWords", "тот же телефон");
    case DuplicateReason::SameHandle: return QCoreApplication::translate("ClientWords", "тот же ник");
    case DuplicateReason::SecondPhone: return QCoreApplication::translate("ClientWords", "общий второй телефон");
    case DuplicateReason::NearPhone: break;
    }
    return QCoreApplication::translate("ClientWords", "то же имя, почти тот же телефон");
}

} // namespace priyom::clientsui
