// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/patience.h"

#include "ui/kit/label.h"
#include "ui/theme/style_sheet.h"

#include <QProgressBar>
#include <QVBoxLayout>

namespace priyom::shell {

namespace {

constexpr int kMargin = 24;
constexpr int kWidth = 380;

} // namespace

Patience::Patience(const theme::Theme& theme, std::chrono::milliseconds delay)
{
    setWindowTitle(tr("Приём"));
    setAutoFillBackground(true);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(kMargin, kMargin, kMargin, kMargin);
    rows->setSpacing(8);
    rows->addWidget(new kit::Label(theme, kit::FontRole::DialogTitle, kit::Tone::Main, tr("Открываем базу")));
    auto* why = new kit::Label(theme, kit::FontRole::Body, kit::Tone::Second,
                               tr("Большую базу новая версия обновляет до минуты. Прежняя остаётся рядом копией, записи целы."));
    why->setWordWrap(true);
    rows->addWidget(why);
    auto* moving = new QProgressBar;
    moving->setRange(0, 0); // how long it takes is not known
    moving->setTextVisible(false);
    moving->setAccessibleName(tr("Открываем базу"));
    rows->addSpacing(8);
    rows->addWidget(moving);
    setFixedWidth(theme.px(kWidth));
    theme::dress(*this, theme);
    kit::followTheme(this, theme, [this, &theme] {
        QPalette ground = palette();
        ground.setColor(QPalette::Window, theme.tokens().window);
        setPalette(ground);
    });
    m_late.setSingleShot(true);
    connect(&m_late, &QTimer::timeout, this, &QWidget::show);
    m_late.start(delay);
}

} // namespace priyom::shell
