// SPDX-License-Identifier: GPL-3.0-or-later
// Groups of keys in columns, one after another and each group whole: as many columns as the width holds with every meaning
// whole, rows as close as the height asks for. Those that are wanted first are seen without scrolling wherever the height
// holds them; the others stand below.
#pragma once

#include "ui/kit/follow_theme.h"
#include "ui/kit/key_hint.h"

#include <QAbstractScrollArea>

#include <optional>

namespace priyom::keys {

class KeyColumns final : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit KeyColumns(const theme::Theme& theme, QWidget* parent = nullptr);

    void setGroups(QList<kit::KeyGroup> first, QList<kit::KeyGroup> below = {});
    void scrollLines(int lines);
    void scrollPages(int pages);
    [[nodiscard]] bool isScrolled() const; // there is more than is seen
    [[nodiscard]] bool isFirstWhole() const; // without scrolling
    // Meanings that do not stand whole in their place.
    [[nodiscard]] QStringList cutTexts() const;
    // The height the first groups needed: a search that finds little must not make the dialog jump.
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void scrolledChanged();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Placed
    {
        kit::KeyGroup group;
        int column = 0;
        int top = 0;
    };
    struct Layout
    {
        QList<Placed> placed;
        int columns = 1;
        int row = 1;
        int first = 0; // the height of those that are wanted first
        int height = 0;
    };
    [[nodiscard]] QList<kit::KeyGroup> groups() const { return m_first + m_below; }
    [[nodiscard]] int heightOf(const kit::KeyGroup& group, int row) const;
    [[nodiscard]] int capsWidth(const kit::KeyHint& hint) const;
    [[nodiscard]] int meaningAt(const kit::KeyGroup& group) const;
    [[nodiscard]] int rowWidth(const kit::KeyGroup& group, const kit::KeyHint& hint) const;
    [[nodiscard]] int widestRow() const;
    [[nodiscard]] std::optional<Layout> packed(const QList<kit::KeyGroup>& groups, int columns, int row, int height) const;
    [[nodiscard]] Layout laidOut(const QList<kit::KeyGroup>& groups, int columns, int row) const;
    [[nodiscard]] Layout fitting(int width) const;
    void place();
    void paintGroup(QPainter& painter, const Placed& placed, double columnWidth) const;

    const theme::Theme& m_theme;
    QList<kit::KeyGroup> m_first;
    QList<kit::KeyGroup> m_below;
    Layout m_layout;
    int m_wantedHeight = 0;
    int m_need = 1; // of a column, for its widest row
};

} // namespace priyom::keys
