// SPDX-License-Identifier: GPL-3.0-or-later
// Builds the parts of the program and joins them. A change of language builds the window anew: every word is then right.
#pragma once

#include "app/desktop/look_store.h"
#include "app/desktop/options.h"
#include "core/backend/backend.h"
#include "ui/shell/main_window.h"

#include <QTimer>

#include <memory>

namespace priyom::desktop {

class Desktop final : public QObject
{
    Q_OBJECT

public:
    Desktop(QApplication& application, Options options);
    ~Desktop() override;

    // Shows the window, or draws the pictures and quits.
    void start();

private:
    void open();
    void opened(const Result<backend::Backend::ShopFacts>& facts, std::shared_ptr<const Clock> clock);
    void refuse(const Error& error);
    void openDemo();
    void buildWindow();
    void changeLanguage(const QString& code);
    void saveLook() const;
    void openKeySheet();
    void showTime();
    void drawPictures();

    QApplication& m_application;
    Options m_options;
    Look m_look;
    theme::Theme m_theme;
    std::shared_ptr<const Clock> m_clock; // the shown shop's
    backend::Backend m_backend;
    backend::Backend::ShopFacts m_shop;
    QList<shell::Picture> m_pictures;            // of what belongs to no page
    std::unique_ptr<shell::MainWindow> m_window; // before the backend, which its pages ask
    QTimer m_second;
};

} // namespace priyom::desktop
