// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/leads/lead_panel.h"

#include "core/base/phone.h"
#include "core/staff/rights.h"
#include "core/touches/hand_over.h"
#include "ui/desk/desk_signs.h"
#include "ui/desk/kept_line.h"
#include "ui/kit/icon_label.h"
#include "ui/kit/keys.h"
#include "ui/leads/lead_reading.h"
#include "ui/leads/lead_tasks.h"
#include "ui/leads/next_step.h"
#include "ui/leads/story_view.h"
#include "ui/newlead/known_client.h"
#include "ui/words/lead_words.h"
#include "ui/words/number_text.h"

#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace priyom::desk {

using kit::FontRole;
using kit::KeycapButton;
using kit::Label;
using kit::Tone;

namespace {

using namespace std::chrono_literals;

constexpr int kEdge = 13;       // the three actions of the next step just fit
constexpr int kBoxPadding = 8;
constexpr int kSignGap = 6;

QWidget* behind(QWidget* sign, Label* text)
{
    auto* line = new QWidget;
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kSignGap);
    row->addWidget(sign);
    row->addWidget(text, 1);
    return line;
}

} // namespace

LeadPanel::LeadPanel(const theme::Theme& theme, const DueClock& clock, QWidget* parent)
    : QFrame(parent), m_theme(theme), m_clock(clock), m_factRows(new QGridLayout), m_tasks(new LeadTasks(theme)),
      m_story(new StoryView(theme))
{
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(1, 0, 0, 0);
    outer->setSpacing(0);
    auto* ground = new QWidget;
    ground->setProperty("ground", QStringLiteral("clear"));
    auto* column = new QVBoxLayout(ground);
    column->setContentsMargins(kEdge, 12, kEdge, 12);
    column->setSpacing(10);
    column->addWidget(makeHead());
    column->addWidget(m_steps = new kit::StepBar(theme));
    column->addWidget(makeStep());
    column->addWidget(makeMessage());
    column->addWidget(makeFacts());
    column->addWidget(kit::hairline());
    column->addWidget(m_tasks);
    connect(m_tasks, &LeadTasks::addAsked, this, &LeadPanel::taskAsked);
    column->addWidget(kit::hairline());
    auto* title = new QHBoxLayout;
    title->addWidget(new Label(theme, FontRole::BodyStrong, Tone::Main, tr("История")));
    title->addStretch(1);
    title->addWidget(m_storyCount = new Label(theme, FontRole::Secondary, Tone::Hint));
    column->addLayout(title);
    column->addWidget(m_story);
    column->addStretch(1);
    auto* scroll = new QScrollArea;
    scroll->setWidget(ground);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    outer->addWidget(scroll, 1);
    outer->addWidget(makeNote());
    kit::followTheme(this, theme, [this] { setFixedWidth(m_theme.px(kWidth)); });
    m_second.setInterval(1s);
    connect(&m_second, &QTimer::timeout, this, &LeadPanel::showStep);
}

QWidget* LeadPanel::makeHead()
{
    auto* head = new QWidget;
    auto* grid = new QGridLayout(head);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(2);
    grid->setColumnStretch(0, 1);
    grid->addWidget(m_name = new Label(m_theme, FontRole::DialogTitle, Tone::Main), 0, 0);
    m_name->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    grid->addWidget(m_number = new Label(m_theme, FontRole::Secondary, Tone::Hint), 0, 1);
    auto* close = new KeycapButton(m_theme, {}, {}, kit::ButtonKind::Quiet);
    close->setLeadingIcon(theme::Icon::Cross);
    close->setSize(kit::ButtonSize::Small);
    close->setAccessibleName(tr("Закрыть карточку"));
    close->setToolTip(tr("Закрыть, Esc"));
    connect(close, &QPushButton::clicked, this, &LeadPanel::closeAsked);
    grid->addWidget(close, 0, 2);
    auto* line = new QHBoxLayout;
    line->setSpacing(4);
    line->addWidget(m_phone = new Label(m_theme, FontRole::Body, Tone::Second));
    m_copyContact = new KeycapButton(m_theme, {}, {}, kit::ButtonKind::Ghost);
    m_copyContact->setLeadingIcon(theme::Icon::Copy);
    m_copyContact->setSize(kit::ButtonSize::Small);
    m_copyContact->setAccessibleName(tr("Скопировать телефон"));
    connect(m_copyContact, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_phone->text()); });
    line->addWidget(m_copyContact);
    line->addStretch(1);
    line->addWidget(m_interest = new kit::Chip(m_theme));
    grid->addLayout(line, 1, 0, 1, 3);
    return head;
}

