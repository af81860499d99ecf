// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/jump_dialog.h"

#include "ui/desk/labelled.h"
#include "ui/desk/typed_day.h"
#include "ui/desk/typed_wish.h"
#include "ui/words/date_text.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace priyom::calendar {

namespace {

constexpr int kWidth = 380;

} // namespace

std::optional<QDate> typedDate(const QString& text, Instant now, const Zone& zone)
{
    const QString typed = text.simplified().toLower();
    if (!typed.contains(u' '))
        if (const auto day = desk::typedDay(typed, zone.date(now)))
            return day;
    const auto wish = desk::typedWish(typed, now, zone);
    return wish ? std::optional(wish->first) : std::nullopt;
}

JumpDialog::JumpDialog(const theme::Theme& theme, Instant now, const Zone& zone, QWidget* parent)
    : DialogFrame(theme, parent), m_now(now), m_zone(zone), m_text(new kit::Field(theme, tr("завтра, пт, 16.10, 2 июня"))),
      m_understood(new kit::Label(theme, kit::FontRole::BodyStrong, kit::Tone::Main)),
      m_go(new kit::KeycapButton(theme, tr("Перейти"), QStringLiteral("Enter"), kit::ButtonKind::Primary))
{
    setTitle(tr("Перейти к дню"));
    setFixedWidth(theme.px(kWidth));
    body()->addSpacing(6);
    body()->addWidget(desk::labelled(theme, tr("День"), {}, m_text));
    body()->addWidget(m_understood);
    body()->addWidget(problemLine());
    auto* stay = new kit::KeycapButton(theme, tr("Остаться"), QStringLiteral("Esc"));
    for (kit::KeycapButton* button : {stay, m_go}) {
        button->setSize(kit::ButtonSize::Dialog);
        footer()->addWidget(button);
    }
    connect(stay, &QPushButton::clicked, this, &DialogFrame::dismiss);
    connect(m_go, &QPushButton::clicked, this, &JumpDialog::go);
    connect(m_text, &QLineEdit::textChanged, this, &JumpDialog::read);
    setDefaultButton(m_go);
    setFirstFocus(m_text);
    setContextKeys({{{QStringLiteral("Enter")}, tr("перейти")}, {{QStringLiteral("Esc")}, tr("остаться")}});
    read();
}

void JumpDialog::read()
{
    m_day = typedDate(m_text->text(), m_now, m_zone);
    m_understood->setText(m_day ? words::fullDayText(*m_day) % QStringLiteral(" ") % QString::number(m_day->year()) : QString());
    showProblem({});
}

void JumpDialog::go()
{
    if (!m_day) {
        showProblem(tr("Такого дня не понять. Пишите так: завтра, пт, 16.10, 2 июня."));
        return;
    }
    const QDate day = *m_day;
    accept();
    Q_EMIT chosen(day);
}

} // namespace priyom::calendar
