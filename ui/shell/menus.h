// SPDX-License-Identifier: GPL-3.0-or-later
// The menu bar. A menu is shown once it holds something; pages add their actions, the look is chosen here.
#pragma once

#include "ui/theme/theme.h"

#include <QKeySequence>
#include <QObject>

#include <array>

class QAction;
class QMenu;
class QMenuBar;
class QShortcut;
class QWidget;

namespace priyom::shell {

enum class MenuId { File, Edit, View, Lead, Calendar, Reports, Help };

class Menus final : public QObject
{
    Q_OBJECT

public:
    // Fills the given bar; `window` carries the shortcuts.
    Menus(theme::Theme& theme, QMenuBar* bar, QWidget* window);

    // An entry with its key in both layouts. `latin` may be empty.
    QAction* add(MenuId menu, const QString& text, const QKeySequence& latin = {});
    // An entry whose key a page binds for itself, because the same key means something else on another page.
    QAction* addOfPage(MenuId menu, const QString& text, const QKeySequence& latin);
    [[nodiscard]] const QList<QShortcut*>& shortcuts() const { return m_shortcuts; }
    // Marks the language that is on: "ru" or "en".
    void setLanguage(const QString& code);

Q_SIGNALS:
    void languageChosen(const QString& code);

private:
    void addLooks();
    void addLanguages();

    theme::Theme& m_theme;
    QMenuBar* m_bar;
    QWidget* m_window;
    std::array<QMenu*, 7> m_menus{};
    QList<QShortcut*> m_shortcuts;
    QList<QAction*> m_languages;
};

} // namespace priyom::shell
