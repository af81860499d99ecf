// SPDX-License-Identifier: GPL-3.0-or-later
// Two cards side by side and what would move: which one stays is chosen here, and Enter merges.
#pragma once

#include "core/cards/merge.h"
#include "ui/kit/dialog_frame.h"
#include "ui/kit/inputs.h"
#include "ui/kit/option_list.h"

namespace priyom::clientsui {

class MergeDialog final : public kit::DialogFrame
{
    Q_OBJECT

public:
    // Both ways round, so that choosing the other one asks nobody.
    MergeDialog(const theme::Theme& theme, cards::MergePreview preview, cards::MergePreview turned, QWidget* parent = nullptr);

Q_SIGNALS:
    void submitted(const priyom::cards::MergeDraft& draft);

private:
    [[nodiscard]] const cards::MergePreview& chosen() const;
    void refresh();

    cards::MergePreview m_preview;
    cards::MergePreview m_turned;
    kit::OptionList* m_kept;
    kit::Label* m_moves;
    kit::CheckBox* m_join;
};

} // namespace priyom::clientsui
