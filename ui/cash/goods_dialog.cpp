// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cash/goods_dialog.h"

#include "ui/desk/labelled.h"
#include "ui/words/currency.h"
#include "ui/words/number_text.h"
#include "ui/words/typed_money.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace priyom::cash {

using desk::labelled;
using kit::KeycapButton;

namespace {

constexpr int kWidth = 460;

} // namespace

GoodsDialog::GoodsDialog(const theme::Theme& theme, backend::Backend& backend, payments::Method usual, QWidget* parent)
    : DialogFrame(theme, parent), m_what(new kit::Field(theme, tr("Например: шампунь 250 мл"))), m_amount(new kit::Field(theme)),
      m_cost(new kit::Field(theme)), m_client(new ClientPick(theme, backend)), m_way(new desk::WayOfPaying(theme, this, usual)),
      m_sell(new KeycapButton(theme, {}, QStringLiteral("Enter"), kit::ButtonKind::Primary))
{
    setTitle(tr("Продажа товара"));
    setFixedWidth(theme.px(kWidth));
    m_what->setMaxLength(payments::PaymentService::kLongestNote);
    m_amount->setLeadingIcon(theme::Icon::Wallet);
    auto* sums = new QHBoxLayout;
    sums->setSpacing(12);
    sums->addWidget(labelled(theme, tr("Сумма"), words::currencySign(), m_amount));
    sums->addWidget(labelled(theme, tr("Себестоимость"), tr("необязательно"), m_cost));
    body()->addSpacing(6);
    body()->addWidget(labelled(theme, tr("Что продано"), {}, m_what));
    body()->addLayout(sums);
    body()->addWidget(m_client);
    body()->addWidget(m_way);
    body()->addWidget(problemLine());
    auto* keep = new KeycapButton(theme, tr("Не продавать"), QStringLiteral("Esc"));
    for (KeycapButton* button : {keep, m_sell}) {
        button->setSize(kit::ButtonSize::Dialog);
        footer()->addWidget(button);
    }
    connect(keep, &QPushButton::clicked, this, &DialogFrame::dismiss);
    connect(m_sell, &QPushButton::clicked, this, &GoodsDialog::sell);
    for (kit::Field* field : {m_what, m_amount, m_cost})
        connect(field, &QLineEdit::textChanged, this, [this] {
            m_sellWhenFound = false;
            refresh();
        });
    connect(m_client, &ClientPick::changed, this, [this] {
        refresh();
        if (!m_client->isAsking() && std::exchange(m_sellWhenFound, false))
            sell();
    });
    setDefaultButton(m_sell);
    setFirstFocus(m_what);
    setContextKeys({{{QStringLiteral("Enter")}, tr("продать")},
                    {{QStringLiteral("Tab")}, tr("следующее поле")},
                    {{QStringLiteral("↑ ↓")}, tr("другой клиент с этим именем")},
                    {{QStringLiteral("Alt 1…4")}, tr("способ цифрой")},
                    {{QStringLiteral("Esc")}, tr("не продавать")}});
    refresh();
}

// What is not typed yet is no problem until one wants to sell.
QString GoodsDialog::problem() const
{
    const auto cost = words::moneyFromText(m_cost->text());
    const auto amount = words::moneyFromText(m_amount->text());
    if ((!m_amount->text().isEmpty() && (!amount || amount->minor <= 0)) || (!m_cost->text().isEmpty() && (!cost || cost->minor < 0)))
        return tr("Сумма пишется цифрами, например 3500 или 3500,50");
    if (m_client->isNobody())
        return tr("Такого клиента нет: исправьте имя или оставьте поле пустым.");
    return {};
}

void GoodsDialog::sell()
{
    const auto amount = words::moneyFromText(m_amount->text());
    const bool isNamed = !m_what->text().trimmed().isEmpty();
    if (!isNamed || !amount) {
        kit::Field* missing = isNamed ? m_amount : m_what;
        showProblem(isNamed ? tr("Введите сумму.") : tr("Напишите, что продано."));
        missing->setInvalid(true);
        missing->setFocus(Qt::TabFocusReason);
        return;
    }
    if (m_client->isAsking()) {
        m_sellWhenFound = true;
        return;
    }
    if (!problem().isEmpty())
        return;
    payments::PaymentDraft sale;
    sale.note = m_what->text().trimmed();
    sale.amount = *amount;
    sale.goodsCost = words::moneyFromText(m_cost->text()).value_or(Money());
    sale.client = m_client->client();
    sale.method = m_way->method();
    hold();
    Q_EMIT submitted(sale);
}

void GoodsDialog::refresh()
{
    const auto amount = words::moneyFromText(m_amount->text());
    const auto cost = words::moneyFromText(m_cost->text());
    m_what->setInvalid(false);
    m_amount->setInvalid(!m_amount->text().isEmpty() && (!amount || amount->minor <= 0));
    m_cost->setInvalid(!m_cost->text().isEmpty() && (!cost || cost->minor < 0));
    m_sell->setText(amount && amount->minor > 0 ? tr("Продать за %1").arg(words::moneyText(*amount)) : tr("Продать"));
    m_way->setSum(amount);
    showProblem(problem());
}

} // namespace priyom::cash
