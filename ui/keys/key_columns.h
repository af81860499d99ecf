// SPDX-License-Identifier: GPL-3.0-or-later
// Groups of keys in columns, each group whole and the columns about equally long.
#pragma once

#include "ui/kit/follow_theme.h"
#include "ui/kit/key_hint.h"

namespace priyom::keys {

class KeyColumns final : public QWidget
{
    Q_OBJECT

public:
    explicit KeyColumns(const theme::Theme& theme, QWidget* parent = nullptr);

    void setGroups(QList<kit::KeyGroup> groups);
    // The height the first groups needed: a search that finds little must not make the dialog jump.
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Placed
    {
        kit::KeyGroup group;
        int column = 0;
        int top = 0;
    };
    [[nodiscard]] int heightOf(const kit::KeyGroup& group) const;
    [[nodiscard]] int capsWidth(const kit::KeyHint& hint) const;
    void place();
    void paintGroup(QPainter& painter, const Placed& placed, double columnWidth) const;

    const theme::Theme& m_theme;
    QList<kit::KeyGroup> m_groups;
    QList<Placed> m_placed;
    int m_height = 0;
};

} // namespace priyom::keys
