// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/left_line.h"

#include "core/backend/services.h"
#include "ui/settings/left_visits.h"
#include "ui/words/error_text.h"

namespace priyom::settingsui {

namespace {

using namespace std::chrono_literals;

constexpr auto kPause = 80ms;

} // namespace

LeftLine::LeftLine(const theme::Theme& theme, backend::Backend& backend, QWidget* parent)
    : QObject(parent), m_backend(backend), m_line(new kit::Label(theme, kit::FontRole::Secondary, kit::Tone::Warn))
{
    m_line->setParent(parent);
    m_line->setWordWrap(true);
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPause);
    connect(&m_pause, &QTimer::timeout, this, &LeftLine::read);
    m_line->hide();
}

void LeftLine::ask(const std::optional<bookings::HoursEdit>& edit)
{
    ++m_question;
    if (edit) {
        m_edit = *edit;
        m_pause.start();
        return;
    }
    m_pause.stop();
    m_line->hide();
}

void LeftLine::read()
{
    m_backend.ask(
        this,
        [edit = m_edit](backend::Services& services, const staff::Session& session) -> Result<LeftVisits> {
            PRIYOM_TRY(auto rows, services.visitDesk.leftByHours(session, edit));
            return LeftVisits{std::move(rows), services.place.zone()};
        },
        [this, question = m_question](const Result<LeftVisits>& left) {
            if (question != m_question)
                return;
            m_line->setText(!left ? words::errorText(left.error())
                          : tr("Вне часов этого дня записано визитов: %1 (%2). Их нужно перенести.").arg(left->rows.size()).arg(leftVisitsText(*left)));
            m_line->setVisible(!left || !left->rows.empty());
        });
}

} // namespace priyom::settingsui
