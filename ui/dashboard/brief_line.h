// SPDX-License-Identifier: GPL-3.0-or-later
// One line of the brief: icon, subject, a sentence. Enter or a click opens what it speaks of.
#pragma once

#include "ui/kit/spans.h"

#include <QAbstractButton>

namespace priyom::dashboard {

class BriefLine final : public QAbstractButton
{
    Q_OBJECT

public:
    BriefLine(const kit::Theme& theme, kit::Icon icon, const QString& subject, QWidget* parent = nullptr);

    void setSentence(kit::Spans sentence, bool alarming = false);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void paintSentence(QPainter& painter, const QRectF& where) const;

    const kit::Theme& m_theme;
    kit::Icon m_icon;
    kit::Spans m_sentence;
    bool m_alarming = false;
};

} // namespace priyom::dashboard
