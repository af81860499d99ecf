// SPDX-License-Identifier: GPL-3.0-or-later
// A person of the shop: the name, the title, the roles, whether the person still works here.
#pragma once

#include "core/staff/person.h"
#include "ui/kit/label.h"
#include "ui/settings/form_dialog.h"
#include "ui/settings/left_visits.h"

class QCheckBox;

namespace priyom::settingsui {

class PersonDialog final : public FormDialog
{
    Q_OBJECT

public:
    // A person without an id is a new one.
    // isSelf: it is who is at the keys.
    PersonDialog(const theme::Theme& theme, const staff::Person& person, bool isSelf = false);

    [[nodiscard]] staff::Person person() const; // as the form has it
    // Booked with this person and still to come: named where they would be left without who performs them.
    void setAhead(const LeftVisits& ahead);

Q_SIGNALS:
    void secretAsked();
    void unlockAsked();
    void recoveryAsked();

private:
    void check();
    kit::KeycapButton* addButton(const QString& text, theme::Icon icon, bool isShown);

    PersonId m_id;
    kit::Field* m_name;
    kit::Field* m_title;
    QList<QCheckBox*> m_roles; // in the order of staff::kAllRoles
    QCheckBox* m_active;
    kit::Label* m_left;
    bool m_hasAhead = false;
};

} // namespace priyom::settingsui
