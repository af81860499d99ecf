// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signin/sign_in_page.h"

#include "ui/kit/keycap.h"
#include "ui/kit/keys.h"
#include "ui/kit/painting.h"
#include "ui/signin/code_sheet.h"
#include "ui/signin/entry_pane.h"
#include "ui/shell/status_strip.h"
#include "ui/signin/other_person.h"
#include "ui/signin/owner_form.h"
#include "ui/signin/people_tiles.h"
#include "ui/words/date_text.h"
#include "ui/words/error_text.h"
#include "ui/words/role_words.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QScrollArea>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>
#include <chrono>

namespace priyom::signin {

using kit::Icon;
using kit::Label;
using kit::Tone;
using theme::FontRole;

namespace {

using namespace std::chrono_literals;

constexpr auto kBeat = 250ms; // a countdown that never shows a second twice as long
constexpr int kWide = 880;
constexpr int kHalf = 456;
constexpr int kHeight = 446;
constexpr int kLogo = 34;
constexpr int kNumberedFaces = 9; // Alt 1…9

// The panel's frame, its left half darker where it has two.
class Panel final : public QWidget
{
public:
    explicit Panel(const kit::Theme& theme) : m_theme(theme) { kit::followTheme(this, theme); }
    QWidget* left = nullptr;

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        const theme::Tokens& tokens = m_theme.tokens();
        kit::drawRounded(painter, rect(), 9, tokens.surface, tokens.border);
        if (left == nullptr || !left->isVisible())
            return;
        const QRectF half(0, 0, left->width() + 1.0, height());
        painter.setClipRect(half);
        kit::drawRounded(painter, rect(), 9, tokens.subtle, tokens.border);
        painter.fillRect(QRectF(half.right() - 1, 1, 1, height() - 2.0), tokens.border);
    }

private:
    const kit::Theme& m_theme;
};

class Logo final : public QWidget
{
public:
    explicit Logo(const kit::Theme& theme) : m_theme(theme) { setFixedSize(kLogo, kLogo); }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        kit::drawRounded(painter, rect(), 8, m_theme.tokens().accent, QColor());
        kit::drawLine(painter, rect(), QStringLiteral("П"), m_theme.font(FontRole::PageTitle), m_theme.tokens().onAccent, Qt::AlignHCenter);
    }

private:
    const kit::Theme& m_theme;
};

QHBoxLayout* withIcon(const kit::Theme& theme, Icon icon, const QString& text)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(6);
    auto* sign = new Label(theme, FontRole::Secondary, Tone::Second);
    kit::followTheme(sign, theme, [sign, &theme, icon] { sign->setPixmap(theme.icons().pixmap(icon, theme.tokens().t2, 14, sign->devicePixelRatioF())); });
    row->addWidget(sign);
    row->addWidget(new Label(theme, FontRole::Secondary, Tone::Second, text));
    return row;
}

} // namespace

SignInPage::SignInPage(const kit::Theme& theme, std::unique_ptr<backend::Backend> door, const Clock& clock, const Zone& zone, const Place& place)
    : m_theme(theme), m_door(std::move(door)), m_clock(clock), m_zone(zone), m_time(new Label(theme, FontRole::BigValue, Tone::Main)),
      m_day(new Label(theme, FontRole::Body, Tone::Second)), m_caps(new Label(theme, FontRole::Secondary, Tone::Warn, tr("Включён Caps Lock"))),
      m_layout(new kit::Keycap(theme, {})), m_keys(new shell::StatusStrip(theme))
{
    setFocusPolicy(Qt::NoFocus);
    auto* middle = new QWidget;
    auto* column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* panel = new Panel(theme);
    m_body = new QStackedLayout(panel);
    m_body->addWidget(makePeople());
    panel->left = m_left;
    column->addWidget(makeHead(place));
    column->addSpacing(16);
    column->addWidget(panel);
    column->addSpacing(14);
    column->addWidget(makeFoot(place.version));
    kit::followTheme(middle, theme, [this, middle, panel] {
        middle->setFixedWidth(m_theme.px(kWide));
        panel->setMinimumHeight(m_theme.px(kHeight));
    });
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addStretch(1);
    outer->addWidget(middle, 0, Qt::AlignHCenter);
    outer->addStretch(1);
    outer->addWidget(m_keys);

    kit::followTheme(this, theme);
    for (int face = 1; face <= kNumberedFaces; ++face)
        kit::onKeys(this, QKeySequence(Qt::ALT | static_cast<Qt::Key>(Qt::Key_0 + face)), [this, face] { m_tiles->chooseAt(face); });
    connect(m_tiles, &PeopleTiles::chosen, this, &SignInPage::faceChosen);
    connect(m_entry, &EntryPane::submitted, this, &SignInPage::enter);
    connect(m_entry, &EntryPane::recoveryAsked, this, [this] { showForm(new OwnerForm(m_theme, OwnerForm::Occasion::Forgotten)); });
    connect(&m_beat, &QTimer::timeout, this, [this] {
        refreshWait();
        showTime();
    });
    m_beat.start(kBeat);
    qApp->installEventFilter(this); // the layout is read off what is typed, whichever field takes it
    refreshSigns();
    showTime();
}

