// SPDX-License-Identifier: GPL-3.0-or-later
// The field that searches and the chips of the stages beside it. Beside the open panel of a small screen the chips come
// closer and the field gives up its keycap; where even that cuts a word or leaves no room to type, the field stands above.
#pragma once

#include "ui/kit/field.h"
#include "ui/kit/inputs.h"

#include <optional>

class QBoxLayout;
class QHBoxLayout;

namespace priyom::desk {

class FindRow final : public QWidget
{
    Q_OBJECT

public:
    // Takes both; the chips say their counts from then on, and the row follows.
    FindRow(const theme::Theme& theme, kit::Field* find, const QList<kit::FilterChip*>& chips, QWidget* parent = nullptr);

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool event(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fit();
    [[nodiscard]] int chipsWidth(bool tight) const;

    const theme::Theme& m_theme;
    kit::Field* m_find;
    QList<kit::FilterChip*> m_chips;
    QBoxLayout* m_row;
    QHBoxLayout* m_chipRow = nullptr;
    std::optional<bool> m_saysKey; // set again it would ask for a layout, and that for the next fit
};

} // namespace priyom::desk
