// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/absence_text.h"

#include "ui/words/date_text.h"
#include "ui/words/typed_hours.h"

#include <QCoreApplication>

namespace priyom::words {

using schedule::Absence;
using schedule::AbsenceKind;

namespace {

class AbsenceWords
{
    Q_DECLARE_TR_FUNCTIONS(AbsenceWords)

public:
    static QString of(AbsenceKind kind)
    {
        switch (kind) {
        case AbsenceKind::Vacation: return tr("отпуск");
        case AbsenceKind::Sick: return tr("больничный");
        case AbsenceKind::Training: return tr("обучение");
        case AbsenceKind::Other: break;
        }
        return tr("другое", "a reason to be away");
    }
    static QString of(const Absence& absence, const QString& name)
    {
        const QString days = daysText(absence.first, absence.last);
        return absence.isWholeDays() ? tr("%1: %2, %3", "a name, why, the days").arg(name, of(absence.kind), days)
                                     : tr("%1: %2, %3, %4", "a name, why, the days, the hours").arg(name, of(absence.kind), days, hoursText({absence.hours}));
    }
};

} // namespace

QString absenceKindText(AbsenceKind kind)
{
    return AbsenceWords::of(kind);
}

QString absenceText(const Absence& absence, const QString& name)
{
    return AbsenceWords::of(absence, name);
}

} // namespace priyom::words
