// SPDX-License-Identifier: GPL-3.0-or-later
// The words for days that typed moments and typed wishes share, in both languages.
#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace priyom::desk {

// The beginning of a word is enough where it is long.
struct DayWord
{
    const char16_t* begins;
    int value;
};

template <size_t Size> [[nodiscard]] std::optional<int> valueOf(const DayWord (&words)[Size], const QString& typed)
{
    for (const DayWord& word : words)
        if (typed.startsWith(QStringView(word.begins)))
            return word.value;
    return std::nullopt;
}

// «сегодня», «послезавтра», «пт», "monday", «16.10»; a weekday is the next such day after today. One word, in lower case.
// «пт», "friday": 1 Monday … 7 Sunday.
[[nodiscard]] std::optional<int> typedWeekday(const QString& word);
[[nodiscard]] std::optional<QDate> typedDay(const QString& word, QDate today);
// Minutes of «мин», «полчаса», «час», «дня», "weeks".
[[nodiscard]] std::optional<int> typedUnit(const QString& word);

} // namespace priyom::desk
