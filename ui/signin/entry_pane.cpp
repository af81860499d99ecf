// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signin/entry_pane.h"

#include "ui/signin/keypad.h"

#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace priyom::signin {

using kit::KeycapButton;
using kit::Label;
using kit::Tone;
using staff::Way;
using theme::FontRole;

namespace {

constexpr int kAvatar = 48;
constexpr int kEnterHeight = 52;

KeycapButton* linkButton(const kit::Theme& theme, const QString& text, kit::Icon icon)
{
    auto* button = new KeycapButton(theme, text, {}, kit::ButtonKind::Ghost);
    button->setSize(kit::ButtonSize::Small);
    button->setLeadingIcon(icon);
    return button;
}

} // namespace

EntryPane::EntryPane(const kit::Theme& theme, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_avatar(new kit::Avatar(theme, {}, 0, kAvatar)), m_name(new Label(theme, FontRole::DialogTitle, Tone::Main)),
      m_lock(new Label(theme, FontRole::Secondary, Tone::Second)), m_note(new Label(theme, FontRole::Secondary, Tone::Second)),
      m_what(new Label(theme, FontRole::SecondaryMedium, Tone::Second)), m_message(new Label(theme, FontRole::Secondary, Tone::Second)),
      m_problem(new Label(theme, FontRole::Secondary, Tone::Bad)), m_ways(new QStackedWidget)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(44, 24, 44, 20);
    column->setSpacing(0);
    auto* head = new QHBoxLayout;
    head->setSpacing(12);
    head->addWidget(m_avatar);
    auto* names = new QVBoxLayout;
    names->setSpacing(2);
    names->addStretch(1);
    names->addWidget(m_name);
    auto* note = new QHBoxLayout;
    note->setSpacing(5);
    note->addWidget(m_lock);
    note->addWidget(m_note, 1);
    names->addLayout(note);
    names->addStretch(1);
    head->addLayout(names, 1);
    column->addLayout(head);
    column->addSpacing(20);
    auto* line = new QHBoxLayout;
    line->addWidget(m_what);
    line->addStretch(1);
    line->addWidget(m_message);
    column->addLayout(line);
    column->addSpacing(8);
    m_ways->addWidget(makePin());
    m_ways->addWidget(makePassword());
    column->addWidget(m_ways);
    m_problem->setWordWrap(true);
    m_problem->setContentsMargins(0, 10, 0, 0);
    m_problem->hide();
    column->addWidget(m_problem);
    column->addSpacing(14);
    column->addWidget(makeFoot());
    column->addStretch(1);
    kit::followTheme(m_lock, theme, [this] {
        m_lock->setPixmap(m_theme.icons().pixmap(kit::Icon::Lock, m_theme.tokens().t2, 13, devicePixelRatioF()));
    });
    setWay(Way::Pin);
}

QWidget* EntryPane::makePin()
{
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(18);
    auto* row = new QHBoxLayout;
    row->setSpacing(19);
    row->addWidget(m_pin = new PinBoxes(m_theme));
    auto* enter = new KeycapButton(m_theme, tr("Войти"), QStringLiteral("Enter"), kit::ButtonKind::Primary);
    enter->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    kit::followTheme(enter, m_theme, [this, enter] { enter->setFixedHeight(m_theme.px(kEnterHeight)); });
    row->addWidget(enter, 1);
    m_enters += enter;
    column->addLayout(row);
    column->addWidget(m_keypad = new Keypad(m_theme));
    connect(m_pin, &PinBoxes::entered, this, &EntryPane::submit);
    connect(m_pin, &PinBoxes::typed, this, [this] {
        beginAnew();
    });
    connect(enter, &QPushButton::clicked, this, &EntryPane::submit);
    connect(m_keypad, &Keypad::digit, m_pin, &PinBoxes::add);
    connect(m_keypad, &Keypad::backspace, m_pin, &PinBoxes::removeLast);
    connect(m_keypad, &Keypad::cleared, m_pin, &PinBoxes::clear);
    return page;
}

QWidget* EntryPane::makePassword()
{
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    m_password = new kit::Field(m_theme);
    m_password->setAccessibleName(tr("Пароль"));
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setMaxLength(1024);
    column->addWidget(m_password);
    auto* enter = new KeycapButton(m_theme, tr("Войти"), QStringLiteral("Enter"), kit::ButtonKind::Primary);
    enter->setSize(kit::ButtonSize::Dialog);
    column->addWidget(enter, 0, Qt::AlignLeft);
    m_enters += enter;
    column->addStretch(1);
    connect(m_password, &QLineEdit::returnPressed, this, &EntryPane::submit);
    connect(m_password, &QLineEdit::textEdited, this, [this] {
        beginAnew();
    });
    connect(enter, &QPushButton::clicked, this, &EntryPane::submit);
    return page;
}

