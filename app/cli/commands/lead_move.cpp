// SPDX-License-Identifier: GPL-3.0-or-later
// lead move: along the pipeline; the lead and its visit go together.
#include "app/cli/arguments.h"
#include "app/cli/cli.h"
#include "app/cli/command.h"
#include "core/backend/lead_json.h"

#include <QCoreApplication>

namespace priyom::cli {

namespace {

void options(QCommandLineParser& parser)
{
    addValue(parser, "reason", "R", QCoreApplication::translate("Cli", "Причина отказа: price, silent и так далее."));
    addValue(parser, "start", "I", QCoreApplication::translate("Cli", "Начало визита, если записать сразу."));
    addValue(parser, "specialist", "S", QCoreApplication::translate("Cli", "К кому."));
    addValue(parser, "minutes", "N", QCoreApplication::translate("Cli", "Сколько минут; иначе как у услуги."));
}

Result<> run(Cli& cli, const QCommandLineParser& parser)
{
    PRIYOM_TRY(const QString numberText, argument(parser, 0, "N"));
    PRIYOM_TRY(const qint64 number, wholeText(numberText, "N"));
    PRIYOM_TRY(const QString stageText, argument(parser, 1, "STAGE"));
    const auto stage = leads::stageFromKey(stageText);
    if (!stage)
        return fail(ErrorCode::BadInput, QStringLiteral("STAGE"), stageText);
    PRIYOM_TRY(const qint64 minutes, whole(parser, "minutes", 0));
    PRIYOM_CHECK(cli.openForWriting());
    bookings::MoveDraft draft;
    draft.lead = LeadId(number);
    draft.to = *stage;
    draft.reason = parser.value(QStringLiteral("reason"));
    if (parser.isSet(QStringLiteral("start"))) {
        bookings::Appointment appointment;
        PRIYOM_TRY(appointment.start, cli.instant(parser.value(QStringLiteral("start"))));
        appointment.specialist = parser.value(QStringLiteral("specialist"));
        appointment.minutes = int(minutes);
        appointment.names = backend::newNames(cli.shop());
        draft.appointment = appointment;
    }
    PRIYOM_TRY(const bookings::Booked moved, cli.services().bookings.moveLead(cli.session(), draft));
    cli.acknowledge("ACK " + QByteArray::number(moved.lead ? moved.lead->id.value : number));
    return {};
}

} // namespace

extern const Command kLeadMove;
const Command kLeadMove{"lead move", "N STAGE", QT_TRANSLATE_NOOP("Cli", "Перевести лид в другой статус."), options, run};

} // namespace priyom::cli
