// SPDX-License-Identifier: GPL-3.0-or-later
// The cash desk from anywhere in the window: goods sold without a visit, the list of the day, the closing of its shift.
#pragma once

#include "core/backend/backend.h"
#include "core/base/clock.h"
#include "core/base/zone.h"
#include "core/payments/cash_service.h"
#include "ui/cash/cash_dialog.h"
#include "ui/paper/list_sheet.h"
#include "ui/shell/page.h"
#include "ui/shell/shell.h"

#include <QPointer>

namespace priyom::shell {
class MainWindow;
}

namespace priyom::payments {
struct PaymentDraft;
}

namespace priyom::cash {

class CashDesk final : public QObject
{
    Q_OBJECT

public:
    CashDesk(const theme::Theme& theme, backend::Backend& backend, shell::Shell& shell, const Clock& clock, const Zone& zone, QObject* parent);

    // Its entries and keys into the window.
    void join(shell::MainWindow& window);
    void sellGoods();
    void openDay();
    [[nodiscard]] QList<shell::Picture> pictures();

private:
    using Read = Result<payments::CashDay>;

    void read(QDate day, std::function<void(const Read&)> answered);
    void show(const payments::CashDay& day);
    void turnTo(QDate day);
    using Sheet = std::function<void(const paper::ListSheet&)>;
    void takeOut(QDate day, Sheet done);
    void print(QDate day);
    void savePdf(QDate day);
    void count(const payments::CashDay& day);
    void close(const payments::CashClosing& closing, const QPointer<kit::DialogFrame>& asked);
    void sell(const payments::PaymentDraft& sale, const QPointer<kit::DialogFrame>& asked);
    void refund(const payments::CashLine& sale);
    void giveBack(const payments::PaymentDraft& refund, const QString& what, const QPointer<kit::DialogFrame>& asked);
    void takeBack(PaymentId sale);
    void sayRefused(const Error& error);

    const theme::Theme& m_theme;
    backend::Backend& m_backend;
    shell::Shell& m_shell;
    const Clock& m_clock;
    Zone m_zone;
    QPointer<CashDialog> m_list;
    QPointer<kit::DialogFrame> m_asked; // about goods, about the drawer
};

} // namespace priyom::cash