SignInPage::~SignInPage() = default;

QWidget* SignInPage::makeHead(const Place& place)
{
    auto* head = new QWidget;
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    row->addWidget(new Logo(m_theme));
    auto* names = new QVBoxLayout;
    names->setSpacing(2);
    names->addWidget(new Label(m_theme, FontRole::PageTitle, Tone::Main, place.shop));
    auto* address = new Label(m_theme, FontRole::Body, Tone::Second, place.address);
    names->addWidget(address);
    if (place.address.isEmpty())
        address->hide();
    row->addLayout(names, 1);
    auto* now = new QVBoxLayout;
    now->setSpacing(2);
    now->addWidget(m_time, 0, Qt::AlignRight);
    now->addWidget(m_day, 0, Qt::AlignRight);
    row->addLayout(now);
    return head;
}

QWidget* SignInPage::makePeople()
{
    m_people = new QWidget;
    auto* halves = new QHBoxLayout(m_people);
    halves->setContentsMargins(0, 0, 0, 0);
    halves->setSpacing(0);
    m_left = new QWidget;
    auto* column = new QVBoxLayout(m_left);
    column->setContentsMargins(24, 24, 24, 16);
    column->setSpacing(4);
    column->addWidget(new Label(m_theme, FontRole::DialogTitle, Tone::Main, tr("Кто за стойкой?")));
    column->addWidget(m_howToChoose = new Label(m_theme, FontRole::Body, Tone::Second));
    column->addSpacing(10);
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* ground = new QWidget;
    ground->setProperty("ground", QStringLiteral("clear"));
    auto* tiles = new QVBoxLayout(ground);
    tiles->setContentsMargins(0, 0, 0, 0);
    tiles->addWidget(m_tiles = new PeopleTiles(m_theme));
    tiles->addStretch(1);
    scroll->setWidget(ground);
    connect(m_tiles, &PeopleTiles::chosen, scroll, [this, scroll] {
        const QRect place = m_tiles->currentPlace();
        scroll->ensureVisible(place.center().x(), place.center().y(), 0, place.height());
    });
    column->addWidget(scroll, 1);
    column->addWidget(m_other = new OtherPerson(m_theme));
    connect(m_other, &OtherPerson::typed, this, [this](const QString& letters) { m_other->setFound(letters.isEmpty() || m_tiles->chooseNamed(letters)); });
    connect(m_other, &OtherPerson::taken, this, [this] { m_entry->takeFocus(); });
    kit::followTheme(m_left, m_theme, [this] { m_left->setFixedWidth(m_theme.px(kHalf)); });
    halves->addWidget(m_left);
    halves->addWidget(m_entry = new EntryPane(m_theme), 1);
    return m_people;
}

QWidget* SignInPage::makeFoot(const QString& version)
{
    auto* foot = new QWidget;
    auto* row = new QHBoxLayout(foot);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    row->addLayout(withIcon(m_theme, Icon::Monitor, tr("Данные хранятся на этом компьютере")));
    row->addStretch(1);
    row->addWidget(m_caps);
    m_layoutBox = new QWidget;
    auto* layout = new QHBoxLayout(m_layoutBox);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_layout);
    layout->addWidget(new Label(m_theme, FontRole::Secondary, Tone::Second, tr("раскладка")));
    row->addWidget(m_layoutBox);
    row->addWidget(new Label(m_theme, FontRole::Secondary, Tone::Second, tr("версия %1").arg(version)));
    return foot;
}

