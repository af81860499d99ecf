// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/waits_card.h"

#include "core/settings/setting_keys.h"
#include "ui/kit/icon_label.h"
#include "ui/kit/titled_card.h"

#include <QHBoxLayout>
#include <QSpinBox>

namespace priyom::settingsui {

using kit::FontRole;
using kit::Label;
using kit::Tone;
using theme::Icon;

namespace {

constexpr int kLongestMinutes = 24 * 60;
constexpr int kLongestQueue = 1000;
constexpr int kBoxWidth = 96;

} // namespace

WaitsCard::WaitsCard(const theme::Theme& theme) : m_theme(theme)
{
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto* card = new kit::TitledCard(theme, tr("Если лид ждёт дольше"));
    QVBoxLayout* column = card->body();
    addRow(column, settings::kRemindMinutes.key, Icon::Bell, tr("Напомнить ответственному менеджеру"), tr(" мин"),
           kLongestMinutes);
    addRow(column, settings::kEscalateMinutes.key, Icon::Flag, tr("Сообщить владельцу"), tr(" мин"), kLongestMinutes);
    addRow(column, settings::kFullQueue.key, Icon::Users, tr("Не в вину сотруднику, если ждут больше"), QString(),
           kLongestQueue);
    outer->addWidget(card);
}

void WaitsCard::addRow(QVBoxLayout* column, const QString& key, Icon icon, const QString& name, const QString& unit,
                       int most)
{
    column->addWidget(kit::hairline());
    auto* line = new QHBoxLayout;
    line->setContentsMargins(14, 7, 14, 7);
    line->setSpacing(12);
    auto* box = new QSpinBox;
    box->setRange(1, most);
    box->setSuffix(unit);
    box->setFixedWidth(m_theme.px(kBoxWidth));
    box->setAccessibleName(name);
    line->addWidget(new kit::IconLabel(m_theme, icon));
    line->addWidget(new Label(m_theme, FontRole::Body, Tone::Main, name), 1);
    line->addWidget(box);
    column->addLayout(line);
    connect(box, &QSpinBox::valueChanged, this, &WaitsCard::edited);
    m_rows.push_back({key, name, box});
}

void WaitsCard::setValues(const std::map<QString, QString>& settings)
{
    for (Row& row : m_rows) {
        const auto value = settings.find(row.key);
        if (value == settings.end())
            continue;
        row.stored = value->second.toInt();
        row.box->setValue(row.stored);
    }
}

std::map<QString, QString> WaitsCard::changed() const
{
    std::map<QString, QString> values;
    for (const Row& row : m_rows)
        if (row.box->value() != row.stored)
            values[row.key] = QString::number(row.box->value());
    return values;
}

void WaitsCard::describe(ChangeList& changes) const
{
    for (const Row& row : m_rows)
        changes.add(row.name.toLower(), QString::number(row.stored) % row.box->suffix(), row.box->text());
}

} // namespace priyom::settingsui
