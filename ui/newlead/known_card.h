// SPDX-License-Identifier: GPL-3.0-or-later
// Under the phone: who it is, and of a client whose request is still open the question whether this is the same one. Nothing
// is saved before it is answered: two leads of one request would be counted twice.
#pragma once

#include "core/base/zone.h"
#include "core/leads/lead_list.h"
#include "ui/kit/option_list.h"
#include "ui/kit/spans.h"

namespace priyom::desk {

enum class Which { NotAsked, NotSaid, Same, Another };

class KnownCard final : public QWidget
{
    Q_OBJECT

public:
    explicit KnownCard(const theme::Theme& theme, QWidget* parent = nullptr);

    void setNobody();
    // `another`: it was said before the form was opened that this is a request of its own.
    void setHit(const leads::QuickHit& hit, const Zone& zone, bool another);
    [[nodiscard]] Which which() const;
    [[nodiscard]] LeadId openLead() const { return m_openLead; }
    [[nodiscard]] QWidget* question() const { return m_question; }

Q_SIGNALS:
    void answered();

private:
    kit::SpansLabel* m_who;
    kit::Label* m_open;
    kit::OptionList* m_question;
    LeadId m_openLead;
};

} // namespace priyom::desk
