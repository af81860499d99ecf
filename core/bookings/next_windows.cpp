// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bookings/next_windows.h"

#include "core/base/taken_slot.h"
#include "core/bookings/like_visit.h"
#include "core/bookings/shift_rule.h"
#include "core/bookings/visit_desk.h"
#include "core/bookings/visit_store.h"
#include "core/staff/rights.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace priyom::bookings {

namespace {

constexpr int kWindowsLookedThrough = 50;
constexpr QLatin1String kStart("start");
constexpr QLatin1String kVisit("visit");
constexpr QLatin1String kParts("parts");
constexpr QLatin1String kWho("who");
constexpr QLatin1String kService("service");
constexpr QLatin1String kMinutes("minutes");
constexpr QLatin1String kAfter("after"); // the beginning of the first one, in milliseconds

QJsonObject partOf(const QString& who, const QString& service, int minutes, Milliseconds after)
{
    return {{kWho, who}, {kService, service}, {kMinutes, minutes}, {kAfter, qint64(after.count())}};
}

// Where a visit that was to be moved stands now: that is no other time for it.
Result<std::optional<Instant>> ownTime(storage::Database& database, VisitId id)
{
    if (!id.isValid())
        return std::optional<Instant>();
    const auto visit = visitById(database, id);
    if (!visit && visit.error().code == ErrorCode::NotFound) // it was to be brought back
        return std::optional<Instant>();
    if (!visit)
        return tl::unexpected(visit.error());
    return takesTime(visit->state) ? std::optional(visit->startAt) : std::nullopt;
}

// As it was wanted: of several services as far apart as they were to be.
bool standsAlike(const FreeWindow& window, const QJsonArray& parts)
{
    for (qsizetype at = 1; at < parts.size(); ++at) {
        const NextWindow& next = window.then[std::size_t(at - 1)];
        if ((next.period.from - window.period.from).count() != parts[at][kAfter].toInteger())
            return false;
    }
    return true;
}

} // namespace

Result<QByteArray> wantedOf(storage::Database& database, const Visit& visit)
{
    const auto services = partsOf(visit);
    if (!std::ranges::all_of(services, [](const VisitPart& part) { return part.specialist.isValid(); }))
        return QByteArray(); // of a history that does not say who performed it
    PRIYOM_TRY(const Appointment like, likeIt(database, visit, visit.startAt));
    QJsonArray parts{partOf(like.specialist, like.service, like.minutes, Milliseconds(0))};
    for (const NextService& next : like.then.value_or(std::vector<NextService>()))
        parts += partOf(next.specialist, next.service, next.minutes, next.start.value_or(visit.startAt) - visit.startAt);
    const QJsonObject wanted{{kStart, visit.startAt.ms}, {kVisit, visit.id.value}, {kParts, parts}};
    return QJsonDocument(wanted).toJson(QJsonDocument::Compact);
}

Result<NextWindows> nextWindows(storage::Database& database, const Clock& clock, const staff::Session& session, const Error& error)
{
    NextWindows next{{}, clock.now()};
    if (error.code != ErrorCode::SlotTaken || staff::scopeOf(session, "visit.slots") == staff::Scope::None)
        return next;
    const QJsonObject wanted = QJsonDocument::fromJson(takenSlot(error).wanted).object();
    const QJsonArray parts = wanted[kParts].toArray();
    if (parts.isEmpty())
        return next;
    PRIYOM_TRY(const Zone zone, shopZone(database));
    const Instant start(wanted[kStart].toInteger());
    WindowWish wish;
    wish.specialist = parts[0][kWho].toString();
    wish.service = parts[0][kService].toString();
    wish.minutes = parts[0][kMinutes].toInt();
    wish.from = std::max(next.now, zone.startOfDay(zone.date(start)));
    wish.wished = std::max(next.now, start);
    wish.most = parts.size() > 1 ? kWindowsLookedThrough : kNextWindows;
    wish.moved = VisitId(wanted[kVisit].toInteger());
    PRIYOM_TRY(wish.notAt, ownTime(database, wish.moved));
    for (qsizetype at = 1; at < parts.size(); ++at)
        wish.then.push_back({parts[at][kService].toString(), parts[at][kWho].toString(), parts[at][kMinutes].toInt()});
    auto windows = VisitDesk(database, clock).windows(session, wish);
    const bool isOfNew = !windows && windows.error().code == ErrorCode::BadInput; // whom or what the lost booking was to bring in
    if (!windows && !isOfNew)
        return tl::unexpected(windows.error());
    if (isOfNew)
        return next;
    next.windows = *std::move(windows);
    std::erase_if(next.windows, [&](const FreeWindow& window) { return !standsAlike(window, parts); });
    if (next.windows.size() > std::size_t(kNextWindows))
        next.windows.resize(std::size_t(kNextWindows));
    return next;
}

} // namespace priyom::bookings
