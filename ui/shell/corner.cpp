// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/corner.h"

#include "ui/kit/painting.h"

#include <QKeyEvent>
#include <QAbstractButton>
#include <QHBoxLayout>

#include <algorithm>

namespace priyom::shell {

using theme::FontRole;

class Corner::Bell final : public QAbstractButton
{
public:
    explicit Bell(const theme::Theme& theme) : m_theme(theme)
    {
        setFocusPolicy(Qt::TabFocus);
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
        setCount(0);
        kit::followTheme(this, theme);
    }

    void setCount(int count)
    {
        m_count = count;
        setAccessibleName(count == 0 ? Corner::tr("Уведомления") : Corner::tr("Уведомления: %1").arg(count));
        update();
    }

    // The same with and without the number: a menu bar does not notice that its corner has grown.
    [[nodiscard]] QSize sizeHint() const override { return {42, 28}; }

protected:
    void keyPressEvent(QKeyEvent* event) override
    {
        if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) // as every button of the window
            click();
        else
            QAbstractButton::keyPressEvent(event);
    }
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        const theme::Tokens& tokens = m_theme.tokens();
        m_theme.icons().draw(painter, {m_count == 0 ? 21.0 : 5.0, (height() - 16) / 2.0, 16, 16}, theme::Icon::Bell, tokens.t2);
        if (m_count > 0) {
            const QRectF badge(23, (height() - 18) / 2.0, 18, 18);
            kit::drawRounded(painter, badge, 9, tokens.badS, tokens.badB);
            kit::drawLine(painter, badge, QString::number(std::min(m_count, 99)), m_theme.font(FontRole::CaptionStrong),
                          tokens.bad, Qt::AlignHCenter);
        }
        if (hasFocus())
            kit::drawFocusRing(painter, rect(), 6, tokens);
    }

private:
    const theme::Theme& m_theme;
    int m_count = 0;
};

Corner::Corner(const theme::Theme& theme, QWidget* parent)
    : QWidget(parent), m_search(new kit::Field(theme, tr("Имя, телефон или услуга"))), m_bell(new Bell(theme))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 8, 0);
    row->setSpacing(8);
    row->addWidget(m_search);
    row->addWidget(m_bell);
    m_search->setLeadingIcon(theme::Icon::Search);
    m_search->setTrailingKey(QStringLiteral("F3"));
    m_search->setProperty("fieldSize", QStringLiteral("small"));
    m_search->hide();
    m_bell->hide();
    kit::followTheme(this, theme, [this, &theme] {
        m_search->setFixedWidth(theme.px(286));
        setFixedHeight(theme.px(38) - 1); // the bar's own line stays free
    });
}

kit::Field* Corner::openSearch()
{
    m_search->show();
    return m_search;
}

void Corner::setBell(std::function<void()> open)
{
    m_bell->show();
    connect(m_bell, &QAbstractButton::clicked, this, open);
}

void Corner::setBellCount(int count)
{
    m_bell->setCount(count);
}

void Corner::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

} // namespace priyom::shell
