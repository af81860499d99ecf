// SPDX-License-Identifier: GPL-3.0-or-later
// The words for days that typed moments and typed wishes share, in both languages.
#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace priyom::desk {

// A word that is known: as far as it must be typed, and its forms, of which a beginning that long is enough. What
// begins so and is another word («срочно» is no «ср») is not meant.
struct DayWord
{
    const char16_t* least;
    int value;
    const char16_t* forms = u"";
};

[[nodiscard]] bool means(const DayWord& word, const QString& typed);

template <size_t Size> [[nodiscard]] std::optional<int> valueOf(const DayWord (&words)[Size], const QString& typed)
{
    for (const DayWord& word : words)
        if (means(word, typed))
            return word.value;
    return std::nullopt;
}

// «сегодня», «послезавтра», «пт», "monday", «16.10»; a weekday is the next such day after today. One word, in lower
// case. «пт», "friday": 1 Monday … 7 Sunday.
[[nodiscard]] std::optional<int> typedWeekday(const QString& word);
[[nodiscard]] QDate nextWeekday(QDate today, int weekday);
// «июня», «окт.», "jun": 1 January … 12 December. One word, in lower case.
[[nodiscard]] std::optional<int> typedMonth(const QString& word);
[[nodiscard]] std::optional<QDate> typedDay(const QString& word, QDate today);
// «три», «трёх», "three": up to twelve.
[[nodiscard]] std::optional<int> typedNumber(const QString& word);
// Minutes of «мин», «полчаса», «час», «дня», "weeks".
[[nodiscard]] std::optional<int> typedUnit(const QString& word);

} // namespace priyom::desk
