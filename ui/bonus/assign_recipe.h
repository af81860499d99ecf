// SPDX-License-Identifier: GPL-3.0-or-later
// How a person gets a scheme of pay, for who may assign one: the window has no page for it yet, so the two commands are said
// as they are typed, ready to be copied.
#pragma once

#include "core/base/month.h"
#include "ui/kit/card.h"
#include "ui/kit/label.h"

namespace priyom::bonus {

class AssignRecipe final : public QWidget
{
    Q_OBJECT

public:
    explicit AssignRecipe(const kit::Theme& theme, QWidget* parent = nullptr);

    // As whom the commands are run (empty: the shop asks nobody), and from which month the scheme is to hold.
    void setCase(const QString& person, const Month& from);
    [[nodiscard]] QString commands() const { return m_commands->text(); }

private:
    kit::Label* m_commands;
};

} // namespace priyom::bonus
