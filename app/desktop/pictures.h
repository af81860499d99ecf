// SPDX-License-Identifier: GPL-3.0-or-later
// --pictures: puts every page into each of its states, waits until its data are there, and keeps a picture of the window.
#pragma once

#include "ui/shell/main_window.h"

#include <QTimer>

namespace priyom::desktop {

class Pictures final : public QObject
{
    Q_OBJECT

public:
    // `suffix`: "-dark", "-large", "-en" or more of them. With `only` one picture of them.
    Pictures(shell::MainWindow& window, QString folder, QString suffix, QString only, QObject* parent);

    // Belongs to no page: the key sheet, sign-in.
    void add(shell::Picture picture);
    void start();

Q_SIGNALS:
    // 0 done, 1 a picture could not be written, 2 there is no picture of that name.
    void finished(int exitCode);

private:
    struct Shot
    {
        shell::Page* page; // none: the window as it is
        shell::Picture picture;
    };
    void arrange();
    void complete();
    void take();
    void next();
    void end(int exitCode, const QString& words = {});

    shell::MainWindow& m_window;
    QString m_folder;
    QString m_suffix;
    QString m_only;
    QList<shell::Picture> m_extra;
    QList<Shot> m_shots;
    QTimer m_timer;
    bool m_arranged = false;
    bool m_completed = false;
    int m_calm = 0;
};

} // namespace priyom::desktop
