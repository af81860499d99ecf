// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/alert_strip.h"

#include "ui/kit/painting.h"

namespace priyom::kit {

namespace {

constexpr int kPadding = 14;
constexpr int kGap = 10;

struct Colors
{
    QColor fill;
    QColor edge;
    QColor text;
};

Colors colorsOf(StripKind kind, const Tokens& tokens)
{
    switch (kind) {
    case StripKind::Soon:
        return {tokens.warnS, tokens.warnB, tokens.warn};
    case StripKind::Running:
        return {tokens.accentS, tokens.accentB, tokens.accentT};
    case StripKind::Late:
        break;
    }
    return {tokens.badS, tokens.badB, tokens.bad};
}

} // namespace

AlertStrip::AlertStrip(const Theme& theme, const QString& action, const QString& key, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_action(new KeycapButton(theme, action, key, ButtonKind::Default, this))
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_action->setSize(ButtonSize::Small);
    m_action->setVisible(!action.isEmpty());
    connect(m_action, &QPushButton::clicked, this, &AlertStrip::actionTriggered);
    followTheme(this, theme);
}

void AlertStrip::setKind(StripKind kind)
{
    m_kind = kind;
    update();
}

void AlertStrip::setAlert(const QString& heading, const QList<Spans>& details, Icon icon)
{
    m_heading = heading;
    m_details = details;
    m_icon = icon;
    QStringList spoken{heading};
    for (const Spans& detail : details)
        spoken += plainText(detail);
    setAccessibleName(spoken.join(QStringLiteral(". ")));
    update();
}

QSize AlertStrip::sizeHint() const
{
    return {600, m_theme.px(38)};
}

QSize AlertStrip::minimumSizeHint() const
{
    return {300, m_theme.px(38)};
}

void AlertStrip::resizeEvent(QResizeEvent*)
{
    const QSize size = m_action->sizeHint();
    m_action->setGeometry(QRect(QPoint(width() - size.width() - 9, (height() - size.height()) / 2), size));
}

void AlertStrip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Tokens& tokens = m_theme.tokens();
    const Colors colors = colorsOf(m_kind, tokens);
    drawRounded(painter, rect(), 8, colors.fill, colors.edge);
    m_theme.icons().draw(painter, {double(kPadding), (height() - 16) / 2.0, 16, 16}, m_icon, colors.text);
    double x = kPadding + 16 + kGap;
    const double end = (m_action->isHidden() ? width() : m_action->x()) - kGap;
    x +=
        drawLine(painter, QRectF(x, 0, end - x, height()), m_heading, m_theme.font(FontRole::BodyStrong), colors.text) +
        kGap;
    // All are named before it is said of the first what was done.
    double spare = end - x - namesWidth();
    for (qsizetype at = 0; at < m_details.size(); ++at) {
        const double parting = at > 0 ? kGap : 0;
        const Spans& whole = m_details.at(at);
        const double more = spansWidth(whole, m_theme) - spansWidth(whole.mid(0, 1), m_theme);
        const bool isBrief = spare >= 0 && more > spare;
        const Spans detail = fitting(isBrief ? whole.mid(0, 1) : whole, end - x - parting);
        if (spare >= 0 && !isBrief)
            spare -= more;
        if (detail.isEmpty())
            return;
        if (at > 0)
            painter.fillRect(QRectF(x, height() / 2.0 - 8, 1, 16), colors.edge);
        x += parting;
        drawSpans(painter, QRectF(x, 0, end - x, height()), detail, m_theme);
        x += spansWidth(detail, m_theme) + kGap;
    }
}

double AlertStrip::namesWidth() const
{
    double width = 0;
    for (const Spans& detail : m_details)
        width += spansWidth(detail.mid(0, 1), m_theme) + 2 * kGap;
    return width;
}

Spans AlertStrip::fitting(const Spans& detail, double room) const
{
    if (spansWidth(detail, m_theme) <= room)
        return detail;
    const Spans brief = detail.mid(0, 1);
    return spansWidth(brief, m_theme) <= room ? brief : Spans();
}

} // namespace priyom::kit
