// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/newlead/new_lead_dialog.h"

#include "core/backend/services.h"
#include "core/base/phone_home.h"
#include "core/clients/handle.h"
#include "ui/booking/dialog_side.h"
#include "ui/booking/offer_words.h"
#include "ui/booking/wish_form.h"
#include "ui/desk/desk_signs.h"
#include "ui/desk/fresh_key.h"
#include "ui/desk/labelled.h"
#include "ui/desk/phone_typing.h"
#include "ui/kit/keycap.h"
#include "ui/kit/keys.h"
#include "ui/newlead/talk_clock.h"
#include "ui/words/lead_words.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QVBoxLayout>
#include <QUuid>

namespace priyom::desk {

using kit::ButtonKind;
using kit::FontRole;
using kit::KeycapButton;
using leads::Temperature;

namespace {

constexpr int kFormWidth = 540;
constexpr int kSideWidth = 420;
constexpr int kWindows = 5;
constexpr int kChannelColumns = 5;
constexpr Temperature kInterests[] = {Temperature::Hot, Temperature::Warm, Temperature::Cold};

// Each with its share of the width.
QWidget* inRow(const QList<std::pair<QWidget*, int>>& fields)
{
    auto* line = new QWidget;
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    for (const auto& [field, share] : fields)
        row->addWidget(field, share, Qt::AlignTop);
    return line;
}

void choose(kit::Combo* combo, const QString& text)
{
    combo->setCurrentIndex(std::max(0, combo->findText(text)));
}

} // namespace

NewLeadDialog::NewLeadDialog(const theme::Theme& theme, backend::Backend& backend, const DeskLists& lists, const Clock& clock,
                             const NewLeadDraft& draft, bool another, Instant talksSince, QWidget* parent)
    : DialogFrame(theme, parent), m_backend(backend), m_lists(lists), m_clock(clock), m_another(another),
      m_channelList(lists.offeredChannels()), m_phone(new kit::Field(theme, QLatin1Char('+') % phoneHome().code)), m_talk(new TalkClock(theme, clock, talksSince)), m_closing(new kit::KeyHintRow(theme)),
      m_known(new KnownCard(theme)),
      m_channel(new kit::OptionList(theme, kit::OptionShape::Tiles)), m_name(new kit::Field(theme)),
      m_service(new kit::Combo(theme)), m_when(new WishForm(theme, lists, clock.now())),
      m_interest(new kit::OptionList(theme, kit::OptionShape::Buttons)), m_manager(new kit::Combo(theme)),
      m_source(new kit::Combo(theme)), m_campaign(new kit::Combo(theme)),
      m_note(new kit::Field(theme, tr("О чём спросили, что важно"))), m_problems(theme),
      m_pane(new SlotPane(theme)), m_asker(new SlotAsker(backend, lists, clock, m_when, m_pane, this)),
      m_save(new KeycapButton(theme, tr("Сохранить без записи"), QStringLiteral("Ctrl S"))),
      m_book(new KeycapButton(theme, {}, QStringLiteral("Ctrl Enter"), ButtonKind::Primary)),
      m_refuse(new KeycapButton(theme, tr("Отказ"), QStringLiteral("F9"), ButtonKind::Danger)),
      m_alone(new KeycapButton(theme, tr("Без заявки"), QStringLiteral("Ctrl Shift Enter")))
{
    setHeaderBar(true);
    m_closing->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    showFresh();
    headerRow()->insertWidget(1, m_talk); // after the title
    headerRow()->addWidget(m_closing);
    auto* side = new DialogSide(theme);
    layTwoSides(this, side, kFormWidth, kSideWidth)->addWidget(buildForm());
    side->column()->addWidget(m_pane);
    side->column()->addWidget(m_problems.place(About::Saving)); // over the buttons
    buildFoot();
    fill(draft);
    m_begun = draft;
    if (m_begun.key.isEmpty())
        m_begun.key = freshKey();
    m_begun.service = m_service->currentText();
    connectParts();
    setFirstFocus(m_phone);
    checkPhone();
    askTurn();
    m_asker->ask();
}

void NewLeadDialog::showFresh()
{
    setTitle(tr("Новый лид"));
    m_closing->setHints({{{QStringLiteral("Esc")}, tr("закрыть, черновик останется")}});
}

void NewLeadDialog::setLeft()
{
    m_isLeft = true;
    setTitle(tr("Новый лид, черновик"));
    m_closing->setHints({{{QStringLiteral("Shift F2")}, tr("другой клиент")}, {{QStringLiteral("Esc")}, tr("закрыть, черновик останется")}});
}

void NewLeadDialog::connectParts()
{
    connect(m_phone, &QLineEdit::textChanged, this, &NewLeadDialog::checkPhone);
    connect(m_phone, &QLineEdit::textEdited, this, &NewLeadDialog::putAsideForAnother);
    for (kit::Field* field : {m_name, m_note})
        connect(field, &QLineEdit::textChanged, this, &NewLeadDialog::refresh);
    for (kit::OptionList* options : {m_channel, m_interest})
        connect(options, &kit::OptionList::currentChanged, this, &NewLeadDialog::refresh);
    connect(m_channel, &kit::OptionList::currentChanged, this, &NewLeadDialog::askTurn);
    connect(m_channel, &kit::OptionList::currentChanged, this, [this] {
        if (m_follows)
            return;
        m_channelSaid = true;
        if (!clients::handleOf(m_phone->text()).isEmpty()) // whose it is depends on the network
            checkPhone();
    });
    connect(m_channel, &kit::OptionList::picked, this, [this] { m_channelSaid = true; }); // also the one that stands there
    connect(m_manager, &QComboBox::activated, this, [this] { m_managerSaid = true; });
    for (kit::Combo* combo : {m_manager, m_source, m_campaign})
        connect(combo, &QComboBox::currentIndexChanged, this, &NewLeadDialog::refresh);
    connect(m_known, &KnownCard::answered, this, &NewLeadDialog::refresh);
    kit::onKeys(this, QKeySequence(Qt::Key_F12), [this] {
        const ClientId client = m_known->client();
        if (!client.isValid())
            return;
        dismiss();
        Q_EMIT clientAsked(client, m_talk->since());
    });
    kit::onKeys(this, QKeySequence(Qt::SHIFT | Qt::Key_F2), [this] { Q_EMIT emptyAsked(); });
    // After the phone people say who they are: the name typed at the channels goes where it belongs.
    connect(m_channel, &kit::OptionList::typedPast, this, [this](const QString& text) {
        m_name->setFocus(Qt::TabFocusReason);
        m_name->selectAll();
        m_name->insert(text);
    });
    connect(m_when, &SlotForm::changed, this, [this] {
        m_timeSaid = true;
        refresh();
    });
    connect(m_when, &SlotForm::fitKnown, this, &NewLeadDialog::refresh);
    connect(m_service, &QComboBox::currentTextChanged, m_when, &WishForm::setService);
    kit::onKeys(this, QKeySequence(Qt::CTRL | Qt::Key_9), [this] {
        if (!m_when->hasNobody()) // only then a sentence here sends one there
            return;
        dismiss();
        Q_EMIT settingsAsked();
    });
}

QWidget* NewLeadDialog::buildForm()
{
    auto* form = new QWidget;
    auto* rows = new QVBoxLayout(form);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(11);
    m_phone->setRole(FontRole::PhoneInput);
    m_phone->setLeadingIcon(theme::Icon::Phone);
    m_phone->setProperty("fieldSize", QStringLiteral("large")); // what is asked first is seen first
    formatWhileTyped(*m_phone);
    rows->addWidget(labelled(theme(), tr("Телефон"), tr("или ник: @anna, t.me/anna"), m_phone));
    rows->addWidget(m_known);
    rows->addWidget(m_problems.place(About::Who));

    QList<kit::Option> channels;
    for (const catalog::Channel& channel : m_channelList)
        channels.append({words::channelWord(channel.key), {}, {}, {}, channelIcon(channel.key)});
    m_channel->setColumns(kChannelColumns);
    m_channel->setOptions(channels);
    rows->addWidget(labelled(theme(), tr("Канал"), tr("цифрой с клавиатуры"), m_channel));
    rows->addWidget(m_problems.place(About::Channel));

    m_service->addItem(QString());
    m_service->setPlaceholderText(tr("не выбрана", "a service"));
    for (const catalog::Service& service : m_lists.catalog.services) {
        if (service.active)
            m_service->addItem(service.name);
    }
    rows->addWidget(inRow({{labelled(theme(), tr("Имя"), {}, m_name), 1}, {labelled(theme(), tr("Услуга"), {}, m_service), 1}}));
    rows->addWidget(m_when);
    rows->addWidget(m_problems.place(About::Time));

    QList<kit::Option> interests;
    for (const Temperature interest : kInterests)
        interests.append({words::temperatureWord(interest), {}, {}, {}, interestIcon(interest), interestTone(interest)});
    m_interest->setOptions(interests);
    rows->addWidget(inRow({{labelled(theme(), tr("Интерес"), {}, m_interest), 3}, // three words
                           {labelled(theme(), tr("Специалист"), {}, m_when->specialistField()), 2}}));
    rows->addWidget(buildPeople());
    rows->addStretch(1);
    return form;
}

// Whose it is, and where it comes from; a shop that keeps no sources or campaigns is not asked for them.
QWidget* NewLeadDialog::buildPeople()
{
    m_manager->addItem(tr("По правилу"));
    for (const staff::Person& person : m_lists.managers())
        m_manager->addItem(person.name);
    for (kit::Combo* combo : {m_source, m_campaign})
        combo->addItem(QString());
    m_source->setPlaceholderText(tr("не указан", "a source"));
    m_campaign->setPlaceholderText(tr("не указана", "a campaign"));
    for (const catalog::Source& source : m_lists.catalog.sources)
        if (source.active)
            m_source->addItem(source.name);
    for (const catalog::Campaign& campaign : m_lists.catalog.campaigns)
        if (campaign.active)
            m_campaign->addItem(campaign.name);
    // Two in a row: by whose turn it is, and a name, are wide.
    QList<QWidget*> shown{labelled(theme(), tr("Ответственный"), {}, m_manager)};
    QList<QWidget*> hidden; // never shown here: without a parent they would be windows of their own
    const auto offer = [&](kit::Combo* combo, const QString& title) {
        (combo->count() > 1 ? shown : hidden).append(labelled(theme(), title, {}, combo));
    };
    offer(m_source, tr("Источник"));
    offer(m_campaign, tr("Кампания"));
    shown.append(labelled(theme(), tr("Заметка"), tr("необязательно"), m_note));
    auto* people = new QWidget;
    auto* rows = new QVBoxLayout(people);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(11);
    for (int at = 0; at < shown.size(); at += 2)
        rows->addWidget(at + 1 < shown.size() ? inRow({{shown[at], 1}, {shown[at + 1], 1}}) : shown[at]);
    for (QWidget* field : std::as_const(hidden)) {
        field->hide();
        rows->addWidget(field);
    }
    return people;
}

void NewLeadDialog::buildFoot()
{
    auto* hints = new kit::KeyHintRow(theme());
    hints->setHints({{{QStringLiteral("Tab")}, tr("следующее поле")}, {{QStringLiteral("Alt 1…5")}, tr("выбрать окно")}});
    footer()->insertWidget(0, hints);
    for (KeycapButton* button : {m_refuse, m_save, m_alone, m_book}) {
        button->setSize(kit::ButtonSize::Dialog);
        footer()->addWidget(button);
    }
    connect(m_refuse, &QPushButton::clicked, this, [this] { submit(NewLeadEnd::Refuse); });
    connect(m_save, &QPushButton::clicked, this, [this] { submit(NewLeadEnd::Save); });
    connect(m_book, &QPushButton::clicked, this, [this] { m_when->whenComplete([this] { submit(NewLeadEnd::Book); }); });
    kit::onKeys(this, QKeySequence(Qt::CTRL | Qt::Key_S), [this] { press(m_save); });
    kit::onKeys(this, QKeySequence(Qt::CTRL | Qt::Key_Return), [this] { m_asker->whenPicked([this] { press(m_book); }); });
    kit::onKeys(this, QKeySequence(Qt::Key_F9), [this] { press(m_refuse); });
    m_alone->hide();
    m_alone->setToolTip(tr("Клиент есть в базе: визит запишется без новой заявки."));
    connect(m_alone, &QPushButton::clicked, this, [this] { m_when->whenComplete([this] { submit(NewLeadEnd::BookAlone); }); });
    kit::onKeys(this, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Return), [this] {
        if (m_known->mayComeWithout())
            m_asker->whenPicked([this] { press(m_alone); });
    });
    // The request is kept first: whatever becomes of the time, it is not lost.
    kit::onKeys(this, QKeySequence(Qt::Key_Insert), [this] {
        if (const auto [about, sentence] = neededToSave(); sentence.isEmpty())
            m_asker->whenPicked([this] { submit(NewLeadEnd::BookMore); });
        else
            m_problems.tell(about, sentence);
    });
    for (int number = 1; number <= kWindows; ++number)
        kit::onKeys(this, QKeySequence(Qt::ALT | static_cast<Qt::Key>(Qt::Key_0 + number)), [this, number] { m_asker->pick(number); });
    setContextKeys({{{QStringLiteral("Tab")}, tr("следующее поле")},
                    {{QStringLiteral("1…9")}, tr("канал")},
                    {{QStringLiteral("Alt 1…5")}, tr("окно")},
                    {{QStringLiteral("Ctrl Enter")}, tr("записать")},
                    {{QStringLiteral("Insert")}, tr("несколько услуг")},
                    {{QStringLiteral("Ctrl S")}, tr("сохранить")},
                    {{QStringLiteral("Shift F2")}, tr("другой клиент")},
                    {{QStringLiteral("Esc")}, tr("закрыть")}});
}

