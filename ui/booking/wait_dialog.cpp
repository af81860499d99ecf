// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/booking/wait_dialog.h"

#include "core/backend/services.h"
#include "ui/desk/labelled.h"
#include "ui/desk/typed_wish.h"
#include "ui/kit/grown.h"
#include "ui/words/error_text.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace priyom::desk {

namespace {

constexpr int kWidth = 466;

} // namespace

WaitDialog::WaitDialog(const theme::Theme& theme, backend::Backend& backend, DeskLists lists, const Clock& clock,
                       bookings::WaitingDraft who, const QString& called, const QString& about, QWidget* parent)
    : DialogFrame(theme, parent), m_backend(backend), m_lists(std::move(lists)), m_clock(clock),
      m_draft(std::move(who)), m_service(new kit::Combo(theme)), m_specialist(new kit::Combo(theme)),
      m_wish(new kit::Field(theme, tr("завтра после 15"))), m_note(new kit::Field(theme))
{
    setTitle(tr("В лист ожидания: %1").arg(called),
             about.isEmpty() ? tr("Когда появится подходящее окно, программа подскажет, кому позвонить.")
                             : tr("Сейчас визит стоит на %1. Если не сказать, когда удобно, ищем раньше.").arg(about));
    kit::fixWidth(this, theme, kWidth);
    m_service->addItem(tr("любая услуга"));
    for (const catalog::Service& service : m_lists.catalog.services)
        if (service.active || service.name == m_draft.service)
            m_service->addItem(service.name);
    m_specialist->addItem(tr("кто угодно"));
    for (const staff::Person& person : m_lists.specialists())
        m_specialist->addItem(person.name);
    m_service->setCurrentIndex(std::max(0, m_service->findText(m_draft.service)));
    m_specialist->setCurrentIndex(std::max(0, m_specialist->findText(m_draft.specialist)));
    build();
    if (m_draft.within)
        m_wish->setText(wishText(*m_draft.within, m_lists.hours));
}

void WaitDialog::build()
{
    QWidget* const service = labelled(theme(), tr("Услуга"), {}, m_service);
    body()->addSpacing(6);
    body()->addWidget(labelled(theme(), tr("Когда удобно"), tr("словами; пусто: когда угодно"), m_wish));
    body()->addWidget(service);
    service->setVisible(!m_draft.visit.isValid()); // a visit is moved with its own
    body()->addWidget(labelled(theme(), tr("Специалист"), {}, m_specialist));
    body()->addWidget(labelled(theme(), tr("Заметка"), tr("необязательно"), m_note));
    m_note->setMaxLength(bookings::WaitingService::kLongestNote);
    body()->addWidget(problemLine());
    auto* keep = new kit::KeycapButton(theme(), tr("Не добавлять"), QStringLiteral("Esc"));
    auto* save =
        new kit::KeycapButton(theme(), tr("В лист ожидания"), QStringLiteral("Enter"), kit::ButtonKind::Primary);
    for (kit::KeycapButton* button : {keep, save}) {
        button->setSize(kit::ButtonSize::Dialog);
        footer()->addWidget(button);
    }
    connect(keep, &QPushButton::clicked, this, &DialogFrame::dismiss);
    connect(save, &QPushButton::clicked, this, &WaitDialog::submit);
    connect(m_wish, &QLineEdit::textChanged, this, &WaitDialog::check);
    setDefaultButton(save);
    setFirstFocus(m_wish);
    setContextKeys({{{QStringLiteral("Tab")}, tr("следующее поле")},
                    {{QStringLiteral("Enter")}, tr("в лист ожидания")},
                    {{QStringLiteral("Esc")}, tr("не добавлять")}});
}

std::optional<schedule::DayTimes> WaitDialog::wished() const
{
    return typedWish(m_wish->text().trimmed(), m_clock.now(), m_lists.zone);
}

void WaitDialog::check()
{
    const auto wish = wished();
    m_wish->setInvalid(false); // nobody is told off in the middle of a word
    if (!wish && !m_wish->text().trimmed().isEmpty())
        m_wish->setTrailingHint(tr("не понято, пишут: пт утром"), kit::Tone::Warn);
    else
        m_wish->setTrailingHint(wish ? wishText(*wish, m_lists.hours) : QString(), kit::Tone::Accent,
                                wish ? theme::Icon::Calendar : theme::Icon::None);
}

void WaitDialog::submit()
{
    m_draft.within = wished();
    if (!m_draft.within && !m_wish->text().trimmed().isEmpty()) {
        m_wish->setInvalid(true);
        m_wish->setFocus(Qt::OtherFocusReason);
        showProblem(tr("Когда удобно, не понято. Напишите иначе: пт утром, завтра после 15, или оставьте пустым."));
        return;
    }
    m_draft.service = m_service->currentIndex() > 0 ? m_service->currentText() : QString();
    m_draft.specialist = m_specialist->currentIndex() > 0 ? m_specialist->currentText() : QString();
    m_draft.note = m_note->text();
    hold();
    m_backend.ask(
        this,
        [draft = m_draft](backend::Services& services, const staff::Session& session) {
            return services.waiting.add(session, draft);
        },
        [this](const Result<bookings::WaitingAdded>& made) {
            if (!made) {
                refuse(words::errorText(made.error()));
                return;
            }
            Q_EMIT added();
            accept();
        });
}

} // namespace priyom::desk
