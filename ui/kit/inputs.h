// SPDX-License-Identifier: GPL-3.0-or-later
// Qt's own inputs with the marks a style sheet cannot draw in the theme's colour: the chevron, the check, the filter pill.
#pragma once

#include "ui/kit/follow_theme.h"
#include "ui/kit/spoken_choice.h"
#include "ui/kit/type_ahead.h"
#include "ui/theme/status_glyph.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QComboBox>

#include <optional>

namespace priyom::kit {

class Combo final : public QComboBox, public SpokenChoice
{
    Q_OBJECT

public:
    explicit Combo(const Theme& theme, QWidget* parent = nullptr);

    // QComboBox keeps the least width it once had, of other rows or none.
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }
    [[nodiscard]] QStringList spokenOptions() const override;
    [[nodiscard]] int spokenCurrent() const override { return currentIndex(); }
    [[nodiscard]] QRect spokenPlace(int index) const override { return index == currentIndex() ? rect() : QRect(); }
    void showPopup() override;

protected:
    void paintEvent(QPaintEvent* event) override;
    // Letters find a row by its words; a space between two of them is a letter too, and opens the list only by itself.
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override; // the same over the open list

private:
    [[nodiscard]] bool isLetter(const QKeyEvent& event) const;

    const Theme& m_theme;
    TypeAhead m_typed;
};

class CheckBox final : public QCheckBox
{
    Q_OBJECT

public:
    explicit CheckBox(const Theme& theme, const QString& text, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
};

// A pill of 26 px that is on or off: «Новый 6» over a table.
class FilterChip final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit FilterChip(const Theme& theme, const QString& text, QWidget* parent = nullptr);
    void setGlyph(theme::StatusGlyph glyph);
    void setLeadingIcon(Icon icon);
    void setCount(int count);
    // Closer together, where a row of chips has little room.
    void setTight(bool tight);
    [[nodiscard]] int widthOf(bool tight) const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    std::optional<theme::StatusGlyph> m_glyph;
    Icon m_icon = Icon::None;
    int m_count = -1;
    bool m_tight = false;
};

} // namespace priyom::kit
