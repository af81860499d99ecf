// SPDX-License-Identifier: GPL-3.0-or-later
// What architecture.md says of every file, as rules that find where it is not so. A rule has a name, and a test that it
// still bites.
#pragma once

#include "tests/architecture/module_graph.h"
#include "tests/architecture/source.h"

#include <span>

namespace priyom::architecture {

// What the rules need to know beside the file itself.
struct Borders
{
    ModuleGraph graph;
    QHash<QString, QString> qtModuleOf; // "QWidget" -> "QtWidgets"
};

using Findings = QList<Line>;

struct BorderRule
{
    const char* name;
    Findings (*find)(const Source& source, const Borders& borders);
};

[[nodiscard]] std::span<const BorderRule> includeRules();
[[nodiscard]] std::span<const BorderRule> codeRules();
[[nodiscard]] std::span<const BorderRule> fileRules();

} // namespace priyom::architecture
