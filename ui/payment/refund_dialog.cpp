// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/payment/refund_dialog.h"

#include "core/payments/payment_service.h"
#include "ui/desk/labelled.h"
#include "ui/words/currency.h"
#include "ui/words/lead_words.h"
#include "ui/words/number_text.h"
#include "ui/words/typed_money.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace priyom::desk {

using kit::KeycapButton;

namespace {

constexpr int kWidth = 420;

} // namespace

RefundDialog::RefundDialog(const theme::Theme& theme, const QString& of, const payments::Bill& bill, QWidget* parent)
    : DialogFrame(theme, parent), m_paid(payments::paidOf(bill.payments)),
      m_keep(new KeycapButton(theme, tr("Не возвращать"), QStringLiteral("Esc"))), m_amount(new kit::Field(theme)),
      m_reason(new kit::Field(theme, tr("Например: услуга не понравилась"))),
      m_way(new WayOfPaying(theme, this, bill.payments.empty() ? bill.usual : bill.payments.back().method)),
      m_give(new KeycapButton(theme, {}, QStringLiteral("Enter"), kit::ButtonKind::Primary))
{
    setTitle(tr("Возврат: %1").arg(words::clientName(of)), tr("Оплачено %1. Больше этого не вернуть.").arg(words::moneyText(m_paid)));
    setFixedWidth(theme.px(kWidth));
    m_amount->setRole(kit::FontRole::PhoneInput);
    m_amount->setLeadingIcon(theme::Icon::Undo);
    m_amount->setText(words::amountText(m_paid));
    m_amount->selectAll();
    m_reason->setMaxLength(payments::PaymentService::kLongestNote);
    m_way->hideChange();
    body()->addSpacing(6);
    body()->addWidget(labelled(theme, tr("Сумма"), words::currencySign(), m_amount));
    body()->addWidget(labelled(theme, tr("Причина"), {}, m_reason));
    body()->addWidget(m_way);
    body()->addWidget(problemLine());
    for (KeycapButton* button : {m_keep, m_give}) {
        button->setSize(kit::ButtonSize::Dialog);
        footer()->addWidget(button);
    }
    connect(m_keep, &QPushButton::clicked, this, &DialogFrame::dismiss);
    connect(m_give, &QPushButton::clicked, this, &RefundDialog::give);
    connect(m_amount, &QLineEdit::textChanged, this, &RefundDialog::refresh);
    connect(m_reason, &QLineEdit::textChanged, this, &RefundDialog::refresh);
    setDefaultButton(m_give);
    setFirstFocus(m_amount);
    setContextKeys({{{QStringLiteral("Enter")}, tr("вернуть")},
                    {{QStringLiteral("Tab")}, tr("причина, способ")},
                    {{QStringLiteral("Alt 1…4")}, tr("способ цифрой")},
                    {{QStringLiteral("Esc")}, tr("не возвращать")}});
    refresh();
}

void RefundDialog::offer(Money due)
{
    m_amount->setText(words::amountText(due));
    m_amount->selectAll();
    m_keep->setText(tr("Оставить у нас"));
    setContextKeys({{{QStringLiteral("Enter")}, tr("вернуть")},
                    {{QStringLiteral("Tab")}, tr("причина, способ")},
                    {{QStringLiteral("Alt 1…4")}, tr("способ цифрой")},
                    {{QStringLiteral("Esc")}, tr("оставить до следующего визита")}});
}

std::optional<Money> RefundDialog::amount() const
{
    const auto amount = words::moneyFromText(m_amount->text());
    return amount && amount->minor > 0 && *amount <= m_paid ? amount : std::nullopt;
}

void RefundDialog::give()
{
    const auto goesBack = amount();
    if (!goesBack)
        return;
    if (m_reason->text().trimmed().isEmpty()) {
        showProblem(tr("Укажите, почему возвращаете деньги."));
        m_reason->setInvalid(true);
        m_reason->setFocus(Qt::TabFocusReason);
        return;
    }
    hold();
    Q_EMIT submitted(*goesBack, m_way->method(), m_reason->text().trimmed());
}

void RefundDialog::refresh()
{
    const auto typed = words::moneyFromText(m_amount->text());
    const auto goesBack = amount();
    m_amount->setInvalid(!goesBack && !m_amount->text().isEmpty());
    m_reason->setInvalid(false);
    m_give->setEnabled(goesBack.has_value());
    m_give->setText(goesBack ? tr("Вернуть %1").arg(words::moneyText(*goesBack)) : tr("Вернуть деньги"));
    if (goesBack || m_amount->text().isEmpty())
        showProblem({});
    else if (typed && *typed > m_paid)
        showProblem(tr("Оплачено только %1").arg(words::moneyText(m_paid)));
    else
        showProblem(tr("Сумма пишется цифрами, например 3500 или 3500,50"));
}

} // namespace priyom::desk
