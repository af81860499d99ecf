// SPDX-License-Identifier: GPL-3.0-or-later
// Somebody at the desk who does, at random, everything that can be taken back there: requests, ways, visits, money,
// calls, notes, tasks, cards, merges, deletions, kept filters and shifts.
#pragma once

#include "core/bookings/waiting_service.h"
#include "core/clients/client_service.h"
#include "core/leads/saved_filter.h"
#include "core/tasks/call_service.h"
#include "core/touches/touch_service.h"
#include "tests/support/take_back_desk.h"

#include <random>

namespace priyom::test {

class RandomDesk final
{
public:
    RandomDesk(unsigned seed, staff::Role role);
    Q_DISABLE_COPY_MOVE(RandomDesk)

    // One action that was let through, by its name; those that the rules refuse are tried over. Half a minute goes by, and
    // now and then the program is started anew.
    [[nodiscard]] QByteArray act();
    // Ctrl+Z.
    [[nodiscard]] Result<backend::TakenBack> takeBack();
    [[nodiscard]] int below(int bound) { return std::uniform_int_distribution<int>(0, bound - 1)(m_random); }
    [[nodiscard]] storage::Database& database() { return *m_desk.shop.database; }

private:
    struct Action
    {
        const char* name;
        bool (RandomDesk::*take)();
    };
    static const std::vector<Action> kActions;

    [[nodiscard]] bool addRequest();
    [[nodiscard]] bool addRequestByCall();
    [[nodiscard]] bool editRequest();
    [[nodiscard]] bool handOver();
    [[nodiscard]] bool takeFromQueue();
    [[nodiscard]] bool move();
    [[nodiscard]] bool book();
    [[nodiscard]] bool bookWithoutRequest();
    [[nodiscard]] bool moveVisit();
    [[nodiscard]] bool closeVisit();
    [[nodiscard]] bool noteLate();
    [[nodiscard]] bool commentVisit();
    [[nodiscard]] bool moveOnOtherTerms();
    [[nodiscard]] bool walkIn();
    [[nodiscard]] bool takeInBooked();
    [[nodiscard]] bool pay();
    [[nodiscard]] bool payInTwoWays();
    [[nodiscard]] bool closeCash();
    [[nodiscard]] bool sellGoods();
    [[nodiscard]] bool giveGoodsBack();
    [[nodiscard]] bool note();
    [[nodiscard]] bool tellAgain();
    [[nodiscard]] bool cancelPayment();
    [[nodiscard]] bool startCall();
    [[nodiscard]] bool endCall();
    [[nodiscard]] bool dropCall();
    [[nodiscard]] bool miss();
    [[nodiscard]] bool addTask();
    [[nodiscard]] bool addTaskOfClient();
    [[nodiscard]] bool changeTask();
    [[nodiscard]] bool editCard();
    [[nodiscard]] bool tag();
    [[nodiscard]] bool untag();
    [[nodiscard]] bool consent();
    [[nodiscard]] bool tellApart();
    [[nodiscard]] bool merge();
    [[nodiscard]] bool deleteRequest();
    [[nodiscard]] bool deleteCard();
    [[nodiscard]] bool deleteTask();
    [[nodiscard]] bool bringBack();
    [[nodiscard]] bool keepFilter();
    [[nodiscard]] bool setShift();
    [[nodiscard]] bool putOnTheList();
    [[nodiscard]] bool takeOffTheList();

    [[nodiscard]] ClientId bareCard(const QString& name);
    [[nodiscard]] ClientId numberedCard();
    [[nodiscard]] leads::LeadDraft request();
    [[nodiscard]] bool addTask(tasks::TaskDraft draft);
    [[nodiscard]] bookings::Appointment appointment();
    [[nodiscard]] QString oneOfTags() { return QStringLiteral("метка %1").arg(below(3)); }
    [[nodiscard]] QString word() { return QStringLiteral("слово %1").arg(below(100)); }
    template <class T> [[nodiscard]] T oneOf(const std::vector<T>& all)
    {
        return all.empty() ? T() : all[size_t(below(int(all.size())))];
    }
    [[nodiscard]] LeadId lead();
    [[nodiscard]] Instant now() const { return m_desk.shop.clock.now(); }
    [[nodiscard]] bool noteVisit(const Result<bookings::Booked>& booked);

    TakeBackDesk m_desk;
    std::mt19937 m_random;
    staff::Session m_session;
    tasks::CallService m_calls{*m_desk.shop.database, m_desk.shop.clock};
    touches::TouchService m_touches{*m_desk.shop.database, m_desk.shop.clock};
    clients::ClientService m_cards{*m_desk.shop.database, m_desk.shop.clock};
    bookings::WaitingService m_waiting{*m_desk.shop.database, m_desk.shop.clock};
    leads::SavedFilters m_filters{*m_desk.shop.database, m_desk.shop.clock};
    std::vector<ClientId> m_clients;
    std::vector<VisitId> m_visits;
    std::vector<PaymentId> m_sales; // of goods
};

} // namespace priyom::test
