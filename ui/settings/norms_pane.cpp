// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/norms_pane.h"

#include "core/settings/setting_keys.h"
#include "ui/kit/grown.h"
#include "ui/settings/channel_limits_dialog.h"
#include "ui/settings/hours_card.h"
#include "ui/settings/number_card.h"
#include "ui/settings/special_day_dialog.h"
#include "ui/settings/special_days_card.h"
#include "ui/settings/wait_story.h"
#include "ui/words/lead_words.h"
#include "ui/words/zone_text.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace priyom::settingsui {

using backend::Services;
using staff::Session;
using theme::Icon;

struct NormFacts
{
    NormLimits limits;
    ChannelLimits channels;
    std::map<QString, QString> settings;
    schedule::OpeningHours hours;
    std::vector<schedule::SpecialDay> days;
    std::map<QDate, int> left; // visits outside the hours of such a day, which are to be moved
    QDate today;
    metrics::KpiReport month;
    std::optional<EscalatedToday> escalated;
};

namespace {

constexpr int kTwoSides = 900;
constexpr int kDaysHeight = 280;
constexpr int kDaysFirst = 100; // before the space that is left empty
constexpr int kLongestMinutes = 24 * 60;
constexpr int kLongestQueue = 1000;
constexpr int kFinestPart = 20;
constexpr int kFirstLeast = 12; // hours: the first reminder is one of the day before
constexpr int kFirstMost = 48;
constexpr int kSecondMost = 11;

// What the reader was told of; who is no owner is told of nobody.
Result<std::optional<EscalatedToday>> readEscalated(Services& services, const Session& session, QDate today, const Zone& zone)
{
    PRIYOM_TRY(const auto notices, services.notices.list(session));
    for (const notices::NoticeLine& line : notices) {
        if (line.notice.kind != notices::NoticeKind::Escalation || zone.date(line.notice.issuedAt) != today)
            continue;
        PRIYOM_TRY(const leads::LeadCard card, services.leadDesk.card(session, line.notice.lead));
        return EscalatedToday{clients::calledIn(card), words::channelWord(card.channelKey), zone.local(card.lead.arrivedAt).time,
                              zone.local(line.notice.issuedAt).time};
    }
    return std::nullopt;
}

Result<std::map<QDate, int>> readLeft(Services& services, const Session& session)
{
    PRIYOM_TRY(const auto rows, services.visitDesk.leftByHours(session, {}));
    std::map<QDate, int> left;
    for (const bookings::VisitRow& row : rows)
        ++left[services.place.zone().date(row.visit.startAt)];
    return left;
}

Result<NormFacts> readFacts(Services& services, const Session& session)
{
    NormFacts facts;
    PRIYOM_TRY(const sla::NormBook book, services.norms.book(session));
    PRIYOM_TRY(const metrics::Conditions conditions, services.kpi.conditions());
    facts.today = services.reports.today();
    PRIYOM_TRY(const catalog::Lists lists, services.catalog.lists(session));
    for (const sla::Norm& norm : sla::norms())
        for (const catalog::Channel& channel : lists.channels)
            if (channel.active && norm.appliesTo(channel.kind)) {
                const auto own = book.ownLimit(norm.rule, channel.id, conditions.now);
                facts.channels[norm.rule].push_back({channel.id, words::channelWord(channel.key), own ? int(own->count() / 1000) : 0});
            }
    for (const sla::Norm& norm : sla::norms())
        facts.limits.seconds.emplace_back(norm.rule, int(book.limit(norm.rule, ChannelId(), conditions.now).count() / 1000));
    PRIYOM_TRY(facts.settings, services.settings.read(session));
    PRIYOM_TRY(facts.hours, services.schedule.hours(session));
    PRIYOM_TRY(facts.days, services.schedule.specialDays(session));
    PRIYOM_TRY(facts.left, readLeft(services, session));
    metrics::KpiRequest request;
    request.from = QDate(facts.today.year(), facts.today.month(), 1);
    request.to = facts.today.addDays(1);
    request.metrics = NormsCard::metrics();
    PRIYOM_TRY(facts.month, services.kpi.read(session, request));
    PRIYOM_TRY(const Zone zone, Zone::named(facts.settings.at(settings::kZone.key)));
    PRIYOM_TRY(facts.escalated, readEscalated(services, session, facts.today, zone));
    return facts;
}

} // namespace

