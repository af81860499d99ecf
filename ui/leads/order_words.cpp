// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/leads/order_words.h"

#include <QCoreApplication>

namespace priyom::desk {

using leads::LeadOrder;

namespace {

class OrderWords
{
    Q_DECLARE_TR_FUNCTIONS(OrderWords)

public:
    static QString of(LeadOrder order)
    {
        switch (order) {
        case LeadOrder::Due: return tr("сначала срочные");
        case LeadOrder::Arrival: return tr("сначала последние");
        case LeadOrder::Urgency: return tr("по статусу");
        case LeadOrder::Name: return tr("по имени");
        case LeadOrder::Phone: return tr("по телефону");
        case LeadOrder::Channel: return tr("по каналу");
        case LeadOrder::Service: return tr("по услуге");
        case LeadOrder::Manager: return tr("по ответственному");
        }
        return {};
    }
    static QString reversed(LeadOrder order)
    {
        switch (order) {
        case LeadOrder::Due: return tr("сначала несрочные");
        case LeadOrder::Arrival: return tr("сначала первые");
        default: return tr("%1, с конца", "the order is turned round").arg(of(order));
        }
    }
};

} // namespace

QString orderText(leads::LeadSorting sorting)
{
    return sorting.reversed ? OrderWords::reversed(sorting.order) : OrderWords::of(sorting.order);
}

} // namespace priyom::desk
