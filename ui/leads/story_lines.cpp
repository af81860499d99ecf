// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/leads/story_lines.h"

#include "core/bookings/case_file.h"
#include "core/history/put_back.h"
#include "core/leads/lead_changes.h"
#include "core/leads/taking.h"
#include "core/touches/hand_over.h"
#include "ui/leads/told_lines.h"
#include "ui/words/date_text.h"
#include "ui/words/lead_words.h"
#include "ui/words/near_day.h"
#include "ui/words/notice_text.h"
#include "ui/words/number_text.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>

namespace priyom::desk {

using theme::Icon;
using touches::Touch;
using touches::TouchKind;

namespace {

class Story
{
    Q_DECLARE_TR_FUNCTIONS(Story)

public:
    Story(const bookings::LeadStory& story, const DeskLists& lists, Instant now) : m_story(story), m_lists(lists), m_now(now) {}

    [[nodiscard]] QList<StoryLine> lines(const std::vector<notices::Notice>& breaches) const
    {
        QList<StoryLine> lines = toldLines(m_story, m_lists, m_now);
        for (const notices::Notice& breach : breaches)
            lines.append(ofBreach(breach));
        Around lead{m_story.card.lead, m_story.card.lead}; // back from what stands now
        QSet<qint64> undone; // what took one back is newer, and met before it
        for (const history::Event& event : m_story.events) { // the latest first
            const QJsonObject detail = QJsonDocument::fromJson(event.detail).object();
            if (event.op.endsWith(QLatin1String(".undo")))
                undone += detail.value(QLatin1String("undoes")).toInteger();
            lead.isKnown = !undone.contains(event.seq.value); // it left nothing behind, and what it said is gone with it
            if (lead.isKnown)
                leads::putBack(lead.before, detail.value(QLatin1String("was")).toObject());
            StoryLine line = ofEvent(event, detail, lead);
            if (!line.what.isEmpty())
                lines.append(std::move(line));
            if (hasTaken(event, detail))
                lines.append({event.at, Icon::User, tr("Взят из общей очереди"), person(event.actor), {}, {}});
            lead.after = lead.before;
        }
        for (const Touch& touch : m_story.touches)
            lines.append(ofTouch(touch));
        std::stable_sort(lines.begin(), lines.end(), [](const StoryLine& left, const StoryLine& right) { return left.at > right.at; });
        return lines;
    }

private:
    // The lead around an event.
    struct Around
    {
        leads::Lead before;
        leads::Lead after;
        bool isKnown = true;
    };

    [[nodiscard]] QString person(PersonId id) const
    {
        const staff::Person* found = m_lists.person(id);
        return found ? found->name : tr("Система");
    }

    // Nobody: it lies in the queue.
    [[nodiscard]] QString responsible(PersonId id) const { return id.isValid() ? person(id) : tr("общая очередь"); }

    [[nodiscard]] QString channelOf(const leads::Lead& lead) const
    {
        const auto& channels = m_lists.catalog.channels;
        const auto found = std::find_if(channels.begin(), channels.end(), [&](const catalog::Channel& channel) { return channel.id == lead.channel; });
        return words::channelWord(found == channels.end() ? m_story.card.channelKey : found->key);
    }

    [[nodiscard]] QString reasonOf(const leads::Lead& lead) const
    {
        const auto& reasons = m_lists.catalog.reasons;
        const auto found = std::find_if(reasons.begin(), reasons.end(), [&](const catalog::LostReason& reason) { return reason.id == lead.lostReason; });
        return found == reasons.end() ? QString() : words::reasonWord(found->key).toLower();
    }

    [[nodiscard]] static QString word(const QString& stage)
    {
        const auto known = leads::stageFromKey(stage);
        return known ? words::stageWord(*known) : stage;
    }

    // What an edit has changed, by the names the form has for it.
    [[nodiscard]] static QStringList changedBy(const QJsonObject& detail)
    {
        const std::pair<const char*, QString> columns[] = {
            {"channel_id", tr("канал")},       {"service_id", tr("услуга")},         {"source_id", tr("источник")},  {"campaign_id", tr("кампания")},
            {"specialist_id", tr("специалист")}, {"temperature", tr("интерес")}};
        const std::pair<const char*, QString> texts[] = {{"wish", tr("пожелание")}, {"note", tr("заметка")}};
        const QJsonObject was = detail.value(QLatin1String("was")).toObject();
        const QJsonArray said = detail.value(QLatin1String("words")).toArray();
        QStringList changed;
        for (const auto& [column, name] : columns)
            if (was.contains(QLatin1String(column)))
                changed += name;
        for (const auto& [text, name] : texts)
            if (said.contains(QLatin1String(text)))
                changed += name;
        return changed;
    }

