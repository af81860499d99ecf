// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bin/bin_line.h"

namespace priyom::bin {

QLatin1String subjectKey(Subject subject)
{
    switch (subject) {
    case Subject::Lead:
        return QLatin1String("lead");
    case Subject::Task:
        return QLatin1String("task");
    case Subject::Client:
        break;
    }
    return QLatin1String("client");
}

std::optional<Subject> subjectFromKey(const QString& key)
{
    for (const Subject subject : kAllSubjects)
        if (key == subjectKey(subject))
            return subject;
    return std::nullopt;
}

} // namespace priyom::bin
