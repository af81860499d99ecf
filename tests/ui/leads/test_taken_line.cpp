// SPDX-License-Identifier: GPL-3.0-or-later
// The story says who took a request from the queue by working on it, beside what they did; who was given it did not take it.
#include "ui/leads/story_lines.h"

#include <QTest>

#include <algorithm>

using namespace priyom;

class TestTakenLine final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoWorkedOnItHasTakenIt_data()
    {
        QTest::addColumn<QString>("op");
        QTest::addColumn<QByteArray>("detail");
        QTest::addColumn<bool>("taken");
        const auto row = [](const char* name, const char* op, const char* detail, bool taken) {
            QTest::newRow(name) << QString::fromLatin1(op) << QByteArray(detail) << taken;
        };
        row("moved", "lead.move", R"({"from":"new","to":"qualified","was":{"manager_id":null,"stage":"new"}})", true);
        row("moved, and theirs already", "lead.move", R"({"from":"new","to":"qualified","was":{"stage":"new"}})", false);
        row("a message", "touch.add", R"({"was":{"manager_id":null},"now":{"manager_id":7},"taken":true})", true);
        row("told, and given to oneself", "touch.add", R"({"was":{"manager_id":null},"now":{"manager_id":7}})", false);
        row("told, and given to another", "touch.add", R"({"was":{"manager_id":null},"now":{"manager_id":8}})", false);
        row("assigned by hand", "lead.assign", R"({"was":{"manager_id":null}})", false);
        row("handed out", "lead.hand_out", R"({"was":{"manager_id":null}})", false);
        row("taken back", "touch.undo", R"({"was":{"manager_id":7},"now":{"manager_id":null}})", false);
    }

    void whoWorkedOnItHasTakenIt()
    {
        QFETCH(const QString, op);
        QFETCH(const QByteArray, detail);
        QFETCH(const bool, taken);
        QLocale::setDefault(QLocale(QLocale::Russian, QLocale::Russia));
        bookings::LeadStory story;
        history::Event event;
        event.op = op;
        event.detail = detail;
        event.actor = PersonId(7);
        story.events = {event};
        desk::DeskLists lists;
        lists.persons = {{PersonId(7), QStringLiteral("Ксения Жукова"), {staff::Role::Manager}}};
        const auto lines = desk::storyLines(story, {}, lists, Instant());
        const auto line = std::ranges::find(lines, QStringLiteral("Взят из общей очереди"), &desk::StoryLine::what);
        QCOMPARE(line != lines.end(), taken);
        if (taken)
            QCOMPARE(line->who, QStringLiteral("Ксения Жукова"));
    }
};

QTEST_APPLESS_MAIN(TestTakenLine)
#include "test_taken_line.moc"
