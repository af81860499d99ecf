// SPDX-License-Identifier: GPL-3.0-or-later
// The strip over a page, shown only while there is something: who waits too long and F8 to walk through, what is left
// to be closed, which call is on.
#pragma once

#include "ui/kit/button.h"
#include "ui/kit/spans.h"

namespace priyom::kit {

enum class StripKind
{
    Late,    // red: somebody waits too long
    Soon,    // amber: to be done before one goes home
    Running, // neutral: something goes on meanwhile
};

class AlertStrip final : public QWidget
{
    Q_OBJECT

public:
    AlertStrip(const Theme& theme, const QString& action, const QString& key, QWidget* parent = nullptr);
    void setKind(StripKind kind);
    // `details` are parted by a thin line; one that does not fit whole is its first span alone, or is left out.
    void setAlert(const QString& heading, const QList<Spans>& details, Icon icon = Icon::Alert);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void actionTriggered();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] double namesWidth() const;
    [[nodiscard]] Spans fitting(const Spans& detail, double room) const;

    const Theme& m_theme;
    KeycapButton* m_action;
    QString m_heading;
    QList<Spans> m_details;
    Icon m_icon = Icon::Alert;
    StripKind m_kind = StripKind::Late;
};

} // namespace priyom::kit