QWidget* LeadPanel::makeStep()
{
    auto* box = new kit::Card(kit::Ground::Selected);
    QVBoxLayout* column = box->column(kBoxPadding, 4);
    auto* title = new QHBoxLayout;
    title->addWidget(m_stepTitle = new Label(m_theme, FontRole::BodyStrong, Tone::Main), 1);
    m_stepTitle->setWordWrap(true);
    title->addWidget(m_stepChip = new kit::Chip(m_theme));
    column->addLayout(title);
    column->addWidget(m_stepWhen = new Label(m_theme, FontRole::Body, Tone::Main));
    column->addWidget(m_stepAbout = new Label(m_theme, FontRole::Secondary, Tone::Second));
    for (Label* label : {m_stepWhen, m_stepAbout})
        label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(3); // three of them are as wide as the panel
    buttons->addWidget(m_advance = new KeycapButton(m_theme, {}, QStringLiteral("F6"), kit::ButtonKind::Primary));
    buttons->addWidget(m_book = new KeycapButton(m_theme, {}, QStringLiteral("F4")));
    buttons->addWidget(m_miss = new KeycapButton(m_theme, tr("Неявка"), QStringLiteral("F7"), kit::ButtonKind::Danger));
    buttons->addWidget(m_refuse = new KeycapButton(m_theme, tr("Отказ"), QStringLiteral("F9"), kit::ButtonKind::Danger));
    buttons->addStretch(1);
    for (KeycapButton* button : {m_advance, m_book, m_miss, m_refuse})
        button->setSize(kit::ButtonSize::Small);
    column->addSpacing(6);
    column->addLayout(buttons);
    connect(m_advance, &QPushButton::clicked, this, &LeadPanel::advanceAsked);
    connect(m_book, &QPushButton::clicked, this, &LeadPanel::bookAsked);
    connect(m_miss, &QPushButton::clicked, this, &LeadPanel::missAsked);
    connect(m_refuse, &QPushButton::clicked, this, &LeadPanel::refuseAsked);
    return box;
}

QWidget* LeadPanel::makeMessage()
{
    m_messageBox = new kit::Card(kit::Ground::Subtle);
    QVBoxLayout* column = m_messageBox->column(12, 4);
    auto* title = new QHBoxLayout;
    title->addWidget(m_messageTitle = new Label(m_theme, FontRole::Caption, Tone::Second), 1);
    m_messageTitle->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_messageTitle->setWordWrap(true); // beside two keys of large letters
    auto* copy = new KeycapButton(m_theme, tr("Скопировать"), QStringLiteral("Ctrl Shift C"), kit::ButtonKind::Ghost);
    copy->setSize(kit::ButtonSize::Small);
    connect(copy, &QPushButton::clicked, this, &LeadPanel::copyMessage);
    title->addWidget(copy);
    column->addLayout(title);
    column->addWidget(m_message = new Label(m_theme, FontRole::Secondary, Tone::Main));
    m_message->setWordWrap(true);
    m_sent = new KeycapButton(m_theme, tr("Отправлено"), QStringLiteral("Shift F5"), kit::ButtonKind::Primary);
    m_sent->setSize(kit::ButtonSize::Small);
    m_sent->setToolTip(tr("Сообщение ушло клиенту: записать ответ"));
    m_sent->hide();
    connect(m_sent, &QPushButton::clicked, this, &LeadPanel::sentAsked);
    column->addWidget(m_sent, 0, Qt::AlignLeft);
    return m_messageBox;
}

