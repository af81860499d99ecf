// SPDX-License-Identifier: GPL-3.0-or-later
// Which booked visits have no room or device, because their service came to need it later. Hidden while there are none.
#pragma once

#include "core/base/zone.h"
#include "core/bookings/visit_list.h"
#include "ui/kit/text_table.h"
#include "ui/kit/titled_card.h"

namespace priyom::settingsui {

class RoomlessCard final : public QWidget
{
    Q_OBJECT

public:
    explicit RoomlessCard(const theme::Theme& theme);

    void setVisits(const std::vector<bookings::VisitRow>& visits, const Zone& zone);

private:
    kit::TitledCard* m_card;
    kit::TextTable* m_table;
};

} // namespace priyom::settingsui
