// SPDX-License-Identifier: GPL-3.0-or-later
// Where a card is dropped to be refused, under the column of no-shows. Pressed, it shows the refusals of the month.
#pragma once

#include "core/base/id.h"
#include "ui/kit/follow_theme.h"

#include <QAbstractButton>

namespace priyom::desk {

class LostTarget final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit LostTarget(const theme::Theme& theme, QWidget* parent = nullptr);
    void setLostText(const QString& text); // «Отказы за октябрь: 230»
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void dropped(priyom::LeadId lead);

protected:
    void paintEvent(QPaintEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    const theme::Theme& m_theme;
    bool m_under = false; // a card is held over it
};

} // namespace priyom::desk
