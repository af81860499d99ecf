// SPDX-License-Identifier: GPL-3.0-or-later
// Ctrl+E: what was asked for and how it came, to be mended. What is left as it was is not saved, so that nobody else's
// change of another field is lost with it.
#pragma once

#include "core/leads/lead_card.h"
#include "core/leads/lead_draft.h"
#include "ui/desk/desk_lists.h"
#include "ui/kit/dialog_frame.h"
#include "ui/kit/field.h"
#include "ui/kit/inputs.h"
#include "ui/kit/option_list.h"

namespace priyom::desk {

class LeadEditDialog final : public kit::DialogFrame
{
    Q_OBJECT

public:
    LeadEditDialog(const theme::Theme& theme, const DeskLists& lists, const leads::LeadCard& card, QWidget* parent = nullptr);
    [[nodiscard]] leads::LeadEdit edit() const;

Q_SIGNALS:
    void submitted(const priyom::leads::LeadEdit& edit); // not where nothing was changed

private:
    void fill(const DeskLists& lists);
    void submit();
    [[nodiscard]] std::optional<leads::Temperature> interest() const;

    leads::LeadCard m_card;
    kit::Combo* m_channel;
    kit::Combo* m_service;
    kit::OptionList* m_interest;
    kit::Combo* m_source;
    kit::Combo* m_campaign;
    kit::Field* m_wish;
    kit::Field* m_note;
};

} // namespace priyom::desk
