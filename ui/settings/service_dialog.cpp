// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/service_dialog.h"

#include "ui/kit/inputs.h"
#include "ui/kit/spin_box.h"
#include "ui/words/currency.h"
#include "ui/words/number_text.h"
#include "ui/words/typed_money.h"

namespace priyom::settingsui {

namespace {

constexpr int kLongest = 9999; // minutes, as core/catalog has it
constexpr int kStep = 5;

// An empty field is no money.
std::optional<Money> typedMoney(const kit::Field& field)
{
    return field.text().trimmed().isEmpty() ? std::optional(Money()) : words::moneyFromText(field.text());
}

} // namespace

ServiceDialog::ServiceDialog(const theme::Theme& theme, const catalog::Service& service)
    : FormDialog(theme, service.id.isValid() ? tr("Услуга: %1").arg(service.name) : tr("Новая услуга"), service.id.isValid() ? FormEnd::Change : FormEnd::Add),
      m_id(service.id), m_name(new kit::Field(theme, tr("Например, «Стрижка женская»"))), m_section(new kit::Field(theme, tr("Например, «Волосы»"))), m_minutes(new kit::SpinBox(theme)),
      m_before(new kit::SpinBox(theme)), m_after(new kit::SpinBox(theme)),
      m_price(new kit::Field(theme)), m_cost(new kit::Field(theme)), m_active(new kit::CheckBox(theme, tr("Предлагать при записи")))
{
    m_name->setText(service.name);
    m_section->setText(service.section);
    m_minutes->setRange(1, kLongest);
    m_minutes->setSingleStep(kStep);
    m_minutes->setValue(service.minutes);
    m_minutes->setSuffix(tr(" мин"));
    for (const auto& [field, minutes] : {std::pair(m_before, service.bufferBefore), std::pair(m_after, service.bufferAfter)}) {
        field->setRange(0, catalog::kLongestBuffer);
        field->setSingleStep(kStep);
        field->setValue(minutes);
        field->setSuffix(tr(" мин"));
    }
    m_price->setText(service.id.isValid() ? words::amountText(service.price) : QString());
    m_cost->setText(service.cost.minor > 0 ? words::amountText(service.cost) : QString());
    m_active->setChecked(service.active);
    addField(tr("Название"), {}, m_name);
    addField(tr("Раздел"), tr("необязательно, по нему делятся визиты клиента"), m_section);
    addField(tr("Длительность"), {}, m_minutes);
    addPair({tr("Перерыв до"), m_before}, {tr("Перерыв после"), m_after});
    addField(tr("Цена"), words::currencySign(), m_price);
    addField(tr("Себестоимость"), tr("%1, для показателя «маржа»").arg(words::currencySign()), m_cost);
    addPlain(m_active);
    m_active->setVisible(service.id.isValid());
    for (kit::Field* field : {m_name, m_price, m_cost})
        connect(field, &QLineEdit::textChanged, this, &ServiceDialog::check);
    check();
}

catalog::Service ServiceDialog::service() const
{
    return {m_id, m_name->text().simplified(), m_minutes->value(), typedMoney(*m_price).value_or(Money()),
            typedMoney(*m_cost).value_or(Money()), m_active->isChecked(), m_section->text().simplified(), m_before->value(), m_after->value()};
}

void ServiceDialog::check()
{
    bool good = !m_name->text().simplified().isEmpty();
    for (kit::Field* field : {m_price, m_cost}) {
        const bool isMoney = typedMoney(*field).has_value();
        field->setInvalid(!isMoney);
        good = good && isMoney;
    }
    showProblem(typedMoney(*m_price) && typedMoney(*m_cost) ? QString() : tr("Сумма пишется цифрами, например 3500 или 3500,50"));
    setComplete(good);
}

} // namespace priyom::settingsui
