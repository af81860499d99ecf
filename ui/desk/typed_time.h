// SPDX-License-Identifier: GPL-3.0-or-later
// A day and a time as somebody types them with the phone at the ear: «16», «16.10», «2 июня», «завтра», «пт»; «16», «930», «16:45».
#pragma once

#include <QDate>
#include <QString>
#include <QTime>

#include <optional>

namespace priyom::desk {

// A day without a month is the next such day from today on, a day without a year the next such date.
[[nodiscard]] std::optional<QDate> typedDate(const QString& text, QDate today);
// The other way: the last such day or date up to today; «вчера» too.
[[nodiscard]] std::optional<QDate> typedPastDate(const QString& text, QDate today);
// A date without a year that was not long ago rather than most of a year ahead: an absence is often entered afterwards.
[[nodiscard]] std::optional<QDate> typedNearDate(const QString& text, QDate today);
// The end of a stretch: the next such day from its first one on.
[[nodiscard]] std::optional<QDate> typedLastDay(const QString& text, QDate first, QDate today);
[[nodiscard]] std::optional<QTime> typedTime(const QString& text);

} // namespace priyom::desk
