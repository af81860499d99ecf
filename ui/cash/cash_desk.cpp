// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cash/cash_desk.h"

#include "core/backend/services.h"
#include "core/staff/rights.h"
#include "ui/cash/cash_words.h"
#include "ui/cash/close_dialog.h"
#include "ui/cash/goods_dialog.h"
#include "ui/desk/fresh_key.h"
#include "ui/paper/ask_where.h"
#include "ui/payment/refund_dialog.h"
#include "ui/shell/main_window.h"
#include "ui/words/error_text.h"
#include "ui/words/number_text.h"

#include <QAction>
#include <QDir>

namespace priyom::cash {

using backend::Services;
using payments::CashDay;
using payments::CashShift;
using payments::PaymentDraft;
using staff::Session;

namespace {

const QKeySequence kGoodsKey(Qt::SHIFT | Qt::Key_F9);
const QKeySequence kDayKey(Qt::SHIFT | Qt::Key_F12);

} // namespace

CashDesk::CashDesk(const theme::Theme& theme, backend::Backend& backend, shell::Shell& shell, const Clock& clock, const Zone& zone, QObject* parent)
    : QObject(parent), m_theme(theme), m_backend(backend), m_shell(shell), m_clock(clock), m_zone(zone)
{
    connect(&backend, &backend::Backend::changed, this, [this](const QSet<QString>& subjects) {
        static const QSet<QString> kOfCash{QStringLiteral("payment"), QStringLiteral("lead"), QStringLiteral("cash_shift"), QStringLiteral("client")};
        if (m_list && subjects.intersects(kOfCash))
            turnTo(m_list->day().date);
    });
}

void CashDesk::join(shell::MainWindow& window)
{
    connect(window.menus().add(shell::MenuId::Calendar, tr("Продажа товара"), kGoodsKey), &QAction::triggered, this, &CashDesk::sellGoods);
    connect(window.menus().add(shell::MenuId::Calendar, tr("Касса дня"), kDayKey), &QAction::triggered, this, &CashDesk::openDay);
    window.nameKey({{QStringLiteral("Shift F9")}, tr("продажа товара")});
    window.nameKey({{QStringLiteral("Shift F12")}, tr("касса дня")});
}

QList<shell::Picture> CashDesk::pictures()
{
    const auto leave = [this] {
        for (const QPointer<kit::DialogFrame>& dialog : {m_asked, QPointer<kit::DialogFrame>(m_list)})
            if (dialog)
                dialog->dismiss();
    };
    const auto isAsked = [this] { return !m_asked.isNull(); };
    return {{QStringLiteral("goods-dialog"), [this] { sellGoods(); }, isAsked, {}, leave},
            {QStringLiteral("cash-day"), [this] { openDay(); }, [this] { return !m_list.isNull(); }, {}, leave},
            {QStringLiteral("cash-closing"), [this] { openDay(); }, [this] { return !m_list.isNull(); }, [this] { count(m_list->day()); }, leave}};
}

void CashDesk::read(QDate day, std::function<void(const Read&)> answered)
{
    m_backend.ask(this, [day](Services& services, const Session& session) { return services.cash.list(session, day); }, std::move(answered));
}

void CashDesk::openDay()
{
    read(m_zone.date(m_clock.now()), [this](const Read& day) {
        if (day)
            show(*day);
        else
            sayRefused(day.error());
    });
}

void CashDesk::show(const CashDay& day)
{
    auto* dialog = new CashDialog(m_theme, m_zone, day, m_zone.date(m_clock.now()));
    m_list = dialog;
    connect(dialog, &CashDialog::dayAsked, this, &CashDesk::turnTo);
    connect(dialog, &CashDialog::countAsked, this, [this, dialog] { count(dialog->day()); });
    connect(dialog, &CashDialog::printAsked, this, [this, dialog] { print(dialog->day().date); });
    connect(dialog, &CashDialog::saveAsked, this, [this, dialog] { savePdf(dialog->day().date); });
    connect(dialog, &CashDialog::refundAsked, this, &CashDesk::refund);
    m_shell.openDialog(dialog);
}

void CashDesk::turnTo(QDate date)
{
    read(date, [this](const Read& day) {
        if (!m_list)
            return;
        if (day)
            m_list->setDay(*day);
        else
            m_list->showProblem(words::errorText(day.error()));
    });
}

void CashDesk::takeOut(QDate date, Sheet done)
{
    m_backend.ask(
        this, [date](Services& services, const Session& session) { return services.cash.takeOut(session, date); },
        [this, done = std::move(done)](const Read& day) {
            if (!day)
                sayRefused(day.error());
            else if (m_list) // over which a printer or a file is asked for
                done(cashSheet(*day, m_zone));
        });
}

void CashDesk::print(QDate day)
{
    takeOut(day, [this](const paper::ListSheet& sheet) {
        paper::printSheet(m_list, sheet, [this] { m_shell.toast({tr("Принтер ничего не взял: проверьте, что он включён"), {}, {}, {}, theme::Icon::Alert}); });
    });
}

void CashDesk::savePdf(QDate day)
{
    paper::askWhere(m_list, tr("касса") + QLatin1Char(' ') + day.toString(Qt::ISODate), QStringLiteral("pdf"), [this, day](const QString& path) {
        takeOut(day, [this, path](const paper::ListSheet& sheet) {
            if (const Result<> kept = paper::writePdf(path, m_list->font(), sheet); !kept)
                sayRefused(kept.error());
            else
                m_shell.toast({tr("Сохранено: %1").arg(QDir::toNativeSeparators(path)), {}, {}, {}, theme::Icon::Check});
        });
    });
}

void CashDesk::count(const CashDay& day)
{
    auto* dialog = new CloseDialog(m_theme, day);
    m_asked = dialog;
    connect(dialog, &CloseDialog::submitted, this,
            [this, dialog = QPointer<kit::DialogFrame>(dialog)](const payments::CashClosing& closing) { close(closing, dialog); });
    m_shell.openDialog(dialog);
}

void CashDesk::close(const payments::CashClosing& closing, const QPointer<kit::DialogFrame>& asked)
{
    m_backend.ask(
        this, [closing](Services& services, const Session& session) { return services.cash.close(session, closing); },
        [this, asked](const Result<CashShift>& shift) {
            if (!shift && asked)
                asked->refuse(words::errorText(shift.error()));
            if (!shift)
                return;
            if (asked)
                asked->accept();
            m_shell.toast({tr("Смена закрыта: %1").arg(differenceText(shift->difference())), tr("Вернуть"), {}, QStringLiteral("Ctrl Z")}); // by the history
        });
}

void CashDesk::sellGoods()
{
    m_backend.ask(
        this,
        [](Services& services, const Session& session) -> Result<payments::Method> {
            PRIYOM_CHECK(staff::permit(session, "payment.add"));
            return services.payments.usual(session);
        },
        [this](const Result<payments::Method>& usual) {
            if (!usual) {
                sayRefused(usual.error());
                return;
            }
            auto* dialog = new GoodsDialog(m_theme, m_backend, *usual);
            m_asked = dialog;
            connect(dialog, &GoodsDialog::submitted, this,
                    [this, key = desk::freshKey(), dialog = QPointer<kit::DialogFrame>(dialog)](PaymentDraft sale) {
                        sale.key = key;
                        sell(sale, dialog);
                    });
            m_shell.openDialog(dialog);
        });
}

void CashDesk::sell(const PaymentDraft& sale, const QPointer<kit::DialogFrame>& asked)
{
    m_backend.ask(
        this, [sale](Services& services, const Session& session) { return services.payments.add(session, sale); },
        [this, asked, amount = sale.amount, what = sale.note](const Result<PaymentId>& sold) {
            if (!sold && asked)
                asked->refuse(words::errorText(sold.error()));
            if (!sold)
                return;
            if (asked)
                asked->accept();
            m_shell.toast({tr("%1: продано за %2").arg(what, words::moneyText(amount)), tr("Отменить"), [this, id = *sold] { takeBack(id); },
                           QStringLiteral("Ctrl Z")});
        });
}

// In the way it was paid, unless another is chosen; no more than is left of it.
void CashDesk::refund(const payments::CashLine& sale)
{
    payments::Bill bill;
    bill.payments.push_back(sale.payment);
    bill.payments.front().amount = payments::refundable(sale);
    const QString what = aboutText(sale);
    auto* dialog = new desk::RefundDialog(m_theme, what, bill);
    m_asked = dialog;
    connect(dialog, &desk::RefundDialog::submitted, this,
            [this, of = sale.payment.id, what, key = desk::freshKey(), dialog = QPointer<kit::DialogFrame>(dialog)](Money amount, payments::Method method, const QString& reason) {
                PaymentDraft refund;
                refund.refundOf = of;
                refund.amount = -amount;
                refund.method = method;
                refund.note = reason;
                refund.key = key;
                giveBack(refund, what, dialog);
            });
    m_shell.openDialog(dialog);
}

void CashDesk::giveBack(const PaymentDraft& refund, const QString& what, const QPointer<kit::DialogFrame>& asked)
{
    m_backend.ask(
        this, [refund](Services& services, const Session& session) { return services.payments.add(session, refund); },
        [this, asked, amount = -refund.amount, what](const Result<PaymentId>& given) {
            if (!given && asked)
                asked->refuse(words::errorText(given.error()));
            if (!given)
                return;
            if (asked)
                asked->accept();
            m_shell.toast({tr("%1: возвращено %2").arg(what, words::moneyText(amount)), tr("Отменить"), [this, id = *given] { takeBack(id); },
                           QStringLiteral("Ctrl Z")});
        });
}

void CashDesk::takeBack(PaymentId sale)
{
    m_backend.ask(
        this, [sale](Services& services, const Session& session) { return services.payments.undo(session, sale, payments::Cancelling::Undo); },
        [this](const Result<std::vector<payments::Payment>>& gone) {
            if (!gone) {
                sayRefused(gone.error());
                return;
            }
            const Money sum = payments::paidOf(*gone);
            m_shell.toast({sum.minor < 0 ? tr("Возврат %1 отменён").arg(words::moneyText(-sum)) : tr("Продажа на %1 отменена").arg(words::moneyText(sum)), {}, {},
                           {}, theme::Icon::Undo});
        });
}

void CashDesk::sayRefused(const Error& error)
{
    m_shell.toast({words::errorText(error), {}, {}, {}, theme::Icon::Alert});
}

} // namespace priyom::cash
