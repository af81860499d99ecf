// SPDX-License-Identifier: GPL-3.0-or-later
// What an event says of a setting that was changed: from what, and to what. What stayed as it was is in neither.
#pragma once

#include <QJsonObject>

namespace priyom::history {

// `about`: what else the event says.
[[nodiscard]] inline QJsonObject fromTo(const QJsonValue& from, const QJsonValue& to, QJsonObject about = {})
{
    about.insert(QStringLiteral("from"), from);
    about.insert(QStringLiteral("to"), to);
    return about;
}

// The fields of one record. A field that was not there before, or is there no longer, stands on one side alone.
class FromTo final
{
public:
    FromTo& add(QLatin1String field, const QJsonValue& from, const QJsonValue& to)
    {
        if (from == to)
            return *this;
        put(m_from, field, from);
        put(m_to, field, to);
        return *this;
    }
    [[nodiscard]] QJsonObject detail(QJsonObject about = {}) const { return fromTo(m_from, m_to, std::move(about)); }

private:
    static void put(QJsonObject& side, QLatin1String field, const QJsonValue& value)
    {
        if (!value.isUndefined() && !value.isNull())
            side.insert(field, value);
    }

    QJsonObject m_from;
    QJsonObject m_to;
};

} // namespace priyom::history
