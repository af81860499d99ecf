// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/payment/payment_dialog.h"

#include "core/payments/far_above.h"
#include "ui/desk/labelled.h"
#include "ui/kit/keys.h"
#include "ui/payment/payment_words.h"
#include "ui/words/currency.h"
#include "ui/words/lead_words.h"
#include "ui/words/number_text.h"
#include "ui/words/typed_money.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace priyom::desk {

using kit::ButtonKind;
using kit::FontRole;
using kit::KeycapButton;
using kit::Tone;
using payments::Method;
using payments::PaymentPart;

namespace {

constexpr int kWidth = 460;
constexpr int kWidthWithRefund = 580;

Money sumOf(const std::vector<PaymentPart>& parts)
{
    Money sum;
    for (const PaymentPart& part : parts)
        sum += part.amount;
    return sum;
}

} // namespace

Money TakenSum::total() const
{
    return sumOf(parts);
}

PaymentDialog::PaymentDialog(const theme::Theme& theme, const Zone& zone, Case asked, QWidget* parent)
    : DialogFrame(theme, parent), m_zone(zone), m_case(std::move(asked)), m_bill(new kit::Card(kit::Ground::Subtle)),
      m_lines(new QGridLayout), m_amount(new kit::Field(theme)), m_discount(new kit::Field(theme)),
      m_way(new WayOfPaying(theme, this, m_case.bill.usual)),
      m_take(new KeycapButton(theme, {}, QStringLiteral("Enter"), ButtonKind::Primary))
{
    const QString name = words::clientName(m_case.clientName);
    setTitle(m_case.bill.isAhead ? tr("Предоплата: %1").arg(name) : tr("Оплата: %1").arg(name),
             m_case.bill.services.isEmpty() ? m_case.about : m_case.bill.services);
    setFixedWidth(theme.px(kWidth));
    build();
    buildFooter();
    propose();
    refresh();
}

void PaymentDialog::build()
{
    m_bill->column(10, 0)->addLayout(m_lines);
    m_lines->setColumnStretch(0, 1);
    m_lines->setVerticalSpacing(4);
    m_amount->setRole(FontRole::PhoneInput);
    m_amount->setLeadingIcon(theme::Icon::Wallet);
    auto* sums = new QHBoxLayout;
    sums->setSpacing(12);
    sums->addWidget(labelled(theme(), tr("Сумма"), words::currencySign(), m_amount), 3);
    auto* discount = labelled(theme(), tr("Скидка"), tr("%1 или %", "the currency").arg(words::currencySign()), m_discount);
    m_discount->setRole(FontRole::PhoneInput);
    if (!m_case.mayDiscount)
        discount->hide();
    sums->addWidget(discount, 2);
    body()->addSpacing(6);
    body()->addWidget(m_bill);
    if (const Money left = m_case.bill.leftBefore; left.minor > 0) {
        auto* told = new kit::Label(theme(), FontRole::Secondary, Tone::Warn,
                                    tr("За несостоявшиеся визиты у клиента осталось %1: верните их там (Ctrl F6, Ctrl R) и примите здесь.").arg(words::moneyText(left)));
        told->setWordWrap(true);
        body()->addWidget(told);
    }
    body()->addLayout(sums);
    body()->addWidget(m_way);
    body()->addWidget(problemLine());
    connect(m_amount, &QLineEdit::textChanged, this, &PaymentDialog::refresh);
    connect(m_way, &WayOfPaying::changed, this, &PaymentDialog::refresh);
    connect(m_discount, &QLineEdit::textChanged, this, [this] {
        propose();
        refresh();
    });
    kit::onKeys(this, QKeySequence(Qt::Key_Insert), [this] { addPart(); });
    kit::onKeys(this, QKeySequence(Qt::ALT | Qt::Key_Delete), [this] { dropPart(); });
    setFirstFocus(m_amount);
}

void PaymentDialog::buildFooter()
{
    QList<kit::KeyHint> keys{{{QStringLiteral("Enter")}, tr("принять оплату")},
                             {{QStringLiteral("Insert")}, tr("остаток другим способом")},
                             {{QStringLiteral("Alt Delete")}, tr("убрать способ")},
                             {{QStringLiteral("Alt 1…4")}, tr("способ цифрой")},
                             {{QStringLiteral("Esc")}, tr("без оплаты")}};
    if (payments::paidOf(m_case.bill.payments).minor > 0) {
        auto* refund = new KeycapButton(theme(), tr("Вернуть деньги"), QStringLiteral("Ctrl R"), ButtonKind::Ghost);
        refund->setSize(kit::ButtonSize::Dialog);
        footer()->insertWidget(0, refund);
        setFixedWidth(theme().px(kWidthWithRefund));
        connect(refund, &QPushButton::clicked, this, &PaymentDialog::refundAsked);
        kit::onKeys(this, QKeySequence(Qt::CTRL | Qt::Key_R), [this] { Q_EMIT refundAsked(); });
        keys.insert(4, {{QStringLiteral("Ctrl R")}, tr("вернуть деньги")});
    }
    auto* later = new KeycapButton(theme(), payments::dueOf(m_case.bill).minor > 0 ? tr("Без оплаты") : tr("Закрыть"), QStringLiteral("Esc"));
    for (KeycapButton* button : {later, m_take}) {
        button->setSize(kit::ButtonSize::Dialog);
        footer()->addWidget(button);
    }
    connect(later, &QPushButton::clicked, this, &DialogFrame::dismiss);
    connect(m_take, &QPushButton::clicked, this, &PaymentDialog::take);
    setDefaultButton(m_take);
    setContextKeys(std::move(keys));
}

