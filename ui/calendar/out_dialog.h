// SPDX-License-Identifier: GPL-3.0-or-later
// What the calendar can be taken out as: by its digit.
#pragma once

#include "ui/kit/dialog_frame.h"
#include "ui/kit/option_list.h"

namespace priyom::calendar {

enum class Out { PrintDay, PdfDay, PrintSpecialist, PdfSpecialist, Schedule, Week, Visit };

class OutDialog final : public kit::DialogFrame
{
    Q_OBJECT

public:
    // `specialist`: whose sheet and schedule; `visit`: of whom, empty where the keys stand on none.
    OutDialog(const theme::Theme& theme, const QString& day, const QString& specialist, const QString& visit, QWidget* parent = nullptr);

Q_SIGNALS:
    void chosen(priyom::calendar::Out out);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void take();

    kit::OptionList* m_ways;
};

} // namespace priyom::calendar
