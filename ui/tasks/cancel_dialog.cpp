// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/cancel_dialog.h"

#include "ui/desk/labelled.h"
#include "ui/words/lead_words.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace priyom::tasksui {

using bookings::CancelledBy;

namespace {

constexpr int kWidth = 466;
constexpr CancelledBy kWho[] = {CancelledBy::Client, CancelledBy::Shop}; // by digit

} // namespace

CancelDialog::CancelDialog(const theme::Theme& theme, const QString& clientName, const QString& about, QWidget* parent)
    : DialogFrame(theme, parent), m_by(new kit::OptionList(theme)), m_what(new kit::Combo(theme)),
      m_whatPlace(desk::labelled(theme, tr("Что отменяется"), {}, m_what)), m_why(new kit::Field(theme)),
      m_paid(new kit::Label(theme, kit::FontRole::Body, kit::Tone::Warn))
{
    setTitle(tr("Отмена визита: %1").arg(words::clientName(clientName)), about);
    setFixedWidth(theme.px(kWidth));
    m_by->setAccessibleName(tr("Кто отменил"));
    m_by->setOptions({kit::Option{tr("Отменил клиент")}, kit::Option{tr("Отменили мы")}});
    body()->addSpacing(6);
    body()->addWidget(m_by);
    body()->addSpacing(2);
    body()->addWidget(m_whatPlace);
    m_whatPlace->hide();
    body()->addWidget(desk::labelled(theme, tr("Почему"), {}, m_why));
    m_paid->setWordWrap(true);
    m_paid->hide();
    body()->addWidget(m_paid);
    body()->addWidget(problemLine());
    auto* keep = new kit::KeycapButton(theme, tr("Не менять"), QStringLiteral("Esc"));
    auto* save = new kit::KeycapButton(theme, tr("Отменить визит"), QStringLiteral("Enter"), kit::ButtonKind::Primary);
    for (kit::KeycapButton* button : {keep, save}) {
        button->setSize(kit::ButtonSize::Dialog);
        footer()->addWidget(button);
    }
    connect(keep, &QPushButton::clicked, this, &DialogFrame::dismiss);
    connect(save, &QPushButton::clicked, this, &CancelDialog::submit);
    connect(m_by, &kit::OptionList::picked, this, [this] { m_why->setFocus(Qt::OtherFocusReason); });
    connect(m_by, &kit::OptionList::typedPast, this, [this](const QString& text) {
        m_why->setFocus(Qt::TabFocusReason);
        m_why->insert(text);
    });
    setDefaultButton(save);
    setFirstFocus(m_by);
    setContextKeys({{{QStringLiteral("1"), QStringLiteral("2")}, tr("кто отменил")},
                    {{QStringLiteral("Enter")}, tr("отменить визит")},
                    {{QStringLiteral("Esc")}, tr("не менять")}});
}

void CancelDialog::offerOneOf(int services, const QString& service)
{
    m_what->addItem(tr("Весь визит, %n услуг", nullptr, services));
    m_what->addItem(tr("Только «%1»").arg(service));
    m_whatPlace->show();
}

void CancelDialog::warnOfPaid(const QString& sum)
{
    m_paid->setText(tr("За этот визит уже оплачено %1: после отмены предложим вернуть.").arg(sum));
    m_paid->show();
}

void CancelDialog::submit()
{
    const QString why = m_why->text().trimmed();
    if (m_by->current() < 0) {
        showProblem(tr("Укажите, кто отменил: 1 или 2."));
        m_by->setFocus(Qt::OtherFocusReason);
    } else if (why.isEmpty()) {
        showProblem(tr("Напишите, почему: без причины отмену не сохранить."));
        m_why->setFocus(Qt::OtherFocusReason);
    } else {
        hold();
        Q_EMIT submitted({kWho[m_by->current()], why});
    }
}

void CancelDialog::keyPressEvent(QKeyEvent* event)
{
    // A digit means who, wherever the focus is, but in the text, where it is typed.
    if (!m_why->hasFocus() && m_by->takeDigit(event->key()))
        return;
    DialogFrame::keyPressEvent(event);
}

} // namespace priyom::tasksui
