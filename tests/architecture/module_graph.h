// SPDX-License-Identifier: GPL-3.0-or-later
// Which module may see which: read from the same priyom_module lines that CMake builds by, so there is one list.
#pragma once

#include <QHash>
#include <QSet>
#include <QString>

namespace priyom::architecture {

class ModuleGraph final
{
public:
    // The text of core/CMakeLists.txt or ui/CMakeLists.txt; a ${name} stands for any folder that has no line of its own.
    void read(const QString& cmake);

    [[nodiscard]] bool isEmpty() const { return m_sees.isEmpty(); }
    [[nodiscard]] bool maySee(const QString& module, const QString& other) const;

private:
    [[nodiscard]] QString lineOf(const QString& module) const;
    QHash<QString, QSet<QString>> m_sees; // as written
};

} // namespace priyom::architecture
