// SPDX-License-Identifier: GPL-3.0-or-later
// «Пришли с … по …»: two days as they are typed, either may be left open; Enter narrows the lists to them.
#pragma once

#include "ui/kit/dialog_frame.h"
#include "ui/kit/field.h"

#include <QDate>

namespace priyom::desk {

class PeriodDialog final : public kit::DialogFrame
{
    Q_OBJECT

public:
    PeriodDialog(const theme::Theme& theme, QDate today, QWidget* parent = nullptr);

    void setDays(std::optional<QDate> from, std::optional<QDate> to);

Q_SIGNALS:
    void submitted(const std::optional<QDate>& from, const std::optional<QDate>& to);

private:
    [[nodiscard]] std::optional<QDate> dayIn(const kit::Field* field) const;
    void judge();
    void submit();

    QDate m_today;
    kit::Field* m_from;
    kit::Field* m_to;
};

} // namespace priyom::desk
