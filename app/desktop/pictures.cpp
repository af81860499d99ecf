// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/pictures.h"

#include "ui/kit/overlay_host.h"

#include <QDir>
#include <QTextStream>

#include <chrono>

namespace priyom::desktop {

namespace {

using namespace std::chrono_literals;

constexpr auto kBeat = 20ms;
constexpr int kCalmBeats = 3; // settled that many times running: layouts and deferred deletes are through

} // namespace

Pictures::Pictures(shell::MainWindow& window, QString folder, QString suffix, QString only, QObject* parent)
    : QObject(parent), m_window(window), m_folder(std::move(folder)), m_suffix(std::move(suffix)), m_only(std::move(only))
{
    m_timer.setInterval(kBeat);
    connect(&m_timer, &QTimer::timeout, this, &Pictures::next);
}

void Pictures::add(shell::Picture picture)
{
    m_extra.append(std::move(picture));
}

void Pictures::start()
{
    if (!QDir().mkpath(m_folder)) {
        end(1, tr("Не удалось создать папку %1").arg(m_folder));
        return;
    }
    for (shell::Page* page : m_window.pages()) {
        for (const shell::Picture& picture : page->pictures())
            m_shots.append({page, picture});
    }
    for (const shell::Picture& picture : std::as_const(m_extra))
        m_shots.append({nullptr, picture});
    if (!m_only.isEmpty()) {
        m_shots.removeIf([this](const Shot& shot) { return shot.picture.name != m_only; });
        if (m_shots.isEmpty()) {
            end(2, tr("Картинки «%1» нет").arg(m_only));
            return;
        }
    }
    m_timer.start();
}

void Pictures::next()
{
    if (m_shots.isEmpty()) {
        end(0);
        return;
    }
    const Shot& shot = m_shots.constFirst();
    if (shot.page && !shot.page->isSettled()) {
        m_calm = 0;
        if (m_window.currentPage() != shot.page)
            m_window.goTo(shot.page->section());
        return;
    }
    if (!m_arranged)
        arrange();
    else if (shot.picture.isReady && !shot.picture.isReady())
        m_calm = 0;
    else if (++m_calm < kCalmBeats)
        return;
    else if (!m_completed)
        complete();
    else
        take();
}

void Pictures::arrange()
{
    const Shot& shot = m_shots.constFirst();
    if (shot.page)
        m_window.goTo(shot.page->section());
    if (shot.picture.arrange)
        shot.picture.arrange();
    m_arranged = true;
    m_completed = !shot.picture.complete;
    m_calm = 0;
}

void Pictures::complete()
{
    m_shots.constFirst().picture.complete();
    m_completed = true;
    m_calm = 0;
}

void Pictures::take()
{
    const Shot shot = m_shots.takeFirst();
    const QString file = QDir(m_folder).filePath(shot.picture.name % m_suffix % QStringLiteral(".png"));
    if (!m_window.grab().save(file)) {
        end(1, tr("Не удалось записать %1").arg(file));
        return;
    }
    while (kit::DialogFrame* open = m_window.overlays().top())
        open->dismiss();
    if (shot.picture.leave)
        shot.picture.leave();
    m_window.clearToast();
    m_window.uncover();
    m_arranged = false;
    m_calm = 0;
}

void Pictures::end(int exitCode, const QString& words)
{
    m_timer.stop();
    if (!words.isEmpty())
        QTextStream(stderr) << words << Qt::endl;
    Q_EMIT finished(exitCode);
}

} // namespace priyom::desktop
