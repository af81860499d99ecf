// SPDX-License-Identifier: GPL-3.0-or-later
// Under the phone: who it is and what there was with them, F12 for more, and of a client whose request is still open the question whether this is the same one. Nothing
// is saved before it is answered: two leads of one request would be counted twice.
#pragma once

#include "core/base/zone.h"
#include "ui/kit/option_list.h"
#include "ui/newlead/known_client.h"

namespace priyom::kit {
class Avatar;
}

namespace priyom::desk {

enum class Which { NotAsked, NotSaid, Same, Another };

class KnownCard final : public QWidget
{
    Q_OBJECT

public:
    explicit KnownCard(const theme::Theme& theme, QWidget* parent = nullptr);

    void setNobody();
    // `said`: what was answered about the open lead before, here or where the form was asked for.
    void setPerson(const KnownPerson& known, const Zone& zone, Instant now, Which said);
    [[nodiscard]] Which which() const;
    [[nodiscard]] ClientId client() const { return m_client; } // none while it is not known who it is
    [[nodiscard]] LeadId openLead() const { return m_openLead; }
    // Nothing of theirs waits for a time: a visit without a request takes nobody's place.
    [[nodiscard]] bool mayComeWithout() const { return m_client.isValid() && (!m_openLead.isValid() || m_openIsBooked); }
    // The open request has a time: another one moves it.
    [[nodiscard]] bool movesItsVisit() const { return which() == Which::Same && m_openIsBooked; }
    [[nodiscard]] QWidget* question() const { return m_question; }

Q_SIGNALS:
    void answered();

private:
    kit::Avatar* m_avatar;
    kit::Label* m_who;
    kit::Label* m_history;
    kit::Label* m_open;
    kit::OptionList* m_question;
    ClientId m_client;
    LeadId m_openLead;
    bool m_openIsBooked = false;
};

} // namespace priyom::desk
