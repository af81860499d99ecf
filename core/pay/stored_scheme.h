// SPDX-License-Identifier: GPL-3.0-or-later
// A scheme as it is kept: its text by version, drafts with faults too, and who is paid by which from which month on.
#pragma once

#include "core/base/id.h"
#include "core/base/month.h"

#include <QByteArray>

#include <optional>

namespace priyom::pay {

enum class Mode {
    Observe, // «наблюдение»: computed, shown, not paid
    Force,   // «действует»
};

[[nodiscard]] QLatin1String modeKey(Mode mode);
[[nodiscard]] std::optional<Mode> modeFromKey(const QString& key);

struct StoredScheme
{
    SchemeId id;
    QString name;
    int version = 0; // of this name, from 1
    QByteArray body; // formats/scheme.md, as it was given
};

struct Assignment
{
    PersonId person;
    SchemeId scheme; // one version: a later one must be assigned to hold
    Month from;
    Mode mode = Mode::Observe;
};

} // namespace priyom::pay
