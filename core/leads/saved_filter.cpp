// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/leads/saved_filter.h"

#include "core/history/change.h"
#include "core/history/undo_value_store.h"
#include "core/leads/saved_filter_store.h"
#include "core/staff/rights.h"

#include <QJsonDocument>
#include <QSet>

#include <algorithm>

namespace priyom::leads {

namespace {

constexpr std::size_t kMost = 30;
constexpr auto kSubject = "saved_filter";
constexpr QLatin1String kUndoes("undoes");
constexpr QLatin1String kName("name");
constexpr QLatin1String kChoice("choice");

tl::unexpected<Error> nothing()
{
    return fail(ErrorCode::MoveRefused, QStringLiteral("undo"), QStringLiteral("nothing_to_undo"));
}

// The last thing that was done under that name, and not taken back yet: else what was kept since would be lost.
Result<> checkStands(storage::Database& database, const history::Event& event, const QString& name)
{
    static constexpr int kFarEnough = 1000;
    PRIYOM_TRY(const auto events, history::eventsOf(database, QLatin1String(kSubject), event.subjectId, kFarEnough));
    QSet<qint64> undone;
    for (const history::Event& each : events) {
        if (each.seq == event.seq)
            return undone.contains(each.seq.value) ? Result<>(nothing()) : Result<>();
        if (undone.contains(each.seq.value))
            continue;
        if (each.op == QLatin1String("filter.undo")) {
            undone += QJsonDocument::fromJson(each.detail).object().value(kUndoes).toInteger();
            continue;
        }
        PRIYOM_TRY(const auto was, history::undoValue(database, each.seq));
        if (was && was->value(kName).toString() == name)
            return fail(ErrorCode::Conflict, QStringLiteral("filter"), name);
    }
    return nothing();
}

// A menu holds no more.
Result<> checkRoom(const std::vector<SavedFilter>& kept, const QString& name)
{
    const bool isKept = std::ranges::find(kept, name, &SavedFilter::name) != kept.end();
    return isKept || kept.size() < kMost ? Result<>() : fail(ErrorCode::BadInput, QStringLiteral("name"), QStringLiteral("too_many"));
}

} // namespace

Result<std::vector<SavedFilter>> SavedFilters::list(const staff::Session& session) const
{
    PRIYOM_CHECK(permit(session, "filter.list"));
    return savedFiltersOf(m_database, session.person);
}

Result<EventSeq> SavedFilters::keep(const staff::Session& session, SavedFilter filter)
{
    PRIYOM_CHECK(permit(session, "filter.keep"));
    filter.name = filter.name.simplified();
    if (filter.name.isEmpty())
        return fail(ErrorCode::BadInput, QStringLiteral("name"), QStringLiteral("empty"));
    if (filter.name.size() > kLongestFilterName)
        return fail(ErrorCode::BadInput, QStringLiteral("name"), filter.name);
    return write(session, "filter.keep", filter.name, filter);
}

Result<EventSeq> SavedFilters::drop(const staff::Session& session, const QString& name)
{
    PRIYOM_CHECK(permit(session, "filter.drop"));
    return write(session, "filter.drop", name, std::nullopt);
}

Result<> SavedFilters::undo(const staff::Session& session, EventSeq seq)
{
    PRIYOM_CHECK(permit(session, "filter.keep"));
    PRIYOM_TRY(const history::Event event, history::eventBySeq(m_database, seq));
    PRIYOM_TRY(const auto was, history::undoValue(m_database, seq));
    if (!was || event.actor != session.person || event.subject != QLatin1String(kSubject))
        return nothing();
    const QString name = was->value(kName).toString();
    PRIYOM_TRY(auto change, history::Change::begin(m_database, session.actor(), m_clock.now()));
    PRIYOM_CHECK(checkStands(m_database, event, name));
    if (was->contains(kChoice)) {
        PRIYOM_TRY(const LeadChoice choice, choiceFromText(was->value(kChoice).toString()));
        PRIYOM_TRY(const auto kept, savedFiltersOf(m_database, session.person));
        PRIYOM_CHECK(checkRoom(kept, name));
        PRIYOM_CHECK(putSavedFilter(m_database, session.person, {name, choice}));
    } else {
        PRIYOM_CHECK(removeSavedFilter(m_database, session.person, name));
    }
    PRIYOM_CHECK(change.record("filter.undo", kSubject, session.person.value, {{kUndoes, seq.value}}));
    return change.commit();
}

// The name is somebody's own words, and stands no longer than it can be taken back; in the history it does not stand.
Result<EventSeq> SavedFilters::write(const staff::Session& session, const char* op, const QString& name, const std::optional<SavedFilter>& now)
{
    PRIYOM_TRY(auto change, history::Change::begin(m_database, session.actor(), m_clock.now()));
    PRIYOM_TRY(const auto kept, savedFiltersOf(m_database, session.person));
    if (now)
        PRIYOM_CHECK(checkRoom(kept, name));
    const auto before = std::ranges::find(kept, name, &SavedFilter::name);
    QJsonObject was{{kName, name}};
    if (before != kept.end())
        was.insert(kChoice, toText(before->choice));
    if (now) {
        PRIYOM_CHECK(putSavedFilter(m_database, session.person, *now));
    } else {
        PRIYOM_CHECK(removeSavedFilter(m_database, session.person, name));
    }
    PRIYOM_TRY(const EventSeq seq, change.record(op, kSubject, session.person.value));
    PRIYOM_CHECK(history::keepUndoValue(change, seq, kSubject, session.person.value, was));
    PRIYOM_CHECK(change.commit());
    return seq;
}

} // namespace priyom::leads
