// SPDX-License-Identifier: GPL-3.0-or-later
// Stands before another page while the shop has no lead yet, and gives way to it with the first one. Neither of the two
// pages knows of the other; whoever joins the parts puts one into the other.
#pragma once

#include "core/backend/backend.h"
#include "ui/firstrun/first_run_view.h"
#include "ui/shell/page.h"

#include <functional>

class QStackedWidget;

namespace priyom::firstrun {

// Where the three ways lead, and each of the first steps; none: not for whoever sits here, and it is not shown.
struct Ways
{
    std::function<void()> addLead;
    std::function<void()> chooseFile;
    std::function<void()> openDemo;
    std::function<void(Step)> openStep = {};
};

class FirstRunPage final : public shell::Page
{
    Q_OBJECT

public:
    // Takes the page it stands before.
    FirstRunPage(const theme::Theme& theme, backend::Backend& backend, shell::Page* behind, Ways ways, QObject* parent = nullptr);

    [[nodiscard]] QString id() const override { return m_behind->id(); }
    [[nodiscard]] shell::Section section() const override { return m_behind->section(); }
    [[nodiscard]] QString title() const override { return m_behind->title(); }
    [[nodiscard]] theme::Icon icon() const override { return m_behind->icon(); }
    [[nodiscard]] QWidget* widget() override;
    [[nodiscard]] shell::Badge badge() const override { return m_behind->badge(); }
    [[nodiscard]] QList<kit::KeyHint> contextKeys() const override;
    [[nodiscard]] QList<kit::KeyGroup> keySheet() const override { return m_behind->keySheet(); }
    [[nodiscard]] QList<shell::Picture> pictures() override;
    [[nodiscard]] bool isSettled() const override { return !m_asking && (m_isEmpty || m_behind->isSettled()); }
    [[nodiscard]] bool hasUnsaved() const override { return m_behind->hasUnsaved(); }
    void activated() override;
    void chosenAgain() override
    {
        if (m_isEmpty)
            activated();
        else
            m_behind->chosenAgain();
    }
    void find() override
    {
        if (!m_isEmpty)
            m_behind->find();
    }

    void setPerson(const QString& name) { m_person = name; }

private:
    void build();
    void look();
    void show(bool empty);

    const theme::Theme& m_theme;
    backend::Backend& m_backend;
    shell::Page* m_behind;
    QStackedWidget* m_stack;
    FirstRunView* m_view = nullptr; // most shops have leads and never see it
    Ways m_ways;
    QString m_person;
    QString m_hours;
    QString m_zone;
    QSet<Step> m_missing;
    bool m_isEmpty = false;
    bool m_asking = false;
    bool m_isActive = false;
};

} // namespace priyom::firstrun
