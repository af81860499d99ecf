// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/desktop.h"

#include "app/desktop/opening.h"
#include "app/desktop/pages.h"
#include "app/desktop/pictures.h"
#include "core/backend/services.h"
#include "core/settings/setting_keys.h"
#include "core/staff/rights.h"
#include "ui/keys/key_sheet.h"
#include "ui/kit/keys.h"
#include "ui/settings/secret_dialog.h"
#include "ui/shell/patience.h"
#include "ui/shell/status_strip.h"
#include "ui/signin/entry_pane.h"
#include "ui/signin/sign_in_page.h"
#include "ui/theme/system_look.h"
#include "ui/words/currency.h"
#include "ui/words/date_text.h"
#include "ui/words/error_text.h"
#include "ui/words/language.h"
#include "ui/words/role_words.h"
#include "ui/words/zone_text.h"

#include <QApplication>

#include <QMessageBox>
#include <QProcess>
#include <QScreen>
#include <QTextStream>

#include <chrono>

namespace priyom::desktop {

namespace {

using namespace std::chrono_literals;

constexpr auto kPatience = 1500ms;
constexpr auto kPicturedShift = 5h + 13min; // of the first tile of the picture

// With the title bar the window must still be whole on the screen: its last line names the keys.
QSize fitting(QSize wanted)
{
    constexpr QSize kFrame(8, 40);
    return wanted.boundedTo(QGuiApplication::primaryScreen()->availableSize() - kFrame);
}

QString shopName(const backend::Backend::ShopFacts& shop)
{
    return shop.name.isEmpty() ? Desktop::tr("Мой салон") : shop.name;
}

} // namespace

Desktop::Desktop(QApplication& application, Options options, ClockMaker makeClock)
    : m_application(application), m_options(std::move(options)), m_makeClock(std::move(makeClock)),
      m_look(m_options.pictures.isEmpty() ? readLook() : Look())
{
    if (!m_options.language.isEmpty())
        m_look.language = m_options.language;
    m_look.mode = m_options.theme.value_or(m_look.mode);
    m_look.largeText = m_look.largeText || m_options.largeText;
    m_theme.setMode(m_look.mode);
    m_theme.setLargeText(m_look.largeText);
    m_theme.setReducedMotion(!m_options.pictures.isEmpty() || !QApplication::isEffectEnabled(Qt::UI_General));
    m_theme.applyTo(application);
    if (m_options.pictures.isEmpty()) // pictures are the same everywhere
        theme::askSystemLook(m_theme);
    words::installLanguage(application, m_look.language);
    connect(&m_theme, &theme::Theme::changed, this, &Desktop::takeLook); // by the menu or in the settings
    connect(&m_second, &QTimer::timeout, this, &Desktop::leaveFormerZone);
    connect(&m_second, &QTimer::timeout, this, &Desktop::showTime);
    connect(&m_idle, &IdleLock::idle, this, &Desktop::lock);
}

Desktop::~Desktop() = default;

void Desktop::start()
{
    if (m_options.pictures.isEmpty())
        m_patience = std::make_unique<shell::Patience>(m_theme, kPatience);
    open();
}

// Every shop has its own clock: the database thread sets it while the window that is shown reads the one before.
void Desktop::open()
{
    const auto clock = m_makeClock();
    m_backend.open(openerFor(m_options, clock, tr("Владелец")), this,
                   [this, clock](const Result<backend::Backend::ShopFacts>& facts) { opened(facts, clock); });
}

void Desktop::opened(const Result<backend::Backend::ShopFacts>& facts, std::shared_ptr<const Clock> clock)
{
    if (!facts) {
        refuse(facts.error());
        return;
    }
    m_shop = *facts;
    words::installCurrency(m_application, m_shop.currency);
    m_clock.swap(clock); // the one before lives until its windows have gone
    const bool first = !m_seat.window;
    const QRect place = first ? QRect() : m_seat.window->geometry();
    m_idle.stop();
    m_waiting.clear();
    m_seat.window.reset(); // before its door
    m_seat = Seat{m_shop.session, nullptr, nullptr};
    buildWindow();
    if (first)
        m_seat.window->resize(m_options.pictures.isEmpty() ? fitting(m_options.size) : m_options.size);
    else
        m_seat.window->setGeometry(place);
    if (m_options.pictures.isEmpty() && m_shop.entry == backend::Backend::Entry::FirstStart)
        cover()->showFirstStart();
    else if (m_options.pictures.isEmpty() && m_shop.entry == backend::Backend::Entry::SignIn)
        cover()->showPeople();
    m_seat.window->show();
    m_patience.reset(); // when another window is there: with the last one the program ends
    if (m_options.pictures.isEmpty())
        m_second.start(1s);
    else {
        QApplication::setCursorFlashTime(0); // a blinking cursor would make two pictures of one moment differ
        readPeopleForPictures();
    }
}

// Without a shop there is nothing to show: it is said, on the terminal too, and the program ends.
void Desktop::refuse(const Error& error)
{
    const QString words = words::errorText(error);
    QTextStream(stderr) << words << Qt::endl;
    const int code = error.code == ErrorCode::BadInput ? 2 : 1;
    if (!m_options.pictures.isEmpty()) {
        QCoreApplication::exit(code);
        return;
    }
    auto* box = new QMessageBox(QMessageBox::Critical, tr("Приём"), QString(), QMessageBox::Close, m_seat.window.get());
    box->setTextFormat(Qt::PlainText);
    box->setText(words);
    box->setAttribute(Qt::WA_DeleteOnClose);
    connect(box, &QMessageBox::finished, this, [this, code] {
        if (!m_seat.window)
            QCoreApplication::exit(code);
    });
    box->open();
    m_patience.reset();
}

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
    m_pictures = addPages(*m_seat.window, m_theme,
                          {door(), *m_clock, m_shop.zone, session, wayToDemo(), m_second, m_look.noticeSound,
                           [this](bool on) {
                               m_look.noticeSound = on;
                               keepLook();
                           }});
    showTime();
}

