// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cash/cash_words.h"

#include "core/clients/called.h"
#include "ui/payment/payment_words.h"
#include "ui/words/date_text.h"
#include "ui/words/lead_words.h"
#include "ui/words/near_day.h"
#include "ui/words/number_text.h"

#include <QCoreApplication>

namespace priyom::cash {

using payments::CashDay;
using payments::CashLine;
using payments::CashShift;
using payments::MethodTotal;

namespace {

class CashWords
{
    Q_DECLARE_TR_FUNCTIONS(CashWords)

public:
    static QString about(const CashLine& line)
    {
        const bool isVisit = line.payment.visit.isValid();
        const bool isRefund = line.payment.amount.minor < 0 && (isVisit || line.payment.refundOf.isValid());
        const QString goods = isRefund ? line.sold : line.payment.note;
        const QString name = line.payment.client.isValid() ? words::clientName(line) : QString();
        QStringList parts;
        if (!isVisit)
            parts += goods.isEmpty() ? tr("Товар") : goods;
        if (!name.isEmpty())
            parts += name;
        if (!line.services.isEmpty())
            parts += line.services;
        const QString text = parts.join(QStringLiteral(", "));
        if (isRefund)
            return line.payment.note.isEmpty() ? tr("Возврат: %1").arg(text) : tr("Возврат: %1 (%2)", "of whom, why").arg(text, line.payment.note);
        return line.isAhead ? tr("Предоплата: %1").arg(text) : text;
    }

    static QString difference(Money difference)
    {
        if (difference.minor == 0)
            return tr("сходится");
        return difference.minor < 0 ? tr("не хватает %1").arg(words::moneyText(-difference)) : tr("лишние %1").arg(words::moneyText(difference));
    }

    static QString closing(const CashShift& shift)
    {
        const QString said = tr("Смена закрыта: %1").arg(difference(shift.difference()));
        return shift.note.isEmpty() ? said : tr("%1 (%2)", "a closing, the note to it").arg(said, shift.note);
    }

    static QString total(const MethodTotal& total, const QString& of)
    {
        const QString said = tr("%1 %2", "a way of paying, a sum").arg(of, words::moneyText(total.net()));
        return total.refunded.minor == 0 ? said : tr("%1, из них возвраты %2").arg(said, words::moneyText(-total.refunded));
    }

    static QString allWord() { return tr("Всего"); }
    static QString title(QDate day) { return tr("Касса, %1").arg(words::fullDayText(day)); }
    static QString count(int count) { return tr("%n оплат", nullptr, count); }
    static QString paymentsWord() { return tr("Оплаты"); }
    static QString totalsWord() { return tr("Итоги за день"); }
    static QString closingsWord() { return tr("Закрытые смены"); }
};

paper::SheetPart linesPart(const CashDay& day, const Zone& zone)
{
    paper::SheetPart part{CashWords::paymentsWord(), {}, {}};
    for (const CashLine& line : day.lines)
        part.rows += paper::SheetRow{{words::timeText(line.payment.paidAt, zone), aboutText(line), desk::methodWord(line.payment.method),
                                      words::moneyText(line.payment.amount),
                                      line.payment.discount.minor == 0 ? QString() : words::moneyText(-line.payment.discount), line.takenBy}};
    return part;
}

} // namespace

QString aboutText(const CashLine& line)
{
    return CashWords::about(line);
}

QString differenceText(Money difference)
{
    return CashWords::difference(difference);
}

QString closingText(const CashShift& shift)
{
    return CashWords::closing(shift);
}

QString totalText(const MethodTotal& total, const QString& of)
{
    return CashWords::total(total, of);
}

paper::ListSheet cashSheet(const CashDay& day, const Zone& zone)
{
    paper::ListSheet sheet;
    sheet.title = CashWords::title(day.date);
    sheet.subtitle = CashWords::count(int(day.lines.size()));
    sheet.shares = {0.08, 0.40, 0.13, 0.13, 0.10, 0.16};
    sheet.parts += linesPart(day, zone);
    paper::SheetPart totals{CashWords::totalsWord(), {}, {}};
    const auto byMethod = payments::totalsOf(day.lines);
    for (const MethodTotal& total : byMethod)
        totals.rows += paper::SheetRow{{{}, totalText(total, desk::methodWord(total.method)), {}, words::moneyText(total.net())}};
    totals.rows += paper::SheetRow{{{}, CashWords::allWord(), {}, words::moneyText(payments::sumOf(byMethod).net())}};
    sheet.parts += totals;
    paper::SheetPart closings{CashWords::closingsWord(), {}, {}};
    for (std::size_t at = 0; at < day.closed.size(); ++at)
        closings.rows += paper::SheetRow{{words::timeText(day.closed[at].closedAt, zone), closingText(day.closed[at]), {},
                                          words::moneyText(day.closed[at].counted), {}, day.closedBy[at]}};
    if (!closings.rows.isEmpty())
        sheet.parts += closings;
    return sheet;
}

} // namespace priyom::cash
