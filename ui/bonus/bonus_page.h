// SPDX-License-Identifier: GPL-3.0-or-later
// Section 7: asks for a month's pay and, for the chosen person, the records behind each line.
#pragma once

#include "core/backend/backend.h"
#include "ui/bonus/bonus_view.h"
#include "ui/shell/page.h"
#include "ui/shell/shell.h"

namespace priyom::bonus {

class BonusPage final : public shell::Page
{
    Q_OBJECT

public:
    BonusPage(const theme::Theme& theme, backend::Backend& backend, shell::Shell& shell, QObject* parent = nullptr);

    [[nodiscard]] QString id() const override { return QStringLiteral("bonus"); }
    [[nodiscard]] shell::Section section() const override { return shell::Section::Bonuses; }
    [[nodiscard]] QString title() const override { return tr("Бонусы"); }
    [[nodiscard]] theme::Icon icon() const override { return theme::Icon::Wallet; }
    [[nodiscard]] QWidget* widget() override;
    [[nodiscard]] QList<kit::KeyHint> contextKeys() const override;
    [[nodiscard]] QList<kit::KeyGroup> keySheet() const override;
    [[nodiscard]] QList<shell::Picture> pictures() override;
    [[nodiscard]] bool isSettled() const override { return m_pending == 0 && !m_isStale; }
    void activated() override;

Q_SIGNALS:
    void exampleAsked(); // where nobody is paid yet

private:
    void build();
    [[nodiscard]] static QString enterText(ExplainTree::OnEnter enter);
    void step(int months);
    void reload();
    void readRecords(const pay::PersonPay& pay);
    void open(const reports::FigureQuery& query, const QString& title, qint64 record);

    const theme::Theme& m_theme;
    backend::Backend& m_backend;
    shell::Shell& m_shell;
    BonusView* m_view = nullptr; // until the page is first shown
    Month m_month;
    int m_steps = 0; // months from the running one
    int m_pending = 0;
    bool m_isStale = true;
};

} // namespace priyom::bonus
