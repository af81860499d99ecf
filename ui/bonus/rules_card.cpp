// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bonus/rules_card.h"

#include "ui/words/number_text.h"
#include "ui/words/pay_text.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace priyom::bonus {

using kit::Tone;
using theme::FontRole;

namespace {

QList<words::RuleRow> rowsOf(const pay::Component& component)
{
    if (const auto* kpi = std::get_if<pay::Kpi>(&component))
        return words::ruleRows(kpi->rule);
    if (const auto* team = std::get_if<pay::Team>(&component))
        return words::ruleRows(team->rule);
    const QString name = words::componentWord(pay::componentKey(component));
    if (const auto* salary = std::get_if<pay::Salary>(&component))
        return {{name, words::payAmount(salary->amount.value_or(0))}};
    if (const auto* over = std::get_if<pay::OverPlan>(&component)) {
        const QString rate = words::shareText(over->rate.value_or(0), 4);
        return {{name, over->margin.value_or(1) == 1 ? rate : RulesCard::tr("%1 от маржи").arg(rate)}};
    }
    if (const auto* volume = std::get_if<pay::OverVolume>(&component))
        return {{RulesCard::tr("визиты после %1-го").arg(words::numberText(volume->after, 0)), words::shareText(volume->rate.value_or(0), 4)},
                {RulesCard::tr("повторные визиты"), words::shareText(volume->repeatRate.value_or(0), 4)}};
    if (const auto* percent = std::get_if<pay::Percent>(&component))
        return {{name, words::shareText(percent->rate.value_or(0), 4)}};
    return {};
}

} // namespace

RulesCard::RulesCard(const kit::Theme& theme, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_card(new kit::TitledCard(theme, tr("Правила схемы")))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_card);
}

void RulesCard::setPay(const pay::PersonPay& pay)
{
    m_card->setNote(tr("версия %1").arg(pay.stored.version));
    delete m_rows;
    m_rows = new QWidget;
    auto* rows = new QVBoxLayout(m_rows);
    rows->setContentsMargins(14, 0, 14, 10);
    rows->setSpacing(0);
    for (const pay::Component& component : pay.scheme.components) {
        for (const words::RuleRow& row : rowsOf(component))
            addRow(row.when, row.pays);
    }
    m_card->body()->addWidget(m_rows);
}

void RulesCard::addRow(const QString& when, const QString& pays)
{
    auto* rows = static_cast<QVBoxLayout*>(m_rows->layout());
    if (rows->count() > 0)
        rows->addWidget(kit::hairline());
    auto* row = new QHBoxLayout;
    row->setContentsMargins(0, 6, 0, 6);
    auto* left = new kit::Label(m_theme, FontRole::Secondary, Tone::Second, when);
    auto* right = new kit::Label(m_theme, FontRole::SecondaryMedium, Tone::Main, pays);
    left->setWordWrap(true);
    right->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    row->addWidget(left, 1);
    row->addWidget(right);
    rows->addLayout(row);
}

} // namespace priyom::bonus
