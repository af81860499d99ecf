// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/desktop.h"

#include "app/desktop/opening.h"
#include "app/desktop/pages.h"
#include "app/desktop/pictures.h"
#include "ui/keys/key_sheet.h"
#include "ui/shell/status_strip.h"
#include "ui/theme/system_look.h"
#include "ui/words/currency.h"
#include "ui/words/date_text.h"
#include "ui/words/error_text.h"
#include "ui/words/language.h"

#include <QApplication>

#include <QMessageBox>
#include <QScreen>
#include <QTextStream>

#include <chrono>

namespace priyom::desktop {

namespace {

using namespace std::chrono_literals;

// With the title bar the window must still be whole on the screen: its last line names the keys.
QSize fitting(QSize wanted)
{
    constexpr QSize kFrame(8, 40);
    return wanted.boundedTo(QGuiApplication::primaryScreen()->availableSize() - kFrame);
}

} // namespace

Desktop::Desktop(QApplication& application, Options options)
    : m_application(application), m_options(std::move(options)), m_look(m_options.pictures.isEmpty() ? readLook() : Look())
{
    if (!m_options.language.isEmpty())
        m_look.language = m_options.language;
    m_look.mode = m_options.theme.value_or(m_look.mode);
    m_theme.setMode(m_look.mode);
    m_theme.setLargeText(m_look.largeText);
    m_theme.setReducedMotion(!m_options.pictures.isEmpty() || !QApplication::isEffectEnabled(Qt::UI_General));
    m_theme.applyTo(application);
    if (m_options.pictures.isEmpty()) // pictures are the same everywhere
        theme::askSystemLook(m_theme);
    words::installLanguage(application, m_look.language);
    connect(&m_second, &QTimer::timeout, this, &Desktop::showTime);
}

Desktop::~Desktop() = default;

void Desktop::start()
{
    open();
}

// Every shop has its own clock: the database thread sets it while the window that is shown reads the one before.
void Desktop::open()
{
    const auto clock = std::make_shared<SwitchedClock>();
    m_backend.open(openerFor(m_options, clock, tr("Владелец")), this,
                   [this, clock](const Result<backend::Backend::ShopFacts>& facts) { opened(facts, clock); });
}

void Desktop::opened(const Result<backend::Backend::ShopFacts>& facts, std::shared_ptr<const Clock> clock)
{
    if (!facts) {
        refuse(facts.error());
        return;
    }
    if (facts->entry != backend::Backend::Entry::Open) { // this window cannot ask for a password yet
        refuse({ErrorCode::NotSignedIn, {}, {}});
        return;
    }
    m_shop = *facts;
    words::installCurrency(m_application, m_shop.currency);
    m_clock.swap(clock); // the one before lives until its window has gone
    const bool first = !m_window;
    const QRect place = first ? QRect() : m_window->geometry();
    buildWindow();
    if (first)
        m_window->resize(m_options.pictures.isEmpty() ? fitting(m_options.size) : m_options.size);
    else
        m_window->setGeometry(place);
    m_window->show();
    if (m_options.pictures.isEmpty())
        m_second.start(1s);
    else {
        QApplication::setCursorFlashTime(0); // a blinking cursor would make two pictures of one moment differ
        drawPictures();
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
    auto* box = new QMessageBox(QMessageBox::Critical, tr("Приём"), QString(), QMessageBox::Close, m_window.get());
    box->setTextFormat(Qt::PlainText);
    box->setText(words);
    box->setAttribute(Qt::WA_DeleteOnClose);
    connect(box, &QMessageBox::finished, this, [this, code] {
        if (!m_window)
            QCoreApplication::exit(code);
    });
    box->open();
}

void Desktop::buildWindow()
{
    m_window = std::make_unique<shell::MainWindow>(m_theme);
    shell::Menus& menus = m_window->menus();
    menus.setLanguage(m_look.language);
    connect(&menus, &shell::Menus::lookChanged, this, &Desktop::saveLook);
    connect(&menus, &shell::Menus::languageChosen, this, &Desktop::changeLanguage, Qt::QueuedConnection);
    QAction* keys = menus.add(shell::MenuId::Help, tr("Клавиши"), QKeySequence(Qt::Key_F1));
    connect(keys, &QAction::triggered, this, &Desktop::openKeySheet);
    m_window->nameKey({{QStringLiteral("F1")}, tr("все клавиши")});
    m_window->setSurroundings({m_shop.name.isEmpty() ? tr("Мой салон") : m_shop.name,
                               m_shop.name.isEmpty() ? tr("название можно изменить") : m_shop.address, m_shop.session.name,
                               tr("владелец"), m_shop.session.person.value});
    m_window->status().setDatabase(m_options.demo ? tr("Показательная база") : tr("Локальная база"));
    m_pictures = addPages(*m_window, m_theme,
                          {m_backend, *m_clock, m_shop.zone, m_shop.session.name, [this] { openDemo(); }, m_second,
                           m_look.noticeSound,
                           [this](bool on) {
                               m_look.noticeSound = on;
                               saveLook();
                           }});
    showTime();
}

void Desktop::openDemo()
{
    m_options.demo = true;
    open();
}

// Queued: the menu that was clicked belongs to the window that goes.
void Desktop::changeLanguage(const QString& code)
{
    m_look.language = code;
    saveLook();
    words::installLanguage(m_application, code);
    const QRect place = m_window->geometry();
    const auto shown = m_window->currentPage() ? std::optional(m_window->currentPage()->section()) : std::nullopt;
    buildWindow();
    m_window->setGeometry(place);
    m_window->show();
    if (shown)
        m_window->goTo(*shown);
}

void Desktop::saveLook() const
{
    if (m_options.pictures.isEmpty())
        writeLook({m_theme.mode(), m_theme.largeText(), m_look.language, m_look.noticeSound});
}

void Desktop::openKeySheet()
{
    m_window->openDialog(new keys::KeySheet(m_theme, m_window->keySheet()));
}

void Desktop::showTime()
{
    const LocalTime now = m_shop.zone.local(m_clock->now());
    m_window->status().setTime(words::weekdayText(now.date) % QStringLiteral(", ") % words::timeText(now.time));
}

void Desktop::drawPictures()
{
    const QString suffix = (m_theme.isDark() ? QStringLiteral("-dark") : QString())
                           % (words::languageFromKey(m_look.language) == words::Language::English ? QStringLiteral("-en") : QString());
    auto* pictures = new Pictures(*m_window, m_options.pictures, suffix, m_options.page, this);
    for (const shell::Picture& picture : m_pictures)
        pictures->add(picture);
    pictures->add({QStringLiteral("keys-help"), [this] { openKeySheet(); }});
    connect(pictures, &Pictures::finished, &m_application, &QCoreApplication::exit, Qt::QueuedConnection);
    pictures->start();
}

} // namespace priyom::desktop
