// SPDX-License-Identifier: GPL-3.0-or-later
// The list of what can be brought back, or the sentence that there is nothing: the same in the settings and in the dialog
// for those who have no settings.
#pragma once

#include "core/backend/backend.h"
#include "core/bin/bin_line.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/key_hint.h"
#include "ui/kit/text_table.h"
#include "ui/shell/shell.h"

class QStackedLayout;

namespace priyom::binui {

class BinView final : public QWidget
{
    Q_OBJECT

public:
    BinView(const theme::Theme& theme, backend::Backend& backend, shell::Shell& shell, QWidget* parent = nullptr);

    void load();
    // The chosen one, as Enter does.
    void restoreChosen();
    void takeFocus();
    [[nodiscard]] bool isSettled() const { return m_asked == 0; }
    // Those that do something with what lies there.
    [[nodiscard]] QList<kit::KeyHint> contextKeys() const;
    [[nodiscard]] int count() const { return int(m_lines.size()); }
    [[nodiscard]] kit::TextTable& table() { return *m_table; }

Q_SIGNALS:
    void loaded();
    void refused(const QString& sentence); // empty: no longer

private:
    void showLines(std::vector<bin::BinLine> lines, const Zone& zone);
    void restore(const bin::BinLine& line);

    backend::Backend& m_backend;
    shell::Shell& m_shell;
    QStackedLayout* m_stack;
    kit::TextTable* m_table;
    kit::EmptyState* m_empty;
    std::vector<bin::BinLine> m_lines;
    int m_asked = 0;
};

} // namespace priyom::binui