// After how long the responsible is reminded and the owner told, and how many at once are more than one can answer.
std::vector<NumberLine> NormsPane::waitLines()
{
    const auto minutes = [](int) { return tr(" мин"); };
    const auto leads = [](int count) { return tr(" лидов", "behind a number", count); };
    const auto part = [](int) { return tr(" нормы", "behind a part: 1/3"); };
    std::vector<NumberLine> lines{
        {settings::kSoonShare.key, Icon::Clock, tr("Предупредить цветом, когда осталась"), part, kFinestPart, false,
         QStringLiteral("1/"), 2},
        {settings::kRemindMinutes.key, Icon::Bell, tr("Напомнить ответственному менеджеру"), minutes, kLongestMinutes},
        {settings::kEscalateMinutes.key, Icon::Flag, tr("Сообщить владельцу"), minutes, kLongestMinutes},
        {settings::kFullQueue.key, Icon::Users, tr("Не в вину сотруднику, если ждут больше"), leads, kLongestQueue}};
    lines[0].color = &theme::Tokens::warn; // as on the scale below
    lines[1].color = &theme::Tokens::warn;
    lines[2].color = &theme::Tokens::bad;
    return lines;
}

// How long before a visit its client is reminded of it.
std::vector<NumberLine> NormsPane::reminderLines()
{
    const auto hours = [](int) { return tr(" ч"); };
    NumberLine first{settings::kRemindFirstHours.key, Icon::None, tr("Первое, за сутки"), hours, kFirstMost, true, {}, kFirstLeast, true, tr("Первое напоминание клиенту")};
    NumberLine second{settings::kRemindSecondHours.key, Icon::None, tr("Второе, в день визита"), hours, kSecondMost, true, {}, 1, true, tr("Второе напоминание клиенту")};
    return {std::move(first), std::move(second)};
}

NormsPane::NormsPane(const Surround& surround)
    : SettingsPane(surround), m_norms(new NormsCard(surround.theme)),
      m_waits(new NumberCard(surround.theme, tr("Если лид ждёт дольше"), waitLines())),
      m_story(new WaitStory(surround.theme)), m_hours(new HoursCard(surround.theme)),
      m_reminders(new NumberCard(surround.theme, tr("Напоминания клиенту о визите"), reminderLines())), m_days(new SpecialDaysCard(surround.theme))
{
    m_waits->setFoot(m_story);
    auto* sides = new QBoxLayout(QBoxLayout::LeftToRight, this);
    sides->setContentsMargins(0, 0, 0, 0);
    sides->setSpacing(12);
    auto* left = new QVBoxLayout;
    left->setSpacing(12);
    left->addWidget(m_norms);
    left->addWidget(m_waits);
    left->addStretch(1);
    auto* right = new QVBoxLayout;
    right->setSpacing(12);
    right->addWidget(m_hours);
    right->addWidget(m_reminders);
    kit::limitHeight(m_days, theme(), kDaysHeight);
    right->addWidget(m_days, kDaysFirst);
    right->addStretch(1);
    sides->addLayout(left, 3);
    sides->addLayout(right, 2);
    kit::followTheme(this, theme(), [this] { fit(); });
    connect(m_norms, &NormsCard::edited, this, &SettingsPane::edited);
    connect(m_norms, &NormsCard::channelsAsked, this, &NormsPane::openChannels);
    connect(m_waits, &NumberCard::edited, this, &SettingsPane::edited);
    connect(m_norms, &NormsCard::edited, this, &NormsPane::showMinutes);
    connect(m_waits, &NumberCard::edited, this, &NormsPane::showMinutes);
    connect(m_hours, &HoursCard::edited, this, &SettingsPane::edited);
    connect(m_reminders, &NumberCard::edited, this, &SettingsPane::edited);
    connect(m_days, &SpecialDaysCard::addAsked, this, &NormsPane::add);
    connect(m_days, &SpecialDaysCard::clearAsked, this, &NormsPane::clearDay);
    connect(m_days, &SpecialDaysCard::editAsked, this, &NormsPane::openDay);
}

void NormsPane::load()
{
    read(&readFacts, [this](const NormFacts& facts) {
        m_norms->setLimits(facts.limits);
        m_waits->setValues(facts.settings);
        m_reminders->setValues(facts.settings);
        m_hours->setWeek(facts.hours.week);
        m_hours->setZone(words::zoneText(facts.settings.at(settings::kZone.key)));
        showBeside(facts);
        showMinutes();
        m_isLoaded = true;
        Q_EMIT edited();
    });
}

void NormsPane::loadBeside()
{
    read(&readFacts, [this](const NormFacts& facts) { showBeside(facts); });
}

