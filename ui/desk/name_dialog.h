// SPDX-License-Identifier: GPL-3.0-or-later
// One name, asked for; Enter keeps it.
#pragma once

#include "ui/kit/dialog_frame.h"
#include "ui/kit/field.h"

namespace priyom::desk {

class NameDialog final : public kit::DialogFrame
{
    Q_OBJECT

public:
    NameDialog(const theme::Theme& theme, const QString& title, const QString& about, const QString& label, int longest, QWidget* parent = nullptr);

    // Proposed, and selected: typing replaces it.
    void setName(const QString& name);

Q_SIGNALS:
    void submitted(const QString& name);

private:
    kit::Field* m_name;
};

} // namespace priyom::desk
