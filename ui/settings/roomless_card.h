// SPDX-License-Identifier: GPL-3.0-or-later
// Which booked visits have no room or device, because their service came to need it later, and whether one is free for
// them: Enter gives it. Hidden while there are none.
#pragma once

#include "core/base/zone.h"
#include "core/bookings/without_room.h"
#include "ui/kit/text_table.h"
#include "ui/kit/titled_card.h"

namespace priyom::settingsui {

class RoomlessCard final : public QWidget
{
    Q_OBJECT

public:
    explicit RoomlessCard(const theme::Theme& theme);

    void setVisits(std::vector<bookings::Roomless> visits, const Zone& zone);

Q_SIGNALS:
    void roomAsked(const priyom::bookings::VisitRow& visit);

private:
    std::vector<bookings::Roomless> m_visits;
    kit::TitledCard* m_card;
    kit::TextTable* m_table;
};

} // namespace priyom::settingsui
