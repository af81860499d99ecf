// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/walk_in_dialog.h"

#include "ui/desk/labelled.h"
#include "ui/desk/phone_typing.h"
#include "ui/words/near_day.h"
#include "ui/words/number_text.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace priyom::tasksui {

namespace {

constexpr int kWidth = 466;

} // namespace

WalkInDialog::WalkInDialog(const theme::Theme& theme, const QStringList& services, const bookings::WalkInOffer& offer,
                           const Zone& zone, QWidget* parent)
    : DialogFrame(theme, parent), m_zone(zone), m_service(new kit::Combo(theme)), m_specialist(new kit::Combo(theme)),
      m_phone(new kit::Field(theme)), m_name(new kit::Field(theme)),
      m_about(new kit::Label(theme, kit::FontRole::Body, kit::Tone::Second))
{
    setTitle(tr("Пришли без записи"));
    setFixedWidth(theme.px(kWidth));
    m_service->addItems(services);
    desk::formatWhileTyped(*m_phone);
    m_about->setWordWrap(true);
    body()->addWidget(m_about);
    body()->addSpacing(4);
    body()->addWidget(desk::labelled(theme, tr("Услуга"), {}, m_service));
    body()->addWidget(desk::labelled(theme, tr("Специалист"), tr("свободен сейчас"), m_specialist));
    body()->addWidget(desk::labelled(theme, tr("Телефон"), tr("необязательно"), m_phone));
    body()->addWidget(desk::labelled(theme, tr("Имя"), tr("необязательно"), m_name));
    body()->addWidget(problemLine());
    auto* keep = new kit::KeycapButton(theme, tr("Не принимать"), QStringLiteral("Esc"));
    auto* save = new kit::KeycapButton(theme, tr("Принять"), QStringLiteral("Enter"), kit::ButtonKind::Primary);
    for (kit::KeycapButton* button : {keep, save}) {
        button->setSize(kit::ButtonSize::Dialog);
        footer()->addWidget(button);
    }
    connect(keep, &QPushButton::clicked, this, &DialogFrame::dismiss);
    connect(save, &QPushButton::clicked, this, &WalkInDialog::submit);
    connect(m_service, &QComboBox::currentIndexChanged, this, &WalkInDialog::ask);
    connect(m_specialist, &QComboBox::currentIndexChanged, this, &WalkInDialog::ask);
    setDefaultButton(save);
    setFirstFocus(m_phone);
    setContextKeys({{{QStringLiteral("Enter")}, tr("принять сейчас")},
                    {{QStringLiteral("Tab")}, tr("следующее поле")},
                    {{QStringLiteral("Esc")}, tr("не принимать")}});
    fill(offer);
}

void WalkInDialog::fill(const bookings::WalkInOffer& offer)
{
    m_isFilling = true;
    if (m_service->findText(offer.service) < 0 && !offer.service.isEmpty())
        m_service->addItem(offer.service);
    m_service->setCurrentIndex(m_service->findText(offer.service));
    m_specialist->clear();
    m_specialist->addItems(offer.free);
    m_specialist->setCurrentIndex(m_specialist->findText(offer.specialist));
    m_isFilling = false;
    const bool isFree = !offer.specialist.isEmpty();
    m_about->setText(
        isFree ? tr("Начало сейчас: %1%2%3, %4")
                     .arg(words::timeText(offer.period.from, m_zone))
                     .arg(words::kEnDash)
                     .arg(words::timeText(offer.period.to, m_zone), words::moneyText(offer.price))
               : tr("Сейчас для этой услуги никто не свободен: выберите другую или запишите на ближайшее время (F4)."));
    showProblem({});
}

void WalkInDialog::ask()
{
    if (m_isFilling)
        return;
    Q_EMIT asked(++m_question, {m_service->currentText(), m_specialist->currentText()});
}

void WalkInDialog::setOffer(int question, const bookings::WalkInOffer& offer)
{
    if (question == m_question) // else another one was asked for meanwhile
        fill(offer);
}

void WalkInDialog::submit()
{
    if (m_specialist->currentText().isEmpty()) {
        showProblem(tr("Принять некому: никто не свободен."));
        m_service->setFocus(Qt::OtherFocusReason);
        return;
    }
    hold();
    bookings::WalkInDraft draft;
    draft.specialist = m_specialist->currentText();
    draft.service = m_service->currentText();
    draft.phone = m_phone->text().trimmed();
    draft.name = m_name->text().simplified();
    Q_EMIT submitted(draft);
}

} // namespace priyom::tasksui
