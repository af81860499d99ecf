// SPDX-License-Identifier: GPL-3.0-or-later
// A line edit with an icon before the text and, after it, a hint («пт 16 окт., с 15:00») or a key that leads here.
#pragma once

#include "ui/kit/label.h"
#include "ui/kit/typing_history.h"

#include <QLineEdit>

#include <functional>

namespace priyom::kit {

class Field final : public QLineEdit
{
    Q_OBJECT

public:
    explicit Field(const Theme& theme, const QString& placeholder = {}, QWidget* parent = nullptr);

    void setLeadingIcon(Icon icon);
    void setTrailingKey(const QString& key);
    void setTrailingHint(const QString& hint, Tone tone = Tone::Hint, Icon icon = Icon::None);
    // Red edge; the reason is said in words beside the field by whoever checks.
    void setInvalid(bool invalid);
    // By the program, once what was typed is kept or given up: Qt's own could be undone as if it were typing.
    void clear();
    // The role of the text; a phone is written larger.
    void setRole(FontRole role);
    struct Shaped
    {
        QString text;
        int cursor;
    };
    using Shaper = std::function<Shaped(const QString& text, int cursor)>;
    // What is typed takes this shape at once. Before whoever listens to what is typed.
    void setShaper(Shaper shaper);

protected:
    void paintEvent(QPaintEvent* event) override;
    // Ctrl+Z undoes typing first; once there is none to undo the key is the window's: the last action is taken back.
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    [[nodiscard]] bool canUndo() const;
    void takeTypingBack();
    void shape();
    [[nodiscard]] int trailingWidth() const;
    void placeText();

    const Theme& m_theme;
    FontRole m_role = FontRole::Body;
    Icon m_leading = Icon::None;
    QString m_key;
    QString m_hint;
    Tone m_hintTone = Tone::Hint;
    Icon m_hintIcon = Icon::None;
    Shaper m_shaper;
    TypingHistory m_typing; // of a shaped text
    bool m_isOwnText = false; // set by the shape, not by the program
};

} // namespace priyom::kit
