// SPDX-License-Identifier: GPL-3.0-or-later
// How to begin with an empty shop: three ways, what is missing before anybody can be booked, what the board will look like.
#pragma once

#include "ui/firstrun/first_steps.h"

#include <QWidget>

namespace priyom::firstrun {

class FirstRunView final : public QWidget
{
    Q_OBJECT

public:
    explicit FirstRunView(const kit::Theme& theme, QWidget* parent = nullptr);

    void setPerson(const QString& name); // «Здравствуйте, Елена»
    // What the shop goes by until somebody says otherwise; without hours nothing is said.
    void setHours(const QString& week, const QString& zone);
    // The ways beside the first: who may not load files or leave the shop for the demo has none.
    void offer(bool file, bool demo);
    void setMissing(const QSet<Step>& missing);
    void takeFocus() { m_add->setFocus(Qt::OtherFocusReason); }

Q_SIGNALS:
    void addLeadAsked();
    void chooseFileAsked();
    void openDemoAsked();
    void stepAsked(priyom::firstrun::Step step);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void fit();

    struct Way
    {
        kit::Icon icon;
        QString step;
        QString title;
        QString explains;
        QStringList points;
    };
    [[nodiscard]] QWidget* makeWay(const Way& way, kit::KeycapButton* button);
    // Words, a key, words, on one line.
    [[nodiscard]] QWidget* makeHint(kit::Icon icon, kit::Label* before, const QString& key, const QString& after);
    [[nodiscard]] QWidget* makeBoardPreview();

    const kit::Theme& m_theme;
    FirstSteps* m_steps;
    kit::Label* m_hello;
    kit::Label* m_hours;
    QWidget* m_hoursHint;
    bool m_hasHours = false;
    QWidget* m_callHint;
    QWidget* m_preview = nullptr;
    QWidget* m_fileWay = nullptr;
    QWidget* m_demoWay = nullptr;
    kit::KeycapButton* m_add;
    kit::KeycapButton* m_choose;
    kit::KeycapButton* m_demo;
};

} // namespace priyom::firstrun
