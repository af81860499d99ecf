// SPDX-License-Identifier: GPL-3.0-or-later
// What the scheme pays for, in a few rows: the bands of its attainment rule and the percents beside.
#pragma once

#include "core/pay/pay_service.h"
#include "ui/kit/titled_card.h"

namespace priyom::bonus {

class RulesCard final : public QWidget
{
    Q_OBJECT

public:
    explicit RulesCard(const kit::Theme& theme, QWidget* parent = nullptr);
    void setPay(const pay::PersonPay& pay);

private:
    void addRow(const QString& when, const QString& pays);

    const kit::Theme& m_theme;
    kit::TitledCard* m_card;
    QWidget* m_rows = nullptr;
};

} // namespace priyom::bonus
