// SPDX-License-Identifier: GPL-3.0-or-later
// Reading the values of options and positional arguments, with a refusal that names the one at fault.
#pragma once

#include "core/base/result.h"

#include <QCommandLineParser>

namespace priyom::cli {

// The positional argument at `place`; BadInput with `name` where there is none.
[[nodiscard]] Result<QString> argument(const QCommandLineParser& parser, int place, const char* name);
// The value of an option that must be there.
[[nodiscard]] Result<QString> required(const QCommandLineParser& parser, const char* option);
// A whole number of an option; `otherwise` where it is not given.
[[nodiscard]] Result<qint64> whole(const QCommandLineParser& parser, const char* option, qint64 otherwise);
[[nodiscard]] Result<qint64> wholeText(const QString& text, const char* name);
// Adds an option with a value: addValue(parser, "channel", "C", description).
void addValue(QCommandLineParser& parser, const char* option, const char* value, const QString& description, const QString& standard = {});
void addFlag(QCommandLineParser& parser, const char* option, const QString& description);

} // namespace priyom::cli