void SignInPage::showPeople(PersonId locked)
{
    m_locked = locked;
    m_lockedAt = m_clock.now();
    put(m_people);
    look();
}

void SignInPage::showFirstStart()
{
    showForm(new OwnerForm(m_theme, OwnerForm::Occasion::FirstStart));
}

void SignInPage::showOpenShop(const QString& name)
{
    showForm(new OwnerForm(m_theme, OwnerForm::Occasion::OpenShop, name));
}

void SignInPage::put(QWidget* body)
{
    QWidget* before = m_body->currentWidget();
    if (m_body->indexOf(body) < 0)
        m_body->addWidget(body);
    m_body->setCurrentWidget(body);
    if (before != nullptr && before != m_people && before != body)
        before->deleteLater();
    refreshKeys();
    refreshSigns();
    if (body == m_people)
        m_entry->takeFocus();
    else
        body->setFocus(Qt::OtherFocusReason);
}

void SignInPage::showForm(OwnerForm* form)
{
    connect(form, &OwnerForm::submitted, this, [this, form] { found(form); });
    connect(form, &OwnerForm::dismissed, this, [this, form] {
        if (form->occasion() == OwnerForm::Occasion::OpenShop)
            Q_EMIT dismissed();
        else
            put(m_people);
    });
    put(form);
}

void SignInPage::showCode(const backend::NewOwner& owner)
{
    auto* sheet = new CodeSheet(m_theme, owner.code);
    connect(sheet, &CodeSheet::written, this, [this, session = owner.session] { Q_EMIT entered(session); });
    put(sheet);
}

void SignInPage::look()
{
    ++m_asked;
    const Instant today = m_zone.startOfDay(m_zone.date(m_clock.now()));
    desk().look(today, [this](const Result<backend::Threshold>& threshold) {
        --m_asked;
        if (threshold) // otherwise the shop is gone: whoever opened it says so
            looked(*threshold);
        if (std::exchange(m_isEnterWanted, false))
            m_entry->submit();
    });
}

void SignInPage::show(const backend::Threshold& threshold, PersonId locked)
{
    m_locked = locked;
    m_lockedAt = m_clock.now();
    put(m_people);
    looked(threshold);
}

void SignInPage::looked(const backend::Threshold& threshold)
{
    const bool isFirst = m_tiles->current() == nullptr;
    m_chances = threshold.chances;
    m_lookedAt = m_clock.now();
    m_tiles->setFaces(threshold.faces);
    std::map<PersonId, QString> marks;
    for (const auto& [person, since] : threshold.atWorkSince)
        marks[person] = tr("смена открыта в %1").arg(words::timeText(m_zone.local(since).time));
    m_tiles->setMarks(std::move(marks));
    m_other->setVisible(threshold.faces.size() > 1);
    refreshKeys();
    m_howToChoose->setText(threshold.faces.size() < 2 ? QString()
                                                      : tr("Выберите себя стрелками или клавишами Alt 1…%1").arg(std::min<size_t>(threshold.faces.size(), kNumberedFaces)));
    if (isFirst && m_locked.isValid())
        m_tiles->choose(m_locked);
    refreshWait();
}

void SignInPage::faceChosen()
{
    const staff::Face* face = m_tiles->current();
    const bool isLocked = face->person == m_locked;
    m_entry->setFace(*face, isLocked ? tr("заблокировано в %1").arg(words::timeText(m_zone.local(m_lockedAt).time)) : words::rolesText(face->roles), isLocked);
    refreshWait();
    if (m_body->currentWidget() == m_people)
        m_entry->takeFocus();
}

void SignInPage::refreshWait()
{
    const staff::Face* face = m_tiles->current();
    if (face == nullptr)
        return;
    const staff::Chances chances = m_chances[face->person];
    // A clock that is set back meanwhile makes the wait begin anew, not longer.
    const Milliseconds passed = std::max(m_clock.now() - m_lookedAt, Milliseconds(0));
    const Milliseconds left = std::max(chances.wait - passed, Milliseconds(0));
    m_entry->setWait(int((left.count() + 999) / 1000));
    m_entry->setChances(chances.left);
}

