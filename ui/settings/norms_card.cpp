// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/norms_card.h"

#include "core/metrics/metric_list.h"
#include "ui/kit/button.h"
#include "ui/kit/grown.h"
#include "ui/kit/icon_label.h"
#include "ui/kit/spin_box.h"
#include "ui/kit/titled_card.h"
#include "ui/words/date_text.h"
#include "ui/words/number_text.h"

#include <QHBoxLayout>

#include <algorithm>

namespace priyom::settingsui {

using kit::FontRole;
using kit::Label;
using kit::Tone;
using sla::Rule;
using theme::Icon;

namespace {

constexpr int kMinute = 60;
constexpr int kLimitWidth = 96;
constexpr int kShareWidth = 84;
constexpr int kGap = 12;
constexpr int kLongest = 24 * 60;
constexpr qint64 kEnough = 30; // domain.md 4: under so many cases no share is shown

} // namespace

NormsCard::NormsCard(const theme::Theme& theme) : m_theme(theme)
{
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto* card = new kit::TitledCard(theme, tr("Нормы ответа"));
    auto* column = card->body();
    addRow(column, {Rule::FirstReply, &metrics::kSlaFirstReplyRate, kMinute}, Icon::MessageCircle, tr("Первый ответ в чатах"), tr("WhatsApp, Telegram, Instagram, VK"));
    addRow(column, {Rule::Pickup, &metrics::kSlaPickupRate, 1}, Icon::Phone, tr("Снять трубку"), tr("входящий звонок"));
    addRow(column, {Rule::Callback, &metrics::kSlaCallbackRate, kMinute}, Icon::Repeat, tr("Перезвонить по пропущенному"), tr("если трубку не сняли"));
    addRow(column, {Rule::Taken, &metrics::kSlaTakenRate, kMinute}, Icon::Globe, tr("Взять заявку в работу"), tr("из любого канала"));
    addRow(column, {Rule::Confirm, &metrics::kSlaConfirmRate, kMinute}, Icon::CalendarCheck, tr("Подтвердить запись"), tr("с момента записи"));
    addRow(column, {Rule::HandOver, nullptr, kMinute}, Icon::Users, tr("Ответить после бота"), tr("бот передал человеку"));
    addHeads(card->head());
    outer->addWidget(card);
}

// Over the columns of the rows.
void NormsCard::addHeads(QHBoxLayout* head)
{
    head->setSpacing(kGap);
    auto* kept = new Label(m_theme, FontRole::Secondary, Tone::Second, tr("вовремя", "a share, over its column"));
    kept->setToolTip(tr("вовремя в этом месяце"));
    kept->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    kit::fixWidth(kept, m_theme, kShareWidth);
    auto* limit = new Label(m_theme, FontRole::Secondary, Tone::Second, tr("норма"));
    kit::fixWidth(limit, m_theme, kLimitWidth);
    auto* overChannels = new QWidget;
    kit::followTheme(overChannels, m_theme, [this, overChannels] { overChannels->setFixedWidth(m_rows.front().channels->sizeHint().width()); });
    for (QWidget* each : {static_cast<QWidget*>(kept), static_cast<QWidget*>(limit), overChannels})
        head->addWidget(each);
}

void NormsCard::addRow(QVBoxLayout* column, Row row, Icon icon, const QString& name, const QString& about)
{
    column->addWidget(kit::hairline());
    auto* line = new QHBoxLayout;
    line->setContentsMargins(14, 4, 14, 4); // of six, all stand on the smallest usual screen
    line->setSpacing(kGap);
    row.name = name;
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(new Label(m_theme, FontRole::BodyStrong, Tone::Main, row.name));
    row.words = about;
    row.about = new Label(m_theme, FontRole::Secondary, Tone::Second, about);
    row.about->setWordWrap(true); // channels with limits of their own make it long
    words->addWidget(row.about);
    row.share = new Label(m_theme, FontRole::Body, Tone::Second);
    row.share->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    kit::fixWidth(row.share, m_theme, kShareWidth);
    row.limit = new kit::SpinBox(m_theme);
    row.limit->setRange(1, row.perUnit == kMinute ? kLongest : kLongest * kMinute);
    row.limit->setSuffix(row.perUnit == kMinute ? tr(" мин") : tr(" с"));
    kit::fixWidth(row.limit, m_theme, kLimitWidth);
    row.limit->setAccessibleName(tr("Норма: %1").arg(row.name));
    line->addWidget(new kit::IconLabel(m_theme, icon));
    line->addLayout(words, 1);
    auto* channels = new kit::KeycapButton(m_theme, tr("Каналы"), {}, kit::ButtonKind::Ghost);
    channels->setSize(kit::ButtonSize::Small);
    channels->setAccessibleName(tr("Норма по каналам: %1").arg(row.name));
    connect(channels, &QPushButton::clicked, this, [this, rule = row.rule, name] { Q_EMIT channelsAsked(rule, name); });
    line->addWidget(row.share);
    line->addWidget(row.limit);
    line->addWidget(channels);
    column->addLayout(line);
    row.channels = channels;
    connect(row.limit, &QSpinBox::valueChanged, this, &NormsCard::edited);
    m_rows.push_back(std::move(row));
}

void NormsCard::setChannels(const ChannelLimits& channels)
{
    for (const Row& row : m_rows) {
        QStringList own;
        if (const auto found = channels.find(row.rule); found != channels.end())
            for (const ChannelLimit& each : found->second)
                if (each.seconds > 0)
                    own.append(QString(each.name % u' ' % words::durationText(each.seconds)));
        row.about->setText(own.isEmpty() ? row.words : tr("%1, кроме: %2").arg(row.words, own.join(QStringLiteral(", "))));
    }
}

void NormsCard::setLimits(const NormLimits& limits)
{
    for (Row& row : m_rows) {
        for (const auto& [rule, seconds] : limits.seconds) {
            if (rule != row.rule)
                continue;
            row.stored = seconds;
            row.limit->setValue(seconds / row.perUnit);
        }
    }
}

metrics::MetricList NormsCard::metrics()
{
    return {&metrics::kSlaFirstReplyRate, &metrics::kSlaPickupRate, &metrics::kSlaCallbackRate, &metrics::kSlaTakenRate, &metrics::kSlaConfirmRate};
}

void NormsCard::setKept(const metrics::KpiReport& month)
{
    for (const Row& row : m_rows) {
        row.share->setText(row.kept ? tr("мало данных") : QStringLiteral("—")); // nobody counts it
        if (month.rows.empty())
            continue;
        for (const metrics::Figure& figure : month.rows.front().figures)
            if (figure.metric == row.kept && figure.value() && figure.cases >= kEnough)
                row.share->setText(words::shareText(*figure.value()));
    }
}

int NormsCard::typed(const Row& row)
{
    // A limit that is no whole minute stays what it is until somebody types another.
    return row.limit->value() == row.stored / row.perUnit ? row.stored : row.limit->value() * row.perUnit;
}

NormLimits NormsCard::changed() const
{
    NormLimits limits;
    for (const Row& row : m_rows)
        if (typed(row) != row.stored)
            limits.seconds.emplace_back(row.rule, typed(row));
    return limits;
}

int NormsCard::typedSeconds(Rule rule) const
{
    const auto row = std::ranges::find(m_rows, rule, &Row::rule);
    Q_ASSERT(row != m_rows.end());
    return typed(*row);
}

void NormsCard::describe(ChangeList& changes) const
{
    for (const Row& row : m_rows)
        changes.add(row.name.toLower(), words::durationText(row.stored), words::durationText(typed(row)));
}

void NormsCard::takeFocus()
{
    m_rows.front().limit->setFocus(Qt::OtherFocusReason);
}

} // namespace priyom::settingsui