    // A visit that stays at its time: what of it is another now.
    [[nodiscard]] static QString changedOfVisit(const QJsonObject& detail)
    {
        const QJsonObject was = detail.value(QLatin1String("visit_was")).toObject();
        QStringList changed;
        if (was.contains(QLatin1String("price")))
            changed += tr("цена, была %1").arg(words::moneyText(Money::ofMinor(was.value(QLatin1String("price")).toInteger())));
        if (was.contains(QLatin1String("channel_id")))
            changed += tr("канал записи");
        if (detail.contains(bookings::kCommented))
            changed += tr("комментарий");
        return changed.isEmpty() ? tr("Запись изменена, время прежнее") : tr("Запись изменена: %1").arg(changed.join(QStringLiteral(", ")));
    }

    // Nobody answered for it, and who did this does since (leads/taking.h): it was not given to them by hand, nor by the rule.
    [[nodiscard]] static bool hasTaken(const history::Event& event, const QJsonObject& detail)
    {
        static constexpr const char* kWork[] = {"lead.move", "visit.book", "visit.move", "visit.set", "visit.late", "visit.comment", "touch.add"};
        const QJsonValue was = detail.value(QLatin1String("was")).toObject().value(QLatin1String("manager_id"));
        const QJsonValue now = detail.value(history::kNow).toObject().value(QLatin1String("manager_id")); // a touch says it
        const bool isWork = std::any_of(std::begin(kWork), std::end(kWork), [&](const char* op) { return event.op == QLatin1String(op); });
        const bool isGiven = event.op == QLatin1String("touch.add") && !detail.value(leads::kTaken).toBool();
        return isWork && !isGiven && was.isNull() && (now.isUndefined() || now.toInteger() == event.actor.value);
    }

    [[nodiscard]] QString withResponsible(const QString& who, const leads::Lead& lead) const
    {
        return tr("%1, ответственный: %2").arg(who, responsible(lead.manager));
    }

