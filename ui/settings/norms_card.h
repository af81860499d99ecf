// SPDX-License-Identifier: GPL-3.0-or-later
// The limits of answering, each beside the share that was kept within it this month.
#pragma once

#include "core/metrics/kpi_report.h"
#include "core/sla/norm_book.h"
#include "ui/kit/label.h"
#include "ui/settings/change_list.h"

#include <QWidget>

#include <map>
#include <vector>

class QHBoxLayout;
class QVBoxLayout;

namespace priyom::kit {
class KeycapButton;
class NumberBox;
}

namespace priyom::settingsui {

struct NormLimits
{
    std::vector<std::pair<sla::Rule, int>> seconds; // for all channels, in the table's order
};

// A channel that the rule is for, and its own limit.
struct ChannelLimit
{
    ChannelId channel;
    QString name;
    int seconds = 0; // 0: as all channels
};
using ChannelLimits = std::map<sla::Rule, std::vector<ChannelLimit>>;

class NormsCard final : public QWidget
{
    Q_OBJECT

public:
    explicit NormsCard(const theme::Theme& theme);

    void setLimits(const NormLimits& limits);
    void setChannels(const ChannelLimits& channels);
    void setKept(const metrics::KpiReport& month);
    [[nodiscard]] NormLimits changed() const; // only what differs from what was set
    [[nodiscard]] int typedSeconds(sla::Rule rule) const;
    void describe(ChangeList& changes) const;
    void takeFocus();
    // The month's shares that stand beside the limits.
    [[nodiscard]] static metrics::MetricList metrics();

Q_SIGNALS:
    void edited();
    void channelsAsked(sla::Rule rule, const QString& name);

private:
    struct Row
    {
        sla::Rule rule;
        const metrics::Metric* kept; // nullptr: no figure says it
        int perUnit;                 // 60: shown in minutes
        int stored = 0;
        kit::Label* share = nullptr;
        kit::Label* about = nullptr;
        QString words = {}; // of `about`, while no channel has a limit of its own
        kit::NumberBox* limit = nullptr;
        QString name = {};
        kit::KeycapButton* channels = nullptr;
    };

    void addHeads(QHBoxLayout* head);
    void addRow(QVBoxLayout* column, Row row, theme::Icon icon, const QString& name, const QString& about);
    [[nodiscard]] static int typed(const Row& row);

    const theme::Theme& m_theme;
    std::vector<Row> m_rows;
};

} // namespace priyom::settingsui