QWidget* LeadPanel::makeFacts()
{
    auto* facts = new QWidget;
    facts->setLayout(m_factRows);
    m_factRows->setContentsMargins(0, 2, 0, 2);
    m_factRows->setHorizontalSpacing(16);
    m_factRows->setVerticalSpacing(5);
    m_factRows->setColumnStretch(1, 1);
    return facts;
}

QWidget* LeadPanel::makeNote()
{
    auto* foot = new QWidget;
    auto* row = new QVBoxLayout(foot);
    row->setContentsMargins(kEdge, 8, kEdge, 12);
    m_note = new KeptLine(m_theme, tr("Заметка к лиду"), QStringLiteral("Enter"));
    connect(m_note, &KeptLine::written, this, &LeadPanel::noteWritten);
    row->addWidget(m_note);
    return foot;
}

void LeadPanel::setStory(const bookings::LeadStory& story, const DeskLists& lists, bool mayUndoPayment,
                         const std::vector<notices::Notice>& breaches)
{
    m_card = shownCard(story.card, lists);
    m_facts.takesPayments = staff::scopeOf(lists.session, "payment.add") != staff::Scope::None;
    m_facts.handedOver = touches::waitsForPersonSince(story.touches).has_value();
    m_facts.remindsNow = std::any_of(story.tasks.begin(), story.tasks.end(), [now = m_clock.now()](const tasks::Task& task) {
        return task.kind == tasks::TaskKind::Remind && task.dueAt <= now;
    });
    m_mayUndoPayment = mayUndoPayment;
    m_name->setText(nameOf(m_card));
    m_number->setText(tr("лид %1").arg(words::countText(m_card.id.value)));
    m_phone->setText(contactOf(m_card));
    m_copyContact->setVisible(!m_phone->text().isEmpty());
    m_copyContact->setAccessibleName(m_card.phone.isEmpty() ? tr("Скопировать ник") : tr("Скопировать телефон"));
    m_interest->setVisible(m_card.temperature.has_value());
    if (m_card.temperature)
        m_interest->setLook({kit::ChipKind::Plain, words::temperatureWord(*m_card.temperature), interestIcon(*m_card.temperature),
                             interestTone(*m_card.temperature)});
    QStringList steps;
    for (const Stage stage : {Stage::New, Stage::Qualified, Stage::Confirmed, Stage::Came})
        steps += words::stageWord(stage);
    m_steps->setSteps(steps, std::min(static_cast<int>(m_card.stage), 3));
    m_steps->setVisible(m_card.stage <= Stage::Came);
    showStep();
    m_ready = readyKind(m_card, m_clock, m_facts);
    const QString message = m_ready ? readyMessage(*m_ready, m_card, m_clock, lists.messages, lists.address) : QString();
    m_messageBox->setVisible(!message.isEmpty());
    m_messageTitle->setText(messageTitle(lists));
    m_message->setText(message);
    m_sent->setVisible(m_copiedFor == m_card.id);
    showFacts(story, lists);
    m_tasks->setStory(story, m_clock.now(), m_clock.zone());
    const QList<StoryLine> lines = storyLines(story, breaches, lists, m_clock.now());
    m_storyCount->setText(tr("%n событий", nullptr, static_cast<int>(lines.size())));
    m_story->setLines(lines, m_clock.zone(), m_clock.now());
    m_note->setSubject(m_card.id.value);
    setAccessibleName(tr("Карточка лида: %1").arg(nameOf(m_card)));
    setVisible(true);
}

std::optional<tasks::TaskRow> LeadPanel::focusedTask() const
{
    return m_tasks->lines().focused();
}

tasksui::TaskLines& LeadPanel::taskLines()
{
    return m_tasks->lines();
}