    [[nodiscard]] StoryLine ofEvent(const history::Event& event, const QJsonObject& detail, const Around& lead) const
    {
        const leads::Lead& after = lead.after;
        const QString from = detail.value(QStringLiteral("from")).toString();
        const QString to = detail.value(QStringLiteral("to")).toString();
        StoryLine line{event.at, Icon::ArrowRight, {}, person(event.actor), {}, {}};
        if (event.op == QLatin1String("lead.add")) {
            line.icon = Icon::Plus;
            line.what = tr("Лид создан, %1").arg(channelOf(after));
            if (after.manager.isValid() && after.manager != event.actor)
                line.who = withResponsible(line.who, after);
        } else if (event.op == QLatin1String("visit.move") && detail.contains(bookings::kDropped)) {
            line.icon = Icon::Calendar;
            const catalog::Service* dropped = m_lists.service(ServiceId(detail.value(bookings::kDropped).toInteger()));
            line.what = dropped ? tr("Отменена услуга «%1», визит в силе").arg(dropped->name) : tr("Отменена одна услуга, визит в силе");
            if (const bookings::Visit* visit = visitOf(detail); visit && visit->state != bookings::VisitState::Cancelled)
                sayWhy(line, *visit);
        } else if (event.op == QLatin1String("visit.move") && !detail.contains(QLatin1String("start_at"))) {
            line.icon = Icon::Calendar;
            line.what = changedOfVisit(detail);
        } else if (event.op == QLatin1String("visit.book") || event.op == QLatin1String("visit.move")) {
            const Instant start(detail.value(QStringLiteral("start_at")).toInteger());
            line.icon = Icon::Calendar;
            const QString when = words::nearMoment(start, m_now, m_lists.zone);
            line.what = event.op == QLatin1String("visit.book") ? tr("Запись на %1").arg(when) : tr("Визит перенесён на %1").arg(when);
            if (isUnconfirmed(VisitId(detail.value(QStringLiteral("visit")).toInteger())))
                line.who += QStringLiteral(", ") % confirmWithin(m_story.card, m_lists, event.at);
        } else if (event.op == QLatin1String("visit.late")) {
            const int minutes = detail.value(QStringLiteral("minutes")).toInt();
            line.icon = Icon::Clock;
            line.what = minutes > 0 ? tr("Опоздает на %1").arg(words::durationText(minutes * 60)) : tr("Придёт вовремя");
        } else if (event.op == QLatin1String("visit.comment")) {
            line.icon = Icon::Pencil;
            line.what = tr("Изменён комментарий визита");
        } else if (event.op == QLatin1String("visit.walk_in")) {
            line.icon = Icon::Door;
            line.what = tr("Пришёл без записи");
        } else if (event.op == QLatin1String("payment.add")) {
            const Money amount = Money::ofMinor(detail.value(QStringLiteral("amount")).toInteger());
            line.icon = Icon::Money;
            line.what = amount.minor < 0 ? tr("Возвращены деньги: %1").arg(words::moneyText(-amount))
                        : detail.value(QLatin1String("ahead")).toBool() ? tr("Предоплата %1").arg(words::moneyText(amount))
                                                                       : tr("Оплата %1").arg(words::moneyText(amount));
            if (const Money discount = Money::ofMinor(detail.value(QLatin1String("discount")).toInteger()); discount.minor > 0)
                line.what = tr("%1, скидка %2", "what was paid, a sum").arg(line.what, words::moneyText(discount));
        } else if (event.op == QLatin1String("payment.undo")) {
            line.icon = Icon::Undo;
            line.what = tr("Оплата %1 отменена").arg(words::moneyText(Money::ofMinor(detail.value(QStringLiteral("amount")).toInteger())));
        } else if (event.op == QLatin1String("payment.restore")) {
            line.icon = Icon::Undo;
            line.what = tr("Оплата %1 снова принята").arg(words::moneyText(Money::ofMinor(detail.value(QStringLiteral("amount")).toInteger())));
        } else if (event.op == QLatin1String("lead.undo") || event.op == QLatin1String("visit.undo")) {
            line.icon = Icon::Undo;
            line.what = to.isEmpty() ? tr("Возвращено как было") : tr("Возвращено: %1").arg(word(to));
        } else if (event.op == QLatin1String("lead.delete")) {
            line.icon = Icon::Trash;
            line.what = tr("Лид удалён");
        } else if (event.op == QLatin1String("bin.restore")) {
            line.icon = Icon::Undo;
            line.what = tr("Лид возвращён из корзины");
        } else if (event.op == QLatin1String("lead.assign")) {
            line.icon = Icon::User;
            line.what = lead.isKnown ? tr("Ответственный: %1 → %2").arg(responsible(lead.before.manager), responsible(after.manager)) : tr("Сменён ответственный");
        } else if (event.op == QLatin1String("lead.hand_out")) {
            line.icon = Icon::User;
            line.what = tr("Передан из общей очереди: началась смена");
            if (lead.isKnown)
                line.who = withResponsible(line.who, after);
        } else if (event.op == QLatin1String("lead.hand_on")) {
            line.icon = Icon::User;
            line.what = tr("Передан: ответственный больше не работает");
            if (lead.isKnown)
                line.who = withResponsible(line.who, after);
        } else if (event.op == QLatin1String("lead.hand_back")) {
            line.icon = Icon::Undo;
            line.what = tr("Снова у прежнего ответственного");
        } else if (event.op == QLatin1String("lead.import")) { // when it came, not when the file was read
            line.at = m_story.card.lead.arrivedAt;
            line.icon = Icon::Plus;
            line.what = tr("Лид создан, %1").arg(channelOf(after));
            line.who = after.manager.isValid() ? withResponsible(tr("загружен из файла"), after) : tr("загружен из файла");
        } else if (event.op == QLatin1String("lead.edit")) {
            const QStringList changed = changedBy(detail);
            line.icon = Icon::Pencil;
            line.what = changed.isEmpty() ? tr("Лид исправлен") : tr("Исправлено: %1").arg(changed.join(QStringLiteral(", ")));
        } else if (event.op == QLatin1String("touch.undo")) {
            line.icon = Icon::Undo;
            line.what = tr("Убрано записанное по ошибке");
        } else if (!to.isEmpty() && from != to) {
            line.what = tr("%1 → %2").arg(word(from), word(to));
            if (const QJsonValue start = detail.value(QLatin1String("start_at")); start.isDouble()) // booked with it
                line.what += tr(", запись на %1").arg(words::nearMoment(Instant(start.toInteger()), m_now, m_lists.zone));
            if (to == leads::stageKey(leads::Stage::Lost) && lead.isKnown && !reasonOf(after).isEmpty())
                line.who = tr("%1, причина: %2").arg(line.who, reasonOf(after));
            if (const bookings::Visit* visit = visitOf(detail); visit && visit->state == bookings::VisitState::Cancelled && visit->outcomeAt == event.at) {
                line.what += visit->cancelledBy == bookings::CancelledBy::Shop ? tr(", визит отменили мы") : tr(", визит отменил клиент");
                sayWhy(line, *visit);
            }
        }
        return line;
    }

    // Why it passed, where that is known: nobody is blamed for a shift without people.
    [[nodiscard]] StoryLine ofBreach(const notices::Notice& breach) const
    {
        const staff::Person* responsible = m_lists.person(breach.addressee.person);
        StoryLine line{breach.dueAt, Icon::Alert, words::breachText(breach.rule), responsible ? responsible->name : tr("Общая очередь"), {}, {}};
        line.verdict = words::breachCauseText(breach.cause);
        line.verdictTone = breach.cause == notices::BreachCause::Person ? kit::Tone::Bad : kit::Tone::Second;
        return line;
    }

