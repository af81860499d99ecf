// SPDX-License-Identifier: GPL-3.0-or-later
// Every setting there is, with its default: key, meaning and default stand in one place.
#pragma once

#include <QLatin1String>

namespace priyom::settings {

struct Setting
{
    QLatin1String key;
    QLatin1String standard; // what holds where nothing is stored
};

inline constexpr Setting kShopName{QLatin1String("shop.name"), QLatin1String("")};
inline constexpr Setting kShopAddress{QLatin1String("shop.address"), QLatin1String("")};
inline constexpr Setting kZone{QLatin1String("shop.tz"), QLatin1String("UTC")};
inline constexpr Setting kCurrency{QLatin1String("shop.currency"), QLatin1String("RUB")};
inline constexpr Setting kPhoneCountry{QLatin1String("shop.phone_country"), QLatin1String("RU")}; // base/phone_home.h
inline constexpr Setting kOpen{QLatin1String("shop.open"), QLatin1String("0")};                         // no sign-in
inline constexpr Setting kHolidayRest{QLatin1String("hours.holidays"), QLatin1String("calendar")};       // schedule/opening_hours.h
inline constexpr Setting kSoonShare{QLatin1String("norm.soon_share"), QLatin1String("1/3")};             // of the limit left
inline constexpr Setting kRemindMinutes{QLatin1String("norm.remind_minutes"), QLatin1String("15")};       // the responsible, of one still new
inline constexpr Setting kEscalateMinutes{QLatin1String("norm.escalate_minutes"), QLatin1String("30")};   // the owner
inline constexpr Setting kFullQueue{QLatin1String("norm.full_queue"), QLatin1String("10")};               // more at once than one can answer
inline constexpr Setting kQualityTalk{QLatin1String("calls.quality_seconds"), QLatin1String("120")};    // domain.md 4
inline constexpr Setting kNoShowTarget{QLatin1String("target.no_show_percent"), QLatin1String("12")};   // domain.md 7
inline constexpr Setting kConversionTarget{QLatin1String("target.conversion_percent"), QLatin1String("18")};
inline constexpr Setting kLockMinutes{QLatin1String("desk.lock_minutes"), QLatin1String("10")};          // of nobody at the keys

// What the rules of core/tasks go by; kRuleOff: the rule makes no tasks.
inline constexpr QLatin1String kRuleOff("off");
inline constexpr Setting kCallBackMinutes{QLatin1String("task.call_back_minutes"), QLatin1String("60")}; // after nobody answered
inline constexpr Setting kConfirmDays{QLatin1String("task.confirm_days"), QLatin1String("1")};           // before a visit
inline constexpr Setting kWinBackDays{QLatin1String("task.win_back_days"), QLatin1String("1")};          // after a no-show
inline constexpr Setting kAskAfterDays{QLatin1String("task.ask_after_days"), QLatin1String("1")};        // after a visit
inline constexpr Setting kRemindFirstHours{QLatin1String("remind.first_hours"), QLatin1String("24")};    // the client, before a visit
inline constexpr Setting kRemindSecondHours{QLatin1String("remind.second_hours"), QLatin1String("2")};   // and again
inline constexpr Setting kTaskTime{QLatin1String("task.time_of_day"), QLatin1String("10:00")};           // of what is due on a day

// Calls a day that the shop asks of a role; kRuleOff: none is asked.
inline constexpr Setting kDayCallsReceptionist{QLatin1String("day.calls.receptionist"), kRuleOff};
inline constexpr Setting kDayCallsManager{QLatin1String("day.calls.manager"), kRuleOff};
inline constexpr Setting kDayCallsHead{QLatin1String("day.calls.head"), kRuleOff};
inline constexpr Setting kDayCallsOwner{QLatin1String("day.calls.owner"), kRuleOff};

// Whose a new request is, leads/turn_rule.h, and who answers for which channel.
inline constexpr Setting kTurnRule{QLatin1String("turn.rule"), QLatin1String("taker")};
inline constexpr Setting kTurnChannels{QLatin1String("turn.channels"), QLatin1String("{}")};

// In which language the shop writes to its clients, whatever that of a window: ru or en.
inline constexpr Setting kMessageLanguage{QLatin1String("message.language"), QLatin1String("ru")};
// The shop's own words to a client, ui/desk/message_template.h; empty: those that come with the program.
inline constexpr Setting kMessageAnswer{QLatin1String("message.answer"), QLatin1String("")};
inline constexpr Setting kMessageAgree{QLatin1String("message.agree"), QLatin1String("")};
inline constexpr Setting kMessageConfirm{QLatin1String("message.confirm"), QLatin1String("")};
inline constexpr Setting kMessageRemind{QLatin1String("message.remind"), QLatin1String("")};
inline constexpr Setting kMessageReturn{QLatin1String("message.return"), QLatin1String("")};
inline constexpr Setting kMessageWay{QLatin1String("message.way"), QLatin1String("")};

inline constexpr Setting kAllSettings[] = {kShopName, kShopAddress, kZone, kCurrency, kPhoneCountry, kOpen, kHolidayRest, kSoonShare, kRemindMinutes, kEscalateMinutes, kFullQueue, kQualityTalk,
                                           kNoShowTarget, kConversionTarget, kCallBackMinutes, kConfirmDays, kWinBackDays, kAskAfterDays, kRemindFirstHours, kRemindSecondHours, kTaskTime,
                                           kDayCallsReceptionist, kDayCallsManager, kDayCallsHead, kDayCallsOwner, kTurnRule, kTurnChannels, kLockMinutes, kMessageAnswer, kMessageAgree,
                                           kMessageConfirm, kMessageRemind, kMessageReturn, kMessageWay, kMessageLanguage};

} // namespace priyom::settings