std::optional<Money> PaymentDialog::discount() const
{
    return discountFromText(m_discount->text(), m_case.bill.price);
}

std::optional<Money> PaymentDialog::amount() const
{
    const auto amount = words::moneyFromText(m_amount->text());
    return amount && amount->minor > 0 ? amount : std::nullopt;
}

Money PaymentDialog::left() const
{
    return payments::dueOf(m_case.bill) - discount().value_or(Money()) - sumOf(m_parts);
}

// What is typed already is of the parts that were taken before it too.
std::optional<TakenSum> PaymentDialog::sum() const
{
    const auto given = discount();
    TakenSum sum{m_parts, given.value_or(Money())};
    if (const auto typed = amount())
        sum.parts.push_back({*typed, m_way->method()});
    else if (!m_amount->text().isEmpty())
        return std::nullopt;
    return given && !sum.parts.empty() && problem().isEmpty() ? std::optional(sum) : std::nullopt;
}

QString PaymentDialog::problem() const
{
    if (!m_amount->text().isEmpty() && !amount())
        return tr("Сумма пишется цифрами, например 3500 или 3500,50");
    const auto given = discount();
    if (!given || given->minor < 0)
        return tr("Скидка пишется рублями или процентами: 350 или 10 %");
    if (given->minor > 0 && *given > payments::dueOf(m_case.bill))
        return tr("Скидка больше, чем к оплате");
    return {};
}

// All that is left, unless somebody typed another sum.
void PaymentDialog::propose()
{
    if (m_amount->text() != m_proposed)
        return;
    m_proposed = left().minor > 0 ? words::amountText(left()) : QString();
    m_amount->setText(m_proposed);
    m_amount->selectAll();
}

void PaymentDialog::addPart()
{
    const auto typed = amount();
    if (!typed || !problem().isEmpty() || *typed >= left()) {
        showProblem(tr("Чтобы остаток принять другим способом, введите сначала часть: меньше %1").arg(words::moneyText(left())));
        return;
    }
    m_parts.push_back({*typed, m_way->method()});
    m_way->setMethod(m_way->method() == Method::Cash ? Method::Card : Method::Cash);
    m_proposed = m_amount->text();
    propose();
    m_amount->setFocus(Qt::TabFocusReason);
    refresh();
}

void PaymentDialog::dropPart()
{
    if (m_parts.empty())
        return;
    m_way->setMethod(m_parts.back().method);
    m_parts.pop_back();
    m_proposed = m_amount->text();
    propose();
    refresh();
}

void PaymentDialog::listBill()
{
    while (QLayoutItem* item = m_lines->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    int row = 0;
    const auto line = [this, &row](const QString& what, Money sum, Tone tone) {
        const FontRole role = tone == Tone::Main ? FontRole::SecondaryStrong : FontRole::Secondary;
        auto* text = new kit::Label(theme(), role, tone, what);
        text->setWordWrap(true);
        m_lines->addWidget(text, row, 0);
        m_lines->addWidget(new kit::Label(theme(), role, tone, words::moneyText(sum)), row++, 1, Qt::AlignRight | Qt::AlignTop);
    };
    const payments::Bill& bill = m_case.bill;
    line(tr("Цена"), bill.price, Tone::Second);
    for (const payments::Payment& payment : bill.payments)
        line(paymentLine(payment, m_zone), -payment.amount, Tone::Second);
    if (const Money before = payments::discountOf(bill.payments) + discount().value_or(Money()); before.minor != 0)
        line(tr("Скидка"), -before, Tone::Second);
    for (const PaymentPart& part : m_parts)
        line(methodWord(part.method), -part.amount, Tone::Second);
    line(left().minor < 0 ? tr("Переплата") : tr("К оплате"), left().minor < 0 ? -left() : left(), Tone::Main);
}

void PaymentDialog::take()
{
    const auto taken = sum();
    if (!taken)
        return;
    const Money due = payments::dueOf(m_case.bill) - taken->discount;
    if (payments::isFarAbove(taken->total(), due) && m_asked != taken->total()) {
        m_asked = taken->total();
        m_take->setText(tr("Да, принять %1").arg(words::moneyText(*m_asked)));
        showProblem(tr("К оплате %1, а введено %2. Если так и есть, нажмите Enter ещё раз.").arg(words::moneyText(due), words::moneyText(*m_asked)));
        return;
    }
    hold();
    Q_EMIT submitted(*taken);
}

void PaymentDialog::refresh()
{
    listBill();
    const auto taken = sum();
    m_amount->setInvalid(!m_amount->text().isEmpty() && !amount()); // nothing is wrong before something is typed
    const auto given = discount();
    m_discount->setInvalid(!given || given->minor < 0 || (given->minor > 0 && *given > payments::dueOf(m_case.bill)));
    m_take->setEnabled(taken.has_value());
    m_take->setText(taken ? tr("Принять %1").arg(words::moneyText(taken->total())) : tr("Принять оплату"));
    m_way->setSum(amount());
    m_asked.reset();
    showProblem(problem());
}

} // namespace priyom::desk