void SignInPage::enter()
{
    const staff::Face* face = m_tiles->current();
    if (face == nullptr)
        return;
    if (m_asked > 0) { // who is here is being read: no key of a quick hand is lost meanwhile
        m_isEnterWanted = true;
        return;
    }
    ++m_asked;
    m_entry->setBusy(true);
    desk().signIn(face->person, m_entry->way(), m_entry->takeSecret(), [this](const Result<staff::Session>& session) {
        --m_asked;
        m_entry->setBusy(false);
        if (session) {
            Q_EMIT entered(*session);
            return;
        }
        if (session.error().code == ErrorCode::NotSignedIn)
            m_entry->refuse();
        else // nobody missed: a full disk, a file that another program holds
            m_entry->fail(words::errorText(session.error()));
        look(); // how many are left, how long to wait
    });
}

void SignInPage::found(OwnerForm* form)
{
    const auto answer = [this, form = QPointer<OwnerForm>(form)](const Result<backend::NewOwner>& owner) {
        --m_asked;
        if (form)
            form->setBusy(false);
        if (owner)
            showCode(*owner);
        else if (form)
            form->say(words::errorText(owner.error()));
    };
    ++m_asked;
    form->setBusy(true);
    if (form->occasion() != OwnerForm::Occasion::Forgotten)
        desk().setUpOwner(form->name(), form->takePassword(), answer);
    else if (const staff::Face* face = m_tiles->current())
        desk().recover(face->person, form->takeCode(), form->takePassword(), answer);
}

void SignInPage::refreshSigns()
{
    m_caps->setVisible(m_signs.isCapsOn());
    m_layoutBox->setVisible(!m_signs.layout().isEmpty() && !qobject_cast<CodeSheet*>(m_body->currentWidget())); // nothing is typed there
    m_layout->setText(m_signs.layout());
}

// Those of the form in front.
void SignInPage::refreshKeys()
{
    QList<kit::KeyHint> keys{{{QStringLiteral("Enter")}, tr("дальше")}, {{QStringLiteral("Tab")}, tr("следующее поле")}};
    if (m_body->currentWidget() == m_people) {
        keys = {{{QStringLiteral("Enter")}, tr("войти")}, {{QStringLiteral("Tab")}, tr("следующее поле")}};
        if (const size_t faces = std::min<size_t>(m_tiles->count(), kNumberedFaces); faces > 1)
            keys = QList<kit::KeyHint>{{{QStringLiteral("↑"), QStringLiteral("↓")}, tr("сотрудник")},
                                       {{QStringLiteral("Alt 1…%1").arg(faces)}, tr("сразу он")}} + keys;
    }
    if (qobject_cast<CodeSheet*>(m_body->currentWidget()))
        keys = {{{tr("Пробел")}, tr("код на бумаге")}, {{QStringLiteral("Ctrl P")}, tr("напечатать")}, {{QStringLiteral("Enter")}, tr("начать работу")}};
    m_keys->setKeys(keys);
}

void SignInPage::showTime()
{
    const LocalTime now = m_zone.local(m_clock.now());
    m_time->setText(words::timeText(now.time));
    m_day->setText(words::fullDayText(now.date));
}

bool SignInPage::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress && isVisible() && watched == QApplication::focusWidget() && m_signs.see(*static_cast<QKeyEvent*>(event)))
        refreshSigns();
    return QWidget::eventFilter(watched, event);
}

void SignInPage::keyPressEvent(QKeyEvent* event)
{
    if (m_body->currentWidget() != m_people) {
        QWidget::keyPressEvent(event);
        return;
    }
    if (event->key() == Qt::Key_Down)
        m_tiles->step(1);
    else if (event->key() == Qt::Key_Up)
        m_tiles->step(-1);
    else if (!m_entry->takeKey(*event))
        QWidget::keyPressEvent(event);
}

void SignInPage::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    if (m_body->currentWidget() == m_people)
        m_entry->takeFocus();
    else
        m_body->currentWidget()->setFocus(Qt::OtherFocusReason);
}

void SignInPage::paintEvent(QPaintEvent*)
{
    QPainter(this).fillRect(rect(), m_theme.tokens().window);
}

} // namespace priyom::signin