void LeadPanel::showStep()
{
    const NextStep step = nextStep(m_card, m_clock, m_facts);
    const Due due = m_clock.dueOf(m_card);
    m_stepTitle->setText(step.title);
    m_stepChip->setVisible(due.chip.has_value());
    if (due.chip) { // what is to be done is the title beside it
        kit::ChipLook look = *due.chip;
        look.text = due.brief.isEmpty() ? look.text : due.brief;
        m_stepChip->setLook(look);
    }
    m_stepChip->setToolTip(due.about);
    m_stepChip->setAccessibleDescription(due.about);
    m_stepWhen->setText(step.when);
    m_stepWhen->setVisible(!step.when.isEmpty());
    m_stepAbout->setText(step.about);
    m_stepAbout->setVisible(!step.about.isEmpty());
    m_advance->setText(step.action);
    m_advance->setVisible(!step.action.isEmpty());
    m_book->setText(step.booking);
    m_book->setVisible(!step.booking.isEmpty());
    m_book->setKind(step.booksFirst ? kit::ButtonKind::Primary : kit::ButtonKind::Default);
    m_miss->setVisible(step.canMiss);
    m_refuse->setVisible(step.canRefuse && !step.canMiss); // how it ended is asked, and a fourth has no place
}

// Who rang is rung: words to be sent are the second way. Of another channel only where one writes is named.
QString LeadPanel::messageTitle(const DeskLists& lists) const
{
    if (m_card.channelKey == QLatin1String("call"))
        return tr("Сообщение, если не дозвонитесь");
    const bool isChat = std::ranges::any_of(lists.catalog.channels, [this](const catalog::Channel& channel) {
        return channel.key == m_card.channelKey && channel.kind == catalog::ChannelKind::Chat;
    });
    const QString word = words::channelWord(m_card.channelKey);
    if (!isChat)
        return tr("Сообщение клиенту");
    // A name of the shop's own may be of any case: it is not put into a sentence.
    return word == m_card.channelKey ? tr("Сообщение клиенту: %1", "a channel of the shop's own").arg(word) : tr("Сообщение для %1", "a messenger").arg(word);
}

QString LeadPanel::inBase(const bookings::LeadStory& story) const
{
    const bool isKnown = story.client.lastCameAt || story.askedBefore;
    const QString who = story.client.lastCameAt ? aboutClient(story.client, m_clock.zone(), m_clock.now()) : isKnown ? tr("не первая заявка") : tr("новый клиент");
    return who % QStringLiteral(", ")
           % (story.lookalikes == 0 ? tr("совпадений нет") : tr("похожих карточек: %1").arg(story.lookalikes));
}

