// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/menus.h"

#include "ui/kit/keys.h"

#include <QActionGroup>
#include <QMenu>
#include <QMenuBar>

namespace priyom::shell {

Menus::Menus(theme::Theme& theme, QMenuBar* bar, QWidget* window)
    : QObject(window), m_theme(theme), m_bar(bar), m_window(window)
{
    const std::array titles = {tr("&Файл"),      tr("&Правка"), tr("&Вид"),    tr("&Лид"),
                               tr("&Календарь"), tr("&Отчёты"), tr("&Справка")};
    for (std::size_t at = 0; at < titles.size(); ++at) {
        m_menus[at] = m_bar->addMenu(titles[at]);
        m_menus[at]->menuAction()->setVisible(false);
    }
    addLooks();
    addLanguages();
}

QAction* Menus::add(MenuId menu, const QString& text, const QKeySequence& latin)
{
    QMenu* target = m_menus[static_cast<std::size_t>(menu)];
    target->menuAction()->setVisible(true);
    auto* action = new QAction(text, target);
    const auto entries = target->actions();
    const bool endsWithQuit = !entries.isEmpty() && entries.constLast()->menuRole() == QAction::QuitRole;
    target->insertAction(endsWithQuit ? entries.constLast() : nullptr, action); // whoever opens a menu and presses Down, Enter must not leave
    if (!latin.isEmpty())
        m_shortcuts += kit::bindAction(m_window, action, latin);
    return action;
}

QAction* Menus::addOfPage(MenuId menu, const QString& text, const QKeySequence& latin)
{
    return add(menu, text % QLatin1Char('\t') % latin.toString(QKeySequence::NativeText));
}

void Menus::setLanguage(const QString& code)
{
    for (QAction* action : m_languages)
        action->setChecked(action->data().toString() == code);
}

void Menus::addLooks()
{
    auto* group = new QActionGroup(this);
    const std::pair<QString, theme::ColorMode> looks[] = {
        {tr("Светлая тема"), theme::ColorMode::Light},
        {tr("Тёмная тема"), theme::ColorMode::Dark},
        {tr("Тема как в системе"), theme::ColorMode::System},
    };
    for (const auto& [text, mode] : looks) {
        QAction* action = add(MenuId::View, text);
        action->setCheckable(true);
        action->setChecked(m_theme.mode() == mode);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, chosen = mode] { m_theme.setMode(chosen); });
        connect(&m_theme, &theme::Theme::changed, action, [this, action, shown = mode] { // in the settings, too
            if (m_theme.mode() == shown)
                action->setChecked(true);
        });
    }
    QMenu* view = m_menus[static_cast<std::size_t>(MenuId::View)];
    view->addSeparator();
    QAction* large = add(MenuId::View, tr("Крупный текст"));
    large->setCheckable(true);
    large->setChecked(m_theme.largeText());
    connect(large, &QAction::toggled, this, [this](bool on) { m_theme.setLargeText(on); });
    connect(&m_theme, &theme::Theme::changed, large, [this, large] { large->setChecked(m_theme.largeText()); });
    view->addSeparator();
}

void Menus::addLanguages()
{
    auto* group = new QActionGroup(this);
    // Names of languages are written in themselves, so that everyone finds the way back.
    const std::pair<QString, QString> languages[] = {{QStringLiteral("Русский"), QStringLiteral("ru")},
                                                     {QStringLiteral("English"), QStringLiteral("en")}};
    for (const auto& [name, code] : languages) {
        QAction* action = add(MenuId::View, name);
        action->setCheckable(true);
        action->setData(code);
        group->addAction(action);
        m_languages.append(action);
        connect(action, &QAction::triggered, this, [this, chosen = code] { Q_EMIT languageChosen(chosen); });
    }
}

} // namespace priyom::shell
