// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/notice_text.h"

#include "ui/words/lead_words.h"
#include "ui/words/near_day.h"

#include <QCoreApplication>

namespace priyom::words {

using notices::BreachCause;
using notices::Notice;
using notices::NoticeKind;
using sla::Rule;

namespace {

class NoticeWords
{
    Q_DECLARE_TR_FUNCTIONS(NoticeWords)

public:
    static QString soon(Rule rule, const QString& who)
    {
        switch (rule) {
        case Rule::Confirm:
            return tr("%1: пора подтвердить запись").arg(who);
        case Rule::Callback:
            return tr("%1: пора перезвонить").arg(who);
        case Rule::Taken:
            return tr("%1: пора взять в работу").arg(who);
        case Rule::HandOver:
            return tr("%1: бот передал вам, пора ответить").arg(who);
        case Rule::FirstReply:
        case Rule::Pickup:
            break;
        }
        return tr("%1: пора ответить").arg(who);
    }
    static QString overdue(Rule rule, const QString& who)
    {
        switch (rule) {
        case Rule::Confirm:
            return tr("%1: запись не подтверждена в срок").arg(who);
        case Rule::Callback:
            return tr("%1: не перезвонили в срок").arg(who);
        case Rule::Taken:
            return tr("%1: в работу не взяли в срок").arg(who);
        case Rule::HandOver:
            return tr("%1: после бота ждёт человека дольше нормы").arg(who);
        case Rule::FirstReply:
        case Rule::Pickup:
            break;
        }
        return tr("%1 ждёт ответа дольше нормы").arg(who);
    }
    static QString reminder(const QString& who) { return tr("%1 всё ещё в новых: напоминаем").arg(who); }
    static QString escalation(const QString& who) { return tr("%1 всё ещё в новых: сообщаем владельцу").arg(who); }
    static QString gathered(int leads) { return tr("%n лида ждут вашего внимания", nullptr, leads); }
    static QString clockMoved(Milliseconds by)
    {
        const QString span = waitText(schedule::calendarWait(std::chrono::abs(by)));
        return by.count() > 0 ? tr("Часы компьютера перевели вперёд на %1").arg(span)
                              : tr("Часы компьютера перевели назад на %1").arg(span);
    }
    static QString numbered(LeadId lead) { return tr("Лид № %1").arg(lead.value); }
    static QString breach(Rule rule)
    {
        switch (rule) {
        case Rule::Confirm:
            return tr("Запись не подтвердили в срок");
        case Rule::Callback:
            return tr("Не перезвонили в срок");
        case Rule::Taken:
            return tr("Не взяли в работу в срок");
        case Rule::HandOver:
            return tr("После бота не ответили в срок");
        case Rule::FirstReply:
        case Rule::Pickup:
            break;
        }
        return tr("Не ответили в срок");
    }
    static QString nobody() { return tr("никого не было на смене"); }
    static QString away() { return tr("ответственного не было на смене"); }
    static QString full() { return tr("очередь была полна"); }
    static QString late() { return tr("передан, когда срок уже кончался"); }
    static QString clock() { return tr("часы компьютера переводили"); }
    static QString person() { return tr("засчитано ответственному"); }
};

QString sentence(const Notice& notice, const QString& who)
{
    switch (notice.kind) {
    case NoticeKind::Soon:
        return NoticeWords::soon(notice.rule, who);
    case NoticeKind::Overdue:
        return NoticeWords::overdue(notice.rule, who);
    case NoticeKind::Reminder:
        return NoticeWords::reminder(who);
    case NoticeKind::Escalation:
        return NoticeWords::escalation(who);
    case NoticeKind::Gathered:
        return NoticeWords::gathered(int(notice.amount));
    case NoticeKind::ClockMoved:
        break;
    }
    return NoticeWords::clockMoved(Milliseconds(notice.amount));
}

} // namespace

QString noticeText(const notices::NoticeLine& line)
{
    return sentence(line.notice, clientName(line));
}

QString publicNoticeText(const notices::NoticeLine& line)
{
    return sentence(line.notice, NoticeWords::numbered(line.notice.lead));
}

QString breachText(Rule rule)
{
    return NoticeWords::breach(rule);
}

QString breachCauseText(BreachCause cause)
{
    switch (cause) {
    case BreachCause::NobodyOnShift:
        return NoticeWords::nobody();
    case BreachCause::NotOnShift:
        return NoticeWords::away();
    case BreachCause::QueueFull:
        return NoticeWords::full();
    case BreachCause::Person:
        return NoticeWords::person();
    case BreachCause::ClockMoved:
        return NoticeWords::clock();
    case BreachCause::HandedLate:
        return NoticeWords::late();
    case BreachCause::Unknown:
        break;
    }
    return {};
}

} // namespace priyom::words
