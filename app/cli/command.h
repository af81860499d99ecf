// SPDX-License-Identifier: GPL-3.0-or-later
// A command of priyom-cli: its words, its options and what it does. A new one is a new file in commands/ and one line in
// command_list.cpp.
#pragma once

#include "core/base/result.h"

#include <QCommandLineParser>

namespace priyom::cli {

class Cli;

struct Command
{
    const char* name;      // "lead add"
    const char* arguments; // "FILE"; for --help
    const char* summary;   // marked for translation, in the context "Cli"
    void (*options)(QCommandLineParser& parser);
    Result<> (*run)(Cli& cli, const QCommandLineParser& parser);
};

} // namespace priyom::cli
