// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notices/unattended_watch.h"

#include "core/backend/services.h"
#include "ui/words/notice_text.h"

#include <QApplication>
#include <QWidget>

namespace priyom::noticesui {

UnattendedWatch::UnattendedWatch(backend::Backend& backend, QWidget& window, const Clock& clock, bool sound, notices::SteadyTime steady)
    : QObject(&window), m_backend(backend), m_clock(clock), m_steady(std::move(steady)), m_sound(sound)
{
    connect(&backend, &backend::Backend::changed, this, [this](const QSet<QString>& subjects) {
        if (NoticePace::concerns(subjects))
            m_pace.noteChange();
    });
    connect(&m_notifier, &SystemNotifier::opened, &window, [&window] {
        window.activateWindow();
        window.raise();
    });
    connect(&m_notifier, &SystemNotifier::unheard, &window, [this, &window] {
        QApplication::alert(&window);
        if (m_sound)
            QApplication::beep();
    });
}

void UnattendedWatch::tick()
{
    const notices::ClockReading now{m_clock.now(), m_steady()};
    if (!m_pace.isTime(now))
        return;
    m_pace.begin(now);
    m_backend.ask(
        this, [](backend::Services& services, const staff::Session& session) { return services.notices.watchUnattended(session); },
        [this](const Result<notices::Watched>& watched) {
            m_pace.end(watched ? watched->next : std::nullopt);
            if (!watched)
                return; // what fails to be written here fails for every action, which says so; looked again in a minute
            if (const notices::NoticeLine* loud = notices::loudestOf(watched->fresh))
                m_notifier.say(tr("Приём"), words::publicNoticeText(*loud), m_sound);
        });
}

} // namespace priyom::noticesui
