// SPDX-License-Identifier: GPL-3.0-or-later
// book: takes a specialist's time. «BOOKED id», or «BUSY who from to» and exit 7: the database refuses it, whoever asks.
#include "app/cli/arguments.h"
#include "app/cli/cli.h"
#include "app/cli/command.h"
#include "app/cli/json_line.h"
#include "app/cli/taken_words.h"
#include "core/backend/visit_json.h"
#include "core/base/taken_slot.h"

#include <QCoreApplication>

namespace priyom::cli {

namespace {

constexpr const char* kFields[] = {"specialist", "service", "start", "minutes", "end", "lead", "client", "phone", "key",
                                   "price", "comment", "channel"};

void options(QCommandLineParser& parser)
{
    addValue(parser, "specialist", "S", QCoreApplication::translate("Cli", "К кому."));
    addValue(parser, "service", "S", QCoreApplication::translate("Cli", "Услуга."));
    addValue(parser, "start", "I", QCoreApplication::translate("Cli", "Начало."));
    addValue(parser, "minutes", "N", QCoreApplication::translate("Cli", "Сколько минут."));
    addValue(parser, "end", "I", QCoreApplication::translate("Cli", "Конец, вместо минут."));
    addValue(parser, "lead", "N", QCoreApplication::translate("Cli", "Номер лида."));
    addValue(parser, "client", "C", QCoreApplication::translate("Cli", "Имя клиента, если без лида."));
    addValue(parser, "phone", "P", QCoreApplication::translate("Cli", "Телефон клиента, если без лида."));
    addValue(parser, "key", "K", QCoreApplication::translate("Cli", "Свой ключ: дважды с одним ключом будет одна запись."));
    addValue(parser, "price", "M", QCoreApplication::translate("Cli", "Цена, если не по прайсу: на неё нужно право."));
    addValue(parser, "comment", "T", QCoreApplication::translate("Cli", "Комментарий к визиту."));
    addValue(parser, "channel", "C", QCoreApplication::translate("Cli", "Каким путём записались; без него канал лида."));
    addValue(parser, "from", "FILE", QCoreApplication::translate("Cli", "Файл с записью в каждой строке, JSON."));
    addFlag(parser, "outside", QCoreApplication::translate("Cli", "Можно и вне смены."));
}

// A script gets epoch seconds, as `bookings` prints them.
QByteArray busyLine(const Error& error)
{
    TakenSlot taken = takenSlot(error);
    QByteArray line = "BUSY " + taken.who.replace(u' ', u'_').toUtf8();
    if (taken.period)
        line += ' ' + QByteArray::number(taken.period->from.ms / 1000) + ' ' + QByteArray::number(taken.period->to.ms / 1000);
    return line;
}

Result<> bookOne(Cli& cli, const QJsonObject& values)
{
    PRIYOM_TRY(const bookings::BookDraft draft, backend::bookDraft(cli.shop(), values));
    const auto booked = cli.services().bookings.book(cli.session(), draft);
    if (!booked && booked.error().code == ErrorCode::SlotTaken)
        cli.acknowledge(busyLine(booked.error()));
    if (!booked)
        return tl::unexpected(booked.error());
    cli.acknowledge("BOOKED " + QByteArray::number(booked->visit->id.value));
    return {};
}

Result<> run(Cli& cli, const QCommandLineParser& parser)
{
    PRIYOM_CHECK(cli.openForWriting());
    if (!parser.isSet(QStringLiteral("from"))) {
        QJsonObject values{{QStringLiteral("outside"), parser.isSet(QStringLiteral("outside"))}};
        for (const char* field : kFields)
            if (parser.isSet(QLatin1String(field)))
                values.insert(QLatin1String(field), parser.value(QLatin1String(field)));
        return bookOne(cli, values);
    }
    // One taken slot does not stop the others; the exit says that there was one.
    std::optional<Error> taken;
    PRIYOM_CHECK(eachLine(parser.value(QStringLiteral("from")), [&](const QJsonObject& values) -> Result<> {
        const auto booked = bookOne(cli, values);
        if (!booked && booked.error().code == ErrorCode::SlotTaken) {
            if (taken) // the last one is said at the end
                sayTaken(cli, *taken);
            taken = booked.error();
            return {};
        }
        return booked;
    }));
    if (taken)
        return tl::unexpected(*taken);
    return {};
}

} // namespace

extern const Command kBook;
const Command kBook{"book", "--specialist S --start I (--minutes N | --end I)", QT_TRANSLATE_NOOP("Cli", "Записать на визит."), options, run};

} // namespace priyom::cli
