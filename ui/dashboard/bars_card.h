// SPDX-License-Identifier: GPL-3.0-or-later
// A card of bars with one sentence below: the funnel, the origins.
#pragma once

#include "ui/kit/bar_list.h"
#include "ui/kit/titled_card.h"

namespace priyom::dashboard {

class BarsCard final : public QWidget
{
    Q_OBJECT

public:
    BarsCard(const kit::Theme& theme, const QString& title, QWidget* parent = nullptr);

    [[nodiscard]] kit::TitledCard* card() { return m_card; }
    [[nodiscard]] kit::BarList* bars() { return m_bars; }
    void setRemark(const QString& remark); // with a red flag; none = nothing to say

private:
    kit::TitledCard* m_card;
    kit::BarList* m_bars;
    kit::Label* m_flag;
    kit::Label* m_remark;
};

} // namespace priyom::dashboard
