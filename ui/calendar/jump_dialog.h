// SPDX-License-Identifier: GPL-3.0-or-later
// To a day by the words for it: «завтра», «пт», «16.10», «2 июня». What is understood is said before Enter goes there.
#pragma once

#include "core/base/zone.h"
#include "ui/kit/dialog_frame.h"
#include "ui/kit/field.h"

namespace priyom::calendar {

// The day that is meant; of several the first.
[[nodiscard]] std::optional<QDate> typedDate(const QString& text, Instant now, const Zone& zone);

class JumpDialog final : public kit::DialogFrame
{
    Q_OBJECT

public:
    JumpDialog(const theme::Theme& theme, Instant now, const Zone& zone, QWidget* parent = nullptr);

Q_SIGNALS:
    void chosen(QDate day);

private:
    void read();
    void go();

    Instant m_now;
    Zone m_zone;
    kit::Field* m_text;
    kit::Label* m_understood;
    kit::KeycapButton* m_go;
    std::optional<QDate> m_day;
};

} // namespace priyom::calendar
