// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/touches/touch.h"

namespace priyom::touches {

QLatin1String touchKindKey(TouchKind kind)
{
    switch (kind) {
    case TouchKind::Call:
        return QLatin1String("call");
    case TouchKind::Message:
        return QLatin1String("message");
    case TouchKind::Meeting:
        return QLatin1String("meeting");
    case TouchKind::Survey:
        return QLatin1String("survey");
    case TouchKind::Note:
        break;
    }
    return QLatin1String("note");
}

std::optional<TouchKind> touchKindFromKey(const QString& key)
{
    for (const TouchKind kind : {TouchKind::Call, TouchKind::Message, TouchKind::Meeting, TouchKind::Survey, TouchKind::Note})
        if (touchKindKey(kind) == key)
            return kind;
    return std::nullopt;
}

QLatin1String directionKey(Direction direction)
{
    return direction == Direction::In ? QLatin1String("in") : QLatin1String("out");
}

std::optional<Direction> directionFromKey(const QString& key)
{
    for (const Direction direction : {Direction::In, Direction::Out})
        if (directionKey(direction) == key)
            return direction;
    return std::nullopt;
}

} // namespace priyom::touches
