// SPDX-License-Identifier: GPL-3.0-or-later
// What a visit's block says in the room it has (design-system.md 4): the service is given up first, then the end, then
// the time, by which the block stands anyway; the name never. Pure: how wide words are is asked.
#pragma once

#include "core/base/zone.h"
#include "core/bookings/visit_list.h"

#include <QString>

#include <functional>

namespace priyom::calendar {

struct BlockRoom
{
    double beside = 0; // for the first line, after the sign
    double below = 0;  // for each further line
    int lines = 1;     // that the height holds
    double clock = 0;  // the sign before who is late
};

struct BlockText
{
    QString name;
    QString beside; // after the name, where there is one line and room for it whole
    QString time;   // at the right of the name
    QString below;  // the second line: the time where it found no place above, then the service
    QString call;   // after either
    QString third;  // until when, and the room or device it holds
    bool late = false; // that is what `call` says, or on one line `beside`

    friend bool operator==(const BlockText&, const BlockText&) = default;
};

enum class BlockFont
{
    Name,
    Plain,
    Call
};
using WidthOf = std::function<double(const QString& text, BlockFont font)>;

// A block of 45 min or longer has a second line where the height holds it, one of more than an hour or with a room a third.
[[nodiscard]] BlockText blockText(const bookings::VisitRow& row, const BlockRoom& room, const Zone& zone,
                                  const WidthOf& widthOf);

} // namespace priyom::calendar
