// SPDX-License-Identifier: GPL-3.0-or-later
// The bin from the menu, in whatever section one is.
#pragma once

#include "ui/bin/bin_view.h"
#include "ui/kit/dialog_frame.h"

namespace priyom::binui {

class BinDialog final : public kit::DialogFrame
{
    Q_OBJECT

public:
    BinDialog(const theme::Theme& theme, backend::Backend& backend, shell::Shell& shell, QWidget* parent = nullptr);

    [[nodiscard]] BinView& view() { return *m_view; }

private:
    void sayKeys();

    BinView* m_view;
};

} // namespace priyom::binui
