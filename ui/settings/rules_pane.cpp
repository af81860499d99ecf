// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/rules_pane.h"

#include "core/settings/setting_keys.h"
#include "ui/kit/grown.h"
#include "ui/kit/value_boxes.h"
#include "ui/settings/number_card.h"
#include "ui/settings/turn_card.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace priyom::settingsui {

using backend::Services;
using staff::Session;
using theme::Icon;

namespace {

constexpr int kLongestCallBack = 7 * 24 * 60; // minutes
constexpr int kLongestDays = 60;
constexpr int kMostCalls = 1000; // a day
constexpr int kTimeWidth = 96;
constexpr int kTwoSides = 850;

QString timeFormat()
{
    return QStringLiteral("HH:mm"); // as the setting is kept
}

struct RuleFacts
{
    std::map<QString, QString> settings;
    desk::DeskLists lists;
};

Result<RuleFacts> readFacts(Services& services, const Session& session)
{
    RuleFacts facts;
    PRIYOM_TRY(facts.settings, services.settings.read(session));
    PRIYOM_TRY(facts.lists, desk::readDeskLists(services, session));
    return facts;
}

} // namespace

std::vector<NumberLine> RulesPane::taskLines()
{
    const auto minutes = [](int) { return tr(" мин"); };
    const auto days = [](int) { return tr(" дн."); };
    return {{settings::kCallBackMinutes.key, Icon::PhoneCall, tr("Перезвонить после недозвона, через"), minutes, kLongestCallBack, true},
            {settings::kConfirmDays.key, Icon::CalendarCheck, tr("Подтвердить визит, до него"), days, kLongestDays, true},
            {settings::kWinBackDays.key, Icon::Undo, tr("Вернуть клиента, после неявки"), days, kLongestDays, true},
            {settings::kAskAfterDays.key, Icon::MessageCircle, tr("Спросить, как прошло, после визита"), days, kLongestDays, true}};
}

std::vector<NumberLine> RulesPane::dayLines()
{
    const auto calls = [](int count) { return tr(" звонков", nullptr, count); };
    return {{settings::kDayCallsReceptionist.key, Icon::PhoneCall, tr("Администратор"), calls, kMostCalls, true},
            {settings::kDayCallsManager.key, Icon::PhoneCall, tr("Менеджер"), calls, kMostCalls, true},
            {settings::kDayCallsHead.key, Icon::PhoneCall, tr("Руководитель"), calls, kMostCalls, true},
            {settings::kDayCallsOwner.key, Icon::PhoneCall, tr("Владелец"), calls, kMostCalls, true}};
}

RulesPane::RulesPane(const Surround& surround)
    : SettingsPane(surround), m_tasks(new NumberCard(surround.theme, tr("Задачи, которые ставятся сами"), taskLines())),
      m_time(new kit::TimeBox), m_turn(new TurnCard(surround.theme)),
      m_day(new NumberCard(surround.theme, tr("Норма дня, видна самому сотруднику"), dayLines()))
{
    m_time->setDisplayFormat(timeFormat());
    kit::fixWidth(m_time, theme(), kTimeWidth);
    m_time->setAccessibleName(tr("К которому часу"));
    m_tasks->addLine(Icon::Clock, m_time->accessibleName())->addWidget(m_time);
    auto* sides = new QBoxLayout(QBoxLayout::LeftToRight, this);
    sides->setContentsMargins(0, 0, 0, 0);
    sides->setSpacing(12);
    sides->addWidget(m_tasks, 1, Qt::AlignTop);
    auto* right = new QVBoxLayout;
    right->setSpacing(12);
    right->addWidget(m_turn);
    right->addWidget(m_day);
    right->addStretch(1);
    sides->addLayout(right, 1);
    connect(m_day, &NumberCard::edited, this, &SettingsPane::edited);
    connect(m_tasks, &NumberCard::edited, this, &SettingsPane::edited);
    connect(m_time, &QTimeEdit::timeChanged, this, &SettingsPane::edited);
    connect(m_turn, &TurnCard::edited, this, &SettingsPane::edited);
}

void RulesPane::load()
{
    read(&readFacts, [this](const RuleFacts& facts) {
        m_tasks->setValues(facts.settings);
        m_turn->setValues(facts.settings, facts.lists);
        m_day->setValues(facts.settings);
        m_storedTime = facts.settings.at(settings::kTaskTime.key);
        m_time->setTime(QTime::fromString(*m_storedTime, timeFormat()));
        Q_EMIT edited();
    });
}

void RulesPane::takeFocus()
{
    m_tasks->takeFocus();
}

QString RulesPane::typedTime() const
{
    return m_time->time().toString(timeFormat());
}

QString RulesPane::unsaved() const
{
    if (!m_storedTime)
        return {};
    ChangeList changes;
    m_tasks->describe(changes);
    changes.add(m_time->accessibleName().toLower(), *m_storedTime, typedTime());
    m_turn->describe(changes);
    m_day->describe(changes);
    return changes.sentence();
}

void RulesPane::save()
{
    std::map<QString, QString> changed = m_tasks->changed();
    changed.merge(m_turn->changed());
    changed.merge(m_day->changed());
    if (typedTime() != *m_storedTime)
        changed[settings::kTaskTime.key] = typedTime();
    change([changed](Services& services, const Session& session) { return services.settings.set(session, changed); },
           tr("Задачи и очередь сохранены"));
}

// On the smallest screen what stands at the right goes on below.
void RulesPane::resizeEvent(QResizeEvent* event)
{
    SettingsPane::resizeEvent(event);
    const bool narrow = parentWidget() && parentWidget()->width() < theme().px(kTwoSides);
    static_cast<QBoxLayout*>(layout())->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

} // namespace priyom::settingsui
