// SPDX-License-Identifier: GPL-3.0-or-later
// A shop with all that Ctrl+Z reaches, and Ctrl+Z itself.
#pragma once

#include "core/backend/take_back.h"
#include "tests/support/desk_shop.h"
#include "tests/support/verify_result.h"

namespace priyom::test {

class TakeBackDesk final
{
public:
    [[nodiscard]] storage::Database& database() const { return *shop.database; }
    void pass(Milliseconds time) { shop.clock.advance(time); }
    // What the next Ctrl+Z of the owner took back, a minute later; its refusal where it did not.
    [[nodiscard]] QString back()
    {
        pass(std::chrono::minutes(1));
        const auto taken = takeBack->last(shop.owner());
        return taken ? taken->op : QString::fromUtf8(describe(taken.error()));
    }
    // The program is started anew: what was done is known from the history alone.
    void restart() { takeBack = made(); }

    DeskShop shop;
    tasks::TaskService tasks{*shop.database, shop.clock};
    cards::MergeService merges{*shop.database, shop.clock};
    bin::BinService bin{*shop.database, shop.clock};
    payments::PaymentService payments{*shop.database, shop.clock};
    schedule::ScheduleService schedule{*shop.database, shop.clock};
    std::unique_ptr<backend::TakeBack> takeBack = made();

private:
    [[nodiscard]] std::unique_ptr<backend::TakeBack> made()
    {
        return std::make_unique<backend::TakeBack>(*shop.database, shop.clock, *shop.bookings, tasks, merges, bin,
                                                   payments, schedule);
    }
};

} // namespace priyom::test
