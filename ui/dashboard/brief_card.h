// SPDX-License-Identifier: GPL-3.0-or-later
// The day in exactly five lines: Лиды, Визиты, Неявки, Источники, Внимание. Each opens its list.
#pragma once

#include "core/reports/figure_query.h"
#include "core/reports/owner_dashboard.h"
#include "ui/dashboard/brief_line.h"
#include "ui/kit/titled_card.h"

#include <array>

namespace priyom::dashboard {

class BriefCard final : public QWidget
{
    Q_OBJECT

public:
    explicit BriefCard(const kit::Theme& theme, QWidget* parent = nullptr);
    void setBrief(const reports::DayBrief& brief);

Q_SIGNALS:
    void opened(const priyom::reports::FigureQuery& query, const QString& title);

private:
    BriefLine* addLine(kit::Icon icon, const QString& subject, const QString& metric, reports::Waiting waiting = reports::Waiting::None);

    const kit::Theme& m_theme;
    kit::TitledCard* m_card;
    reports::DayBrief m_brief;
    std::array<BriefLine*, 5> m_lines{};
};

} // namespace priyom::dashboard
