// SPDX-License-Identifier: GPL-3.0-or-later
// What was deleted and can still be brought back. A deletion is known by its event: no other ever gets that number.
#pragma once

#include "core/base/id.h"
#include "core/base/instant.h"

#include <QString>

#include <optional>

namespace priyom::bin {

enum class Subject { Lead, Task, Client };

inline constexpr Subject kAllSubjects[] = {Subject::Lead, Subject::Task, Subject::Client};

[[nodiscard]] QLatin1String subjectKey(Subject subject); // lead, task, client
[[nodiscard]] std::optional<Subject> subjectFromKey(const QString& key);

// How long: reliability.md A13.
inline constexpr std::chrono::hours kKept{24 * 90};

struct BinLine
{
    EventSeq deletion;
    Subject subject = Subject::Lead;
    qint64 subjectId = 0;
    Instant deletedAt;
    PersonId deletedBy;
    PersonId whose;  // the responsible of a lead, who had to do a task
    ClientId client; // of a lead or task; none: a client that was deleted
    QString kind;    // the stage of a lead, the kind of a task
    QString title;   // a lead's service, a task's text, a client's name
    // Only read, for a list:
    QString clientName;
    QString clientPhone;
    QString clientHandle;
    QString deletedByName;
    Milliseconds left{0}; // until it is gone for good

    [[nodiscard]] Instant keptUntil() const { return deletedAt + kKept; }
};

struct Deleted
{
    EventSeq deletion;
    EventSeq event; // of this change: the deletion itself, or the restore of it
    Subject subject = Subject::Lead;
    qint64 subjectId = 0;
    ClientId client; // none: it was the client itself, or nobody's
};

} // namespace priyom::bin
