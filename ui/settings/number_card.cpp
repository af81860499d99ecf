// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/number_card.h"

#include "core/settings/setting_keys.h"
#include "ui/kit/grown.h"
#include "ui/kit/icon_label.h"
#include "ui/kit/inputs.h"
#include "ui/kit/spin_box.h"
#include "ui/kit/switch.h"
#include "ui/kit/titled_card.h"

#include <QHBoxLayout>

#include <algorithm>

namespace priyom::settingsui {

using kit::FontRole;
using kit::Label;
using kit::Tone;
using theme::Icon;

namespace {

constexpr int kBoxWidth = 112;

QString spokenName(const NumberLine& line)
{
    return line.spoken.isEmpty() ? line.name : line.spoken;
}

} // namespace

NumberCard::NumberCard(const theme::Theme& theme, const QString& title, const std::vector<NumberLine>& lines)
    : m_theme(theme)
{
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto* card = new kit::TitledCard(theme, title);
    outer->addWidget(card);
    m_column = card->body();
    for (const NumberLine& line : lines)
        addRow(line);
}

QHBoxLayout* NumberCard::beginLine(Icon icon, QColor theme::Tokens::*color)
{
    m_column->addWidget(kit::hairline());
    auto* line = new QHBoxLayout;
    line->setContentsMargins(14, 7, 14, 7);
    line->setSpacing(12);
    if (icon != Icon::None)
        line->addWidget(new kit::IconLabel(m_theme, icon, color));
    m_column->addLayout(line);
    return line;
}

QHBoxLayout* NumberCard::addLine(Icon icon, const QString& name)
{
    return addLine(icon, name, &theme::Tokens::t2);
}

QHBoxLayout* NumberCard::addLine(Icon icon, const QString& name, QColor theme::Tokens::*color)
{
    QHBoxLayout* line = beginLine(icon, color);
    line->addWidget(new Label(m_theme, FontRole::Body, Tone::Main, name), 1);
    return line;
}

void NumberCard::setFoot(QWidget* foot)
{
    m_column->addWidget(foot);
}

void NumberCard::addRow(const NumberLine& line)
{
    Row row{line, new kit::SpinBox(m_theme)};
    row.box->setRange(line.least, line.most);
    row.box->setPrefix(line.stem);
    const auto sayUnit = [box = row.box, unit = line.unit](int count) { box->setSuffix(unit(count)); };
    sayUnit(row.box->value());
    connect(row.box, &QSpinBox::valueChanged, row.box, sayUnit);
    kit::fixWidth(row.box, m_theme, kBoxWidth);
    row.box->setAccessibleName(spokenName(line));
    (line.canBeOff ? addLineThatCanBeOff(row) : addLine(line.icon, line.name, line.color))->addWidget(row.box);
    connect(row.box, &QSpinBox::valueChanged, this, &NumberCard::edited);
    m_rows.push_back(row);
}

QHBoxLayout* NumberCard::addLineThatCanBeOff(Row& row)
{
    const NumberLine& line = row.line;
    QHBoxLayout* across = beginLine(line.icon);
    if (line.bySwitch) {
        row.isOn = new kit::Switch(m_theme, spokenName(line));
        across->setContentsMargins(12, 5, 14, 5); // under the days, whose switches stand so
        across->setSpacing(8);
        across->addWidget(row.isOn);
        across->addWidget(new Label(m_theme, FontRole::Body, Tone::Main, line.name), 1);
    } else {
        row.isOn = new kit::CheckBox(m_theme, line.name);
        across->addWidget(row.isOn, 1);
    }
    row.box->setAccessibleName(tr("Сколько: %1").arg(spokenName(line))); // its switch has the name itself
    connect(row.isOn, &QAbstractButton::toggled, row.box, &QWidget::setEnabled);
    connect(row.isOn, &QAbstractButton::toggled, this, &NumberCard::edited);
    return across;
}

void NumberCard::setValues(const std::map<QString, QString>& settings)
{
    for (Row& row : m_rows) {
        row.stored = settings.at(row.line.key);
        const bool isOn = row.stored != settings::kRuleOff;
        if (row.isOn)
            row.isOn->setChecked(isOn);
        row.box->setEnabled(isOn);
        if (isOn)
            row.box->setValue(numberOf(row.line, row.stored));
        row.shown = row.box->value();
    }
}

void NumberCard::takeFocus()
{
    const Row& first = m_rows.front();
    (first.isOn ? static_cast<QWidget*>(first.isOn) : first.box)->setFocus(Qt::OtherFocusReason);
}

int NumberCard::typedNumber(QLatin1String key) const
{
    const auto row = std::ranges::find(m_rows, key, [](const Row& each) { return each.line.key; });
    Q_ASSERT(row != m_rows.end());
    return row->box->value();
}

// "2/5" was set by other means: of the parts that can be shown the nearest.
int NumberCard::numberOf(const NumberLine& line, const QString& value)
{
    if (line.stem.isEmpty())
        return value.toInt();
    const int part = std::max(1, value.section(u'/', 0, 0).toInt());
    return (value.section(u'/', 1).toInt() + part / 2) / part;
}

QString NumberCard::typed(const Row& row)
{
    if (row.isOn && !row.isOn->isChecked())
        return settings::kRuleOff;
    // What cannot be shown exactly stays until somebody types another.
    const bool isUntouched = row.box->value() == row.shown && row.stored != settings::kRuleOff;
    return isUntouched ? row.stored : QString(row.line.stem % QString::number(row.box->value()));
}

QString NumberCard::spoken(const Row& row, const QString& value)
{
    return value == settings::kRuleOff ? tr("выключено") : QString(value % row.line.unit(numberOf(row.line, value)));
}

std::map<QString, QString> NumberCard::changed() const
{
    std::map<QString, QString> values;
    for (const Row& row : m_rows)
        if (typed(row) != row.stored)
            values[row.line.key] = typed(row);
    return values;
}

void NumberCard::describe(ChangeList& changes) const
{
    for (const Row& row : m_rows)
        changes.add(spokenName(row.line).toLower(), spoken(row, row.stored), spoken(row, typed(row)));
}

} // namespace priyom::settingsui