// What has no field here.
void NormsPane::showBeside(const NormFacts& facts)
{
    m_channels = facts.channels;
    m_norms->setChannels(facts.channels);
    m_norms->setKept(facts.month);
    m_days->setDays(facts.hours, facts.days, facts.left, facts.today);
    m_story->setToday(facts.escalated);
}

// As they are typed, before they are saved.
void NormsPane::showMinutes()
{
    m_story->setMinutes({m_norms->typedSeconds(sla::Rule::FirstReply), m_waits->typedNumber(settings::kRemindMinutes.key),
                         m_waits->typedNumber(settings::kEscalateMinutes.key)});
}

void NormsPane::takeFocus()
{
    m_norms->takeFocus();
}

QString NormsPane::unsaved() const
{
    if (!m_isLoaded)
        return {};
    ChangeList changes;
    m_norms->describe(changes);
    m_waits->describe(changes);
    m_hours->describe(changes);
    m_reminders->describe(changes);
    const QString sentence = changes.sentence();
    if (sentence.isEmpty())
        return {};
    QStringList said{sentence};
    if (!m_reminders->changed().empty())
        said += tr("Действует для новых лидов и записей.");
    else if (!m_norms->changed().seconds.empty() || !m_waits->changed().empty())
        said += tr("Действует для новых лидов.");
    if (m_hours->isChanged())
        said += tr("Часы действуют сразу, и для тех, кто уже ждёт.");
    return said.join(u' ');
}

void NormsPane::save()
{
    const auto week = m_hours->typed();
    if (!week) {
        Q_EMIT refused(tr("Не сохранено: часы одного из дней не разобрать, он отмечен."));
        return;
    }
    std::map<QString, QString> numbers = m_waits->changed();
    numbers.merge(m_reminders->changed());
    change(
        [limits = m_norms->changed(), numbers,
         week = m_hours->isChanged() ? week : std::nullopt](Services& services, const Session& session) -> Result<> {
            for (const auto& [rule, seconds] : limits.seconds)
                PRIYOM_CHECK(services.norms.set(session, rule, ChannelId(), seconds));
            if (!numbers.empty())
                PRIYOM_CHECK(services.settings.set(session, numbers));
            if (week)
                PRIYOM_CHECK(services.schedule.setWeek(session, *week));
            return {};
        },
        tr("Нормы и часы сохранены"));
}

void NormsPane::add()
{
    openDay({});
}

void NormsPane::openDay(const schedule::SpecialDay& day)
{
    read([](Services& services, const Session&) -> Result<QDate> { return services.reports.today(); },
         [this, day](QDate today) {
             auto* dialog = new SpecialDayDialog(theme(), surround().backend, today, day);
             connect(dialog, &FormDialog::submitted, this, [this, dialog] {
                 if (const auto typed = dialog->day())
                     submit(dialog, [typed = *typed](Services& services, const Session& session) { return services.schedule.setSpecialDay(session, typed); },
                            tr("Особый день сохранён"));
             });
             shell().openDialog(dialog);
         });
}

void NormsPane::openChannels(sla::Rule rule, const QString& name)
{
    constexpr int kMinute = 60;
    const auto limits = m_channels.find(rule);
    if (limits == m_channels.end()) // not read yet
        return;
    auto* dialog = new ChannelLimitsDialog(theme(), name, limits->second, rule == sla::Rule::Pickup ? 1 : kMinute);
    connect(dialog, &FormDialog::submitted, this, [this, dialog, rule] {
        submit(dialog,
               [rule, changed = dialog->changed()](Services& services, const Session& session) -> Result<> {
                   for (const ChannelLimit& limit : changed)
                       PRIYOM_CHECK(limit.seconds > 0 ? services.norms.set(session, rule, limit.channel, limit.seconds)
                                                      : services.norms.setAsAll(session, rule, limit.channel));
                   return {};
               },
               tr("Нормы по каналам сохранены"));
    });
    shell().openDialog(dialog);
}

void NormsPane::clearDay(QDate date)
{
    change([date](Services& services, const Session& session) { return services.schedule.clearSpecialDay(session, date); }, tr("День снова как обычно"), Saved::Beside);
}

// On the smallest screen what stands at the right goes on below.
void NormsPane::fit()
{
    const bool narrow = parentWidget() && parentWidget()->width() < theme().px(kTwoSides);
    static_cast<QBoxLayout*>(layout())->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void NormsPane::resizeEvent(QResizeEvent* event)
{
    SettingsPane::resizeEvent(event);
    fit();
}

} // namespace priyom::settingsui
