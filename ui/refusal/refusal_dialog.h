// SPDX-License-Identifier: GPL-3.0-or-later
// F9: why a lead is lost. A reason by its digit is required, details are not; how often each was given this month stands
// beside it, so that «другое» does not become a habit.
#pragma once

#include "core/bookings/booking_draft.h"
#include "ui/desk/desk_lists.h"
#include "ui/kit/dialog_frame.h"
#include "ui/kit/field.h"
#include "ui/kit/inputs.h"
#include "ui/kit/option_list.h"

#include <QHash>

namespace priyom::desk {

struct RefusalEntry
{
    QString reasonKey;
    QString comment;
    std::optional<int> remindDays; // to ask again after so many
};

class RefusalDialog final : public kit::DialogFrame
{
    Q_OBJECT

public:
    RefusalDialog(const theme::Theme& theme, const DeskLists& lists, const QString& clientName, const QString& wish,
                  QWidget* parent = nullptr);

    // How often each reason was given in this month, by its key.
    void setCounts(const QHash<QString, int>& counts, QDate month);

Q_SIGNALS:
    void submitted(const priyom::desk::RefusalEntry& entry);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void showReasons(const QHash<QString, int>* counts, QDate month);
    [[nodiscard]] QWidget* reminderRow();
    void refresh();

    std::vector<catalog::LostReason> m_list;
    kit::OptionList* m_reasons;
    kit::Field* m_details;
    kit::CheckBox* m_reminds;
    kit::Combo* m_after;
    kit::KeycapButton* m_save;
};

} // namespace priyom::desk
