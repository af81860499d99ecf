// SPDX-License-Identifier: GPL-3.0-or-later
// lead list, lead show: what is in the queue, one lead a line or as JSON; one lead whole.
#include "app/cli/arguments.h"
#include "app/cli/cli.h"
#include "app/cli/command.h"
#include "core/backend/lead_json.h"
#include "core/base/instant_text.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace priyom::cli {

namespace {

void listOptions(QCommandLineParser& parser)
{
    addValue(parser, "stage", "S", QCoreApplication::translate("Cli", "Только этот статус: new, qualified, confirmed, came, no_show, lost."));
    addValue(parser, "search", "TEXT", QCoreApplication::translate("Cli", "Имя или телефон."));
    addValue(parser, "limit", "N", QCoreApplication::translate("Cli", "Не больше стольких."));
    addValue(parser, "format", "F", QCoreApplication::translate("Cli", "json или lines."), QStringLiteral("json"));
}

void noOptions(QCommandLineParser&) {}

QByteArray asLine(const leads::LeadLine& lead)
{
    const QString phone = lead.phone.isEmpty() ? QStringLiteral("-") : lead.phone;
    return QByteArray::number(lead.id.value) + ' ' + QByteArray(leads::stageKey(lead.stage).latin1()) + ' ' + phone.toUtf8() + ' '
           + lead.name.toUtf8() + '\n';
}

Result<leads::LeadFilter> filterOf(const QCommandLineParser& parser)
{
    leads::LeadFilter filter;
    filter.search = parser.value(QStringLiteral("search"));
    if (parser.isSet(QStringLiteral("stage"))) {
        const QString key = parser.value(QStringLiteral("stage"));
        const auto stage = leads::stageFromKey(key);
        if (!stage)
            return fail(ErrorCode::BadInput, QStringLiteral("--stage"), key);
        filter.stages = {*stage};
    }
    return filter;
}

Result<> list(Cli& cli, const QCommandLineParser& parser)
{
    PRIYOM_TRY(const leads::LeadFilter filter, filterOf(parser));
    PRIYOM_TRY(const qint64 limit, whole(parser, "limit", 0));
    const QString format = parser.value(QStringLiteral("format"));
    if (format != QLatin1String("json") && format != QLatin1String("lines"))
        return fail(ErrorCode::BadInput, QStringLiteral("--format"), format);
    PRIYOM_CHECK(cli.openForReading());
    PRIYOM_TRY(const auto lines, cli.services().leadDesk.lines(cli.session(), filter, limit));
    QByteArray out;
    QJsonArray rows;
    for (const leads::LeadLine& lead : lines) {
        if (format == QLatin1String("lines"))
            out += asLine(lead);
        else
            rows += QJsonObject{{QStringLiteral("number"), lead.id.value}, {QStringLiteral("stage"), QString(leads::stageKey(lead.stage))},
                                {QStringLiteral("phone"), lead.phone}, {QStringLiteral("name"), lead.name}};
    }
    if (format == QLatin1String("lines"))
        cli.print(out);
    else
        cli.print(QJsonObject{{QStringLiteral("rows"), rows}});
    return {};
}

QJsonObject toJson(const history::Event& event, const Zone& zone)
{
    return {{QStringLiteral("seq"), event.seq.value}, {QStringLiteral("at"), toIsoText(event.at, zone)}, {QStringLiteral("op"), event.op},
            {QStringLiteral("actor"), event.actor.value}, {QStringLiteral("device"), event.device},
            {QStringLiteral("detail"), QJsonDocument::fromJson(event.detail).object()}};
}

Result<> show(Cli& cli, const QCommandLineParser& parser)
{
    PRIYOM_TRY(const QString numberText, argument(parser, 0, "N"));
    PRIYOM_TRY(const qint64 number, wholeText(numberText, "N"));
    PRIYOM_CHECK(cli.openForReading());
    PRIYOM_TRY(const bookings::LeadStory story, cli.services().visitDesk.story(cli.session(), LeadId(number)));
    QJsonObject json = backend::toJson(story.card, cli.shop().zone());
    QJsonArray events;
    for (const history::Event& event : story.events)
        events += toJson(event, cli.shop().zone());
    json.insert(QStringLiteral("events"), events);
    cli.print(json);
    return {};
}

} // namespace

extern const Command kLeadList;
const Command kLeadList{"lead list", "", QT_TRANSLATE_NOOP("Cli", "Список лидов."), listOptions, list};
extern const Command kLeadShow;
const Command kLeadShow{"lead show", "N", QT_TRANSLATE_NOOP("Cli", "Один лид с историей."), noOptions, show};

} // namespace priyom::cli
