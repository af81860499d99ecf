// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signin/keypad.h"

#include "ui/kit/painting.h"

#include <QAbstractButton>
#include <QGridLayout>

namespace priyom::signin {

namespace {

constexpr int kHeight = 44;
constexpr int kGap = 8;
constexpr int kIcon = 18;

class Cap final : public QAbstractButton
{
public:
    Cap(const kit::Theme& theme, const QString& text, kit::Icon icon, theme::FontRole role) : m_theme(theme), m_icon(icon), m_role(role)
    {
        setText(text);
        setFocusPolicy(Qt::NoFocus);
        setAttribute(Qt::WA_Hover);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        kit::followTheme(this, theme);
    }
    [[nodiscard]] QSize sizeHint() const override { return {m_theme.px(106), m_theme.px(kHeight)}; }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        const theme::Tokens& tokens = m_theme.tokens();
        kit::drawRounded(painter, rect(), 6, isDown() ? tokens.accentS : underMouse() ? tokens.hover : tokens.surface, tokens.border2);
        if (m_icon != kit::Icon::None)
            m_theme.icons().draw(painter, {(width() - kIcon) / 2.0, (height() - kIcon) / 2.0, kIcon, kIcon}, m_icon, tokens.t1);
        else
            kit::drawLine(painter, rect(), text(), m_theme.font(m_role), text().size() == 1 ? tokens.t1 : tokens.t2, Qt::AlignHCenter);
    }

private:
    const kit::Theme& m_theme;
    kit::Icon m_icon;
    theme::FontRole m_role;
};

} // namespace

Keypad::Keypad(const kit::Theme& theme, QWidget* parent) : QWidget(parent)
{
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(kGap);
    const auto put = [grid](Cap* cap, int row, int column) {
        grid->addWidget(cap, row, column);
        return cap;
    };
    for (int number = 0; number <= 9; ++number) {
        Cap* cap = put(new Cap(theme, QString::number(number), kit::Icon::None, theme::FontRole::PhoneInput),
                       number == 0 ? 3 : (number - 1) / 3, number == 0 ? 1 : (number - 1) % 3);
        connect(cap, &QAbstractButton::clicked, this, [this, number] { Q_EMIT digit(number); });
    }
    connect(put(new Cap(theme, tr("очистить"), kit::Icon::None, theme::FontRole::Secondary), 3, 0), &QAbstractButton::clicked, this, &Keypad::cleared);
    Cap* back = put(new Cap(theme, QString(), kit::Icon::Erase, theme::FontRole::Body), 3, 2);
    back->setAccessibleName(tr("Стереть цифру"));
    connect(back, &QAbstractButton::clicked, this, &Keypad::backspace);
}

} // namespace priyom::signin
