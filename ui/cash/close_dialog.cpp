// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cash/close_dialog.h"

#include "ui/cash/cash_words.h"
#include "ui/desk/labelled.h"
#include "ui/words/currency.h"
#include "ui/words/date_text.h"
#include "ui/words/number_text.h"
#include "ui/words/typed_money.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace priyom::cash {

using desk::labelled;
using kit::FontRole;
using kit::KeycapButton;
using kit::Tone;
using payments::Method;
using payments::MethodTotal;

namespace {

constexpr int kWidth = 460;

MethodTotal totalIn(const std::vector<payments::CashLine>& lines, Method method)
{
    const auto totals = payments::totalsOf(lines);
    const auto found = std::ranges::find(totals, method, &MethodTotal::method);
    return found == totals.end() ? MethodTotal{} : *found;
}

} // namespace

CloseDialog::CloseDialog(const theme::Theme& theme, const payments::CashDay& day, QWidget* parent)
    : DialogFrame(theme, parent), m_date(day.date), m_before(day.before), m_open(day.open()), m_opening(new kit::Field(theme)), m_counted(new kit::Field(theme)),
      m_note(new kit::Field(theme, tr("Например: сдача без мелочи"))), m_expected(new kit::Label(theme, FontRole::Body, Tone::Main)),
      m_terminal(new kit::Label(theme, FontRole::Secondary, Tone::Second)), m_difference(new kit::Label(theme, FontRole::Body, Tone::Second)),
      m_close(new KeycapButton(theme, tr("Закрыть смену"), QStringLiteral("Enter"), kit::ButtonKind::Primary))
{
    setTitle(tr("Закрыть смену"), tr("%1. Что примут позже, войдёт в другую смену.").arg(words::fullDayText(day.date)));
    setFixedWidth(theme.px(kWidth));
    m_opening->setText(words::amountText(day.opening));
    build();
    refresh();
}

void CloseDialog::build()
{
    m_counted->setRole(FontRole::PhoneInput);
    m_opening->setRole(FontRole::PhoneInput);
    m_note->setMaxLength(payments::CashService::kLongestNote);
    const MethodTotal card = totalIn(m_open, Method::Card);
    m_terminal->setText(tr("Картой %1: сверьте с терминалом.").arg(words::moneyText(card.net())));
    if (card.count == 0)
        m_terminal->hide();
    auto* sums = new QHBoxLayout;
    sums->setSpacing(12);
    sums->addWidget(labelled(theme(), tr("Было на начало"), words::currencySign(), m_opening));
    sums->addWidget(labelled(theme(), tr("Посчитано в кассе"), words::currencySign(), m_counted));
    auto* box = new kit::Card(kit::Ground::Subtle);
    box->column(10, 4)->addWidget(m_expected);
    box->column()->addWidget(m_terminal);
    m_expected->setWordWrap(true);
    body()->addSpacing(6);
    body()->addWidget(box);
    body()->addLayout(sums);
    body()->addWidget(m_difference);
    body()->addWidget(labelled(theme(), tr("Почему расходится"), tr("если сумма другая"), m_note));
    body()->addWidget(problemLine());
    auto* keep = new KeycapButton(theme(), tr("Не закрывать"), QStringLiteral("Esc"));
    for (KeycapButton* button : {keep, m_close}) {
        button->setSize(kit::ButtonSize::Dialog);
        footer()->addWidget(button);
    }
    connect(keep, &QPushButton::clicked, this, &DialogFrame::dismiss);
    connect(m_close, &QPushButton::clicked, this, &CloseDialog::submit);
    for (kit::Field* field : {m_opening, m_counted, m_note})
        connect(field, &QLineEdit::textChanged, this, &CloseDialog::refresh);
    setDefaultButton(m_close);
    setFirstFocus(m_counted);
    setContextKeys({{{QStringLiteral("Enter")}, tr("закрыть смену")},
                    {{QStringLiteral("Tab"), QStringLiteral("Shift Tab")}, tr("почему, сколько было")},
                    {{QStringLiteral("Esc")}, tr("не закрывать")}});
}

std::optional<Money> CloseDialog::typed(const kit::Field& field) const
{
    const auto sum = words::moneyFromText(field.text());
    return sum && sum->minor >= 0 ? sum : std::nullopt;
}

std::optional<Money> CloseDialog::expected() const
{
    const auto opening = typed(*m_opening);
    return opening ? std::optional(payments::expectedCash(*opening, m_open)) : std::nullopt;
}

void CloseDialog::submit()
{
    const auto counted = typed(*m_counted);
    const auto due = expected();
    if (!counted || !due)
        return;
    const QString note = m_note->text().trimmed();
    if (*counted != *due && note.isEmpty()) {
        showProblem(tr("Сумма расходится: напишите почему, тогда смена закроется."));
        m_note->setInvalid(true);
        m_note->setFocus(Qt::TabFocusReason);
        return;
    }
    payments::CashClosing closing;
    closing.day = m_date;
    closing.opening = *typed(*m_opening);
    closing.counted = *counted;
    closing.expected = due;
    closing.before = m_before;
    closing.note = note;
    hold();
    Q_EMIT submitted(closing);
}

void CloseDialog::refresh()
{
    const auto counted = typed(*m_counted);
    const auto due = expected();
    const MethodTotal cash = totalIn(m_open, Method::Cash);
    m_expected->setText(due ? tr("Должно быть %1: на начало, плюс наличные %2, минус возвраты %3")
                                  .arg(words::moneyText(*due), words::moneyText(cash.taken), words::moneyText(cash.refunded))
                            : QString());
    m_opening->setInvalid(!typed(*m_opening));
    m_counted->setInvalid(!m_counted->text().isEmpty() && !counted);
    m_note->setInvalid(false);
    const Money difference = counted && due ? *counted - *due : Money();
    QString said = counted && due ? differenceText(difference) : tr("Пересчитайте наличные и введите сумму");
    said.front() = said.front().toUpper();
    m_difference->setText(said);
    m_difference->setTone(!counted || !due ? Tone::Second : difference.minor == 0 ? Tone::Ok : Tone::Warn);
    m_close->setEnabled(counted && due);
    const bool isWrong = !typed(*m_opening) || (!m_counted->text().isEmpty() && !counted);
    showProblem(isWrong ? tr("Сумма пишется цифрами, например 3500 или 3500,50") : QString());
}

} // namespace priyom::cash
