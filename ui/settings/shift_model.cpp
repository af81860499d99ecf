// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/shift_model.h"

#include "ui/kit/table_style.h"
#include "ui/settings/shift_words.h"
#include "ui/words/absence_text.h"
#include "ui/words/date_text.h"
#include "ui/words/day_mark_text.h"
#include "ui/words/role_words.h"
#include "ui/words/typed_hours.h"

#include <QLocale>

namespace priyom::settingsui {

void ShiftModel::setSpan(ShiftSpan span)
{
    const bool sameCells = span.kind == m_span.kind && span.first == m_span.first && span.today == m_span.today && span.people == m_span.people &&
                           span.isClosed == m_span.isClosed && span.marks == m_span.marks && span.absences == m_span.absences;
    if (!sameCells) {
        beginResetModel();
        m_span = std::move(span);
        endResetModel();
        return;
    }
    const auto before = std::exchange(m_span.hours, std::move(span.hours));
    for (int row = 0; row < rowCount(); ++row) {
        for (int column = kFirstDay; column <= lastDay(); ++column) {
            const auto was = before.find({person(row).id, date(column)});
            if (m_span.hoursOf(person(row).id, date(column)) != (was == before.end() ? schedule::DayHours() : was->second))
                Q_EMIT dataChanged(index(row, column), index(row, column));
        }
    }
}

schedule::ShiftEdit ShiftModel::editOf(const QModelIndex& cell, const schedule::DayHours& hours) const
{
    const PersonId who = person(cell.row()).id;
    const QDate day = date(cell.column());
    return {who, day, m_span.hoursOf(who, day), hours};
}

void ShiftModel::show(const schedule::ShiftEdit& edit)
{
    const int column = kFirstDay + int(m_span.first.daysTo(edit.date));
    for (int row = 0; row < rowCount(); ++row) {
        if (person(row).id != edit.person || column < kFirstDay || column > lastDay())
            continue;
        m_span.hours[{edit.person, edit.date}] = edit.hours;
        Q_EMIT dataChanged(index(row, column), index(row, column));
    }
}

int ShiftModel::columnOfToday() const
{
    return kFirstDay + (m_span.hasToday() ? int(m_span.first.daysTo(m_span.today)) : 0);
}

int ShiftModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_span.people.size());
}

int ShiftModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : lastDay() + 1;
}

Qt::ItemFlags ShiftModel::flags(const QModelIndex& index) const
{
    if (index.column() == kPersonColumn) // a name has nothing to choose or to type
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsEditable;
}

QVariant ShiftModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const staff::Person& who = person(index.row());
    if (index.column() == kPersonColumn)
        return personData(who, role);
    const schedule::DayHours hours = m_span.hoursOf(who.id, date(index.column()));
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
    case Qt::ToolTipRole: return words::shortHoursText(hours);
    case Qt::AccessibleTextRole: return spoken(index);
    case kit::ToneRole: return QVariant::fromValue(who.active ? kit::Tone::Main : kit::Tone::Hint);
    case ClosedRole: return m_span.isClosed.at(std::size_t(index.column() - kFirstDay));
    case AwayRole: {
        const schedule::Absence* absence = m_span.absenceOf(who.id, date(index.column()));
        return absence ? words::absenceKindText(absence->kind) : QString();
    }
    case NarrowRole: return narrowHours(hours);
    case AwayMarkRole: {
        const schedule::Absence* absence = m_span.absenceOf(who.id, date(index.column()));
        return absence && absence->isWholeDays() ? awayMark(absence->kind) : QString();
    }
    case HoursRole: {
        QStringList parts;
        for (const schedule::DayInterval& interval : hours)
            parts.append(words::shortHoursText({interval}));
        return parts;
    }
    default: return {};
    }
}

QVariant ShiftModel::personData(const staff::Person& person, int role) const
{
    switch (role) {
    case Qt::DisplayRole: return person.name;
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole: return QString(person.name % QStringLiteral(", ") % words::rolesText(person.roles));
    case kit::PersonRole: return QVariant::fromValue(kit::PersonCell{person.name, person.id.value, true});
    case kit::SecondLineRole: return secondLine(person, false);
    case kit::BriefSecondLineRole: return secondLine(person, true);
    case kit::ToneRole: return QVariant::fromValue(person.active ? kit::Tone::Main : kit::Tone::Hint);
    default: return {};
    }
}

// What the person is; over a month how much there is to do.
QString ShiftModel::secondLine(const staff::Person& person, bool isBrief) const
{
    if (!person.active)
        return isBrief ? QString() : tr("не работает");
    if (m_span.kind == SpanKind::Week)
        return isBrief ? words::rolesBrief(person.roles) : words::rolesText(person.roles);
    const QString sum = shiftSumText(m_span, person.id);
    return isBrief ? sum.section(u',', 0, 0) : sum;
}

QString ShiftModel::spoken(const QModelIndex& cell) const
{
    const QString hours = data(cell, Qt::DisplayRole).toString();
    const QString said = hours.isEmpty() ? tr("нет смены") : tr("смена %1").arg(hours);
    QStringList parts{person(cell.row()).name, words::fullDayText(date(cell.column())), said};
    if (const schedule::Absence* absence = m_span.absenceOf(person(cell.row()).id, date(cell.column())))
        parts.append(absence->isWholeDays() ? words::absenceKindText(absence->kind)
                                            : tr("%1 %2", "why somebody is away, the hours").arg(words::absenceKindText(absence->kind), words::hoursText({absence->hours})));
    const QString mark = markOf(cell.column());
    if (!mark.isEmpty())
        parts.append(mark);
    else if (data(cell, ClosedRole).toBool())
        parts.append(tr("в этот день закрыто"));
    return parts.join(QStringLiteral(", "));
}

QString ShiftModel::markOf(int column) const
{
    const auto day = std::size_t(column - kFirstDay);
    return column >= kFirstDay && day < m_span.marks.size() ? words::dayMarkText(m_span.marks[day]) : QString();
}

QVariant ShiftModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(section == kPersonColumn ? Qt::AlignLeft | Qt::AlignVCenter : Qt::AlignCenter);
    if (role == Qt::ToolTipRole)
        return markOf(section);
    if (role != Qt::DisplayRole)
        return {};
    if (section == kPersonColumn)
        return tr("Сотрудник");
    if (!m_span.first.isValid() || section > lastDay())
        return {};
    if (m_span.kind == SpanKind::Month)
        return QString::number(date(section).day());
    const QDate day = date(section); // the month stands above; a narrow window has no room for it seven times
    const QString name = day == m_span.today ? tr("сегодня") : QLocale().dayName(day.dayOfWeek(), QLocale::ShortFormat);
    return QString(name % QStringLiteral(", ") % QString::number(day.day()));
}

} // namespace priyom::settingsui
