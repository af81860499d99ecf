// SPDX-License-Identifier: GPL-3.0-or-later
// A shop's file and the built program on it, on a screen of its own; the file is read from outside.
#pragma once

#include "tests/support/program.h"
#include "tests/support/x_desk.h"

namespace priyom::test {

class LiveShop final
{
public:
    // An open shop with one specialist and one service; false where the program refuses that.
    [[nodiscard]] bool make() const;
    // The program's window stands on the board.
    [[nodiscard]] bool open(const QString& layouts);
    [[nodiscard]] bool startProgram();
    // The form of a new lead, left with the focus behind the name.
    [[nodiscard]] bool newLead(const QString& phone, const QString& name);
    [[nodiscard]] bool waitForTitle(const QString& title) const;

    [[nodiscard]] Ran cli(const QStringList& command) const;
    [[nodiscard]] Ran call(const QString& operation, const QString& arguments) const;

    XDesk desk;

private:
    QTemporaryDir m_folder;
};

} // namespace priyom::test
