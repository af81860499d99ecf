// SPDX-License-Identifier: GPL-3.0-or-later
// A line of the story says what was true when it was written, whatever has been changed since: who answered for the request,
// by which channel it came, why it was refused.
#include "ui/leads/story_lines.h"
#include "ui/words/number_text.h"

#include <QTest>

using namespace priyom;
using namespace std::chrono_literals;

namespace {

const PersonId kAnna(1);
const PersonId kBoris(2);
const PersonId kVera(3);

struct Said
{
    const char* op;
    const char* detail;
    PersonId actor;
};

// What stands now: Boris answers for it, it came by Telegram after a correction, and was refused for the second time.
const Said kTold[] = {
    {"lead.add", R"({})", kVera},
    {"lead.move", R"({"from":"new","to":"qualified","was":{"stage":"new","manager_id":null}})", kAnna},
    {"lead.assign", R"({"was":{"manager_id":1}})", kVera},
    {"lead.edit", R"({"was":{"channel_id":10}})", kVera},
    {"lead.move", R"({"from":"qualified","to":"lost","was":{"stage":"qualified","lost_reason_id":null}})", kBoris},
    {"lead.move", R"({"from":"lost","to":"qualified","was":{"stage":"lost","lost_reason_id":20}})", kBoris},
    {"lead.move", R"({"from":"qualified","to":"lost","was":{"stage":"qualified","lost_reason_id":null}})", kBoris},
    {"lead.assign", R"({"was":{"manager_id":2}})", kVera},
    {"lead.assign", R"({"was":{"manager_id":null}})", kVera},
};

bookings::LeadStory story()
{
    bookings::LeadStory story;
    story.card.channelKey = QStringLiteral("telegram");
    story.card.lead.channel = ChannelId(11);
    story.card.lead.manager = kBoris;
    story.card.lead.stage = leads::Stage::Lost;
    story.card.lead.lostReason = ReasonId(21);
    Instant at;
    for (const Said& said : kTold) {
        history::Event event;
        event.op = QLatin1String(said.op);
        event.detail = said.detail;
        event.actor = said.actor;
        event.at = at = at + 1min;
        story.events.insert(story.events.begin(), event); // the latest first, as they are read
    }
    return story;
}

desk::DeskLists lists()
{
    desk::DeskLists lists;
    lists.persons = {{kAnna, QStringLiteral("Анна"), {staff::Role::Manager}},
                     {kBoris, QStringLiteral("Борис"), {staff::Role::Manager}},
                     {kVera, QStringLiteral("Вера"), {staff::Role::Receptionist}}};
    lists.catalog.channels = {{ChannelId(10), QStringLiteral("whatsapp"), catalog::ChannelKind::Chat, 0, true},
                              {ChannelId(11), QStringLiteral("telegram"), catalog::ChannelKind::Chat, 1, true}};
    lists.catalog.reasons = {{ReasonId(20), QStringLiteral("price"), false, 0, true}, {ReasonId(21), QStringLiteral("silent"), false, 1, true}};
    return lists;
}

} // namespace

class TestStoryThen final : public QObject
{
    Q_OBJECT

    static history::Event event(int seq, const char* op, const char* detail)
    {
        history::Event event;
        event.seq = EventSeq(seq);
        event.op = QLatin1String(op);
        event.detail = detail;
        event.actor = kVera;
        event.at = Instant(seq * 60'000);
        return event;
    }

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::Russian, QLocale::Russia)); }

    void everyLineSaysWhatStoodThen()
    {
        QStringList lines;
        for (const desk::StoryLine& line : desk::storyLines(story(), {}, lists(), Instant(3'600'000)))
            lines.prepend(QString(line.what % QStringLiteral(" | ") % line.who).replace(words::kNoBreakSpace, u' '));
        QCOMPARE(lines, (QStringList{
                            QStringLiteral("Лид создан, WhatsApp | Вера"),
                            QStringLiteral("Взят из общей очереди | Анна"),
                            QStringLiteral("Новый → Квалифицирован | Анна"),
                            QStringLiteral("Ответственный: Анна → Борис | Вера"),
                            QStringLiteral("Исправлено: канал | Вера"),
                            QStringLiteral("Квалифицирован → Отказ | Борис, причина: дорого"),
                            QStringLiteral("Отказ → Квалифицирован | Борис"),
                            QStringLiteral("Квалифицирован → Отказ | Борис, причина: не отвечает"),
                            QStringLiteral("Ответственный: Борис → общая очередь | Вера"),
                            QStringLiteral("Ответственный: общая очередь → Борис | Вера"),
                        }));
    }

    // Given to Boris by mistake, and taken back; it is Anna's.
    void ofWhatWasTakenBackNobodyIsNamed()
    {
        bookings::LeadStory story;
        story.card.lead.manager = kAnna;
        story.events = {event(3, "lead.undo", R"({"undoes":2,"left":true})"), event(2, "lead.assign", R"({"was":{"manager_id":1}})"), event(1, "lead.add", "{}")};
        QStringList lines;
        for (const desk::StoryLine& line : desk::storyLines(story, {}, lists(), Instant(3'600'000)))
            lines += line.what;
        QCOMPARE(lines.at(1), QStringLiteral("Сменён ответственный"));
    }
};

QTEST_APPLESS_MAIN(TestStoryThen)
#include "test_story_then.moc"
