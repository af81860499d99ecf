// SPDX-License-Identifier: GPL-3.0-or-later
// Reads the arguments: global options, which may stand anywhere, the command of one or two words, and its own options.
#pragma once

#include "app/cli/cli.h"
#include "app/cli/command.h"

#include <QCommandLineParser>

#include <memory>

namespace priyom::cli {

class CommandLine final
{
public:
    // BadInput for an unknown command or option.
    [[nodiscard]] static Result<CommandLine> parse(const QStringList& arguments);
    // --lang, wanted before anything is said.
    [[nodiscard]] static QString language(const QStringList& arguments);

    [[nodiscard]] const QString& help() const { return m_help; } // empty where none was asked for
    [[nodiscard]] const GlobalOptions& global() const { return m_global; }
    [[nodiscard]] const Command& command() const { return *m_command; }
    // positionalArguments() are those after the command's words.
    [[nodiscard]] const QCommandLineParser& parser() const { return *m_parser; }

private:
    CommandLine() = default;
    GlobalOptions m_global;
    const Command* m_command = nullptr;
    std::unique_ptr<QCommandLineParser> m_parser;
    QString m_help;
};

} // namespace priyom::cli
