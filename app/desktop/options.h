// SPDX-License-Identifier: GPL-3.0-or-later
// What the program was started with. Reading it needs no application object, so that a test can.
#pragma once

#include "ui/theme/theme.h"

#include <QSize>
#include <QString>
#include <QStringList>

#include <optional>

namespace priyom::desktop {

struct Options
{
    QString database = {}; // empty: the shop in the person's own folder
    bool demo = false;
    QString now = {};      // read once the shop's zone is known
    QString language = {}; // empty: what was chosen last
    std::optional<theme::ColorMode> theme = {};
    bool largeText = false; // and whatever was chosen last
    QString pictures = {}; // a folder: render and leave
    QString page = {};     // one picture of them
    QSize size{1440, 900};
    bool help = false;
    bool version = false;

    QString mistake = {}; // what was not understood, in words; then nothing else counts
};

[[nodiscard]] Options parseOptions(const QStringList& arguments);
[[nodiscard]] QString optionsHelp();

} // namespace priyom::desktop
