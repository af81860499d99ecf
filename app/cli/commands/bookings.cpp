// SPDX-License-Identifier: GPL-3.0-or-later
// bookings, slots: the visits of a period, and the windows that are free for a service.
#include "app/cli/arguments.h"
#include "app/cli/cli.h"
#include "app/cli/command.h"
#include "core/backend/visit_json.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace priyom::cli {

namespace {

void listOptions(QCommandLineParser& parser)
{
    addValue(parser, "from", "D", QCoreApplication::translate("Cli", "С этого дня."));
    addValue(parser, "to", "D", QCoreApplication::translate("Cli", "До этого дня, не включая его."));
    addValue(parser, "format", "F", QCoreApplication::translate("Cli", "json или lines."), QStringLiteral("json"));
}

void slotOptions(QCommandLineParser& parser)
{
    addValue(parser, "service", "S", QCoreApplication::translate("Cli", "Услуга."));
    addValue(parser, "from", "D", QCoreApplication::translate("Cli", "С этого дня."));
    addValue(parser, "days", "N", QCoreApplication::translate("Cli", "Сколько дней искать."), QStringLiteral("14"));
    addValue(parser, "specialist", "S", QCoreApplication::translate("Cli", "Только у этого специалиста."));
}

QByteArray asLine(const bookings::VisitRow& row)
{
    QString staff = row.specialistName;
    const QByteArray key = row.visit.key.isEmpty() ? QByteArray("-") : row.visit.key.toUtf8();
    return staff.replace(u' ', u'_').toUtf8() + ' ' + QByteArray::number(row.visit.startAt.ms / 1000) + ' '
           + QByteArray::number(row.visit.endAt.ms / 1000) + ' ' + key + '\n';
}

Result<> list(Cli& cli, const QCommandLineParser& parser)
{
    const QString format = parser.value(QStringLiteral("format"));
    if (format != QLatin1String("json") && format != QLatin1String("lines"))
        return fail(ErrorCode::BadInput, QStringLiteral("--format"), format);
    PRIYOM_TRY(const QString fromText, required(parser, "from"));
    PRIYOM_TRY(const QString toText, required(parser, "to"));
    PRIYOM_CHECK(cli.openForReading());
    PRIYOM_TRY(const Instant from, cli.instant(fromText));
    PRIYOM_TRY(const Instant to, cli.instant(toText));
    PRIYOM_TRY(const auto visits, cli.services().visitDesk.list(cli.session(), {from, to}));
    QByteArray lines;
    QJsonArray rows;
    for (const bookings::VisitRow& row : visits) {
        if (format == QLatin1String("json"))
            rows += backend::toJson(row, cli.shop().zone());
        else if (bookings::takesTime(row.visit.state))
            lines += asLine(row);
    }
    if (format == QLatin1String("json"))
        cli.print(QJsonObject{{QStringLiteral("rows"), rows}});
    else
        cli.print(lines);
    return {};
}

Result<> freeSlots(Cli& cli, const QCommandLineParser& parser)
{
    bookings::WindowWish wish;
    PRIYOM_TRY(wish.service, required(parser, "service"));
    wish.specialist = parser.value(QStringLiteral("specialist"));
    PRIYOM_TRY(const qint64 days, whole(parser, "days", 14));
    wish.days = int(days);
    PRIYOM_CHECK(cli.openForReading());
    if (parser.isSet(QStringLiteral("from"))) {
        PRIYOM_TRY(wish.from, cli.instant(parser.value(QStringLiteral("from"))));
    }
    PRIYOM_TRY(const auto windows, cli.services().visitDesk.windows(cli.session(), wish));
    QJsonArray rows;
    for (const bookings::FreeWindow& window : windows)
        rows += backend::toJson(window, cli.shop().zone());
    cli.print(QJsonObject{{QStringLiteral("rows"), rows}});
    return {};
}

} // namespace

extern const Command kBookings;
const Command kBookings{"bookings", "--from D --to D", QT_TRANSLATE_NOOP("Cli", "Записи за период."), listOptions, list};
extern const Command kSlots;
const Command kSlots{"slots", "--service S", QT_TRANSLATE_NOOP("Cli", "Свободные окна для услуги."), slotOptions, freeSlots};

} // namespace priyom::cli
