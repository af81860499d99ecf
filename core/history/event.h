// SPDX-License-Identifier: GPL-3.0-or-later
// One change: what was done to which record, by whom, when and where. Details hold ids, stages, instants and sums, never a
// name or a phone: those can be erased from their own tables while the chain stays whole.
#pragma once

#include "core/base/id.h"
#include "core/base/instant.h"

#include <QByteArray>
#include <QString>

namespace priyom::history {

struct Actor
{
    PersonId person; // none: the program itself
    QString device;  // the machine's name
};

struct Event
{
    EventSeq seq;
    Instant at;
    PersonId actor;
    QString device;
    QString op;      // the operation's key, "lead.move"
    QString subject; // the table of the record, "lead"
    qint64 subjectId = 0;
    QByteArray detail; // compact JSON
};

} // namespace priyom::history
