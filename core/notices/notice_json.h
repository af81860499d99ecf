// SPDX-License-Identifier: GPL-3.0-or-later
// A notice as history keeps it: whole where it was taken away, its three instants where they were moved.
#pragma once

#include "core/history/event.h"
#include "core/notices/notice.h"

#include <QJsonObject>

#include <map>

namespace priyom::notices {

using SeenBy = std::map<PersonId, Instant>;

[[nodiscard]] QJsonObject toJson(const Notice& notice, const SeenBy& seen);
// From the event of one that was taken away.
[[nodiscard]] std::pair<Notice, SeenBy> noticeFrom(const history::Event& event);

[[nodiscard]] QJsonObject instantsOf(const Notice& notice);
void readInstants(const QJsonObject& values, Notice& notice); // those that are named

} // namespace priyom::notices
