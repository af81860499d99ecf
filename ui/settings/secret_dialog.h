// SPDX-License-Identifier: GPL-3.0-or-later
// A new PIN or password: one's own, shown by the present one, or by the owner for somebody who forgot theirs.
#pragma once

#include "core/backend/sign_in_desk.h"
#include "ui/settings/form_dialog.h"
#include "ui/settings/settings_pane.h"

namespace priyom::kit {
class Segmented;
}

namespace priyom::settingsui {

class SecretDialog final : public FormDialog
{
    Q_OBJECT

public:
    SecretDialog(const Surround& surround, PersonId whose, const QString& name, bool isOwn);

private:
    void check();
    void send();
    [[nodiscard]] staff::Way way() const;

    Surround m_surround;
    PersonId m_whose;
    QString m_name;
    kit::Field* m_present;
    kit::Segmented* m_way;
    kit::Field* m_fresh;
    kit::Field* m_again;
};

} // namespace priyom::settingsui
