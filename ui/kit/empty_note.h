// SPDX-License-Identifier: GPL-3.0-or-later
// One sentence in the middle of a list that holds nothing: what will stand there and which key fills it. Gone with the first
// row; read aloud with the list, which keeps the focus.
#pragma once

#include "ui/kit/label.h"

class QAbstractItemView;
class QHeaderView;

namespace priyom::kit {

class EmptyNote final : public QObject
{
    Q_OBJECT

public:
    // Of the view, once its model is set.
    EmptyNote(const Theme& theme, QAbstractItemView* view, const QString& text = {});

    void setText(const QString& text);
    [[nodiscard]] QString text() const { return m_label->text(); }
    [[nodiscard]] bool isShown() const { return !m_label->isHidden(); }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void put();

    QAbstractItemView* m_view;
    QHeaderView* m_header = nullptr; // names the columns of rows: without one it goes too
    Label* m_label;
};

} // namespace priyom::kit
