// SPDX-License-Identifier: GPL-3.0-or-later
// A new recovery code for the owner at the keys: the present password or PIN, then the code, shown this once. The former
// one no longer works.
#pragma once

#include "ui/kit/button.h"
#include "ui/settings/form_dialog.h"
#include "ui/settings/settings_pane.h"

namespace priyom::settingsui {

class RecoveryDialog final : public FormDialog
{
    Q_OBJECT

public:
    explicit RecoveryDialog(const Surround& surround);

private:
    void check();
    void send();
    void showCode(const QString& code);

    Surround m_surround;
    kit::Field* m_present;
    kit::Field* m_code;
    kit::KeycapButton* m_print;
    kit::Label* m_note;
    bool m_hasCode = false;
};

} // namespace priyom::settingsui
