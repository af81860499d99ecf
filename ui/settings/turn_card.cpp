// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/turn_card.h"

#include "core/settings/setting_keys.h"
#include "ui/desk/labelled.h"
#include "ui/kit/titled_card.h"
#include "ui/words/lead_words.h"

#include <QJsonDocument>
#include <QVBoxLayout>

namespace priyom::settingsui {

using leads::TurnRule;

namespace {

class TurnWords
{
    Q_DECLARE_TR_FUNCTIONS(TurnWords)

public:
    static QString of(TurnRule rule)
    {
        switch (rule) {
        case TurnRule::Taker:
            return tr("Тому, кто её записал");
        case TurnRule::OnShift:
            return tr("Записавшему, если он на смене, иначе первому на смене");
        case TurnRule::LeastLoaded:
            return tr("У кого меньше в работе");
        case TurnRule::ByTurn:
            return tr("По очереди");
        case TurnRule::ByChannel:
            break;
        }
        return tr("Ответственному за канал");
    }
};

QJsonObject asObject(const QString& map)
{
    return QJsonDocument::fromJson(map.toUtf8()).object();
}

} // namespace

TurnCard::TurnCard(const theme::Theme& theme) : m_theme(theme), m_rule(new kit::Combo(theme))
{
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto* card = new kit::TitledCard(theme, tr("Кому достаётся новая заявка"));
    outer->addWidget(card);
    m_body = new QVBoxLayout;
    m_body->setContentsMargins(14, 0, 14, 14);
    m_body->setSpacing(10);
    card->body()->addLayout(m_body);
    for (const TurnRule rule : leads::kAllTurnRules)
        m_rule->addItem(TurnWords::of(rule), int(rule));
    m_body->addWidget(
        desk::labelled(theme, tr("Правило"), tr("когда на смене никого, заявка ждёт в общей очереди"), m_rule));
    connect(m_rule, &QComboBox::currentIndexChanged, this, &TurnCard::showChannels);
    connect(m_rule, &QComboBox::currentIndexChanged, this, &TurnCard::edited);
}

void TurnCard::setValues(const std::map<QString, QString>& settings, const desk::DeskLists& lists)
{
    m_storedRule = leads::turnRuleFromKey(settings.at(settings::kTurnRule.key)).value_or(TurnRule::Taker);
    m_storedChannels = asObject(settings.at(settings::kTurnChannels.key));
    fillChannels(lists);
    m_rule->setCurrentIndex(m_rule->findData(int(m_storedRule)));
    showChannels();
}

void TurnCard::fillChannels(const desk::DeskLists& lists)
{
    delete m_channels;
    m_channels = new QWidget;
    m_rows.clear();
    auto* column = new QVBoxLayout(m_channels);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    const auto people = lists.managers();
    for (const catalog::Channel& channel : lists.offeredChannels()) {
        auto* person = new kit::Combo(m_theme);
        person->addItem(tr("по очереди"), QVariant(0));
        for (const staff::Person& each : people)
            person->addItem(each.name, QVariant(qlonglong(each.id.value)));
        person->setCurrentIndex(std::max(0, person->findData(QVariant(m_storedChannels.value(channel.key).toInteger()))));
        column->addWidget(desk::labelled(m_theme, words::channelWord(channel.key), {}, person));
        connect(person, &QComboBox::currentIndexChanged, this, &TurnCard::edited);
        m_rows.push_back({channel.key, person, person->currentIndex()});
    }
    m_body->addWidget(m_channels);
}

void TurnCard::showChannels()
{
    if (m_channels)
        m_channels->setVisible(rule() == TurnRule::ByChannel);
}

TurnRule TurnCard::rule() const
{
    return TurnRule(m_rule->currentData().toInt());
}

QJsonObject TurnCard::channels() const
{
    QJsonObject map = m_storedChannels; // what nobody touched stays, also where the person has left
    for (const Row& row : m_rows) {
        if (row.person->currentIndex() == row.stored)
            continue;
        const qint64 person = row.person->currentData().toLongLong();
        if (person > 0)
            map[row.channelKey] = person;
        else
            map.remove(row.channelKey);
    }
    return map;
}

std::map<QString, QString> TurnCard::changed() const
{
    std::map<QString, QString> values;
    if (rule() != m_storedRule)
        values[settings::kTurnRule.key] = leads::turnRuleKey(rule());
    if (const QJsonObject map = channels(); map != m_storedChannels)
        values[settings::kTurnChannels.key] = QString::fromUtf8(QJsonDocument(map).toJson(QJsonDocument::Compact));
    return values;
}

void TurnCard::describe(ChangeList& changes) const
{
    changes.add(tr("кому достаётся заявка"), TurnWords::of(m_storedRule).toLower(), TurnWords::of(rule()).toLower());
    for (const Row& row : m_rows)
        changes.add(words::channelWord(row.channelKey), row.person->itemText(row.stored), row.person->currentText());
}

} // namespace priyom::settingsui