void LeadPanel::showFacts(const bookings::LeadStory& story, const DeskLists& lists)
{
    while (QLayoutItem* item = m_factRows->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    const auto visits = static_cast<int>(std::count_if(story.visits.begin(), story.visits.end(), [](const bookings::Visit& visit) {
        return visit.state == bookings::VisitState::Came;
    }));
    const auto shown = std::ranges::find_if(story.visits, [this](const bookings::Visit& visit) { return m_card.visit && visit.id == m_card.visit->id; });
    const bookings::Visit* current = shown == story.visits.end() ? nullptr : &*shown;
    const auto bookedBy = [&lists](ChannelId id) {
        const auto& channels = lists.catalog.channels;
        const auto channel = std::ranges::find(channels, id, &catalog::Channel::id);
        return channel == channels.end() ? QString() : words::channelWord(channel->key);
    };
    struct Fact
    {
        QString name;
        QString value;
        QWidget* sign = nullptr; // before the words
    };
    const Fact facts[] = {
        {tr("Ник"), m_card.phone.isEmpty() ? QString() : nickOf(m_card)},
        {tr("Канал"), words::channelWord(m_card.channelKey), new kit::IconLabel(m_theme, channelIcon(m_card.channelKey))},
        {tr("Источник"), story.card.sourceName},
        {tr("Кампания"), story.card.campaignName},
        {tr("Услуга"), m_card.visit ? m_card.visit->serviceName : m_card.serviceName},
        {tr("Пожелание"), story.card.lead.wish},
        {tr("Ответственный"), m_card.managerName.isEmpty() ? tr("общая очередь, Shift F11 берёт себе") : m_card.managerName,
         m_card.managerName.isEmpty() ? nullptr : new kit::Avatar(m_theme, m_card.managerName, m_card.manager.value)},
        {tr("В базе"), inBase(story)},
        {tr("Заметка"), story.card.lead.note},
        {tr("Комментарий визита"), current ? current->comment : QString()},
        {tr("Как записался"), current ? bookedBy(current->channel) : QString()},
        {tr("Визиты"), visits > 0 ? QString::number(visits) : QString()},
        {tr("Оплачено"), m_card.visit && m_card.visit->paid ? words::moneyText(*m_card.visit->paid) : QString()},
    };
    int row = 0;
    for (const Fact& fact : facts) {
        if (fact.value.isEmpty())
            continue;
        auto* text = new Label(m_theme, FontRole::Body, Tone::Main, fact.value);
        text->setWordWrap(true);
        m_factRows->addWidget(new Label(m_theme, FontRole::Secondary, Tone::Second, fact.name), row, 0, Qt::AlignTop);
        m_factRows->addWidget(fact.sign ? behind(fact.sign, text) : text, row++, 1);
    }
    if (m_mayUndoPayment) // under the sum it is about
        m_factRows->addWidget(undoPaymentButton(), row, 1, Qt::AlignLeft);
}

QWidget* LeadPanel::undoPaymentButton()
{
    auto* button = new KeycapButton(m_theme, tr("Отменить оплату"), QStringLiteral("Shift F6"), kit::ButtonKind::Ghost);
    button->setSize(kit::ButtonSize::Small);
    connect(button, &QPushButton::clicked, this, &LeadPanel::undoPaymentAsked);
    return button;
}

bool LeadPanel::copyMessage()
{
    if (m_message->text().isEmpty() || !isVisible())
        return false;
    const bool isReminder = m_ready == MessageKind::Remind && m_card.visit;
    m_copied = {m_message->text(), isReminder ? m_card.visit->id : VisitId()};
    m_copiedFor = m_card.id;
    QGuiApplication::clipboard()->setText(m_copied.words);
    m_sent->show();
    Q_EMIT copied();
    return true;
}

QString LeadPanel::unsaid() const
{
    if (m_card.stage == Stage::Came)
        return tr("Визит состоялся: готового сообщения клиенту нет");
    if (m_card.stage == Stage::Lost)
        return tr("По отказу писать нечего: верните лид в работу, и сообщение появится");
    return tr("Запишите клиента на время, и сообщение появится");
}

void LeadPanel::forgetCopied(LeadId lead)
{
    if (m_copiedFor != lead)
        return;
    m_copiedFor = {};
    m_copied = {};
    m_sent->hide();
}

void LeadPanel::focusNote()
{
    m_note->focusField();
}

bool LeadPanel::hasTypedNote() const
{
    return isVisibleTo(parentWidget()) && m_note->hasTyped();
}

bool LeadPanel::holdsTypedNote() const
{
    return m_note->holdsTyped();
}

void LeadPanel::answerNote(LeadId lead, const QString& text, const QString& problem)
{
    m_note->answer(lead.value, text, problem);
}

void LeadPanel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.tokens().surface);
    painter.fillRect(QRect(0, 0, 1, height()), m_theme.tokens().border);
}

void LeadPanel::showEvent(QShowEvent* event)
{
    QFrame::showEvent(event);
    m_second.start();
}

void LeadPanel::hideEvent(QHideEvent* event)
{
    QFrame::hideEvent(event);
    m_second.stop();
}

void LeadPanel::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closeAsked();
    else
        QFrame::keyPressEvent(event);
}

} // namespace priyom::desk
