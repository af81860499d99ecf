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
    BreachDialog(const kit::Theme& theme, const QString& title, const notices::BreachPage& first, const Zone& zone,
                 QWidget* parent = nullptr);

    void refuseMore(const QString& why);
    void append(const notices::BreachPage& page);

Q_SIGNALS:
    void leadAsked(priyom::LeadId lead);
    void moreAsked(const priyom::notices::BreachCursor& after);

private:
    [[nodiscard]] kit::TableRow row(const notices::NoticeLine& line) const;
    [[nodiscard]] QList<kit::TableRow> take(const notices::BreachPage& page);
    void open(int row);

    const Zone m_zone;
    kit::TextTable* m_table;
    std::vector<LeadId> m_leads; // of the rows
    std::optional<notices::BreachCursor> m_next;
};

} // namespace priyom::records