void NewLeadDialog::fill(const NewLeadDraft& draft)
{
    m_phone->setText(draft.phone);
    if (verdictOn(draft.phone).valid)
        m_phone->selectAll(); // whole as it is: what is typed now is another one
    m_channel->setCurrent(placeOf(draft.channelKey));
    m_channelSaid = draft.isChannelSaid;
    m_timeSaid = !draft.wish.isEmpty();
    m_name->setText(draft.name);
    choose(m_service, draft.service.isEmpty() ? m_lists.onlyService() : draft.service);
    m_when->setService(m_service->currentText());
    m_when->setWords(wishOn(draft, m_lists.zone.date(m_clock.now()), m_lists.zone, m_lists.hours));
    m_when->setSpecialist(draft.specialist);
    m_interest->setCurrent(-1);
    for (int at = 0; at < static_cast<int>(std::size(kInterests)); ++at) {
        if (draft.interest == kInterests[at])
            m_interest->setCurrent(at);
    }
    choose(m_manager, draft.manager);
    m_managerSaid = !draft.manager.isEmpty();
    choose(m_source, draft.source);
    choose(m_campaign, draft.campaign);
    m_note->setText(draft.note);
}

NewLeadDraft NewLeadDialog::draft() const
{
    NewLeadDraft draft;
    draft.key = m_begun.key;
    draft.phone = m_phone->text().trimmed();
    draft.channelKey = m_channel->current() < 0 ? QString() : m_channelList[static_cast<std::size_t>(m_channel->current())].key;
    draft.isChannelSaid = m_channelSaid;
    draft.name = m_name->text().trimmed();
    draft.service = m_service->currentText();
    draft.wish = m_when->words();
    if (!draft.wish.isEmpty())
        draft.wishedOn = m_lists.zone.date(m_clock.now());
    draft.specialist = m_when->chosenSpecialist();
    if (m_interest->current() >= 0)
        draft.interest = kInterests[m_interest->current()];
    draft.manager = m_manager->currentIndex() > 0 ? m_manager->currentText() : QString();
    draft.source = m_source->currentText();
    draft.campaign = m_campaign->currentText();
    draft.note = m_note->text().trimmed();
    draft.client = chosenClient();
    if (const Which which = m_known->which(); which == Which::Same || which == Which::Another) {
        draft.asked = m_known->openLead();
        draft.isAnother = which == Which::Another;
    } else if (!m_known->client().isValid()) { // not asked again yet
        draft.asked = m_begun.asked;
        draft.isAnother = m_begun.isAnother;
    }
    return draft;
}

