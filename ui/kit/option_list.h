// SPDX-License-Identifier: GPL-3.0-or-later
// One of several by its digit: reasons of a refusal as rows, channels as tiles. One stop for Tab; digits and arrows choose.
#pragma once

#include "ui/kit/label.h"
#include "ui/kit/spoken_choice.h"

#include <QList>

namespace priyom::kit {

struct Option
{
    QString text;
    QString note = {};   // at the right: «61 в октябре»
    QString second = {}; // under the text, makes the row taller
    QString key = {};    // printed; the place's digit where empty, and nothing after the ninth
    Icon icon = Icon::None;
    Tone iconTone = Tone::Second; // of a button that is not chosen
    Tone noteTone = Tone::Second; // what is well has a check before it
};

enum class OptionShape {
    Rows,
    Tiles,   // icon over word, with the digit
    Buttons, // icon beside word, as high as an input
};

class OptionList final : public QWidget, public SpokenChoice
{
    Q_OBJECT

public:
    explicit OptionList(const Theme& theme, OptionShape shape = OptionShape::Rows, QWidget* parent = nullptr);

    void setOptions(QList<Option> options);
    // Tiles side by side before the next line begins; 0 = all in one line.
    void setColumns(int columns);
    [[nodiscard]] int current() const { return m_current; } // -1 = none yet
    void setCurrent(int index);
    // The digit 1..9 of a key event, also from the number pad; false when there is no such option. For dialogs that take
    // digits wherever the focus is outside a text field.
    bool takeDigit(int key);
    [[nodiscard]] QRect placeOf(int index) const { return place(index).toAlignedRect(); } // to scroll to
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] QStringList spokenOptions() const override;
    [[nodiscard]] int spokenCurrent() const override { return m_current; }
    [[nodiscard]] QRect spokenPlace(int index) const override { return placeOf(index); }

Q_SIGNALS:
    void currentChanged(int index);
    // By digit or mouse, not by arrows: the person meant it.
    void picked(int index);
    // Text typed at the list, where only digits choose: whoever owns the form sends it to the field it was meant for.
    void typedPast(const QString& text);

protected:
    void paintEvent(QPaintEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    [[nodiscard]] QRectF place(int index) const;
    [[nodiscard]] int rowHeight() const;
    [[nodiscard]] int columns() const;
    [[nodiscard]] QString keyOf(int index) const;
    [[nodiscard]] int digitOf(int index) const;
    void paintRow(QPainter& painter, const QRectF& where, int index) const;
    // At the right of `where`.
    void paintNote(QPainter& painter, const QRectF& where, const Option& option) const;
    void paintTile(QPainter& painter, const QRectF& where, int index) const;
    void paintButton(QPainter& painter, const QRectF& where, int index) const;
    [[nodiscard]] int tileHeight() const;
    void pick(int index);

    const Theme& m_theme;
    OptionShape m_shape;
    QList<Option> m_options;
    int m_current = -1;
    int m_columns = 0;
};

} // namespace priyom::kit
