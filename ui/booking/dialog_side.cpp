// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/booking/dialog_side.h"

#include "ui/kit/card.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPointer>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace priyom::desk {

namespace {

constexpr int kPadding = 20;
constexpr int kAbove = 16;
constexpr int kBelow = 14;
constexpr int kBetween = 12;
constexpr int kTight = 5; // between two fields; a name and its field are closer still

// As high as its form where the window has room; where it has not, the fields first come closer, and then it scrolls:
// they are never squashed.
class FormScroll final : public QScrollArea
{
public:
    explicit FormScroll(QWidget* form)
    {
        setWidget(form);
        setWidgetResizable(true);
        setFrameShape(QFrame::NoFrame);
        setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        setFocusPolicy(Qt::NoFocus);
        setFixedWidth(form->maximumWidth());
        form->setAutoFillBackground(false);
        viewport()->setAutoFillBackground(false);
        form->installEventFilter(this);
    }

    // With air, however close the fields stand now: given that height they part again.
    [[nodiscard]] QSize sizeHint() const override { return {width(), wanted() + saved()}; }

protected:
    void resizeEvent(QResizeEvent* event) override
    {
        QScrollArea::resizeEvent(event);
        fit();
    }

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (watched == widget() && event->type() == QEvent::LayoutRequest) {
            fit();
            widget()->setMinimumHeight(wanted());
            updateGeometry();
        }
        return QScrollArea::eventFilter(watched, event);
    }

private:
    // At the width it has: what wraps there is higher than where it would like to lie.
    [[nodiscard]] int wanted() const
    {
        const QLayout* layout = widget()->layout();
        return layout->hasHeightForWidth() ? layout->totalHeightForWidth(widget()->maximumWidth()) : widget()->sizeHint().height();
    }

    // Asked again whenever a layout has come to rest: what it measured before may be of fields that have gone.
    void fit()
    {
        const int needed = wanted();
        if (!m_tightened.isEmpty() && needed + saved() <= height())
            loosen();
        else if (needed > height())
            tighten();
    }

    void loosen()
    {
        for (const auto& [column, spacing] : std::exchange(m_tightened, {}))
            if (column)
                column->setSpacing(spacing);
        widget()->layout()->setContentsMargins(kPadding, kAbove, kPadding, kBelow);
    }

    [[nodiscard]] int saved() const
    {
        int height = m_tightened.isEmpty() ? 0 : kAbove + kBelow - kBelow / 2 * 2;
        for (const auto& [column, spacing] : m_tightened) {
            int shown = 0;
            for (int at = 0; column && at < column->count(); ++at)
                shown += column->itemAt(at)->isEmpty() ? 0 : 1;
            height += std::max(0, shown - 1) * (spacing - kTight);
        }
        return height;
    }

    void tighten()
    {
        for (QVBoxLayout* column : widget()->findChildren<QVBoxLayout*>()) {
            if (column->spacing() <= kTight)
                continue;
            m_tightened.append({column, column->spacing()});
            column->setSpacing(kTight);
        }
        widget()->layout()->setContentsMargins(kPadding, kBelow / 2, kPadding, kBelow / 2);
    }

    QList<std::pair<QPointer<QVBoxLayout>, int>> m_tightened; // and how far apart their fields stood
};

} // namespace

DialogSide::DialogSide(const theme::Theme& theme, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(kPadding, 16, kPadding, 14);
    m_column->setSpacing(8);
    kit::followTheme(this, theme);
}

void DialogSide::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.tokens().subtle);
    painter.fillRect(QRect(0, 0, 1, height()), m_theme.tokens().border);
}

QVBoxLayout* layTwoSides(kit::DialogFrame* dialog, DialogSide* side, int formWidth, int sideWidth)
{
    QHBoxLayout* foot = dialog->footer();
    foot->setContentsMargins(kPadding, 12, kPadding, 12);
    auto* form = new QWidget;
    form->setFixedWidth(dialog->theme().px(formWidth));
    side->setFixedWidth(dialog->theme().px(sideWidth));
    auto* column = new QVBoxLayout(form);
    column->setContentsMargins(kPadding, kAbove, kPadding, kBelow);
    column->setSpacing(kBetween);
    auto* sides = new QHBoxLayout;
    sides->setSpacing(0);
    sides->addWidget(new FormScroll(form));
    sides->addWidget(side);
    dialog->body()->setContentsMargins(0, 0, 0, 0);
    dialog->body()->setSpacing(0);
    dialog->body()->addLayout(sides, 1);
    dialog->body()->addWidget(kit::hairline());
    return column;
}

} // namespace priyom::desk
