// SPDX-License-Identifier: GPL-3.0-or-later
// The rows behind a figure: as many as it counts, each with when, who, and what it brings.
#pragma once

#include "core/reports/record_list.h"
#include "ui/kit/dialog_frame.h"
#include "ui/kit/segmented.h"
#include "ui/kit/text_table.h"
#include "ui/words/ratio_text.h"

namespace priyom::records {

class RecordsDialog final : public kit::DialogFrame
{
    Q_OBJECT

public:
    // `chosen`: the record whose row is marked; 0: the first.
    RecordsDialog(const kit::Theme& theme, const QString& title, const reports::RecordList& list, qint64 chosen = 0, QWidget* parent = nullptr);

private:
    void addParts(const kit::Theme& theme, const reports::RecordList& list, const words::RatioText& ratio, kit::TextTable* table);
    static void showRows(kit::TextTable* table, const reports::RecordList& list, const std::vector<reports::RecordRow>& records);
    [[nodiscard]] static QString summary(const reports::RecordList& list);
    [[nodiscard]] static QList<kit::TableColumn> columns(const reports::RecordList& list);
    [[nodiscard]] static kit::TableRow row(const reports::RecordList& list, const reports::RecordRow& record);
};

} // namespace priyom::records
