// SPDX-License-Identifier: GPL-3.0-or-later
// Everything the owner's page shows, as values: each figure with what it is made of. The words are made in ui; no figure
// is computed here, all come from the registry of metrics.
#pragma once

#include "core/base/id.h"
#include "core/base/money.h"
#include "core/reports/report_period.h"

#include <QString>
#include <QTime>

#include <optional>
#include <vector>

namespace priyom::reports {

// Under so many cases a rate is shown as counts, with no verdict (domain.md 4).
inline constexpr qint64 kEnoughCases = 30;

// A rate with what it is made of.
struct Rate
{
    qint64 part = 0;
    qint64 whole = 0;
    double low = 0; // 95 % Wilson
    double high = 0;

    [[nodiscard]] bool isEnough() const { return whole >= kEnoughCases; }
    [[nodiscard]] std::optional<double> value() const;
};

// One tile. Money in minor units, rates as shares, durations in seconds: what the metric's unit says.
struct Tile
{
    QString metric;
    std::optional<double> value = {};
    std::optional<double> before = {};   // in the compared period
    std::optional<double> target = {};
    std::optional<double> forecast = {}; // to the end of the running month
    Rate evidence = {};                // 71 of 312; of an average only whole
    std::optional<Money> sum = {};     // of an average: what is divided by that whole
    bool lessIsBetter = false;
    bool immature = false;          // cases may still turn out otherwise
    bool needsCases = false;        // a rate: shown only with enough of them
    std::optional<QDate> enoughBy = {};  // when there will probably be enough
    std::vector<std::optional<double>> trend = {};
};

enum class OriginKind { Channel, Source, Campaign };

struct OriginRow
{
    QString key; // of the group: a channel's key, a source's or campaign's name; empty: leads that have none
    Rate booked;  // booked of leads
};

enum class FunnelStep { Leads, Qualified, Booked, Confirmed, Came };

struct FunnelRow
{
    FunnelStep step = FunnelStep::Leads;
    QString metric;
    qint64 count = 0;
};

struct WeekRate
{
    QDate monday;
    Rate rate;
    bool running = false;
};

enum class RowOf { Person, Nobody, Team };

struct ManagerRow
{
    RowOf of = RowOf::Team;
    QString key;     // of the group; empty: nobody's, or the whole team's
    PersonId person; // of a manager who is still known
    QString name;
    qint64 leads = 0;
    std::optional<double> replySeconds = {}; // median
    Rate booked;
    Rate noShows;
    Money revenue;
    std::optional<Money> plan = {};
    std::optional<Money> forecast = {};
    qint64 breaches = 0;    // limits that passed in the period, whatever the cause
    qint64 ownBreaches = 0; // of those the ones that count against the person
};

struct DayBrief
{
    QDate day;
    QTime until; // 14:05 of today; a past day has none
    qint64 leads = 0;
    std::optional<double> usualLeads = {}; // by this hour
    Rate confirmed;                   // visits of the day: ever confirmed of those not cancelled
    qint64 waitForCall = 0;           // planned and still ahead
    Rate noShows;
    std::vector<OriginRow> channels; // at most three
    qint64 waitingLeads = 0;          // past their norm
    qint64 emptyMinutes = 0;
    std::optional<Money> emptyWorth = {}; // what these windows would bring
};

struct OwnerDashboard
{
    ReportPeriod period;
    QDate today;
    DayBrief brief;
    std::vector<Tile> tiles;
    std::vector<FunnelRow> funnel;
    OriginKind originKind = OriginKind::Channel;
    std::vector<OriginRow> origins;
    std::vector<WeekRate> noShowWeeks;
    double noShowLimit = 0;
    double conversionTarget = 0;
    qint64 replyLimitSeconds = 0;
    std::vector<ManagerRow> managers;
    ManagerRow team;
    int daysBegun = 0; // working days of the running month
    int daysOfMonth = 0;
};

} // namespace priyom::reports
