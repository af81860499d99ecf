// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/place_actions.h"

#include "core/bookings/visit_rules.h"
#include "core/staff/rights.h"

#include <QCoreApplication>

namespace priyom::calendar {

using bookings::VisitState;
using Told = PlaceAction::Told;

namespace {

class PlaceWords
{
    Q_DECLARE_TR_FUNCTIONS(PlaceActions)

public:
    static QList<PlaceAction> ofVisit(const PlaceMeant& place)
    {
        const bookings::Visit& visit = place.visit->visit;
        const bool hasLead = visit.lead.isValid();
        QList<PlaceAction> actions{{hasLead ? "lead.show" : "client.card", Qt::Key_Return, QStringLiteral("Enter"), hasLead ? tr("открыть лид") : tr("карточка клиента")}};
        const PlaceAction comment{"visit.comment", kCommentKey, QStringLiteral("Ctrl E"), tr("комментарий")};
        const PlaceAction again{"visit.repeat", QKeySequence(Qt::CTRL | Qt::Key_R), QStringLiteral("Ctrl R"), tr("повторить запись")};
        const bool hasCome = visit.state == VisitState::Came;
        if (hasCome)
            actions.append({"payment.add", Qt::Key_F6, QStringLiteral("F6"), tr("оплата")});
        if (place.runsOver)
            actions.append(longer());
        if (bookings::isAhead(visit.state)) {
            actions << waitedFor(place);
            actions << comment;
        } else {
            actions << PlaceAction{"visit.book", Qt::Key_F4, QStringLiteral("F4"), tr("записать снова")} << comment;
        }
        actions << again;
        actions.append({"payment.list", QKeySequence(Qt::CTRL | Qt::Key_F6), QStringLiteral("Ctrl F6"), tr("оплаты визита"), Told::InMenu});
        if (hasLead)
            actions.append({"client.card", Qt::Key_F12, QStringLiteral("F12"), tr("карточка клиента"), Told::InMenu});
        return actions;
    }

    static QList<PlaceAction> ofEmpty(const PlaceMeant& place)
    {
        QList<PlaceAction> actions;
        if (place.stop->period.to > place.now) {
            actions.append({"visit.book", Qt::Key_Return, QStringLiteral("Enter"), tr("записать")});
            actions.append({"waiting.fitting", QKeySequence(Qt::CTRL | Qt::Key_K), QStringLiteral("Ctrl K"), tr("кому подойдёт")});
        }
        return actions;
    }

    static PlaceAction walkIn() { return {"visit.walk_in", QKeySequence(Qt::SHIFT | Qt::Key_F4), QStringLiteral("Shift F4"), tr("пришли без записи")}; }

private:
    static PlaceAction longer() { return {"visit.move", {}, QStringLiteral("Shift ↑ ↓"), tr("короче, дольше на 15 мин"), Told::InLine}; }

    static QList<PlaceAction> waitedFor(const PlaceMeant& place)
    {
        const bookings::Visit& visit = place.visit->visit;
        const bool began = visit.startAt <= place.now;
        QList<PlaceAction> actions{
            {"visit.move", Qt::Key_F4, QStringLiteral("F4"), tr("перенести")},
            {"visit.move", {}, QStringLiteral("Alt ↑ ↓"), tr("сдвинуть на 15 мин"), Told::InLine},
            longer(),
            {"visit.move", {}, QStringLiteral("Alt ← →"), place.span == bookings::Span::Week ? tr("на другой день") : tr("другому специалисту"), Told::InLine}};
        if (bookings::nextState(visit.state, visit.startAt, place.now) == VisitState::Confirmed)
            actions.append({"visit.set", Qt::Key_F6, QStringLiteral("F6"), tr("подтвердить")});
        else if (began)
            actions.append({"visit.set", Qt::Key_F6, QStringLiteral("F6"), tr("пришёл")});
        if (began)
            actions.append({"visit.set", Qt::Key_F7, QStringLiteral("F7"), tr("неявка")});
        actions.append({"visit.late", QKeySequence(Qt::SHIFT | Qt::Key_F7), QStringLiteral("Shift F7"), tr("опаздывает")});
        actions.append({"visit.set", Qt::Key_F9, QStringLiteral("F9"), tr("отменить")});
        if (!began)
            actions.append({"waiting.add", QKeySequence(Qt::CTRL | Qt::Key_K), QStringLiteral("Ctrl K"), tr("хочет раньше")});
        return actions;
    }
};

} // namespace

QList<PlaceAction> actionsAt(const PlaceMeant& place)
{
    QList<PlaceAction> actions;
    if (place.visit)
        actions = PlaceWords::ofVisit(place);
    else if (place.stop)
        actions = PlaceWords::ofEmpty(place);
    if (place.span == bookings::Span::Day && place.isToday) {
        actions << PlaceWords::walkIn();
        if (place.visit) // its menu is about it
            actions.back().told = Told::InLine;
    }
    return actions;
}

QList<PlaceAction> permitted(QList<PlaceAction> actions, const staff::Session& session)
{
    actions.removeIf([&](const PlaceAction& action) { return staff::scopeOf(session, action.operation) == staff::Scope::None; });
    return actions;
}

} // namespace priyom::calendar
