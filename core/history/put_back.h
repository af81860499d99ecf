// SPDX-License-Identifier: GPL-3.0-or-later
// Which of the fields that a change wrote its undo may write back: those that still say what it wrote. What somebody
// has written over since is theirs.
#pragma once

#include <QJsonObject>
#include <QStringList>

namespace priyom::history {

inline constexpr QLatin1String kNow("now"); // beside what was: what the change wrote

struct ToPutBack
{
    QJsonObject values;      // as they were before
    QStringList writtenOver; // the names of the others
};

// `was`: every field that `wrote` names, and more if need be.
[[nodiscard]] inline ToPutBack toPutBack(const QJsonObject& was, const QJsonObject& wrote, const QJsonObject& present)
{
    ToPutBack back;
    for (auto field = wrote.begin(); field != wrote.end(); ++field) {
        const QJsonValue before = was.value(field.key());
        if (before == field.value()) // named, and left as it was
            continue;
        if (present.value(field.key()) == field.value())
            back.values.insert(field.key(), before);
        else
            back.writtenOver += field.key();
    }
    return back;
}

} // namespace priyom::history
