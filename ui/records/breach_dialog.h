// SPDX-License-Identifier: GPL-3.0-or-later
// The limits that passed behind a count: when, with whom, which norm, who answered for it, and why, where that is known.
#pragma once

#include "core/base/zone.h"
#include "core/notices/notice_list.h"
#include "ui/kit/dialog_frame.h"
#include "ui/kit/text_table.h"

namespace priyom::records {

class BreachDialog final : public kit::DialogFrame
{
    Q_OBJECT

public:
    BreachDialog(const kit::Theme& theme, const QString& title, std::vector<notices::NoticeLine> lines, const Zone& zone, QWidget* parent = nullptr);

Q_SIGNALS:
    void leadAsked(priyom::LeadId lead);

private:
    [[nodiscard]] static kit::TableRow row(const notices::NoticeLine& line, const Zone& zone);
    void open(int row);

    std::vector<notices::NoticeLine> m_lines;
};

} // namespace priyom::records
