// SPDX-License-Identifier: GPL-3.0-or-later
// A date of birth as somebody writes it, and what is wrong with one that is none.
#pragma once

#include <QDate>
#include <QString>

#include <variant>

namespace priyom::desk {

enum class NoBirthday {
    NotWritten, // there is no day, month and year in it
    NoSuchDay,  // 31.02.1990
    NotLived,   // one to come, or of whom nobody has met
};

// «14.03.1989», «14 03 89»: a year of two digits is the last such one. An empty text is an invalid date: not known.
[[nodiscard]] std::variant<QDate, NoBirthday> typedBirthday(const QString& text, QDate today);

} // namespace priyom::desk
