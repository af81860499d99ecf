// SPDX-License-Identifier: GPL-3.0-or-later
// What one can do with the shop's settings. They stand in core/settings; who may change them is asked here, where people
// are known.
#pragma once

#include "core/base/clock.h"
#include "core/staff/rights.h"

#include <map>

namespace priyom::storage {
class Database;
}

namespace priyom::staff {

// How the program looks on the computer somebody sits at, in stable keys.
struct Look
{
    QString theme = QStringLiteral("system"); // or light, dark
    bool largeText = false;
    QString language = QStringLiteral("ru"); // or en
    bool sound = false;                      // with a notice
};

class SettingsService final
{
public:
    SettingsService(storage::Database& database, const Clock& clock) : m_database(database), m_clock(clock) {}
    Q_DISABLE_COPY_MOVE(SettingsService)

    [[nodiscard]] Result<std::map<QString, QString>> read(const Session& session) const; // all there are, by key
    // BadInput for an unknown key or a value that is none. The currency and the way of signing in are decided when a
    // shop is made, the zone by PlaceService.
    [[nodiscard]] Result<> set(const Session& session, const std::map<QString, QString>& values);
    // That it was chosen, when and by whom, instead of what they chose there last; the computer keeps the look itself.
    // BadInput for a key that is none.
    [[nodiscard]] Result<> noteLook(const Session& session, const Look& look);

private:
    storage::Database& m_database;
    const Clock& m_clock;
};

} // namespace priyom::staff