    [[nodiscard]] const bookings::Visit* visitOf(const QJsonObject& detail) const
    {
        const VisitId id(detail.value(QLatin1String("visit")).toInteger());
        const auto found = std::ranges::find(m_story.visits, id, &bookings::Visit::id);
        return found == m_story.visits.end() ? nullptr : &*found;
    }

    // Why a visit, or one of its services, was cancelled.
    static void sayWhy(StoryLine& line, const bookings::Visit& visit)
    {
        if (!visit.cancelReason.isEmpty())
            line.who = tr("%1, причина: %2").arg(line.who, visit.cancelReason);
    }

    [[nodiscard]] bool isUnconfirmed(VisitId id) const
    {
        return std::any_of(m_story.visits.begin(), m_story.visits.end(),
                           [id](const bookings::Visit& visit) { return visit.id == id && visit.state == bookings::VisitState::Planned; });
    }

    [[nodiscard]] StoryLine ofTouch(const Touch& touch) const
    {
        StoryLine line{touch.at, Icon::MessageCircle, {}, touch.bot ? tr("Бот") : person(touch.person), {}, {}};
        const bool out = touch.direction == touches::Direction::Out;
        switch (touch.kind) {
        case TouchKind::Note:
            line.icon = Icon::Pencil;
            line.what = touch.body;
            break;
        case TouchKind::Call:
            line.icon = Icon::Phone;
            line.what = out ? tr("Исходящий звонок") : touch.answered == false ? tr("Пропущенный звонок") : tr("Входящий звонок");
            if (touch.talkSeconds)
                line.what += QStringLiteral(", ") % words::durationText(*touch.talkSeconds);
            else if (out && touch.answered == false)
                line.what += QStringLiteral(", ") % tr("без ответа");
            break;
        case TouchKind::Message: line.what = out ? tr("Сообщение клиенту") : tr("Сообщение от клиента"); break;
        case TouchKind::Meeting: line.what = tr("Встреча"); break;
        case TouchKind::Survey: line.what = tr("Опрос"); break;
        }
        judgeFirstReply(touch, line);
        if (touch.kind != TouchKind::Note && !touch.body.isEmpty()) // what was said in it
            line.what += QStringLiteral(": ") % touch.body;
        if (touches::handsOver(touch))
            sayHandedOver(touch, line);
        return line;
    }

    // And how soon a person came to it.
    void sayHandedOver(const Touch& touch, StoryLine& line) const
    {
        line.icon = Icon::Users;
        line.what = tr("Бот передал человеку");
        std::optional<Instant> answered;
        for (const Touch& other : m_story.touches)
            if (touches::isHumanWord(other) && other.at >= touch.at)
                answered = std::min(answered.value_or(other.at), other.at);
        const sla::Norm& norm = sla::normOf(sla::Rule::HandOver);
        if (!norm.appliesTo(m_story.card.channelKind))
            return;
        const Milliseconds limit = m_lists.norms.limit(norm.rule, m_story.card.lead.channel, touch.at);
        const sla::CaseStatus status = sla::statusOf({touch.at, answered, limit, norm.clock}, m_now, {m_lists.hours, m_lists.zone}, m_lists.soon);
        line.what += answered ? tr(", ответили за %1").arg(words::tookText(*answered - touch.at)) : tr(", ждёт ответа");
        const bool late = status.state == sla::CaseState::Overdue || status.state == sla::CaseState::EndedLate;
        if (answered || late) {
            line.verdict = (late ? tr("позже нормы %1") : tr("в норме ≤ %1")).arg(words::waitText({limit}));
            line.verdictTone = late ? kit::Tone::Bad : kit::Tone::Ok;
        }
    }

    // The touch that was the first reply says how soon it came.
    void judgeFirstReply(const Touch& touch, StoryLine& line) const
    {
        const leads::Lead& lead = m_story.card.lead;
        if (touch.direction != touches::Direction::Out || lead.firstReplyAt != touch.at || touch.kind == TouchKind::Note)
            return;
        sayFirstReply(line, m_story.card, m_lists);
    }

    const bookings::LeadStory& m_story;
    const DeskLists& m_lists;
    Instant m_now;
};

} // namespace

QList<StoryLine> storyLines(const bookings::LeadStory& story, const std::vector<notices::Notice>& breaches, const DeskLists& lists, Instant now)
{
    return Story(story, lists, now).lines(breaches);
}

} // namespace priyom::desk
