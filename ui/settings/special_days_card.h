// SPDX-License-Identifier: GPL-3.0-or-later
// Days that differ from their weekday, from today on: a holiday, shorter hours. Each is saved at once.
#pragma once

#include "core/schedule/schedule_store.h"
#include "ui/kit/text_table.h"

namespace priyom::settingsui {

class SpecialDaysCard final : public QWidget
{
    Q_OBJECT

public:
    explicit SpecialDaysCard(const theme::Theme& theme);

    void setDays(const std::vector<schedule::SpecialDay>& days);

Q_SIGNALS:
    void addAsked();
    void clearAsked(QDate date);

private:
    std::vector<schedule::SpecialDay> m_days;
    kit::TextTable* m_table;
};

} // namespace priyom::settingsui
