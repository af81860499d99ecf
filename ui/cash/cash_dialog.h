// SPDX-License-Identifier: GPL-3.0-or-later
// «Касса дня»: the payments of a day, what came in each way, and the way to count the drawer.
#pragma once

#include "core/base/zone.h"
#include "core/payments/cash_day.h"
#include "ui/kit/dialog_frame.h"
#include "ui/kit/text_table.h"

namespace priyom::cash {

class CashDialog final : public kit::DialogFrame
{
    Q_OBJECT

public:
    CashDialog(const theme::Theme& theme, const Zone& zone, const payments::CashDay& day, QDate today, QWidget* parent = nullptr);

    void setDay(const payments::CashDay& day);
    [[nodiscard]] const payments::CashDay& day() const { return m_day; }

Q_SIGNALS:
    void dayAsked(QDate day);
    void countAsked();
    void printAsked();
    void saveAsked(); // as PDF
    void refundAsked(const priyom::payments::CashLine& sale); // of goods

private:
    void build();
    [[nodiscard]] QList<kit::TableRow> rows();
    void giveBack();
    void sayTotals();

    Zone m_zone;
    QDate m_today;
    payments::CashDay m_day;
    std::vector<int> m_lineOfRow; // -1: a closing
    kit::TextTable* m_table;
    kit::Label* m_totals;
    kit::Label* m_drawer;
    kit::KeycapButton* m_count;
};

} // namespace priyom::cash
