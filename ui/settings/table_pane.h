// SPDX-License-Identifier: GPL-3.0-or-later
// A subject that is a list: a card with a table, Insert adds an entry, Enter opens one. Entries are saved one at a time.
#pragma once

#include "ui/kit/text_table.h"
#include "ui/settings/form_dialog.h"
#include "ui/settings/settings_pane.h"

namespace priyom::settingsui {

struct TableWords
{
    QString title;
    QString note; // beside the title: what the list is for
    QString add;  // on the button
    QString empty = {}; // while there is no entry
};

class TablePane : public SettingsPane
{
    Q_OBJECT

public:
    TablePane(const Surround& surround, const TableWords& words, QList<kit::TableColumn> columns);

    [[nodiscard]] QString title() const override { return m_title; }
    [[nodiscard]] QList<kit::KeyHint> contextKeys() const override;
    void takeFocus() override;
    void add() override = 0;

protected:
    virtual void open(int) {} // where an entry has nothing to open Enter does nothing

    [[nodiscard]] kit::TextTable* table() const { return m_table; }
    // The row that was chosen stays chosen.
    void setRows(QList<kit::TableRow> rows);

private:
    QString m_title;
    kit::TextTable* m_table;
};

} // namespace priyom::settingsui
