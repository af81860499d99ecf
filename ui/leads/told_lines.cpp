// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/leads/told_lines.h"

#include "ui/words/date_text.h"
#include "ui/words/lead_words.h"
#include "ui/words/near_day.h"
#include "ui/words/number_text.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace priyom::desk {

using bookings::Visit;
using bookings::VisitState;
using leads::Stage;
using theme::Icon;

namespace {

class ToldWords
{
    Q_DECLARE_TR_FUNCTIONS(ToldWords)

public:
    static QString changed(Stage from, Stage to) { return tr("%1 → %2").arg(words::stageWord(from), words::stageWord(to)); }
    static QString booked(const QString& when) { return tr("Запись на %1").arg(when); }
    static QString cancelled() { return tr("Визит отменён"); }
    static QString firstReply(const QString& took) { return tr("Первый ответ за %1").arg(took); }
    static QString within(const QString& limit) { return tr("в норме ≤ %1").arg(limit); }
    static QString late(const QString& limit) { return tr("позже нормы %1").arg(limit); }
    static QString confirm(const QString& limit) { return tr("подтвердить за %1").arg(limit); }
    static QString fromFile() { return tr("из файла"); }
    static QString ofFile(const QString& who) { return tr("%1, из файла").arg(who); }
    static QString because(const QString& who, const QString& reason) { return tr("%1, причина: %2").arg(who, reason); }
};

class Told
{
public:
    Told(const bookings::LeadStory& story, const DeskLists& lists, Instant now) : m_story(story), m_lists(lists), m_now(now) {}

    [[nodiscard]] QList<StoryLine> lines()
    {
        const auto read = std::find_if(m_story.events.begin(), m_story.events.end(),
                                       [](const history::Event& event) { return event.op == QLatin1String("lead.import"); });
        if (read == m_story.events.end())
            return {};
        m_readAt = read->at;
        m_visit = VisitId(QJsonDocument::fromJson(read->detail).object().value(QLatin1String("visit")).toInteger());
        addReply();
        if (m_story.card.lead.qualifiedAt)
            add(*m_story.card.lead.qualifiedAt, Icon::ArrowRight, ToldWords::changed(Stage::New, Stage::Qualified), manager());
        for (const Visit& visit : m_story.visits)
            if (visit.id == m_visit)
                addVisit(visit);
        if (m_story.card.lead.lostAt && m_story.card.lead.stage == Stage::Lost)
            addRefusal(*m_story.card.lead.lostAt);
        return m_lines;
    }

private:
    // What came after the file was read is told by its own event.
    void add(Instant at, Icon icon, const QString& what, PersonId whose)
    {
        if (at > m_readAt)
            return;
        const staff::Person* person = m_lists.person(whose);
        m_lines.append({at, icon, what, person ? ToldWords::ofFile(person->name) : ToldWords::fromFile(), {}, {}});
    }

    void addReply()
    {
        const auto& reply = m_story.card.lead.firstReplyAt;
        const bool isTouch = std::any_of(m_story.touches.begin(), m_story.touches.end(), [&](const touches::Touch& touch) {
            return reply == touch.at && touch.direction == touches::Direction::Out;
        });
        if (!reply || isTouch)
            return;
        const qsizetype before = m_lines.size();
        add(*reply, Icon::MessageCircle, {}, manager());
        if (m_lines.size() > before)
            sayFirstReply(m_lines.last(), m_story.card, m_lists);
    }

    void addVisit(const Visit& visit)
    {
        const QString when = words::nearMoment(startAsBooked(visit), m_now, m_lists.zone);
        const qsizetype before = m_lines.size();
        add(visit.bookedAt, Icon::Calendar, ToldWords::booked(when), visit.manager);
        if (m_lines.size() > before && visit.state == VisitState::Planned)
            m_lines.last().who += QStringLiteral(", ") % confirmWithin(m_story.card, m_lists, visit.bookedAt);
        if (visit.confirmedAt)
            add(*visit.confirmedAt, Icon::ArrowRight, ToldWords::changed(Stage::Qualified, Stage::Confirmed), visit.manager);
        if (!visit.outcomeAt)
            return;
        const Stage from = visit.confirmedAt ? Stage::Confirmed : Stage::Qualified;
        if (visit.state == VisitState::Came)
            add(*visit.outcomeAt, Icon::ArrowRight, ToldWords::changed(from, Stage::Came), visit.manager);
        else if (visit.state == VisitState::NoShow)
            add(*visit.outcomeAt, Icon::ArrowRight, ToldWords::changed(from, Stage::NoShow), visit.manager);
        else if (visit.state == VisitState::Cancelled)
            add(*visit.outcomeAt, Icon::Calendar, ToldWords::cancelled(), visit.manager);
    }

    void addRefusal(Instant at)
    {
        const Stage from = m_story.card.lead.qualifiedAt ? Stage::Qualified : Stage::New;
        const qsizetype before = m_lines.size();
        add(at, Icon::ArrowRight, ToldWords::changed(from, Stage::Lost), manager());
        if (m_lines.size() > before && !m_story.card.lostReasonKey.isEmpty())
            m_lines.last().who = ToldWords::because(m_lines.last().who, words::reasonWord(m_story.card.lostReasonKey).toLower());
    }

    // Where it was moved since, the first move says from when.
    [[nodiscard]] Instant startAsBooked(const Visit& visit) const
    {
        std::optional<std::pair<Instant, Instant>> earliest; // when it was moved, from when
        for (const history::Event& event : m_story.events) {
            const QJsonObject detail = QJsonDocument::fromJson(event.detail).object();
            const QJsonValue was = detail.value(QLatin1String("visit_was")).toObject().value(QLatin1String("start_at"));
            if (detail.value(QLatin1String("visit")).toInteger() == visit.id.value && !was.isUndefined() && (!earliest || event.at < earliest->first))
                earliest = std::pair(event.at, Instant(was.toInteger()));
        }
        return earliest ? earliest->second : visit.startAt;
    }

    [[nodiscard]] PersonId manager() const { return m_story.card.lead.manager; }

    const bookings::LeadStory& m_story;
    const DeskLists& m_lists;
    Instant m_now;
    Instant m_readAt;
    VisitId m_visit; // that the file brought
    QList<StoryLine> m_lines;
};

} // namespace

QList<StoryLine> toldLines(const bookings::LeadStory& story, const DeskLists& lists, Instant now)
{
    return Told(story, lists, now).lines();
}

void sayFirstReply(StoryLine& line, const leads::LeadCard& card, const DeskLists& lists)
{
    line.what = ToldWords::firstReply(words::tookText(line.at - card.lead.arrivedAt));
    if (!sla::normOf(sla::Rule::FirstReply).appliesTo(card.channelKind))
        return;
    const schedule::WorkingClock working(lists.hours, lists.zone);
    const Milliseconds limit = lists.norms.limit(sla::Rule::FirstReply, card.lead.channel, card.lead.arrivedAt);
    const bool within = working.between(card.lead.arrivedAt, line.at) <= limit;
    line.verdict = within ? ToldWords::within(words::waitText({limit})) : ToldWords::late(words::waitText({limit}));
    line.verdictTone = within ? kit::Tone::Ok : kit::Tone::Bad;
}

QString confirmWithin(const leads::LeadCard& card, const DeskLists& lists, Instant bookedAt)
{
    return ToldWords::confirm(words::waitText({lists.norms.limit(sla::Rule::Confirm, card.lead.channel, bookedAt)}));
}

} // namespace priyom::desk
