// SPDX-License-Identifier: GPL-3.0-or-later
// All pairs of cards that look alike, the surest first, with why; Enter opens the card, where they are merged or told apart.
#pragma once

#include "core/clients/duplicate_scan.h"
#include "ui/kit/dialog_frame.h"

namespace priyom::clientsui {

class DuplicatesDialog final : public kit::DialogFrame
{
    Q_OBJECT

public:
    DuplicatesDialog(const theme::Theme& theme, const std::vector<clients::DuplicatePair>& pairs, QWidget* parent = nullptr);

Q_SIGNALS:
    void opened(priyom::ClientId client);
};

} // namespace priyom::clientsui
