// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/leads/tab_row.h"

#include "ui/kit/painting.h"
#include "ui/words/number_text.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QToolTip>

#include <algorithm>

namespace priyom::desk {

using kit::FontRole;

namespace {

constexpr int kPadding = 10;
constexpr int kGap = 6;
constexpr int kTightPadding = 5;
constexpr int kTightGap = 1;
constexpr int kCountGap = 6;
constexpr int kHeight = 30;
constexpr int kMore = 30;
constexpr int kSign = 16;

} // namespace

TabRow::TabRow(const theme::Theme& theme, QStringList titles, QWidget* parent) : QWidget(parent), m_theme(theme)
{
    for (QString& title : titles)
        m_tabs.append({std::move(title)});
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Готовые виды"));
    kit::followTheme(this, theme);
}

void TabRow::setCurrent(int index)
{
    const int bounded = std::clamp(index, 0, static_cast<int>(m_tabs.size()) - 1);
    if (std::exchange(m_current, bounded) == bounded)
        return;
    update();
    sayChoice(*this, m_current);
    Q_EMIT currentChanged(bounded);
}

QStringList TabRow::spokenOptions() const
{
    QStringList spoken;
    for (const Tab& tab : m_tabs)
        spoken += tab.count < 0 ? tab.title : QStringLiteral("%1, %2").arg(tab.title, words::countText(tab.count));
    return spoken;
}

void TabRow::setTitle(int index, const QString& title)
{
    m_tabs[index].title = title;
    update();
}

void TabRow::setCount(int index, int count, bool late)
{
    m_tabs[index].count = count;
    m_tabs[index].late = late && count > 0;
    update();
}

void TabRow::setAbout(int index, const QString& about)
{
    m_tabs[index].about = about;
}

int TabRow::widthOf(const Tab& tab, int padding) const
{
    int width = 2 * padding + kit::textWidth(tab.title, m_theme.font(FontRole::BodyStrong));
    if (tab.count >= 0)
        width += kCountGap + kit::textWidth(words::countText(tab.count), m_theme.font(FontRole::SecondaryStrong));
    return width;
}

double TabRow::widthOfAll(int padding, int gap) const
{
    double width = 0;
    for (const Tab& tab : m_tabs)
        width += widthOf(tab, padding) + gap;
    return width - gap;
}

TabRow::Places TabRow::places() const
{
    const bool roomy = widthOfAll(kPadding, kGap) <= width();
    const int gap = roomy ? kGap : kTightGap;
    Places places{roomy ? kPadding : kTightPadding, QList<QRectF>(m_tabs.size())};
    const bool whole = roomy || widthOfAll(places.padding, gap) <= width();
    const double more = m_theme.px(kMore);
    // The chosen one has its place before the others ask for theirs.
    double room = width() - (whole ? 0 : more + gap + widthOf(m_tabs.value(m_current), places.padding));
    double x = 0;
    for (int index = 0; index < m_tabs.size(); ++index) {
        const double wide = widthOf(m_tabs.at(index), places.padding);
        if (!whole && index != m_current && wide + gap > room)
            continue;
        if (!whole && index != m_current)
            room -= wide + gap;
        places.tabs[index] = {x, 0, wide, double(m_theme.px(kHeight))};
        x += wide + gap;
    }
    if (!whole)
        places.more = {x, 0, more, double(m_theme.px(kHeight))};
    return places;
}

QSize TabRow::sizeHint() const
{
    return {static_cast<int>(widthOfAll(kPadding, kGap)), m_theme.px(kHeight)};
}

QSize TabRow::minimumSizeHint() const
{
    return {100, m_theme.px(kHeight)};
}

void TabRow::paintTab(QPainter& painter, const Tab& tab, const QRectF& where, int padding, bool chosen) const
{
    const theme::Tokens& tokens = m_theme.tokens();
    if (chosen)
        kit::drawRounded(painter, where, 6, tokens.surface, tokens.border2);
    if (chosen && hasFocus())
        kit::drawFocusRing(painter, where, 6, tokens);
    double x = where.left() + padding;
    x += kit::drawLine(painter, {x, 0, where.right() - x, where.height()}, tab.title,
                       m_theme.font(chosen ? FontRole::BodyStrong : FontRole::Body), chosen ? tokens.t1 : tokens.t2)
         + kCountGap;
    if (tab.count >= 0) {
        kit::drawLine(painter, {x, 0, where.right() - x, where.height()}, words::countText(tab.count),
                      m_theme.font(tab.late ? FontRole::SecondaryStrong : FontRole::Secondary), tab.late ? tokens.bad : tokens.t2);
    }
}

void TabRow::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Places shown = places();
    for (int index = 0; index < m_tabs.size(); ++index)
        if (!shown.tabs.at(index).isEmpty())
            paintTab(painter, m_tabs.at(index), shown.tabs.at(index), shown.padding, index == m_current);
    if (!shown.more.isEmpty()) {
        const QPointF middle = shown.more.center();
        m_theme.icons().draw(painter, {middle.x() - kSign / 2.0, middle.y() - kSign / 2.0, kSign, kSign}, theme::Icon::Ellipsis, m_theme.tokens().t2);
    }
}

void TabRow::openRest(const Places& shown)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (int index = 0; index < m_tabs.size(); ++index) {
        if (!shown.tabs.at(index).isEmpty())
            continue;
        const Tab& tab = m_tabs.at(index);
        const QAction* entry = menu->addAction(tab.count < 0 ? tab.title : QStringLiteral("%1\t%2").arg(tab.title, words::countText(tab.count)));
        connect(entry, &QAction::triggered, this, [this, index] { setCurrent(index); });
    }
    menu->popup(mapToGlobal(shown.more.bottomLeft().toPoint()));
}

void TabRow::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    sayChoice(*this, m_current);
}

void TabRow::mousePressEvent(QMouseEvent* event)
{
    const Places shown = places();
    for (int index = 0; index < m_tabs.size(); ++index) {
        if (shown.tabs.at(index).contains(event->position())) {
            setCurrent(index);
            return;
        }
    }
    if (shown.more.contains(event->position()))
        openRest(shown);
}

void TabRow::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Left: setCurrent(m_current - 1); return;
    case Qt::Key_Right: setCurrent(m_current + 1); return;
    default: QWidget::keyPressEvent(event);
    }
}

void TabRow::showHelp(const QHelpEvent& help)
{
    const Places shown = places();
    QString text = shown.more.contains(help.pos()) ? tr("Остальные списки") : QString();
    for (int index = 0; index < m_tabs.size(); ++index)
        if (shown.tabs.at(index).contains(help.pos()))
            text = m_tabs.at(index).about;
    QToolTip::showText(help.globalPos(), text, this);
}

bool TabRow::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    showHelp(*static_cast<QHelpEvent*>(event));
    return true;
}

} // namespace priyom::desk
