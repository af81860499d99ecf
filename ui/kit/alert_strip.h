// SPDX-License-Identifier: GPL-3.0-or-later
// The red strip over a page, shown only while something is late: who, how long, what was done, and F8 to walk through.
#pragma once

#include "ui/kit/button.h"
#include "ui/kit/spans.h"

namespace priyom::kit {

class AlertStrip final : public QWidget
{
    Q_OBJECT

public:
    AlertStrip(const Theme& theme, const QString& action, const QString& key, QWidget* parent = nullptr);
    // `details` are parted by a thin line; what does not fit is cut.
    void setAlert(const QString& heading, const QList<Spans>& details, Icon icon = Icon::Alert);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void actionTriggered();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    const Theme& m_theme;
    KeycapButton* m_action;
    QString m_heading;
    QList<Spans> m_details;
    Icon m_icon = Icon::Alert;
};

} // namespace priyom::kit
