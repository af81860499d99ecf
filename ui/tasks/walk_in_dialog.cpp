// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/walk_in_dialog.h"

#include "core/bookings/visit_rules.h"
#include "core/clients/called.h"
#include "ui/desk/labelled.h"
#include "ui/desk/phone_typing.h"
#include "ui/kit/keys.h"
#include "ui/words/lead_words.h"
#include "ui/words/near_day.h"
#include "ui/words/number_text.h"
#include "ui/words/person_name.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <tuple>
#include <utility>

namespace priyom::tasksui {

namespace {

using namespace std::chrono_literals;

constexpr int kWidth = 466;
constexpr int kWidthOfBooked = 640; // with three buttons
constexpr auto kPause = 120ms;

// «Белова М., Стрижка»
QString bookedWith(const bookings::VisitRow& row)
{
    const QString who = words::shortName(row.specialistName);
    return row.serviceName.isEmpty() ? who : who % QStringLiteral(", ") % row.serviceName;
}

} // namespace

WalkInDialog::WalkInDialog(const theme::Theme& theme, const QStringList& services, const bookings::WalkInOffer& offer,
                           const Zone& zone, QWidget* parent)
    : DialogFrame(theme, parent), m_zone(zone), m_service(new kit::Combo(theme)), m_specialist(new kit::Combo(theme)),
      m_phone(new kit::Field(theme)), m_name(new kit::Field(theme)),
      m_about(new kit::Label(theme, kit::FontRole::Body, kit::Tone::Second)),
      m_bookedAbout(new kit::Label(theme, kit::FontRole::BodyStrong, kit::Tone::Main)),
      m_another(new kit::KeycapButton(theme, tr("Отдельный визит"), QStringLiteral("Ctrl Enter"))),
      m_save(new kit::KeycapButton(theme, tr("Принять"), QStringLiteral("Enter"), kit::ButtonKind::Primary))
{
    setTitle(tr("Пришли без записи"));
    setFixedWidth(theme.px(kWidth));
    m_service->addItems(services);
    desk::formatWhileTyped(*m_phone);
    m_about->setWordWrap(true);
    body()->addWidget(m_about);
    body()->addSpacing(4);
    body()->addWidget(desk::labelled(theme, tr("Услуга"), {}, m_service));
    body()->addWidget(desk::labelled(theme, tr("Специалист"), tr("свободен сейчас"), m_specialist));
    body()->addWidget(desk::labelled(theme, tr("Телефон"), tr("необязательно"), m_phone));
    body()->addWidget(desk::labelled(theme, tr("Имя"), tr("необязательно"), m_name));
    m_bookedAbout->setWordWrap(true);
    body()->addWidget(m_bookedAbout);
    body()->addWidget(problemLine());
    auto* keep = new kit::KeycapButton(theme, tr("Не принимать"), QStringLiteral("Esc"));
    for (kit::KeycapButton* button : {keep, m_another, m_save}) {
        button->setSize(kit::ButtonSize::Dialog);
        footer()->addWidget(button);
    }
    connect(keep, &QPushButton::clicked, this, &DialogFrame::dismiss);
    connect(m_save, &QPushButton::clicked, this, [this] { enter(true); });
    connect(m_another, &QPushButton::clicked, this, [this] { enter(false); });
    kit::onKeys(this, QKeySequence(Qt::CTRL | Qt::Key_Return), [this] { enter(false); });
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPause);
    connect(&m_pause, &QTimer::timeout, this, &WalkInDialog::askWho);
    for (kit::Field* field : {m_phone, m_name})
        connect(field, &QLineEdit::textChanged, this, [this] {
            m_entered.reset();
            m_pause.start();
        });
    connect(m_service, &QComboBox::currentIndexChanged, this, &WalkInDialog::ask);
    connect(m_specialist, &QComboBox::currentIndexChanged, this, &WalkInDialog::ask);
    setDefaultButton(m_save);
    setFirstFocus(m_phone);
    fill(offer);
}

void WalkInDialog::fill(const bookings::WalkInOffer& offer)
{
    m_isFilling = true;
    if (m_service->findText(offer.service) < 0 && !offer.service.isEmpty())
        m_service->addItem(offer.service);
    m_service->setCurrentIndex(m_service->findText(offer.service));
    m_specialist->clear();
    m_specialist->addItems(offer.free);
    m_specialist->setCurrentIndex(m_specialist->findText(offer.specialist));
    m_isFilling = false;
    m_offer = offer;
    say();
    showProblem({});
}

