// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/payment/payment_dialog.h"

#include "core/payments/far_above.h"
#include "ui/desk/labelled.h"
#include "ui/kit/keys.h"
#include "ui/words/currency.h"
#include "ui/words/lead_words.h"
#include "ui/words/number_text.h"
#include "ui/words/typed_money.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <array>

namespace priyom::desk {

using kit::ButtonKind;
using kit::KeycapButton;
using payments::Method;

namespace {

constexpr int kWidth = 420;
constexpr std::array kMethods{Method::Card, Method::Cash, Method::Transfer, Method::Other};

} // namespace

PaymentDialog::PaymentDialog(const theme::Theme& theme, const QString& clientName, const QString& about, Money due, QWidget* parent)
    : DialogFrame(theme, parent), m_due(due), m_amount(new kit::Field(theme)), m_method(new kit::OptionList(theme, kit::OptionShape::Tiles)),
      m_take(new KeycapButton(theme, {}, QStringLiteral("Enter"), ButtonKind::Primary))
{
    setTitle(tr("Оплата: %1").arg(words::clientName(clientName)), about);
    setFixedWidth(theme.px(kWidth));
    m_amount->setRole(kit::FontRole::PhoneInput);
    m_amount->setLeadingIcon(theme::Icon::Wallet);
    if (due.minor > 0)
        m_amount->setText(words::amountText(due));
    m_amount->selectAll();
    m_method->setOptions({{tr("Карта"), {}, {}, {}, theme::Icon::Wallet},
                          {tr("Наличные"), {}, {}, {}, theme::Icon::Money},
                          {tr("Перевод"), {}, {}, {}, theme::Icon::Send},
                          {tr("Другое"), {}, {}, {}, theme::Icon::Ellipsis}});
    m_method->setCurrent(0);
    body()->addSpacing(6);
    body()->addWidget(labelled(theme, tr("Сумма"), words::currencySign(), m_amount));
    body()->addSpacing(4);
    body()->addWidget(labelled(theme, tr("Способ"), tr("Alt и цифра"), m_method));
    body()->addWidget(problemLine());

    auto* later = new KeycapButton(theme, tr("Без оплаты"), QStringLiteral("Esc"));
    for (KeycapButton* button : {later, m_take}) {
        button->setSize(kit::ButtonSize::Dialog);
        footer()->addWidget(button);
    }
    connect(later, &QPushButton::clicked, this, &DialogFrame::dismiss);
    connect(m_take, &QPushButton::clicked, this, &PaymentDialog::take);
    // With Alt: a digit alone is the beginning of another sum.
    for (int method = 0; method < int(kMethods.size()); ++method)
        kit::onKeys(this, QKeySequence(Qt::ALT | static_cast<Qt::Key>(Qt::Key_1 + method)), [this, method] { m_method->setCurrent(method); });
    connect(m_amount, &QLineEdit::textChanged, this, &PaymentDialog::refresh);
    setDefaultButton(m_take);
    setFirstFocus(m_amount);
    setContextKeys({{{QStringLiteral("Enter")}, tr("принять оплату")},
                    {{QStringLiteral("Tab")}, tr("способ")},
                    {{QStringLiteral("Alt 1…4")}, tr("способ цифрой")},
                    {{QStringLiteral("Esc")}, tr("без оплаты")}});
    refresh();
}

void PaymentDialog::take()
{
    const auto amount = words::moneyFromText(m_amount->text());
    if (!amount)
        return;
    if (payments::isFarAbove(*amount, m_due) && m_asked != amount) {
        m_asked = amount;
        m_take->setText(tr("Да, принять %1").arg(words::moneyText(*amount)));
        showProblem(tr("К оплате %1, а введено %2. Если так и есть, нажмите Enter ещё раз.").arg(words::moneyText(m_due), words::moneyText(*amount)));
        return;
    }
    hold();
    Q_EMIT submitted(*amount, kMethods.at(static_cast<std::size_t>(m_method->current())));
}

void PaymentDialog::refresh()
{
    const auto amount = words::moneyFromText(m_amount->text());
    const bool good = amount && amount->minor > 0;
    m_amount->setInvalid(!good && !m_amount->text().isEmpty()); // nothing is wrong before something is typed
    m_take->setEnabled(good);
    m_take->setText(good ? tr("Принять %1").arg(words::moneyText(*amount)) : tr("Принять оплату"));
    m_asked.reset();
    showProblem(good || m_amount->text().isEmpty() ? QString() : tr("Сумма пишется цифрами, например 3500 или 3500,50"));
}

} // namespace priyom::desk
