// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/walk_ins.h"

#include "core/backend/services.h"
#include "ui/desk/taken_time.h"
#include "ui/tasks/walk_in_dialog.h"
#include "ui/words/error_text.h"
#include "ui/words/person_name.h"

#include <QPointer>

namespace priyom::tasksui {

using backend::Services;
using staff::Session;

// What the form begins with.
struct WalkIns::Question
{
    QStringList services;
    bookings::WalkInOffer offer;
};

WalkIns::WalkIns(const theme::Theme& theme, backend::Backend& backend, shell::Shell& shell, const Zone& zone,
                 QObject* parent)
    : QObject(parent), m_theme(theme), m_backend(backend), m_shell(shell), m_zone(zone)
{
}

void WalkIns::begin(const QString& specialist)
{
    m_backend.ask(
        this,
        [specialist](Services& services, const Session& session) -> Result<Question> {
            Question question;
            PRIYOM_TRY(question.offer, services.walkIns.offer(session, {{}, specialist}));
            PRIYOM_TRY(const catalog::Lists lists, services.catalog.lists(session));
            for (const catalog::Service& service : lists.services)
                if (service.active)
                    question.services += service.name;
            return question;
        },
        [this](const Result<Question>& question) {
            if (question)
                open(*question);
            else
                Q_EMIT refused(words::errorText(question.error(), m_zone));
        });
}

void WalkIns::open(const Question& question)
{
    auto* dialog = new WalkInDialog(m_theme, question.services, question.offer, m_zone);
    connect(
        dialog, &WalkInDialog::asked, this,
        [this, dialog = QPointer(dialog)](int number, const bookings::WalkInAsked& asked) {
            m_backend.ask(
                this,
                [asked](Services& services, const Session& session) { return services.walkIns.offer(session, asked); },
                [this, dialog, number](const Result<bookings::WalkInOffer>& offer) {
                    if (dialog && offer)
                        dialog->setOffer(number, *offer);
                    else if (dialog)
                        dialog->setNoOffer(number, words::errorText(offer.error(), m_zone));
                });
        });
    connect(dialog, &WalkInDialog::whoAsked, this,
            [this, dialog = QPointer(dialog)](int number, const QString& phone, const QString& name) {
                m_backend.ask(
                    this,
                    [phone, name](Services& services, const Session& session) {
                        return services.walkIns.booked(session, phone, name);
                    },
                    [dialog, number](const Result<std::optional<bookings::VisitRow>>& booked) {
                        if (dialog && !booked)
                            dialog->showProblem(words::errorText(booked.error()));
                        if (dialog)
                            dialog->setBooked(number, booked.value_or(std::nullopt));
                    });
            });
    connect(dialog, &WalkInDialog::submitted, this,
            [this, dialog = QPointer(dialog)](const bookings::WalkInDraft& draft) {
                m_backend.ask(
                    this,
                    [draft](Services& services, const Session& session) {
                        return services.bookings.walkIn(session, draft);
                    },
                    [this, dialog, draft](const Result<bookings::Booked>& booked) {
                        if (!booked) {
                            desk::tellRefused(m_backend, this, booked.error(), [dialog](const desk::Refused& why) {
                                if (dialog)
                                    dialog->refuse(why.sentence);
                            });
                            return;
                        }
                        if (dialog)
                            dialog->accept();
                        const QString with = words::shortName(draft.specialist);
                        m_shell.toast({draft.booked.isValid() ? tr("Принят по записи") : tr("Принят без записи, специалист: %1").arg(with),
                                       tr("Вернуть"),
                                       {},
                                       QStringLiteral("Ctrl Z")}); // by the history
                        if (booked->visit)
                            Q_EMIT came(booked->visit->id, booked->visit->startAt, dialog ? dialog->called() : draft.name);
                    });
            });
    m_shell.openDialog(dialog);
}

} // namespace priyom::tasksui