void WalkInDialog::say()
{
    const bookings::WalkInOffer& offer = m_offer;
    const bool isFree = !offer.specialist.isEmpty();
    m_about->setText(
        isFree ? tr("Начало сейчас: %1%2%3, %4")
                     .arg(words::timeText(offer.period.from, m_zone))
                     .arg(words::kEnDash)
                     .arg(words::timeText(offer.period.to, m_zone), words::moneyText(offer.price))
               : tr("Сейчас для этой услуги никто не свободен: выберите другую или запишите на ближайшее время (F4)."));
    m_about->setVisible(isFree || !isItsTime()); // who comes to their own time needs nobody else
    setFixedWidth(theme().px(m_booked ? kWidthOfBooked : kWidth));
    m_bookedAbout->setVisible(m_booked.has_value());
    m_another->setVisible(m_booked.has_value());
    m_save->setText(m_booked ? tr("Принять по записи") : tr("Принять"));
    QList<kit::KeyHint> keys{{{QStringLiteral("Enter")}, m_booked ? tr("принять по записи") : tr("принять сейчас")}};
    if (m_booked)
        keys.append({{QStringLiteral("Ctrl Enter")}, tr("отдельный визит")});
    keys << kit::KeyHint{{QStringLiteral("Tab")}, tr("следующее поле")} << kit::KeyHint{{QStringLiteral("Esc")}, tr("не принимать")};
    setContextKeys(keys);
    if (m_booked)
        m_bookedAbout->setText(tr("%1: запись на %2, %3. Принять сейчас?", "a name, when, to whom")
                                   .arg(words::clientName(*m_booked), words::timeText(m_booked->visit.startAt, m_zone), bookedWith(*m_booked)));
}

bool WalkInDialog::isItsTime() const
{
    using bookings::VisitState;
    return m_booked && bookings::judge(m_booked->visit.state, VisitState::Came, m_booked->visit.startAt, m_offer.period.from);
}

void WalkInDialog::askWho()
{
    m_pause.stop();
    const auto [phone, name] = typed();
    Q_EMIT whoAsked(++m_whoQuestion, phone, name);
}

// What is booked is what they come for: its service, and its specialist while they are free.
void WalkInDialog::setBooked(int question, const std::optional<bookings::VisitRow>& booked)
{
    if (question != m_whoQuestion) // more was typed meanwhile
        return;
    m_whoAnswered = question;
    const bool isOther = booked.has_value() != m_booked.has_value() || (booked && booked->visit.id != m_booked->visit.id);
    m_booked = booked;
    say();
    if (isOther && booked)
        Q_EMIT asked(++m_question, {booked->serviceName, booked->specialistName});
    if (isOther && booked && m_entered.value_or(false))
        m_entered.reset(); // it is first seen what is offered
    if (m_entered && isSettled())
        submit();
}

void WalkInDialog::ask()
{
    if (m_isFilling)
        return;
    Q_EMIT asked(++m_question, {m_service->currentText(), m_specialist->currentText()});
}

void WalkInDialog::setOffer(int question, const bookings::WalkInOffer& offer)
{
    if (question != m_question) // another one was asked for meanwhile
        return;
    m_answered = question;
    fill(offer);
    if (m_entered && isSettled())
        submit();
}

void WalkInDialog::setNoOffer(int question, const QString& why)
{
    if (question != m_question)
        return;
    m_answered = question;
    m_entered.reset();
    showProblem(why);
}

// A name that stands in the first field, as it may in that of a new lead, is a name.
std::pair<QString, QString> WalkInDialog::typed() const
{
    const QString first = m_phone->text().trimmed();
    const QString name = m_name->text().simplified();
    const bool isName = name.isEmpty() && !first.isEmpty() && first.at(0).isLetter() && !first.contains(u'.') && !first.contains(u'/');
    return isName ? std::pair(QString(), first.simplified()) : std::pair(first, name);
}

QString WalkInDialog::called() const
{
    if (m_booked)
        return clients::calledIn(*m_booked);
    const QString name = m_name->text().simplified();
    return name.isEmpty() ? m_phone->text().trimmed() : name;
}

void WalkInDialog::enter(bool asBooked)
{
    m_entered = asBooked;
    if (m_pause.isActive())
        askWho();
    if (isSettled())
        submit();
}

void WalkInDialog::submit()
{
    const bool asBooked = std::exchange(m_entered, std::nullopt).value_or(true) && m_booked;
    if (asBooked && isItsTime()) {
        hold();
        bookings::WalkInDraft itself;
        itself.booked = m_booked->visit.id;
        Q_EMIT submitted(itself);
        return;
    }
    if (m_specialist->currentText().isEmpty()) {
        showProblem(tr("Принять некому: никто не свободен."));
        m_service->setFocus(Qt::OtherFocusReason);
        return;
    }
    hold();
    bookings::WalkInDraft draft;
    if (asBooked)
        draft.booked = m_booked->visit.id;
    draft.specialist = m_specialist->currentText();
    draft.service = m_service->currentText();
    std::tie(draft.phone, draft.name) = typed();
    Q_EMIT submitted(draft);
}

} // namespace priyom::tasksui