QWidget* EntryPane::makeFoot()
{
    auto* foot = new QWidget;
    auto* row = new QHBoxLayout(foot);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_otherWay = linkButton(m_theme, {}, kit::Icon::Key));
    row->addStretch(1);
    row->addWidget(m_recovery = linkButton(m_theme, tr("Забыли пароль?"), kit::Icon::None));
    row->addWidget(m_forgot = new Label(m_theme, FontRole::Secondary, Tone::Second, tr("Забыли? Сбросит владелец")));
    connect(m_otherWay, &QPushButton::clicked, this, [this] {
        setWay(way() == Way::Pin ? Way::Password : Way::Pin);
        takeFocus();
    });
    connect(m_recovery, &QPushButton::clicked, this, &EntryPane::recoveryAsked);
    return foot;
}

void EntryPane::setFace(const staff::Face& face, const QString& note, bool isLocked)
{
    forget();
    m_avatar->setPerson(face.name, face.person.value);
    m_name->setText(face.name);
    m_note->setText(note);
    m_lock->setVisible(isLocked);
    const bool isOwner = face.roles.has(staff::Role::Owner);
    m_recovery->setVisible(isOwner);
    m_forgot->setVisible(!isOwner);
    m_hasBoth = face.ways.contains(Way::Pin) && face.ways.contains(Way::Password);
    setWay(face.ways.contains(Way::Pin) ? Way::Pin : Way::Password);
}

Way EntryPane::way() const
{
    return m_ways->currentIndex() == 0 ? Way::Pin : Way::Password;
}

void EntryPane::setWay(Way way)
{
    forget();
    m_ways->setCurrentIndex(way == Way::Pin ? 0 : 1);
    m_what->setText(way == Way::Pin ? tr("ПИН-код") : tr("Пароль"));
    m_otherWay->setText(way == Way::Pin ? tr("Войти по паролю") : tr("Войти по ПИН-коду"));
    m_otherWay->setVisible(m_hasBoth);
    refresh();
}

void EntryPane::setChances(int left)
{
    m_left = left;
    refresh();
}

void EntryPane::setWait(int seconds)
{
    if (m_wait == seconds)
        return;
    m_wait = seconds;
    refresh();
}

void EntryPane::setBusy(bool busy)
{
    m_busy = busy;
    refresh();
}

void EntryPane::refuse()
{
    m_refused = true;
    forget();
    refresh();
    takeFocus();
}

void EntryPane::fail(const QString& why)
{
    forget();
    m_problem->setText(why);
    m_problem->show();
    takeFocus();
}

void EntryPane::beginAnew()
{
    m_refused = false;
    m_problem->hide();
    refresh();
}

void EntryPane::forget()
{
    m_pin->clear();
    m_password->clear();
}

void EntryPane::refresh()
{
    const bool canEnter = m_wait == 0 && !m_busy;
    for (KeycapButton* enter : std::as_const(m_enters))
        enter->setEnabled(canEnter);
    m_password->setInvalid(m_refused);
    QString message;
    if (m_busy)
        message = tr("проверяем");
    else if (m_wait > 0)
        message = tr("Много неверных попыток. Подождите %1 с").arg(m_wait);
    else if (m_refused)
        message = m_left == 0 ? tr("Не подошло") : tr("Не подошло, %1").arg(tr("осталось %n попыток", nullptr, m_left));
    else if (m_left > 0)
        message = tr("осталось %n попыток", nullptr, m_left);
    m_message->setTone(m_wait > 0 || m_refused ? Tone::Bad : Tone::Second);
    m_message->setText(message);
}

void EntryPane::submit()
{
    const bool isEmpty = way() == Way::Pin ? m_pin->count() == 0 : m_password->text().isEmpty();
    if (!isEmpty && !m_busy && m_wait == 0)
        Q_EMIT submitted();
}

staff::Secret EntryPane::takeSecret()
{
    if (way() == Way::Pin)
        return m_pin->take();
    QString typed = m_password->text();
    m_password->clear();
    staff::Secret secret = staff::Secret::ofText(typed);
    staff::wipe(typed);
    return secret;
}

bool EntryPane::takeKey(const QKeyEvent& event)
{
    if (way() != Way::Pin || !m_pin->takeKey(event))
        return false;
    m_pin->setFocus(Qt::OtherFocusReason);
    return true;
}

void EntryPane::takeFocus()
{
    QWidget* first = m_pin;
    if (way() == Way::Password)
        first = m_password;
    first->setFocus(Qt::OtherFocusReason);
}

void EntryPane::fillForPicture(int digits)
{
    for (int digit = 0; digit < digits; ++digit)
        m_pin->add(0);
}

} // namespace priyom::signin