void Desktop::showShop()
{
    const staff::Session& session = m_seat.session;
    m_seat.window->setSurroundings({shopName(m_shop), m_shop.name.isEmpty() ? tr("название можно изменить") : m_shop.address, session.name,
                                    words::rolesText(session.roles), session.person.value, words::rolesBrief(session.roles)});
}

// What the settings say of the shop is true at once, not from the next start on.
void Desktop::readShop()
{
    door().ask(
        this, [](backend::Services& services, const staff::Session& session) { return services.settings.read(session); },
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
    kit::onKeys(m_seat.window.get(), sheetKey, [this] { openKeySheet(); }, Qt::WindowShortcut);
    QAction* keys = menus.add(shell::MenuId::Help, tr("Клавиши") % QLatin1Char('\t') % sheetKey.toString(QKeySequence::NativeText));
    connect(keys, &QAction::triggered, this, &Desktop::openKeySheet);
    m_seat.window->nameKey({{QStringLiteral("F1")}, tr("все клавиши")});
    if (m_shop.entry == backend::Backend::Entry::Open) {
        if (!m_options.demo)
            connect(menus.add(shell::MenuId::File, tr("Включить вход по паролю")), &QAction::triggered, this, &Desktop::askForPassword,
                    Qt::QueuedConnection);
        return;
    }
    // Not the menu's own key either: a form is just what is to be hidden.
    const QKeySequence lockKey(Qt::CTRL | Qt::Key_L);
    kit::onKeys(m_seat.window.get(), lockKey, [this] { lock(); }, Qt::WindowShortcut);
    QAction* lockNow = menus.add(shell::MenuId::File, tr("Заблокировать") % QLatin1Char('\t') % lockKey.toString(QKeySequence::NativeText));
    connect(lockNow, &QAction::triggered, this, &Desktop::lock, Qt::QueuedConnection);
    m_seat.window->nameKey({{QStringLiteral("Ctrl L")}, tr("сменить сотрудника")});
    m_seat.window->nav().setLockable(true);
    QAction* secret = menus.add(shell::MenuId::File, tr("Сменить ПИН-код или пароль"));
    connect(secret, &QAction::triggered, this, [this] {
        m_seat.window->openDialog(new settingsui::SecretDialog({m_theme, door(), *m_seat.window}, m_seat.session.person, m_seat.session.name, true));
    });
    connect(&m_seat.window->nav(), &shell::NavBar::lockRequested, this, &Desktop::lock, Qt::QueuedConnection);
}

void Desktop::lock()
{
    if (m_shop.entry == backend::Backend::Entry::Open || m_seat.window->coverWidget() != nullptr)
        return;
    m_idle.stop();
    cover()->showPeople(m_seat.session.person);
}

// Of a shop that lets everybody in.
void Desktop::askForPassword()
{
    if (m_seat.window->coverWidget() != nullptr)
        return;
    signin::SignInPage* page = cover();
    connect(page, &signin::SignInPage::dismissed, m_seat.window.get(), &shell::MainWindow::uncover, Qt::QueuedConnection);
    page->showOpenShop(m_seat.session.name);
}

signin::SignInPage* Desktop::cover()
{
    auto* page = new signin::SignInPage(m_theme, m_backend.another(), *m_clock, m_shop.zone,
                                        {shopName(m_shop), m_shop.address, QStringLiteral(PRIYOM_VERSION)});
    // Queued: the page that says so may go with its window.
    connect(
        page, &signin::SignInPage::entered, this,
        [this, still = QPointer<signin::SignInPage>(page)](const staff::Session& session) {
            if (still)
                enter(still, session);
        },
        Qt::QueuedConnection);
    m_seat.window->cover(page);
    return page;
}

// Queued signals of a door that belongs to one who waits: only who is at the desk is sent away at once.
void Desktop::sendAway(const backend::Backend* dismissedAt)
{
    if (m_seat.door.get() == dismissedAt)
        lock();
}

void Desktop::enter(signin::SignInPage* page, const staff::Session& session)
{
    if (m_shop.entry == backend::Backend::Entry::Open) {
        open(); // with a lock, and with the password that was set just now
        return;
    }
    m_shop.entry = backend::Backend::Entry::SignIn;
    const bool isSame = session.person == m_seat.session.person && session.roles == m_seat.session.roles;
    if (isSame)
        m_seat.window->uncover();
    else
        changePerson(session, page->takeDoor());
    m_idle.start(m_clock, std::chrono::minutes(m_shop.lockMinutes));
}

void Desktop::changePerson(const staff::Session& session, std::unique_ptr<backend::Backend> door)
{
    const QRect place = m_seat.window->geometry();
    const Qt::WindowStates states = m_seat.window->windowState();
    connect(door.get(), &backend::Backend::dismissed, this, [this, at = door.get()] { sendAway(at); });
    Seat last = std::exchange(m_seat, Seat{session, std::move(door), nullptr});
    if (auto waiting = m_waiting.extract(session.person); waiting && waiting.mapped().session.roles == session.roles)
        m_seat = std::move(waiting.mapped());
    else
        buildWindow();
    m_seat.window->setGeometry(place);
    m_seat.window->setWindowState(states);
    m_seat.window->show();
    m_seat.window->activateWindow();
    m_seat.window->uncover();
    last.window->hide();
    if (last.session.person.isValid() && last.hasUnsaved())
        m_waiting.insert_or_assign(last.session.person, std::move(last));
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
    m_seat.window->toast({begun ? tr("Демо открывается в отдельном окне") : tr("Демо не открылось: программа не запустилась ещё раз"), {}, {}, {},
                          begun ? theme::Icon::Play : theme::Icon::Alert});
}

// Queued: the menu that was clicked belongs to the window that goes.
void Desktop::changeLanguage(const QString& code)
{
    m_look.language = code;
    keepLook();
    words::installLanguage(m_application, code);
    rebuildWindow();
}

// Every page keeps the zone it was made with. Who waits with a form unfinished finds it as it was left, by the former zone,
// and the pages are made anew when it is done with.
void Desktop::changeZone(const QString& id)
{
    auto zone = Zone::named(id);
    if (!zone)
        return; // the shop refused it before
    m_shop.zone = *std::move(zone);
    for (auto& [person, seat] : m_waiting)
        seat.isOfFormerZone = true;
    rebuildWindow();
    m_seat.window->toast({tr("Часовой пояс: %1").arg(words::zoneText(id))});
}

void Desktop::leaveFormerZone()
{
    if (!m_seat.isOfFormerZone || m_seat.window->coverWidget() != nullptr || m_seat.hasUnsaved())
        return;
    rebuildWindow();
    m_seat.window->toast({tr("Часовой пояс: %1").arg(words::zoneText(m_shop.zone.id()))});
}

void Desktop::rebuildWindow()
{
    m_seat.isOfFormerZone = false;
    const QRect place = m_seat.window->geometry();
    const auto shown = m_seat.window->currentPage() ? std::optional(m_seat.window->currentPage()->section()) : std::nullopt;
    buildWindow();
    m_seat.window->setGeometry(place);
    m_seat.window->show();
    if (shown)
        m_seat.window->goTo(*shown);
}

void Desktop::takeLook()
{
    if (m_theme.mode() == m_look.mode && m_theme.largeText() == m_look.largeText)
        return; // the system's look has changed, nobody's choice
    m_look.mode = m_theme.mode();
    m_look.largeText = m_theme.largeText();
    keepLook();
}

// The demo keeps nothing, and pictures are no choice of anybody's.
void Desktop::keepLook()
{
    if (!m_options.pictures.isEmpty() || m_options.demo)
        return;
    writeLook(m_look);
    if (!m_seat.session.person.isValid()) // before anybody has signed in there is nobody who chose
        return;
    const staff::Look chosen{themeKey(m_look.mode), m_look.largeText, m_look.language, m_look.noticeSound};
    door().ask(
        this, [chosen](backend::Services& services, const staff::Session& session) { return services.settings.noteLook(session, chosen); },
        [this](const Result<>& noted) {
            if (!noted)
                m_seat.window->toast({words::errorText(noted.error()), {}, {}, {}, theme::Icon::Alert});
        });
}

void Desktop::openKeySheet()
{
    shell::MainWindow& window = *m_seat.window;
    if (window.coverWidget() != nullptr || qobject_cast<keys::KeySheet*>(window.overlays().top()) != nullptr)
        return;
    auto* sheet = new keys::KeySheet(m_theme, window.keySheet());
    sheet->setFurther(window.furtherKeys());
    window.openDialog(sheet);
}

void Desktop::showTime()
{
    const LocalTime now = m_shop.zone.local(m_clock->now());
    m_seat.window->status().setTime(words::weekdayText(now.date) % QStringLiteral(", ") % words::timeText(now.time));
}

// The page of sign-in is drawn with the people there are, also of a shop that asks nobody who they are.
void Desktop::readPeopleForPictures()
{
    const auto read = [now = m_clock->now()](backend::Services& services, const staff::Session& session) -> Result<backend::Threshold> {
        backend::Threshold threshold;
        PRIYOM_TRY(threshold.faces, services.signIn.faces());
        if (!threshold.faces.empty() || !session.person.isValid())
            return threshold;
        PRIYOM_TRY(const auto people, services.staff.list(session));
        for (const staff::Person& person : people)
            if (person.active && person.roles != staff::Roles{staff::Role::Specialist})
                threshold.faces.push_back({person.id, person.name, person.roles, {staff::Way::Password, staff::Way::Pin}});
        if (!threshold.faces.empty())
            threshold.atWorkSince[threshold.faces.front().person] = now - kPicturedShift;
        return threshold;
    };
    m_backend.ask(this, read, [this](const Result<backend::Threshold>& threshold) {
        if (threshold)
            drawPictures(*threshold);
        else
            refuse(threshold.error());
    });
}

void Desktop::drawPictures(const backend::Threshold& threshold)
{
    const QString suffix = (m_theme.isDark() ? QStringLiteral("-dark") : QString()) % (m_theme.largeText() ? QStringLiteral("-large") : QString())
                           % (words::languageFromKey(m_look.language) == words::Language::English ? QStringLiteral("-en") : QString());
    auto* pictures = new Pictures(*m_seat.window, m_options.pictures, suffix, m_options.page, this);
    for (const shell::Picture& picture : m_pictures)
        pictures->add(picture);
    pictures->add({QStringLiteral("keys-help"), [this] { openKeySheet(); }});
    pictures->add({QStringLiteral("sign-in"), [this, threshold] {
                       signin::SignInPage* page = cover();
                       if (m_shop.entry == backend::Backend::Entry::FirstStart)
                           page->showFirstStart();
                       else
                           page->show(threshold, threshold.faces.empty() ? PersonId() : threshold.faces.front().person);
                       page->entry().fillForPicture(2);
                   }});
    connect(pictures, &Pictures::finished, &m_application, &QCoreApplication::exit, Qt::QueuedConnection);
    pictures->start();
}

} // namespace priyom::desktop
