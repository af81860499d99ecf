// SPDX-License-Identifier: GPL-3.0-or-later
// «Всё равно?»: a time outside the shift, in an absence or on a closed day can be had, once somebody has said that it is meant.
#pragma once

#include "core/base/result.h"
#include "ui/kit/dialog_frame.h"

namespace priyom::desk {

class OutsideDialog final : public kit::DialogFrame
{
    Q_OBJECT

public:
    // `what`: who is meant and when; `why`: as core refused it (bookings::isOutside).
    OutsideDialog(const theme::Theme& theme, const QString& what, const Error& why, QWidget* parent = nullptr);

Q_SIGNALS:
    void insisted();
};

// «Вадим Шилов в это время не работает.»
[[nodiscard]] QString outsideText(const Error& why);

} // namespace priyom::desk
