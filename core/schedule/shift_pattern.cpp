// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule/shift_pattern.h"

#include <QStringList>

namespace priyom::schedule {

namespace {

FillEffect effectOf(const DayHours& was, const DayHours& wanted, ShiftsThere there)
{
    if (was.empty())
        return FillEffect::New;
    if (there == ShiftsThere::Kept)
        return FillEffect::Kept;
    return wanted.empty() ? FillEffect::Removed : FillEffect::Replaced;
}

} // namespace

const DayHours& ShiftPattern::on(QDate date) const
{
    static const DayHours off;
    if (cycle.empty())
        return off;
    const qint64 length = qint64(cycle.size());
    const qint64 place = (begins.daysTo(date) % length + length) % length;
    return cycle[std::size_t(place)];
}

Result<std::vector<DayHours>> cycleOf(const QString& words, const DayHours& hours)
{
    const QStringList parts = words.split(u'/');
    std::vector<DayHours> cycle;
    bool isOn = true;
    for (const QString& part : parts) {
        bool isNumber = false;
        const int days = part.trimmed().toInt(&isNumber);
        if (!isNumber || days < 1 || int(cycle.size()) + days > kLongestCycle)
            return fail(ErrorCode::BadInput, QStringLiteral("cycle"), words);
        cycle.insert(cycle.end(), std::size_t(days), isOn ? hours : DayHours());
        isOn = !isOn;
    }
    if (!isOn) // ends with days on: which is off was not said
        return fail(ErrorCode::BadInput, QStringLiteral("cycle"), words);
    return cycle;
}

std::vector<FilledDay> planFill(const FillWish& wish, const ShiftsByPerson& there, const OpeningHours& opening)
{
    const auto stored = [&](PersonId person, QDate date) {
        const auto theirs = there.find(person);
        if (theirs == there.end())
            return DayHours();
        const auto day = theirs->second.find(date);
        return day == theirs->second.end() ? DayHours() : day->second;
    };
    std::vector<FilledDay> days;
    for (const PersonId person : wish.people) {
        for (QDate date = wish.first; date < wish.end; date = date.addDays(1)) {
            const bool isOpen = wish.closedToo || !opening.on(date).empty();
            const DayHours wanted = isOpen ? wish.pattern.on(date) : DayHours();
            const DayHours was = stored(person, date);
            if (was != wanted)
                days.push_back({{person, date, was, wanted}, effectOf(was, wanted, wish.there)});
        }
    }
    return days;
}

std::vector<ShiftEdit> editsOf(const std::vector<FilledDay>& days)
{
    std::vector<ShiftEdit> edits;
    for (const FilledDay& day : days)
        if (day.effect != FillEffect::Kept)
            edits.push_back(day.edit);
    return edits;
}

} // namespace priyom::schedule
