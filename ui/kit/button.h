// SPDX-License-Identifier: GPL-3.0-or-later
// The button of the window: its key is printed on it. Wholly painted, so that the focus ring with its gap can be drawn.
#pragma once

#include "ui/kit/follow_theme.h"

#include <QPushButton>

namespace priyom::kit {

enum class ButtonKind {
    Default,
    Primary,
    Ghost,
    Quiet, // without frame and colour: the cross of a panel
    Danger,
};
enum class ButtonSize { Small, Normal, Dialog };

class KeycapButton final : public QPushButton
{
    Q_OBJECT

public:
    explicit KeycapButton(const Theme& theme, const QString& text, const QString& key = {},
                          ButtonKind kind = ButtonKind::Default, QWidget* parent = nullptr);

    void setKey(const QString& key);
    void setKind(ButtonKind kind);
    void setSize(ButtonSize size);
    void setLeadingIcon(Icon icon);
    // A chevron at the right: the button opens a menu.
    void setOpensMenu(bool opens);
    [[nodiscard]] QString key() const { return m_key; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    // Enter presses the button that has the focus; otherwise «Не менять» + Enter would save by the dialog's default.
    void keyPressEvent(QKeyEvent* event) override;

private:
    struct Colors
    {
        QColor fill;
        QColor edge;
        QColor text;
    };
    [[nodiscard]] Colors colors() const;
    [[nodiscard]] int padding() const;
    void paintFrame(QPainter& painter, const Colors& colors) const;

    const Theme& m_theme;
    QString m_key;
    ButtonKind m_kind;
    ButtonSize m_size = ButtonSize::Normal;
    Icon m_leading = Icon::None;
    bool m_opensMenu = false;
};

} // namespace priyom::kit
