// SPDX-License-Identifier: GPL-3.0-or-later
// What was changed in a form and not yet saved, as one sentence: «Изменено: первый ответ в чатах, было 5 мин, стало 3 мин.»
#pragma once

#include <QCoreApplication>
#include <QStringList>

namespace priyom::settingsui {

class ChangeList final
{
    Q_DECLARE_TR_FUNCTIONS(ChangeList)

public:
    void add(const QString& what, const QString& was, const QString& is)
    {
        const QString none = tr("не указано");
        if (was != is)
            m_changes.append(tr("%1, было %2, стало %3").arg(what, was.isEmpty() ? none : was, is.isEmpty() ? none : is));
    }
    // Empty where nothing was changed; beyond a few changes the rest is counted.
    [[nodiscard]] QString sentence() const
    {
        constexpr int kNamed = 2;
        if (m_changes.isEmpty())
            return {};
        const int rest = int(m_changes.size()) - kNamed;
        const QString named = m_changes.mid(0, kNamed).join(QStringLiteral("; "));
        return rest > 0 ? tr("Изменено: %1; и ещё %n.", nullptr, rest).arg(named) : tr("Изменено: %1.").arg(named);
    }

private:
    QStringList m_changes;
};

} // namespace priyom::settingsui
