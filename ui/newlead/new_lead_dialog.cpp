// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/newlead/new_lead_dialog.h"

#include "core/backend/services.h"
#include "ui/booking/dialog_side.h"
#include "ui/booking/offer_words.h"
#include "ui/desk/desk_signs.h"
#include "ui/desk/labelled.h"
#include "ui/desk/phone_typing.h"
#include "ui/kit/card.h"
#include "ui/kit/keycap.h"
#include "ui/kit/keys.h"
#include "ui/kit/spans.h"
#include "ui/newlead/known_client.h"
#include "ui/words/lead_words.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace priyom::desk {

using kit::ButtonKind;
using kit::FontRole;
using kit::KeycapButton;
using kit::Tone;
using leads::Temperature;

namespace {

constexpr int kFormWidth = 540;
constexpr int kSideWidth = 420;
constexpr int kWindows = 5;
constexpr int kChannelColumns = 5;
constexpr Temperature kInterests[] = {Temperature::Hot, Temperature::Warm, Temperature::Cold};

QWidget* sideBySide(QWidget* left, QWidget* right, int leftShare = 1, int rightShare = 1)
{
    auto* pair = new QWidget;
    auto* row = new QHBoxLayout(pair);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    row->addWidget(left, leftShare, Qt::AlignTop);
    row->addWidget(right, rightShare, Qt::AlignTop);
    return pair;
}

} // namespace

NewLeadDialog::NewLeadDialog(const theme::Theme& theme, backend::Backend& backend, const DeskLists& lists, const Clock& clock,
                             const NewLeadDraft& draft, QWidget* parent)
    : DialogFrame(theme, parent), m_backend(backend), m_lists(lists), m_clock(clock), m_channelList(lists.channelsByDigit()),
      m_phone(new kit::Field(theme, tr("+7"))), m_known(new kit::Card(kit::Ground::Good)), m_knownName(new kit::SpansLabel(theme)),
      m_channel(new kit::OptionList(theme, kit::OptionShape::Tiles)), m_name(new kit::Field(theme)),
      m_service(new kit::Combo(theme)), m_appointment(new AppointmentForm(theme, lists, clock.now())),
      m_interest(new kit::OptionList(theme, kit::OptionShape::Buttons)), m_manager(new kit::Combo(theme)),
      m_note(new kit::Field(theme, tr("О чём спросили, что важно"))), m_problem(new kit::Label(theme, FontRole::Body, Tone::Bad)),
      m_pane(new SlotPane(theme)), m_asker(new SlotAsker(backend, lists, clock, m_appointment, m_pane, this)),
      m_save(new KeycapButton(theme, tr("Сохранить без записи"), QStringLiteral("Ctrl S"))),
      m_book(new KeycapButton(theme, {}, QStringLiteral("Ctrl Enter"), ButtonKind::Primary)),
      m_refuse(new KeycapButton(theme, tr("Отказ"), QStringLiteral("F9"), ButtonKind::Danger))
{
    setTitle(tr("Новый лид"));
    setHeaderBar(true);
    auto* closing = new kit::KeyHintRow(theme);
    closing->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    closing->setHints({{{QStringLiteral("Esc")}, tr("закрыть, черновик останется")}});
    headerRow()->addWidget(closing);
    auto* side = new DialogSide(theme);
    layTwoSides(this, side, kFormWidth, kSideWidth)->addWidget(buildForm());
    side->column()->addWidget(m_pane);
    buildFoot();
    fill(draft);
    connect(m_phone, &QLineEdit::textChanged, this, &NewLeadDialog::checkPhone);
    connect(m_name, &QLineEdit::textChanged, this, &NewLeadDialog::refresh);
    connect(m_channel, &kit::OptionList::currentChanged, this, &NewLeadDialog::refresh);
    // After the phone people say who they are: the name typed at the channels goes where it belongs.
    connect(m_channel, &kit::OptionList::typedPast, this, [this](const QString& text) {
        m_name->setFocus(Qt::TabFocusReason);
        m_name->selectAll();
        m_name->insert(text);
    });
    connect(m_appointment, &AppointmentForm::changed, this, &NewLeadDialog::refresh);
    connect(m_appointment, &AppointmentForm::freeKnown, this, &NewLeadDialog::refresh);
    kit::onKeys(this, QKeySequence(Qt::CTRL | Qt::Key_9), [this] {
        if (!m_appointment->hasNobody()) // only then a sentence here sends one there
            return;
        dismiss();
        Q_EMIT settingsAsked();
    });
    connect(m_service, &QComboBox::currentTextChanged, m_appointment, &AppointmentForm::setService);
    setFirstFocus(m_phone);
    checkPhone();
    m_asker->ask();
}

