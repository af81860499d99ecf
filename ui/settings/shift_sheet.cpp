// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/shift_sheet.h"

#include "ui/settings/absence_dialog.h"
#include "ui/settings/shift_words.h"
#include "ui/words/absence_text.h"
#include "ui/words/date_text.h"
#include "ui/words/day_mark_text.h"
#include "ui/words/typed_hours.h"

#include <QCoreApplication>
#include <QLocale>

namespace priyom::settingsui {

namespace {

class SheetWords
{
    Q_DECLARE_TR_FUNCTIONS(SheetWords)

public:
    static QString title(const ShiftSpan& span)
    {
        return tr("%1: смены", "the days")
            .arg(span.kind == SpanKind::Month ? words::monthText(span.first)
                                              : words::daysText(span.first, span.last()));
    }
    static QString person() { return tr("Сотрудник"); }
    static QString foot(const QStringList& kinds)
    {
        return kinds.isEmpty() ? QString()
                               : tr("Серым: закрыто или отсутствие (%1).").arg(kinds.join(QStringLiteral(", ")));
    }
};

// Of some hours away: what is left of the shift, and why it is less.
paper::ShiftSheet::Cell cellOf(const ShiftSpan& span, PersonId person, QDate date)
{
    const schedule::Absence* absence = span.absenceOf(person, date);
    const bool isMonth = span.kind == SpanKind::Month;
    QStringList lines;
    if (const schedule::DayHours hours = span.presentHours(person, date); !absence || !absence->isWholeDays())
        lines = isMonth ? narrowHours(hours) : words::shortHoursText(hours).replace(QStringLiteral(", "), QStringLiteral(",\n")).split(u'\n', Qt::SkipEmptyParts);
    if (absence)
        lines += isMonth ? awayMark(absence->kind) : words::absenceKindText(absence->kind);
    return {lines.join(u'\n'), absence != nullptr};
}

} // namespace

paper::ShiftSheet sheetOf(const ShiftSpan& span)
{
    paper::ShiftSheet sheet;
    if (!span.first.isValid()) // nothing was read yet
        return sheet;
    sheet.title = SheetWords::title(span);
    sheet.personHead = SheetWords::person();
    for (int day = 0; day < span.days; ++day) {
        const QDate date = span.date(day);
        sheet.days.append(
            {QStringLiteral("%1\n%2").arg(date.day()).arg(QLocale().dayName(date.dayOfWeek(), QLocale::ShortFormat)),
             span.isClosed.at(std::size_t(day))});
    }
    for (const staff::Person& person : span.people) {
        paper::ShiftSheet::Row row{person.name, shiftSumText(span, person.id), {}};
        for (int day = 0; day < span.days; ++day)
            row.cells.append(cellOf(span, person.id, span.date(day)));
        sheet.rows.append(row);
    }
    QStringList kinds;
    for (const schedule::AbsenceKind kind : schedule::kAllAbsenceKinds)
        if (std::any_of(span.absences.begin(), span.absences.end(),
                        [kind](const schedule::Absence& each) { return each.kind == kind; }))
            kinds += QStringLiteral("%1: %2").arg(awayMark(kind), words::absenceKindText(kind));
    QStringList feet{SheetWords::foot(kinds)};
    for (int day = 0; day < int(span.marks.size()); ++day)
        if (const QString mark = words::dayMarkText(span.marks[std::size_t(day)]); !mark.isEmpty())
            feet += QStringLiteral("%1: %2").arg(words::weekdayText(span.date(day)), mark);
    feet.removeAll(QString());
    sheet.foot = feet.join(QStringLiteral("; "));
    return sheet;
}

} // namespace priyom::settingsui
