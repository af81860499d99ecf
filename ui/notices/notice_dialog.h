// SPDX-License-Identifier: GPL-3.0-or-later
// What the bell opens: one's notices, the newest first, each lead once. Enter opens the lead.
#pragma once

#include "core/base/zone.h"
#include "core/notices/notice_list.h"
#include "ui/kit/dialog_frame.h"
#include "ui/kit/text_table.h"

namespace priyom::noticesui {

class NoticeDialog final : public kit::DialogFrame
{
    Q_OBJECT

public:
    NoticeDialog(const kit::Theme& theme, std::vector<notices::NoticeLine> lines, Instant now, const Zone& zone,
                 QWidget* parent = nullptr);

Q_SIGNALS:
    void leadAsked(priyom::LeadId lead);
    void queueAsked();

private:
    [[nodiscard]] static QString waitsSince(const LocalTime& began, QDate today);
    [[nodiscard]] static kit::TableRow row(const notices::NoticeLine& line, Instant now, const Zone& zone);
    void open(int row);

    std::vector<notices::NoticeLine> m_lines;
};

} // namespace priyom::noticesui