QWidget* NewLeadDialog::buildForm()
{
    auto* form = new QWidget;
    auto* rows = new QVBoxLayout(form);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(11);
    m_phone->setRole(FontRole::PhoneInput);
    m_phone->setLeadingIcon(theme::Icon::Phone);
    formatWhileTyped(m_phone);
    rows->addWidget(labelled(theme(), tr("Телефон"), {}, m_phone));
    m_known->column(10)->addWidget(m_knownName);
    rows->addWidget(m_known);
    m_known->hide();

    QList<kit::Option> channels;
    for (const catalog::Channel& channel : m_channelList)
        channels.append({words::channelWord(channel.key), {}, {}, {}, channelIcon(channel.key)});
    m_channel->setColumns(kChannelColumns);
    m_channel->setOptions(channels);
    rows->addWidget(labelled(theme(), tr("Канал"), tr("цифрой с клавиатуры"), m_channel));

    m_service->addItem(QString());
    for (const catalog::Service& service : m_lists.catalog.services) {
        if (service.active)
            m_service->addItem(service.name);
    }
    rows->addWidget(sideBySide(labelled(theme(), tr("Имя"), {}, m_name), labelled(theme(), tr("Услуга"), {}, m_service)));
    m_appointment->hideService();
    rows->addWidget(m_appointment);

    QList<kit::Option> interests;
    for (const Temperature interest : kInterests)
        interests.append({words::temperatureWord(interest), {}, {}, {}, interestIcon(interest), interestTone(interest)});
    m_interest->setOptions(interests);
    m_manager->addItem(tr("Не назначен"));
    for (const staff::Person& person : m_lists.managers())
        m_manager->addItem(person.name);
    rows->addWidget(sideBySide(labelled(theme(), tr("Интерес"), {}, m_interest), labelled(theme(), tr("Ответственный"), {}, m_manager), 3, 2)); // three words
    rows->addWidget(labelled(theme(), tr("Заметка"), tr("необязательно"), m_note));
    rows->addWidget(m_problem);
    m_problem->setWordWrap(true);
    m_problem->hide();
    rows->addStretch(1);
    return form;
}

void NewLeadDialog::buildFoot()
{
    auto* hints = new kit::KeyHintRow(theme());
    hints->setHints({{{QStringLiteral("Tab")}, tr("следующее поле")}, {{QStringLiteral("Alt 1…5")}, tr("выбрать окно")}});
    footer()->insertWidget(0, hints, 1);
    for (KeycapButton* button : {m_refuse, m_save, m_book}) {
        button->setSize(kit::ButtonSize::Dialog);
        footer()->addWidget(button);
    }
    connect(m_refuse, &QPushButton::clicked, this, [this] { submit(NewLeadEnd::Refuse); });
    connect(m_save, &QPushButton::clicked, this, [this] { submit(NewLeadEnd::Save); });
    connect(m_book, &QPushButton::clicked, this, [this] { m_appointment->whenComplete([this] { submit(NewLeadEnd::Book); }); });
    kit::onKeys(this, QKeySequence(Qt::CTRL | Qt::Key_S), [this] { m_save->click(); });
    kit::onKeys(this, QKeySequence(Qt::CTRL | Qt::Key_Return), [this] { m_book->click(); });
    kit::onKeys(this, QKeySequence(Qt::Key_F9), [this] { m_refuse->click(); });
    for (int number = 1; number <= kWindows; ++number)
        kit::onKeys(this, QKeySequence(Qt::ALT | static_cast<Qt::Key>(Qt::Key_0 + number)), [this, number] { m_pane->pick(number); });
    setContextKeys({{{QStringLiteral("Tab")}, tr("следующее поле")},
                    {{QStringLiteral("1…9")}, tr("канал")},
                    {{QStringLiteral("Alt 1…5")}, tr("окно")},
                    {{QStringLiteral("Ctrl Enter")}, tr("записать")},
                    {{QStringLiteral("Ctrl S")}, tr("сохранить")},
                    {{QStringLiteral("Esc")}, tr("закрыть")}});
}

void NewLeadDialog::fill(const NewLeadDraft& draft)
{
    m_phone->setText(draft.phone);
    for (std::size_t at = 0; at < m_channelList.size(); ++at) {
        if (m_channelList[at].key == draft.channelKey)
            m_channel->setCurrent(static_cast<int>(at));
    }
    m_name->setText(draft.name);
    m_service->setCurrentIndex(std::max(0, m_service->findText(draft.service)));
    m_appointment->setService(draft.service);
    m_appointment->setSpecialist(draft.specialist);
    if (draft.start)
        m_appointment->setStart(*draft.start);
    for (int at = 0; at < static_cast<int>(std::size(kInterests)); ++at) {
        if (draft.interest == kInterests[at])
            m_interest->setCurrent(at);
    }
    const QString manager = draft.manager.isEmpty() ? m_lists.session.name : draft.manager;
    m_manager->setCurrentIndex(std::max(0, m_manager->findText(manager)));
    m_note->setText(draft.note);
}

