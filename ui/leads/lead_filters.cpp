// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/leads/lead_filters.h"

#include "ui/words/date_text.h"
#include "ui/words/lead_words.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QMenu>
#include <QStringBuilder>

#include <algorithm>

namespace priyom::desk {

using leads::Arrived;
using leads::LeadChoice;
using leads::SavedFilter;

namespace {

constexpr int kFaceLetters = 24;

class FilterWords
{
    Q_DECLARE_TR_FUNCTIONS(FilterWords)

public:
    static QString arrived(Arrived arrived)
    {
        switch (arrived) {
        case Arrived::Any: return tr("За всё время");
        case Arrived::Today: return tr("Сегодня");
        case Arrived::Last7Days: return tr("7 дней");
        case Arrived::Last30Days: return tr("30 дней");
        case Arrived::ThisMonth: return tr("Этот месяц");
        case Arrived::Between: return tr("С … по …");
        }
        return {};
    }
    static QString from(const QString& day) { return tr("с %1", "from a day on").arg(day); }
    static QString until(const QString& day) { return tr("по %1", "until a day, which belongs to it").arg(day); }
};

// The menu hangs under its button; popup() returns at once, so that nothing waits in a loop of its own.
void opensMenu(kit::KeycapButton* button, QMenu* menu)
{
    button->setOpensMenu(true);
    QObject::connect(button, &QPushButton::clicked, menu, [button, menu] { menu->popup(button->mapToGlobal(QPoint(0, button->height() + 2))); });
}

} // namespace

LeadFilters::LeadFilters(const theme::Theme& theme, const DeskLists& lists, const DueClock& clock, QWidget* parent)
    : QWidget(parent), m_lists(lists), m_clock(clock), m_person(new kit::KeycapButton(theme, {})), m_channel(new kit::KeycapButton(theme, {})),
      m_more(new kit::KeycapButton(theme, {})), m_persons(new QMenu(this)), m_channels(new QMenu(this)), m_others(new QMenu(this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(10);
    m_person->setLeadingIcon(theme::Icon::Users);
    m_channel->setLeadingIcon(theme::Icon::MessageCircle);
    m_more->setLeadingIcon(theme::Icon::ListFilter); // the sliders are the settings' sign, the funnel a chart's
    for (kit::KeycapButton* button : {m_person, m_channel, m_more})
        row->addWidget(button);
    m_persons->setTitle(tr("Сотрудник"));
    m_channels->setTitle(tr("Канал"));
    opensMenu(m_person, m_persons);
    opensMenu(m_channel, m_channels);
    opensMenu(m_more, m_others);
    connect(m_persons, &QMenu::aboutToShow, this, &LeadFilters::fillPersons);
    connect(m_channels, &QMenu::aboutToShow, this, &LeadFilters::fillChannels);
    connect(m_others, &QMenu::aboutToShow, this, &LeadFilters::fillMore);
    showTexts();
}

void LeadFilters::choose(const LeadChoice& choice)
{
    if (std::exchange(m_choice, choice) == choice)
        return;
    showTexts();
    Q_EMIT changed();
}

void LeadFilters::setSaved(std::vector<SavedFilter> saved)
{
    m_saved = std::move(saved);
    showTexts();
}

void LeadFilters::open()
{
    m_more->click();
}

void LeadFilters::setCompact(bool compact)
{
    m_compact = compact;
    showTexts();
}

QString LeadFilters::personText() const
{
    const staff::Person* person = m_choice.manager ? m_lists.person(*m_choice.manager) : nullptr;
    return person ? person->name : tr("Все сотрудники");
}

QString LeadFilters::originText() const
{
    QStringList parts;
    const auto& sources = m_lists.catalog.sources;
    const auto source = std::find_if(sources.begin(), sources.end(), [this](const catalog::Source& each) { return each.id == m_choice.source; });
    if (source != sources.end())
        parts += source->name;
    if (m_choice.arrived != Arrived::Any)
        parts += m_choice.arrived == Arrived::Between ? daysText() : FilterWords::arrived(m_choice.arrived);
    for (const leads::Stage stage : leads::kAllStages)
        if (m_choice.stages.contains(stage))
            parts += words::stageWord(stage);
    return parts.join(QStringLiteral(", "));
}

// «12.09–30.09»; the year where it is another one.
QString LeadFilters::daysText() const
{
    const auto said = [this](QDate day) { return words::axisDateText(day, m_clock.today()); };
    if (!m_choice.from)
        return FilterWords::until(said(*m_choice.to));
    if (!m_choice.to)
        return FilterWords::from(said(*m_choice.from));
    return *m_choice.from == *m_choice.to ? said(*m_choice.from) : said(*m_choice.from) % QChar(0x2013) % said(*m_choice.to);
}

QString LeadFilters::text() const
{
    QStringList parts;
    if (m_choice.manager)
        parts += personText();
    if (!m_choice.channel.isEmpty())
        parts += words::channelWord(m_choice.channel);
    if (const QString origin = originText(); !origin.isEmpty())
        parts += origin;
    return parts.join(QStringLiteral(", "));
}

void LeadFilters::showTexts()
{
    const QString channel = tr("Канал: %1").arg(m_choice.channel.isEmpty() ? tr("все") : words::channelWord(m_choice.channel));
    const auto saved = std::find_if(m_saved.begin(), m_saved.end(), [this](const SavedFilter& each) { return each.choice == m_choice; });
    const QString origin = saved == m_saved.end() ? originText() : saved->name; // by the name it was given
    const QString more = origin.isEmpty() ? tr("Все фильтры") : origin;
    const auto show = [](kit::KeycapButton* button, const QString& text, const QString& name) {
        button->setText(text);
        button->setAccessibleName(name);
        button->setToolTip(text.isEmpty() ? name : QString());
        button->updateGeometry();
    };
    show(m_person, m_compact ? QString() : personText(), personText());
    show(m_channel, m_compact ? QString() : channel, channel);
    // What is said at length pushes the page's name away: the whole stands in the tool tip.
    const QFontMetrics metrics = m_more->fontMetrics();
    const QString face = metrics.elidedText(origin, Qt::ElideRight, kFaceLetters * metrics.averageCharWidth());
    show(m_more, m_compact ? QString() : face, more);
    m_more->setToolTip(tr("%1, Ctrl Shift F").arg(more));
    m_more->setKind(origin.isEmpty() || !m_compact ? kit::ButtonKind::Default : kit::ButtonKind::Primary); // narrowed, though nothing says by what
}

void LeadFilters::addEntry(QMenu* menu, const QString& text, const LeadChoice& choice)
{
    QAction* entry = menu->addAction(text);
    entry->setCheckable(true);
    entry->setChecked(choice == m_choice);
    connect(entry, &QAction::triggered, this, [this, choice] { choose(choice); });
}

void LeadFilters::fillPersons()
{
    m_persons->clear();
    LeadChoice choice = m_choice;
    choice.manager.reset();
    addEntry(m_persons, tr("Все сотрудники"), choice);
    for (const staff::Person& person : m_lists.managers()) {
        choice.manager = person.id;
        addEntry(m_persons, person.name, choice);
    }
}

void LeadFilters::fillChannels()
{
    m_channels->clear();
    LeadChoice choice = m_choice;
    choice.channel.clear();
    addEntry(m_channels, tr("Все каналы"), choice);
    for (const catalog::Channel& channel : m_lists.catalog.channels) {
        choice.channel = channel.key;
        addEntry(m_channels, words::channelWord(channel.key), choice);
    }
}

void LeadFilters::fillMore()
{
    m_others->clear();
    m_others->addMenu(m_persons);
    m_others->addMenu(m_channels);
    QMenu* sources = m_others->addMenu(tr("Источник"));
    LeadChoice choice = m_choice;
    choice.source.reset();
    addEntry(sources, tr("Все источники"), choice);
    for (const catalog::Source& source : m_lists.catalog.sources) {
        choice.source = source.id;
        addEntry(sources, source.name, choice);
    }
    QMenu* times = m_others->addMenu(tr("Когда пришли"));
    fillTimes(times);
    fillStages(m_others->addMenu(tr("Статус")));
    fillSaved();
}

void LeadFilters::fillTimes(QMenu* times)
{
    LeadChoice choice = m_choice;
    choice.from.reset();
    choice.to.reset();
    for (const Arrived arrived : leads::kAllArrived) {
        choice.arrived = arrived;
        if (arrived != Arrived::Between)
            addEntry(times, FilterWords::arrived(arrived), choice);
    }
    QAction* days = times->addAction(FilterWords::arrived(Arrived::Between));
    days->setCheckable(true);
    days->setChecked(m_choice.arrived == Arrived::Between);
    connect(days, &QAction::triggered, this, &LeadFilters::periodAsked);
}

// Several at once, as the chips over the table: each entry takes its status into what is shown, or out of it.
void LeadFilters::fillStages(QMenu* stages)
{
    const QSet<leads::Stage> own = m_ownStages ? m_ownStages() : QSet<leads::Stage>();
    const QSet<leads::Stage> chosen = m_choice.stages.isEmpty() ? own : m_choice.stages;
    LeadChoice choice = m_choice;
    choice.stages.clear();
    addEntry(stages, own.isEmpty() ? tr("Все статусы") : tr("Обычные для списка"), choice);
    for (const leads::Stage stage : leads::kAllStages) {
        choice.stages = chosen;
        if (!choice.stages.remove(stage))
            choice.stages.insert(stage);
        if (choice.stages == own)
            choice.stages.clear();
        QAction* entry = stages->addAction(words::stageWord(stage));
        entry->setCheckable(true);
        entry->setChecked(chosen.contains(stage));
        connect(entry, &QAction::triggered, this, [this, choice] { choose(choice); });
    }
}

void LeadFilters::fillSaved()
{
    m_others->addSeparator();
    for (const SavedFilter& saved : m_saved)
        addEntry(m_others, saved.name, saved.choice);
    const bool narrowed = m_choice != LeadChoice();
    QAction* keep = m_others->addAction(tr("Сохранить фильтр…"));
    keep->setEnabled(narrowed);
    connect(keep, &QAction::triggered, this, &LeadFilters::keepAsked);
    if (!m_saved.empty()) {
        QMenu* drop = m_others->addMenu(tr("Удалить сохранённый"));
        for (const SavedFilter& saved : m_saved)
            connect(drop->addAction(saved.name), &QAction::triggered, this, [this, saved] { Q_EMIT dropAsked(saved); });
    }
    QAction* all = m_others->addAction(tr("Показать всех"));
    all->setEnabled(narrowed);
    connect(all, &QAction::triggered, this, [this] { choose({}); });
}

} // namespace priyom::desk
