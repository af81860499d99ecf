// SPDX-License-Identifier: GPL-3.0-or-later
// A figure with what explains it: run, value, change, verdict, evidence. Below its least sample it says so instead of a value.
#pragma once

#include "ui/kit/label.h"
#include "ui/kit/sparkline.h"

#include <QAbstractButton>

namespace priyom::kit {

struct Kpi
{
    QString label;
    QString value = {};    // «22,8 %»
    QString change = {};   // «+1,6 п. п.», never coloured
    QString verdict = {};  // «в норме, до 12 %»
    Tone verdictTone = Tone::Ok;
    Icon verdictIcon = Icon::Check;
    QString evidence = {}; // «6 из 56, вероятно 5–21 %»
    Spark spark = {};
    QString evidenceBrief = {}; // said where the whole does not fit; empty: there is none
};

// The same tile while there are too few cases for a figure.
struct KpiPending
{
    QString label;
    QString heading;  // «Мало данных»
    int have = 0;
    int need = 30;
    QString progress; // «14 из 30 визитов»
    QString expected; // «покажем примерно 24 октября»
};

// Enter or a click asks for the records behind the figure.
class KpiTile final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit KpiTile(const Theme& theme, QWidget* parent = nullptr);

    void setKpi(Kpi kpi);
    void setPending(KpiPending pending);
    // Every line is there to its last letter at the present width; the tool tip has them all in any case.
    [[nodiscard]] bool isWhole() const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    struct ValueLine
    {
        FontRole value;
        FontRole change;
        bool saysChange;
    };

    [[nodiscard]] QRectF inside() const;
    [[nodiscard]] int widthOf(const QString& text, FontRole role) const;
    [[nodiscard]] ValueLine valueLine(double width) const;
    [[nodiscard]] const QString& evidenceFor(double width) const;
    [[nodiscard]] double trackWidth(double width) const;
    void paintKpi(QPainter& painter, const QRectF& inside) const;
    void paintPending(QPainter& painter, const QRectF& inside) const;

    const Theme& m_theme;
    Kpi m_kpi;
    KpiPending m_pending;
    bool m_isPending = false;
};

} // namespace priyom::kit