NewLeadDraft NewLeadDialog::draft() const
{
    NewLeadDraft draft;
    draft.phone = m_phone->text().trimmed();
    draft.channelKey = m_channel->current() < 0 ? QString() : m_channelList[static_cast<std::size_t>(m_channel->current())].key;
    draft.name = m_name->text().trimmed();
    draft.service = m_service->currentText();
    draft.specialist = m_appointment->chosenSpecialist();
    draft.start = m_appointment->start();
    if (m_interest->current() >= 0)
        draft.interest = kInterests[m_interest->current()];
    draft.manager = m_manager->currentIndex() > 0 ? m_manager->currentText() : QString();
    draft.note = m_note->text().trimmed();
    return draft;
}

leads::LeadDraft NewLeadDialog::leadDraft() const
{
    const NewLeadDraft typed = draft();
    leads::LeadDraft lead;
    lead.phone = typed.phone;
    lead.channel = typed.channelKey;
    lead.name = typed.name;
    lead.service = typed.service;
    lead.temperature = typed.interest;
    lead.manager = typed.manager;
    lead.note = typed.note;
    return lead;
}

void NewLeadDialog::checkPhone()
{
    const PhoneVerdict verdict = verdictOn(m_phone->text());
    m_phone->setTrailingHint(verdict.text, verdict.valid ? Tone::Ok : Tone::Warn, verdict.valid ? theme::Icon::Check : theme::Icon::None);
    m_known->hide();
    if (verdict.valid) {
        const QString asked = m_phone->text();
        m_backend.ask(
            this,
            [asked](backend::Services& services, const staff::Session& session) { return services.leadDesk.quickFind(session, asked, 1); },
            [this, asked](const Result<std::vector<leads::QuickHit>>& hits) { showKnown(hits, asked); });
    }
    refresh();
}

void NewLeadDialog::showKnown(const Result<std::vector<leads::QuickHit>>& hits, const QString& asked)
{
    if (asked != m_phone->text() || !hits || hits->empty())
        return;
    const clients::ClientHit& hit = hits->front().hit;
    kit::Spans line{{words::clientName(hit.client.name), FontRole::BodyStrong, Tone::Main}};
    if (const QString about = aboutClient(hit, m_lists.zone); !about.isEmpty())
        line.append({QStringLiteral(", ") % about, FontRole::Body, Tone::Second});
    m_knownName->setSpans(line);
    m_known->show();
    if (m_name->text().isEmpty())
        m_name->setText(hit.client.name);
}

void NewLeadDialog::refresh()
{
    showProblem(m_appointment->missing());
    const NewLeadDraft typed = draft();
    const bool enough = !typed.channelKey.isEmpty() && (!typed.phone.isEmpty() || !typed.name.isEmpty());
    m_save->setEnabled(enough);
    m_refuse->setEnabled(enough);
    m_book->setEnabled(enough && m_appointment->mayComplete());
    const Instant now = m_clock.now();
    const auto start = m_appointment->start();
    m_book->setText(start ? tr("Записать на %1").arg(whenText(*start, m_lists.zone, now)) : tr("Сохранить и записать"));
    if (!m_appointment->isComplete()) {
        m_pane->setSentence({}, {});
        return;
    }
    const Offer offer{typed.name, m_appointment->specialist(), *start, *start + std::chrono::minutes(m_appointment->minutes())};
    const schedule::WorkingClock working(m_lists.hours, m_lists.zone);
    const Milliseconds limit = m_lists.norms.limit(sla::Rule::Confirm, {}, now);
    m_pane->setSentence(sentenceToSay(offer, m_lists.zone, now), promiseOf(offer, working, limit, m_lists.zone, now));
}

void NewLeadDialog::showProblem(const QString& sentence)
{
    m_problem->setText(sentence);
    m_problem->setVisible(!sentence.isEmpty());
}

void NewLeadDialog::submit(NewLeadEnd end)
{
    std::optional<bookings::Appointment> appointment;
    if (end == NewLeadEnd::Book)
        appointment = m_appointment->appointment();
    Q_EMIT submitted(leadDraft(), appointment, end);
}

void NewLeadDialog::keyPressEvent(QKeyEvent* event)
{
    // Enter goes on to the next field: nothing is saved by a key that is also pressed by habit.
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        focusNextPrevChild(true);
    else
        DialogFrame::keyPressEvent(event);
}

} // namespace priyom::desk
