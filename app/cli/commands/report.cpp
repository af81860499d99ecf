// SPDX-License-Identifier: GPL-3.0-or-later
// report daily: the owner's five lines for a day.
#include "app/cli/arguments.h"
#include "app/cli/cli.h"
#include "app/cli/command.h"
#include "app/cli/files.h"
#include "core/base/instant_text.h"
#include "ui/words/brief_text.h"
#include "ui/words/date_text.h"

#include <QCoreApplication>

namespace priyom::cli {

namespace {

void options(QCommandLineParser& parser)
{
    addValue(parser, "date", "D", QCoreApplication::translate("Cli", "День; иначе сегодня."));
    addValue(parser, "format", "F", QCoreApplication::translate("Cli", "text."), QStringLiteral("text"));
    addValue(parser, "out", "FILE", QCoreApplication::translate("Cli", "Куда записать; иначе на экран."), QStringLiteral("-"));
}

Result<> run(Cli& cli, const QCommandLineParser& parser)
{
    if (parser.value(QStringLiteral("format")) != QLatin1String("text"))
        return fail(ErrorCode::BadInput, QStringLiteral("--format"), parser.value(QStringLiteral("format")));
    PRIYOM_CHECK(cli.openForReading());
    const QDate today = cli.services().reports.today();
    QDate day = today;
    if (parser.isSet(QStringLiteral("date"))) {
        PRIYOM_TRY(day, parseDate(parser.value(QStringLiteral("date"))));
    }
    if (day > today)
        return fail(ErrorCode::BadInput, QStringLiteral("--date"), parser.value(QStringLiteral("date")));
    PRIYOM_TRY(const reports::OwnerDashboard page,
               cli.services().reports.ownerDashboard(cli.session(), {reports::PeriodKind::Day, int(today.daysTo(day)), reports::OriginKind::Channel}));
    PRIYOM_TRY(const auto target, openTarget(parser.value(QStringLiteral("out"))));
    const QStringList lines = QStringList(words::weekdayText(day)) + words::briefLines(page.brief);
    for (const QString& line : lines)
        target->write(line.toUtf8() + '\n');
    return finish(*target);
}

} // namespace

extern const Command kReportDaily;
const Command kReportDaily{"report daily", "[--date D]", QT_TRANSLATE_NOOP("Cli", "Сводка дня в пяти строках."), options, run};

} // namespace priyom::cli
