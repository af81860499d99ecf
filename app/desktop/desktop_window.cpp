// SPDX-License-Identifier: GPL-3.0-or-later
// What stands in the window beside its pages: the shop's name, the menus, the sheet of keys, the time.
#include "app/desktop/desktop.h"

#include "app/desktop/pages.h"
#include "core/backend/services.h"
#include "core/settings/setting_keys.h"
#include "core/staff/rights.h"
#include "ui/keys/key_sheet.h"
#include "ui/kit/keys.h"
#include "ui/settings/secret_dialog.h"
#include "ui/shell/status_strip.h"
#include "ui/words/date_text.h"
#include "ui/words/role_words.h"

#include <QCoreApplication>
#include <QProcess>

namespace priyom::desktop {

void Desktop::buildWindow()
{
    m_seat.window = std::make_unique<shell::MainWindow>(m_theme);
    addMenus();
    const staff::Session& session = m_seat.session;
    showShop();
    connect(&door(), &backend::Backend::changed, m_seat.window.get(), [this](const QSet<QString>& subjects) {
        if (subjects.contains(QStringLiteral("setting")))
            readShop();
    });
    m_seat.window->status().setDatabase(m_options.demo ? tr("Показательная база") : tr("Локальная база"));
    m_pictures =
        addPages(*m_seat.window, m_theme,
                 {door(), *m_clock, m_shop.zone, session, wayToDemo(), m_second, m_look.noticeSound, [this](bool on) {
                      m_look.noticeSound = on;
                      keepLook();
                  }, m_look.emptyWindows, [this](bool shown) {
                      m_look.emptyWindows = shown;
                      if (keepsLook())
                          writeLook(m_look);
                  }});
    showTime();
}

QString Desktop::shopName() const
{
    return m_shop.name.isEmpty() ? tr("Мой салон") : m_shop.name;
}

void Desktop::showShop()
{
    const staff::Session& session = m_seat.session;
    m_seat.window->setSurroundings({shopName(), m_shop.name.isEmpty() ? tr("название можно изменить") : m_shop.address,
                                    session.name, words::rolesText(session.roles), session.person.value,
                                    words::rolesBrief(session.roles)});
}

// What the settings say of the shop is true at once, not from the next start on.
void Desktop::readShop()
{
    door().ask(
        this,
        [](backend::Services& services, const staff::Session& session) { return services.settings.read(session); },
        [this](const Result<std::map<QString, QString>>& values) {
            if (!values)
                return; // whoever changed them has been told
            m_shop.name = values->at(settings::kShopName.key);
            m_shop.address = values->at(settings::kShopAddress.key);
            m_shop.lockMinutes = values->at(settings::kLockMinutes.key).toInt();
            m_idle.setLimit(std::chrono::minutes(m_shop.lockMinutes));
            showShop();
            if (const QString zone = values->at(settings::kZone.key); zone != m_shop.zone.id())
                changeZone(zone);
        });
}

void Desktop::addMenus()
{
    shell::Menus& menus = m_seat.window->menus();
    menus.setLanguage(m_look.language);
    connect(&menus, &shell::Menus::languageChosen, this, &Desktop::changeLanguage, Qt::QueuedConnection);
    // Not the menu's own key: that one rests while a dialog is open, and a form has keys that one asks for.
    const QKeySequence sheetKey(Qt::Key_F1);
    kit::onKeys(
        m_seat.window.get(), sheetKey, [this] { openKeySheet(); }, Qt::WindowShortcut);
    QAction* keys =
        menus.add(shell::MenuId::Help, tr("Клавиши") % QLatin1Char('\t') % sheetKey.toString(QKeySequence::NativeText));
    connect(keys, &QAction::triggered, this, &Desktop::openKeySheet);
    m_seat.window->nameKey({{QStringLiteral("F1")}, tr("все клавиши")});
    if (m_shop.entry == backend::Backend::Entry::Open) {
        if (!m_options.demo)
            connect(menus.add(shell::MenuId::File, tr("Включить вход по паролю")), &QAction::triggered, this,
                    &Desktop::askForPassword, Qt::QueuedConnection);
        return;
    }
    // Not the menu's own key either: a form is just what is to be hidden.
    const QKeySequence lockKey(Qt::CTRL | Qt::Key_L);
    kit::onKeys(
        m_seat.window.get(), lockKey, [this] { lock(); }, Qt::WindowShortcut);
    QAction* lockNow = menus.add(shell::MenuId::File,
                                 tr("Заблокировать") % QLatin1Char('\t') % lockKey.toString(QKeySequence::NativeText));
    connect(lockNow, &QAction::triggered, this, &Desktop::lock, Qt::QueuedConnection);
    m_seat.window->nameKey({{QStringLiteral("Ctrl L")}, tr("сменить сотрудника")});
    m_seat.window->nav().setLockable(true);
    QAction* secret = menus.add(shell::MenuId::File, tr("Сменить ПИН-код или пароль"));
    connect(secret, &QAction::triggered, this, [this] {
        m_seat.window->openDialog(new settingsui::SecretDialog({m_theme, door(), *m_seat.window}, m_seat.session.person,
                                                               m_seat.session.name, true));
    });
    connect(&m_seat.window->nav(), &shell::NavBar::lockRequested, this, &Desktop::lock, Qt::QueuedConnection);
}

void Desktop::openKeySheet()
{
    shell::MainWindow& window = *m_seat.window;
    if (window.coverWidget() != nullptr || qobject_cast<keys::KeySheet*>(window.overlays().top()) != nullptr)
        return;
    const bool isOverDialog = window.overlays().top() != nullptr; // which leads to no other page
    auto* sheet = new keys::KeySheet(m_theme, window.keySheet(), isOverDialog ? QList<kit::KeyGroup>() : window.furtherKeys());
    if (isOverDialog)
        sheet->setFurther(window.furtherKeys());
    window.openDialog(sheet);
}

void Desktop::showTime()
{
    const LocalTime now = m_shop.zone.local(m_clock->now());
    m_seat.window->status().setTime(words::weekdayText(now.date) % QStringLiteral(", ") % words::timeText(now.time));
}

// A shop that asks who one is stays open and watched: the demo comes beside it, for who sets the shop up.
std::function<void()> Desktop::wayToDemo()
{
    if (m_shop.entry == backend::Backend::Entry::Open)
        return [this] { openDemo(); };
    if (staff::scopeOf(m_seat.session, "shop.set") == staff::Scope::None)
        return {};
    return [this] { openDemoBeside(); };
}

void Desktop::openDemo()
{
    m_options.demo = true;
    open();
}

void Desktop::openDemoBeside()
{
    const bool begun = QProcess::startDetached(QCoreApplication::applicationFilePath(), {QStringLiteral("--demo")});
    m_seat.window->toast(
        {begun ? tr("Демо открывается в отдельном окне") : tr("Демо не открылось: программа не запустилась ещё раз"),
         {},
         {},
         {},
         begun ? theme::Icon::Play : theme::Icon::Alert});
}

} // namespace priyom::desktop
