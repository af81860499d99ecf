// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/desktop.h"

#include "app/desktop/opening.h"
#include "ui/shell/patience.h"
#include "ui/signin/sign_in_page.h"
#include "ui/theme/system_look.h"
#include "ui/words/currency.h"
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

constexpr auto kPatience = 1500ms;

// With the title bar the window must still be whole on the screen: its last line names the keys.
QSize fitting(QSize wanted)
{
    constexpr QSize kFrame(8, 40);
    return wanted.boundedTo(QGuiApplication::primaryScreen()->availableSize() - kFrame);
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

} // namespace priyom::desktop
