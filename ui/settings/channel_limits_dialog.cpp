// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/channel_limits_dialog.h"

#include "ui/kit/value_boxes.h"

namespace priyom::settingsui {

namespace {

constexpr int kMinute = 60;
constexpr int kLongest = 24 * 60;

} // namespace

ChannelLimitsDialog::ChannelLimitsDialog(const theme::Theme& theme, const QString& rule, std::vector<ChannelLimit> limits, int perUnit)
    : FormDialog(theme, rule, FormEnd::Change), m_stored(std::move(limits)), m_perUnit(perUnit)
{
    for (const ChannelLimit& limit : m_stored) {
        auto* box = new kit::NumberBox;
        box->setRange(0, perUnit == kMinute ? kLongest : kLongest * kMinute);
        box->setSpecialValueText(tr("как у всех"));
        box->setSuffix(perUnit == kMinute ? tr(" мин") : tr(" с"));
        box->setValue(limit.seconds / perUnit);
        addField(limit.name, {}, box);
        m_boxes.push_back(box);
    }
}

int ChannelLimitsDialog::typed(std::size_t row) const
{
    // A limit that is no whole minute stays what it is until somebody types another.
    const int stored = m_stored[row].seconds;
    return m_boxes[row]->value() == stored / m_perUnit ? stored : m_boxes[row]->value() * m_perUnit;
}

std::vector<ChannelLimit> ChannelLimitsDialog::changed() const
{
    std::vector<ChannelLimit> changed;
    for (std::size_t row = 0; row < m_stored.size(); ++row)
        if (typed(row) != m_stored[row].seconds)
            changed.push_back({m_stored[row].channel, m_stored[row].name, typed(row)});
    return changed;
}

} // namespace priyom::settingsui
