// SPDX-License-Identifier: GPL-3.0-or-later
// «Кабинеты и устройства»: what a visit takes besides a person's time, and for which services.
#pragma once

#include "core/catalog/resource_service.h"
#include "ui/settings/roomless_card.h"
#include "ui/settings/table_pane.h"

namespace priyom::settingsui {

class ResourcesPane final : public TablePane
{
    Q_OBJECT

public:
    explicit ResourcesPane(const Surround& surround);

    [[nodiscard]] const char* operation() const override { return "resource.edit"; }
    void load() override;

protected:
    void add() override;
    void open(int row) override;

private:
    void ask(const catalog::Resource& resource);
    [[nodiscard]] QString servicesOf(ResourceId resource) const;
    void giveRoom(const bookings::VisitRow& visit);
    void sayRoomless(int count);

    std::vector<catalog::Service> m_services;
    catalog::Resources m_resources;
    RoomlessCard* m_roomless;
    Zone m_zone = Zone::utc();
    bool m_isSaved = false; // by a form here: what it has left without a room is said
};

} // namespace priyom::settingsui
