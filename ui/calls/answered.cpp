// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calls/answered.h"

#include "ui/kit/dialog_frame.h"

namespace priyom::callsui {

void tellOf(const kit::DialogFrame* dialog, const Answered& answered)
{
    QObject::connect(dialog, &kit::DialogFrame::accepted, dialog, [answered] { answered(true); });
    QObject::connect(dialog, &kit::DialogFrame::dismissed, dialog, [answered] { answered(false); });
}

} // namespace priyom::callsui
