// SPDX-License-Identifier: GPL-3.0-or-later
// Visits, bookings and free windows as the command line and calls by name take and print them.
#pragma once

#include "core/backend/shop.h"
#include "core/bookings/booking_draft.h"
#include "core/bookings/visit_list.h"

#include <QJsonObject>

namespace priyom::backend {

// specialist*, start*, minutes or end, service, lead or client and phone, key, outside, then, price, comment, channel. BadInput for
// anything else.
[[nodiscard]] Result<bookings::BookDraft> bookDraft(const Shop& shop, const QJsonObject& values);
// price, comment and channel, where they are given.
[[nodiscard]] Result<> readTermsAndWords(const QJsonObject& values, bookings::Appointment& appointment);
// What is performed after the first service.
[[nodiscard]] Result<std::vector<bookings::NextService>> nextServices(const Shop& shop, const QJsonValue& list);
[[nodiscard]] QJsonObject toJson(const bookings::VisitRow& row, const Zone& zone);
[[nodiscard]] QJsonObject toJson(const bookings::FreeWindow& window, const Zone& zone);

} // namespace priyom::backend
