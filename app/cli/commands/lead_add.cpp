// SPDX-License-Identifier: GPL-3.0-or-later
// lead add: takes requests in, each in its own commit; «ACK number» is printed when it is on the disk and not before.
#include "app/cli/arguments.h"
#include "app/cli/cli.h"
#include "app/cli/command.h"
#include "app/cli/json_line.h"
#include "core/backend/lead_json.h"

#include <QCoreApplication>

namespace priyom::cli {

namespace {

constexpr const char* kFields[] = {"channel", "phone", "name", "service", "source", "campaign", "manager", "at", "key"};

void options(QCommandLineParser& parser)
{
    addValue(parser, "channel", "C", QCoreApplication::translate("Cli", "Канал: whatsapp, call, site и так далее."));
    addValue(parser, "phone", "P", QCoreApplication::translate("Cli", "Телефон, как его пишут."));
    addValue(parser, "name", "N", QCoreApplication::translate("Cli", "Имя."));
    addValue(parser, "service", "S", QCoreApplication::translate("Cli", "Услуга."));
    addValue(parser, "source", "X", QCoreApplication::translate("Cli", "Источник."));
    addValue(parser, "campaign", "X", QCoreApplication::translate("Cli", "Кампания."));
    addValue(parser, "manager", "M", QCoreApplication::translate("Cli", "Ответственный."));
    addValue(parser, "at", "I", QCoreApplication::translate("Cli", "Когда пришла заявка; иначе сейчас."));
    addValue(parser, "key", "K", QCoreApplication::translate("Cli", "Свой ключ: дважды с одним ключом будет один лид."));
    addValue(parser, "count", "N", QCoreApplication::translate("Cli", "Сколько таких лидов добавить."), QStringLiteral("1"));
    addValue(parser, "from", "FILE", QCoreApplication::translate("Cli", "Файл с лидом в каждой строке, JSON."));
}

Result<> addOne(Cli& cli, const leads::LeadDraft& draft)
{
    PRIYOM_TRY(const LeadId id, cli.services().leads.add(cli.session(), draft));
    cli.acknowledge("ACK " + QByteArray::number(id.value));
    return {};
}

Result<> run(Cli& cli, const QCommandLineParser& parser)
{
    PRIYOM_TRY(const qint64 count, whole(parser, "count", 1));
    if (count < 1)
        return fail(ErrorCode::BadInput, QStringLiteral("--count"), QString::number(count));
    PRIYOM_CHECK(cli.openForWriting());
    if (parser.isSet(QStringLiteral("from")))
        return eachLine(parser.value(QStringLiteral("from")), [&](const QJsonObject& values) -> Result<> {
            PRIYOM_TRY(const leads::LeadDraft draft, backend::leadDraft(cli.shop(), values));
            return addOne(cli, draft);
        });
    QJsonObject values;
    for (const char* field : kFields)
        if (parser.isSet(QLatin1String(field)))
            values.insert(QLatin1String(field), parser.value(QLatin1String(field)));
    PRIYOM_TRY(const leads::LeadDraft draft, backend::leadDraft(cli.shop(), values));
    for (qint64 n = 0; n < count && cli.wroteEverything(); ++n)
        PRIYOM_CHECK(addOne(cli, draft));
    return {};
}

} // namespace

extern const Command kLeadAdd;
const Command kLeadAdd{"lead add", "--channel C ... | --from FILE", QT_TRANSLATE_NOOP("Cli", "Добавить лид."), options, run};

} // namespace priyom::cli