bool NewLeadDialog::isUntouched() const
{
    const NewLeadDraft typed = draft();
    return typed.phone == m_begun.phone && typed.name == m_begun.name && typed.wish == m_begun.wish && typed.note == m_begun.note
           && typed.interest == m_begun.interest && typed.service == m_begun.service
           && typed.specialist == m_begun.specialist;
}

leads::LeadDraft NewLeadDialog::leadDraft() const
{
    const NewLeadDraft typed = draft();
    leads::LeadDraft lead;
    lead.client = typed.client;
    lead.phone = typed.phone;
    lead.channel = typed.channelKey;
    lead.name = typed.name;
    lead.service = typed.service;
    lead.wish = m_when->wishToKeep(); // «завтра» is another day tomorrow
    lead.temperature = typed.interest;
    lead.manager = typed.manager;
    lead.source = typed.source;
    lead.campaign = typed.campaign;
    lead.note = typed.note;
    lead.key = typed.key;
    return lead;
}

bool NewLeadDialog::isCall() const
{
    const int at = m_channel->current();
    return at >= 0 && m_channelList[static_cast<std::size_t>(at)].kind == catalog::ChannelKind::Call;
}

void NewLeadDialog::refresh()
{
    m_talk->setTalking(isCall());
    m_problems.show(About::Time, m_timeSaid ? m_when->missing() : QString());
    const NewLeadDraft typed = draft();
    m_name->setTrailingHint(m_known->client().isValid() && isNamedOtherwise(typed.name) ? tr("карточка прежняя, имя в заметку") : QString(), kit::Tone::Second);
    const bool enough = neededToSave().second.isEmpty();
    const bool same = m_known->which() == Which::Same;
    m_save->setEnabled(enough);
    m_save->setText(same ? tr("Дописать в открытый лид") : tr("Сохранить без записи"));
    m_refuse->setEnabled(enough);
    m_book->setEnabled(enough && m_when->mayComplete());
    m_alone->setVisible(m_known->mayComeWithout());
    m_alone->setEnabled(m_when->mayComplete());
    for (KeycapButton* button : {m_save, m_refuse})
        button->setToolTip(neededToSave().second);
    m_book->setToolTip(m_book->isEnabled() ? QString() : neededToBook().second);
    const Instant now = m_clock.now();
    const auto start = m_when->start();
    m_book->setText(!start ? tr("Сохранить и записать") : (m_known->movesItsVisit() ? tr("Перенести на %1") : tr("Записать на %1")).arg(whenText(*start, m_lists.zone, now)));
    Q_EMIT edited();
    if (!m_when->isComplete()) {
        m_pane->setSentence({}, {});
        return;
    }
    const Offer offer{typed.name, m_when->specialist(), *start, *start + std::chrono::minutes(m_when->minutes())};
    const schedule::WorkingClock working(m_lists.hours, m_lists.zone);
    m_pane->setSentence(sentenceToSay(offer, working, m_lists.zone, now), promiseOf(offer, working, m_lists.norms, m_lists.zone, now));
}

