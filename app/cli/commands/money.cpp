// SPDX-License-Identifier: GPL-3.0-or-later
// pay, spend add: money that came in for a visit, money that went out for a campaign. Amounts are major units.
#include "app/cli/arguments.h"
#include "app/cli/cli.h"
#include "app/cli/command.h"
#include "core/base/instant_text.h"

#include <QCoreApplication>

namespace priyom::cli {

namespace {

void payOptions(QCommandLineParser& parser)
{
    addValue(parser, "visit", "ID", QCoreApplication::translate("Cli", "За какой визит."));
    addValue(parser, "amount", "A", QCoreApplication::translate("Cli", "Сумма в рублях; возврат с минусом."));
    addValue(parser, "at", "I", QCoreApplication::translate("Cli", "Когда оплачено; иначе сейчас."));
    addValue(parser, "method", "M", QCoreApplication::translate("Cli", "Способ: cash, card, transfer или other."));
    addValue(parser, "note", "T", QCoreApplication::translate("Cli", "Почему деньги возвращают."));
}

void spendOptions(QCommandLineParser& parser)
{
    addValue(parser, "campaign", "C", QCoreApplication::translate("Cli", "Кампания."));
    addValue(parser, "date", "D", QCoreApplication::translate("Cli", "День."));
    addValue(parser, "amount", "A", QCoreApplication::translate("Cli", "Сумма в рублях."));
}

Result<> pay(Cli& cli, const QCommandLineParser& parser)
{
    PRIYOM_TRY(const QString visitText, required(parser, "visit"));
    PRIYOM_TRY(const qint64 visit, wholeText(visitText, "visit"));
    PRIYOM_TRY(const QString amountText, required(parser, "amount"));
    payments::PaymentDraft draft;
    draft.visit = VisitId(visit);
    PRIYOM_TRY(draft.amount, parseMoney(amountText));
    if (parser.isSet(QStringLiteral("method"))) {
        const auto method = payments::methodFromKey(parser.value(QStringLiteral("method")));
        if (!method)
            return fail(ErrorCode::BadInput, QStringLiteral("method"), parser.value(QStringLiteral("method")));
        draft.method = *method;
    }
    draft.note = parser.value(QStringLiteral("note"));
    PRIYOM_CHECK(cli.openForWriting());
    if (parser.isSet(QStringLiteral("at"))) {
        PRIYOM_TRY(draft.at, cli.instant(parser.value(QStringLiteral("at"))));
    }
    PRIYOM_TRY(const PaymentId id, cli.services().payments.add(cli.session(), draft));
    cli.acknowledge("ACK " + QByteArray::number(id.value));
    return {};
}

Result<> addSpend(Cli& cli, const QCommandLineParser& parser)
{
    PRIYOM_TRY(const QString campaign, required(parser, "campaign"));
    PRIYOM_TRY(const QString dayText, required(parser, "date"));
    PRIYOM_TRY(const QDate day, parseDate(dayText));
    PRIYOM_TRY(const QString amountText, required(parser, "amount"));
    PRIYOM_TRY(const Money amount, parseMoney(amountText));
    PRIYOM_CHECK(cli.openForWriting());
    PRIYOM_TRY(const SpendId id, cli.services().marketing.addSpend(cli.session(), campaign, day, amount));
    cli.acknowledge("ACK " + QByteArray::number(id.value));
    return {};
}

} // namespace

extern const Command kPay;
const Command kPay{"pay", "--visit ID --amount A", QT_TRANSLATE_NOOP("Cli", "Принять оплату за визит."), payOptions, pay};
extern const Command kSpendAdd;
const Command kSpendAdd{"spend add", "--campaign C --date D --amount A", QT_TRANSLATE_NOOP("Cli", "Записать расход на кампанию."), spendOptions, addSpend};

} // namespace priyom::cli
