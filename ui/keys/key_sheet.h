// SPDX-License-Identifier: GPL-3.0-or-later
// The sheet of F1: every key there is, found by what it does. It lists what the window and the pages say, nothing else: first
// what works here, below it the keys of the other pages.
#pragma once

#include "ui/kit/dialog_frame.h"

namespace priyom::kit {
class Field;
class KeyHintRow;
}

namespace priyom::keys {

class KeyColumns;

// Keys whose words or caps hold the text, in any case and with ё as е; groups left empty are gone.
[[nodiscard]] QList<kit::KeyGroup> keysMatching(const QList<kit::KeyGroup>& groups, const QString& text);

class KeySheet final : public kit::DialogFrame
{
    Q_OBJECT

public:
    KeySheet(const theme::Theme& theme, QList<kit::KeyGroup> here, QList<kit::KeyGroup> elsewhere = {}, QWidget* parent = nullptr);
    // Not shown, for nothing leads there from here, but found: who looks for a word is told where its key is.
    void setFurther(QList<kit::KeyGroup> groups) { m_further = std::move(groups); }

private:
    [[nodiscard]] QWidget* makeFoot();
    void search(const QString& text);

    QList<kit::KeyGroup> m_here;
    QList<kit::KeyGroup> m_elsewhere;
    QList<kit::KeyGroup> m_further;
    kit::Field* m_search;
    KeyColumns* m_columns;
    kit::Label* m_nothing;
    kit::KeyHintRow* m_more = nullptr; // how to see what does not fit
};

} // namespace priyom::keys