std::pair<About, QString> NewLeadDialog::neededToSave() const
{
    const NewLeadDraft typed = draft();
    if (typed.phone.isEmpty() && typed.name.isEmpty())
        return {About::Who, tr("Укажите телефон или имя клиента.")};
    return {About::Channel, typed.channelKey.isEmpty() ? tr("Выберите канал, откуда пришёл клиент.") : QString()};
}

std::pair<About, QString> NewLeadDialog::neededToBook() const
{
    const auto first = neededToSave();
    return first.second.isEmpty() ? std::pair(About::Time, m_when->needed()) : first;
}

void NewLeadDialog::press(KeycapButton* button)
{
    if (button->isEnabled()) {
        button->click();
        return;
    }
    const auto [about, sentence] = button == m_book || button == m_alone ? neededToBook() : neededToSave();
    m_problems.tell(about, sentence);
    if (about == About::Who)
        m_phone->setFocus(Qt::OtherFocusReason);
}

void NewLeadDialog::showProblem(const QString& sentence)
{
    m_problems.tell(About::Saving, sentence);
}

void NewLeadDialog::submit(NewLeadEnd end)
{
    if (!isEnabled()) // held: an offer that was waited for came after another key had saved
        return;
    if (m_asksWho) { // quicker than the answer: a client who has an open lead would get a second one
        m_ends = end;
        return;
    }
    if (const QString typed = m_phone->text(); isHalfTyped(typed) && typed != m_asWritten) {
        m_asWritten = typed;
        m_problems.tell(About::Who, tr("Номер не дописан. Исправьте его, или та же клавиша ещё раз сохранит его как есть: по нему клиента потом не узнать."));
        m_phone->setFocus(Qt::OtherFocusReason);
        return;
    }
    if (m_known->which() == Which::NotSaid && end != NewLeadEnd::BookAlone) {
        m_problems.tell(About::Who, tr("У клиента уже есть открытый запрос. Нажмите 1, если это он, или 2, если новый."));
        m_known->question()->setFocus(Qt::OtherFocusReason);
        return;
    }
    NewLeadEntry entry{leadDraft(), std::nullopt, end, {}, {}, {}};
    const bool isBooked = end == NewLeadEnd::Book || end == NewLeadEnd::BookAlone;
    if (isBooked || (end == NewLeadEnd::BookMore && m_when->start())) // what was chosen goes on to where the rest is asked
        entry.appointment = m_when->appointment();
    entry.lead.client = m_known->client(); // who was shown, and nobody else
    entry.lead.note = noteWithName(entry.lead);
    if (m_known->which() == Which::Same)
        entry.same = m_known->openLead();
    if (m_managerSaid)
        entry.manager = entry.lead.manager;
    if (const auto seconds = m_talk->seconds())
        entry.talk = {m_talk->since(), *seconds};
    hold();
    Q_EMIT submitted(entry);
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
