// SPDX-License-Identifier: GPL-3.0-or-later
// The shop's IANA time zone. Transitions are read once into a table, because QTimeZone answers each question anew and an
// import asks a million times. A local time that occurs twice is the first; one that does not exist is read with the
// offset before the change (formats/history.md).
#pragma once

#include "core/base/instant.h"
#include "core/base/result.h"

#include <QDate>
#include <QTime>

#include <vector>

namespace priyom {

struct LocalTime
{
    QDate date;
    QTime time;
    friend bool operator==(const LocalTime&, const LocalTime&) = default;
};

class Zone
{
public:
    // BadInput where the id is no IANA zone.
    [[nodiscard]] static Result<Zone> named(const QString& ianaId);
    [[nodiscard]] static Zone utc();

    [[nodiscard]] const QString& id() const { return m_id; }
    [[nodiscard]] qint64 offsetMs(Instant at) const;
    [[nodiscard]] LocalTime local(Instant at) const;
    [[nodiscard]] QDate date(Instant at) const;
    [[nodiscard]] Instant instant(QDate date, QTime time) const;
    [[nodiscard]] Instant startOfDay(QDate date) const;
    [[nodiscard]] Period day(QDate date) const;
    [[nodiscard]] Period days(QDate first, QDate end) const; // [first, end)
    [[nodiscard]] Period month(QDate anyDay) const;

private:
    struct Transition
    {
        qint64 atMs;
        qint64 offsetMs; // from then on
        qint64 wallMs;   // the first wall time that is read with it: the later side of a gap or of an overlap
    };
    QString m_id;
    qint64 m_firstOffsetMs = 0;
    std::vector<Transition> m_transitions;
};

} // namespace priyom
