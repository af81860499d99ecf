// SPDX-License-Identifier: GPL-3.0-or-later
// What a page may ask of the window around it: say something, open a dialog, go elsewhere.
#pragma once

#include "ui/kit/toast_host.h"

#include <QString>

namespace priyom::kit {
class DialogFrame;
}

namespace priyom::shell {

enum class Section;

class Shell
{
public:
    virtual ~Shell() = default;
    virtual void toast(kit::Toast toast) = 0;
    // Does what the toast that is seen says of this key; false where none says anything of it.
    virtual bool runToast(const QKeySequence& keys) = 0;
    // Takes the dialog and deletes it after it closed.
    virtual void openDialog(kit::DialogFrame* dialog) = 0;
    virtual void goTo(Section section) = 0;
};

} // namespace priyom::shell
